// The entries of the registers (sổ đăng ký văn bản đến, đi): văn bản of a stretch of days, in order of day and number. Reads only.
import type { RegisterEntry } from '../contract/paper.ts'
import { Refusal } from '../contract/refusal.ts'
import { all, one, type ReadableDb } from './handle.ts'

export interface RegisterRange {
  from: string
  to: string
  kind: 'den' | 'di'
  /** Which register of the direction; null or none: all. */
  soId?: number | null
}

interface EntryRow {
  id: number
  ngay_den: string
  so_den: number | null
  co_quan_ban_hanh: string | null
  so_ky_hieu: string | null
  ngay_ban_hanh: string | null
  ten_loai: string | null
  trich_yeu: string | null
  ho_ten: string | null
  noi_nhan: string | null
  don_vi_nhan: string | null
  ngay_chuyen: string | null
  ky_nhan: string | null
  ghi_chu: string | null
  so_luong_ban: number | null
}

const within = 'v.chieu = ? AND v.bo_luc IS NULL AND v.ngay_den <= ? AND v.so_id = coalesce(?, v.so_id)'
const toWhom = "SELECT 1 FROM nguoi_nhan k WHERE k.van_ban_id = v.id AND k.danh_sach = 'kinh-gui'"
/**
 * To whom: Kính gửi, then Nơi nhận; "Như trên" is left out where Kính gửi says who. Of a văn bản đi the line "Lưu" tells who keeps it; its day and its
 * receipts are those of its sendings where nothing else is written down.
 */
const entriesSql = `SELECT v.id, v.ngay_den, v.so_den, v.co_quan_ban_hanh, v.so_ky_hieu, v.ngay_ban_hanh, v.ten_loai, v.trich_yeu, v.ho_ten, v.so_luong_ban,
    (SELECT group_concat(n.ten, '; ' ORDER BY n.danh_sach, n.vi_tri) FROM nguoi_nhan n WHERE n.van_ban_id = v.id
      AND NOT (n.ten LIKE 'như trên' AND EXISTS (${toWhom}))) AS noi_nhan,
    coalesce(v.don_vi_nhan, iif(v.chieu = 'di', v.noi_luu, NULL)) AS don_vi_nhan,
    coalesce(v.ngay_chuyen, (SELECT min(g.ngay) FROM gui g WHERE v.chieu = 'di' AND g.van_ban_id = v.id)) AS ngay_chuyen, v.ghi_chu,
    coalesce((SELECT group_concat(b.nguoi_nhan, '; ' ORDER BY b.id) FROM buoc_chuyen b WHERE b.van_ban_id = v.id AND b.nguoi_nhan IS NOT NULL),
      (SELECT group_concat(g.nguoi_nhan, '; ' ORDER BY g.id) FROM gui g WHERE v.chieu = 'di' AND g.van_ban_id = v.id AND g.nguoi_nhan IS NOT NULL)) AS ky_nhan
  FROM van_ban v WHERE ${within} AND (v.ngay_den, v.so_den, v.id) > (?, ?, ?) ORDER BY v.ngay_den, v.so_den, v.id`

/** Of all registers the index alone is counted; of one each row is looked at. */
const countAll = 'SELECT count(*) AS n FROM van_ban v WHERE v.chieu = ? AND v.bo_luc IS NULL AND v.ngay_den BETWEEN ? AND ?'
const countOne = `${countAll} AND v.so_id = ?`

const entryOf = (row: EntryRow): RegisterEntry => ({
  vanBanId: row.id,
  ngayDen: row.ngay_den,
  soDen: row.so_den,
  tacGia: row.co_quan_ban_hanh,
  soKyHieu: row.so_ky_hieu,
  ngayBanHanh: row.ngay_ban_hanh,
  tenLoai: row.ten_loai,
  trichYeu: row.trich_yeu,
  nguoiKy: row.ho_ten,
  noiNhan: row.noi_nhan,
  soLuongBan: row.so_luong_ban,
  donViNhan: row.don_vi_nhan,
  ngayChuyen: row.ngay_chuyen,
  kyNhan: row.ky_nhan,
  ghiChu: row.ghi_chu,
})

interface Key {
  day: string
  so: number
  id: number
}

function keyOf(after: string | null): Key {
  if (after === null) return { day: '', so: 0, id: 0 }
  const [day = '', so, id] = after.split('.')
  const key = { day, so: Number(so), id: Number(id) }
  if (!Number.isSafeInteger(key.so) || !Number.isSafeInteger(key.id)) throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  return key
}

/** A text that stands behind every earlier day and before this one, so that the key of the page alone says where the walk through the index begins. */
const justBefore = (day: string): string => `${day.slice(0, -1)}${String.fromCharCode(day.charCodeAt(day.length - 1) - 1)}~`

/** One page of a register, its last key from `after` on. */
function pageOf(db: ReadableDb, { from, to, kind, soId = null, after, limit }: RegisterRange & { after: string | null; limit: number }) {
  const { day, so, id } = keyOf(after)
  const first = justBefore(from)
  const rows = all<EntryRow>(db, `${entriesSql} LIMIT ?`, kind, to, soId, day > first ? day : first, so, id, limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(entryOf), next: rows.length > limit && last ? `${last.ngay_den}.${last.so_den ?? 0}.${last.id}` : null }
}

/** How many entries a register has in a period. */
export function countEntries(db: ReadableDb, { from, to, kind, soId = null }: RegisterRange): number {
  const total = soId === null ? one<{ n: number }>(db, countAll, kind, from, to) : one<{ n: number }>(db, countOne, kind, from, to, soId)
  return total?.n ?? 0
}

/** One page of a register and how many entries it has in all. */
export const registerEntries = (
  db: ReadableDb,
  page: RegisterRange & { after: string | null; limit: number },
): { total: number; items: RegisterEntry[]; next: string | null } => ({ total: countEntries(db, page), ...pageOf(db, page) })

const atOnce = 500

/** All entries of a register in order, a page at a time in memory. */
export function* allRegisterEntries(db: ReadableDb, range: RegisterRange): Generator<RegisterEntry> {
  let after: string | null = null
  do {
    const page: ReturnType<typeof pageOf> = pageOf(db, { ...range, after, limit: atOnce })
    yield* page.items
    after = page.next
  } while (after !== null)
}
