// Queries as FTS5 expressions. What a person typed gets in only as folded words in quotation marks: it is never syntax.
import { formAt, formsOf } from '../core/query/forms.ts'
import { spellingsOf } from '../core/query/i-or-y.ts'
import type { Query, Term } from '../core/query/query.ts'
import { directionWord } from './full-text.ts'

/** Words next to each other, in either spelling (TK-23). Folded words hold letters and digits only. */
export function phrase(words: readonly string[]): string {
  const ways = spellingsOf(words).map(way => `"${way.join(' ')}"`)
  return ways.length > 1 ? anyOf(ways) : (ways[0] ?? '')
}

/** Each part once: a pasted page repeats its words. */
const joinedBy = (parts: readonly string[], operator: string): string => `(${[...new Set(parts)].join(operator)})`
export const allOf = (parts: readonly string[]): string => joinedBy(parts, ' AND ')
export const anyOf = (parts: readonly string[]): string => joinedBy(parts, ' OR ')

/** Words next to each other, or what says the same in short or written out (TK-15). */
export function anyForm(words: readonly string[]): string {
  const forms = formsOf(words).map(phrase)
  return forms.length > 1 ? anyOf(forms) : (forms[0] ?? '')
}

/** What is quoted is asked for as it stands. */
export const ofTerm = (term: Term): string => (term.quoted ? phrase(term.words) : anyForm(term.words))

/** All terms anywhere; of neighbouring terms that are a name, its short form will do. */
export function ofTerms(terms: readonly Term[]): string {
  const words = terms.map(term => (term.quoted || term.words.length > 1 ? '' : (term.words[0] ?? '')))
  const parts: string[] = []
  for (let at = 0; at < terms.length; ) {
    const form = formAt(words, at)
    const own = terms.slice(at, at + Math.max(1, form?.length ?? 1))
    const apart = own.map(ofTerm)
    parts.push(form && own.length > 1 ? anyOf([allOf(apart), ...form.others.map(phrase)]) : allOf(apart))
    at += own.length
  }
  return allOf(parts)
}

export const without = (all: string, minus: string): string => `(${all} NOT ${minus})`

/** A match limited to a direction, whose word comes first: where few are of it the others are only looked for in those. Good for both indexes. */
export const directed = (match: string, direction: string | null): string =>
  direction === null ? match : allOf([`"${directionWord(direction)}"`, match])

/** A match on the body index limited to a direction and by the query's minus words. */
export function limited(match: string, query: Query, direction: string | null): string {
  const within = directed(match, direction)
  return query.minus.length ? without(within, anyOf(query.minus.map(ofTerm))) : within
}
