// A whole line as one: what it costs to look for it in the index, and which of few letters have it so, read rather than asked. Reads only.
import { holds, type Wanted } from '../core/query/wanted.ts'
import type { ReadableDb } from './handle.ts'
import { type Looked, lookAt } from './looked.ts'
import { padded } from './search-hit.ts'
import { termsAmong } from './terms.ts'

/** In how many letters the words of phrases stand, each word's summed: so many steps it takes to look for the words next to each other. */
export function stepsOf(db: ReadableDb, phrases: readonly (readonly string[])[]): number {
  const words = phrases.flat()
  const having = new Map(termsAmong(db, [...new Set(words)], words.length).map(({ tu, so_van_ban }) => [tu, so_van_ban]))
  return words.reduce((sum, word) => sum + (having.get(word) ?? 0), 0)
}

/** The fields as the index of the fields has them, apart. */
const fieldsOf = ({ row, recipients }: Looked): string[] => [
  padded(row.so_ky_hieu),
  padded(row.co_quan_ban_hanh),
  padded(row.ten_co_quan),
  padded(row.tinh),
  padded(`${row.ten_loai ?? ''} ${row.trich_yeu ?? ''}`),
  padded(row.ho_ten),
  ...recipients()
    .split(' | ')
    .map(name => padded(name)),
]

/** Where a letter has all that is wanted as one: in a field, in its text, or nowhere. */
function placeOfLine(db: ReadableDb, wanted: Wanted, thuTu: number): 'field' | 'text' | null {
  const looked = lookAt(db, thuTu)
  if (!looked) return null
  if (fieldsOf(looked).some(field => holds(wanted, field).together)) return 'field'
  return holds(wanted, padded(looked.plain())).together ? 'text' : null
}

/** Of letters those that have a line as one, in a field and in the text. */
export function withLine(db: ReadableDb, wanted: Wanted, places: readonly number[]): { inField: number[]; inText: number[] } {
  const found = Map.groupBy(places, place => placeOfLine(db, wanted, place))
  return { inField: found.get('field') ?? [], inText: found.get('text') ?? [] }
}
