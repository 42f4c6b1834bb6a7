// Printed names that the clerk said something of: which agency each means in letters of a province, or that it is none. Read once, then kept in memory.
import { accentKey } from '../core/text/fold.ts'
import { all, type ReadableDb, run, undoneOf, type WritableDb } from './handle.ts'

interface Kept {
  undone: number
  names: Map<string, number | null>
}
const kept = new WeakMap<ReadableDb, Kept>()

const keyOf = (tenKhoa: string, tinh: string): string => `${tinh}|${tenKhoa}`
const whole = 'SELECT ten_khoa, tinh, co_quan_id FROM ten_da_chi'

/** All that were taught; a transaction that was undone has them read again. */
function namesIn(db: ReadableDb): Map<string, number | null> {
  const known = kept.get(db)
  if (known?.undone === undoneOf(db)) return known.names
  const rows = all<{ ten_khoa: string; tinh: string; co_quan_id: number | null }>(db, whole)
  const names = new Map(rows.map(row => [keyOf(row.ten_khoa, row.tinh), row.co_quan_id]))
  kept.set(db, { undone: undoneOf(db), names })
  return names
}

/** What the clerk said of a name; undefined where nothing. For the writer, whose memory follows what it teaches. */
export function taughtFor(db: WritableDb, printed: string, tinh: string): number | null | undefined {
  const names = namesIn(db)
  return names.size === 0 ? undefined : names.get(keyOf(accentKey(printed), tinh))
}

/** The same for who only asks: looked up anew each time. */
export function taughtNow(db: ReadableDb, printed: string, tinh: string): number | null | undefined {
  const sql = 'SELECT co_quan_id FROM ten_da_chi WHERE ten_khoa = ? AND tinh = ?'
  return all<{ co_quan_id: number | null }>(db, sql, accentKey(printed), tinh)[0]?.co_quan_id
}

const put = 'INSERT OR REPLACE INTO ten_da_chi (ten_khoa, tinh, co_quan_id, luc) VALUES (?, ?, ?, ?)'

export function teach(db: WritableDb, { tenKhoa, tinh, id }: { tenKhoa: string; tinh: string; id: number | null }, now: Date): void {
  run(db, put, tenKhoa, tinh, id, now.toISOString())
  namesIn(db).set(keyOf(tenKhoa, tinh), id)
}

export function unteach(db: WritableDb, tenKhoa: string, tinh: string): void {
  run(db, 'DELETE FROM ten_da_chi WHERE ten_khoa = ? AND tinh = ?', tenKhoa, tinh)
  namesIn(db).delete(keyOf(tenKhoa, tinh))
}
