// A signature in CMS (RFC 5652) taken apart and checked against the bytes it is said to cover. The structures are read by pkijs, the mathematics is
// Node's own. Trusts nobody.
import { createHash } from 'node:crypto'
import { type BaseBlock, Constructed, fromBER, OctetString } from 'asn1js'
import { type Attribute, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo } from 'pkijs'
import { type Certificate, readCertificate } from './certificates.ts'
import { digestNamed, isSignature, type Signing, signingNamed } from './signature-algorithms.ts'

/** Object identifiers (RFC 5652, 5035, 3161). */
const ids = {
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timeStamp: '1.2.840.113549.1.9.16.2.14',
  subjectKey: '2.5.29.14',
} as const

/** So many certificates are read of one signature. */
const mostCertificates = 40

export type Cms = {
  /** What stands inside of it and of which kind; null where it is detached. */
  content: Uint8Array | null
  contentType: string
  certificates: Certificate[]
  /** Null where the signer's certificate is not among them. */
  signer: Certificate | null
  /** Name of the digest over the content; null where it is not known here. */
  digest: string | null
  signing: Signing | null
  /** The moment that is signed with the content. */
  signingTime: Date | null
  signature: Uint8Array
  /** DER of an RFC 3161 token over the signature. */
  timeStamp: Uint8Array | null
  info: SignerInfo
}

/** Digests by which a signature was made. */
export const digestsOf = ({ digest, signing }: Cms): string[] => [
  ...(digest ? [digest] : []),
  ...(signing && signing !== 'ed25519' ? [signing.digest] : []),
]

const bytesOf = (block: OctetString): Uint8Array => new Uint8Array(block.getValue())
const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

const firstOf = (attributes: readonly Attribute[] | undefined, type: string): BaseBlock | undefined =>
  attributes?.find(attribute => attribute.type === type)?.values[0]

const isConstructed = (block: BaseBlock | undefined): block is Constructed => block instanceof Constructed
const childrenOf = (block: BaseBlock | undefined): BaseBlock[] => (isConstructed(block) ? block.valueBlock.value : [])

/** The certificates as they stand in the bytes: the field [0] behind version, digests and content. */
function certificatesIn(signedData: BaseBlock): Certificate[] {
  const field = childrenOf(signedData).find(({ idBlock: { tagClass, tagNumber } }) => tagClass === 3 && tagNumber === 0)
  return childrenOf(field)
    .slice(0, mostCertificates)
    .flatMap(block => readCertificate(new Uint8Array(block.valueBeforeDecodeView)) ?? [])
}

const isNamedBy = ({ parsed }: Certificate, sid: unknown): boolean => {
  if (sid instanceof IssuerAndSerialNumber) return parsed.issuer.isEqual(sid.issuer) && parsed.serialNumber.isEqual(sid.serialNumber)
  const key = parsed.extensions?.find(({ extnID }) => extnID === ids.subjectKey)?.parsedValue
  const named = (sid as { valueBlock?: { valueHexView?: Uint8Array } } | null)?.valueBlock?.valueHexView
  return key instanceof OctetString && named !== undefined && named.length > 0 && sameBytes(bytesOf(key), named)
}

const timeIn = (block: BaseBlock | undefined): Date | null => {
  const date = block && 'toDate' in block && typeof block.toDate === 'function' ? (block.toDate() as Date) : null
  return date && !Number.isNaN(date.getTime()) ? date : null
}

function takenApart(der: Uint8Array): Cms | null {
  const { result, offset } = fromBER(der)
  if (offset < 0) return null
  const { contentType, content } = new ContentInfo({ schema: result })
  if (contentType !== ids.signedData) return null
  const data = new SignedData({ schema: content })
  const [info] = data.signerInfos
  // ISO 32000-1, 12.8.3.3: one signer.
  if (!info || data.signerInfos.length > 1) return null
  const certificates = certificatesIn(content)
  const digest = digestNamed(info.digestAlgorithm)
  const stamp = firstOf(info.unsignedAttrs?.attributes, ids.timeStamp)
  return {
    content: data.encapContentInfo.eContent ? bytesOf(data.encapContentInfo.eContent) : null,
    contentType: data.encapContentInfo.eContentType,
    certificates,
    signer: certificates.find(one => isNamedBy(one, info.sid)) ?? null,
    digest,
    signing: digest === null ? null : signingNamed(info.signatureAlgorithm, digest),
    signingTime: timeIn(firstOf(info.signedAttrs?.attributes, ids.signingTime)),
    signature: bytesOf(info.signature),
    timeStamp: stamp ? new Uint8Array(stamp.toBER()) : null,
    info,
  }
}

/** The signature in DER or BER bytes, zeros behind it left aside; null where there is none, or more than one. */
export function readCms(der: Uint8Array): Cms | null {
  try {
    return takenApart(der)
  } catch {
    return null
  }
}

export function digestOf(name: string, parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(name)
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** Whether the signed attributes name another certificate than the one that is beside them (RFC 5035: the first names the signer's). */
function namesAnother(attributes: readonly Attribute[], signer: Certificate): boolean {
  for (const [type, standard] of [
    [ids.signingCertificateV2, 'sha256'],
    [ids.signingCertificate, 'sha1'],
  ] as const) {
    const [list] = childrenOf(firstOf(attributes, type))
    const named = childrenOf(childrenOf(list)[0])
    if (!named.length) continue
    const algorithm = childrenOf(named.find(isConstructed))[0]?.valueBlock
    const hash = named.find(one => one instanceof OctetString)
    const isOther = named[0] !== hash && algorithm !== undefined
    const digest = isOther ? digestNamed({ algorithmId: String(algorithm) }) : standard
    return digest === null || !hash || !sameBytes(bytesOf(hash), digestOf(digest, [signer.raw]))
  }
  return false
}

/** What the check of one signature says: the content is the one signed; it is another; the signature is not the certificate's; or why none is possible. */
export type Checked = 'unchanged' | 'changed' | 'wrong' | 'kind' | 'no-certificate' | 'structure'

function checkAttributes(cms: Cms & { signer: Certificate; signing: Signing; digest: string }, parts: readonly Uint8Array[]): Checked {
  const { info, contentType, signer, signing, signature, digest } = cms
  const signed = info.signedAttrs
  if (!signed) return isSignature(signing, parts, signer.key, signature) ? 'unchanged' : 'wrong'
  const messageDigest = firstOf(signed.attributes, ids.messageDigest)
  const type = firstOf(signed.attributes, ids.contentType)?.valueBlock
  if (!(messageDigest instanceof OctetString) || String(type) !== contentType) return 'structure'
  if (namesAnother(signed.attributes, signer)) return 'wrong'
  if (!isSignature(signing, [new Uint8Array(signed.encodedValue)], signer.key, signature)) return 'wrong'
  return sameBytes(bytesOf(messageDigest), digestOf(digest, parts)) ? 'unchanged' : 'changed'
}

/** Checks a signature over the parts of a content. */
export function checkCms(cms: Cms, parts: readonly Uint8Array[]): Checked {
  const { signer, signing, digest } = cms
  if (!digest || !signing) return 'kind'
  if (!signer) return 'no-certificate'
  try {
    return checkAttributes({ ...cms, signer, signing, digest }, parts)
  } catch {
    return 'structure'
  }
}
