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

/**
 * SQLite built with STAT4 (as better-sqlite3's is) compiles a statement anew whenever a value compared with a column is bound: ten times the cost of
 * a look-up. A `+` before the parameter changes nothing but that.
 */
const compiledOnce = (sql: string): string => sql.replace(/([=<>] ?)\?/gu, '$1+?')

/** What stops the work under way on a handle, asked before each of its statements. */
const stops = new WeakMap<ReadableDb, () => boolean>()
class Stopped extends Error {}

/** The outcome of work that only reads, or null when `isStopped` said so before one of its statements. A statement under way runs to its end. */
export function unlessStopped<T>(db: ReadableDb, isStopped: () => boolean, work: () => T): { value: T } | null {
  stops.set(db, isStopped)
  try {
    return { value: work() }
  } catch (error) {
    if (error instanceof Stopped) return null
    throw error
  } finally {
    stops.delete(db)
  }
}

/** The prepared statement of a text, prepared once per handle. */
export function statement(db: ReadableDb, sql: string): Database.Statement<SqlValue[]> {
  if (stops.get(db)?.()) throw new Stopped()
  const known = prepared.get(db) ?? new Map<string, Database.Statement<SqlValue[]>>()
  prepared.set(db, known)
  const found = known.get(sql) ?? db.prepare<SqlValue[]>(compiledOnce(sql))
  known.set(sql, found)
  return found
}

export const all = <Row>(db: ReadableDb, sql: string, ...values: SqlValue[]): Row[] => statement(db, sql).all(...values) as Row[]
export const one = <Row>(db: ReadableDb, sql: string, ...values: SqlValue[]): Row | null =>
  (statement(db, sql).get(...values) as Row) ?? null
export const run = (db: WritableDb, sql: string, ...values: SqlValue[]): Database.RunResult => statement(db, sql).run(...values)

/** The list as one JSON value, for `IN (SELECT value FROM json_each(?))`: one statement text whatever the length. */
export const listOf = (values: readonly (string | number)[]): string => JSON.stringify(values)

/** Rows that are asked about together: a statement for so many. */
const lotRows = 500

/** Rows in lots of their order, the last one shorter. */
export function* inLots<T>(rows: Iterable<T>): Generator<T[]> {
  let lot: T[] = []
  for (const row of rows) {
    if (lot.push(row) < lotRows) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}

/** Work put off to the end of a transaction: what it gathers, and what is done with that once. */
export interface AtCommit<State> {
  start: () => State
  /** Takes what a part of the transaction has gathered into the whole. */
  join: (whole: State, part: State) => void
  finish: (db: WritableDb, gathered: State) => void
}

/** A transaction under way. */
interface UnderWay {
  /** By the work it is for. */
  gathered: Map<object, { state: unknown; join: (whole: UnderWay) => void; finish: () => void }>
  /** Set when a part of it failed half-way: then the whole cannot be kept. */
  spoiled: { error: unknown } | null
}
const underWay = new WeakMap<WritableDb, UnderWay>()
const undone = new WeakMap<ReadableDb, number>()

/** Rows that this handle has changed so far: what tells that something was written. */
export const rowsChanged = (db: WritableDb): number => one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0

/**
 * Runs `work` as one transaction: all of it or, when it throws, nothing. Many filings inside one `writing` cost one flush to the disk. A `writing`
 * inside another is part of it: one that is refused before it changed anything may be passed over by the outer one; one that fails half-way fails
 * the whole, unless it is an `attempt`.
 */
export function writing<T>(db: WritableDb, work: () => T): T {
  const outer = underWay.get(db)
  return outer ? partOf(db, outer, work) : whole(db, work)
}

function partOf<T>(db: WritableDb, outer: UnderWay, work: () => T): T {
  refuseSpoiled(outer)
  const before = rowsChanged(db)
  try {
    return work()
  } catch (error) {
    if (rowsChanged(db) !== before || !db.inTransaction) outer.spoiled ??= { error }
    throw error
  }
}

/** A full disk makes SQLite undo the whole transaction by itself: what is written after that would be kept at once, without what belongs to it. */
function refuseSpoiled({ spoiled }: UnderWay) {
  if (spoiled) throw spoiled.error
}

function whole<T>(db: WritableDb, work: () => T): T {
  const under: UnderWay = { gathered: new Map(), spoiled: null }
  underWay.set(db, under)
  try {
    const transaction = db.transaction(() => {
      const result = work()
      refuseSpoiled(under)
      for (const { finish } of under.gathered.values()) finish()
      return result
    })
    return transaction.immediate()
  } catch (error) {
    undo(db)
    throw error
  } finally {
    underWay.delete(db)
  }
}

const undo = (db: WritableDb) => undone.set(db, undoneOf(db) + 1)

/**
 * A part of the transaction under way that stands for itself: when it throws, it is undone alone, with what it gathered, and the others stay. Costs
 * a savepoint: nothing, as long as nothing is written to FTS5 before the end of the transaction.
 */
export function attempt<T>(db: WritableDb, work: () => T): T {
  const outer = underWay.get(db)
  if (!outer) throw new Error('attempt outside writing()')
  refuseSpoiled(outer)
  const part: UnderWay = { gathered: new Map(), spoiled: null }
  underWay.set(db, part)
  run(db, 'SAVEPOINT part')
  try {
    const result = work()
    refuseSpoiled(part)
    run(db, 'RELEASE part')
    underWay.set(db, outer)
    for (const { join } of part.gathered.values()) join(outer)
    return result
  } catch (error) {
    underWay.set(db, outer)
    undo(db)
    if (!db.inTransaction) outer.spoiled ??= { error }
    else for (const sql of ['ROLLBACK TO part', 'RELEASE part']) run(db, sql)
    throw error
  }
}

/** What became of one of many. */
export type Attempted<T> = { value: T } | { error: unknown }

/**
 * Does the same with each of many in one transaction; one that fails changes nothing and does not undo the others. At first without savepoints, for
 * which SQLite copies every page that each of many touches; where one fails the whole is undone and each done again behind its own. `work` must do
 * the same when it is called again.
 */
export function attemptEach<Item, T>(db: WritableDb, items: readonly Item[], work: (item: Item) => T): Attempted<T>[] {
  return (underWay.has(db) ? null : allAtOnce(db, items, work)) ?? eachApart(db, items, work)
}

/** All of them, or null and nothing when one fails. */
function allAtOnce<Item, T>(db: WritableDb, items: readonly Item[], work: (item: Item) => T): Attempted<T>[] | null {
  try {
    return writing(db, () => items.map(item => ({ value: work(item) })))
  } catch {
    return null
  }
}

const eachApart = <Item, T>(db: WritableDb, items: readonly Item[], work: (item: Item) => T): Attempted<T>[] =>
  writing(db, () =>
    items.map(item => {
      try {
        return { value: attempt(db, () => work(item)) }
      } catch (error) {
        return { error }
      }
    }),
  )

/** How many transactions of this handle were undone: what was remembered of rows before the last of them is not to be trusted. */
export const undoneOf = (db: ReadableDb): number => undone.get(db) ?? 0

/** What the transaction under way has gathered for some work at its end, which is thereby done; the work may gather for further work. */
export function gatheredFor<State>(db: WritableDb, work: AtCommit<State>): State {
  const under = underWay.get(db)
  if (!under) throw new Error('gatheredFor outside writing()')
  return gatheredIn(db, under, work)
}

function gatheredIn<State>(db: WritableDb, under: UnderWay, work: AtCommit<State>): State {
  const known = under.gathered.get(work)
  if (known) return known.state as State
  const state = work.start()
  under.gathered.set(work, {
    state,
    join: whole => work.join(gatheredIn(db, whole, work), state),
    finish: () => work.finish(db, state),
  })
  return state
}
