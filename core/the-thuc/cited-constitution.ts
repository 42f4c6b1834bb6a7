// The Constitution as running text names it: with the country's name, a year or a day, or right behind "Căn cứ". Knows no other law.

import { matchesIn } from '../text/matches.ts'
import { dateAfter } from './cited-date.ts'
import type { CitedLaw } from './cited-law.ts'
import type { Paragraph } from './paragraph.ts'
import type { Pattern } from './pattern.ts'

/** Matched as printed; groups name, year. */
export const constitution: Pattern = {
  rule: 'VD-10',
  example: 'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  not: 'theo hiến pháp và pháp luật',
  pattern:
    /(?<=(?<ground>Căn cứ (?:vào )?)?)Hiến pháp(?: (?<name>nước (?:Cộng ho[àa]|Cộng hò[aà]|CH) ?(?:xã hội chủ nghĩa|XHCN) (?:Việt Nam|VN)))?(?:,? (?:\(?năm )?(?<year>(?:19|20)\d\d)(?![\d/]))?/gu,
}

/** The Constitutions a paragraph names. Rule VD-10. */
export function constitutionsIn({ text, folded }: Paragraph): CitedLaw[] {
  if (!folded.includes('hien phap')) return []
  return matchesIn(text, constitution.pattern).flatMap(({ index, 0: printed, groups }) => {
    const { name, year, ground } = groups ?? {}
    const end = index + printed.length
    const date = dateAfter(folded, end)
    if (!name && !year && !ground && date.iso === null) return []
    const of = {
      name: name ?? '',
      ngayBanHanh: date.iso,
      year: year ?? date.iso?.slice(0, 4) ?? null,
      repairedFrom: null,
      isUnlisted: false,
    }
    return [{ from: index, to: date.to, kind: 'Hiến pháp', ...of }]
  })
}
