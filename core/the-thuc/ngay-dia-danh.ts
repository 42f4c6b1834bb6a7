// Địa danh and ngày ban hành at the head. What is handwritten, blank or impossible stays null with an issue; the day of a stamp is never taken.
import type { Reason } from '../../contract/reading.ts'
import type { Issue, TheThuc } from '../../contract/the-thuc.ts'
import { accentKey } from '../text/fold.ts'
import { foldedOf, type Part, partOf, textOf, within } from '../text/lines.ts'
import type { HeadPiece } from './head.ts'
import { makeIssue, makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
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

const plain = (text: string): string => text.replace(/[_.\s]/gu, '')

/** A real day of the calendar as ISO, or null. */
export function isoOf(d: number, m: number, y: number): string | null {
  const days = [31, y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (m < 1 || m > 12 || d < 1 || d > (days[m - 1] ?? 0)) return null
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

interface DateRead {
  value: string | null
  code: 'ngay-blank' | 'ngay-unreadable' | 'ngay-out-of-range'
  /** The words that speak for a hand or a scan: blanks between digits, a footnote's mark on the year. */
  isOdd: boolean
}

function readDate(folded: string): DateRead {
  const groups = dateForms.map(({ pattern }) => pattern.exec(folded)?.groups).find(found => found !== undefined)
  if (!groups) return { value: null, code: /\d/u.test(folded) ? 'ngay-unreadable' : 'ngay-blank', isOdd: false }
  const [d, m, y] = [plain(groups.d ?? ''), plain(groups.m ?? ''), plain(groups.y ?? '')]
  if (!/[\p{L}\d]/u.test(d)) return { value: null, code: 'ngay-blank', isOdd: false }
  if (!(/^\d{1,2}$/u.test(d) && /^\d{1,2}$/u.test(m) && /^\d{4}$/u.test(y))) return { value: null, code: 'ngay-unreadable', isOdd: false }
  const year = Number(y)
  const value = year >= 1945 && year <= 2199 ? isoOf(Number(d), Number(m), year) : null
  return {
    value,
    code: 'ngay-out-of-range',
    isOdd: /\d \d/u.test(groups.d ?? '') || /\d \d/u.test(groups.m ?? '') || /\d{5}/u.test(folded),
  }
}

export interface NgayDiaDanhRead {
  ngayBanHanh: TheThuc['ngayBanHanh']
  diaDanh: TheThuc['diaDanh']
  issues: Issue[]
}

/** Where the date begins inside the piece: after the place and its comma. */
const dateAt = (part: Part): number => {
  const found = /[,.;] {0,3}(?:ng|\d)/u.exec(foldedOf(part)) ?? / {1,2}ng\p{L}/u.exec(textOf(part))
  return found ? found.index : part.to - part.from
}

/** The date behind the place and its comma. */
function datePart(part: Part): Part {
  const at = dateAt(part)
  const comma = /^[,.;]?\s*/u.exec(textOf(within(part, at)))?.[0].length ?? 0
  return within(part, at + comma)
}

/** Where the head prints a day that is not `value`. */
const otherDays = (pieces: readonly HeadPiece[], value: string): Part[] =>
  pieces.map(({ part }) => datePart(part)).filter(date => (readDate(foldedOf(date)).value ?? value) !== value)

/** "Đắk Nông, ngày 31 tháng 5 năm 2021". Rules NDD-1 to NDD-5. */
export function readNgayDiaDanh(layout: Layout): NgayDiaDanhRead {
  const [piece, ...others] = layout.pieces.filter(p => p.role === 'ngay')
  if (!piece) return readClosingDate(layout)
  const { letter, scanned } = layout
  const place = within(piece.part, 0, dateAt(piece.part))
  const printed = textOf(place)
  const known = placeSpelled(printed)
  const damaged = known !== null && accentKey(known) !== accentKey(printed)
  const diaDanh = makeReading(letter, {
    value: damaged ? known : printed,
    parts: [place],
    rule: 'NDD-3',
    sure: known && !damaged ? 'certain' : 'likely',
    reason: damaged ? repaired(printed) : { code: 'no-label', evidence: [printed] },
  })
  const date = datePart(piece.part)
  const { value, code, isOdd } = readDate(foldedOf(date))
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

/** Why the day is not certain, or null: another day stands beside it, or a hand wrote it. */
function doubtOf(date: Part, more: readonly Part[], byHand: boolean): Reason | null {
  if (more.length) return { code: 'several', evidence: [date, ...more].map(textOf) }
  return byHand ? { code: 'handwritten', evidence: [textOf(date)] } : null
}

/** "… thông qua ngày 09 tháng 7 năm 2021": a law or resolution of an assembly that has no place and date at its head. */
const passed = /thong qua ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})/u

function readClosingDate(layout: Layout): NgayDiaDanhRead {
  for (const part of layout.body.slice(-12)) {
    const next = layout.body[layout.body.indexOf(part) + 1]
    for (const candidate of [part, next]) {
      const found = candidate ? passed.exec(foldedOf(candidate)) : null
      if (!candidate || !found) continue
      const value = isoOf(Number(found[1]), Number(found[2]), Number(found[3]))
      const at = partOf(candidate.line, candidate.from + found.index + 'thong qua '.length, candidate.from + found.index + found[0].length)
      if (value)
        return {
          ngayBanHanh: makeReading(layout.letter, {
            value,
            parts: [at],
            rule: 'NDD-4',
            sure: 'likely',
            reason: { code: 'out-of-place', evidence: [textOf(at)] },
          }),
          diaDanh: null,
          issues: [],
        }
    }
  }
  return { ngayBanHanh: null, diaDanh: null, issues: [makeIssue('no-ngay', 'ngayBanHanh', 'NDD-2')] }
}
