// Days that stand outside the line of place and date: in the first sentence of a biên bản, in the closing words of a law. Knows where to look;
// what is found there is never more than likely.
import type { TheThuc } from '../../contract/the-thuc.ts'
import { foldedOf, type Part, partOf, textOf } from '../text/lines.ts'
import { makeReading } from './known.ts'
import type { Layout } from './layout.ts'
import { isoOf } from './ngay-dia-danh.ts'
import type { Pattern } from './pattern.ts'

/** A day in a sentence, behind what introduces it. Groups: d, m, y. Matched on folded text, a line joined to the next by a blank. */
export const daysInText: readonly (Pattern & { kinds: readonly string[] | null })[] = [
  {
    rule: 'NDD-6',
    kinds: ['Biên bản', 'Bản ghi nhớ', 'Bản thỏa thuận', 'Hợp đồng'],
    example: 'Hôm nay, hồi 8 giờ 30, ngày 05 tháng 6 năm 2022, tại Sở Y tế',
    not: 'Hôm nay, ngày     tháng 6 năm 2022, tại Sở Y tế',
    pattern:
      /^[^\p{L}\d]{0,4}(?:(?:hom nay|vao (?:hoi|luc)|hoi \d|(?:[\di][.)/]? {0,2})?thoi gian(?: bat dau| hop)? ?:)(?:.{0,60}?(?<!\p{L})| ?))?ngay ?(?<d>\d{1,2}) ?(?:\/|-|thang) ?(?<m>\d{1,2}) ?(?:\/|-|nam) ?(?<y>\d{4})/u,
  },
  {
    rule: 'NDD-4',
    kinds: null,
    example: 'thông qua ngày 09 tháng 7 năm 2021',
    not: 'ban hành ngày 09 tháng 7 năm 2021',
    pattern: /thong qua ngay (?<d>\d{1,2}) thang (?<m>\d{1,2}) nam (?<y>\d{4})/u,
  },
]

/** How many lines a biên bản's first sentence, and a law's last, lie from the body's edge. */
const reach = 12

/** The day one row finds in a line of the body and the one below it. */
function dayIn(layout: Layout, row: (typeof daysInText)[number], part: Part, next: Part | undefined): TheThuc['ngayBanHanh'] {
  const own = foldedOf(part)
  const found = row.pattern.exec(next ? `${own} ${foldedOf(next)}` : own)
  const { d, m, y } = found?.groups ?? {}
  const value = d && m && y ? isoOf(Number(d), Number(m), Number(y)) : null
  if (!found || !value) return null
  const end = found.index + found[0].length
  const start = found[0].lastIndexOf('ngay') + found.index
  const parts = [
    partOf(part.line, part.from + start, part.from + Math.min(end, own.length)),
    ...(next && end > own.length
      ? [partOf(next.line, next.from + Math.max(0, start - own.length - 1), next.from + end - own.length - 1)]
      : []),
  ].filter(at => at.to > at.from)
  return makeReading(layout.letter, {
    value,
    parts,
    rule: row.rule,
    sure: 'likely',
    reason: { code: 'out-of-place', evidence: parts.map(textOf) },
  })
}

/** The day of a letter without one at its head: "Hôm nay, ngày …" of a biên bản, "thông qua ngày …" of a law. Rules NDD-4, NDD-6. */
export function dateInText(layout: Layout): TheThuc['ngayBanHanh'] {
  const { body, kind } = layout
  for (const row of daysInText) {
    if (row.kinds && !(kind && row.kinds.includes(kind.name))) continue
    const lines = row.kinds ? body.slice(0, reach) : body.slice(-reach)
    for (const [i, part] of lines.entries()) {
      const found = dayIn(layout, row, part, lines[i + 1])
      if (found) return found
    }
  }
  return null
}
