// The lines of the books of NĐ 30/2020 Phụ lục IV that are not sổ đăng ký, from what the archive knows of its văn bản. Reads only.
import { stateWords } from '../contract/giai-quyet-words.ts'
import type { BookKind, FollowEntry, PostEntry } from '../contract/paper.ts'
import { dayWords } from '../contract/words.ts'
import type { BookRow } from '../core/register/columns.ts'
import { usesIn } from './ban-luu.ts'
import { all, inLots, type ReadableDb } from './handle.ts'
import { withCopies } from './issued-copies.ts'
import { hasPosted, postedEntries } from './posted.ts'
import { allRegisterEntries } from './register.ts'

/** `soId`: which of several sổ đăng ký; the other books are of all. */
export type BookSpan = { from: string; to: string; soId?: number }

/** Sổ gửi văn bản đi bưu điện: what is marked as posted in the period; where nothing is, each văn bản đi of it, with envelopes left to a pen. */
function* postEntries(db: ReadableDb, period: BookSpan): Generator<PostEntry> {
  if (hasPosted(db, period)) return yield* postedEntries(db, period)
  for (const { vanBanId, ngayChuyen, soKyHieu, noiNhan } of allRegisterEntries(db, { ...period, soId: null, kind: 'di' }))
    yield { vanBanId, ngayChuyen, soKyHieu, noiNhan, soBi: null, ghiChu: null }
}

interface FollowRow {
  id: number
  han_xu_ly: string | null
  xong_ngay: string | null
  nguoi_nhan: string | null
  ngay_nhan: string | null
  ket_qua: string | null
  tra_loi: string | null
}

/** How far the văn bản đến of a few numbers have come; what answers one is what the clerk said, else the văn bản đi that cite it so. */
const followSql = `SELECT v.id, v.han_xu_ly, v.xong_ngay, k.ghi_chu AS ket_qua,
    (SELECT group_concat(b.nguoi_nhan, '; ' ORDER BY b.id) FROM buoc_chuyen b WHERE b.van_ban_id = v.id AND b.nguoi_nhan IS NOT NULL) AS nguoi_nhan,
    (SELECT min(b.ngay_nhan) FROM buoc_chuyen b WHERE b.van_ban_id = v.id) AS ngay_nhan,
    coalesce(k.tra_loi, (SELECT group_concat(a.so_ky_hieu, '; ' ORDER BY a.ngay_ban_hanh, a.id) FROM vien_dan d JOIN van_ban a ON a.id = d.van_ban_id
    WHERE d.dich_id = v.id AND d.quan_he = 'tra-loi' AND a.chieu = 'di' AND a.bo_luc IS NULL)) AS tra_loi
  FROM json_each(?) w JOIN van_ban v ON v.id = w.value LEFT JOIN ket_qua k ON k.van_ban_id = v.id`

/** `Đã giải quyết ngày 05/06/2021, quá hạn`; what is not known to have begun is left to a pen. */
function progressWords({ xong_ngay, han_xu_ly, nguoi_nhan, ngay_nhan }: FollowRow, ngayChuyen: string | null): string | null {
  if (xong_ngay !== null) {
    const late = han_xu_ly !== null && xong_ngay > han_xu_ly ? ', quá hạn' : ''
    return `${stateWords['da-giai-quyet']} ngày ${dayWords(xong_ngay)}${late}`
  }
  if (nguoi_nhan !== null) return `${stateWords['dang-giai-quyet']}: ${nguoi_nhan} nhận ngày ${dayWords(ngay_nhan)}`
  return ngayChuyen === null ? null : `${stateWords['da-chuyen']} ngày ${dayWords(ngayChuyen)}`
}

/** Sổ theo dõi giải quyết văn bản đến: each văn bản đến of the period. */
function* followEntries(db: ReadableDb, period: BookSpan): Generator<FollowEntry> {
  const entries = allRegisterEntries(db, { ...period, soId: null, kind: 'den' })
  for (const some of inLots(entries)) {
    const rows = all<FollowRow>(db, followSql, JSON.stringify(some.map(({ vanBanId }) => vanBanId)))
    const known = new Map(rows.map(row => [row.id, row]))
    for (const { vanBanId, soDen, tenLoai, soKyHieu, ngayBanHanh, tacGia, donViNhan, ngayChuyen, ghiChu } of some) {
      const row = known.get(vanBanId)
      const state = { hanXuLy: row?.han_xu_ly ?? null, tienDo: row ? progressWords(row, ngayChuyen) : null, traLoi: row?.tra_loi ?? null }
      const note = [ghiChu, row?.ket_qua].filter(Boolean).join('; ') || null
      yield { vanBanId, soDen, tenLoai, soKyHieu, ngayBanHanh, tacGia, donViNhan, ...state, ghiChu: note }
    }
  }
}

type Books = { [Kind in BookKind]: (db: ReadableDb, period: BookSpan) => Iterable<BookRow[Kind]> }

/** Where the lines of each book come from; a page at a time in memory. */
export const bookEntries: Books = {
  den: (db, period) => allRegisterEntries(db, { ...period, kind: 'den' }),
  di: (db, period) => withCopies(db, allRegisterEntries(db, { ...period, kind: 'di' })),
  'buu-dien': postEntries,
  'theo-doi': followEntries,
  'ban-luu': usesIn,
}
