// Time stamps (RFC 3161): a third machine's word that something existed at a moment.
import { fromBER } from 'asn1js'
import { TSTInfo } from 'pkijs'
import { type Certificate, shownText, wordsOf } from './certificates.ts'
import { checkCms, digestOf, digestsOf, readCms } from './cms.ts'
import { digestNamed } from './signature-algorithms.ts'

const tstInfo = '1.2.840.113549.1.9.16.1.4'
/** What a certificate must be for (extended key usage) to stamp times. */
const timeStamping = '1.3.6.1.5.5.7.3.8'

export type TimeStamp = {
  at: Date
  /** Who stamped, by its certificate. */
  authority: string | null
  signer: Certificate
  certificates: Certificate[]
  /** Digests by which it was made. */
  digests: string[]
}

function told(der: Uint8Array, stamped: readonly Uint8Array[]): TimeStamp | 'changed' | null {
  const cms = readCms(der)
  if (!cms?.content || cms.contentType !== tstInfo || checkCms(cms, [cms.content]) !== 'unchanged') return null
  if (!cms.signer?.x509.keyUsage?.includes(timeStamping)) return null
  const { result, offset } = fromBER(cms.content)
  if (offset < 0) return null
  const { messageImprint, genTime } = new TSTInfo({ schema: result })
  const digest = digestNamed(messageImprint.hashAlgorithm)
  if (!digest || Number.isNaN(genTime.getTime())) return null
  if (Buffer.compare(new Uint8Array(messageImprint.hashedMessage.getValue()), digestOf(digest, stamped)) !== 0) return 'changed'
  const { name, organization } = wordsOf(cms.signer)
  return {
    at: genTime,
    authority: shownText(name ?? organization),
    signer: cms.signer,
    certificates: cms.certificates,
    digests: [digest, ...digestsOf(cms)],
  }
}

/** What a token says of the bytes it stamps; `changed` where it stamps others, null where it is broken or not signed as it says. */
export function readTimeStamp(der: Uint8Array, stamped: readonly Uint8Array[]): TimeStamp | 'changed' | null {
  try {
    return told(der, stamped)
  } catch {
    return null
  }
}
