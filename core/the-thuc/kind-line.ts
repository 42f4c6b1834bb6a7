// Finds the line that names the kind ("CHỈ THỊ", "QUYẾT ĐỊNH V/V …"). Knows the closed table of kinds; OCR's lost marks and blanks do not matter.

import { kinds } from '../tables/kinds.ts'
import { fold } from '../text/fold.ts'
import { foldedOf, type Part, partOf, textOf } from '../text/lines.ts'

export interface KindLine {
  name: string
  part: Part
  /** What follows on the same line: the beginning of the trích yếu. */
  rest: Part | null
  repaired: boolean
}

const squeezed = (s: string): string => fold(s).replace(/\s/gu, '')
/** Longest first, so that "Nghị quyết liên tịch" wins over "Nghị quyết". Công văn prints no kind. */
const names = kinds
  .filter(({ name }) => name !== 'Công văn')
  .map(({ name }) => ({ name, key: squeezed(name) }))
  .sort((a, b) => b.key.length - a.key.length)

const isUpper = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  return letters > 0 && upper / letters > 0.7
}

/** Where the folded name stands in folded text with any blanks between its letters; from the first letter that starts a word. */
function findName(folded: string, key: string, start: number): number {
  let i = start
  for (const letter of key) {
    while (i < folded.length && /[\s.]/u.test(folded[i] ?? '') && i > start) i++
    if (folded[i] !== letter) return -1
    i++
  }
  return i
}

/** Starts of words in a text. */
const wordStarts = (text: string): number[] => [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].map(m => m.index)

/**
 * The kind a piece of the head names, in capitals: alone on its line, at its end behind stamp debris, or at its start before the trích yếu.
 * Null for running text.
 */
export function kindLineOf(part: Part): KindLine | null {
  const text = textOf(part)
  const folded = foldedOf(part)
  if (text.length > 2000) return null
  for (const start of wordStarts(text.slice(0, 120))) {
    for (const { name, key } of names) {
      const end = findName(folded, key, start)
      if (end < 0 || /^\p{L}/u.test(text.slice(end))) continue
      const printed = text.slice(start, end)
      if (!isUpper(printed)) continue
      const before = text.slice(0, start)
      const after = text.slice(end)
      if (/\p{Lu}{2,} ?$/u.test(before) || (after.trim() !== '' && before.trim() !== '')) continue
      if (/^\s*:/u.test(after)) continue
      const at = partOf(part.line, part.from + start, part.from + end)
      const rest = partOf(part.line, part.from + end, part.to)
      const isRest = rest.to > rest.from && /\p{L}{2}/u.test(textOf(rest))
      if (isRest && /^\s*(?:số|so)\b/iu.test(after)) continue
      return { name, part: at, rest: isRest ? rest : null, repaired: printed.toLowerCase() !== name.toLowerCase() }
    }
  }
  return null
}
