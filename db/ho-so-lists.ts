// The lines of danh mục hồ sơ, mục lục hồ sơ nộp lưu and mục lục văn bản trong hồ sơ (NĐ 30/2020 Phụ lục V), from the files of the archive. Reads only.
import { thoiHanWords, toSoWords } from '../contract/ho-so-words.ts'
import type { FileDocument, FileLine } from '../contract/paper.ts'
import { underHeadings } from '../core/register/file-lists.ts'
import { all, type ReadableDb } from './handle.ts'

interface LineRow {
  id: number
  ky_hieu: string
  de_muc: string | null
  tieu_de: string
  thoi_han: number | null
  nguoi_lap: string | null
  bat_dau: string | null
  ket_thuc: string | null
  ghi_chu: string | null
  tu: string | null
  den: string | null
  so_to: number | null
}

/** A year's files are some hundreds. */
const linesSql = `SELECT h.*, (SELECT min(v.ngay_ban_hanh) FROM ho_so_van_ban d JOIN van_ban v ON v.id = d.van_ban_id WHERE d.ho_so_id = h.id AND v.bo_luc IS NULL) AS tu,
    (SELECT max(v.ngay_ban_hanh) FROM ho_so_van_ban d JOIN van_ban v ON v.id = d.van_ban_id WHERE d.ho_so_id = h.id AND v.bo_luc IS NULL) AS den,
    (SELECT max(d.to_den) FROM ho_so_van_ban d JOIN van_ban v ON v.id = d.van_ban_id WHERE d.ho_so_id = h.id AND v.bo_luc IS NULL) AS so_to
  FROM ho_so h WHERE h.nam = ? AND (? = 0 OR (h.ket_thuc IS NOT NULL AND (h.thoi_han IS NULL OR h.thoi_han >= 5))) ORDER BY h.ky_hieu`

const heading = (tieuDe: string): FileLine => ({
  isHeading: true,
  soKyHieu: null,
  tieuDe,
  thoiHan: null,
  nguoiLap: null,
  tu: null,
  den: null,
  soTo: null,
  ghiChu: null,
})

const lineOf = (row: LineRow): FileLine => ({
  isHeading: false,
  soKyHieu: row.ky_hieu,
  tieuDe: row.tieu_de,
  thoiHan: thoiHanWords(row.thoi_han),
  nguoiLap: row.nguoi_lap,
  tu: row.tu ?? row.bat_dau,
  den: row.den ?? row.ket_thuc,
  soTo: row.so_to === null ? null : `${row.so_to}`,
  ghiChu: row.ghi_chu,
})

/**
 * The files of a year under their headings. What is handed in (nộp lưu) are those that have ended and are kept for five years or more (Điều 29 to 31);
 * their days are those of the văn bản in them, else what the clerk wrote.
 */
export function* fileLines(db: ReadableDb, kind: 'danh-muc' | 'nop-luu', nam: number): Generator<FileLine> {
  const rows = all<LineRow>(db, linesSql, nam, kind === 'nop-luu' ? 1 : 0).map(row => ({ ...row, deMuc: row.de_muc }))
  for (const [deMuc, files] of underHeadings(rows)) {
    if (deMuc !== null) yield heading(deMuc)
    yield* files.map(lineOf)
  }
}

interface DocumentRow {
  stt: number
  so_ky_hieu: string | null
  ngay_ban_hanh: string | null
  ten_loai: string | null
  trich_yeu: string | null
  co_quan_ban_hanh: string | null
  to_tu: number | null
  to_den: number | null
  ghi_chu: string | null
}

const atOnce = 500
const documentsSql = `SELECT d.stt, v.so_ky_hieu, v.ngay_ban_hanh, v.ten_loai, v.trich_yeu, v.co_quan_ban_hanh, d.to_tu, d.to_den, d.ghi_chu
  FROM ho_so_van_ban d CROSS JOIN van_ban v ON v.id = d.van_ban_id WHERE d.ho_so_id = ? AND d.stt > ? AND v.bo_luc IS NULL ORDER BY d.stt LIMIT ${atOnce}`

/** The văn bản of a file in their order, those in the bin left out; a page at a time in memory. */
export function* fileDocuments(db: ReadableDb, id: number): Generator<FileDocument> {
  let after = 0
  for (;;) {
    const rows = all<DocumentRow>(db, documentsSql, id, after)
    for (const row of rows)
      yield {
        soKyHieu: row.so_ky_hieu,
        ngayBanHanh: row.ngay_ban_hanh,
        tenLoai: row.ten_loai,
        trichYeu: row.trich_yeu,
        tacGia: row.co_quan_ban_hanh,
        toSo: toSoWords({ toTu: row.to_tu, toDen: row.to_den }) || null,
        ghiChu: row.ghi_chu,
      }
    const last = rows.at(-1)
    if (!last || rows.length < atOnce) return
    after = last.stt
  }
}
