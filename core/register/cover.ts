// What the cover of a book says (NĐ 30/2020 Phụ lục IV): years, days, numbers. Knows nothing of how it is set.
import type { BookKind, RegisterEntry } from '../../contract/paper.ts'
import { dayWords } from '../../contract/words.ts'
import { bookName } from './columns.ts'

/** A register number with its year: numbers start again at 1 each year (Điều 15.1, Điều 22.2). */
export type RegisterNumber = { so: number; nam: number }
/** Least and greatest register number among the entries; null when no entry has one. */
export type RegisterTotals = { first: RegisterNumber | null; last: RegisterNumber | null }
export type RegisterSpan = { kind: BookKind; from: string; to: string; totals: RegisterTotals; quyenSo: string | null }

/** To be filled in with a pen. */
export const dots = '……………'

const isBefore = (one: RegisterNumber, other: RegisterNumber): boolean =>
  one.nam < other.nam || (one.nam === other.nam && one.so < other.so)

/** Least and greatest register number, in one walk whatever the order: a late entry may stand under an earlier day. */
export const totalsOf = (entries: Iterable<RegisterEntry>): RegisterTotals => {
  const totals: RegisterTotals = { first: null, last: null }
  for (const { soDen, ngayDen } of entries) {
    if (soDen === null) continue
    const number = { so: soDen, nam: Number(ngayDen.slice(0, 4)) }
    if (totals.first === null || isBefore(number, totals.first)) totals.first = number
    if (totals.last === null || isBefore(totals.last, number)) totals.last = number
  }
  return totals
}

/** `2026`, or `2025 – 2026` where the days span years. */
export const yearWords = ({ from, to }: { from: string; to: string }): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first} – ${last}`
}

/** The cover's lines below the name of the book, in the decree's order and wording. */
export const coverLines = (span: RegisterSpan): string[] => {
  const { first, last } = span.totals
  const withYear = first !== null && last !== null && first.nam !== last.nam
  const soWords = (number: RegisterNumber | null): string => {
    if (number === null) return dots
    return withYear ? `${number.so} (năm ${number.nam})` : `${number.so}`
  }
  return [
    `Năm: ${yearWords(span)}`,
    `Từ ngày ${dayWords(span.from)} đến ngày ${dayWords(span.to)}`,
    // Phụ lục IV.VIII: the cover of sổ theo dõi has no such line.
    ...(span.kind === 'theo-doi' ? [] : [`Từ số ${soWords(first)} đến số ${soWords(last)}`]),
    `Quyển số: ${span.quyenSo ?? dots}`,
  ]
}

/** `SỔ ĐĂNG KÝ VĂN BẢN ĐẾN` */
export const coverTitle = (kind: BookKind): string => bookName[kind].toLocaleUpperCase('vi')
