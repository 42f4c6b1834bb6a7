// Kính gửi: one reading per addressee. A single addressee stands on the label's line, several on a list of their own.

import type { Reading, Reason } from '../../contract/reading.ts'
import type { Issue } from '../../contract/the-thuc.ts'
import { hint } from '../text/hints.ts'
import { foldedOf, joinText, type Part, partOf, textOf } from '../text/lines.ts'
import { matchesIn } from '../text/matches.ts'
import { withoutEnd } from '../text/trim.ts'
import { classAt, is, tableOf } from '../text/unit-class.ts'
import { hasWord } from '../text/words.ts'
import { isAddress } from './address-line.ts'
import { addresseeNumber, beginsNumbers } from './addressees.ts'
import { beginsAgency, isOpenName } from './agency-names.ts'
import { makeIssue, makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { isDebris, isNoise } from './noise.ts'
import { plainBullet } from './opening.ts'
import { isCapital } from './title-parts.ts'

const mark = /^[^\p{L}\d]{0,6}[-–—~+•*¬=]\s*(?=[\p{L}\d(])/u

/** A row of the stamp of arrival beside the list, up to its item's mark: "Ngày: 09/01/2026 - Hạt Kiểm lâm", "Chuyển: - Công ty Hòa An". Rule BC-8. */
const stampRow =
  /^[^\p{L}\d]{0,6}(?:ĐẾN[^\p{L}\d]{1,4})?(?:Số|Ngày|Giờ|Chuyển|Lưu hồ sơ số)(?!\p{L})[^;-]{0,40}(?=[-–] (?:\p{Lu}\p{Ll}|UBND|HĐND))/u

/** A line of the list without such a row. */
function withoutStampRow(part: Part): Part {
  const row = 'ĐSNGCL'.includes(part.line.text.charAt(part.from)) ? stampRow.exec(textOf(part)) : null
  return row ? partOf(part.line, part.from + row[0].length, part.to) : part
}

/** Stamp debris before a list mark on the same line is left out. */
function listStart(part: Part): number {
  const text = textOf(part)
  const own = plainBullet(text) || mark.exec(text)?.[0].length
  if (own) return own
  const inner = text.includes(' - ') ? /^.{0,60}?(?:\p{Lu}{2}|[.)…]) - (?=\p{Lu}\p{Ll})/u.exec(text) : null
  return inner ? inner[0].length : -1
}

/** An address behind a name, the name of the receiving body in capitals, or ĐẾN of its stamp. */
const behindName = /[;.](?=[\s(]{0,4}(?:[Đđ]ịa chỉ|MST)|\s{1,3}\p{Lu}{3,20}(?:\s\p{Lu}{2,20}){1,6}$)|(?<=\p{Ll})\s{0,3}[ĐDO][ẾEÉÊ]N$/u
const mayHaveMore = /[;.].|N$/u

function without(part: Part): Part {
  const text = textOf(part)
  const cut = mayHaveMore.test(text) ? behindName.exec(text) : null
  return cut ? partOf(part.line, part.from, part.from + cut.index) : part
}

/** Under a single addressee, a line with a house number, a tax code or a quarter is its address. */
const placeLine = /mst|\d{3}|\bkcn\b|\bkm ?\d|(?:so|lo|duong|phuong|quan|huyen|p\.|q\.) (?:\d|[a-z]+,)/u

/** A second label of the same kind: what follows is an addressee too. */
const alsoLabel = /^[^\p{L}\d]{0,3}dong (?:kinh )?g[a-z]{2,3} ?: ?/u

/** Where an addressee begins in a line: behind a list mark, a number of a numbered list or a further label; -1 where it begins none. */
const startOf = (part: Part, isNumbered: boolean): number =>
  (part.line.hints & hint.colon ? alsoLabel.exec(foldedOf(part))?.[0].length : undefined) ??
  (isNumbered ? addresseeNumber.exec(textOf(part))?.[0].length : undefined) ??
  listStart(part)

/** True where the addressee above is closed by a semicolon and the line names another one, without list marks. */
const followsClosed = (above: readonly Part[] | undefined, part: Part): boolean => {
  const last = above?.at(-1)
  return last !== undefined && /;\s*$/u.test(textOf(last)) && /^\s*\p{Lu}/u.test(textOf(part))
}

/** Whom a line without a mark names: a body, a post or people. */
const namesSomebody = (part: Part): boolean =>
  /^\p{L}/u.test(textOf(part)) &&
  (beginsAgency(textOf(part)) ||
    /^(?:cac |chu tich |giam doc |tong giam doc |thu truong |truong |ong |ba |dong chi |d\/c )/u.test(foldedOf(part)))

/** True for lines below a bare label of which each names somebody, without a mark: each is an addressee. */
const isPlainList = (lines: readonly Part[]): boolean => {
  const own = lines.filter(part => part.to > part.from)
  return own.length > 1 && own.length < lines.length && own.every(namesSomebody)
}

/** In a list of guests: who has the chair, and a heading of more guests. */
const guestLabel =
  /^[^\p{L}\d]{0,4}(?:\d[.)] {0,3})?(?:chu tri ?:|(?:(?:tran trong|xin) )?(?:kinh )?moi ?:$|(?:thanh phan|khach moi|dai bieu)[^:]{0,40}:$)/u
/** No such label is longer. */
const longestLabel = 120
const isGuestLabel = ({ line: { folded, hints }, from }: Part): boolean =>
  (hints & hint.colon) > 0 && guestLabel.test(folded.slice(from, from + longestLabel))

/** A body of its own in capitals; one of a body's units may stand below its name. */
const ownBody = /^(?:BỘ|SỞ|UBND|[ỦU][YỶ] BAN|CỤC|CÔNG AN|BAN QUẢN LÝ|KHO BẠC|NGÂN HÀNG|TỈNH [ỦU][YỶ]|THÀNH [ỦU][YỶ])(?!\p{L})/u

/** True where two lines in capitals name two bodies, without list marks. */
const followsCapitals = (above: readonly Part[] | undefined, part: Part): boolean =>
  above?.length === 1 &&
  ownBody.test(textOf(part)) &&
  above.every(line => isCapital(textOf(line)) && ownBody.test(textOf(line)) && !isOpenName(textOf(line)))

/** True for a line that begins a name of its own without a list mark. */
const namesAnother = (above: readonly Part[] | undefined, part: Part): boolean => followsClosed(above, part) || followsCapitals(above, part)

/** True for what is left out below an addressee: signs, running heads, and the lines an address goes on. An item inside a line is none of these. */
function isLeftOut(part: Part, start: number, inAddress: boolean, isSingle: boolean): boolean {
  if (isGuestLabel(part)) return true
  if (start >= 0) return false
  const startsLine = part.from === 0
  return inAddress || isDebris(textOf(part)) || (startsLine && (isNoise(part.line) || (isSingle && placeLine.test(part.line.folded))))
}

/** A semicolon that parts two addressees on one line; inside a bracket it does not. */
const between = /;\s{1,3}(?=(?:[-–+•]\s?)?\p{Lu})(?![^()]{0,200}\))/gu

/** A further mark of a list whose items a web page or the party's comma put on one line. */
const nextMark = /[\s,]\s?[-–] (?=\p{Lu})(?![^()]{0,200}\))/gu
/** What stands behind the dash of one name: "Công ty Hòa An - Chi nhánh Huế", "Ông Lê Văn An - Chủ tịch UBND xã". */
const ofOneName =
  /^(?:Chủ tịch|Thủ tướng|Thường trực|Chi nhánh|CTCP|Công ty (?:Cổ phần|cổ phần|TNHH|CP)|Xí nghiệp|Phòng|Vụ|Văn phòng|Ban Quản lý)(?!\p{L})/u

/** Where the items begin that a line has behind its first mark, which stands among the first signs: at a mark behind a comma, or before the name of a body. */
function marksIn(text: string): number[] {
  if (!/[-–] /u.test(text.slice(4)) || !mark.test(text)) return []
  return matchesIn(text, nextMark)
    .filter(({ index, 0: found }) => {
      const rest = text.slice(index + found.length)
      return index > 3 && (found.startsWith(',') || (beginsAgency(rest) && !ofOneName.test(rest)))
    })
    .map(({ index }) => index + 1)
}

/** The items of one line, each apart. */
function partItems(part: Part): Part[] {
  const text = textOf(part)
  const stop = text.indexOf(';')
  const ends = stop < 0 ? marksIn(text) : stop === text.length - 1 ? [] : matchesIn(text, between).map(found => found.index + 1)
  if (ends.length === 0) return [part]
  return [0, ...ends].map((from, i) => partOf(part.line, part.from + from, part.from + (ends[i] ?? text.length)))
}

/** True below a single addressee, unless he is closed by a semicolon and the line names another. */
const mayBePlaceOf = (above: readonly Part[] | undefined, part: Part): boolean =>
  above !== undefined && !(followsClosed(above, part) && namesSomebody(part))

/** Lines grouped into addressees: a list mark begins one, other lines go on. */
function groupLines(lines: readonly Part[]): { groups: Part[][]; isList: boolean } {
  const groups: Part[][] = []
  let isList = false
  let inAddress = false
  const isNumbered = beginsNumbers(lines)
  const isPlain = isPlainList(lines)
  for (const part of lines) {
    const start = startOf(part, isNumbered)
    const isOwn = part.to <= part.from || isAddress(part)
    const isOut = isOwn || isLeftOut(part, start, inAddress, !isList && mayBePlaceOf(groups.at(-1), part))
    inAddress = groups.length > 0 && ((isOwn && part.to > part.from) || (inAddress && start < 0))
    if (isOut) continue
    isList ||= start >= 0
    const body = without(partOf(part.line, part.from + Math.max(0, start), part.to))
    if (start >= 0 || groups.length === 0 || isPlain || (!isList && namesAnother(groups.at(-1), part))) groups.push([body])
    else groups.at(-1)?.push(body)
  }
  return { groups, isList }
}

/** The words before the first addressee on his line, folded. */
const labelOf = (parts: readonly Part[]): string => (parts[0] ? parts[0].line.folded.slice(0, parts[0].from) : '')

/** By which rule addressees are read: behind Kính gửi one or a list, behind another label, or below none. */
function ruleOf(label: string, isList: boolean): string {
  if (label === 'kinh gui:' || label === 'kinh gui: ') return isList ? 'KG-2' : 'KG-1'
  if (!/\p{L}/u.test(label)) return 'KG-4'
  if (!/(?:kinh ?|^.{0,8}(?<![a-z]))(?:g[a-z]{2,3}|trinh)[^\p{L}]{0,8}$/u.test(label)) return 'KG-5'
  return isList ? 'KG-2' : 'KG-1'
}

/** Signs no addressee has: what a scan made of letters and of a stamp's edge. */
const oddSign = tableOf([[1, /[§#|~^{}<>=_*\\¬]+/gu]])
/** A letter or two behind the end. */
const strayEnd = /[;,] \p{L}{1,2}$/u

/** True for a name with such signs, with a capital inside a word, or with stray letters behind it. */
function looksOdd(name: string): boolean {
  let before = 0
  for (let i = 0; i < name.length; i++) {
    const unit = classAt(name, i)
    if (oddSign[name.charCodeAt(i)] || (unit & is.capital && before & is.small)) return true
    before = unit
  }
  return name.lastIndexOf(' ') >= name.length - 5 && strayEnd.test(name.slice(-6))
}

/** True where a dash or a line's end alone parts two bodies: it may stand in one name. */
const partsLoosely = (groups: readonly Part[][], isList: boolean): boolean =>
  groups.length > 1 &&
  (groups.some(
    ([first]) =>
      first !== undefined && first.from > 2 && /[^\s,;:]\s[-–] ?$/u.test(first.line.text.slice(Math.max(0, first.from - 6), first.from)),
  ) ||
    (!isList && groups.every(([first]) => first !== undefined && isCapital(textOf(first)))))

/** Why an addressee is no more than likely: a lost label, a loose parting, or signs that a scan left. */
function doubtOf(rule: string, value: string, isLoose: boolean, isPart: boolean): { sure: 'likely'; reason: Reason } | null {
  if (isLoose) return { sure: 'likely', reason: { code: 'several', evidence: [value] } }
  if (rule === 'KG-4' || isPart) return { sure: 'likely', reason: { code: 'no-label', evidence: [] } }
  return looksOdd(value) ? { sure: 'likely', reason: { code: 'out-of-place', evidence: [value] } } : null
}

/** An addressee's words without the sign behind them or before their bracket. */
function nameOf(parts: readonly Part[]): string {
  const name = joinText(parts)
  return withoutEnd(name.includes('(') ? name.replace(/[;,.] (?=\()/u, ' ') : name, /[^\p{L}\d)\]”"’…]/u)
}

/** The addressees. Rules KG-1 (one line), KG-2 (list), KG-3 (an address is no addressee), KG-4 (a list without its label), KG-5 (guests). */
export function readKinhGui(layout: Layout): { kinhGui: Reading<string>[]; issues: Issue[] } {
  const { groups, isList } = groupLines(layout.kinhGui.flatMap(part => partItems(withoutStampRow(part))))
  const label = labelOf(layout.kinhGui)
  const rule = ruleOf(label, isList)
  const isPart = rule === 'KG-5' && label.includes('thanh phan')
  const isLoose = partsLoosely(groups, isList)
  const kinhGui: Reading<string>[] = []
  for (const parts of groups) {
    const value = nameOf(parts)
    if (hasWord(value)) kinhGui.push(makeReading(layout.letter, { value, parts, rule, ...doubtOf(rule, value, isLoose, isPart) }))
  }
  const isMissing = kinhGui.length === 0 && layout.kind === null
  return { kinhGui, issues: isMissing ? [makeIssue('no-kinh-gui', 'kinhGui', 'KG-1')] : [] }
}
