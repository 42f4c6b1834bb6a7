// Số đến (and the ordinal of văn bản đi): one series a year and direction, a number given once and never again. Knows the numbers, not the letters.
import { Refusal } from '../contract/refusal.ts'
import type { Direction, SoDen } from '../contract/van-ban.ts'
import { one, type ReadableDb } from './handle.ts'

/** The number after the highest of the year (NĐ 30/2020 Điều 22.2: consecutive within the year). A number in the bin stays taken. */
export function nextSo(db: ReadableDb, direction: Direction, nam: number): number {
  const last = one<{ so: number | null }>(
    db,
    'SELECT max(so_den) AS so FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_den IS NOT NULL',
    direction,
    nam,
  )
  return (last?.so ?? 0) + 1
}

export const isTaken = (db: ReadableDb, direction: Direction, { nam, so }: SoDen): boolean =>
  one(db, 'SELECT 1 FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_den = ?', direction, nam, so) !== null

/** The asked number, or the next one. Refuses with `so-den-taken` a number that was given before. */
export function giveSo(db: ReadableDb, direction: Direction, nam: number, asked: number | null): SoDen {
  const soDen = { nam, so: asked ?? nextSo(db, direction, nam) }
  if (asked !== null && isTaken(db, direction, soDen)) throw new Refusal('so-den-taken', { so: String(asked), nam: String(nam) })
  return soDen
}
