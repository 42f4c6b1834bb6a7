// The trích yếu of a công văn: behind "V/v" beside or under the number, or between number and Kính gửi where that label is lost.

import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { classAt, is } from '../text/unit-class.ts'
import { isBodyOpener } from './body-opener.ts'
import type { HeadPiece } from './head.ts'
import { rightRoles } from './head-roles.ts'
import type { KindLine } from './kind-line.ts'
import { agencyNamed } from './known-agency.ts'
import { isDebris, isStamp } from './noise.ts'
import { isCapital, isRemainder, withoutDebris } from './title-parts.ts'

export interface TitleInput {
  lines: readonly Line[]
  pieces: readonly HeadPiece[]
  kind: KindLine | null
  /** Index of the Kính gửi line, if any. */
  end: number | null
}

/** The label of a trích yếu as it is printed or read, at the beginning of its piece; folded. */
const vvLabel =
  /^[^\p{L}\d]{0,4}(?:v ?[/i1l]? ?v[:.]?|viv|[vw][^\p{L}\d\s]{1,3}[vwy%]?:?|v[a-z][^\p{L}\d\s]{1,2}v|vav|v[waiy]|[vw]) ?[:.]?\s?/u

/** How much of a folded text is the label of a trích yếu with the signs and blanks behind it; 0 where it begins with none. */
export function vvLabelLength(folded: string): number {
  const isPlain = folded.startsWith('v/v ') && (classAt(folded, 4) & is.small) > 0
  return isPlain ? 4 : (vvLabel.exec(folded)?.[0].length ?? 0)
}

/** Capitals that go on a sentence: a cited sign, short forms, words behind small ones. */
const isShortForms = (text: string): boolean =>
  /^(?:\p{Ll}|\d{1,5}\/\d{4}\/\p{Lu})/u.test(text) ||
  text.split(/\s+/u).every(word => /^\p{Lu}[\p{Lu}\d&]{1,7}[.,]?$/u.test(word) && !isSyllable(word.replace(/[.,]$/u, '')))

/** True for running text, or the last few signs of a title; false for capitals, stamps and debris. */
const goesOn = (part: Part, last: Part | undefined): boolean => {
  const text = textOf(part).replace(/\s?\|$/u, '')
  if (isRemainder(part, last)) return true
  return !(isDebris(text) || isStamp(text)) && (!isCapital(text) || (!/[.;]$/u.test(last ? textOf(last) : '.') && isShortForms(text)))
}

/** The marks a scan leaves behind the last word. */
const strayEnd = /[\s‹›“”«»|_•*—–-]{1,6}$/u
/** The name of the receiving body on a stamp of arrival, read on the same line. */
const stampEnd = /(?<=[\p{Ll},]\s)\p{Lu}{2}[\p{Lu}\s.]{6,60}$/u

function withoutStray(part: Part): Part {
  const text = textOf(part)
  const last = classAt(text, text.length - 1)
  if (last & (is.small | is.digit)) return part
  const stamp = last & is.capital || text.endsWith('.') ? stampEnd.exec(text) : null
  if (stamp && agencyNamed(stamp[0])) return partOf(part.line, part.from, part.from + stamp.index)
  const end = strayEnd.exec(text)
  return end && !(end[0] === '-' || /[“«]\p{L}/u.test(text)) ? partOf(part.line, part.from, part.from + end.index) : part
}

/** After V/v: the rest of its line and the lines below on the left, up to Kính gửi. Rules TY-2, TY-11. */
export function titleAfterVv({ lines, pieces, end }: TitleInput): Part[] {
  const so = pieces.findIndex(piece => piece.role === 'so')
  const at = pieces.findIndex((piece, i) => piece.role === 'vv' && i > so)
  const vv = pieces[at]
  if (!vv) return []
  const label = vvLabelLength(foldedOf(vv.part))
  const parts = [partOf(vv.part.line, vv.part.from + label, vv.part.to)]
  const stop = end ?? Math.min(lines.length, vv.part.line.index + 8)
  for (const { role, part } of pieces.slice(at + 1)) {
    if (rightRoles.includes(role)) continue
    if (part.line.index >= stop || role === 'kinh-gui' || endsVv(part, vv.part.line, parts.at(-1) ?? part)) break
    if (end === null && isBodyOpener(part.line)) break
    if (role === 'text' && goesOn(part, parts.at(-1))) parts.push(withoutDebris(part))
  }
  return parts.map(withoutStray)
}

/** A line in capitals, one far below, an address, or one behind a full sentence does not continue a V/v. */
const endsVv = (part: Part, first: Line, last: Part): boolean =>
  (isCapital(textOf(part)) && textOf(part).length > 24) ||
  part.line.index - first.index > 8 ||
  /^[^\p{L}\d]{0,3}(?:dia chi|mst|d\/c)/u.test(foldedOf(part)) ||
  (part.line.gap && /(?<!\s)[.;]\s*$/u.test(textOf(last)))

/** "Về việc …" under the number, without V/v and without a kind. */
export function titleVeViec({ pieces }: TitleInput): Part[] {
  const at = pieces.findIndex(piece => piece.role === 'text' && /^[^\p{L}\d]{0,3}ve viec /u.test(foldedOf(piece.part)))
  if (at < 0) return []
  const end = pieces.findIndex((piece, i) => i > at && piece.role !== 'text')
  return pieces.slice(at, end < 0 ? undefined : end).map(piece => piece.part)
}

/** Between number and Kính gửi where no label stands: the lines of running text, at most six. Rule TY-11. */
export function titleBeforeKinhGui({ pieces, kind, end }: TitleInput): Part[] {
  const so = pieces.findIndex(piece => piece.role === 'so')
  if (end === null || kind || so < 0) return []
  const below = pieces
    .slice(so + 1)
    .filter(({ role, part }) => role === 'text' && part.line.index < end && part.line !== pieces[so]?.part.line)
  const shown = below.map(({ part }) => withoutDebris(part)).filter(part => isSentence(textOf(part)))
  return shown.length <= 6 ? shown : []
}

/** Two words at least that are written as Vietnamese is, in small letters, and none that mixes letters with digits. */
const isSentence = (text: string): boolean =>
  !isDebris(text) &&
  !isStamp(text) &&
  !isCapital(text) &&
  !/\p{L}\d|\d\p{L}/u.test(text) &&
  text.split(/\s+/u).filter(word => /^\p{L}?\p{Ll}+$/u.test(word) && isSyllable(word)).length >= 2
