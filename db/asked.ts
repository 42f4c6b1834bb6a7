// A question to the archive: what was typed, read and planned once for all that answers it.
import { Refusal } from '../contract/refusal.ts'
import type { Direction } from '../contract/van-ban.ts'
import { type Query, readQuery } from '../core/query/query.ts'
import type { ReadableDb } from './handle.ts'
import { type Plan, planOf } from './search-plan.ts'
import { isMemberOfAny, type Numbered, noNumbers, numbered } from './search-so-hieu.ts'

export interface FindInput {
  query: string
  limit: number
  after: string | null
  sort: 'newest' | 'relevance'
  direction: Direction | null
}

/** Everything one question needs to know. */
export interface Asked {
  db: ReadableDb
  query: Query
  plan: Plan | null
  direction: Direction | null
  numbers: Numbered
  /** The numbered documents whose families are shown below them; none when the number is too common to mean one document. */
  parents: number[]
}

const numbersMeant = 20

/** Reads a line and looks up what it asks for by number. */
export function ask(db: ReadableDb, { query: typed, direction }: Pick<FindInput, 'query' | 'direction'>): Asked {
  const read = readQuery(typed)
  const numbers = read.soHieu ? numbered(db, read.soHieu) : noNumbers
  const query = numbers.ids.length > 0 ? asSign(read) : read
  const parents = numbers.ids.length <= numbersMeant ? numbers.ids : []
  return { db, query, plan: planOf(db, query, direction), direction, numbers, parents }
}

/** `12 ct ttg` is words until the archive has a document of that sign; then it is the sign, not twelve, ct and ttg anywhere. */
const asSign = (query: Query): Query => (query.soHieu?.kyHieu == null ? query : { ...query, soHieu: { ...query.soHieu, isSign: true } })

/** A number out of a page key. */
export function numberIn(part: string | undefined): number {
  const n = Number(part)
  if (part === undefined || part === '' || !Number.isSafeInteger(n)) throw new Refusal('input-invalid', { what: 'after' })
  return n
}

/** Whether an answer by words was already given by number, or ruled out by what was asked beside it. */
export const isShownByNumber = ({ db, numbers, parents }: Asked, id: number): boolean =>
  numbers.ids.includes(id) || numbers.ruledOut.includes(id) || isMemberOfAny(db, id, parents)
