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
    pattern: new RegExp(`${lead}ngay ?[:.]? ?${day} ?[/.⁄-] ?${month} ?[/.⁄-] ?${year}`, 'u'),
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

/** The date right behind a place and where it ends; no date that the calendar does not have. */
export function dateAfter(folded: string, at: number): { iso: string | null; to: number } {
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
