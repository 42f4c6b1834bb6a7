// Lists of documents: what the head of one says happens to its items, what an item is, and what a paragraph says of the document it begins with.
import type { QuanHe } from '../../contract/the-thuc.ts'
import { classAt, is } from '../text/unit-class.ts'
import type { Citation } from './citation.ts'
import { headsRepeal } from './cited-traces.ts'
import { openingAt } from './opening.ts'
import type { Paragraph } from './paragraph.ts'
import { openingOf, type Relation } from './quan-he.ts'
import { sentenceStart } from './sentence-start.ts'

/** The head of a list of documents: "Căn cứ:", "Thực hiện các văn bản của UBND tỉnh:". Matched on the folded end of a paragraph. */
const listOfDocuments =
  /(?:^|[.;] )[^.;:]{0,40}(?:can cu(?: phap ly)?|(?:cac|nhung) (?:van ban|cong van|quyet dinh|ke hoach|chi thi|thong bao|quy dinh|luat)[^.;:]{0,90}): {0,2}$/u

const ofDocuments = ['can cu', 'cac ', 'nhung ']

/** A heading over what a plan rests on: "I. CĂN CỨ PHÁP LÝ", "Phần I. CĂN CỨ XÂY DỰNG PHƯƠNG ÁN". Matched on a folded paragraph. */
const groundsHeading =
  /^[^\p{L}\d]{0,4}(?:(?:phan|muc|chuong) )?(?:thu )?(?:[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?|[a-d]|nhat)[^\p{L}\d]{1,4}(?:cac |nhung )?(?:can cu|co so)(?: (?:phap (?:ly|luat)|(?:de )?(?:xay dung|lap|ban hanh|thuc hien|trien khai)(?: [\p{L}-]{1,9}){0,6}))?[^\p{L}\d]{0,3}$/u
const longestHeading = 80
const dashed = /^\s{0,3}[-–+•]/u

/** A list of documents and what happens to each: "Bãi bỏ các Thông tư sau đây:". Matched on the folded end of a paragraph. */
const listHeads: readonly { oneOf: readonly string[]; pattern: RegExp; quanHe: QuanHe }[] = [
  { oneOf: ['i bo', 'y bo', 'hieu luc'], pattern: /(?:bai bo|huy bo|het hieu luc)[^.]{0,160}: {0,2}$/u, quanHe: 'bai-bo' },
  { oneOf: ['thay the'], pattern: /thay the[^.]{0,80}: {0,2}$/u, quanHe: 'thay-the' },
]
const item = /^[^\p{L}\d]{0,3}(?:\d{1,2}[.)]|[a-zđ]\)|[-–+•])/u
const bareItem = /^[^\p{L}\d]{0,3}(?:(?:\d{1,2}[.)]|[a-zđ]\))[^\p{L}\d]{0,3})?$/u
/** True where no word of two letters stands first. */
const mayBeBareItem = (lead: string): boolean => {
  const first = openingAt(lead)
  return !(classAt(lead, first) & classAt(lead, first + 1) & is.letter)
}
const bareArticle = /^(?:Điều \d{1,3}[.:] ?)?(?:[Cc]ác )?$/u
const partly = /^[^\p{L}\d]{0,3}(?:\d{1,2}[.)]|[a-zđ]\))?[^\p{L}\d]{0,3}(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]ụm từ)/u
const ends = /^(?:(?!\. ?\p{Lu}).){0,400}?(?<!đã )hết hiệu lực/u

/** What the paragraph itself says of the documents it begins with: an item of a list of abolished ones, or "… hết hiệu lực". Rule VD-7. */
export function listedRelation({ text }: Paragraph, { from, to }: Citation, carried: QuanHe | null): Relation | null {
  const lead = text.slice(Math.max(0, from - 80), from)
  if (from < 12 && mayBeBareItem(lead) && bareItem.test(lead)) {
    if (carried) return { quanHe: carried, rule: 'VD-7' }
    return ends.test(text.slice(to, to + 420)) ? { quanHe: 'bai-bo', rule: 'VD-7' } : null
  }
  if (from >= 12 && text.slice(to, to + 420).includes('hết hiệu lực') && endsHere(text, from, to)) return { quanHe: 'bai-bo', rule: 'VD-7' }
  if (from < 20 && 'ĐCc'.includes(lead.charAt(0)) && bareArticle.test(lead) && ends.test(text.slice(to, to + 420)))
    return { quanHe: 'bai-bo', rule: 'VD-7' }
  if (!carried || from >= 80 || !partly.test(lead)) return null
  return { quanHe: carried === 'bai-bo' || carried === 'thay-the' ? 'sua-doi' : carried, rule: 'VD-7' }
}

/** Whether the sentence that a document opens inside a paragraph ends it; the letter speaks of itself there. */
const endsHere = (text: string, from: number, to: number): boolean =>
  sentenceStart(text, from + 1) === from &&
  ends.test(text.slice(to, to + 420)) &&
  text.slice(Math.max(0, from - 300), to + 420).includes(' này ')

/** What the head of a list, whose folded end is `tail`, says of its items. Rules VD-3 to VD-7. */
export function carriedBy({ text, folded }: Paragraph, tail: string, isDoing: boolean): QuanHe | null {
  if (headsRepeal(folded)) return folded.includes(' mot phan ') ? 'sua-doi' : 'bai-bo'
  const done = listHeads.find(({ oneOf, pattern }) => oneOf.some(plain => tail.includes(plain)) && pattern.test(tail))
  if (done || !(ofDocuments.some(plain => tail.includes(plain)) && listOfDocuments.test(tail))) return done?.quanHe ?? null
  const start = sentenceStart(text, text.length)
  return openingOf(folded.slice(start, start + 120), isDoing)?.quanHe ?? null
}

/** Whether a paragraph goes on the list above it; below a heading over grounds an item that cites something may stand without a mark. */
export const goesOnList = ({ text }: Paragraph, isGrounds: boolean, traces: number): boolean =>
  isGrounds ? traces > 0 || dashed.test(text) : item.test(text)

/** True where the first line of a paragraph is a heading over what a plan rests on. */
export function isGroundsHeading({ text, folded, starts }: Paragraph): boolean {
  if (!(classAt(text, 0) & (is.letter | is.digit))) return false
  const end = starts[1] ?? text.length
  if (end > longestHeading || !'PMCIVX123456789ABDabcd'.includes(text[0] ?? ' ')) return false
  const line = folded.slice(0, end)
  return (line.includes('can cu') || line.includes('co so')) && groundsHeading.test(line)
}
