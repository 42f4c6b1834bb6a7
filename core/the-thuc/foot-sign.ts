// The lines of a signature: directly above the list, below it, or alone at a letter's end. Reads no value.

import { type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { classAt, countOf, is } from '../text/unit-class.ts'
import { resumes } from './foot-list.ts'
import { headingLength } from './list-marks.ts'
import { isDebris, isNoise, isPageMark } from './noise.ts'
import { openingAt, openingSign } from './opening.ts'
import { quick } from './pattern.ts'
import { isCapitalName, isPersonName, isPlainName, isSignedName, looseName, nameIn } from './person-name.ts'
import { plainPost } from './plain-signature.ts'
import { authorityAt, smallPost } from './post.ts'
import { isSignLine, isSignText, isUpper } from './sign-text.ts'

const signatureLimit = 14
/** "(Đã ký)", "(Ký tên, đóng dấu)" where the signature was. */
const signedMark =
  /^[^\p{L}]{0,3}(?:da k[yi]|ky ten|ky, ghi|chu ky)(?:[ ,]{1,2}(?:va |ro )?(?:dong dau|ghi ro|ho|ten|dau)){0,4}[^\p{L}]{0,3}$/u

const isSignedMark = (folded: string): boolean => 'dkc0123456789'.includes(openingSign(folded)) && signedMark.test(folded)

const isName = (part: Part): boolean => isSignedName(textOf(part))

/** The same for a name that only its place below a post shows. */
const isSignOrName = (part: Part): boolean => isSignText(part) || looseName(nameIn(textOf(part)))

const signNear = (lines: readonly Line[], index: number): boolean =>
  lines.slice(Math.max(0, index - 5), index).some(line => isSignLine(partOf(line)))

/** True for words in capitals directly below a post: more of its name. */
const goesOnAbove = (lines: readonly Line[], line: Line): boolean => {
  const above = lines[line.index - 1]
  return above !== undefined && !line.gap && line.text.length < 60 && isUpper(line.text) && isSignLine(partOf(above))
}

/** True for a line of the signature above the list; only its last is a name. */
const isPartAbove = (lines: readonly Line[], part: Part, isLast: boolean): boolean =>
  isSignLine(part) ||
  (signNear(lines, part.line.index) && isSignOrName(part) && (isLast || !isName(part))) ||
  goesOnAbove(lines, part.line) ||
  isPostBelow(lines[part.line.index - 1], part)

/** A post in small letters below the authority it signs by: "KT. BỘ TRƯỞNG / Thứ trưởng". */
const isPostBelow = (above: Line | undefined, part: Part): boolean =>
  above !== undefined && authorityAt(above.text) !== null && smallPost(textOf(part)) !== null

/** Signature lines directly above the heading, as where the right column is printed higher. */
export function signAbove(lines: readonly Line[], heading: number): Part[] {
  const parts: Part[] = []
  for (let i = heading - 1; i >= Math.max(0, heading - 8); i--) {
    const line = lines[i]
    if (!line) break
    const part = partOf(line)
    if (isSignedMark(line.folded)) continue
    if (isPartAbove(lines, part, parts.length === 0)) parts.unshift(part)
    else if (!(isDebris(line.text) || isNoise(line) || isPersonName(line.text))) break
  }
  return parts
}

const authorityPostName =
  /^[^\p{L}\d]{0,3}(?:(?:TM|KT|TL|TUQ)[.,] ?)?(?=\p{Lu}{2})[^\p{Ll}]{4,90}\s(?:\(Đã ký[^)]{0,20}\)\s)?\p{Lu}\p{Ll}{0,6}(?:\s\p{Lu}\p{Ll}{1,6}){1,3}(?=\s\p{Lu}{2}|\s*$)/u

/** The same with "(đã ký)", a rank or degrees before the name. */
const wholeSignature =
  /^(?=\p{Lu}{2})[^\p{Ll}]{4,90}\s(?:[([]?[Đđ]ã ký[^)\]]{0,20}[)\]]?\s)?(?:\p{L}{1,6}\.\s?){0,3}(?:\p{Lu}\p{Ll}{1,8}\s(?:tá|tướng|úy|sĩ)\s)?(?:\p{Lu}\p{Ll}{0,7}\s){1,3}\p{Lu}\p{Ll}{1,7}$/u

/** True for a text that opens in capitals and has small letters too, as one with post and name. */
function mayBeJoined(text: string): boolean {
  const at = openingAt(text)
  return (classAt(text, at) & classAt(text, at + 1) & is.capital) > 0 && countOf(text, is.small) > 0
}

/** A web page's signature on one line, with the appendix's title behind it: the part up to the name. */
function joinedSignature(line: Line): Part | null {
  if (!mayBeJoined(line.text)) return null
  const found = authorityPostName.exec(line.text.slice(0, 200))
  const part = found ? partOf(line, 0, found[0].length) : line.text.length < 160 && wholeSignature.test(line.text) ? partOf(line) : null
  return part && isSignLine(part) ? part : null
}

/** True where behind a page's end the signature goes on. */
const signBehind = (lines: readonly Line[], from: number): boolean =>
  lines
    .slice(from, from + 4)
    .filter(line => !isPageMark(line) && !isDebris(line.text))
    .slice(0, 1)
    .some(line => isSignText(partOf(line)) && line.text.length < 90)

const belowEnds = (lines: readonly Line[], line: Line): boolean =>
  resumes(line) ||
  (line.text.length > 110 && !joinedSignature(line)) ||
  headingLength(line.folded) > 0 ||
  (isPageMark(line) && !signBehind(lines, line.index))

/** True where a post or an authority in small letters stands above a name. */
const isSmallSign = (lines: readonly Line[], line: Line): boolean =>
  line.text.length < 60 &&
  (smallPost(line.text) !== null || (authorityAt(line.text) !== null && !line.text.endsWith(';'))) &&
  lines.slice(line.index + 1, line.index + 5).some(below => isPersonName(below.text) || isCapitalName(below.text))

/** A line of the signature below the list. */
interface Below {
  part: Part
  isSign: boolean
  /** True where the signature ends with it. */
  isLast: boolean
}

/** A post, or below other lines of a signature a name, that can be nothing else. */
function plainBelow(line: Line, before: number): Below | null {
  if (plainPost(line.text)) return { part: partOf(line), isSign: true, isLast: false }
  return before > 0 && isPlainName(line.text) && !resumes(line) ? { part: partOf(line), isSign: true, isLast: true } : null
}

/** Any other line of the signature below those in `above` and `sign`; null for what is none. */
function otherBelow(lines: readonly Line[], line: Line, above: readonly Part[], sign: readonly Part[]): Below | null {
  const joined = joinedSignature(line)
  const part = joined ?? partOf(line)
  const isLast = endsSign(part, above.length + sign.length)
  const isSign = isLast || isSignText(part) || (isSmallSign(lines, line) && !above.some(isName))
  if (!(isSign || mayGoOn(sign, line)) || isNoise(line)) return null
  return { part, isSign, isLast: isLast || joined !== null }
}

/** Signature lines below the list, up to an appendix or the next letter; `above` are those already found beside or above it. */
export function signBelow(lines: readonly Line[], from: number, above: readonly Part[]): { sign: Part[]; to: number } {
  const sign: Part[] = []
  let to = from
  for (const line of lines.slice(from, from + signatureLimit)) {
    const plain = plainBelow(line, above.length + sign.length)
    if (!plain && belowEnds(lines, line)) break
    const found = plain ?? otherBelow(lines, line, above, sign)
    if (!found) continue
    sign.push(found.part)
    if (found.isSign) to = line.index + 1
    if (found.isLast) break
  }
  return { sign, to }
}

/** A name ends a signature that has more than it; a post is none. */
const endsSign = (part: Part, before: number): boolean => before > 0 && !isSignLine(part) && isName(part)

/** Below a signature's first line anything readable may be its name. */
const mayGoOn = (sign: readonly Part[], line: Line): boolean => sign.length > 0 && !isDebris(line.text)

const beginsAuthority = quick(/^[^\p{L}\d]{0,4}(?:(?:TM|KT|TL|TUQ)[.,:]|[TK]\.[MTL]\.)\s?\p{Lu}/u)

/** True where a signature begins: an authority, or a post that a name follows. */
function beginsSignature(lines: readonly Line[], line: Line): boolean {
  if (line.text.length > 90) return false
  if ('TK'.includes(openingSign(line.text)) && beginsAuthority.test(line.text)) return true
  if (authorityAt(line.text)) return isSmallSign(lines, line)
  return (
    isSignLine(partOf(line)) &&
    lines.slice(line.index + 1, line.index + 4).some(below => isPersonName(below.text) || isCapitalName(below.text))
  )
}

/** The signature of a letter without nơi nhận (a gazette prints none), among the lines from `from` to `to`. */
export function signatureAlone(lines: readonly Line[], from: number, to: number): { from: number; sign: Part[]; to: number } | null {
  for (const line of lines.slice(from, to)) {
    if (!beginsSignature(lines, line)) continue
    const below = signBelow(lines, line.index, [])
    if (below.sign.length > 1 || (below.sign[0] && joinedSignature(line))) return { from: line.index, ...below }
  }
  return null
}
