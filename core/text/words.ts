// The words of a text as they are parted and capitalised. Knows no word and no language.
import { classAt, is } from './unit-class.ts'

/**
 * The words between white space, in order; an empty one where the text begins or ends in white space. Behind `most` words the rest is left
 * as one more.
 */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = []
  let from = 0
  for (let at = 0; at < text.length && words.length < most; at++) {
    if (!(classAt(text, at) & is.space)) continue
    words.push(text.slice(from, at))
    while (classAt(text, at + 1) & is.space) at++
    from = at + 1
  }
  words.push(text.slice(from))
  return words
}

/** True for a capital and `least` to `most` small letters, and nothing else. */
export function isCapitalised(word: string, least: number, most: number): boolean {
  if (word.length <= least || word.length > most + 1 || !(classAt(word, 0) & is.capital)) return false
  for (let at = 1; at < word.length; at++) if (!(classAt(word, at) & is.small)) return false
  return true
}

/** True for one to `most` capitals and nothing else. */
export function isCapitals(word: string, most: number): boolean {
  if (word.length < 1 || word.length > most) return false
  for (let at = 0; at < word.length; at++) if (!(classAt(word, at) & is.capital)) return false
  return true
}

const word = /\p{L}{2}/u
/** True where two letters stand side by side: the expression is asked only where they do not stand first. */
export const hasWord = (text: string): boolean => (classAt(text, 0) & classAt(text, 1) & is.letter) > 0 || word.test(text)
