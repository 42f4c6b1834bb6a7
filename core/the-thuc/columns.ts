// Takes a line of the foot apart: a recipient on the left, a post, a name or the debris of a seal on the right. Knows posts and family names.

import { familyNames } from '../tables/family-names.ts'
import { honorifics } from '../tables/titles.ts'
import { fold } from '../text/fold.ts'
import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { withoutEnds } from '../text/trim.ts'
import { capitalShare, classAt, is } from '../text/unit-class.ts'

/** Words a signature line begins with, folded; the authority first. */
const signStart =
  /^(?:t[.,/]?m|k[.,/]?t|t[.,/]?l|tuq|q)(?:[.,/-]{1,2} ?[a-z]|\.?$)|^(?:t\/[ml]|k\/t) [a-z]|^(?:quyen )?(?:pho )?(?:chu tich|bo truong|thu truong|giam doc|tong giam doc|cuc truong|chi cuc truong|vu truong|vien truong|truong (?:ban|phong|doan)|chanh (?:van phong|thanh tra|an)|chu nhiem|thong doc|tong cuc truong|thu tuong|bi thu|hieu truong|tu lenh|chi huy truong|chinh uy|tong thanh tra|tong kiem toan|chanh)\b/u

/** The same as it begins a column in capitals behind a recipient. */
const columnWord = /(?:TM|KT|TL|TUQ)[.,]|(?:T\/M|K\/T|T\/L)\s|(?:PHÓ|PHO|CHỦ|CHÁNH|THỨ|BỘ TRƯỞNG|GIÁM|CỤC TRƯỞNG|TRƯỞNG|TỔNG|THỦ)[,\s]/u

const families = new Set(familyNames.map(fold))

const rank = new RegExp(`^(?:(?:${honorifics.map(h => h.replaceAll('.', '\\.')).join('|')})\\s{0,2}){1,3}`, 'u')

/** A name without ranks and degrees before it. */
export const withoutRank = (name: string): string => name.replace(rank, '')

export const isUpper = (text: string): boolean => capitalShare(text, 2) > 0.72

/** Signs before the first letter of a line: at most eight. */
function leadOf(text: string): number {
  let at = 0
  while (at < 8 && at < text.length && !(classAt(text, at) & is.letter)) at++
  return at
}

/** A name behind the post, on its line. */
const nameBehind = /(?:\s\p{Lu}\p{Ll}+){2,4}[^\p{L}]*$/u

/** True for a line of a signature block: authority or post in capitals; a name may follow on the same line. */
export const isSignLine = (part: Part): boolean => {
  const lead = leadOf(textOf(part))
  return signStart.test(foldedOf(part).slice(lead)) && isUpper(textOf(part).slice(lead).replace(nameBehind, ''))
}

const nameWord = /^\p{Lu}\p{Ll}{0,6}$/u
/** A name of a place that reads like a person's. */
const notPeople = new Set(['ho chi minh'])

/** True for two to five capitalised words of which the first is a family name, or such a name with its first letters lost (`guyễn Văn An`). */
export function isPersonName(text: string): boolean {
  const words = withoutRank(withoutEnds(text, /\P{L}/u)).split(/\s+/u)
  if (words.length < 2 || words.length > 5 || notPeople.has(fold(text))) return false
  if (!words.slice(1).every(word => nameWord.test(word) && isSyllable(word))) return false
  const first = words[0] ?? ''
  if (families.has(fold(first)) && nameWord.test(first)) return true
  return /^\p{Ll}{2,6}$/u.test(first) && [...families].some(name => name.length > 2 && name.endsWith(fold(first)))
}

/** Three or four capitalised syllables: a name below a signature even when its family name is unknown or misread. */
export const looksLikeName = (text: string): boolean => {
  const words = text.trim().split(/\s+/u)
  return (
    words.length >= 3 && words.length <= 4 && words.every(word => /^\p{Lu}\p{Ll}{1,7}$/u.test(word)) && words.slice(1).every(isSyllable)
  )
}

/** Words that go on a recipient: mostly small letters, or a known short form closed by the next semicolon. */
const goesOn = (tail: string): boolean => {
  const words = tail.split(/\s+/u).filter(word => /^\p{L}{2,}[.,)]?$/u.test(word))
  return words.filter(word => /\p{Ll}{2}/u.test(word)).length >= 2 && tail.length >= 10 && !isPersonName(tail)
}

const purpose = /^\([^()]{1,40}\)?/u

/** Where the right column begins behind the last semicolon, or -1. A purpose in brackets belongs to the left. */
function behindSemicolon(text: string, from: number): number {
  const at = text.lastIndexOf(';')
  if (at < from || at > text.length - 2) return -1
  const tail = text.slice(at + 1)
  const lead = /^[\s.,]*/u.exec(tail)?.[0].length ?? 0
  const bracket = purpose.exec(tail.slice(lead))?.[0].length ?? 0
  const rest = tail.slice(lead + bracket)
  if (rest.replace(/[\s.;,]/gu, '') === '' || (bracket === 0 && goesOn(rest))) return -1
  return at + 1 + lead + bracket
}

/** Where a column in capitals begins at the end of a line, or -1. */
function capitalColumn(line: Line, from: number): number {
  const word = columnWord.exec(line.text.slice(from))
  if (!word) return -1
  const at = from + word.index
  const before = line.text.slice(0, at).trimEnd()
  const isApart = at === from || before === '' || /[;:,.)\p{Ll}]$/u.test(before)
  const tail = line.text.slice(at)
  return isApart && !/\p{Ll}{2}/u.test(tail.replace(nameBehind, '')) && isSignLine(partOf(line, at)) ? at : -1
}

/** Where a name begins behind a colon or full stop that closes the recipient, or -1. */
function nameColumn(text: string, from: number): number {
  if (/[,;]\s*$/u.test(text)) return -1
  const at = Math.max(text.lastIndexOf(': '), text.lastIndexOf('. ')) + 2
  if (at < from + 2 || /\b(?:TP|đ\/c|PCN|TTg)[.:]?\s*$/iu.test(text.slice(0, at))) return -1
  return isPersonName(text.slice(at)) ? at : -1
}

/** The left and right parts of a line of the foot; the right one is null where there is one column. Semicolons part the units of a lưu line. */
export function splitColumns(line: Line, from = 0, isLuu = false): { left: Part; right: Part | null } {
  for (const at of [capitalColumn(line, from), isLuu ? -1 : behindSemicolon(line.text, from), nameColumn(line.text, from)])
    if (at >= from) return { left: partOf(line, from, at), right: partOf(line, at) }
  return { left: partOf(line, from), right: null }
}
