// What stands behind the last entry of a register: how many pages and văn bản it has, its first and last number, and the numbers that nobody bears.
// Knows nothing of how it is set.
import type { RegisterGap } from '../../contract/paper.ts'
import { dots, type RegisterTotals } from './cover.ts'

/** `gaps` in order of year and number; walked once, when the last entry is placed. */
export type Closing = { totals: RegisterTotals; gaps: Iterable<RegisterGap> }

const numbersOf = ({ from, to, why }: RegisterGap): string => `${from === to ? from : `${from}–${to}`}${why === null ? '' : ` (${why})`}`

const missing = ({ from, to }: RegisterGap): number => to - from + 1

/** A sentence for each year: `Năm 2026 có 3 số không có văn bản: 5; 7–8 (hủy: ghi trùng).` */
const gapSentences = (gaps: Iterable<RegisterGap>): string[] => {
  const years = Map.groupBy(gaps, ({ nam }) => nam)
  return [...years].map(
    ([nam, list]) =>
      `Năm ${nam} có ${list.reduce((sum, gap) => sum + missing(gap), 0)} số không có văn bản: ${list.map(numbersOf).join('; ')}.`,
  )
}

/** `pages` is null where a file has none to count: dotted, for a pen. */
export const closingSentences = ({ totals: { first, last }, gaps }: Closing, entries: number, pages: number | null): string[] => {
  const withYear = first !== null && last !== null && first.nam !== last.nam
  const so = ({ so, nam }: { so: number; nam: number }): string => (withYear ? `${so} (năm ${nam})` : `${so}`)
  const numbers = first === null || last === null ? '' : `, từ số ${so(first)} đến số ${so(last)}`
  const sentences = gapSentences(gaps)
  return [
    `Sổ này ghi ${entries} văn bản${numbers}, trên ${pages ?? dots} trang, không kể bìa.`,
    ...(sentences.length > 0 ? sentences : first === null ? [] : ['Các số liên tục, không thiếu số nào.']),
  ]
}
