// The row of a văn bản: its columns, its summary, its place in the order of arrival. Knows one table.
import type { Direction, RegisterFields, SoDen, VanBanFields, VanBanSummary } from '../contract/van-ban.ts'
import { tinhOfLetter } from '../core/link/co-quan.ts'
import { dayOf } from '../core/link/family.ts'
import type { Identity } from '../core/link/identity.ts'
import { agencyOf } from './agencies.ts'
import { one, type ReadableDb, run, type SqlValue, type WritableDb } from './handle.ts'
import { identityHere } from './identity.ts'

/** Columns of a summary; `v` is van_ban. */
export const summaryColumns = `v.id, v.chieu, v.nam_den, v.so_den, v.ngay_den, v.so_ky_hieu, v.ngay_ban_hanh, v.ten_loai, v.co_quan_ban_hanh,
  v.trich_yeu, v.do_khan, v.thu_tu, v.so_id, (SELECT s.ten FROM so_sach s WHERE s.id = v.so_id) AS ten_so, (SELECT t.ten FROM van_ban_tep t WHERE t.van_ban_id = v.id ORDER BY t.vi_tri LIMIT 1) AS tep`

export interface SummaryRow {
  id: number
  chieu: Direction
  nam_den: number | null
  so_den: number | null
  ngay_den: string | null
  so_ky_hieu: string | null
  ngay_ban_hanh: string | null
  ten_loai: string | null
  co_quan_ban_hanh: string | null
  trich_yeu: string | null
  do_khan: string | null
  thu_tu: number
  so_id: number
  ten_so: string | null
  tep: string | null
}

function soDenOf({ nam_den: nam, so_den: so, so_id: soId, ten_so: ten }: SummaryRow): SoDen | null {
  if (nam === null || so === null) return null
  return ten === null ? { nam, so } : { nam, so, sach: { soId, ten } }
}

export const summaryOf = (row: SummaryRow): VanBanSummary => ({
  id: row.id,
  direction: row.chieu,
  soDen: soDenOf(row),
  ngayDen: row.ngay_den,
  soKyHieu: row.so_ky_hieu,
  ngayBanHanh: row.ngay_ban_hanh,
  tenLoai: row.ten_loai,
  coQuanBanHanh: row.co_quan_ban_hanh,
  trichYeu: row.trich_yeu,
  doKhan: row.do_khan,
  file: row.tep,
})

/** The whole row as it lies in the table. */
export interface VanBanRow extends SummaryRow {
  bo_luc: string | null
  don_vi_nhan: string | null
  ngay_chuyen: string | null
  han_xu_ly: string | null
  xong_ngay: string | null
  ghi_chu: string | null
  so_luong_ban: number | null
  co_quan_chu_quan: string | null
  co_quan_id: number | null
  tinh: string | null
  so: string | null
  ky_hieu: string | null
  nam: number | null
  dia_danh: string | null
  noi_luu: string | null
  quyen_han: string | null
  chuc_vu: string | null
  ho_ten: string | null
}

const wholeRow = `SELECT ${summaryColumns}, v.bo_luc, v.don_vi_nhan, v.ngay_chuyen, v.han_xu_ly, v.xong_ngay, v.ghi_chu, v.so_luong_ban, v.co_quan_chu_quan, v.co_quan_id, v.tinh, v.so, v.ky_hieu,
  v.nam, v.dia_danh, v.noi_luu, v.quyen_han, v.chuc_vu, v.ho_ten FROM van_ban v WHERE v.id = ?`

export const rowOf = (db: ReadableDb, id: number): VanBanRow | null => one<VanBanRow>(db, wholeRow, id)

/** Sequence numbers of a day. */
const perDay = 2 ** 20

/**
 * The next place in the order of arrival for a day: after everything that arrived that day. A day that is full goes on at the end of the next, so
 * that what comes later still stands later.
 */
export const nextThuTu = (db: ReadableDb, day: string): number => nextFrom(db, dayOf(day) * perDay)

function nextFrom(db: ReadableDb, start: number): number {
  const last = one<{ thu_tu: number | null }>(
    db,
    'SELECT max(thu_tu) AS thu_tu FROM van_ban WHERE thu_tu >= ? AND thu_tu < ?',
    start,
    start + perDay,
  )
  const next = (last?.thu_tu ?? start) + 1
  return next < start + perDay ? next : nextFrom(db, start + perDay)
}

/** The columns of the printed fields, with the keys derived from them; learns the issuer. */
export function fieldColumns(db: WritableDb, fields: VanBanFields, who: Identity = identityHere(db, fields)): Record<string, SqlValue> {
  return {
    co_quan_chu_quan: fields.coQuanChuQuan,
    co_quan_ban_hanh: fields.coQuanBanHanh,
    co_quan_id: fields.coQuanBanHanh === null ? null : agencyOf(db, who.coQuan, fields.coQuanBanHanh),
    tinh: (who.coQuan?.tinh || null) ?? tinhOfLetter(fields),
    so_ky_hieu: fields.soKyHieu,
    ...keyColumns(who),
    ngay_ban_hanh: fields.ngayBanHanh,
    dia_danh: fields.diaDanh,
    ten_loai: fields.tenLoai,
    trich_yeu: fields.trichYeu,
    do_khan: fields.doKhan,
    noi_luu: fields.noiLuu,
    quyen_han: fields.nguoiKy?.quyenHan ?? null,
    chuc_vu: fields.nguoiKy?.chucVu ?? null,
    ho_ten: fields.nguoiKy?.hoTen ?? null,
  }
}

export const keyColumns = ({ so, kyHieu, nam }: Identity): Record<string, SqlValue> => ({
  so,
  ky_hieu: so === null ? null : (kyHieu ?? ''),
  nam,
})

export const registerColumns = (register: RegisterFields): Record<string, SqlValue> => ({
  ngay_den: register.ngayDen,
  don_vi_nhan: register.donViNhan,
  ngay_chuyen: register.ngayChuyen,
  han_xu_ly: register.hanXuLy,
  ghi_chu: register.ghiChu,
  so_luong_ban: register.soLuongBan ?? null,
})

/** Inserts a row and gives its id. */
export function insertRow(db: WritableDb, columns: Record<string, SqlValue>): number {
  const names = Object.keys(columns)
  const sql = `INSERT INTO van_ban (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
  return Number(run(db, sql, ...Object.values(columns)).lastInsertRowid)
}

/** Sets columns of a row. */
export function updateRow(db: WritableDb, id: number, columns: Record<string, SqlValue>): void {
  const sets = Object.keys(columns).map(name => `${name} = ?`)
  if (sets.length) run(db, `UPDATE van_ban SET ${sets.join(', ')} WHERE id = ?`, ...Object.values(columns), id)
}
