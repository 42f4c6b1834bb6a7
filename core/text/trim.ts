// Takes signs off the ends of a text, one by one from outside: linear where an expression with `+$` would try every place.
import { classAt, is } from './unit-class.ts'

const ofWord = is.capital | is.small | is.digit

/** The text without the characters of one kind at its end. `sign` matches a single character, none that words and numbers are written with. */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length
  while (end > 0 && !(classAt(text, end - 1) & ofWord) && sign.test(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

/** The text from its first letter to its last. */
export function betweenLetters(text: string): string {
  let from = 0
  let to = text.length
  while (to > 0 && !(classAt(text, to - 1) & is.letter)) to--
  while (from < to && !(classAt(text, from) & is.letter)) from++
  return text.slice(from, to)
}
