// Where a letter ends: nơi nhận with its items, the lưu line, the signature beside or below. Reads no value.
import { type Line, type Part, partOf } from '../text/lines.ts'
import { isSignLine, isSignText, splitColumns } from './columns.ts'
import { collect, listMark, luuLine, numberedItem, resumes } from './foot-list.ts'
import { signAbove, signatureAlone, signBelow } from './foot-sign.ts'
import { isDebris, isNoise } from './noise.ts'
import { quick } from './pattern.ts'

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

/** "Nơi nhận" also as OCR leaves it: ".Vơi nhận:", "ơi nhận:", "Nei nhận:", "Not nhận:". Matched on folded text. */
export const noiNhanHeading = quick(
  /^[^\p{L}\d]{0,6}(?:[a-z]{1,2} )?(?:n|v|h)?[oe0][it] ?nh?[a-z]{1,2}n {0,2}[:;.]|^[^\p{L}\d]{0,6}noi nhan(?:\t| {3}|\b(?!.{60}))/u,
)
const listLimit = 70

/** Heading, list and lưu line on one line of a web page. */
const listBehind = /; {0,3}(?:[-–+•*]|\d{1,2}[.)])? ?luu ?[:;]/u

function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || line.text.length > 400 || !noiNhanHeading.test(line.folded)) return false
  if (listBehind.test(line.folded)) return true
  if (line.text.length > 160) return false
  if (numberedItem.test(lines[index + 1]?.text ?? '')) return true
  return lines.slice(index, index + listLimit).some(l => listMark.test(l.text) || luuLine.test(l.folded))
}

/** A list so far below a whole signature is that of a form or an appendix. */
const foreignList = 25

/** Where the items stand when the heading drifted above the last articles: below the next signature line that recipients follow. */
function driftedList(lines: readonly Line[], heading: number): number {
  const near = lines.slice(heading + 1, heading + 5)
  if (near.some(line => listMark.test(line.text) || luuLine.test(line.folded)) || !near.some(line => resumes.test(line.folded)))
    return heading + 1
  const sign = lines
    .slice(heading + 1, heading + listLimit)
    .find(line => isSignLine(partOf(line)) && listMark.test(lines[line.index + 1]?.text ?? ''))
  return sign?.index ?? heading + 1
}

/** The lưu line of a list whose heading is lost: a mark, the label and the unit that keeps. */
const surelyLuu = quick(/^[^\p{L}\d]{1,6}l[a-z]{1,3} ?[:;.,]? ?(?:v[tp]\b|hc\b|van thu)/u)
const firstItem = /^[^\p{L}\d]{0,6}nh[a-z] (?:tren|dieu|kinh)/u
const itemLength = 100

/** What a line is in a list whose heading is lost: an item, a signature beside it, debris, or none of these. */
function roleInList(lines: readonly Line[], line: Line): 'item' | 'sign' | 'debris' | null {
  if (line.text.length > itemLength) return null
  if (listMark.test(line.text) || (line.text.length < 60 && /;\s{0,3}$/u.test(line.text)) || firstItem.test(line.folded)) return 'item'
  if (isSignText(partOf(line))) return 'sign'
  const goesOn = /^\s{0,8}\p{Ll}/u.test(line.text) && listMark.test(lines[line.index - 1]?.text ?? '')
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
  /** What stands on the right of the heading. */
  beside: Part | null
}

/** The foot around a list: what stands above, beside and below it. */
function footOf(lines: readonly Line[], { from, first, heading, beside }: Begin): Foot {
  const top = heading ? heading.line.index : (beside?.line.index ?? from)
  const line = lines[from] ?? lines.at(-1)
  const list = collect(lines, from, first ?? partOf(line as Line, 0, 0))
  const above = signAbove(lines, top)
  const found = [...above, ...(beside ? [beside] : []), ...list.sign]
  const below = signBelow(lines, list.to, found, noiNhanHeading)
  return {
    from: heading && from > top + 1 ? from : (above[0]?.line.index ?? top),
    to: Math.max(below.to, list.to),
    heading,
    items: list.items,
    luu: list.luu,
    sign: [...found, ...below.sign],
  }
}

/** The foot of the first letter in the lines from `from` on; null when neither nơi nhận nor a signature is found. Rules NN-1, NN-5, NK-5. */
export function findFoot(lines: readonly Line[], from: number): Foot | null {
  let index = -1
  for (let i = from; i < lines.length && index < 0; i++) if (isHeading(lines, i)) index = i
  const line = lines[index]
  const signed = signatureAlone(lines, from, line ? Math.max(from, index - foreignList) : lines.length, noiNhanHeading)
  if (!line) {
    const alone = listAlone(lines, from)
    if (alone && !(signed && alone.from - signed.to > foreignList)) return alone
  }
  if (!line || signed) return signed && { heading: null, items: [], luu: [], ...signed }
  const label = noiNhanHeading.exec(line.folded)?.[0].length ?? 0
  const { left, right } = splitColumns(line, label)
  return footOf(lines, { from: driftedList(lines, index), first: left, heading: partOf(line, 0, label), beside: right })
}
