// Địa danh and ngày ban hành at the head. What is handwritten, blank or impossible stays null with an issue; the day of a stamp is never taken.
import type { Reason } from '../../contract/reading.ts'
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { accentKey, foldSame, squeeze } from '../text/fold.ts'
import { foldedOf, type Part, partOf, textOf, within } from '../text/lines.ts'
import { dateInText } from './date-in-text.ts'
import type { HeadPiece } from './head.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import { editDistance } from './nearest.ts'
import type { Pattern } from './pattern.ts'
import { placeSpelled } from './place.ts'

/** Day, month and year as printed; matched on folded text. Groups: d, m, y. */
export const dateForms: readonly Pattern[] = [
  {
    rule: 'NDD-1',
    example: 'ngày 31 tháng 5 năm 2021',
    not: 'ngày tháng năm',
    pattern: /ng[a-z]{0,2}(?![a-z])[.,:]? ?(?<d>.{0,12}?) ?t?h[a-z]{1,3}n?g? ?(?<m>.{0,8}?) ?n[a-z]m ?(?<y>.{0,2}?\d{4})/u,
  },
  {
    rule: 'NDD-1',
    example: 'ngày 5/6/2021',
    not: 'ngày 31 tháng 5 năm 2021',
    pattern: /^(?:ng[a-z]{0,3}[.,:]? ?)?(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4})/u,
  },
]

const plain = (text: string): string => (/^\d*$/u.test(text) ? text : text.replace(/[_.\s]/gu, ''))

/** A day or month in which a scan read 0 as the letter O, 1 as l or I. A year is never mended. */
const misread = /(?<![\p{L}\d])(?=\d?[OolI])[\dOolI]{1,2}(?![\p{L}\d])/gu

/** A date's text with those letters as the digits they look like, folded; and whether there were any. */
function digitsOf(text: string): { folded: string; isMended: boolean } {
  if (!/[OolI]/u.test(text)) return { folded: foldSame(text), isMended: false }
  const mended = text.replace(misread, found => found.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1'))
  return { folded: foldSame(mended), isMended: mended !== text }
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`)

/** A real day of the calendar as ISO, or null. */
export function isoOf(d: number, m: number, y: number): string | null {
  const days = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (m < 1 || m > 12 || d < 1 || d > (days[m - 1] ?? 0)) return null
  return `${String(y).padStart(4, '0')}-${twoDigits(m)}-${twoDigits(d)}`
}

interface DateRead {
  value: string | null
  code: 'ngay-blank' | 'ngay-unreadable' | 'ngay-out-of-range'
  /** The words that speak for a hand or a scan: blanks between digits, a footnote's mark on the year. */
  isOdd: boolean
}

function groupsIn(folded: string): RegExpExecArray['groups'] {
  for (const { pattern } of dateForms) {
    const groups = pattern.exec(folded)?.groups
    if (groups) return groups
  }
  return undefined
}

/** A day as the decree prints it. */
const plainDay = /^ngày (?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{4})$/u

function readDate(text: string): DateRead {
  const usual = plainDay.exec(text)?.groups
  return usual ? dayOf(usual, false) : readAnyDate(text)
}

/** The day of a calendar's day, month and year. */
function dayOf({ d, m, y }: Record<string, string>, isOdd: boolean): DateRead {
  const year = Number(y)
  const value = year >= 1945 && year <= 2199 ? isoOf(Number(d), Number(m), year) : null
  return { value, code: 'ngay-out-of-range', isOdd }
}

function readAnyDate(text: string): DateRead {
  const { folded, isMended } = digitsOf(text)
  const groups = groupsIn(folded)
  if (!groups) return { value: null, code: /\d/u.test(folded) ? 'ngay-unreadable' : 'ngay-blank', isOdd: false }
  const [d, m, y] = [plain(groups.d ?? ''), plain(groups.m ?? ''), plain(groups.y ?? '')]
  if (!/[\p{L}\d]/u.test(d)) return { value: null, code: 'ngay-blank', isOdd: false }
  if (!(/^\d{1,2}$/u.test(d) && /^\d{1,2}$/u.test(m) && /^\d{4}$/u.test(y))) return { value: null, code: 'ngay-unreadable', isOdd: false }
  const isOdd = isMended || /\d \d/u.test(groups.d ?? '') || /\d \d/u.test(groups.m ?? '') || /\d{5}/u.test(folded)
  return dayOf({ d, m, y }, isOdd)
}

export interface NgayDiaDanhRead {
  ngayBanHanh: TheThuc['ngayBanHanh']
  diaDanh: TheThuc['diaDanh']
  issues: Issue[]
}

/** Where the date begins inside the piece: after the place and its comma. */
const dateAt = (part: Part): number => {
  if (part.line.folded.startsWith('ngay ', part.from)) return 0
  const found = /[,.;] {0,3}(?:ng|\d|(?:hoi|luc) \d)/u.exec(foldedOf(part)) ?? / {1,2}ng\p{L}/u.exec(textOf(part))
  return found ? found.index : part.to - part.from
}

/** The date behind the place and its comma. */
function datePart(part: Part, at = dateAt(part)): Part {
  const { line, to } = part
  const from = part.from + at
  return partOf(line, from < to && ',.;'.includes(line.text.charAt(from)) ? from + 1 : from, to)
}

/** Where the head prints a day that is not `value`. */
const otherDays = (pieces: readonly HeadPiece[], value: string): Part[] =>
  pieces.map(({ part }) => datePart(part)).filter(date => (readDate(textOf(date)).value ?? value) !== value)

const provinceAtEnd = /(?:^|\s)(?:TỈNH|THÀNH PHỐ|TP\.?)\s(\p{Lu}[\p{Lu} -]{3,24})$/u

/** The province that the issuer's name ends in, where a place that no table knows is that one but for a letter. */
function provinceOfIssuer({ pieces }: Layout, printed: string): string | null {
  const key = squeeze(printed)
  if (key.length < 6) return null
  const names = pieces.flatMap(({ part }) => provinceAtEnd.exec(textOf(part))?.[1] ?? [])
  const name = names.find(one => editDistance(key, squeeze(one), 1) === 1)
  return name ? placeSpelled(name) : null
}

/** The place before the day, by the table of places. Rule NDD-3. */
function placeReading(layout: Layout, place: Part): NonNullable<TheThuc['diaDanh']> {
  const { letter } = layout
  const printed = textOf(place)
  const known = placeSpelled(printed) ?? provinceOfIssuer(layout, printed)
  const damaged = known !== null && known !== printed && accentKey(known) !== accentKey(printed)
  return makeReading(letter, {
    value: damaged ? known : printed,
    parts: [place],
    rule: 'NDD-3',
    sure: known && !damaged ? 'certain' : 'likely',
    reason: damaged ? repaired(printed) : { code: 'no-label', evidence: [printed] },
  })
}

/** "Đắk Nông, ngày 31 tháng 5 năm 2021". Rules NDD-1 to NDD-5. */
export function readNgayDiaDanh(layout: Layout): NgayDiaDanhRead {
  const [piece, ...others] = layout.pieces.filter(p => p.role === 'ngay')
  if (!piece) return readElsewhere(layout)
  const { letter, scanned } = layout
  const begin = dateAt(piece.part)
  const diaDanh = begin > 0 ? placeReading(layout, within(piece.part, 0, begin)) : null
  const date = datePart(piece.part, begin)
  const { value, code, isOdd } = readDate(textOf(date))
  const split = value ? null : readSplit(layout, date)
  if (split) return { ngayBanHanh: split, diaDanh, issues: [] }
  if (!value) return { ngayBanHanh: null, diaDanh, issues: [makeIssue(code, 'ngayBanHanh', 'NDD-2', [date])] }
  const more = otherDays(others, value)
  const issues = more.length ? [makeIssue('two-ngay', 'ngayBanHanh', 'NDD-5', [date, ...more])] : []
  const reason = doubtOf(date, more, scanned || isOdd)
  return {
    ngayBanHanh: makeReading(letter, { value, parts: [date], rule: 'NDD-1', sure: reason ? 'likely' : 'certain', reason }),
    diaDanh,
    issues,
  }
}

const begun = /ngay \d{1,2}(?: ?thang \d{1,2}(?: ?nam)?)?$/u
const rest = /^(?:(?:thang \d{1,2} )?nam \d{4}|\d{4}$)/u

/** A day whose month or year stands at the start of the next line. */
function readSplit({ letter, pieces }: Layout, date: Part): TheThuc['ngayBanHanh'] {
  if (!begun.test(foldedOf(date))) return null
  const below = pieces.find(({ part }) => part.line.index > date.line.index && rest.test(foldedOf(part)))?.part
  const end = below && below.line.index - date.line.index <= 2 ? within(below, 0, rest.exec(foldedOf(below))?.[0].length) : null
  const value = end ? readDate(`${textOf(date)} ${textOf(end)}`).value : null
  if (!end || !value) return null
  const reason = { code: 'split-lines' as const, evidence: [textOf(date), textOf(end)] }
  return makeReading(letter, { value, parts: [date, end], rule: 'NDD-1', sure: 'likely', reason })
}

/** Why the day is not certain, or null: another day stands beside it, or a hand wrote it. */
function doubtOf(date: Part, more: readonly Part[], byHand: boolean): Reason | null {
  if (more.length) return { code: 'several', evidence: [date, ...more].map(textOf) }
  return byHand ? { code: 'handwritten', evidence: [textOf(date)] } : null
}

/** A day in words alone on its line. */
const wholeDate = /^[^\p{L}\d]{0,3}ngay \d{1,2} thang \d{1,2} nam \d{4}[^\p{L}\d]{0,3}$/u

/** Without a line of place and date: a day alone on its line between number and title, the place on the line above; else one in the text. */
function readElsewhere(layout: Layout): NgayDiaDanhRead {
  const { letter, pieces, title } = layout
  const ofTitle = new Set(title.map(part => part.line.index))
  const at = pieces.findIndex(({ role, part }) => role === 'text' && !ofTitle.has(part.line.index) && wholeDate.test(foldedOf(part)))
  const date = pieces[at]?.part
  const value = date ? readDate(textOf(date)).value : null
  const ngayBanHanh =
    date && value
      ? makeReading(letter, {
          value,
          parts: [date],
          rule: 'NDD-1',
          sure: 'likely',
          reason: { code: 'split-lines', evidence: [textOf(date)] },
        })
      : dateInText(layout)
  if (!ngayBanHanh) return { ngayBanHanh, diaDanh: null, issues: [makeIssue('no-ngay', 'ngayBanHanh', 'NDD-2')] }
  const above = date ? pieces[at - 1]?.part : undefined
  const place = above && /,$/u.test(textOf(above)) ? partOf(above.line, above.from, above.to - 1) : null
  const known = place ? placeSpelled(textOf(place)) : null
  const reason = { code: 'split-lines' as const, evidence: place ? [textOf(place)] : [] }
  const diaDanh = place && known ? makeReading(letter, { value: known, parts: [place], rule: 'NDD-3', sure: 'likely', reason }) : null
  return { ngayBanHanh, diaDanh, issues: [] }
}
