// The sendings of a văn bản (gui), read. Knows one table and its names.
import type { Sending } from '../contract/noi-nhan.ts'
import { all, type ReadableDb } from './handle.ts'

interface SendingRow {
  id: number
  ten: string
  co_quan_id: number | null
  ngay: string
  cach: Sending['way']
  nguoi_gui: string | null
  so_ban: number
  so_bi: number
  nguoi_nhan: string | null
  ngay_nhan: string | null
  ghi_chu: string | null
}

const ofVanBan = 'SELECT g.*, t.ten FROM gui g JOIN ten_nhan t ON t.id = g.ten_id WHERE g.van_ban_id = ? ORDER BY g.id'

/** All sendings of a văn bản in the order they were marked. */
export const sendingsOf = (db: ReadableDb, id: number): Sending[] =>
  all<SendingRow>(db, ofVanBan, id).map(row => ({
    id: row.id,
    to: row.ten,
    coQuanId: row.co_quan_id,
    day: row.ngay,
    way: row.cach,
    by: row.nguoi_gui,
    copies: row.so_ban,
    envelopes: row.so_bi,
    signedBy: row.nguoi_nhan,
    signedOn: row.ngay_nhan,
    note: row.ghi_chu,
  }))
