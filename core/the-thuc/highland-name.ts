// Names of the peoples of the highlands as a signature prints them: Rơ Châm H’Phik, K’ Văn Minh, Y Biêr Niê, A Pớt. Knows forms and family names; no person.
import { highlandNames } from '../tables/family-names.ts'

const known: ReadonlySet<string> = new Set(highlandNames)

/** A word of such a name, also with the particle of men or women before it: "H’Phik", "K’", "Bh’ling"; and the apostrophe alone. */
const word = /^(?:\p{Lu}\p{Ll}?['’‘`]\p{Lu}?\p{Ll}{0,8}|\p{Lu}\p{Ll}{0,9})$/u
const particle = /^\p{Lu}\p{Ll}?['’‘`]/u
const single = /^(?:A|Ă|Y|U)$/u

/** The words with small letters behind the first of each, as a name in capitals has none. */
const inSmall = (words: readonly string[]): string[] =>
  words.map(one =>
    one.length > 1 && one === one.toUpperCase()
      ? one.charAt(0) +
        one
          .slice(1)
          .toLowerCase()
          .replace(/(?<=['’‘`])\p{Ll}/u, c => c.toUpperCase())
      : one,
  )

/** True for two to six such words of which the first, or behind a particle another, belongs to these peoples. Rule NK-3; practice. */
export function isHighlandName(text: string): boolean {
  const words = inSmall(text.split(/\s+/u))
  const [first = ''] = words
  if (words.length > 6 || !words.every(one => word.test(one))) return false
  if (words.length === 1) return false
  return (
    words.some(one => particle.test(one)) ||
    (known.has(first) && first !== '') ||
    (single.test(first) && words.slice(1).some(one => known.has(one)))
  )
}

/** True where the family name is one of the table: such a name is whole. */
export const hasHighlandFamily = (text: string): boolean => {
  const words = inSmall(text.split(/\s+/u))
  return known.has(words[0] ?? '') || known.has(words.at(-1) ?? '')
}
