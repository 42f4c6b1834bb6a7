// Số đến (and the ordinal of văn bản đi): one series a year, direction and register, a number given once and never again. Knows the numbers, not the letters.
import { Refusal } from '../contract/refusal.ts'
import type { Direction, SoDen } from '../contract/van-ban.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'

/** One register of a year; `soId` 0 is the general one of its direction. */
export interface Series {
  direction: Direction
  nam: number
  soId: number
}

const lastBorne = 'SELECT max(so_den) AS so FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_id = ? AND so_den IS NOT NULL'
const lastLeft = 'SELECT max(so) AS so FROM so_da_cap WHERE chieu = ? AND nam = ? AND so_id = ?'
const lastApart = 'SELECT max(so) AS so FROM so_rieng WHERE chieu = ? AND nam = ? AND so_id = ?'

/** The highest number that was given, kept or voided; 0 where there is none. */
export const lastSo = (db: ReadableDb, { direction, nam, soId }: Series): number =>
  Math.max(...[lastBorne, lastLeft, lastApart].map(sql => one<{ so: number | null }>(db, sql, direction, nam, soId)?.so ?? 0))

/** The number after the highest ever given in the year (NĐ 30/2020 Điều 22.2: consecutive within the year). A number in the bin stays taken. */
export const nextSo = (db: ReadableDb, direction: Direction, nam: number, soId = 0): number => lastSo(db, { direction, nam, soId }) + 1

const borneBy = 'SELECT 1 FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_id = ? AND so_den = ? AND id IS NOT ?'
const leftBy = 'SELECT 1 FROM so_da_cap WHERE chieu = ? AND nam = ? AND so_id = ? AND so = ? AND van_ban_id IS NOT ?'
const voidedSql = "SELECT 1 FROM so_rieng WHERE chieu = ? AND nam = ? AND so_id = ? AND so = ? AND loai = 'huy'"

/** Whether another văn bản than `id` bears or bore the number, or it was voided. A kept number waits for the one that asks for it. */
export const isTaken = (db: ReadableDb, direction: Direction, { nam, so }: SoDen, id: number | null = null, soId = 0): boolean =>
  one(db, borneBy, direction, nam, soId, so, id) !== null ||
  one(db, leftBy, direction, nam, soId, so, id) !== null ||
  one(db, voidedSql, direction, nam, soId, so) !== null

const closedSql = 'SELECT so_cuoi FROM so_dong WHERE chieu = ? AND nam = ? AND so_id = ?'

/** Refuses with `so-closed` a year that was closed: who files late opens it again first. */
export function refuseClosed(db: ReadableDb, { direction, nam, soId }: Series): void {
  const closed = one<{ so_cuoi: number }>(db, closedSql, direction, nam, soId)
  if (closed) throw new Refusal('so-closed', { nam: String(nam), so: String(closed.so_cuoi) })
}

type Given = Pick<SoDen, 'nam' | 'so'>

/**
 * The asked number, or the next one; a văn bản that comes back into a series where it had a number gets that one. Refuses with `so-den-taken` a
 * number that was given to another. Whether the year is closed is asked before.
 */
export function numberIn(db: ReadableDb, { direction, nam, soId }: Series, asked: number | null, id: number | null = null): Given {
  const soDen = { nam, so: asked ?? ownSo(db, direction, nam, id, soId) ?? nextSo(db, direction, nam, soId) }
  if (asked !== null && isTaken(db, direction, soDen, id, soId)) throw new Refusal('so-den-taken', { so: String(asked), nam: String(nam) })
  return soDen
}

/** The same in a year that is open; refuses with `so-closed` a closed one. */
export function giveSo(db: ReadableDb, series: Series, asked: number | null, id: number): Given {
  refuseClosed(db, series)
  return numberIn(db, series, asked, id)
}

const lastOwn = 'SELECT max(so) AS so FROM so_da_cap WHERE van_ban_id = ? AND chieu = ? AND nam = ? AND so_id = ?'
const ownSo = (db: ReadableDb, direction: Direction, nam: number, id: number | null, soId: number): number | null =>
  id === null ? null : (one<{ so: number | null }>(db, lastOwn, id, direction, nam, soId)?.so ?? null)

/** Keeps the number that a văn bản leaves behind from being given to another. */
export function leaveSo(db: WritableDb, id: number, direction: Direction, { nam, so }: SoDen, soId = 0): void {
  run(db, 'INSERT OR IGNORE INTO so_da_cap (chieu, nam, so_id, so, van_ban_id) VALUES (?, ?, ?, ?, ?)', direction, nam, soId, so, id)
}

/** A kept number that is now borne is kept no more; gives why it was. */
export function takeKept(db: WritableDb, { direction, nam, soId }: Series, so: number): string | null {
  const sql = 'DELETE FROM so_rieng WHERE chieu = ? AND nam = ? AND so_id = ? AND so = ? RETURNING ly_do'
  return one<{ ly_do: string }>(db, sql, direction, nam, soId, so)?.ly_do ?? null
}
