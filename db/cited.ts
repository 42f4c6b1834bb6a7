// What letters print of the documents they cite, and the two ends of each link. Reads only; which document a citation means is links.ts.
import type { VienDan } from '../contract/the-thuc.ts'
import type { Link } from '../contract/van-ban.ts'
import { all, type ReadableDb } from './handle.ts'
import { type SummaryRow, summaryColumns, summaryOf } from './van-ban-row.ts'

export interface CitationRow {
  van_ban_id: number
  vi_tri: number
  dich_id: number | null
  quan_he: VienDan['quanHe']
  ten_loai: string | null
  so_ky_hieu: string | null
  ngay_ban_hanh: string | null
  co_quan_ban_hanh: string | null
  trich_yeu: string | null
}

/** What a citation prints. */
export const vienDanOf = (row: CitationRow): VienDan => ({
  quanHe: row.quan_he,
  tenLoai: row.ten_loai,
  soKyHieu: row.so_ky_hieu,
  ngayBanHanh: row.ngay_ban_hanh,
  coQuanBanHanh: row.co_quan_ban_hanh,
  trichYeu: row.trich_yeu,
})

const citedBy = `SELECT ${summaryColumns}, d.quan_he, d.ten_loai AS vd_ten_loai, d.so_ky_hieu AS vd_so_ky_hieu, d.ngay_ban_hanh AS vd_ngay,
  d.co_quan_ban_hanh AS vd_co_quan, d.trich_yeu AS vd_trich_yeu FROM vien_dan d`

interface LinkRow extends SummaryRow {
  quan_he: VienDan['quanHe']
  vd_ten_loai: string | null
  vd_so_ky_hieu: string | null
  vd_ngay: string | null
  vd_co_quan: string | null
  vd_trich_yeu: string | null
}

const linkOf = (row: LinkRow): Link => ({
  quanHe: row.quan_he,
  vanBan: summaryOf(row),
  vienDan: {
    quanHe: row.quan_he,
    tenLoai: row.vd_ten_loai,
    soKyHieu: row.vd_so_ky_hieu,
    ngayBanHanh: row.vd_ngay,
    coQuanBanHanh: row.vd_co_quan,
    trichYeu: row.vd_trich_yeu,
  },
})

/** The documents a văn bản cites, in order of first appearance. */
export const citesOf = (db: ReadableDb, id: number): Link[] =>
  all<LinkRow>(db, `${citedBy} JOIN van_ban v ON v.id = d.dich_id WHERE d.van_ban_id = ? ORDER BY d.vi_tri`, id).map(linkOf)

/** The documents that cite it, the latest filed first, those in the bin left out. */
export const citedByOf = (db: ReadableDb, id: number, limit: number): Link[] =>
  all<LinkRow>(
    db,
    `${citedBy} JOIN van_ban v ON v.id = d.van_ban_id WHERE d.dich_id = ? AND v.bo_luc IS NULL ORDER BY d.van_ban_id DESC, d.vi_tri LIMIT ?`,
    id,
    limit,
  ).map(linkOf)

/** What a letter's citations print, as they were filed. */
export const vienDanOfLetter = (db: ReadableDb, id: number): VienDan[] =>
  all<CitationRow>(db, 'SELECT * FROM vien_dan WHERE van_ban_id = ? ORDER BY vi_tri', id).map(vienDanOf)
