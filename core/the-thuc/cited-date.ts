// The date behind a cited document. Knows the forms of a date in running text, no calendar of its own.
import { isoOf } from './ngay-dia-danh.ts'
import type { Pattern } from './pattern.ts'

/** What may stand before "ngày": how the document came to its day, the hour of a công điện, "cùng" behind the last of several. */
const lead =
  '^[^\\p{L}\\d;]{0,3}(?:(?:de|lap|ky|cung|ban hanh|ky ban hanh|(?:hoi|luc) \\d{1,2} ?(?:gio|h|g)(?: ?\\d{1,2})?(?: ?phut)?,?) )?'
const day = '(\\d{1,2}|\\d \\d)'
const month = '(\\d{1,2}|1 [012])'
const year = '((?:19|20)\\d ?\\d)(?!\\d)'

/** Date forms after a sign; matched on folded text right behind it. Groups: day, month, year. */
export const citedDateForms: readonly Pattern[] = [
  {
    rule: 'VD-2',
    example: ' hồi 17 giờ 30 phút ngày 12/5/2021',
    not: ' của Bộ',
    pattern: new RegExp(`${lead}ngay ?[:.|]? ?${day} ?[/.⁄-] ?${month} ?[/.⁄-] ?${year}`, 'u'),
  },
  {
    rule: 'VD-2',
    example: ', ngày 05 tháng 3 năm 2020',
    pattern: new RegExp(`${lead}ngay ?${day} ?thang ?${month},? ?nam ?${year}`, 'u'),
  },
  {
    rule: 'VD-2',
    example: ', 03/4/2019',
    not: ' 03/4/2019',
    pattern: /^(?:, ?| \()(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?![\d/])/u,
  },
]

/** The word "ngày" of a form ends no farther behind the sign; without it the day itself begins there. */
const longestLead = 32
const bareDay = /^(?:, ?| \()\d{1,2}[/.]\d/u

const numberIn = (digits = ''): number => Number(digits.includes(' ') ? digits.replace(' ', '') : digits)

const digitAt = (folded: string, at: number): number => {
  const digit = folded.charCodeAt(at) - 48
  return digit >= 0 && digit < 10 ? digit : -1
}

/** The number of one or two digits at a place and where the stroke behind it ends; null where none stands so. */
function numberAt(folded: string, at: number): { value: number; to: number } | null {
  const first = digitAt(folded, at)
  const second = digitAt(folded, at + 1)
  const end = second < 0 ? at + 1 : at + 2
  return first >= 0 && folded[end] === '/' ? { value: second < 0 ? first : first * 10 + second, to: end + 1 } : null
}

/** The usual date, " ngày 5/3/2022", without asking an expression; null for any other. */
function plainDate(folded: string, at: number): { iso: string | null; to: number } | null {
  const day = folded.startsWith(' ngay ', at) ? numberAt(folded, at + 6) : null
  const month = day && numberAt(folded, day.to)
  if (!month || !(folded.startsWith('19', month.to) || folded.startsWith('20', month.to))) return null
  const tens = digitAt(folded, month.to + 2)
  const ones = digitAt(folded, month.to + 3)
  if (tens < 0 || ones < 0 || digitAt(folded, month.to + 4) >= 0) return null
  const century = folded[month.to] === '1' ? 1900 : 2000
  return { iso: isoOf(day.value, month.value, century + tens * 10 + ones), to: month.to + 4 }
}

/** The date right behind a place and where it ends; no date that the calendar does not have. */
export function dateAfter(folded: string, at: number): { iso: string | null; to: number } {
  const plain = plainDate(folded, at)
  if (plain) return plain
  const rest = folded.slice(at, at + 80)
  if (!rest.slice(0, longestLead).includes('ngay') && !bareDay.test(rest)) return { iso: null, to: at }
  for (const { pattern } of citedDateForms) {
    const found = pattern.exec(rest)
    if (!found) continue
    const [whole, d, m, y] = found
    return { iso: isoOf(numberIn(d), numberIn(m), numberIn(y)), to: at + whole.length }
  }
  return { iso: null, to: at }
}

/** A day whose signs cannot be read, before the body that issued on it: " ngày 07 tháng § năm 2017 của". */
const damagedDay =
  /^[ ,]{0,2}ngay ?(?:[^\s;,]{1,6} ){0,2}?(?:thang ?(?:[^\s;,]{1,6} ){0,2}?nam|[^\s;,.]{0,6}[/.-][^\s;,.]{1,4}[/.-]) ?(?:19|20)\d\d(?= (?:cua|do) )/u

/** Where a day ends that cannot be read and that a body's "của" or "do" follows; the place itself where none stands. Rule VD-2. */
export function damagedDayEnd(folded: string, at: number): number {
  const word = folded.indexOf('ngay', at)
  return word < 0 || word > at + 2 ? at : at + (damagedDay.exec(folded.slice(at, at + 80))?.[0].length ?? 0)
}
