// Where place and date stand on a line of the head, whole or broken by a scan. Reads neither.
import type { Line } from '../text/lines.ts'
import { placeBefore } from './place.ts'

/** A date expression after its place; groups stand in ngay-dia-danh.ts. Here only its extent counts. */
const dateExtent =
  /^[,.;]? {0,3}ng[a-z]{0,6}.{0,14}?t?h[a-z]{1,4}.{0,10}?n[a-z]{1,3}.{0,3}?\d{4}(?!\d{2})\d?\.?|^[,.;]? {0,3}(?:ngay ?)?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}/u
/** How a date begins: behind a comma, or behind a place without one. A day that a scan broke needs a known place before it. */
const dateStart = /[,.;] {0,3}(?:ng[a-z]{0,6}|(?:hoi|luc) \d|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})|(?<=[a-z]) {1,2}ng[a-z]{1,2}(?![a-z])/gu
const plainStart = /^[,.;] {0,3}ng[aày][a-z]?(?![a-z])|^ {1,2}ngay .{0,8}thang.{0,8}nam/u
const isCapitalWord = /^ {1,2}Ng/u
/** What must follow a broken day where no whole date does. */
const dateRest = /^[,.;]? {0,3}ng.{0,20}(?:th[a-z]{2,3}|n[a-z]m ?\d)/u

/** The hour a công điện prints before its day. */
const hourBefore = /^[,.;] {0,3}(?:hoi|luc) \d{1,2} ?(?:gio|h|g|:) ?(?:\d{1,2})?(?: phut)?,?(?= ?ng)/u

export interface DateAnchor {
  from: number
  to: number
  /** True where the date goes on to the end of its line: what a scan broke has no end of its own. */
  open: boolean
}

/** The date that begins at a place of the line, behind its comma, and may have an hour before the day. */
function dateFrom(line: Line, comma: number): DateAnchor | null {
  const behind = line.folded.slice(comma, comma + 80)
  const hour = hourBefore.exec(behind)?.[0].length ?? 0
  const rest = hour ? `,${behind.slice(hour)}` : behind
  const isPlain = plainStart.test(rest)
  const extent = dateExtent.exec(rest)
  if (!(extent || (isPlain && /^[,.;]/u.test(rest)) || dateRest.test(rest))) return null
  const place = placeBefore(line, comma)
  if (!(place && (place.isKnown || isPlain))) return null
  const from = place.part.from
  if (extent) return { from, to: comma + Math.max(0, hour - 1) + extent[0].length, open: false }
  return { from, to: line.text.length, open: true }
}

/** Where place and date stand on a line of the head; null where none do. Example: `Đắk Nông, ngày 31 tháng 5 năm 2021`. */
export function dateAnchor(line: Line): DateAnchor | null {
  dateStart.lastIndex = 0
  for (let found = dateStart.exec(line.folded); found; found = dateStart.exec(line.folded)) {
    const date = isCapitalWord.test(line.text.slice(found.index, found.index + 4)) ? null : dateFrom(line, found.index)
    if (date) return date
  }
  return null
}
