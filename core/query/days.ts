// Days as a clerk types them: 1/5/2021, 1/5/21, 01.05.2021, 2021-05-01, ngày 1 tháng 5 năm 2021, 5/2021, 2021. Knows the calendar, no clock.
import { foldSame } from '../text/fold.ts'

interface Typed {
  day: number | null
  month: number | null
  year: number
}

const forms: readonly RegExp[] = [
  /^(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})$/u,
  /^(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>\d\d)$/u,
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/u,
  /^(?<m>\d{1,2})[/.-](?<y>\d{4})$/u,
  /^(?<y>\d{4})$/u,
]

/** A year typed with two digits lies between 1950 and 2049. */
export function wholeYear(typed: string): number {
  const year = Number(typed)
  if (typed.length > 2) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function read(typed: string): Typed | null {
  for (const form of forms) {
    const { d, m, y } = form.exec(typed)?.groups ?? {}
    if (y !== undefined) return { day: d === undefined ? null : Number(d), month: m === undefined ? null : Number(m), year: wholeYear(y) }
  }
  return null
}

/** The ISO day, or null where the calendar has none: 30/02. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}

/** The first day a typed day, month or year means; null when it is none. `firstDay('5/2021')` is `2021-05-01`. */
export function firstDay(typed: string): string | null {
  const found = read(typed)
  return found && isoDay(found.year, found.month ?? 1, found.day ?? 1)
}

/** The last day it means. `lastDay('2/2021')` is `2021-02-28`. */
export function lastDay(typed: string): string | null {
  const found = read(typed)
  if (!found) return null
  const month = found.month ?? 12
  if (isoDay(found.year, month, 1) === null) return null
  return isoDay(found.year, month, found.day ?? new Date(Date.UTC(found.year, month, 0)).getUTCDate())
}

const inWords = /^(?<d>\d{1,2}) thang (?<m>\d{1,2})(?: nam (?<y>\d{4}))?$/u
const withoutYear = /^(?<d>\d{1,2})[/.-](?<m>\d{1,2})$/u
/** A year that has every day. */
const leapYear = 2000

/**
 * The ISO day that a whole line is, "ngày" before it or not; of a day without a year, which has "ngày" before it, its end: `-05-12`. Null for a month,
 * a year and anything else. Rule TK-19.
 */
export function dayOfLine(line: string): string | null {
  if (line.length > 60) return null
  const typed = foldSame(line.normalize('NFC')).trim().replace(/\s+/gu, ' ')
  const day = typed.replace(/^ngay (?=\d)/u, '')
  const { d, m, y } = inWords.exec(day)?.groups ?? (day === typed ? {} : (withoutYear.exec(day)?.groups ?? {}))
  if (d === undefined) return read(day)?.day == null ? null : firstDay(day)
  if (y !== undefined) return isoDay(Number(y), Number(m), Number(d))
  return day === typed ? null : (isoDay(leapYear, Number(m), Number(d))?.slice(4) ?? null)
}
