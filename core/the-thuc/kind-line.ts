// Finds the line that names the kind ("CHỈ THỊ", "QUYẾT ĐỊNH V/V …"). Knows the closed table of kinds; OCR's lost marks and blanks do not matter.

import { kinds } from '../tables/kinds.ts'
import { accentKey, squeeze } from '../text/fold.ts'
import { foldedOf, type Part, partOf, textOf } from '../text/lines.ts'
import { capitalShare, classAt, is } from '../text/unit-class.ts'
import { keysOf, nearest } from './nearest.ts'

export interface KindLine {
  name: string
  part: Part
  /** What follows on the same line: the beginning of the trích yếu. */
  rest: Part | null
  repaired: boolean
}

/** Longest first, so that "Nghị quyết liên tịch" wins over "Nghị quyết". Công văn prints no kind. */
const names = kinds
  .filter(({ name }) => name !== 'Công văn')
  .flatMap(({ name, titles = [] }) => [name, ...titles].map(printed => ({ name, printed, key: squeeze(printed) })))
  .sort((a, b) => b.key.length - a.key.length)

/** The names that begin with a letter. */
const namesBy = Map.groupBy(names, ({ key }) => key.charAt(0))

/** Names long enough to be known by all letters but one. */
const longKeys = keysOf(names.map(({ key }) => key).filter(key => key.length > 6))

/** Where the folded name stands in folded text with any blanks between its letters; from the first letter that starts a word. */
function findName(folded: string, key: string, start: number): number {
  let i = start
  for (const letter of key) {
    while (i > start && (classAt(folded, i) & is.space || folded[i] === '.')) i++
    if (folded[i] !== letter) return -1
    i++
  }
  return i
}

/** True where a word starts. */
const startsWord = (text: string, at: number): boolean =>
  (classAt(text, at) & is.letter) > 0 && !(at > 0 && classAt(text, at - 1) & (is.letter | is.number))

const behindCapitals = /\p{Lu}{2} ?(?:[-–] ?)?$/u

/** The kind printed at one place of a text, in capitals, not inside a longer run of them; null otherwise. */
function kindAt(text: string, folded: string, start: number): { name: string; printed: string; end: number } | null {
  for (const { name, printed, key } of namesBy.get(folded.charAt(start)) ?? []) {
    const end = findName(folded, key, start)
    if (end < 0 || capitalShare(text.slice(start, end)) <= 0.7) continue
    const before = text.slice(0, start)
    if (behindCapitals.test(before)) return null
    const after = text.slice(end)
    if (/^\p{L}|^\s*:/u.test(after) || (/[\p{L}\d]/u.test(after) && before.trim() !== '')) continue
    return { name, printed, end }
  }
  return null
}

/** A kind alone on its line of which one letter was read as another: `NGHỆ ĐỊNH`. */
function misreadKind(part: Part): KindLine | null {
  const text = textOf(part)
  if (text.length > 40 || capitalShare(text) <= 0.7) return null
  const key = nearest(squeeze(text), longKeys)
  const name = names.find(kind => kind.key === key)?.name
  return name ? { name, part, rest: null, repaired: true } : null
}

/** A kind's name starts before this place of its line. */
const lastStart = 120

/**
 * The kind a piece of the head names, in capitals: alone on its line, at its end behind stamp debris, or at its start before the trích yếu.
 * Null for running text. What follows it on the line counts up to `restTo`.
 */
export function kindLineOf(part: Part, restTo = part.line.text.length): KindLine | null {
  const text = textOf(part).slice(0, 2000)
  const folded = foldedOf(part)
  for (let start = 0; start < Math.min(text.length, lastStart); start++) {
    const found = startsWord(text, start) ? kindAt(text, folded, start) : null
    if (!found) continue
    const end = part.from + found.end
    const rest = partOf(part.line, end, restTo)
    const isRest = rest.to > rest.from && /\p{L}{2}/u.test(textOf(rest))
    if (isRest && /^(?:số|so)\b/iu.test(textOf(rest))) continue
    const at = partOf(part.line, part.from + start, end)
    return { name: found.name, part: at, rest: isRest ? rest : null, repaired: accentKey(textOf(at)) !== accentKey(found.printed) }
  }
  return misreadKind(part)
}
