// Where a letter ends: nơi nhận with its items, the lưu line, the signature beside or below. Reads no value.
import { type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { isPersonName, isSignLine, isUpper, looksLikeName, splitColumns } from './columns.ts'
import { isDebris, isNoise } from './noise.ts'

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

/** "Nơi nhận" also as OCR leaves it: ".Vơi nhận:", "ơi nhận:", "Nei nhận:". Matched on folded text. */
export const noiNhanHeading =
  /^[^\p{L}\d]{0,6}(?:[a-z]{1,2} )?(?:n|v|h)?[oe0]i ?nh[a-z]{1,2}n {0,2}[:;.]|^[^\p{L}\d]{0,6}noi nhan\b(?!.{60})/u
const listMark = /^[^\p{L}\d(]{0,2}[-–—~+•*¬][\s\-–'’."‘“~_]{0,3}(?=[\p{L}(0-9])/u
const luuLine = /^[^\p{L}\d]{0,5}l[u]u\b(?! y)/u
const signatureLimit = 14
const listLimit = 70

function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || line.text.length > 160 || !noiNhanHeading.test(line.folded)) return false
  return lines.slice(index, index + listLimit).some(l => listMark.test(l.text) || luuLine.test(l.folded))
}

interface Collected {
  items: Part[][]
  luu: Part[]
  sign: Part[]
  to: number
}

const closed = (parts: readonly Part[]): boolean => {
  const last = parts.at(-1)
  return last !== undefined && /[;.]\s*(?:\([^)]*\)\s*)?$/u.test(textOf(last))
}

const isSignText = (part: Part): boolean => isSignLine(part) || isPersonName(textOf(part)) || looksLikeName(textOf(part))

/** Body text again (an Điều, a paragraph) or the head of the next document. */
const resumes = /^[^\p{L}\d]{0,3}(?:dieu \d|phu luc|\(?kem theo|mau so|cong hoa xa hoi|chuong [ivx]+\b)/u

/** True where the list is over: below the lưu line, or where body text begins again. */
function ends(out: Collected, line: Line): boolean {
  const [luu] = out.luu
  if (luu && (line.index - luu.line.index > 1 || closed(out.luu))) return true
  return out.items.length > 0 && resumes.test(line.folded)
}

/** Items after the heading, each with its continuation lines; the lưu line ends the list. */
function collect(lines: readonly Line[], from: number, first: Part): Collected {
  const out: Collected = { items: [], luu: [], sign: [], to: from }
  if (first.to > first.from) place(out, first, false)
  for (const line of lines.slice(from, from + listLimit)) {
    if (ends(out, line)) break
    const isItem = listMark.test(line.text)
    if (isNoise(line) && !isItem) continue
    const { left, right } = splitColumns(line, 0, luuLine.test(line.folded))
    if (left.to > left.from) place(out, left, true)
    if (right && isSignText(right)) out.sign.push(right)
    out.to = line.index + 1
  }
  return out
}

/** Puts one left part where it belongs: new item, lưu line, continuation or signature. */
function place(out: Collected, part: Part, debris: boolean): void {
  const text = textOf(part)
  const mark = listMark.exec(text)?.[0].length ?? 0
  const body = partOf(part.line, part.from + mark, part.to)
  if (luuLine.test(body.line.folded.slice(body.from, body.to))) {
    const { left, right } = splitSign(body)
    out.luu.push(left)
    if (right) out.sign.push(right)
  } else if (mark) {
    if (out.luu.length === 0) out.items.push([body])
  } else if (isSignText(part) && !/[,;]\s*$/u.test(text)) out.sign.push(part)
  else if (!(debris && isDebris(text))) goOn(out, part)
}

/** A line without a mark goes on the item above, unless that one is complete. */
function goOn(out: Collected, part: Part): void {
  const text = textOf(part)
  const open = out.luu.length ? out.luu : out.items.at(-1)
  const isPurpose = /^\(.{1,40}\)[^\p{L}\d]{0,2}$/u.test(text.trim())
  if (!open || (out.luu.length && (isPurpose || part.line.gap || text.length > 60 || isUpper(text)))) return
  if (isPurpose || !closed(open) || /^\p{Ll}/u.test(text) || /;\s*$/u.test(text)) open.push(part)
}

const postAndName = /(?<=[.)]\s)(?:\p{Lu}[\p{L}.]*\s){0,3}?(?=\p{Lu}{2,}[\p{Lu}, ]{3,60}\s\p{Lu}\p{Ll})/u

/** A web page joins the lưu line with post and name: "VT (2b). An BỘ TRƯỞNG Lê Văn B". */
function splitSign(part: Part): { left: Part; right: Part | null } {
  const found = postAndName.exec(textOf(part))
  if (!found) return { left: part, right: null }
  const at = part.from + found.index + found[0].length
  return { left: partOf(part.line, part.from, at), right: partOf(part.line, at, part.to) }
}

/** Signature lines directly above the heading, as where the right column is printed higher. */
function signAbove(lines: readonly Line[], heading: number): Part[] {
  const parts: Part[] = []
  for (let i = heading - 1; i >= Math.max(0, heading - 8); i--) {
    const line = lines[i]
    if (!line) break
    const part = partOf(line)
    if (isSignLine(part) || (parts.length === 0 && isPersonName(textOf(part)) && signNear(lines, i))) parts.unshift(part)
    else if (!(isDebris(line.text) || isNoise(line) || isPersonName(textOf(part)))) break
  }
  return parts
}

const signNear = (lines: readonly Line[], index: number): boolean =>
  lines.slice(Math.max(0, index - 5), index).some(line => isSignLine(partOf(line)))

const authorityPostName =
  /^[^\p{L}\d]{0,3}(?:(?:TM|KT|TL|TUQ)[.,] ?)?(?=\p{Lu}{2})[^\p{Ll}]{4,90}\s\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{1,6}){1,3}(?=\s\p{Lu}{2}|\s*$)/u

/** A web page's signature on one line, with the appendix's title behind it: the part up to the name. */
function joinedSignature(line: Line): Part | null {
  const found = authorityPostName.exec(line.text.slice(0, 200))
  const part = found ? partOf(line, 0, found[0].length) : null
  return part && isSignLine(part) ? part : null
}

const belowEnds = (line: Line): boolean =>
  resumes.test(line.folded) || (line.text.length > 110 && !joinedSignature(line)) || noiNhanHeading.test(line.folded)

/** Signature lines below the list, up to an appendix or the next letter. */
function signBelow(lines: readonly Line[], from: number): { sign: Part[]; to: number } {
  const sign: Part[] = []
  let to = from
  for (const line of lines.slice(from, from + signatureLimit)) {
    if (belowEnds(line)) break
    const joined = joinedSignature(line)
    const part = joined ?? partOf(line)
    if (isNoise(line) || (isDebris(line.text) && !isSignLine(part))) continue
    if (isSignText(part) || sign.length) sign.push(part)
    to = line.index + 1
    if (joined || (isPersonName(textOf(part)) && sign.length > 1)) break
  }
  return { sign, to }
}

/** True where a signature begins: an authority, or a post that a name follows. */
function beginsSignature(lines: readonly Line[], line: Line): boolean {
  if (line.text.length > 90) return false
  if (/^[^\p{L}\d]{0,4}(?:TM|KT|TL|TUQ)[.,]\s?\p{Lu}/u.test(line.text)) return true
  return isSignLine(partOf(line)) && lines.slice(line.index + 1, line.index + 4).some(below => isPersonName(below.text))
}

/** A letter without nơi nhận (a gazette prints none) ends with its signature. */
function signatureOnly(lines: readonly Line[], from: number, to: number): Foot | null {
  for (const line of lines.slice(from, to)) {
    if (!beginsSignature(lines, line)) continue
    const below = signBelow(lines, line.index)
    if (below.sign.length > 1) return { from: line.index, to: below.to, heading: null, items: [], luu: [], sign: below.sign }
  }
  return null
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

/** The foot of the first letter in the lines from `from` on; null when neither nơi nhận nor a signature is found. */
export function findFoot(lines: readonly Line[], from: number): Foot | null {
  let index = -1
  for (let i = from; i < lines.length && index < 0; i++) if (isHeading(lines, i)) index = i
  const line = lines[index]
  const signed = signatureOnly(lines, from, line ? index - foreignList : lines.length)
  if (!line || signed) return signed
  const label = noiNhanHeading.exec(line.folded)?.[0].length ?? 0
  const first = splitColumns(line, label)
  const start = driftedList(lines, index)
  const list = collect(lines, start, first.left)
  const above = signAbove(lines, index)
  const below = signBelow(lines, list.to)
  return {
    from: start > index + 1 ? start : (above[0]?.line.index ?? index),
    to: Math.max(below.to, list.to),
    heading: partOf(line, 0, label),
    items: list.items,
    luu: list.luu,
    sign: [...above, ...(first.right ? [first.right] : []), ...list.sign, ...below.sign],
  }
}
