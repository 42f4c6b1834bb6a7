// Documents that share their letters or have none: "các Công văn số 12, 13 và 15/UBND-KT", "Công văn số 88 ngày … của UBND tỉnh".

import { matchesIn } from '../text/matches.ts'
import type { Citation } from './citation.ts'
import type { Paragraph } from './paragraph.ts'
import type { Pattern } from './pattern.ts'

/** Numbers before the one with the letters; matched as printed at the end of the text before it. */
export const numbersAhead: Pattern = {
  rule: 'VD-1',
  example: 'các Công văn số 12, 13 và ',
  not: 'số 12/UBND-KT và ',
  pattern: /(?<=[Ss][ốôó] )\d{1,5}(?:(?:, | và |; )(?:số )?\d{1,5}){0,9}(?:, | và |; )(?:số )?$/u,
}

export interface NumberAhead {
  at: number
  number: string
}

/** True where a list may go on at a place: behind a comma, a semicolon or "và", and perhaps "số". */
function endsList(text: string, at: number): boolean {
  const end = text.startsWith('số ', at - 3) ? at - 3 : at
  return text[end - 1] === ' ' && ',;à'.includes(text.charAt(end - 2))
}

/** The numbers that a sign's letters also belong to, in order; empty where none stand before it. Rule VD-1. */
export function numbersBefore(text: string, at: number): NumberAhead[] {
  if (!endsList(text, at)) return []
  const from = Math.max(0, at - 90)
  const found = numbersAhead.pattern.exec(text.slice(from, at))
  if (!found) return []
  return matchesIn(found[0], /\d+/gu).map(({ index, 0: number }) => ({ at: from + found.index + index, number }))
}

/** A letter cited by its number alone, with its day and who wrote it. Matched as printed. */
export const bareNumber: Pattern = {
  rule: 'VD-1',
  example: 'Công văn số 88 ngày 05/6/2023 của UBND tỉnh',
  not: 'công văn số 88/UBND-KT ngày 05/6/2023 của UBND tỉnh',
  pattern:
    /(?<=(?:[Cc]ông văn|[Vv]ăn bản|[Tt]ờ trình|[Pp]hiếu chuyển) [Ss]ố )\d{1,5}(?=,? (?:đề )?ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4},? của \p{Lu})/gu,
}

const lettersOf = (sign: string | null): string => (sign ?? '').replace(/^[^/]*\/(?:(?:19|20)\d\d\/)?/u, '')
/** The body in a sign's letters: "CP" of "588/TTr-CP"; empty without one. */
const bodyOf = (sign: string | null): string => /-(?<body>[\p{Lu}Đ]{2,9})$/u.exec(sign ?? '')?.groups?.body ?? ''
const besides = /^(?:[,;]|,? va) (?:cac )?$/u

/** "… và Kế hoạch số 15/KH-UBND cùng ngày 09/01/2012 của UBND quận": the day, said once, is of both, and so is who made them. */
function shareDay(folded: string, one: Citation, next: Citation) {
  const isBeside = besides.test(`${folded.slice(one.to, next.from).trimEnd()} `.replace(/^ /u, ', '))
  if (!isBeside || !folded.slice(next.from, next.to + 10).includes('cung ngay')) return
  const day = one.ngayBanHanh ?? next.ngayBanHanh
  one.ngayBanHanh = day
  next.ngayBanHanh ??= day
  one.coQuanBanHanh ??= next.coQuanBanHanh
}

/** "đề nghị của Chính phủ tại Tờ trình số 588/TTr-CP và ▸Đề án số 589/ĐA-CP": who stands before the first is of the second of the same letters too. */
function shareSayer({ text, folded }: Paragraph, one: Citation, next: Citation) {
  if (one.coQuanBanHanh === null || next.coQuanBanHanh !== null || !besides.test(folded.slice(one.to, next.from))) return
  const body = bodyOf(one.soKyHieu)
  if (body === '' || body !== bodyOf(next.soKyHieu) || text.slice(one.from, one.to).includes(one.coQuanBanHanh)) return
  Object.assign(next, { coQuanBanHanh: one.coQuanBanHanh, ofSeveral: one.ofSeveral, sharesIssuer: true })
}

/** Of documents side by side under the same letters the last one's issuer is everyone's: "số 8/QĐ-UBND và số 9/QĐ-UBND của UBND tỉnh". */
export function shareIssuers(paragraph: Paragraph, signed: readonly Citation[]) {
  const { folded } = paragraph
  for (let i = signed.length - 2; i >= 0; i--) {
    const [one, next] = [signed[i], signed[i + 1]]
    if (one && next) shareDay(folded, one, next)
    if (!one || !next || one.coQuanBanHanh !== null || one.end !== one.to || next.coQuanBanHanh === null) continue
    const isBeside = besides.test(folded.slice(one.to, next.from)) && lettersOf(one.soKyHieu) === lettersOf(next.soKyHieu)
    if (isBeside) Object.assign(one, { coQuanBanHanh: next.coQuanBanHanh, sharesIssuer: true })
  }
  for (let i = 1; i < signed.length; i++) shareSayer(paragraph, signed[i - 1] as Citation, signed[i] as Citation)
}
