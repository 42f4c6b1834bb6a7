// What the conditions of filters ask of a value in SQL beyond SQLite: folded words and units. No index and no table stands on these functions.
import type Database from 'better-sqlite3'
import { donViOf } from '../core/query/don-vi.ts'
import { fold } from '../core/text/fold.ts'

/** Texts folded, each between spaces and apart from the others: no phrase runs across two of them. */
const padded = (...texts: unknown[]): string => texts.map(text => ` ${fold(typeof text === 'string' ? text : '')} `).join('¶')

const unit = (sign: unknown): string | null => {
  const found = typeof sign === 'string' ? donViOf(sign) : null
  return found === null ? null : fold(found)
}

/** Gives a connection the functions `gap` (texts folded) and `don_vi` (unit of a sign, folded). */
export function addFilterFunctions(db: Database.Database): void {
  const options = { deterministic: true, directOnly: true }
  db.function('gap', { ...options, varargs: true }, padded)
  db.function('don_vi', options, unit)
}
