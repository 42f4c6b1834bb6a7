// How much the archive holds, and whether anything in it has changed. Reads only.
import { one, type ReadableDb } from './handle.ts'

export interface Counts {
  den: number
  di: number
  thamChieu: number
  waiting: number
  removed: number
  /** Letters that a newer reading sees otherwise, to be decided. */
  differing: number
}

/** How many filed letters wait for the clerk's decision on a difference, as `n`; the fields that the clerk set are not counted. */
export const differingSql = "SELECT count(DISTINCT van_ban_id) AS n FROM diem_khac WHERE trang_thai = 'cho' AND la_tay = 0"

const countsSql = `SELECT
  (SELECT count(*) FROM van_ban WHERE chieu = 'den' AND bo_luc IS NULL) AS den,
  (SELECT count(*) FROM van_ban WHERE chieu = 'di' AND bo_luc IS NULL) AS di,
  (SELECT count(*) FROM van_ban WHERE chieu = 'tham-chieu' AND bo_luc IS NULL) AS thamChieu,
  (SELECT count(*) FROM hang_cho) AS waiting,
  (SELECT count(*) FROM van_ban WHERE bo_luc IS NOT NULL AND chieu <> 'tham-chieu') AS removed,
  (${differingSql}) AS differing`

export const counts = (db: ReadableDb): Counts =>
  one<Counts>(db, countsSql) ?? { den: 0, di: 0, thamChieu: 0, waiting: 0, removed: 0, differing: 0 }

/** A number that grows with every change, by this connection or any other (PRAGMA data_version sees only the others). It lives as long as the handle. */
export function changesVersion(db: ReadableDb): number {
  const others = Number(db.pragma('data_version', { simple: true }))
  return others + (one<{ n: number }>(db, 'SELECT total_changes() AS n')?.n ?? 0)
}
