// What of a query is to be seen in a text: where it stands (marks), whether a field holds it, whether it stands there with its marks.
import type { Span } from '../../contract/reading.ts'
import { accentKey, type Folded, findIn, fold, foldWithPlaces, mergeSpans } from '../text/fold.ts'
import type { Query, Term } from './query.ts'

/** The folded phrases of a query: the whole line, also with its unfinished last word completed, and each of its terms. */
export interface Wanted {
  wholes: string[]
  /** For each term the phrases that answer it. */
  each: string[][]
}

/** `completed` are the words the unfinished last one may become, the word itself left out. */
export function wantedOf(query: Query, completed: readonly string[]): Wanted {
  if (query.soHieu?.isSign) return { wholes: [query.soHieu.phrase], each: [[query.soHieu.phrase]] }
  const words = query.terms.flatMap(term => term.words)
  const lasts = [words.at(-1) ?? '', ...completed]
  const before = words.slice(0, -1)
  const each = query.terms.map((term, i) => {
    const phrase = term.words.join(' ')
    if (i < query.terms.length - 1) return [phrase]
    return lasts.map(last => [...term.words.slice(0, -1), last].join(' '))
  })
  return { wholes: lasts.map(last => [...before, last].join(' ')), each }
}

const anywhere = (text: string, folded: Folded, phrases: readonly string[]): Span[] =>
  phrases.flatMap(phrase => findIn(text, folded, phrase))

/** Where a text shows what was asked: the whole line where it stands together, else each term by itself. */
export function marksOf({ wholes, each }: Wanted, text: string): Span[] {
  const folded = foldWithPlaces(text)
  const together = anywhere(text, folded, wholes)
  return mergeSpans(together.length ? together : each.flatMap(phrases => anywhere(text, folded, phrases)))
}

/** How many of the terms a folded text has, and whether they stand together. */
export function holds({ wholes, each }: Wanted, folded: string): { terms: number; together: boolean } {
  const padded = ` ${folded} `
  const has = (phrase: string) => padded.includes(` ${phrase} `)
  return { terms: each.filter(phrases => phrases.some(has)).length, together: wholes.some(has) }
}

/** The whole line as one term, for the question whether it stands somewhere with its marks. */
export const wholeTerm = (query: Query): Term => ({
  words: query.terms.flatMap(term => term.words),
  marked: query.terms.flatMap(term => term.marked),
  quoted: true,
})

/** A text by words, folded and with marks, in step. */
export interface Spelled {
  folded: string[]
  keys: string[]
}

export const spelled = (text: string): Spelled => ({ folded: fold(text).split(' '), keys: accentKey(text).split(' ') })

/** Whether a term stands in a text with the marks it was typed with; words typed without marks agree with any. */
export function standsExactly({ folded, keys }: Spelled, { words, marked }: Term): boolean {
  const [first = ''] = words
  for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
    const agrees = words.every((word, i) => folded[at + i] === word && (marked[i] === null || marked[i] === keys[at + i]))
    if (agrees) return true
  }
  return false
}
