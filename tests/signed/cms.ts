// Signatures (CMS) and time stamps (RFC 3161) of the tests' own making.
import { createHash } from 'node:crypto'
import { Integer, ObjectIdentifier, Sequence, UTCTime } from 'asn1js'
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs'
import { derOf, engine, type Holder, nothing, octets } from './holders.ts'

const data = '1.2.840.113549.1.7.1'
const tstInfo = '1.2.840.113549.1.9.16.1.4'
const hashIds: Readonly<Record<string, string>> = { 'SHA-1': '1.3.14.3.2.26', 'SHA-256': '2.16.840.1.101.3.4.2.1' }

export type CmsAsked = {
  by: Holder
  /** Certificates that are put in beside the signer's. */
  beside?: Holder[]
  hash?: 'SHA-1' | 'SHA-256'
  /** The moment in the signed attributes. */
  signedAt?: Date | null
  /** Without them the signature is over the content itself. */
  hasAttributes?: boolean
  /** Leaves the signer's certificate out. */
  isUnnamed?: boolean
  /** Whose certificate the signed attributes name by its digest. */
  names?: Holder
  /** The kind of content that the signed attributes name, where it is not the one inside. */
  saysType?: string
  /** Puts the signature in twice, as two signers do. */
  isTwice?: boolean
  /** `over`: what is stamped instead of the signature. */
  stamp?: { by: Holder; at: Date; over?: Uint8Array }
  /** What stands inside; nothing without it. */
  inside?: { type: string; bytes: Uint8Array }
}

const digest = (hash: string, bytes: Uint8Array): Uint8Array => createHash(hash.replace('-', '')).update(bytes).digest()

/** signingCertificateV2 (RFC 5035) with the SHA-256 of a certificate. */
const namingOf = (holder: Holder): Attribute =>
  new Attribute({
    type: '1.2.840.113549.1.9.16.2.47',
    values: [
      new Sequence({
        value: [new Sequence({ value: [new Sequence({ value: [octets(digest('SHA-256', derOf(holder.certificate)))] })] })],
      }),
    ],
  })

function attributesOf({ hash = 'SHA-256', signedAt, names, inside, saysType }: CmsAsked, content: Uint8Array): SignedAndUnsignedAttributes {
  const attribute = (type: string, value: object) => new Attribute({ type, values: [value] })
  return new SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: saysType ?? inside?.type ?? data })),
      ...(signedAt ? [attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: signedAt }))] : []),
      attribute('1.2.840.113549.1.9.4', octets(digest(hash, content))),
      ...(names ? [namingOf(names)] : []),
    ],
  })
}

/** DER of a signature over a content. */
export async function cmsOver(content: Uint8Array, asked: CmsAsked): Promise<Uint8Array> {
  const { by, beside = [], hash = 'SHA-256', hasAttributes = true, isUnnamed, isTwice, stamp, inside } = asked
  const { certificate } = by
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    ...(hasAttributes ? { signedAttrs: attributesOf(asked, content) } : {}),
  })
  const signed = new SignedData({
    version: inside ? 3 : 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: inside?.type ?? data,
      ...(inside ? { eContent: octets(inside.bytes) } : {}),
    }),
    signerInfos: [info],
    certificates: [...(isUnnamed ? [] : [certificate]), ...beside.map(holder => holder.certificate)],
  })
  const given = hasAttributes ? undefined : Uint8Array.from(content).buffer
  await signed.sign(by.keys.privateKey as never, 0, hash, given, engine)
  if (stamp) {
    const value = new Uint8Array(info.signature.getValue())
    const token = ContentInfo.fromBER(Uint8Array.from(await timeStampOver(stamp.over ?? value, stamp)))
    const attribute = new Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: [token.toSchema()] })
    info.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [attribute] })
  }
  if (isTwice) signed.signerInfos.push(info)
  const wrapped = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) })
  return new Uint8Array(wrapped.toSchema().toBER())
}

/** DER of a time stamp over bytes, by the digest of its key. */
export async function timeStampOver(bytes: Uint8Array, { by, at }: { by: Holder; at: Date }): Promise<Uint8Array> {
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: hashIds[by.hash] as string, algorithmParams: nothing() }),
      hashedMessage: octets(digest(by.hash, bytes)),
    }),
    serialNumber: new Integer({ value: 7 }),
    genTime: at,
  })
  const inside = new Uint8Array(info.toSchema().toBER())
  return cmsOver(inside, { by, hash: by.hash, inside: { type: tstInfo, bytes: inside } })
}
