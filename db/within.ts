// The answers that filters leave: few of them as a list out of the indexes, many as a condition asked row by row. Reads only.
import type { Query } from '../core/query/query.ts'
import { type Condition, conditionsOf } from './filter-sql.ts'
import { all, listOf, one, type ReadableDb, type SqlValue } from './handle.ts'
import { anyOf, ofTerm } from './match.ts'

/**
 * Where few ends and counting stops. Up to `few` rows filters are a list: 20,000 numbers out of an index are some milliseconds, and an index of words
 * that is walked beside it asks no row. Beyond it one letter in fifty fits at a million letters: a page is full after a few thousand rows, each some
 * 2 µs. So many rows as `counted` are looked at for a total; beyond, it is "at least". A line whose words stand in more than `costly` letters, each
 * word's summed, is not looked for as one (a million are some 75 ms): the first answers are read for it.
 */
export interface Limits {
  few: number
  counted: number
  costly: number
}
export const usualLimits: Limits = { few: 20_000, counted: 50_000, costly: 1_000_000 }

export interface Within {
  /** Whether anything is asked of rows. */
  isAsked: boolean
  /** The places of all that fit, the latest first, when they are few. */
  few: number[] | null
  fewSet: ReadonlySet<number> | null
  /** Known to be more than any total tells. */
  isMany: boolean
  counted: number
  /** An SQL condition on a place in the order of arrival, to be joined by AND; empty when nothing is asked. */
  sql: (thuTu: string) => string
  values: SqlValue[]
}

export const everywhere: Within = {
  isAsked: false,
  few: null,
  fewSet: null,
  isMany: false,
  counted: usualLimits.counted,
  sql: () => '',
  values: [],
}

const placesOf = (rows: { thu_tu: number }[]): number[] => rows.map(row => row.thu_tu)

/** The shortest list that some condition gives out of an index; null when all are long. */
function shortest(db: ReadableDb, conditions: readonly Condition[], few: number): Condition['listed'] | null {
  let best: Condition['listed'] | null = null
  let least = few + 1
  for (const { listed } of conditions) {
    if (!listed) continue
    const counted = `SELECT count(*) AS n FROM (${listed.sql} LIMIT ?)`
    const n: number = one<{ n: number }>(db, counted, ...listed.values, least)?.n ?? 0
    if (n >= least) continue
    best = listed
    least = n
  }
  return best
}

/** What the filters of a query leave; with no words beside them, its minus words and the direction too. */
export function withinOf(db: ReadableDb, query: Query, direction: string | null, { few, counted }: Limits): Within {
  const asked = conditionsOf(db, query.filters)
  if (!asked.length) return everywhere
  const conditions = query.terms.length ? asked : [...asked, ...besideFilters(query, direction)]
  const where = conditions.map(({ sql }) => ` AND ${sql}`).join('')
  const values = conditions.flatMap(condition => condition.values)
  const listed = shortest(db, conditions, few)
  if (!listed) {
    const isMany =
      few >= usualLimits.few && conditions.length === 1 && conditions[0]?.listed !== undefined && conditions[0].sql.startsWith('+')
    const sql = (thuTu: string) => ` AND EXISTS (SELECT 1 FROM van_ban l WHERE l.thu_tu = ${thuTu} AND l.bo_luc IS NULL${where})`
    return { isAsked: true, few: null, fewSet: null, isMany, counted, sql, values }
  }
  const fitting = `SELECT l.thu_tu FROM van_ban l WHERE l.thu_tu IN (${listed.sql}) AND l.bo_luc IS NULL${where} ORDER BY l.thu_tu DESC`
  const places = placesOf(all<{ thu_tu: number }>(db, fitting, ...listed.values, ...values))
  return {
    isAsked: true,
    few: places,
    fewSet: new Set(places),
    isMany: false,
    counted,
    sql: thuTu => ` AND +${thuTu} IN (SELECT value FROM json_each(?))`,
    values: [listOf(places)],
  }
}

const hasNone = 'NOT EXISTS (SELECT 1 FROM chi_muc_than m WHERE m.chi_muc_than MATCH ? AND m.rowid = '

function besideFilters({ minus }: Query, direction: string | null): Condition[] {
  const absent: Condition[] = minus.length ? [{ sql: `${hasNone}l.thu_tu)`, values: [anyOf(minus.map(ofTerm))] }] : []
  return direction === null ? absent : [...absent, { sql: '+l.chieu = ?', values: [direction] }]
}

/** The same without what has the minus words: for documents that are asked for by number, not by a match that rules these out. */
export function withoutMinus(within: Within, { minus }: Query): Within {
  if (!minus.length) return within
  const sql = (thuTu: string) => `${within.sql(thuTu)} AND ${hasNone}${thuTu})`
  return { ...within, isAsked: true, few: null, fewSet: null, sql, values: [...within.values, anyOf(minus.map(ofTerm))] }
}

/** Whether the row at a place fits. */
export function isWithin(db: ReadableDb, { isAsked, fewSet, sql, values }: Within, thuTu: number): boolean {
  if (fewSet) return fewSet.has(thuTu)
  return !isAsked || one(db, `SELECT 1 FROM van_ban f WHERE f.thu_tu = ?${sql('f.thu_tu')}`, thuTu, ...values) !== null
}

/** The places that fit before one, the latest first: out of the list, or walking the order of arrival. */
export function placesWithin(db: ReadableDb, { few: list, sql, values }: Within, before: number, limit: number): number[] {
  if (list) return list.filter(place => place < before).slice(0, limit)
  const walk = `SELECT f.thu_tu FROM van_ban f WHERE f.thu_tu < ? AND f.bo_luc IS NULL${sql('f.thu_tu')} ORDER BY f.thu_tu DESC LIMIT ?`
  return placesOf(all<{ thu_tu: number }>(db, walk, before, ...values, limit))
}

/** How many fit, up to a limit; when so many rows were looked at that it may be more, not whole. */
export function countWithin(db: ReadableDb, within: Within, atMost: number): { n: number; isWhole: boolean } {
  if (within.few) return { n: Math.min(within.few.length, atMost), isWhole: true }
  if (within.isMany) return { n: atMost, isWhole: true }
  const latest = 'SELECT thu_tu FROM van_ban WHERE bo_luc IS NULL ORDER BY thu_tu DESC LIMIT ?'
  const counted = `SELECT count(*) AS n FROM (SELECT 1 FROM (${latest}) f WHERE 1${within.sql('f.thu_tu')} LIMIT ?)`
  const n = one<{ n: number }>(db, counted, within.counted, ...within.values, atMost)?.n ?? 0
  const rows = one<{ n: number }>(db, 'SELECT count(*) AS n FROM (SELECT 1 FROM van_ban WHERE bo_luc IS NULL LIMIT ?)', within.counted + 1)
  return { n, isWhole: (rows?.n ?? 0) <= within.counted }
}
