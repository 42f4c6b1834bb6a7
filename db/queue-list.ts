// The review queue as a list, the doubtful first: a page of lines, no text is read.
import type { Waiting } from '../contract/arrive.ts'
import { Refusal } from '../contract/refusal.ts'
import { all, one, type ReadableDb } from './handle.ts'

interface WaitingRow {
  id: number
  ten: string
  so_ky_hieu: string | null
  trich_yeu: string | null
  nghi_ngo: number
  co_ban_trung: number
}

const page = `SELECT h.id, h.ten, h.so_ky_hieu, h.trich_yeu, h.nghi_ngo,
    EXISTS (SELECT 1 FROM co_quan c JOIN van_ban v ON v.co_quan_id = c.id
      WHERE v.so = h.so AND v.ky_hieu = h.ky_hieu AND v.nam = h.nam AND c.khoa = h.co_quan_khoa AND c.tinh = h.co_quan_tinh
        AND v.chieu <> 'tham-chieu' AND v.bo_luc IS NULL) AS co_ban_trung
  FROM hang_cho h WHERE (h.nghi_ngo, -h.id) < (?, ?) ORDER BY h.nghi_ngo DESC, h.id LIMIT ?`

/** The queue, the doubtful first, then in order of arrival. */
export function listQueue(
  db: ReadableDb,
  { after, limit }: { after: string | null; limit: number },
): { total: number; items: Waiting[]; next: string | null } {
  const [doubts = Number.MAX_SAFE_INTEGER, id = 0] = after?.split('.').map(Number) ?? []
  if (!Number.isSafeInteger(doubts) || !Number.isSafeInteger(id)) throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  const rows = all<WaitingRow>(db, page, doubts, -id, limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    total: one<{ n: number }>(db, 'SELECT count(*) AS n FROM hang_cho')?.n ?? 0,
    items: shown.map(row => ({
      id: row.id,
      name: row.ten,
      soKyHieu: row.so_ky_hieu,
      trichYeu: row.trich_yeu,
      doubts: row.nghi_ngo,
      hasTwin: row.co_ban_trung === 1,
    })),
    next: rows.length > limit && last ? `${last.nghi_ngo}.${last.id}` : null,
  }
}
