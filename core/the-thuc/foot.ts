// Where a letter ends: nơi nhận with its items, the lưu line, the signature beside or below. Reads no value.
import { hint } from '../text/hints.ts'
import { foldedOf, type Line, type Part, partOf, within } from '../text/lines.ts'
import { splitColumns } from './columns.ts'
import { collect, resumes } from './foot-list.ts'
import { signAbove, signatureAlone, signBelow } from './foot-sign.ts'
import { hasLuuBehind, hasMark, headingLength, isLuuLine, isNumberedItem, swappedColumns } from './list-marks.ts'
import { isDebris, isNoise } from './noise.ts'
import { quick } from './pattern.ts'
import { isSignLine, isSignText } from './sign-text.ts'

export interface Foot {
  /** Index of the first line of the foot and of the first line after it. */
  from: number
  to: number
  heading: Part | null
  items: readonly (readonly Part[])[]
  luu: readonly Part[]
  /** Lines of the signature in reading order. */
  sign: readonly Part[]
}

const listLimit = 70

function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || line.text.length > 400 || headingLength(line.folded) === 0) return false
  if (hasLuuBehind(line.folded)) return true
  if (line.text.length > 160) return false
  if (isNumberedItem(lines[index + 1]?.text ?? '')) return true
  return lines.slice(index, index + listLimit).some(l => hasMark(l.text) || isLuuLine(l.folded))
}

/** A list so far below a whole signature is that of a form or an appendix. */
const foreignList = 25

/** Where the items stand when the heading drifted above the last articles: below the next signature line that recipients follow. */
function driftedList(lines: readonly Line[], heading: number): number {
  const near = lines.slice(heading + 1, heading + 5)
  if (near.some(line => hasMark(line.text) || isLuuLine(line.folded)) || !near.some(resumes)) return heading + 1
  const sign = lines
    .slice(heading + 1, heading + listLimit)
    .find(line => isSignLine(partOf(line)) && hasMark(lines[line.index + 1]?.text ?? ''))
  return sign?.index ?? heading + 1
}

/** The lưu line of a list whose heading is lost: a mark, the label and the unit that keeps. */
const surelyLuu = quick(/^[^\p{L}\d]{1,6}l[a-z]{1,3} ?[:;.,]? ?(?:v[tp]\b|hc\b|van thu)/u)
const firstItem = /^[^\p{L}\d]{0,6}nh[a-z] (?:tren|dieu|kinh)/u
const itemLength = 100

/** What a line is in a list whose heading is lost: an item, a signature beside it, debris, or none of these. */
function roleInList(lines: readonly Line[], line: Line): 'item' | 'sign' | 'debris' | null {
  if (line.text.length > itemLength) return null
  if (hasMark(line.text) || (line.text.length < 60 && /;\s{0,3}$/u.test(line.text)) || firstItem.test(line.folded)) return 'item'
  if (isSignText(partOf(line))) return 'sign'
  const goesOn = /^\s{0,8}\p{Ll}/u.test(line.text) && hasMark(lines[line.index - 1]?.text ?? '')
  return goesOn || isNoise(line) || isDebris(line.text) ? 'debris' : null
}

/** Where the list above a lưu line begins: at "Như trên", or where the items end upwards. */
function listStart(lines: readonly Line[], luu: number, from: number): number {
  let start = luu
  for (const line of lines.slice(Math.max(from, luu - listLimit), luu).toReversed()) {
    const role = roleInList(lines, line)
    if (!role) break
    if (role !== 'debris') start = line.index
    if (firstItem.test(line.folded)) break
  }
  return start
}

/** A list that stands without its heading, found from its lưu line; a post may stand beside what is left of the heading. */
function listAlone(lines: readonly Line[], from: number): Foot | null {
  const luu = lines.slice(from).find(line => surelyLuu.test(line.folded) && line.text.length < itemLength)
  if (!luu) return null
  const start = listStart(lines, luu.index, from)
  const above = lines[start - 1]
  const beside = above && above.text.length < 70 ? splitColumns(above).right : null
  return footOf(lines, { from: start, first: null, heading: null, beside: beside && isSignText(beside) ? beside : null })
}

interface Begin {
  /** The first line of the list, and what stands on the heading's line behind it. */
  from: number
  first: Part | null
  heading: Part | null
  /** What stands beside the heading. */
  beside: Part | null
  /** True where the signature is the left column. */
  isSwapped?: boolean
}

/** The foot around a list: what stands above, beside and below it. */
function footOf(lines: readonly Line[], { from, first, heading, beside, isSwapped = false }: Begin): Foot {
  const top = heading ? heading.line.index : (beside?.line.index ?? from)
  const line = lines[from] ?? lines.at(-1)
  const list = collect(lines, from, first ?? partOf(line as Line, 0, 0), isSwapped)
  const above = signAbove(lines, top)
  const found = [...above, ...(beside ? [beside] : []), ...list.sign]
  const below = signBelow(lines, list.to, found)
  return {
    from: heading && from > top + 1 ? from : (above[0]?.line.index ?? top),
    to: Math.max(below.to, list.to),
    heading,
    items: list.items,
    luu: list.luu,
    sign: [...found, ...below.sign],
  }
}

/** The list's column where the signature stands on the left of the heading ("KT. GIÁM ĐỐC   Nơi nhận:"); null for any other line. */
function swappedHeading(line: Line): Begin | null {
  if (!(line.hints & hint.noiNhan) || line.folded.length > 160 || line.folded.indexOf('oi nhan') < 4) return null
  const { left, right } = headingColumns(line)
  const label = right ? headingLength(foldedOf(left)) : 0
  if (label === 0) return null
  return { from: line.index + 1, first: within(left, label), heading: within(left, 0, label), beside: right, isSwapped: true }
}

/** The same where one blank parts the two columns. */
function headingColumns(line: Line): { left: Part; right: Part | null } {
  const columns = swappedColumns(line)
  const at = columns.right ? -1 : line.folded.indexOf('noi nhan')
  const sign = partOf(line, 0, at)
  return at > 0 && isSignText(sign) ? { left: partOf(line, at), right: sign } : columns
}

/** The list's beginning: the first heading, with the column of the signature beside it. */
function findHeading(lines: readonly Line[], from: number): Begin | null {
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as Line
    if (isHeading(lines, index)) {
      const label = headingLength(line.folded)
      const { left, right } = splitColumns(line, label)
      return { from: driftedList(lines, line.index), first: left, heading: partOf(line, 0, label), beside: right }
    }
    const swapped = swappedHeading(line)
    if (swapped) return swapped
  }
  return null
}

/** The foot of the first letter in the lines from `from` on; null when neither nơi nhận nor a signature is found. Rules NN-1, NN-5, NK-5. */
export function findFoot(lines: readonly Line[], from: number): Foot | null {
  const begin = findHeading(lines, from)
  const top = begin?.heading?.line.index
  const signed = begin?.isSwapped ? null : signatureAlone(lines, from, top === undefined ? lines.length : Math.max(from, top - foreignList))
  if (!begin) {
    const alone = listAlone(lines, from)
    if (alone && !(signed && alone.from - signed.to > foreignList)) return alone
  }
  return begin && !signed ? footOf(lines, begin) : signed && { heading: null, items: [], luu: [], ...signed }
}
