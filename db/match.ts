// Queries as FTS5 expressions. What a person typed gets in only as folded words in quotation marks: it is never syntax.
import type { Query, Term } from '../core/query/query.ts'
import { directionWord } from './full-text.ts'

/** Words next to each other. Folded words hold letters and digits only. */
export const phrase = (words: readonly string[]): string => `"${words.join(' ')}"`

export const ofTerm = (term: Term): string => phrase(term.words)

export const allOf = (parts: readonly string[]): string => `(${parts.join(' AND ')})`
export const anyOf = (parts: readonly string[]): string => `(${parts.join(' OR ')})`
export const without = (all: string, minus: string): string => `(${all} NOT ${minus})`

/** A query limited to a direction and by its minus words. */
export function limited(match: string, query: Query, direction: string | null): string {
  const within = direction === null ? match : allOf([match, `"${directionWord(direction)}"`])
  return query.minus.length ? without(within, anyOf(query.minus.map(ofTerm))) : within
}
