// Số đến (and the ordinal of văn bản đi): one series a year and direction, a number given once and never again. Knows the numbers, not the letters.
import { Refusal } from '../contract/refusal.ts'
import type { Direction, SoDen } from '../contract/van-ban.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'

const lastBorne = 'SELECT max(so_den) AS so FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_den IS NOT NULL'
const lastLeft = 'SELECT max(so) AS so FROM so_da_cap WHERE chieu = ? AND nam = ?'

/** The number after the highest ever given in the year (NĐ 30/2020 Điều 22.2: consecutive within the year). A number in the bin stays taken. */
export function nextSo(db: ReadableDb, direction: Direction, nam: number): number {
  const last = [lastBorne, lastLeft].map(sql => one<{ so: number | null }>(db, sql, direction, nam)?.so ?? 0)
  return Math.max(...last) + 1
}

/** Whether another văn bản than `id` bears or bore the number. */
export const isTaken = (db: ReadableDb, direction: Direction, { nam, so }: SoDen, id: number | null = null): boolean =>
  one(db, 'SELECT 1 FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_den = ? AND id IS NOT ?', direction, nam, so, id) !== null ||
  one(db, 'SELECT 1 FROM so_da_cap WHERE chieu = ? AND nam = ? AND so = ? AND van_ban_id IS NOT ?', direction, nam, so, id) !== null

/**
 * The asked number, or the next one; a văn bản that comes back into a series where it had a number gets that one. Refuses with `so-den-taken` a
 * number that was given to another.
 */
export function giveSo(db: ReadableDb, direction: Direction, nam: number, asked: number | null, id: number | null = null): SoDen {
  const soDen = { nam, so: asked ?? ownSo(db, direction, nam, id) ?? nextSo(db, direction, nam) }
  if (asked !== null && isTaken(db, direction, soDen, id)) throw new Refusal('so-den-taken', { so: String(asked), nam: String(nam) })
  return soDen
}

const lastOwn = 'SELECT max(so) AS so FROM so_da_cap WHERE van_ban_id = ? AND chieu = ? AND nam = ?'
const ownSo = (db: ReadableDb, direction: Direction, nam: number, id: number | null): number | null =>
  id === null ? null : (one<{ so: number | null }>(db, lastOwn, id, direction, nam)?.so ?? null)

/** Keeps the number that a văn bản leaves behind from being given to another. */
export function leaveSo(db: WritableDb, id: number, direction: Direction, { nam, so }: SoDen): void {
  run(db, 'INSERT OR IGNORE INTO so_da_cap (chieu, nam, so, van_ban_id) VALUES (?, ?, ?, ?)', direction, nam, so, id)
}
