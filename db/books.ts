// The lines of the books of NĐ 30/2020 Phụ lục IV that are not sổ đăng ký, from what the archive knows of its văn bản. Reads only.
import type { BookKind, FollowEntry, PostEntry } from '../contract/paper.ts'
import { dayWords } from '../contract/words.ts'
import type { BookRow } from '../core/register/columns.ts'
import { all, type ReadableDb } from './handle.ts'
import { hasPosted, postedEntries } from './posted.ts'
import { allRegisterEntries } from './register.ts'

type Period = { from: string; to: string; soId?: number }

/** Sổ gửi văn bản đi bưu điện: what is marked as posted in the period; where nothing is, each văn bản đi of it, with envelopes left to a pen. */
function* postEntries(db: ReadableDb, period: Period): Generator<PostEntry> {
  if (hasPosted(db, period)) return yield* postedEntries(db, period)
  for (const { vanBanId, ngayChuyen, soKyHieu, noiNhan } of allRegisterEntries(db, { ...period, soId: null, kind: 'di' }))
    yield { vanBanId, ngayChuyen, soKyHieu, noiNhan, soBi: null, ghiChu: null }
}

interface FollowRow {
  id: number
  han_xu_ly: string | null
  xong_ngay: string | null
  ngay_chuyen: string | null
  so_ban: string | null
  tra_loi: string | null
  ghi_chu_xong: string | null
  nguoi_nhan: string | null
  ngay_nhan: string | null
}

/** What became of the văn bản đến of a few numbers: the answer that the clerk confirmed, else the văn bản đi that cite them as answered. */
const followSql = `SELECT v.id, v.han_xu_ly, v.xong_ngay, v.ngay_chuyen, k.tra_loi AS so_ban, k.ghi_chu AS ghi_chu_xong,
    (SELECT group_concat(a.so_ky_hieu, '; ' ORDER BY a.ngay_ban_hanh, a.id) FROM vien_dan d JOIN van_ban a ON a.id = d.van_ban_id
      WHERE d.dich_id = v.id AND d.quan_he = 'tra-loi' AND a.chieu = 'di' AND a.bo_luc IS NULL) AS tra_loi,
    (SELECT group_concat(b.nguoi_nhan, '; ' ORDER BY b.id) FROM buoc_chuyen b WHERE b.van_ban_id = v.id AND b.nguoi_nhan IS NOT NULL) AS nguoi_nhan,
    (SELECT min(b.ngay_nhan) FROM buoc_chuyen b WHERE b.van_ban_id = v.id) AS ngay_nhan
  FROM json_each(?) w JOIN van_ban v ON v.id = w.value LEFT JOIN ket_qua k ON k.van_ban_id = v.id`

/** Tiến độ giải quyết in words, as far as it is written down. */
function progressOf(row: FollowRow): string | null {
  if (row.xong_ngay) {
    const late = row.han_xu_ly !== null && row.xong_ngay > row.han_xu_ly ? ', quá hạn' : ''
    return `Đã giải quyết ngày ${dayWords(row.xong_ngay)}${late}`
  }
  if (row.nguoi_nhan) return `Đang giải quyết: ${row.nguoi_nhan} nhận ngày ${dayWords(row.ngay_nhan)}`
  return row.ngay_chuyen ? `Đã chuyển ngày ${dayWords(row.ngay_chuyen)}` : null
}

const atOnce = 500

function* inLots<T>(rows: Iterable<T>): Generator<T[]> {
  let lot: T[] = []
  for (const row of rows) {
    if (lot.push(row) < atOnce) continue
    yield lot
    lot = []
  }
  if (lot.length > 0) yield lot
}

/** Sổ theo dõi giải quyết văn bản đến: each văn bản đến of the period. */
function* followEntries(db: ReadableDb, period: Period): Generator<FollowEntry> {
  const entries = allRegisterEntries(db, { ...period, soId: null, kind: 'den' })
  for (const some of inLots(entries)) {
    const rows = all<FollowRow>(db, followSql, JSON.stringify(some.map(({ vanBanId }) => vanBanId)))
    const known = new Map(rows.map(row => [row.id, row]))
    for (const { vanBanId, soDen, tenLoai, soKyHieu, ngayBanHanh, tacGia, donViNhan, ghiChu } of some) {
      const row = known.get(vanBanId)
      const told = { hanXuLy: row?.han_xu_ly ?? null, tienDo: row ? progressOf(row) : null, traLoi: row?.so_ban ?? row?.tra_loi ?? null }
      const note = [ghiChu, row?.ghi_chu_xong].filter(Boolean).join('; ') || null
      yield { vanBanId, soDen, tenLoai, soKyHieu, ngayBanHanh, tacGia, donViNhan, ...told, ghiChu: note }
    }
  }
}

type Books = { [Kind in BookKind]: (db: ReadableDb, period: Period) => Iterable<BookRow[Kind]> }

/** Where the lines of each book come from; a page at a time in memory. The archive keeps nothing of who used bản lưu yet: that book is for a pen. */
export const bookEntries: Books = {
  den: (db, period) => allRegisterEntries(db, { ...period, kind: 'den' }),
  di: (db, period) => allRegisterEntries(db, { ...period, kind: 'di' }),
  'buu-dien': postEntries,
  'theo-doi': followEntries,
  'ban-luu': () => [],
}
