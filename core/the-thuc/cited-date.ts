// The date behind a cited document. Knows the forms of a date in running text, no calendar of its own.
import { isoOf } from './ngay-dia-danh.ts'
import type { Pattern } from './pattern.ts'

/** Date forms after a sign; matched on folded text right behind it. Groups d, m, y. */
export const citedDateForms: readonly Pattern[] = [
  {
    rule: 'VD-2',
    example: ' ngày 12/5/2021',
    not: ' của Bộ',
    pattern:
      /^[^\p{L}\d]{0,3}(?:(?:de|lap|ky) )?ngay ?[:.]? ?(?<d>\d{1,2}|\d \d) ?[/.⁄-] ?(?<m>\d{1,2}|1 [012]) ?[/.⁄-] ?(?<y>(?:19|20)\d ?\d)(?!\d)/u,
  },
  {
    rule: 'VD-2',
    example: ', ngày 05 tháng 3 năm 2020',
    pattern:
      /^[^\p{L}\d]{0,3}(?:(?:de|lap|ky) )?ngay ?(?<d>\d{1,2}|\d \d) ?thang ?(?<m>\d{1,2}|1 [012]),? ?nam ?(?<y>(?:19|20)\d ?\d)(?!\d)/u,
  },
]

/** The word "ngày" of a form ends no farther behind the sign. */
const longestLead = 12

/** The date right behind a place and where it ends; no date that the calendar does not have. */
export function dateAfter(folded: string, at: number): { iso: string | null; to: number } {
  if (!folded.slice(at, at + longestLead).includes('ngay')) return { iso: null, to: at }
  const rest = folded.slice(at, at + 60)
  for (const { pattern } of citedDateForms) {
    const found = pattern.exec(rest)
    const groups = found?.groups
    if (!groups) continue
    const [d, m, y] = [groups.d, groups.m, groups.y].map(digits => Number(digits?.replace(' ', '')))
    return { iso: isoOf(d ?? 0, m ?? 0, y ?? 0), to: at + found[0].length }
  }
  return { iso: null, to: at }
}
