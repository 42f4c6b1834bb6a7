// Viện dẫn: every document the letter cites, once, in order of first appearance, with what its mentions say together and why it is cited.
import type { Reading } from '../../contract/reading.ts'
import type { VienDan } from '../../contract/the-thuc.ts'
import { type Citation, citationsIn } from './citation.ts'
import { type IssuerBefore, listIssuer } from './cited-issuer.ts'
import { type Mention, mergeMentions } from './cited-merge.ts'
import { addMention, newShelf, type Shelf } from './cited-once.ts'
import { may, tracesIn } from './cited-traces.ts'
import type { Layout } from './layout.ts'
import { openingSign } from './opening.ts'
import { type Paragraph, paragraphsOf } from './paragraph.ts'
import { openingOf, quanHeOf, type Relation } from './quan-he.ts'
import { sentenceStart } from './sentence-start.ts'

/** "1. Tên công ty:" heads the sender's particulars, no task. */
const startsTask = /^[^\p{L}\d]{0,4}(?:[IVX1]{1,3}\.|1\)|Điều 1)(?! ?Tên )/u
const mayStartTask = (text: string): boolean => 'IVX1Đ'.includes(openingSign(text))
/** The sentence behind which the body sets out what it says or orders. */
const endsPreamble = /(?:nhu sau|quyet dinh|chi thi|quyet nghi|nghi quyet) ?:[^\p{L}\d]{0,4}$/u

/** The head of a list of documents: "Căn cứ:", "Thực hiện các văn bản của UBND tỉnh:". Matched on the folded end of a paragraph. */
const listOfDocuments =
  /(?:^|[.;] )[^.;:]{0,40}(?:can cu(?: phap ly)?|(?:cac|nhung) (?:van ban|cong van|quyet dinh|ke hoach|chi thi|thong bao|quy dinh|luat)[^.;:]{0,90}): {0,2}$/u

/** A heading over what a plan rests on: "I. CĂN CỨ PHÁP LÝ", "Phần I. CĂN CỨ XÂY DỰNG PHƯƠNG ÁN". Matched on a folded paragraph. */
const groundsHeading =
  /^[^\p{L}\d]{0,4}(?:(?:phan|muc|chuong) )?(?:thu )?(?:[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?|[a-d]|nhat)[^\p{L}\d]{1,4}(?:cac |nhung )?(?:can cu|co so)(?: (?:phap (?:ly|luat)|(?:de )?(?:xay dung|lap|ban hanh|thuc hien|trien khai)(?: [\p{L}-]{1,9}){0,6}))?[^\p{L}\d]{0,3}$/u
const longestHeading = 80
const dashed = /^\s{0,3}[-–+•]/u

/** A list of documents and what happens to each: "Bãi bỏ các Thông tư sau đây:". Matched on the folded end of a paragraph. */
const listHeads: readonly { pattern: RegExp; quanHe: VienDan['quanHe'] }[] = [
  { pattern: /(?:bai bo|huy bo|het hieu luc)[^.]{0,160}: {0,2}$/u, quanHe: 'bai-bo' },
  { pattern: /thay the[^.]{0,80}: {0,2}$/u, quanHe: 'thay-the' },
]
const item = /^[^\p{L}\d]{0,3}(?:\d{1,2}[.)]|[a-zđ]\)|[-–+•])/u
const bareItem = /^[^\p{L}\d]{0,3}(?:(?:\d{1,2}[.)]|[a-zđ]\))[^\p{L}\d]{0,3})?$/u
const bareArticle = /^(?:Điều \d{1,3}[.:] ?)?(?:[Cc]ác )?$/u
const partly = /^[^\p{L}\d]{0,3}(?:\d{1,2}[.)]|[a-zđ]\))?[^\p{L}\d]{0,3}(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|[Cc]ụm từ)/u
const ends = /^(?:(?!\. ?\p{Lu}).){0,400}?(?<!đã )hết hiệu lực/u

/** What the paragraph itself says of the documents it begins with: an item of a list of abolished ones, or "… hết hiệu lực". Rule VD-7. */
function listedRelation({ text }: Paragraph, { from, to }: Citation, carried: VienDan['quanHe'] | null): Relation | null {
  const lead = text.slice(Math.max(0, from - 80), from)
  if (from < 12 && bareItem.test(lead)) {
    if (carried) return { quanHe: carried, rule: 'VD-7' }
    return ends.test(text.slice(to, to + 420)) ? { quanHe: 'bai-bo', rule: 'VD-7' } : null
  }
  if (from >= 12 && text.slice(to, to + 420).includes('hết hiệu lực') && endsHere(text, from, to)) return { quanHe: 'bai-bo', rule: 'VD-7' }
  if (from < 20 && bareArticle.test(lead) && ends.test(text.slice(to, to + 420))) return { quanHe: 'bai-bo', rule: 'VD-7' }
  if (!carried || from >= 80 || !partly.test(lead)) return null
  return { quanHe: carried === 'bai-bo' || carried === 'thay-the' ? 'sua-doi' : carried, rule: 'VD-7' }
}

/** Whether the sentence that a document opens inside a paragraph ends it; the letter speaks of itself there. */
const endsHere = (text: string, from: number, to: number): boolean =>
  sentenceStart(text, from + 1) === from &&
  ends.test(text.slice(to, to + 420)) &&
  text.slice(Math.max(0, from - 300), to + 420).includes(' này ')

interface Place {
  isTitle: boolean
  isReport: boolean
}

/** What the paragraphs before say of the ones below: whether the tasks have begun, and what happens to the items of a list. */
interface State {
  isPreamble: boolean
  carried: VienDan['quanHe'] | null
  /** The body that the items of the list are of. */
  issuer: IssuerBefore | null
  /** True below a heading over what a plan rests on: its items may stand without a mark. */
  isGrounds: boolean
}

function mentionsOf(paragraph: Paragraph, traces: number, place: Place, { isPreamble, carried, issuer }: State): Mention[] {
  const { text, folded } = paragraph
  const mentions: Mention[] = []
  for (const found of citationsIn(paragraph, traces)) {
    const isListed = issuer !== null && found.coQuanBanHanh === null && found.soKyHieu !== null
    const citation = isListed ? { ...found, coQuanBanHanh: issuer.name } : found
    const last = mentions.findLast(mention => citation.soKyHieu === null || mention.citation.soKyHieu !== null)
    const previous = last ? { start: last.start, to: last.citation.to, quanHe: last.quanHe } : null
    const relation = citation.isInner
      ? inner
      : (listedRelation(paragraph, citation, carried) ??
        quanHeOf({ tenLoai: citation.tenLoai, text, folded, at: citation.from, previous, isPreamble, ...place }))
    mentions.push({ citation, paragraph, isTitle: place.isTitle, start: previous?.start ?? 0, isDefault: false, ...relation })
  }
  return mentions
}

const inner: Relation = { quanHe: 'nhac-den', rule: 'VD-9' }

const noList: Omit<State, 'isPreamble'> = { carried: null, issuer: null, isGrounds: false }

/** What the head of a list says of its items. */
function carriedBy({ text, folded }: Paragraph, tail: string, isDoing: boolean): State['carried'] {
  const done = listHeads.find(({ pattern }) => pattern.test(tail))
  if (done || !listOfDocuments.test(tail)) return done?.quanHe ?? null
  const start = sentenceStart(text, text.length)
  return openingOf(folded.slice(start, start + 120), isDoing)?.quanHe ?? null
}

/** Whether a paragraph goes on the list above it. */
const goesOn = ({ text }: Paragraph, { isGrounds }: State, traces: number): boolean =>
  isGrounds ? traces > 0 || dashed.test(text) : item.test(text)

/** True where the first line of a paragraph is such a heading. */
function isGroundsHeading({ text, folded, starts }: Paragraph): boolean {
  const end = starts[1] ?? text.length
  if (end > longestHeading || !'PMCIVX123456789ABDabcd'.includes(text[0] ?? ' ')) return false
  const line = folded.slice(0, end)
  return (line.includes('can cu') || line.includes('co so')) && groundsHeading.test(line)
}

/** What a paragraph says of the list above it: it goes on, ends, or another begins. */
function seeList(state: State, paragraph: Paragraph, traces: number): void {
  if ((state.carried || state.issuer) && !goesOn(paragraph, state, traces)) Object.assign(state, noList)
  if (isGroundsHeading(paragraph)) Object.assign(state, { ...noList, carried: 'can-cu', isGrounds: true })
}

/** Shelves the mentions of some paragraphs; the preamble is the opening of the body up to the first heading or article. */
function shelveMentions(shelf: Shelf, paragraphs: readonly Paragraph[], place: Place): void {
  const state: State = { isPreamble: !place.isTitle, ...noList }
  const traces = tracesIn(paragraphs)
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph
    if (state.isPreamble && mayStartTask(paragraph.text) && startsTask.test(paragraph.text)) state.isPreamble = false
    const found = traces[i] ?? 0
    seeList(state, paragraph, found & ~may.headList)
    if (found & ~may.headList) for (const mention of mentionsOf(paragraph, found, place, state)) addMention(shelf, mention)
    if (found & may.headList) {
      const tail = paragraph.folded.slice(-240)
      state.carried = carriedBy(paragraph, tail, state.isPreamble || place.isReport) ?? state.carried
      state.issuer = listIssuer(paragraph, paragraph.text.length)
      state.isPreamble &&= !endsPreamble.test(tail)
    }
  }
}

/** Cited documents. Rules VD-1 to VD-10. */
export function readVienDan(layout: Layout, own: string | null): Reading<VienDan>[] {
  const isReport = layout.kind?.name === 'Báo cáo'
  const shelf = newShelf(own)
  shelveMentions(shelf, paragraphsOf(layout.title), { isTitle: true, isReport })
  shelveMentions(shelf, layout.paragraphs, { isTitle: false, isReport })
  return shelf.groups.map(({ mentions }) => mergeMentions(layout.letter, mentions))
}
