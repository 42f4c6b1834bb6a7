// Names of the peoples of the highlands as a signature prints them: Rơ Châm H’Phik, K’ Văn Minh, Y Biêr Niê, A Pớt. Knows forms and family names; no person.
import { highlandNames } from '../tables/family-names.ts'
import { classAt, is } from '../text/unit-class.ts'
import { wordsOf } from '../text/words.ts'

const known: ReadonlySet<string> = new Set(highlandNames)

/** A word of such a name, also with the particle of men or women before it: "H’Phik", "K’", "Bh’ling"; and the apostrophe alone. */
const word = /^(?:\p{Lu}\p{Ll}?['’‘`]\p{Lu}?\p{Ll}{0,8}|\p{Lu}\p{Ll}{0,9})$/u
const particle = /^\p{Lu}\p{Ll}?['’‘`]/u
const single = /^(?:A|Ă|Y|U)$/u

/** A word with small letters behind its first, as one in capitals has none. */
const inSmall = (one: string): string =>
  one.length > 1 && !(classAt(one, 1) & is.small) && one === one.toUpperCase()
    ? one.charAt(0) +
      one
        .slice(1)
        .toLowerCase()
        .replace(/(?<=['’‘`])\p{Ll}/u, c => c.toUpperCase())
    : one

/** True where the first word, or an apostrophe behind a particle, may be of such a name: asked before each word is. */
const mayBeHighland = (text: string, first: string): boolean => known.has(first) || single.test(first) || /['’‘`]/u.test(text)

/** True for two to six such words of which the first, or behind a particle another, belongs to these peoples. Rule NK-3; practice. */
export function isHighlandName(text: string): boolean {
  const printed = wordsOf(text, 6)
  if (printed.length < 2 || printed.length > 6 || !mayBeHighland(text, inSmall(printed[0] ?? ''))) return false
  const words = printed.map(inSmall)
  const [first = ''] = words
  if (!words.every(one => word.test(one))) return false
  return words.some(one => particle.test(one)) || known.has(first) || (single.test(first) && words.slice(1).some(one => known.has(one)))
}

/** True where the family name is one of the table: such a name is whole. */
export const hasHighlandFamily = (text: string): boolean => {
  const words = wordsOf(text).map(inSmall)
  return known.has(words[0] ?? '') || known.has(words.at(-1) ?? '')
}
