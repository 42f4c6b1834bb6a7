// Takes a line of the foot apart: a recipient on the left, a post, a name or the debris of a seal on the right. Knows posts and family names.

import { familyNames } from '../tables/family-names.ts'
import { fold } from '../text/fold.ts'
import { type Line, type Part, partOf, textOf } from '../text/lines.ts'

/** Words a signature line begins with, folded; the authority first. */
const signStart =
  /^(?:t[.,/]?m|k[.,/]?t|t[.,/]?l|tuq|q)[.,/-]{1,2} ?[a-z]|^(?:quyen )?(?:pho )?(?:chu tich|bo truong|thu truong|giam doc|tong giam doc|cuc truong|chi cuc truong|vu truong|vien truong|truong (?:ban|phong|doan)|chanh (?:van phong|thanh tra|an)|chu nhiem|thong doc|tong cuc truong|thu tuong|bi thu|hieu truong|tu lenh|chi huy truong|chinh uy|tong thanh tra|tong kiem toan|chanh)\b/u

const families = new Set(familyNames.map(fold))

const isUpper = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 1 && (text.match(/\p{Lu}/gu)?.length ?? 0) / letters > 0.72
}

/** True for a line of a signature block: authority or post, in capitals. */
export const isSignLine = (part: Part): boolean => {
  const trimmed = textOf(part).replace(/^[\P{L}]{1,8}/u, '')
  return isUpper(trimmed) && signStart.test(fold2(trimmed))
}

const fold2 = (text: string): string =>
  fold(text).length ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase() : ''

const nameWord = /^\p{Lu}\p{Ll}{0,6}$/u

/** True for two to five capitalised words of which the first is a family name, or such a name with its first letters lost (`guyễn Văn An`). */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  if (words.length < 2 || words.length > 5) return false
  if (!words.slice(1).every(word => nameWord.test(word))) return false
  const first = words[0] ?? ''
  if (families.has(fold(first)) && nameWord.test(first)) return true
  return /^\p{Ll}{2,6}$/u.test(first) && [...families].some(name => name.length > 2 && name.endsWith(fold(first)))
}

/** Three or four capitalised words: a name below a signature even when its family name is unknown or misread. */
export const looksLikeName = (text: string): boolean => {
  const words = text.trim().split(/\s+/u)
  return words.length >= 2 && words.length <= 4 && words.every(word => /^\p{Lu}\p{Ll}{1,7}$/u.test(word))
}

const capitalTail = /(?<=[;:,.)\p{Ll}] {1,200})[^\p{Ll}]{4,80}$/u

/** Where a right column begins in a line of the foot, or -1. */
function columnStart(line: Line, from: number): number {
  const text = line.text
  const tail = capitalTail.exec(text.slice(from))
  if (tail) {
    const word = /(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|PHÓ|PHO|CHỦ|CHÁNH|THỨ|BỘ TRƯỞNG|GIÁM|CỤC TRƯỞNG|TRƯỞNG|TỔNG)/u.exec(tail[0])
    if (word) {
      const at = from + tail.index + word.index
      if (isSignLine(partOf(line, at))) return at
    }
  }
  const separators = [...text.slice(from).matchAll(/[;:.][ ]+/gu)].slice(-3)
  for (const found of separators.reverse()) {
    const at = from + found.index + found[0].length
    if (isPersonName(text.slice(at).replace(/[\P{L}]+$/u, ''))) return at
  }
  return -1
}

/** The left and right parts of a line of the foot; the right one is null where there is one column. */
export function splitColumns(line: Line, from = 0): { left: Part; right: Part | null } {
  const at = columnStart(line, from)
  if (at < 0) return { left: partOf(line, from), right: null }
  return { left: partOf(line, from, at), right: partOf(line, at) }
}

/** The part without the debris of a seal after its closing semicolon ("tỉnh; À"). */
export function withoutTail(part: Part): Part {
  const text = textOf(part)
  const found = /[;:.][ ]+[^;]{1,9}$/u.exec(text)
  if (!found) return part
  const tail = text.slice(found.index + 1).trim()
  const isWord = /^\(|^\p{L}{2,}(?:[ ,/]\p{L}+)*[.;,]?$/u.test(tail)
  return isWord ? part : partOf(part.line, part.from, part.from + found.index + 1)
}
