// The sendings of a văn bản (gui), read. Knows one table and its names.
import type { Sending } from '../contract/noi-nhan.ts'
import { all, listOf, type ReadableDb } from './handle.ts'

interface SendingRow {
  id: number
  van_ban_id: number
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

const ofEach = `SELECT g.*, t.ten FROM gui g JOIN ten_nhan t ON t.id = g.ten_id WHERE g.van_ban_id IN (SELECT value FROM json_each(?))
  ORDER BY g.van_ban_id, g.id`

const sendingOf = (row: SendingRow): Sending => ({
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
})

/** All sendings of a văn bản in the order they were marked. */
export const sendingsOf = (db: ReadableDb, id: number): Sending[] => sendingsOfEach(db, [id]).get(id) ?? []

/** The same of many văn bản; one that was not sent is left out. */
export function sendingsOfEach(db: ReadableDb, ids: readonly number[]): Map<number, Sending[]> {
  const rows = Map.groupBy(all<SendingRow>(db, ofEach, listOf(ids)), row => row.van_ban_id)
  return new Map([...rows].map(([id, own]) => [id, own.map(sendingOf)]))
}
