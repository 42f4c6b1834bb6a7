// The signs most documents are cited by: a number, a year or none, capitals with hyphens, and what ends them. Knows letters; mends nothing.
import { classAt, is } from '../text/unit-class.ts'

export interface PlainSign {
  kyHieu: string
  hasYear: boolean
  end: number
}

const isDigit = (text: string, at: number): boolean => (classAt(text, at) & is.digit) > 0
const isYear = (text: string, at: number): boolean =>
  (text.startsWith('19', at) || text.startsWith('20', at)) && isDigit(text, at + 2) && isDigit(text, at + 3)

/** Longer letters, or more of them, are left to the expressions. */
const longestPiece = 11
const mostHyphens = 4
/** Eth, which stands for Đ. */
const eth = 'ÐƉ'
/** What a word ends in that may be glued to a sign. */
const endsGlued = 'ềya'

/** Where two capitals end that letters, digits and single hyphens may follow, as many as a sign has; -1 where they do not stand so. */
function lettersEnd(text: string, from: number): number {
  if (!(classAt(text, from) & classAt(text, from + 1) & is.capital)) return -1
  let hyphens = 0
  let piece = from
  let end = from
  for (; ; end++) {
    const isHyphen = text[end] === '-'
    if (!isHyphen && !(classAt(text, end) & (is.letter | is.digit))) break
    if (eth.includes(text.charAt(end))) return -1
    if (!isHyphen) continue
    if (end === piece || end - piece > longestPiece || ++hyphens > mostHyphens) return -1
    piece = end + 1
  }
  return end === piece || end - piece > longestPiece || endsGlued.includes(text.charAt(end - 1)) ? -1 : end
}

/** True for a word in small letters, or with one capital. */
const beginsWord = (text: string, at: number): boolean =>
  (classAt(text, at) & is.small) > 0 || (classAt(text, at) & is.capital && classAt(text, at + 1) & is.small) > 0

/** Where a sign surely ends: before these, before a word behind a blank or a comma, and at the end of a sentence. */
const closing = ';:)"”'
function endsAt(text: string, at: number): boolean {
  const sign = text[at] ?? ';'
  const next = text[at + 1] === ' ' ? at + 2 : at + 1
  return sign === ' ' || sign === ',' || (sign === '.' && next > at + 1) ? beginsWord(text, next) : closing.includes(sign)
}

/**
 * The sign that stands plainly at its first digit, as `signInText` finds it, but for a full stop behind it; null where that must be asked.
 * Rules SKH-1, SKH-2.
 */
export function plainSignAt(text: string, at: number): PlainSign | null {
  let stroke = at
  while (stroke - at < 6 && isDigit(text, stroke)) stroke++
  if (text[stroke] !== '/' || stroke - at > 5) return null
  const hasYear = text[stroke + 5] === '/' && isYear(text, stroke + 1)
  const from = hasYear ? stroke + 6 : stroke + 1
  const end = lettersEnd(text, from)
  return end > 0 && endsAt(text, end) ? { kyHieu: text.slice(from, end), hasYear, end } : null
}
