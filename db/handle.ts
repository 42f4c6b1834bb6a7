// The two kinds of database handle and the few ways to ask one. Knows SQLite, not one table.
import type Database from 'better-sqlite3'

declare const reads: unique symbol
declare const writes: unique symbol
/** An open archive that may be asked. Made by `openReader`. */
export type ReadableDb = Database.Database & { readonly [reads]: true }
/** An open archive that may also be changed; there is one in the world per archive. Made by `openWriter`. */
export type WritableDb = ReadableDb & { readonly [writes]: true }

export type SqlValue = string | number | bigint | Uint8Array | null

const prepared = new WeakMap<ReadableDb, Map<string, Database.Statement<SqlValue[]>>>()

/** The prepared statement of a text, prepared once per handle. */
export function statement(db: ReadableDb, sql: string): Database.Statement<SqlValue[]> {
  const known = prepared.get(db) ?? new Map<string, Database.Statement<SqlValue[]>>()
  prepared.set(db, known)
  const found = known.get(sql) ?? db.prepare<SqlValue[]>(sql)
  known.set(sql, found)
  return found
}

export const all = <Row>(db: ReadableDb, sql: string, ...values: SqlValue[]): Row[] => statement(db, sql).all(...values) as Row[]
export const one = <Row>(db: ReadableDb, sql: string, ...values: SqlValue[]): Row | null =>
  (statement(db, sql).get(...values) as Row) ?? null
export const run = (db: WritableDb, sql: string, ...values: SqlValue[]): Database.RunResult => statement(db, sql).run(...values)

/** The list as one JSON value, for `IN (SELECT value FROM json_each(?))`: one statement text whatever the length. */
export const listOf = (values: readonly (string | number)[]): string => JSON.stringify(values)

type Flush = (db: WritableDb, items: unknown[]) => void
const deferred = new WeakMap<WritableDb, { flush: Flush; item: unknown }[]>()

/**
 * Runs `work` as one transaction: all of it or, when it throws, nothing. A transaction inside another is part of it (a savepoint).
 * Many filings inside one `writing` cost one flush to the disk.
 */
export function writing<T>(db: WritableDb, work: () => T): T {
  const waiting = deferred.get(db)
  if (waiting) {
    const before = waiting.length
    try {
      return db.transaction(work)()
    } catch (error) {
      waiting.length = before
      throw error
    }
  }
  deferred.set(db, [])
  try {
    const whole = db.transaction(() => {
      const result = work()
      flushAll(db)
      return result
    })
    return whole.immediate()
  } finally {
    deferred.delete(db)
  }
}

function flushAll(db: WritableDb) {
  const byFlush = Map.groupBy(deferred.get(db) ?? [], entry => entry.flush)
  for (const [flush, entries] of byFlush)
    flush(
      db,
      entries.map(entry => entry.item),
    )
}

/** Puts an item aside until just before the transaction under way is committed, when `flush` gets all its items at once. */
export function defer<Item>(db: WritableDb, flush: (db: WritableDb, items: Item[]) => void, item: Item): void {
  const waiting = deferred.get(db)
  if (!waiting) throw new Error('defer outside writing()')
  waiting.push({ flush: flush as Flush, item })
}
