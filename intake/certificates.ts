// Certificates (X.509) as they stand in a signature: what they say of themselves, and which of them signed which. Trusts none of them.
import { type KeyObject, X509Certificate } from 'node:crypto'
import { Certificate as Parsed, type RelativeDistinguishedNames } from 'pkijs'
import type { ChuKySo, ChungThuSo } from '../contract/chu-ky-so.ts'

export type Certificate = {
  /** The DER bytes. */
  raw: Uint8Array
  parsed: Parsed
  x509: X509Certificate
  key: KeyObject
}

/** Object identifiers of what a name is made of (X.520, RFC 4519). */
const parts = { name: '2.5.4.3', organization: '2.5.4.10', unit: '2.5.4.11', serialNumber: '2.5.4.5', userId: '0.9.2342.19200300.100.1.1' }

/** So long is what is shown of a name. */
const mostSigns = 200

/** A text out of a file as it may be shown: no control signs, none that turn the line round. */
export const shownText = (text: string | null | undefined): string | null =>
  text
    ?.replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .normalize('NFC')
    .slice(0, mostSigns)
    .toWellFormed() || null

const valuesOf = (names: RelativeDistinguishedNames, type: string): string[] =>
  names.typesAndValues.flatMap(one => (one.type === type ? (shownText(String(one.value.valueBlock.value)) ?? []) : []))

/** The certificate in DER bytes; null where it cannot be read. */
export function readCertificate(raw: Uint8Array): Certificate | null {
  try {
    const x509 = new X509Certificate(raw)
    const parsed = Parsed.fromBER(raw)
    const days = [parsed.notBefore.value, parsed.notAfter.value]
    return days.some(day => Number.isNaN(day.getTime())) ? null : { raw, parsed, x509, key: x509.publicKey }
  } catch {
    return null
  }
}

/** What a certificate says of itself. */
export function wordsOf({ parsed, x509 }: Certificate): ChungThuSo {
  const { subject, issuer } = parsed
  return {
    name: valuesOf(subject, parts.name)[0] ?? null,
    organization: valuesOf(subject, parts.organization)[0] ?? null,
    units: valuesOf(subject, parts.unit),
    codes: [...valuesOf(subject, parts.userId), ...valuesOf(subject, parts.serialNumber)],
    issuer: valuesOf(issuer, parts.name)[0] ?? valuesOf(issuer, parts.organization)[0] ?? null,
    serial: x509.serialNumber,
    from: parsed.notBefore.value.toISOString(),
    to: parsed.notAfter.value.toISOString(),
  }
}

/** Whether one was signed with the key of the other, which may sign certificates. */
function isSignedBy({ x509 }: Certificate, issuer: Certificate): boolean {
  try {
    return issuer.x509.ca && x509.verify(issuer.key)
  } catch {
    return false
  }
}
const isNamedAsIssuer = ({ parsed }: Certificate, issuer: Certificate): boolean => parsed.issuer.isEqual(issuer.parsed.subject)
const isSame = (a: Certificate, b: Certificate): boolean => Buffer.compare(a.raw, b.raw) === 0
const signedItself = (one: Certificate): boolean => {
  try {
    return isNamedAsIssuer(one, one) && one.x509.verify(one.key)
  } catch {
    return false
  }
}

/** So many certificates may a chain have; four are many. */
const mostLinks = 10

export type Chain = { links: Certificate[]; end: NonNullable<ChuKySo['chainEnd']> }

/** From the signer's certificate up through those beside it, each link's signature checked. */
export function chainFrom(signer: Certificate, beside: readonly Certificate[]): Chain {
  const links = [signer]
  for (let last = signer; links.length < mostLinks; ) {
    if (signedItself(last)) return { links, end: 'root' }
    const named = beside.filter(other => isNamedAsIssuer(last, other) && !links.some(link => isSame(link, other)))
    const next = named.find(other => isSignedBy(last, other))
    if (!next) return { links, end: named.length ? 'broken' : 'incomplete' }
    links.push(next)
    last = next
  }
  return { links, end: 'incomplete' }
}
