// The stamp of arrival where OCR or a layout gives it as a block of its own lines: ĐẾN, Số, Ngày, Chuyển (NĐ 30/2020 Phụ lục IV). Reads nothing of it.
import type { Line } from '../text/lines.ts'
import { openingSign } from './opening.ts'
import type { Pattern } from './pattern.ts'

/** What heads the block, in capitals alone on its line. Matched on folded text. */
export const stampHeading: Pattern = {
  rule: 'BC-8',
  example: 'CÔNG VĂN ĐẾN',
  not: 'Công văn đến ngày 5',
  pattern: /^[^\p{L}\d]{0,6}(?:(?:cong van|van ban) )?den[^\p{L}\d]{0,6}$/u,
}

/** A row of the block: a label with digits, dots or nothing behind it. Matched on folded text. */
export const stampRow: Pattern = {
  rule: 'BC-8',
  example: 'Ngày: 16/4/2024',
  not: 'Số: 12/UBND-KT',
  pattern:
    /^[^\p{L}\d]{0,6}(?:so(?: den)?|gio|ngay(?: den)?|(?:kinh )?chuyen|luu (?:ho so|hs)(?: so)?|so va ky hieu hs) ?[:.]?[^\p{L}]{0,30}$/u,
}

const isHeading = (line: Line): boolean =>
  line.text.length < 30 &&
  'cvd'.includes(openingSign(line.folded)) &&
  stampHeading.pattern.test(line.folded) &&
  line.text === line.text.toUpperCase()
const isRow = (line: Line): boolean => line.text.length < 60 && stampRow.pattern.test(line.folded)

/** A block has so many rows at most. */
const rowLimit = 5

/** Index of the first line behind the block that begins at a line; the same index where none does. */
function blockEnd(lines: readonly Line[], from: number): number {
  const heading = lines[from]
  if (!heading || !isHeading(heading)) return from
  let to = from + 1
  while (to - from <= rowLimit && lines[to] && isRow(lines[to] as Line)) to++
  return to > from + 1 ? to : from
}

/** The lines without stamps of arrival among the first `limit`, counted anew. Rule BC-8. */
export function withoutArrivalStamps(lines: Line[], limit: number): Line[] {
  const stamps: { from: number; to: number }[] = []
  for (let from = 0; from < Math.min(limit, lines.length); from++) {
    const to = blockEnd(lines, from)
    if (to > from) stamps.push({ from, to })
  }
  if (stamps.length === 0) return lines
  const kept = lines.filter(({ index }) => !stamps.some(({ from, to }) => index >= from && index < to))
  return kept.map((line, index) => ({ ...line, index }))
}
