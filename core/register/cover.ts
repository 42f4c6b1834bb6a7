// What the cover of a register says (NĐ 30/2020 Phụ lục IV): years, days, numbers. Knows nothing of how it is set.
import type { RegisterEntry } from '../../contract/paper.ts'
import { dayWords } from '../../contract/words.ts'
import { type RegisterKind, registerName } from './columns.ts'

/** A register number with its year: numbers start again at 1 each year (Điều 15.1, Điều 22.2). */
export type RegisterNumber = { so: number; nam: number }
/** First and last register number among the entries; null when no entry has one. */
export type RegisterTotals = { first: RegisterNumber | null; last: RegisterNumber | null }
export type RegisterSpan = { kind: RegisterKind; from: string; to: string; totals: RegisterTotals; quyenSo: string | null }

/** To be filled in with a pen. */
export const dots = '……………'

/** First and last register number of entries in the order of the register. */
export const totalsOf = (entries: readonly RegisterEntry[]): RegisterTotals => {
  const numbers = entries.flatMap(entry => (entry.soDen === null ? [] : [{ so: entry.soDen, nam: Number(entry.ngayDen.slice(0, 4)) }]))
  return { first: numbers.at(0) ?? null, last: numbers.at(-1) ?? null }
}

/** `2026`, or `2025 – 2026` where the days span years. */
export const yearWords = ({ from, to }: { from: string; to: string }): string => {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first} – ${last}`
}

/** The cover's lines below the name of the register, in the decree's order and wording. */
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
    `Từ số ${soWords(first)} đến số ${soWords(last)}`,
    `Quyển số: ${span.quyenSo ?? dots}`,
  ]
}

/** `SỔ ĐĂNG KÝ VĂN BẢN ĐẾN` */
export const coverTitle = (kind: RegisterKind): string => registerName[kind].toLocaleUpperCase('vi')
