// What one printed recipient line means. Reads the words alone: whom they name on a day in a province, open-list.ts asks. Rules NG-1 to NG-5.

import type { RecipientDoubt, RecipientKind } from '../../contract/noi-nhan.ts'
import type { Span } from '../../contract/reading.ts'
import { coQuanKey } from '../link/co-quan.ts'
import { shortBodies, unitCodes } from '../tables/recipient-posts.ts'
import { fold } from '../text/fold.ts'
import { type PrintedCopies, printedCopies } from './copies.ts'
import { type GroupPart, groupParts, isManyWords } from './groups.ts'
import { isCityName } from './members.ts'
import { councilBoards, officeLine, severalAgencies, sharedHead } from './parts.ts'
import { behindPost, postParts } from './posts.ts'

/** One whom the line itself names. */
export interface LinePart {
  name: string
  at: Span
  /** The agency that stands for it in the directory; null for none. */
  agency: string | null
  doubt: RecipientDoubt | null
}

export interface LineMeaning {
  kind: RecipientKind
  /** The line without its copies. */
  text: string
  copies: PrintedCopies | null
  parts: LinePart[]
  /** What tables open; null for what they cannot. */
  groups: GroupPart[] | null
  /** Numbers of the articles of "Như Điều 3". */
  articles: number[]
  doubts: RecipientDoubt[]
}

const asAbove = /^(?:nhu|theo) (?:tren|kinh gui|muc kinh gui)$/u
const asArticle = /^nhu (?:cac )?dieu (\d{1,3}(?:(?: va| dieu)* \d{1,3})*)(?: .*)?$/u
/** Several collective bodies short on one line: "TTTU, TTHĐND, UBND tỉnh". */
const isBrief = (text: string): boolean => shortNames.has(fold(text).replaceAll(' ', ''))
const shortNames = new Map(shortBodies.map(([short, ofTinh, ofCity]) => [fold(short).replaceAll(' ', ''), [ofTinh, ofCity] as const]))

/** A body's short name in full: `TT. Tỉnh ủy` → `Thường trực Tỉnh ủy`; of a city's letter `TTTU` → `Thường trực Thành ủy`. */
export function fullName(printed: string, tinh: string | null): string {
  if (/^BTT\.?\s/u.test(printed)) return printed.replace(/^BTT\.?\s/u, 'Ban Thường trực ')
  const [ofTinh, ofCity] = shortNames.get(fold(printed).replaceAll(' ', '')) ?? []
  return (isCityName(tinh) ? ofCity : ofTinh) ?? printed
}

/** Reads a line of a letter of a province. Never throws; what it does not know is `chua-ro` and says so. */
export function readLine(printed: string, tinh: string | null): LineMeaning {
  const { text, copies } = printedCopies(printed)
  const whole: LineMeaning = { kind: 'chua-ro', text, copies, parts: [], groups: null, articles: [], doubts: [] }
  const folded = fold(text)
  if (asAbove.test(folded)) return { ...whole, kind: 'nhu-tren' }
  const article = asArticle.exec(folded)
  if (article?.[1]) return { ...whole, kind: 'nhu-dieu', articles: (article[1].match(/\d+/gu) ?? []).map(Number) }
  return ofOffice(whole) ?? ofMany(whole, tinh) ?? ofOneBody(whole, tinh) ?? ofPosts(whole) ?? ofUnit(whole) ?? unknown(whole)
}

function ofOffice(whole: LineMeaning): LineMeaning | null {
  const line = officeLine(whole.text)
  if (!line) return null
  const parts = line.parts.map(({ name, at, isMany }) => ({ name, at, agency: null, doubt: isMany ? ('number-unknown' as const) : null }))
  return { ...whole, kind: 'don-vi', parts, doubts: parts.some(({ doubt }) => doubt) ? ['number-unknown'] : [] }
}

/** One body of a province whose name says many: "Ban Quản lý các khu công nghiệp tỉnh". */
const oneOfProvince = /^(?:BQL|Ban [Qq]uản lý)\s/u

function ofMany(whole: LineMeaning, tinh: string | null): LineMeaning | null {
  const boards = councilBoards(whole.text)
  const named = boards ?? sharedHead(whole.text) ?? severalAgencies(whole.text)
  if (named) {
    const parts = named.map(({ name, at }) => ({ name: fullName(name, tinh), at, agency: fullName(name, tinh), doubt: null }))
    return { ...whole, kind: boards?.length === 1 ? 'co-quan' : 'nhom', parts }
  }
  if (tinh !== null && oneOfProvince.test(whole.text)) return null
  if (postParts(whole.text) && !groupParts(behindPost(whole.text))) return null
  const groups = groupParts(behindPost(whole.text))
  if (groups) {
    const doubts: RecipientDoubt[] = [
      ...(groups.some(group => 'isAssumed' in group && group.isAssumed) ? (['body-assumed'] as const) : []),
      ...(groups.every(({ isWhole }) => isWhole) ? [] : (['part-unknown'] as const)),
    ]
    return { ...whole, kind: 'nhom', groups, doubts }
  }
  return isManyWords(whole.text) ? { ...whole, kind: 'nhom', doubts: ['unknown-group'] } : null
}

function ofOneBody(whole: LineMeaning, tinh: string | null): LineMeaning | null {
  const name = fullName(whole.text, tinh)
  if (!isBrief(whole.text) && coQuanKey(name, tinh ?? 'Hà Nội') === null) return null
  const at = { start: 0, end: whole.text.length }
  return { ...whole, kind: 'co-quan', parts: [{ name, at, agency: name, doubt: null }] }
}

function ofPosts(whole: LineMeaning): LineMeaning | null {
  const posts = postParts(whole.text)
  if (!posts) return null
  const parts = posts.map(({ name, at, isMany, body }) => ({ name, at, agency: body, doubt: isMany ? ('number-unknown' as const) : null }))
  return { ...whole, kind: 'chuc-vu', parts, doubts: parts.some(({ doubt }) => doubt) ? ['number-unknown'] : [] }
}

/** A unit that is no agency of the directory: a portal, a gazette, a department of a ministry. */
const unitHead = /^(?:Cổng\s|[Ww]ebsite|Web\s|Trang thông tin|Công báo|TT\.? Công báo|Vụ\s|Phòng\s|Tổ\s|Khối\s)/u

function ofUnit(whole: LineMeaning): LineMeaning | null {
  if (!unitHead.test(whole.text) && !unitCodes.includes(whole.text)) return null
  return { ...whole, kind: 'don-vi', parts: [{ name: whole.text, at: { start: 0, end: whole.text.length }, agency: null, doubt: null }] }
}

/** A line of nothing that is known is one receiver, as printed. */
function unknown(whole: LineMeaning): LineMeaning {
  const at = { start: 0, end: whole.text.length }
  return { ...whole, parts: [{ name: whole.text, at, agency: null, doubt: 'unclear' }], doubts: ['unclear'] }
}
