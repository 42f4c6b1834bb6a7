// The digital signatures in a PDF: found, checked, and said as the contract has it. Asks nobody: no list of trusted issuers, no revocation, no network.
import type { ChuKySo, SignatureFault } from '../contract/chu-ky-so.ts'
import { type Certificate, chainFrom, shownText, wordsOf } from './certificates.ts'
import { type Checked, type Cms, checkCms, digestOf, digestsOf, readCms } from './cms.ts'
import { digestOfSigning, weaknessesOf } from './signature-algorithms.ts'
import { type Covered, type SignaturePlace, signaturePlaces } from './signature-places.ts'
import { readTimeStamp, type TimeStamp } from './time-stamp.ts'

type Content = Pick<ChuKySo, 'content' | 'fault'>
const unknown = (fault: SignatureFault): Content => ({ content: 'unknown', fault })
const contentOf = (checked: Checked): Content =>
  checked === 'unchanged' || checked === 'changed' ? { content: checked, fault: null } : unknown(checked)

/** Who signed and when, as far as it could be read. */
type Signed = Pick<ChuKySo, 'time' | 'isTimeStampWrong' | 'validity' | 'chain' | 'chainEnd' | 'weak'>
const nobody: Signed = { time: null, isTimeStampWrong: false, validity: 'unknown', chain: [], chainEnd: null, weak: [] }

const hourMs = 3_600_000
/**
 * The moment that the signer's machine gives. The signing tool of the Ban Cơ yếu Chính phủ writes Vietnam's clock into the signed attribute as if it
 * were UTC: just seven hours after /M, and time stamps agree with /M.
 */
function momentOf(signed: Date | null, file: Date | null): ChuKySo['time'] {
  const isVietnamClock = signed !== null && file !== null && Math.abs(signed.getTime() - file.getTime() - 7 * hourMs) < hourMs / 60
  if (signed && !isVietnamClock) return { at: signed.toISOString(), by: 'signed', authority: null, weak: [] }
  return file && { at: file.toISOString(), by: 'file', authority: null, weak: [] }
}
const stampedTime = ({ at, authority, digests, signer }: TimeStamp): ChuKySo['time'] => ({
  at: at.toISOString(),
  by: 'time-stamp',
  authority,
  weak: weaknessesOf(digests, [signer.key]),
})

function validityAt(time: ChuKySo['time'], { from, to }: { from: string; to: string }): ChuKySo['validity'] {
  if (!time) return 'unknown'
  if (time.at < from) return 'not-yet'
  return time.at > to ? 'expired' : 'valid'
}

/** Digests by which the certificates of a chain were signed, but for a root, which nobody but itself vouches for. */
const chainDigests = (links: readonly Certificate[], end: ChuKySo['chainEnd']): (string | null)[] =>
  (end === 'root' ? links.slice(0, -1) : links).map(({ parsed }) => digestOfSigning(parsed.signatureAlgorithm))

function signedBy(
  signer: Certificate,
  beside: readonly Certificate[],
  time: ChuKySo['time'],
  digests: readonly (string | null)[],
): Omit<Signed, 'isTimeStampWrong'> {
  const { links, end } = chainFrom(signer, beside)
  const chain = links.map(wordsOf)
  const own = wordsOf(signer)
  const weak = weaknessesOf(
    [...digests, ...chainDigests(links, end)],
    links.map(({ key }) => key),
  )
  return { time, validity: validityAt(time, own), chain, chainEnd: end, weak }
}

/** The signature's CMS over the covered bytes; `adbe.pkcs7.sha1` signs their SHA-1 digest, which stands inside of it. */
function checkCovered(cms: Cms, { parts }: Covered, subFilter: string): Checked {
  if (subFilter !== 'adbe.pkcs7.sha1') return checkCms(cms, parts)
  if (!cms.content) return 'structure'
  const checked = checkCms(cms, [cms.content])
  return checked === 'unchanged' && Buffer.compare(cms.content, digestOf('sha1', parts)) !== 0 ? 'changed' : checked
}

function signatureIn(contents: Uint8Array, covered: Covered, subFilter: string, madeAt: Date | null): Content & Signed {
  const cms = readCms(contents)
  if (!cms) return { ...nobody, ...unknown('structure') }
  const content = contentOf(checkCovered(cms, covered, subFilter))
  const stamp = cms.timeStamp && readTimeStamp(cms.timeStamp, [cms.signature])
  const isStamped = stamp !== null && stamp !== 'changed'
  const time = isStamped ? stampedTime(stamp) : momentOf(cms.signingTime, madeAt)
  const isTimeStampWrong = cms.timeStamp !== null && !isStamped
  if (!cms.signer) return { ...nobody, ...content, time, isTimeStampWrong }
  const digests = [...digestsOf(cms), subFilter === 'adbe.pkcs7.sha1' ? 'sha1' : null]
  return { ...content, ...signedBy(cms.signer, cms.certificates, time, digests), isTimeStampWrong }
}

function documentStampIn(contents: Uint8Array, { parts }: Covered): Content & Signed {
  const stamp = readTimeStamp(contents, parts)
  if (stamp === 'changed') return { ...nobody, content: 'changed', fault: null }
  if (!stamp) return { ...nobody, ...unknown('structure') }
  const said = signedBy(stamp.signer, stamp.certificates, stampedTime(stamp), stamp.digests)
  return { ...said, isTimeStampWrong: false, content: 'unchanged', fault: null }
}

const cmsKinds = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached', 'adbe.pkcs7.sha1']
const documentStamp = 'ETSI.RFC3161'

function saidIn({ covered, contents, subFilter, madeAt }: SignaturePlace): Content & Signed {
  if (!contents) return { ...nobody, ...unknown('structure') }
  if (contents.every(byte => byte === 0)) return { ...nobody, ...unknown('empty') }
  if (!covered) return { ...nobody, ...unknown('range') }
  if (subFilter === documentStamp) return documentStampIn(contents, covered)
  if (subFilter === null || !cmsKinds.includes(subFilter)) return { ...nobody, ...unknown('kind') }
  return signatureIn(contents, covered, subFilter, madeAt)
}

/** How many of the bytes behind `end` a later unchanged signature covers. */
const laterSigned = (end: number, said: readonly { end: number; content: ChuKySo['content'] }[]): number =>
  Math.max(0, ...said.flatMap(other => (other.content === 'unchanged' ? other.end - end : [])))

/** The signatures in the bytes of a PDF, in the order of their making; never throws. `left`: places that look like further ones. */
export function readSignatures(bytes: Uint8Array): { signatures: ChuKySo[]; left: number } {
  const { places, left } = signaturePlaces(bytes)
  const said = places.map(place => ({ ...saidIn(place), end: place.covered?.end ?? 0 }))
  const signatures = places.map(({ covered, subFilter, reason }, i): ChuKySo => {
    const { end, ...own } = said[i] as (typeof said)[number]
    const [first, second] = covered?.parts ?? []
    return {
      ...own,
      kind: subFilter === documentStamp ? 'time-stamp' : 'signature',
      coverage:
        first && second ? { signed: first.length + second.length, after: bytes.length - end, laterSigned: laterSigned(end, said) } : null,
      reason: shownText(reason),
    }
  })
  return { signatures, left }
}
