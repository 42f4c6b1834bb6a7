// Viện dẫn: every document the letter cites, once, in order of first appearance, with what its mentions say together and why it is cited.
import type { Reading, Reason, Sureness } from '../../contract/reading.ts'
import type { VienDan } from '../../contract/the-thuc.ts'
import { classAt, is } from '../text/unit-class.ts'
import { type Citation, citationsIn } from './citation.ts'
import { carriedBy, goesOnList, isGroundsHeading, listedRelation } from './cited-list.ts'
import { groupMentions } from './cited-once.ts'
import { type IssuerBefore, listIssuer } from './cited-sayer.ts'
import { may, mayCite, tracesOf } from './cited-traces.ts'
import { makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import { openingSign } from './opening.ts'
import { type Paragraph, paragraphsOf, partsIn } from './paragraph.ts'
import { quanHeOf, type Relation } from './quan-he.ts'

/** The weaker relation gives way to a stronger one of a later mention. */
const strength: Readonly<Record<VienDan['quanHe'], number>> = {
  'nhac-den': 0,
  'huong-dan': 1,
  'can-cu': 2,
  'sua-doi': 2,
  'bo-sung': 2,
  'dinh-chinh': 2,
  'de-nghi': 3,
  'tra-loi': 3,
  'thay-the': 3,
  'bai-bo': 3,
  'thuc-hien': 3,
}
/** What a title says the letter does to a document outweighs the body. */
const ofTitle: readonly VienDan['quanHe'][] = ['sua-doi', 'bo-sung', 'dinh-chinh', 'thay-the', 'bai-bo', 'huong-dan']

export interface Mention {
  citation: Citation
  paragraph: Paragraph
  quanHe: VienDan['quanHe']
  rule: string
  isTitle: boolean
  /** Where its clause begins. */
  start: number
  /** Only the lack of another reason speaks for its relation. */
  isDefault: boolean
}

const strengthOf = ({ quanHe, isTitle }: Mention): number => (isTitle && ofTitle.includes(quanHe) ? 4 : strength[quanHe])

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

/** The mentions of some paragraphs; the preamble is the opening of the body up to the first heading or article. */
function mentionsIn(paragraphs: readonly Paragraph[], place: Place): Mention[] {
  const state: State = { isPreamble: !place.isTitle, ...noList }
  const mentions: Mention[] = []
  for (const paragraph of paragraphs) {
    if (state.isPreamble && mayStartTask(paragraph.text) && startsTask.test(paragraph.text)) state.isPreamble = false
    const found = tracesOf(paragraph)
    seeList(state, paragraph, found & ~may.headList)
    if (found & mayCite) mentions.push(...mentionsOf(paragraph, found, place, state))
    if (found & may.headList) {
      const tail = paragraph.folded.slice(-240)
      state.carried = carriedBy(paragraph, tail, state.isPreamble || place.isReport) ?? state.carried
      state.issuer = listIssuer(paragraph, paragraph.text.length)
      state.isPreamble &&= !(tail.endsWith('nhu sau:') || endsPreamble.test(tail))
    }
  }
  return mentions
}

const bestOf = (mentions: readonly Mention[]): Mention => mentions.reduce((a, b) => (strengthOf(b) > strengthOf(a) ? b : a))

/** What the mentions of one document say together, and the one that says best why it is cited. */
interface Document {
  mentions: readonly Mention[]
  best: Mention
}

/** A title's capitals give way to the body's spelling. */
function hasSmall(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (classAt(name, at) & is.small) return true
  return false
}

function merge({ mentions, best }: Document): VienDan {
  const said: VienDan = {
    quanHe: best.quanHe,
    tenLoai: null,
    soKyHieu: null,
    ngayBanHanh: null,
    coQuanBanHanh: null,
    trichYeu: null,
  }
  let year: string | null = null
  let clean: string | null = null
  let spelled: string | null = null
  const hasOwn = mentions.some(({ citation }) => citation.coQuanBanHanh !== null && !citation.sharesIssuer)
  for (const { citation } of mentions) {
    const issuer = hasOwn && citation.sharesIssuer ? null : citation.coQuanBanHanh
    said.tenLoai ??= citation.tenLoai
    said.soKyHieu ??= citation.soKyHieu
    said.ngayBanHanh ??= citation.ngayBanHanh
    said.coQuanBanHanh ??= issuer
    said.trichYeu ??= citation.trichYeu
    year ??= citation.year
    clean ??= citation.repairedFrom === null ? citation.soKyHieu : null
    if (spelled === null && issuer !== null && hasSmall(issuer)) spelled = issuer
  }
  const isNamedByYear = said.soKyHieu === null && said.ngayBanHanh === null && year !== null
  if (isNamedByYear) said.trichYeu = `${said.trichYeu ?? ''} năm ${year}`.trim()
  said.soKyHieu = clean ?? said.soKyHieu
  said.coQuanBanHanh = spelled ?? said.coQuanBanHanh
  return said
}

/** The mentions a citation is read from: the first, and the one that gives the trích yếu. */
const placesOf = (mentions: readonly Mention[]): readonly Mention[] => {
  if (mentions.length === 1) return mentions
  const titled = mentions.findIndex(({ citation }) => citation.trichYeu !== null)
  return mentions.filter((_, i) => i === 0 || i === titled)
}

/** The words before a document that its relation rests on. */
const leadOf = ({ paragraph, citation: { from } }: Mention): string => paragraph.text.slice(Math.max(0, from - 40), from).trim()

/** Doubt: every mention was mended or cut short, its issuers are several, its relation is one by default, no table has its name, or two mentions disagree about the day. */
function doubtOf({ mentions, best }: Document): { sure: Sureness; reason: Reason } | null {
  const damaged = mentions.every(({ citation }) => citation.repairedFrom !== null) ? mentions[0]?.citation.repairedFrom : null
  if (damaged) return { sure: 'likely', reason: repaired(damaged) }
  if (damaged === '') return { sure: 'likely', reason: { code: 'split-lines', evidence: [] } }
  const issuer = mentions.find(({ citation }) => citation.coQuanBanHanh !== null)?.citation
  if (issuer?.ofSeveral) return { sure: 'likely', reason: { code: 'several', evidence: [issuer.coQuanBanHanh ?? ''] } }
  if (best.isDefault) return { sure: 'likely', reason: { code: 'inferred', evidence: [leadOf(best)] } }
  const titled = mentions.find(({ citation }) => citation.trichYeu !== null)?.citation
  if (titled?.isSubjectOpen) return { sure: 'likely', reason: { code: 'inferred', evidence: [titled.trichYeu ?? ''] } }
  if (mentions.every(({ citation }) => citation.isUnlisted))
    return { sure: 'likely', reason: { code: 'inferred', evidence: [titled?.trichYeu ?? ''] } }
  const days = new Set(mentions.length > 1 ? mentions.flatMap(({ citation }) => citation.ngayBanHanh ?? []) : [])
  return days.size > 1 ? { sure: 'likely', reason: { code: 'several', evidence: [...days] } } : null
}

const noDoubt: { sure: Sureness; reason: Reason | null } = { sure: 'certain', reason: null }

/** Cited documents. Rules VD-1 to VD-10. */
export function readVienDan(layout: Layout, own: string | null): Reading<VienDan>[] {
  const isReport = layout.kind?.name === 'Báo cáo'
  const mentions = [
    ...mentionsIn(paragraphsOf(layout.title), { isTitle: true, isReport }),
    ...mentionsIn(layout.paragraphs, { isTitle: false, isReport }),
  ]
  return groupMentions(mentions, own).map(group => {
    const document = { mentions: group, best: bestOf(group) }
    const parts = placesOf(group).flatMap(({ paragraph, citation }) => partsIn(paragraph, citation.from, citation.end))
    return makeReading(layout.letter, { ...(doubtOf(document) ?? noDoubt), value: merge(document), parts, rule: document.best.rule })
  })
}
