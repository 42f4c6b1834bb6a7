// How many copies a recipient line prints: `(3b)`, `(02)`, `Thuận100b`. Knows no recipient. Rules NG-20 to NG-22 of SPEC.md.
import type { Span } from '../../contract/reading.ts'

export interface PrintedCopies {
  count: number
  at: Span
}

/** `(3b)`, `(02)`, `(02 bản)`: a number alone in brackets behind a name. */
const inBrackets = /\s?\(\s?(\d{1,4})\s?(?:b|bản|bộ)?\s?\)/u
/** `3b`, `10 bản` at the end, not the number of a resolution or a day. */
const atEnd = /(?<=[\p{L})\s])(\d{1,4})\s?(?:b|bản)$/u

/** The copies that a line prints, and its text without them. */
export function printedCopies(text: string): { text: string; copies: PrintedCopies | null } {
  const found = inBrackets.exec(text) ?? atEnd.exec(text)
  const count = Number(found?.[1] ?? 0)
  if (!found || count === 0) return { text, copies: null }
  const end = found.index + found[0].length
  return { text: `${text.slice(0, found.index)}${text.slice(end)}`.trimEnd(), copies: { count, at: { start: found.index, end } } }
}
