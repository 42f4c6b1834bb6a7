// The list of nơi nhận line by line: its items, the lưu line that closes it, and what stands beside them. Reads no value.

import { hint } from '../text/hints.ts'
import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { isSmallSign, postColumns, splitColumns } from './columns.ts'
import { hasMark, isCopyHeading, isLuuLine, itemsOn, type Marks, markLength, marksOf, numberMark, swappedColumns } from './list-marks.ts'
import { isDebris, isNoise, isPageMark } from './noise.ts'
import { openingAt } from './opening.ts'
import { quick } from './pattern.ts'
import { plainItem, plainLuuItem } from './plain-item.ts'
import { smallPost } from './post.ts'
import { groupPurpose } from './purpose.ts'
import { isSignText, isUpper } from './sign-text.ts'

const listLimit = 70

/** Body text again (an Điều, a paragraph), the head of the next document or a file's appendix. */
export const bodyAgain = quick(
  /^[^\p{L}\d]{0,3}(?:dieu \d|phu luc|\(?kem theo|mau so|cong hoa xa hoi|chuong [ivx]+\b|file duoc dinh kem|danh muc\b)|doc lap ?[-—–~] ?t[a-z] do|(?<!nuoc )cong h[a-z]{2} x[a-z] h[a-z]i ch[a-z] ngh/u,
)

/** What it begins with where it stands at a line's beginning, by the first letter. */
const opensAgain: Readonly<Record<string, readonly string[]>> = {
  d: ['dieu ', 'danh muc'],
  p: ['phu luc'],
  k: ['kem theo'],
  m: ['mau so'],
  c: ['cong hoa', 'chuong '],
  f: ['file '],
}

function mayResume({ folded, hints }: Line): boolean {
  const at = openingAt(folded)
  if (opensAgain[folded.charAt(at)]?.some(words => folded.startsWith(words, at))) return true
  return (hints & hint.national) > 0 || folded.includes('doc lap')
}

/** True for a line that is no part of a foot any more. */
export const resumes = (line: Line): boolean => mayResume(line) && bodyAgain.test(line.folded)

export interface Collected {
  items: Part[][]
  luu: Part[]
  sign: Part[]
  to: number
  /** True behind the heading of a second list, or where the lưu line is closed as an item is. */
  isSecond: boolean
}

const endsWith = (parts: readonly Part[], sign: RegExp): boolean => {
  const last = parts.at(-1)
  return last !== undefined && sign.test(textOf(last))
}
const closed = (parts: readonly Part[]): boolean => endsWith(parts, /[;.]\s*(?:\([^)]*\)\s*)?$/u)
const closedItem = (parts: readonly Part[]): boolean => endsWith(parts, /;\s*(?:\([^)]*\)\s*)?$/u)

const isLuu = (part: Part): boolean => isLuuLine(foldedOf(part))

/** True where the list goes on behind a page's end: the next line that is no noise is an item, or goes on an open one. */
function goesOnBehind(lines: readonly Line[], from: number, out: Collected): boolean {
  const next = lines.slice(from, from + 4).find(line => !isPageMark(line) && !isDebris(line.text))
  if (!next || resumes(next)) return false
  if (hasMark(next.text) || isLuuLine(next.folded)) return true
  const open = out.items.at(-1)
  if (!open || closed(open) || isNoise(next) || next.text.length > 90) return false
  return (
    /^[\p{Ll}(]/u.test(next.text) || lines.slice(next.index + 1, next.index + 3).some(line => hasMark(line.text) || isLuuLine(line.folded))
  )
}

/** Short forms of units behind one another: "PKHTC (3b).", "TH, KT." */
const units = /^(?:\p{Lu}[\p{Lu}\d&.]{0,9}[\s,;]{0,2}){1,6}(?:\(.{1,20}\))?[\s.;]{0,2}$/u

/** True below the lưu line, unless a second list begins there or the line is closed as an item and one follows directly. */
function endsBehindLuu(out: Collected, line: Line): boolean {
  const [luu] = out.luu
  if (!luu || isCopyHeading(line)) return false
  if (out.isSecond) return line.gap && !hasMark(line.text)
  if (line.index - luu.line.index <= 2 && !line.gap && closedItem(out.luu) && hasMark(line.text)) out.isSecond = true
  const goesOn = !line.gap && closedItem(out.luu) && units.test(line.text)
  return !out.isSecond && (line.index - luu.line.index > 1 || (closed(out.luu) && !goesOn))
}

/** True where the list is over: below the lưu line, at the end of a page that it does not go on behind, or where body text begins again. */
function ends(out: Collected, lines: readonly Line[], line: Line, isMark: boolean): boolean {
  if (endsBehindLuu(out, line)) return true
  const isPageEnd = isMark || (line.index > 0 && lines[line.index - 1]?.page !== line.page)
  if (isPageEnd && !goesOnBehind(lines, line.index, out)) return true
  return out.items.length > 0 && resumes(line)
}

/** The columns of a line; the units of a lưu line are parted otherwise. */
const columnsOf = (lines: readonly Line[], line: Line, isSwapped: boolean): { left: Part; right: Part | null } =>
  isSwapped
    ? swappedColumns(line)
    : (postColumns(lines, line) ?? splitColumns(line, 0, isLuu(partOf(line)) || isLuu(partOf(line, markLength(line.text)))))

/**
 * Items after the heading, each with its continuation lines; the lưu line ends the list, or the second one. `first` is what follows the
 * heading on its line; `isSwapped` says that the signature stands on the left.
 */
export function collect(lines: readonly Line[], from: number, first: Part, isSwapped = false): Collected {
  const out: Collected = { items: [], luu: [], sign: [], to: from, isSecond: false }
  const marks = marksOf(lines, from, first)
  if (first.to > first.from) place(out, first, marks)
  for (const line of lines.slice(from, from + listLimit)) {
    const isMark = isPageMark(line)
    if (ends(out, lines, line, isMark)) break
    if (isMark || (!hasMark(line.text) && isNoise(line))) continue
    if (isSwapped || marks === 'joined' || !placePlain(out, line)) collectFrom(out, lines, line, { marks, isSwapped })
    out.to = line.index + 1
  }
  return out
}

/** Places a line that is nothing but one item or the units of the lưu line; false for any other. */
function placePlain(out: Collected, line: Line): boolean {
  const item = plainItem(line)
  const luu = item ? 0 : plainLuuItem(line)
  if (item) placeItem(out, partOf(line, item))
  else if (luu) placeLuu(out, partOf(line, luu))
  return item + luu > 0
}

/** What the columns of one line hold. */
function collectFrom(out: Collected, lines: readonly Line[], line: Line, { marks, isSwapped }: { marks: Marks; isSwapped: boolean }): void {
  const { left, right } = columnsOf(lines, line, isSwapped)
  if (isCopyHeading(line)) out.isSecond = out.luu.length > 0
  else if (left.to > left.from) place(out, left, marks)
  if (right && (isOfSignature(lines, right) || goesOnPost(out.sign.at(-1), right))) out.sign.push(right)
}

/** "VÀ …" in capitals directly below a line of the signature: more of its post. */
const goesOnPost = (above: Part | undefined, right: Part): boolean =>
  above !== undefined && right.line.index - above.line.index === 1 && /^VÀ \p{Lu}/u.test(textOf(right)) && isUpper(textOf(right))

const isOfSignature = (lines: readonly Line[], right: Part): boolean =>
  isSignText(right) || isSmallSign(textOf(right)) || postColumns(lines, right.line) !== null

/** Puts a left part where it belongs; a web page may join several items on one line. */
function place(out: Collected, part: Part, marks: Marks): void {
  for (const one of itemsOn(part, marks)) placeOne(out, one, marks)
}

const isBelowLuu = (out: Collected): boolean => out.luu.length > 0 && !out.isSecond

/** An authority before a body or post in small letters: "TM. Uỷ ban nhân dân tỉnh". */
const smallAuthority = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[.,]?\s?\p{Lu}\p{Ll}[^;]{4,60}$/u

/** True for a line of the signature; below the lưu line also in small letters, or a name behind a stray mark. */
function isOfSign(out: Collected, body: Part, isMarked: boolean): boolean {
  const text = textOf(body)
  const isBelow = isBelowLuu(out)
  if (isMarked && !isBelow && !isUpper(text)) return false
  if (!text.endsWith(';') && !text.endsWith(',') && isSignText(body)) return true
  return !isMarked && isBelow && (smallAuthority.test(text) || smallPost(text) !== null)
}

/** New item, lưu line, signature or continuation. */
function placeOne(out: Collected, part: Part, marks: Marks): void {
  const text = textOf(part)
  const mark = (marks === 'number' ? numberMark.exec(text)?.[0].length : undefined) ?? markLength(text)
  const body = partOf(part.line, part.from + mark, part.to)
  if (isLuu(body)) placeLuu(out, body)
  else if (isOfSign(out, body, mark > 0)) out.sign.push(body)
  else if (mark || begins(out, text, marks) || groupPurpose(text)) {
    placeItem(out, body)
  } else goOn(out, part)
}

function placeItem(out: Collected, item: Part): void {
  if (out.luu.length === 0 || out.isSecond) out.items.push([item])
}

/** In a list without marks each line begins an item that is no purpose and stands behind a closed one, or behind any where none is closed. */
const begins = (out: Collected, text: string, marks: Marks): boolean => {
  if (marks === 'sign' || marks === 'number' || isDebris(text)) return false
  const open = out.items.at(-1)
  return marks === 'joined' ? !open || closed(open) : /^\P{L}{0,3}\p{Lu}/u.test(text) && (!open || marks === 'line' || closed(open))
}

function placeLuu(out: Collected, body: Part): void {
  if (out.isSecond && out.luu.length > 0) return
  const { left, right } = splitSign(body)
  out.luu.push(left)
  if (right) out.sign.push(right)
}

const isPurpose = (text: string): boolean => /^\(\p{L}.{0,60}\)[^\p{L}\d]{0,2}$/u.test(text.trim())
const opensBracket = (part: Part | undefined): boolean =>
  part !== undefined && textOf(part).lastIndexOf('(') > textOf(part).lastIndexOf(')')
const signedOnly = /^[^\p{L}]{0,3}đã ký(?:[ ,]{1,2}(?:và )?đóng dấu)?[^\p{L}]{0,3}$/iu
/** How a recipient begins whose mark was lost. */
const bodyFirst =
  /^\P{L}{0,2}(?:Vụ|Cục|Sở|Bộ|Ban|Phòng|Văn phòng|UBND|HĐND|Viện|Chi cục|Các|Tổng cục|Website|VP|VPCP|VPUB|Công an|Tỉnh ủy|Báo|Đài|Tòa án|Kho bạc)\s/u
const sameAs = /^\P{L}{0,3}nh[u\w] (?:tren|dieu|kinh)/u

/** The last word of an item, alone on its line. */
const lastWord = /^(?:Sở|sở|Bộ|Cục|cục|Vụ|xã|ủy|uỷ|vụ|bộ|ty|TP|TW|\p{Lu}{1,3}\d{1,2}(?:-\d{1,2})?)[;.,]$/u

/** How a recipient begins whose mark and first letters were lost. */
const cutFirst = /^\p{Ll}{1,3}\s\p{Lu}/u

/** A line without a mark goes on what stands above; the list's first may be "Như trên" without its mark. */
function goOn(out: Collected, part: Part): void {
  const text = textOf(part)
  const isInLuu = out.luu.length > 0 && !out.isSecond
  const open = isInLuu ? out.luu : out.items.at(-1)
  const closesBracket = opensBracket(open?.at(-1)) && text.includes(')')
  const isLast = open !== undefined && !closed(open) && lastWord.test(text)
  if ((isDebris(text) && !closesBracket && !isLast && !isPurpose(text)) || signedOnly.test(text)) return
  if (!open) {
    if (sameAs.test(foldedOf(part))) out.items.push([part])
  } else if (closesBracket) open.push(part)
  else if (isInLuu) goOnLuu(out.luu, part)
  else goOnItem(out, open, part)
}

/** A lưu line goes on below, where what stands there is no column beside it. */
function goOnLuu(luu: Part[], part: Part): void {
  const text = textOf(part)
  if (isPurpose(text) || part.line.gap || text.length > 60) return
  if (isUpper(text) && !(endsWith(luu, /[,;]\s*$/u) && /[).;]$/u.test(text) && units.test(text))) return
  if (!closed(luu) || endsWith(luu, /;\s*$/u) || /^\p{Ll}/u.test(text) || /;\s*$/u.test(text)) luu.push(part)
}

/** Behind a closed item stands one whose mark was lost, or more of a group ("Bộ Y tế: Bộ trưởng; / các Thứ trưởng;"). */
function goOnItem(out: Collected, open: Part[], part: Part): void {
  const text = textOf(part)
  const endsItem = /;\s*$/u.test(text)
  if (isPurpose(text) || !closed(open)) open.push(part)
  else if (closedItem(open) && (bodyFirst.test(text) || ((endsItem || cutFirst.test(text)) && !joinText(open).includes(':'))))
    out.items.push([part])
  else if (/^\p{Ll}/u.test(text) || endsItem) open.push(part)
}

const joinText = (parts: readonly Part[]): string => parts.map(textOf).join(' ')

const postAndName = /(?<=[.)]\s)(?:\p{Lu}[\p{L}.]*\s){0,3}?(?=\p{Lu}{2,}[\p{Lu}, ]{3,60}\s\p{Lu}\p{Ll})/u

/** A web page joins the lưu line with post and name: "VT (2b). An BỘ TRƯỞNG Lê Văn B". What stands between is the drafter. */
function splitSign(part: Part): { left: Part; right: Part | null } {
  const found = postAndName.exec(textOf(part))
  if (!found) return { left: part, right: null }
  const at = part.from + found.index + found[0].length
  return { left: partOf(part.line, part.from, at), right: partOf(part.line, at, part.to) }
}
