// What went by post, for sổ gửi văn bản đi bưu điện: a line for each văn bản and day, with all whom it was sent to. Reads only, a day at a time.
import type { PostEntry } from '../contract/paper.ts'
import { all, one, type ReadableDb } from './handle.ts'

const nextDay = "SELECT min(ngay) AS ngay FROM gui WHERE cach = 'buu-dien' AND ngay >= ? AND ngay <= ?"
const ofDay = `SELECT g.van_ban_id, v.so_ky_hieu, group_concat(t.ten, '; ' ORDER BY g.id) AS noi_nhan, sum(g.so_bi) AS so_bi,
    (SELECT group_concat(ghi_chu, '; ') FROM (SELECT DISTINCT ghi_chu FROM gui WHERE van_ban_id = g.van_ban_id AND ngay = g.ngay AND cach = 'buu-dien')) AS ghi_chu
  FROM gui g JOIN van_ban v ON v.id = g.van_ban_id JOIN ten_nhan t ON t.id = g.ten_id
  WHERE g.cach = 'buu-dien' AND g.ngay = ? AND v.bo_luc IS NULL GROUP BY g.van_ban_id ORDER BY min(g.id)`

interface DayRow {
  van_ban_id: number
  so_ky_hieu: string | null
  noi_nhan: string
  so_bi: number
  ghi_chu: string | null
}

const firstPosted = (db: ReadableDb, from: string, to: string): string | null =>
  one<{ ngay: string | null }>(db, nextDay, from, to)?.ngay ?? null

/** Whether anything is marked as sent by post in a period. */
export const hasPosted = (db: ReadableDb, { from, to }: { from: string; to: string }): boolean => firstPosted(db, from, to) !== null

/** The lines of a period in the order of their days. */
export function* postedEntries(db: ReadableDb, { from, to }: { from: string; to: string }): Generator<PostEntry> {
  for (let day = firstPosted(db, from, to); day !== null; day = firstPosted(db, `${day}~`, to)) {
    for (const row of all<DayRow>(db, ofDay, day))
      yield {
        ...{ vanBanId: row.van_ban_id, ngayChuyen: day, soKyHieu: row.so_ky_hieu },
        ...{ noiNhan: row.noi_nhan, soBi: row.so_bi, ghiChu: row.ghi_chu },
      }
  }
}
