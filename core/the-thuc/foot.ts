// Where a letter ends: nơi nhận with its items, the lưu line, the signature beside or below. Reads no value.
import { type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { isPersonName, isSignLine, looksLikeName, splitColumns, withoutTail } from './columns.ts'
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
export const noiNhanHeading = /^\W{0,6}(?:[a-z]{1,2} )?(?:n|v|h)?[oe0]i ?nh[a-z]{1,2}n {0,2}[:;.]|^\W{0,6}noi nhan\b(?!.{60})/u
const listMark = /^\W{0,2}[-–—~+•*¬]\W{0,3}(?=[\p{L}(0-9])/u
const luuLine = /^\W{0,5}l[u]u\b(?! y)/u
const copyStamp = /(?:sao luc|sao y|trich sao)\b/u
const signatureLimit = 14
const listLimit = 70

function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (!line || line.text.length > 160 || !noiNhanHeading.test(line.folded)) return false
  const before = lines.slice(Math.max(0, index - 6), index)
  if (before.some(l => l.text.length < 80 && copyStamp.test(l.folded) && /S[AÁ]O/u.test(l.text))) return false
  return lines.slice(index, index + listLimit).some(l => listMark.test(l.text) || luuLine.test(l.folded))
}

interface Collected {
  items: Part[][]
  luu: Part[]
  sign: Part[]
  to: number
}

const closed = (parts: readonly Part[]): boolean => /[;.]\s*(?:\([^)]*\)\s*)?$/u.test(textOf(parts.at(-1) ?? ({} as Part)))

const isSignText = (part: Part): boolean => isSignLine(part) || isPersonName(textOf(part)) || looksLikeName(textOf(part))

/** Body text again (an Điều, a paragraph) or the head of the next document. */
const resumes = /^\W{0,3}(?:dieu \d|phu luc|\(?kem theo|mau so|cong hoa xa hoi|chuong [ivx]+\b)/u

/** Items after the heading, each with its continuation lines; the lưu line ends the list. */
function collect(lines: readonly Line[], from: number, first: Part): Collected {
  const out: Collected = { items: [], luu: [], sign: [], to: from + 1 }
  if (first.to > first.from) place(out, first, false)
  for (const line of lines.slice(from + 1, from + 1 + listLimit)) {
    if (isNoise(line)) continue
    if (out.luu.length && (line.index - (out.luu[0]?.line.index ?? 0) > 1 || closed(out.luu))) break
    if (resumes.test(line.folded) && out.items.length) break
    const { left, right } = splitColumns(line)
    if (left.to > left.from) place(out, left, true)
    if (right) out.sign.push(right)
    out.to = line.index + 1
  }
  return out
}

/** Puts one left part where it belongs: new item, lưu line, continuation or signature. */
function place(out: Collected, part: Part, debris: boolean): void {
  const text = textOf(part)
  const mark = listMark.exec(text)?.[0].length ?? 0
  const body = partOf(part.line, part.from + mark, part.to)
  const folded = body.line.folded.slice(body.from, body.to)
  if (luuLine.test(folded)) {
    out.luu.push(body)
    return
  }
  if (mark) {
    if (out.luu.length === 0) out.items.push([withoutTail(body)])
    return
  }
  if (isSignText(part)) {
    out.sign.push(part)
    return
  }
  if (debris && isDebris(text)) return
  const open = out.luu.length ? out.luu : out.items.at(-1)
  if (open && continues(open, text)) open.push(withoutTail(part))
}

const purposeAlone = /^\(.{1,40}\)\W{0,2}$/u

const continues = (open: readonly Part[], text: string): boolean =>
  purposeAlone.test(text.trim()) || !closed(open) || /^\p{Ll}/u.test(text) || /;\s*$/u.test(text)

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

/** Signature lines below the list, up to an appendix or the next letter. */
function signBelow(lines: readonly Line[], from: number): { sign: Part[]; to: number } {
  const sign: Part[] = []
  let to = from
  for (const line of lines.slice(from, from + signatureLimit)) {
    if (resumes.test(line.folded) || line.text.length > 90) break
    if (/^\W{0,4}noi nhan/u.test(line.folded)) break
    const part = partOf(line)
    if (isNoise(line) || (isDebris(line.text) && !isSignLine(part))) continue
    if (isSignText(part) || sign.length || /^(?:TL|KT|TM|TUQ)\.?$/u.test(textOf(part))) sign.push(part)
    to = line.index + 1
    if (isPersonName(textOf(part)) && sign.length > 1) break
  }
  return { sign, to }
}

/** A letter without nơi nhận (a gazette prints none) ends with its signature. */
function signatureOnly(lines: readonly Line[], from: number): Foot | null {
  for (const line of lines.slice(from)) {
    if (line.text.length > 90 || !/^\W{0,4}(?:TM|KT|TL|TUQ)[.,]\s?\p{Lu}/u.test(line.text)) continue
    const { sign, to } = signBelow(lines, line.index)
    if (sign.length > 1) return { from: line.index, to, heading: null, items: [], luu: [], sign }
  }
  return null
}

/** The foot of the first letter in the lines from `from` on; null when neither nơi nhận nor a signature is found. */
export function findFoot(lines: readonly Line[], from: number): Foot | null {
  let index = -1
  for (let i = from; i < lines.length && index < 0; i++) if (isHeading(lines, i)) index = i
  const line = lines[index]
  if (!line) return signatureOnly(lines, from)
  const label = noiNhanHeading.exec(line.folded)?.[0].length ?? 0
  const first = splitColumns(line, label)
  const list = collect(lines, index, first.left)
  const above = signAbove(lines, index)
  const below = signBelow(lines, list.to)
  return {
    from: above[0]?.line.index ?? index,
    to: Math.max(below.to, list.to),
    heading: partOf(line, 0, label),
    items: list.items,
    luu: list.luu,
    sign: [...above, ...(first.right ? [first.right] : []), ...list.sign, ...below.sign],
  }
}
