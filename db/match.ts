// Queries as FTS5 expressions. What a person typed gets in only as folded words in quotation marks: it is never syntax.
import type { Query, Term } from '../core/query/query.ts'
import { directionWord } from './full-text.ts'

/** Words next to each other. Folded words hold letters and digits only. */
export const phrase = (words: readonly string[]): string => `"${words.join(' ')}"`

export const ofTerm = (term: Term): string => phrase(term.words)

/** Each part once: a pasted page repeats its words. */
const joinedBy = (parts: readonly string[], operator: string): string => `(${[...new Set(parts)].join(operator)})`
export const allOf = (parts: readonly string[]): string => joinedBy(parts, ' AND ')
export const anyOf = (parts: readonly string[]): string => joinedBy(parts, ' OR ')
export const without = (all: string, minus: string): string => `(${all} NOT ${minus})`

/** A match limited to a direction, whose word comes first: where few are of it the others are only looked for in those. Good for both indexes. */
export const directed = (match: string, direction: string | null): string =>
  direction === null ? match : allOf([`"${directionWord(direction)}"`, match])

/** A match on the body index limited to a direction and by the query's minus words. */
export function limited(match: string, query: Query, direction: string | null): string {
  const within = directed(match, direction)
  return query.minus.length ? without(within, anyOf(query.minus.map(ofTerm))) : within
}
