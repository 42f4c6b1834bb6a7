// Certificates of the tests' own making, with their keys: issuers, signers, stampers of times. None of them is anybody's.
import { webcrypto } from 'node:crypto'
import { BmpString, Integer, Null, OctetString, PrintableString, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CryptoEngine,
  Extension,
  ExtKeyUsage,
  RelativeDistinguishedNames,
} from 'pkijs'

/** Named in each call: by itself pkijs finds none where a test has put something else in the place of a global. */
export const engine = new CryptoEngine({ name: 'tests', crypto: webcrypto as never })

export type Holder = { certificate: Certificate; keys: webcrypto.CryptoKeyPair; hash: 'SHA-1' | 'SHA-256' }

export type HolderAsked = {
  name: string
  organization?: string
  units?: string[]
  /** User ids, such as `MST:…`. */
  codes?: string[]
  /** Who signs it; itself without one. */
  issuer?: Holder
  /** Days of its validity. */
  days?: readonly [from: string, to: string]
  /** May sign certificates. */
  isIssuer?: boolean
  /** May stamp times. */
  isStamper?: boolean
  /** An RSA key of so many bits, by PSS where asked; else an elliptic one. */
  rsa?: { bits: number; isPss?: boolean }
  hash?: 'SHA-1' | 'SHA-256'
  /** Writes its name as Windows' old programs do. */
  isWide?: boolean
}

const type = { name: '2.5.4.3', organization: '2.5.4.10', unit: '2.5.4.11', country: '2.5.4.6', userId: '0.9.2342.19200300.100.1.1' }

const keysFor = ({ rsa, hash = 'SHA-256' }: HolderAsked): Promise<webcrypto.CryptoKeyPair> =>
  rsa
    ? webcrypto.subtle.generateKey(
        {
          name: rsa.isPss ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5',
          modulusLength: rsa.bits,
          publicExponent: new Uint8Array([1, 0, 1]),
          hash,
        },
        true,
        ['sign', 'verify'],
      )
    : webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])

function subjectOf({ name, organization, units = [], codes = [], isWide }: HolderAsked): RelativeDistinguishedNames {
  const text = (value: string) => (isWide ? new BmpString({ value }) : new Utf8String({ value }))
  const typesAndValues = [
    new AttributeTypeAndValue({ type: type.country, value: new PrintableString({ value: 'VN' }) }),
    ...(organization ? [new AttributeTypeAndValue({ type: type.organization, value: text(organization) })] : []),
    ...units.map(unit => new AttributeTypeAndValue({ type: type.unit, value: text(unit) })),
    new AttributeTypeAndValue({ type: type.name, value: text(name) }),
    ...codes.map(code => new AttributeTypeAndValue({ type: type.userId, value: text(code) })),
  ]
  return new RelativeDistinguishedNames({ typesAndValues })
}

function extensionsOf({ isIssuer = false, isStamper }: HolderAsked): Extension[] {
  const constraints = new BasicConstraints({ cA: isIssuer })
  const extensions = [new Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER() })]
  const usage = new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] })
  if (isStamper) extensions.push(new Extension({ extnID: '2.5.29.37', critical: true, extnValue: usage.toSchema().toBER() }))
  return extensions
}

/** A key and a certificate over it. */
export async function holderOf(asked: HolderAsked): Promise<Holder> {
  const { issuer, days = ['2020-01-01', '2030-01-01'], hash = 'SHA-256' } = asked
  const keys = await keysFor(asked)
  const certificate = new Certificate({ version: 2 })
  certificate.serialNumber = new Integer({ valueHex: Uint8Array.from([1, ...webcrypto.getRandomValues(new Uint8Array(8))]).buffer })
  certificate.subject = subjectOf(asked)
  certificate.issuer = issuer?.certificate.subject ?? certificate.subject
  certificate.notBefore.value = new Date(`${days[0]}T00:00:00Z`)
  certificate.notAfter.value = new Date(`${days[1]}T00:00:00Z`)
  certificate.extensions = extensionsOf(asked)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey as never, engine)
  await certificate.sign((issuer?.keys ?? keys).privateKey as never, issuer?.hash ?? hash, engine)
  return { certificate: Certificate.fromBER(certificate.toSchema(true).toBER()), keys, hash }
}

export const derOf = (certificate: Certificate): Uint8Array => new Uint8Array(certificate.toSchema().toBER())
export const nothing = (): Null => new Null()
export const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: Uint8Array.from(bytes).buffer })
