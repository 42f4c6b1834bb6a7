// The place name that ends at a given point of a line, as in "Hà Nội, ngày …". Knows the provinces; not where the date ends.

import { provinces } from '../tables/provinces.ts'
import { fold } from '../text/fold.ts'
import { type Line, type Part, partOf } from '../text/lines.ts'

/** Folded names of provinces and their variants; the value is the name as the table spells it. */
const places = new Map(provinces.flatMap(({ name, variants }) => [name, ...variants].map(v => [fold(v), name] as const)))

/** The province's own spelling for a printed name that equals it but for marks; null for any other name. */
export const provinceNamed = (printed: string): string | null => {
  const folded = fold(printed).replace(/^(?:tp|thanh pho|tinh|t p) /u, '')
  return places.get(folded) ?? null
}

const isName = (word: string): boolean => /^[\p{Lu}][\p{L}.'’-]*$/u.test(word) || /^[-–]$/u.test(word)

/** Index of the first of the capitalised words that end the list; the list's length when its last word is none. */
function firstCapital(words: readonly RegExpMatchArray[]): number {
  let first = words.length
  while (first > 0 && words.length - first < 7 && isName(words[first - 1]?.[0] ?? '')) first--
  while (first < words.length && /^[-–]$/u.test(words[first]?.[0] ?? '')) first++
  return first
}

/**
 * The place name that ends at `end`: of the capitalised words there (at most six), the shortest ending that is a known province wins.
 * Null when no capitalised word stands there.
 */
export function placeBefore(line: Line, end: number): Part | null {
  const base = Math.max(0, end - 60)
  const before = line.text.slice(base, end)
  const words = [...before.matchAll(/\S+/gu)]
  const first = firstCapital(words)
  if (first === words.length) return null
  for (let i = words.length - 1; i >= first; i--) {
    const from = words[i]?.index ?? 0
    if (!provinceNamed(before.slice(from))) continue
    const isRanked = /^(?:TP\.?|Tp\.?|T\.P)$/u.test(words[i - 1]?.[0] ?? '')
    return partOf(line, base + (isRanked ? (words[i - 1]?.index ?? from) : from), end)
  }
  const from = words[Math.max(first, words.length - 4)]?.index ?? 0
  return partOf(line, base + from, end)
}
