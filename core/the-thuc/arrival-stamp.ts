// The stamp of arrival where OCR or a layout gives it as a block of its own lines: ĐẾN, Số, Ngày, Chuyển (NĐ 30/2020 Phụ lục IV). Reads nothing of it.
import { hint } from '../text/hints.ts'
import type { Line } from '../text/lines.ts'
import { openingSign } from './opening.ts'
import type { Pattern } from './pattern.ts'
import { receiverStart } from './stamp-receiver.ts'

/** What heads the block, in capitals: alone on its line, or before rows of the block. Matched on folded text. Group: heading. */
export const stampHeading: Pattern = {
  rule: 'BC-8',
  example: 'CÔNG VĂN ĐẾN',
  not: 'Công văn đến ngày 5 của Sở',
  pattern:
    /^(?<heading>[^\p{L}\d]{0,6}(?:(?:cong van|cv|van ban) )?den)(?!\p{L})[^\p{L}\d]{0,6}(?:(?:so(?: den)?|gio|ngay(?: den)?|(?:kinh )?chuyen|luu (?:ho so|hs)(?: so)?)(?!\p{L})(?:[^\p{L}]|(?<=\d)[hg](?!\p{L})){0,30}){0,4}$/u,
}

/** Other words in capitals before ĐẾN and its rows, as a scan left them: "OFFICE ĐẾN Số: 2907". Matched on folded text up to ĐẾN. */
const behindWords =
  /^[^\p{L}\d]{0,6}(?:\p{L}{1,9} ){1,3}den(?= (?:so|gio|ngay) ?:(?:[^\p{L}]|(?<=\d)[hg](?!\p{L})|(?:so|gio|ngay|chuyen)(?!\p{L})){0,60}$)/u

/** A row of the block: a label with digits, dots or nothing behind it. Matched on folded text. */
export const stampRow: Pattern = {
  rule: 'BC-8',
  example: 'Ngày: 16/4/2024',
  not: 'Số: 12/UBND-KT',
  pattern:
    /^[^\p{L}\d]{0,6}(?:so(?: den)?|gio|ngay(?: den)?|(?:kinh )?chuyen|luu (?:ho so|hs)(?: so)?|so va ky hieu hs) ?[:.]?[^\p{L}]{0,30}$/u,
}

/** A row that no other paper has: it is of the block without its heading. Matched on folded text. */
export const arrivalRow: Pattern = {
  rule: 'BC-8',
  example: 'Số đến: 977',
  not: 'Số: 977',
  pattern: /^[^\p{L}\d]{0,6}(?:so|ngay)(?: cv| vb)? den ?:[^\p{L}]{0,30}$/u,
}

/** The block's day in words. Matched on folded text. */
const dayInWords = /^[^\p{L}\d]{0,6}ngay[^\p{L}]{1,8}thang[^\p{L}]{1,8}nam[^\p{L}]{1,12}$/u
/** The letter's own day behind its place. */
const ownDay = /\p{L}, {0,2}ng[a-z]{1,3} /u
const bareNumber = /^[^\p{L}\d]{0,6}so ?[:.]? ?\d{1,6}[^\p{L}\d]{0,3}$/u
const bareDay = /^[^\p{L}\d]{0,6}ngay(?: den)? ?[:.]? ?\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{2,4})?[^\p{L}\d]{0,3}$/u
/** The letter's own number, with letters behind its stroke. */
const ownNumber = /^[^\p{L}\d]{0,4}so ?[:.]? ?[^\p{L}]{0,12}\/ ?(?:\d{4} ?\/ ?)?\p{L}{2}/u

const hasOwnNumber = ({ folded }: Line): boolean => ownNumber.test(folded)

const longestRow = 60
/** So many lines above or below a block stand the head's other parts. */
const reach = 16

const isNear = (lines: readonly Line[], at: number, shows: (line: Line) => boolean): boolean =>
  lines.slice(Math.max(0, at - reach), at + reach).some(shows)
const isBelow = (lines: readonly Line[], at: number, shows: (line: Line) => boolean): boolean => lines.slice(at + 1, at + reach).some(shows)

/** True for a block's number without its heading: the letter's own number follows below, or stands near where the block's day follows. */
const beginsBare = (lines: readonly Line[], { index, folded }: Line): boolean =>
  bareNumber.test(folded) &&
  (isBelow(lines, index, hasOwnNumber) || (bareDay.test(lines[index + 1]?.folded ?? '') && isNear(lines, index, hasOwnNumber)))

/** True for rows without a heading that begin a block. */
const beginsRows = (lines: readonly Line[], line: Line, sign: string): boolean =>
  (line.hints & hint.digit) > 0 &&
  ((line.folded.includes('den') && arrivalRow.pattern.test(line.folded)) || (sign === 's' && beginsBare(lines, line)))

/** What a line that heads a block is: a heading alone needs rows below it. */
function headingOf(lines: readonly Line[], line: Line): 'alone' | 'with-row' | null {
  if (line.text.length > longestRow) return null
  const sign = openingSign(line.folded)
  if ((sign === 's' || sign === 'n') && beginsRows(lines, line, sign)) return 'with-row'
  if (sign === '' || !('cvd'.includes(sign) || line.folded.includes('den '))) return null
  const heading = stampHeading.pattern.exec(line.folded)?.groups?.heading ?? behindWords.exec(line.folded)?.[0]
  const printed = heading === undefined ? 'none' : line.text.slice(0, heading.length)
  if (printed !== printed.toUpperCase()) return null
  return /\p{L}/u.test(line.text.slice(printed.length)) ? 'with-row' : 'alone'
}

const isRow = (lines: readonly Line[], line: Line): boolean =>
  line.text.length < longestRow &&
  (stampRow.pattern.test(line.folded) || (dayInWords.test(line.folded) && isNear(lines, line.index, ({ folded }) => ownDay.test(folded))))

/** A block has so many rows at most. */
const rowLimit = 5

/** Index of the first line behind the block that begins at a line; the same index where none does. */
function blockEnd(lines: readonly Line[], from: number): number {
  const line = lines[from]
  const heading = line ? headingOf(lines, line) : null
  if (!heading) return from
  let to = from + 1
  while (to - from <= rowLimit && lines[to] && isRow(lines, lines[to] as Line)) to++
  return heading === 'with-row' || to > from + 1 ? to : from
}

/** The lines without stamps of arrival among the first `limit`, and the receiving body's name above them, counted anew. Rule BC-8. */
export function withoutArrivalStamps(lines: Line[], limit: number): Line[] {
  const stamps: { from: number; to: number }[] = []
  for (let from = 0; from < Math.min(limit, lines.length); from++) {
    const to = blockEnd(lines, from)
    if (to > from) stamps.push({ from: receiverStart(lines, from, to), to })
  }
  if (stamps.length === 0) return lines
  const kept = lines.filter(({ index }) => !stamps.some(({ from, to }) => index >= from && index < to))
  return kept.map((line, index) => ({ ...line, index }))
}
