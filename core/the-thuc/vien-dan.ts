// Viện dẫn: every document the letter cites, once, in order of first appearance, with what its mentions say together and why it is cited.
import type { Reading } from '../../contract/reading.ts'
import type { VienDan } from '../../contract/the-thuc.ts'
import { citationsIn } from './citation.ts'
import { carriedBy, goesOnList, isGroundsHeading, listedRelation } from './cited-list.ts'
import { type Mention, readingOf } from './cited-merge.ts'
import { addMention, documentsOn, newShelf, type Shelf } from './cited-once.ts'
import { type IssuerBefore, listIssuer } from './cited-sayer.ts'
import { may, mayCite, tracesOf } from './cited-traces.ts'
import type { Layout } from './layout.ts'
import { openingSign } from './opening.ts'
import { type Paragraph, paragraphsOf } from './paragraph.ts'
import { quanHeOf, type Relation } from './quan-he.ts'

/** "1. Tên công ty:" heads the sender's particulars, no task. */
const startsTask = /^[^\p{L}\d]{0,4}(?:[IVX1]{1,3}\.|1\)|Điều 1)(?! ?Tên )/u
const mayStartTask = (text: string): boolean => 'IVX1Đ'.includes(openingSign(text))
/** The sentence behind which the body sets out what it says or orders. */
const endsPreamble = /(?:nhu sau|quyet dinh|chi thi|quyet nghi|nghi quyet) ?:[^\p{L}\d]{0,4}$/u

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
    const plain = citation.isInner ? inner : listedRelation(paragraph, citation, carried)
    const { tenLoai, from: at } = citation
    const relation = plain
      ? { ...plain, start: previous?.start ?? 0, isDefault: false }
      : quanHeOf({ tenLoai, text, folded, at, previous, isPreamble, isTitle: place.isTitle, isReport: place.isReport })
    mentions.push({ ...relation, citation, paragraph, isTitle: place.isTitle })
  }
  return mentions
}

const inner: Relation = { quanHe: 'nhac-den', rule: 'VD-9' }

const noList: Omit<State, 'isPreamble'> = { carried: null, issuer: null, isGrounds: false }

/** What a paragraph says of the list above it: it goes on, ends, or another begins. */
function seeList(state: State, paragraph: Paragraph, traces: number): void {
  if ((state.carried || state.issuer) && !goesOnList(paragraph, state.isGrounds, traces)) Object.assign(state, noList)
  if (isGroundsHeading(paragraph)) Object.assign(state, { ...noList, carried: 'can-cu', isGrounds: true })
}

/** Puts the mentions of some paragraphs on the shelf of their documents; the preamble is the opening of the body up to the first heading or article. */
function shelveMentions(shelf: Shelf, paragraphs: readonly Paragraph[], place: Place): void {
  const state: State = { isPreamble: !place.isTitle, ...noList }
  for (const paragraph of paragraphs) {
    if (state.isPreamble && mayStartTask(paragraph.text) && startsTask.test(paragraph.text)) state.isPreamble = false
    const found = tracesOf(paragraph)
    seeList(state, paragraph, found & ~may.headList)
    if (found & mayCite) for (const mention of mentionsOf(paragraph, found, place, state)) addMention(shelf, mention)
    if (found & may.headList) {
      const tail = paragraph.folded.slice(-240)
      state.carried = carriedBy(paragraph, tail, state.isPreamble || place.isReport) ?? state.carried
      state.issuer = listIssuer(paragraph, paragraph.text.length)
      state.isPreamble &&= !(tail.endsWith('nhu sau:') || endsPreamble.test(tail))
    }
  }
}

/** Cited documents. Rules VD-1 to VD-10. */
export function readVienDan(layout: Layout, own: string | null): Reading<VienDan>[] {
  const isReport = layout.kind?.name === 'Báo cáo'
  const shelf = newShelf(own)
  shelveMentions(shelf, paragraphsOf(layout.title), { isTitle: true, isReport })
  shelveMentions(shelf, layout.paragraphs, { isTitle: false, isReport })
  return documentsOn(shelf).map(mentions => readingOf(layout.letter, mentions))
}
