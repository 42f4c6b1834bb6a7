// Where a số, ký hiệu may stand in running text. Knows how one is printed; not whether it names a document.
import { classAt, countOf, is } from '../text/unit-class.ts'
import type { Pattern } from './pattern.ts'
import { type PlainSign, plainSignAt } from './plain-sign.ts'

/** A sign inside running text, as printed. Bounded, so linear. */
export const signInText: Pattern = {
  rule: 'VD-1',
  example: 'số 123/2020/NĐ-CP ngày',
  not: 'Điều 12 khoản 3',
  pattern:
    /(?<![\p{L}\d/⁄.,-])(?:(?<=[Ss][ốôóỐÔ] )\d{1,2} (?=\d{1,3}\s?[/⁄](?:(?:19|20)\d\d|\p{Lu}{2})))?[\p{L}§]?\d[\d§.]{0,8}(?:\p{L}|\s[a-zđ](?=\s?[/⁄]))?\p{L}?(?:\s?[/⁄]\s{0,2}|\s?[-–_]{1,2}\s{0,2}-?|(?=(?:TTr|BC|QĐ|KH|TB|CĐ|CT|NQ)-\p{Lu}{2})| (?=\p{Lu}{1,6}[/⁄]\p{Lu}[\p{Lu}\d/-]{0,14},? ngày ))(?:(?:19|20)\d ?\d\s?[/⁄-]?\s?)?[\p{L}\d&+.§]{1,16}(?:(?:[/⁄]\s?|[-–_]{1,2}\s{0,2}-?| (?:-(?=\p{Lu}{2})|(?<=[/⁄] ?(?:QĐ|QD|NĐ|ND|TT|TTr|TTLT|KH|TB|BC|CV|CT|CĐ|NQ|HD|GM|PA) )[-–] (?=\p{Lu}{2})|[-–] (?=\p{Lu}{2,8}(?: (?:ngày|của|về) |[,;.)]|$)))|, ?(?=\p{Lu}{1,4}&)|(?<=\p{Lu}) (?=\p{Lu}{2,8}\d?(?:-\p{Lu}{2,8})?(?: \p{Lu}{2,8}\d?){0,2} (?:đề )?ngày \d))[\p{L}\d&+.§]{1,16}){0,8}(?:(?<=QH) 1\d|(?<=\/N[ĐD]) CP(?!\p{L}))?/gu,
}

export interface PrintedSign {
  at: number
  text: string
  /** Its parts where it is printed as nearly all are. */
  plain: PlainSign | null
}

const signHere = new RegExp(signInText.pattern, 'uy')

/** A day that nothing goes on behind: no sign begins with it. */
const wholeDay = '\\d?/\\d{1,2}/\\d{4}(?:\\.? (?![-–])|\\.?(?:\\n|$)|[;:)])'
/** A digit that a sign may begin with, or its letter before it. Native and without \p, it passes over what has no digits quickest. */
const signStart = new RegExp(`\\d(?<![\\d/⁄.,-]\\d)(?!(?<=(?:^|[ (\\n])\\d)${wholeDay})`, 'g')

/** The first digit of a text, printed or folded, at or behind a place that a sign may begin with; -1 where none does. */
export function nextSignStart(text: string, from: number): number {
  signStart.lastIndex = from
  return signStart.test(text) ? signStart.lastIndex - 1 : -1
}

const opens = (text: string, at: number): boolean => (classAt(text, at) & is.letter) > 0 || text[at] === '§'

const ofSign = is.letter | is.digit
const strokes = '/⁄-–_'

/** So many digits and points a sign's number has at most, as in `signInText`. */
const longestNumber = 9

/** True where behind the digits at a place stands what goes on a sign: a letter, a stroke, a dash; behind one blank no word in small letters. */
function goesOn(text: string, at: number): boolean {
  let end = at
  while (end - at <= longestNumber && (classAt(text, end) & is.digit || text[end] === '.' || text[end] === '§')) end++
  if (end - at > longestNumber) return false
  const isApart = (classAt(text, end) & is.space) > 0
  if (isApart) end++
  if (classAt(text, end) & ofSign) return !(isApart && classAt(text, end) & is.letter && classAt(text, end + 1) & is.small)
  return strokes.includes(text[end] ?? ' ')
}

function signAt(text: string, at: number): PrintedSign | null {
  signHere.lastIndex = at
  const found = signHere.exec(text)
  return found && { at, text: found[0], plain: null }
}

/** A sign that stands plainly at its first digit, so that the expression need not be asked where it ends. */
function plainAt(text: string, at: number): PrintedSign | null {
  const plain = plainSignAt(text, at)
  return plain && { at, text: text.slice(at, text[plain.end] === '.' ? plain.end + 1 : plain.end), plain }
}

/** The sign at a place where one may begin, or at the letter before it. */
const printedAt = (text: string, at: number, free: number): PrintedSign | null =>
  opens(text, at - 1) ? ((at > free ? signAt(text, at - 1) : null) ?? signAt(text, at)) : (plainAt(text, at) ?? signAt(text, at))

/**
 * The signs printed in a text, in order and apart. One pass for digits; the expression is tried only where one begins. What has no letter is a
 * date or a sum. Rule VD-1.
 */
export function signsIn(text: string): PrintedSign[] {
  const out: PrintedSign[] = []
  let free = 0
  for (let at = nextSignStart(text, 0); at >= 0; at = nextSignStart(text, Math.max(at + 1, free))) {
    if (!goesOn(text, at)) continue
    const sign = printedAt(text, at, free)
    if (!sign) continue
    if (countOf(sign.text, is.letter)) out.push(sign)
    free = sign.at + sign.text.length
  }
  return out
}

/** A number or a stray letter between "số" and what looks like a sign: the sign is not whole. */
const strayBefore = /(?:(?<![Ss])\d|[Ss][ốôó] \S) $/u
/** Whether such a one stands before a place. */
export const isCutOff = (text: string, at: number): boolean =>
  (text[at - 3] === ' ' || (classAt(text, at - 2) & is.digit) > 0) && strayBefore.test(text.slice(Math.max(0, at - 8), at))
