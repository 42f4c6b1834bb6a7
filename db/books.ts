// The lines of the books of NĐ 30/2020 Phụ lục IV that are not sổ đăng ký, from what the archive knows of its văn bản. Reads only.
import type { BookKind, FollowEntry, PostEntry } from '../contract/paper.ts'
import type { BookRow } from '../core/register/columns.ts'
import { all, type ReadableDb } from './handle.ts'
import { hasPosted, postedEntries } from './posted.ts'
import { allRegisterEntries } from './register.ts'

type Period = { from: string; to: string }

/** Sổ gửi văn bản đi bưu điện: what is marked as posted in the period; where nothing is, each văn bản đi of it, with envelopes left to a pen. */
function* postEntries(db: ReadableDb, period: Period): Generator<PostEntry> {
  if (hasPosted(db, period)) return yield* postedEntries(db, period)
  for (const { vanBanId, ngayChuyen, soKyHieu, noiNhan } of allRegisterEntries(db, { ...period, kind: 'di' }))
    yield { vanBanId, ngayChuyen, soKyHieu, noiNhan, soBi: null, ghiChu: null }
}

interface FollowRow {
  id: number
  han_xu_ly: string | null
  tra_loi: string | null
}

/** The day by which a văn bản is to be dealt with, and the văn bản đi that answer it, for the văn bản đến of a few numbers. */
const followSql = `SELECT v.id, v.han_xu_ly, (SELECT group_concat(a.so_ky_hieu, '; ' ORDER BY a.ngay_ban_hanh, a.id) FROM vien_dan d JOIN van_ban a ON a.id = d.van_ban_id
    WHERE d.dich_id = v.id AND d.quan_he = 'tra-loi' AND a.chieu = 'di' AND a.bo_luc IS NULL) AS tra_loi
  FROM json_each(?) w JOIN van_ban v ON v.id = w.value`

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
  const entries = allRegisterEntries(db, { ...period, kind: 'den' })
  for (const some of inLots(entries)) {
    const rows = all<FollowRow>(db, followSql, JSON.stringify(some.map(({ vanBanId }) => vanBanId)))
    const known = new Map(rows.map(row => [row.id, row]))
    for (const { vanBanId, soDen, tenLoai, soKyHieu, ngayBanHanh, tacGia, donViNhan, ghiChu } of some) {
      const { han_xu_ly: hanXuLy = null, tra_loi: traLoi = null } = known.get(vanBanId) ?? {}
      yield { vanBanId, soDen, tenLoai, soKyHieu, ngayBanHanh, tacGia, donViNhan, hanXuLy, tienDo: null, traLoi, ghiChu }
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
