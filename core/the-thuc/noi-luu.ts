// Nơi lưu: the lưu line without its label, and the drafter's mark in or behind it. Knows no units.

import type { TheThuc } from '../../contract/the-thuc.ts'
import { hasMarks } from '../text/fold.ts'
import { joinText, type Part, partOf, spanOf, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { withoutEnd } from '../text/trim.ts'
import { makeReading, repaired } from './known.ts'
import type { Layout } from './layout.ts'
import type { Pattern } from './pattern.ts'
import { plainLabel, plainUnits } from './plain-item.ts'
import { isSignText } from './sign-text.ts'

/** The label as printed or misread; none where it is lost. */
const luuLabel = /^\P{L}{0,6}(?:L\p{L}{1,3}(?:\s?tr[ữu](?=\s?:))?(?:\s{0,2}[:.;,]\s{0,3}|\s{1,3})|L[ưu]u$)?/iu
/** The label again, where two lines say what is kept. */
const secondLabel = /^L[ưu]u(?:\s?:|\s\p{Lu})/u
const soundLabel = /^\P{L}{0,6}L[ưu]u/iu
const copies = /^\s?\(\s?(?:\d{1,2}\s?\p{Ll}{0,3}|b|bản)?\s?\)/u

/** One more sign of a unit or of the paper, closed by its own full stop at the line's end: "VT, PTM. T32.", "VP. LĐLĐ, VT. STC." */
const furtherSign = /^\s(?:\p{Lu}{3,9}|\p{Lu}{1,4}\d{1,3})\.\s*$/u

/** True for the full stop that closes the line: none behind an initial ("D. Thuận"), inside a unit ("N.chính", "V3.05") or a bracket ("(Hà.05b)"), before its copies ("KK. (3b)"). */
function closes(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const behind = text.slice(at + 1)
  if (/^\d/u.test(behind) && /[\p{L}\d]$/u.test(before)) return false
  if (!/[\p{L}\d)]$/u.test(before) || (/^\p{L}/u.test(behind) && !/\)$/u.test(before))) return false
  if (/(?:^|[^\p{L}])\p{Lu}$/u.test(before) && /^\s?\p{Lu}\p{Ll}/u.test(behind)) return false
  if (/\([^()]{1,24}$/u.test(before) && /^[^()]{0,24}\)/u.test(behind)) return false
  if (!before.includes('(') && (copies.test(behind) || furtherSign.test(behind))) return false
  return !(/^\s{0,2}\p{L}{2}$/u.test(before) && /^\s?\p{Lu}{2}/u.test(behind))
}

/** Where the line ends: at its closing full stop, or before what no unit has. */
function luuEnd(text: string): number {
  let end = text.length
  for (let at = text.indexOf('.'); at >= 0 && end === text.length; at = text.indexOf('.', at + 1)) if (closes(text, at)) end = at
  const own = text.slice(0, end)
  return ((own.includes('(') ? null : loneBracket.exec(own)) ?? penBehind.exec(own))?.index ?? end
}

/** A closing bracket without its partner behind the units: "Vụ NSNN 0) `". */
const loneBracket = /\s\d?\)[^\p{L}\d]{0,3}$/u

/** Marks of pencil behind the units: foreign signs, a second bracket, a number cut off. */
const penBehind =
  /(?<=\))(?:\d|\s?[^\s\p{L}\d,;.&(:)-]).{0,40}$|,\s(?:PHÓ|TR[UƯ][OƠỞỜ]NG)$|(?<=\))\)?-\p{Ll}.{0,8}$|\s(?:[^\p{L}\d\s(][^\s]{0,3}|\(\d{2,4}[?.,]?|\p{L}?@\)?.{0,4})$|\s(?:[^\p{L}\d\s()]|ˆ){1,3}$/u

/** Where the drafter's mark stands in the value: in a bracket of letters, after the bracket, or in small letters after the unit. */
export const drafterPatterns: readonly Pattern[] = [
  { rule: 'NN-4', example: 'VT, QHĐP (3) Cương', not: 'VT, KGVX', pattern: /(?<=\)\s?)\p{Lu}[\p{L}.]{1,20}$/u },
  { rule: 'NN-4', example: 'VT, KGVX (Q)', not: 'VT, KGVX (3b)', pattern: /\((?!\d)[\p{L}][\p{L}\d. ]{0,20}\)$/u },
  { rule: 'NN-4', example: 'VT, NC.Châu', not: 'VT, NgV', pattern: /(?<=\p{Lu}\.)\p{Lu}\p{Ll}{1,12}$/u },
  { rule: 'NN-4', example: 'VT, KTHa47', not: 'VT, KT', pattern: /(?<=\p{Lu}{2})(?!r(?:\p{Lu}|$))\p{Ll}[\p{L}]{0,12}\d{0,4}$/u },
]

interface Drafter {
  text: string
  part: Part
}

/** A mark behind the closing full stop: "(Q)", "Hương", "Thuận100b", "Trung Anh". */
const drafterBehind =
  /^(?:\(\p{L}[\p{L}\d. ]{0,20}\)|\p{Lu}\p{L}{2,12}(?:\s?\d{1,4})?b?(?:\s\p{Lu}\p{Ll}{1,6})?)(?=[.,\s]{0,2}\d{0,3}[.,]?$)/u

/** A superscript run names the drafter; else what stands behind the full stop, or the forms of the table. */
function drafterOf({ letter }: Layout, parts: readonly Part[], behind: Part | null): Drafter | null {
  const last = parts.at(-1)
  if (!last) return null
  const { start } = spanOf(last)
  const { end } = spanOf(behind ?? last)
  const raised = letter.runs.find(run => run.dress === 'superscript' && run.at.start >= start && run.at.end <= end + 6)
  for (const part of [last, behind]) {
    const shown = raised && part ? letter.text.slice(raised.at.start, raised.at.end) : ''
    const at = shown && part ? textOf(part).lastIndexOf(shown) : -1
    if (part && at >= 0) return { text: shown, part: partOf(part.line, part.from + at, part.from + at + shown.length) }
  }
  return (behind && drafterAt(behind)) ?? drafterIn(last)
}

function drafterIn(last: Part): Drafter | null {
  const text = textOf(last)
  for (const { pattern } of drafterPatterns) {
    const found = pattern.exec(text)
    if (found) return { text: found[0], part: partOf(last.line, last.from + found.index, last.from + found.index + found[0].length) }
  }
  return null
}

/** A name of a syllable or with a mark; what is neither is pencil. */
function drafterAt(behind: Part): Drafter | null {
  const found = drafterBehind.exec(textOf(behind))?.[0] ?? ''
  const words = found
    .replace(/(?<=\d)b$|[()\d]/gu, '')
    .trim()
    .split(/\s/u)
  if (
    !found ||
    isSignText(behind) ||
    !words.every(word => isSyllable(word) || (hasMarks(word) && word.length > 3) || found.startsWith('('))
  )
    return null
  return { text: found, part: partOf(behind.line, behind.from, behind.from + found.length) }
}

interface Cut {
  parts: Part[]
  /** What stands behind the closing full stop. */
  behind: Part | null
}

const longestLuu = 400

/** The lưu line cut at its label and at its end. */
function cut(parts: readonly Part[]): Cut {
  const out: Part[] = []
  for (const [i, part] of parts.entries()) {
    const text = textOf(part).slice(0, longestLuu)
    const from = i === 0 || secondLabel.test(text) ? (luuLabel.exec(text)?.[0].length ?? 0) : 0
    const end = luuEnd(text.slice(from))
    const value = partOf(part.line, part.from + from, part.from + from + end)
    if (value.to > value.from) out.push(value)
    if (text[from + end] !== '.') continue
    const behind = partOf(part.line, part.from + from + end + 1, part.to)
    return { parts: out, behind: behind.to > behind.from ? behind : null }
  }
  return { parts: out, behind: null }
}

/** Behind the units a short word in small letters without marks, one capital alone, or letters behind a bracket: pencil that OCR read. */
const debrisBehind = /(?:^|[\s,;])(?:[a-z]{1,3}|\p{Lu})$|\s\p{Lu}\p{Ll}{1,2}(?<!,\s\p{L}{2,3})$|\)\s?\p{L}{1,3}$/u
/** What keeps is a short form or a word of an office. */
const knownKeeper = /^\(?(?:\p{Lu}{2}|Văn |văn |[Hh]ồ sơ|[Tt]ại |Vt\b|Chi |Ban |Phòng )/u

/** What the archive's VT, the bracket of the copies and a figure in a drafter's mark are taken for: no unit is called VI, no syllable ends in l. */
const misreadUnits: readonly (readonly [RegExp, string])[] = [
  [/^V[ỊIÍÏ](?=[,;]\s)/u, 'VT'],
  [/(?<=^[^()]{2,80}\s)[QGC€](?=\d{1,2}b?\)$)/u, '('],
  [/(?<=\p{Lu}[\p{Lu}.]{0,8}\p{Ll}{2,8})l(?=\d{2,3}$)/u, '1'],
]
const mended = (value: string): string => misreadUnits.reduce((text, [seen, meant]) => text.replace(seen, meant), value)

/** A full stop before the last sign: a drafter's mark may stand behind one too. */
const twoSigns = /.{3}[\p{L}\d]\. (?:\p{Lu}{3,9}|\p{Lu}{1,4}\d{1,3})$/u

/** A bracket without its partner, signs no unit has, or words that are none of an office. */
const isDamaged = (value: string): boolean =>
  value.split('(').length !== value.split(')').length ||
  /[^\p{L}\d\s.,;:&/()’'-]|[ÿØøÏ]|^V[IÍ1l][,;.]|\(\s?\p{Ll}?\s?\)/u.test(value) ||
  debrisBehind.test(value) ||
  !knownKeeper.test(value)

/** The reading of a line that has nothing but units, and where no raised run may name the drafter. */
function plainLuu({ letter }: Layout, luu: readonly Part[]): TheThuc['noiLuu'] {
  const [only] = luu
  const value = only && luu.length === 1 && letter.runs.length === 0 ? plainUnits(textOf(only)) : null
  if (!only || value === null || mended(value) !== value) return null
  const from = only.from + plainLabel.length
  return { ...makeReading(letter, { value, parts: [partOf(only.line, from, from + value.length)], rule: 'NN-3' }), nguoiSoan: null }
}

/** The lưu line without its label; the drafter's mark in it stays in the value and is given apart, one behind its full stop only apart. Rules NN-3, NN-4. */
export function readNoiLuu(layout: Layout): TheThuc['noiLuu'] {
  const luu = layout.foot?.luu ?? []
  if (luu.length === 0) return null
  const plain = plainLuu(layout, luu)
  if (plain) return plain
  const { parts, behind } = cut(luu)
  const seen = withoutEnd(joinText(parts), /[^\p{L}\d)\]]/u)
  if (!/\p{L}/u.test(seen)) return null
  const value = mended(seen)
  const drafter = drafterOf(layout, parts, behind)
  const isSound = !isDamaged(value) && !twoSigns.test(value) && luu[0] !== undefined && soundLabel.test(textOf(luu[0]))
  return {
    ...makeReading(layout.letter, {
      value,
      parts,
      rule: 'NN-3',
      ...(value !== seen ? { sure: 'likely', reason: repaired(seen) } : {}),
      ...(isSound ? {} : { sure: 'likely', reason: { code: 'out-of-place', evidence: [value] } }),
    }),
    nguoiSoan: drafter ? { text: drafter.text, at: spanOf(drafter.part) } : null,
  }
}
