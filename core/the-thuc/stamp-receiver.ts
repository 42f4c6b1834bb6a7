// The name of the receiving body above its stamp of arrival: tells it from the issuer's by the letter's sign and by who can stand above whom.
// Asked only where a stamp was found; reads no issuer.
import { fold } from '../text/fold.ts'
import { hint } from '../text/hints.ts'
import type { Line } from '../text/lines.ts'
import { capitalShare } from '../text/unit-class.ts'
import { beginsAgency } from './agency-names.ts'

/** So far from a stamp stand issuer and number. */
const reach = 16
/** The receiving body's name takes so many lines at most. */
const nameLimit = 2

const longestName = 60
const isName = ({ text, hints }: Line): boolean =>
  text.length < longestName && !(hints & hint.national) && capitalShare(text, 4) > 0.9 && beginsAgency(text)

/** Where quốc hiệu or tiêu ngữ stands on an issuer's line. */
const rightColumn = /\s(?:c[o0]ng h[o0]a|doc lap)(?!\p{L}).*$/u
const signLetters = /^[^\p{L}\d]{0,4}[Ss]\p{L}\s?[:.]?[^\p{L}]{0,14}\/\s?(?<letters>\p{Lu}[\p{Lu}&]{1,9}(?:-\p{Lu}[\p{L}&]{1,9}){0,3})/u

/** The first letters of a name's words, short forms whole: SỞ Y TẾ is SYT, UBND TỈNH is UBNDT. */
const initialsOf = (name: string): string =>
  fold(name)
    .split(' ')
    .filter(word => word !== 'va')
    .map(word => (/^(?:ubnd|hdnd|ptnt|gddt|ldtbxh|tnmt)$/u.test(word) ? word : word.charAt(0)))
    .join('')

/** True where a part of the sign is short for a body's name. */
const isSignOf = (letters: readonly string[], name: string): boolean => letters.some(part => initialsOf(name).startsWith(fold(part)))

/** Bodies over which no other is printed. */
const highest =
  /^(?:bo|chinh phu|kiem toan nha nuoc|ngan hang nha nuoc|thanh tra chinh phu|thu tuong|toa an nhan dan toi cao|ubnd|uy ban|van phong chinh phu)(?!\p{L})/u

/** The issuer's name on a line of the head; null where none stands. */
function issuerOn({ text, folded }: Line): string | null {
  const right = rightColumn.exec(folded)
  const name = right ? text.slice(0, right.index) : text
  return capitalShare(name, 4) > 0.9 && beginsAgency(name) ? name : null
}

/**
 * Where a stamp begins with the receiving body's name above its heading; `from` where that name may be the issuer's. Below an issuer it is the
 * stamp's where the sign is the issuer's and not its own; above one, where over that no body is printed. Rule BC-8.
 */
export function receiverStart(lines: readonly Line[], from: number, to: number): number {
  let start = from
  while (start > from - nameLimit && lines[start - 1] && isName(lines[start - 1] as Line)) start--
  if (start === from) return from
  const near = lines.slice(Math.max(0, from - reach), to + reach)
  const sign = near.map(line => signLetters.exec(line.text)?.groups?.letters).find(letters => letters !== undefined)
  const letters = sign?.split('-').filter(part => part.length > 1) ?? []
  const names = lines.slice(start, from).map(({ text }) => text)
  if (names.some(name => isSignOf(letters, name))) return from
  const above = lines.slice(Math.max(0, start - reach), start).flatMap(line => issuerOn(line) ?? [])
  const below = lines.slice(to, to + reach).flatMap(line => issuerOn(line) ?? [])
  if (above.some(name => isSignOf(letters, name))) return start
  const isTop = above.length === 0 && below[0] !== undefined && highest.test(fold(below[0])) && isSignOf(letters, below[0])
  return isTop ? start : from
}
