// Whether a paragraph may cite anything or head a list of what is cited: what no such paragraph can do without. Judges nothing; says "may" too often.
import { hint } from '../text/hints.ts'
import { classAt, is } from '../text/unit-class.ts'
import type { Paragraph } from './paragraph.ts'
import { nextSignStart } from './sign-in-text.ts'

/** What may stand in a paragraph. A paragraph may have several bits, most have none. */
export const may = {
  sign: 1,
  freeSign: 2,
  law: 4,
  headList: 8,
  /** A law's word that begins no name: "pháp luật", "kỷ luật". */
  lawWord: 16,
} as const
/** What may be cited. */
export const mayCite = may.sign | may.freeSign | may.law

/** What the "số" of a free sign stands behind. */
const freeLeads = ['van ', 'ban ', 'thu ', 'on ', 'chuyen ', 'trinh ', 'de nghi ']
/** What those words end in. */
const endsLead = 'nuhi'

function introducesFreely(folded: string): boolean {
  for (let at = folded.indexOf('so', 3); at >= 0; at = folded.indexOf('so', at + 1))
    if (endsLead.includes(folded.charAt(at - 2)) && freeLeads.some(lead => folded.endsWith(lead, at))) return true
  return false
}

const isCapital = (text: string, at: number): boolean => (classAt(text, at) & is.capital) > 0

/** The bits of the words for laws; a name begins with a capital or with "bộ luật". */
function lawTraces(text: string, folded: string): number {
  let found = 0
  for (let at = folded.indexOf('luat '); at >= 0; at = folded.indexOf('luat ', at + 5))
    found |= isCapital(text, at) || folded.startsWith('bo ', at - 3) ? may.law : may.lawWord
  for (let at = folded.indexOf('phap'); at >= 0; at = folded.indexOf('phap', at + 4)) {
    if (folded.startsWith('hien ', at - 5)) found |= isCapital(text, at - 5) ? may.law : may.lawWord
    if (folded.startsWith('phap lenh ', at)) found |= isCapital(text, at) ? may.law : may.lawWord
  }
  return found
}

/** An article whose heading alone says what becomes of its items: "Điều 1. Bãi bỏ toàn bộ các Thông tư". Matched on a folded paragraph. */
const repealing =
  /^(?:dieu \d{1,3}[.:]|\d{1,2}[.)]) ?(?:bai|huy) bo (?:toan bo |mot phan |mot so |cac |nhung |noi dung |hieu luc ){0,3}(?:van ban|quyet dinh|thong tu|nghi quyet|nghi dinh|chi thi)(?! so\b)[^.;:\d]{0,150}\.?$/u
const longestHeading = 200
export const headsRepeal = (folded: string): boolean => folded.length < longestHeading && folded.includes(' bo ') && repealing.test(folded)

/** The bits of a paragraph. */
export function tracesOf({ text, folded, hints }: Pick<Paragraph, 'text' | 'folded' | 'hints'>): number {
  let found: number = folded.endsWith(':') || headsRepeal(folded) ? may.headList : 0
  if (hints & hint.law) found |= lawTraces(text, folded)
  if (!(hints & hint.digit)) return found
  if (nextSignStart(folded, 0) >= 0) found |= may.sign
  return introducesFreely(folded) ? found | may.freeSign : found
}
