// Days as registers write them, always in the Vietnamese order: day, month, year. Knows the calendar, no clock.
import { isoDay, wholeYear } from '../query/days.ts'
import { foldSame } from '../text/fold.ts'
import { serialDay } from '../text/serial-day.ts'

/** A day that was read, `rule` of SPEC.md; one that does not exist; or a text that is none. */
export type DayRead = { kind: 'day'; day: string; rule: string } | { kind: 'impossible' } | { kind: 'none' }

interface DayForm {
  rule: string
  example: string
  pattern: RegExp
}

/** A time of day behind a day says nothing. Groups: d, m, y, or `serial`. Matched on folded text without blanks around its signs. */
export const dayForms: readonly DayForm[] = [
  { rule: 'SC-1', example: '03/04/2021', pattern: /^(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})$/u },
  { rule: 'SC-1', example: '3.4.21', pattern: /^(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d\d)$/u },
  { rule: 'SC-2', example: '2021-04-03', pattern: /^(?<y>\d{4})[/-](?<m>\d{1,2})[/-](?<d>\d{1,2})(?:t[\d:.]{5,15})?$/u },
  { rule: 'SC-1', example: 'ngày 3 tháng 4 năm 2021', pattern: /^(?<d>\d{1,2}) thang (?<m>\d{1,2}) nam (?<y>\d{4})$/u },
  { rule: 'SC-3', example: '44289', pattern: /^(?<serial>\d{5})(?:\.\d{1,12})?$/u },
  { rule: 'SC-4', example: '03/4', pattern: /^(?<d>\d{1,2})[/-](?<m>\d{1,2})$/u },
  { rule: 'SC-4', example: '03.4', pattern: /^(?<d>0\d)\.(?<m>\d{1,2})$/u },
  { rule: 'SC-4', example: 'ngày 3 tháng 4', pattern: /^(?<d>\d{1,2}) thang (?<m>\d{1,2})$/u },
]

const time = /,? (?:\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[ap]m)?)$|^\d{1,2}[:h]\d{2}(?::\d{2})?,? /u

/** A cell as its forms are written: folded, without a time of day, without blanks around signs. */
export const typedDay = (text: string): string =>
  foldSame(text.normalize('NFC'))
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/ ?([/.-]) ?/gu, '$1')
    .replace(time, '')
    .replace(/^ngay:? (?=\d)/u, '')
    .replace(/[.,;]$/u, '')

/** No văn bản of a register is older; a year beyond is a slip. */
const firstYear = 1945
const lastYear = 2100

/** Another number of five digits is no day. */
const numbered = { first: '1950-01-01', last: '2049-12-31' }

/** The day of a number that lost the format of its cell. */
function dayOfNumber(serial: number, is1904: boolean): string | null {
  const day = serialDay(serial, is1904)
  return day !== null && day >= numbered.first && day <= numbered.last ? day : null
}

/** The year of days written without one, and whether numbers of days are counted from 1904. */
interface DaysOf {
  year: number | null
  is1904: boolean
}

type Groups = Record<string, string | undefined>

function dayFrom({ d, m, y, serial }: Groups, { year, is1904 }: DaysOf, rule: string): DayRead {
  if (serial !== undefined) {
    const day = dayOfNumber(Number(serial), is1904)
    return day === null ? { kind: 'none' } : { kind: 'day', day, rule }
  }
  const written = y === undefined ? year : wholeYear(y)
  if (written === null) return { kind: 'none' }
  const day = written >= firstYear && written <= lastYear ? isoDay(written, Number(m), Number(d)) : null
  return day === null ? { kind: 'impossible' } : { kind: 'day', day, rule }
}

/** Reads a cell as a day; `year` is that of days written without one, null where there is none; `is1904`: the workbook counts its days from 1904. */
export function readDay(text: string, year: number | null, is1904 = false): DayRead {
  const line = text.length > 60 ? '' : typedDay(text)
  for (const { rule, pattern } of dayForms) {
    const groups = pattern.exec(line)?.groups
    if (groups) return dayFrom(groups, { year, is1904 }, rule)
  }
  return { kind: 'none' }
}

/** Reads a day that is not after another: one without a year is the latest that is not. Rule SC-4. */
export function latestDay(text: string, notAfter: string, is1904 = false): DayRead {
  const own = readDay(text, null, is1904)
  if (own.kind !== 'none') return own
  const year = Number(notAfter.slice(0, 4))
  const reads = [year, year - 1].map(one => readDay(text, one))
  return (
    reads.find(read => read.kind === 'day' && read.day <= notAfter) ?? reads.find(({ kind }) => kind !== 'day') ?? { kind: 'impossible' }
  )
}
