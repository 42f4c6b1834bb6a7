// What the conditions of filters ask of a value in SQL beyond SQLite: folded words and units. No index and no table stands on these functions.
import type Database from 'better-sqlite3'
import { donViOf } from '../core/query/don-vi.ts'
import { fold } from '../core/text/fold.ts'

/** Texts folded, each between spaces and apart from the others: no phrase runs across two of them. */
const padded = (...texts: unknown[]): string => texts.map(text => ` ${fold(typeof text === 'string' ? text : '')} `).join('¶')

/** Lists as filters give them, each made out of its JSON once and not for each row. */
const lists = new Map<string, readonly string[]>()
const mostLists = 64

function listIn(json: string): readonly string[] {
  const known = lists.get(json)
  if (known) return known
  if (lists.size >= mostLists) lists.clear()
  const list = JSON.parse(json) as string[]
  lists.set(json, list)
  return list
}

/** Whether texts hold one of the phrases of a list, which have a space at either end: the texts are folded once, however many phrases there are. */
function holdsPhrase(json: unknown, ...texts: unknown[]): number {
  const text = padded(...texts)
  return typeof json === 'string' && listIn(json).some(phrase => text.includes(phrase)) ? 1 : 0
}

const unit = (sign: unknown): string | null => {
  const found = typeof sign === 'string' ? donViOf(sign) : null
  return found === null ? null : fold(found)
}

/** Gives a connection the functions `gap` (texts folded), `co_cum` (whether they hold a phrase of a list) and `don_vi` (unit of a sign, folded). */
export function addFilterFunctions(db: Database.Database): void {
  const options = { deterministic: true, directOnly: true }
  db.function('gap', { ...options, varargs: true }, padded)
  db.function('co_cum', { ...options, varargs: true }, holdsPhrase)
  db.function('don_vi', options, unit)
}
