// Who uses the kept copy of a văn bản đi (sổ sử dụng bản lưu): given out, corrected, given back, undone. Each change one transaction, told to the journal.
import type { UseFields } from '../contract/ban-luu-calls.ts'
import type { CopyUse } from '../contract/paper.ts'
import { Refusal } from '../contract/refusal.ts'
import { dayWords } from '../contract/words.ts'
import { all, one, type ReadableDb, run, type SqlValue, type WritableDb, writing } from './handle.ts'
import { record } from './journal.ts'
import { editableRow, heldRow } from './opened.ts'

interface UseRow {
  id: number
  van_ban_id: number
  ngay: string
  ho_ten: string
  don_vi: string | null
  so_ky_hieu: string | null
  ngay_ban_hanh: string | null
  ten_loai: string | null
  trich_yeu: string | null
  ho_so: string | null
  ho_so_co: string | null
  ky_nhan: string | null
  ngay_tra: string | null
  nguoi_cho_phep: string | null
  ghi_chu: string | null
}

const usesSql = `SELECT u.*, v.so_ky_hieu, v.ngay_ban_hanh, v.ten_loai, v.trich_yeu,
    (SELECT group_concat(h.ky_hieu, '; ' ORDER BY h.nam, h.ky_hieu) FROM ho_so_van_ban d JOIN ho_so h ON h.id = d.ho_so_id WHERE d.van_ban_id = v.id) AS ho_so_co
  FROM su_dung_ban_luu u CROSS JOIN van_ban v ON v.id = u.van_ban_id`

const copyUseOf = (row: UseRow): CopyUse => ({
  id: row.id,
  vanBanId: row.van_ban_id,
  ngay: row.ngay,
  hoTen: row.ho_ten,
  donVi: row.don_vi,
  soKyHieu: row.so_ky_hieu,
  ngayBanHanh: row.ngay_ban_hanh,
  tenLoai: row.ten_loai,
  trichYeu: row.trich_yeu,
  soKyHieuHoSo: row.ho_so ?? row.ho_so_co,
  hoSoGhi: row.ho_so,
  kyNhan: row.ky_nhan,
  ngayTra: row.ngay_tra,
  nguoiChoPhep: row.nguoi_cho_phep,
  ghiChu: row.ghi_chu,
})

export const usesOf = (db: ReadableDb, { vanBanId }: { vanBanId: number }): CopyUse[] =>
  all<UseRow>(db, `${usesSql} WHERE u.van_ban_id = ? ORDER BY u.ngay, u.id`, vanBanId).map(copyUseOf)

export interface UsesAsked {
  from: string
  to: string
  /** Only what was not given back. */
  isOut: boolean
  after: string | null
  limit: number
}

const pageSql = `${usesSql} WHERE u.ngay <= ? AND (u.ngay, u.id) > (?, ?) ORDER BY u.ngay, u.id LIMIT ?`
const outSql = pageSql.replace('WHERE u.ngay', 'WHERE u.ngay_tra IS NULL AND u.ngay')

/** A page of the uses of a period; `after` is the `next` of the page before. */
export function listUses(db: ReadableDb, { from, to, isOut, after, limit }: UsesAsked): { items: CopyUse[]; next: string | null } {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)\.(\d{1,15})$/u.exec(after ?? `${from}.0`) ?? []
  if (!day) throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  const start = day < from ? [from, 0] : [day, Number(id)]
  const rows = all<UseRow>(db, isOut ? outSql : pageSql, to, ...start, limit + 1)
  const items = rows.slice(0, limit).map(copyUseOf)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? `${last.ngay}.${last.id}` : null }
}

const atOnce = 500

/** The lines of sổ sử dụng bản lưu, a page at a time in memory. */
export function* usesIn(db: ReadableDb, { from, to }: { from: string; to: string }): Generator<CopyUse> {
  let after: string | null = null
  do {
    const page: ReturnType<typeof listUses> = listUses(db, { from, to, isOut: false, after, limit: atOnce })
    yield* page.items
    after = page.next
  } while (after !== null)
}

function heldUse(db: ReadableDb, id: number): CopyUse {
  const row = one<UseRow>(db, `${usesSql} WHERE u.id = ?`, id)
  if (!row) throw new Refusal('not-found', { what: 'lượt sử dụng bản lưu này' })
  return copyUseOf(row)
}

function refuseDay(day: string, today: string, earlier: string | null, what: string) {
  if (day > today) throw new Refusal('input-invalid', { what: `ngày ${dayWords(day)} sau hôm nay` })
  if (earlier !== null && day < earlier) throw new Refusal('day-order', { day: dayWords(day), what, earlier: dayWords(earlier) })
}

/** `Lò Thị Hoa, Phòng Văn xã, ngày 05/06/2021, trả ngày 07/06/2021` */
const told = ({ hoTen, donVi, ngay, ngayTra, soKyHieuHoSo, kyNhan, nguoiChoPhep, ghiChu }: CopyUse): string =>
  [
    ...[hoTen, donVi, `ngày ${dayWords(ngay)}`, ngayTra && `trả ngày ${dayWords(ngayTra)}`, soKyHieuHoSo && `hồ sơ ${soKyHieuHoSo}`],
    ...[kyNhan && `ký nhận: ${kyNhan}`, nguoiChoPhep && `cho phép: ${nguoiChoPhep}`, ghiChu],
  ]
    .filter(Boolean)
    .join(', ')

function tell(db: WritableDb, vanBanId: number, before: CopyUse | null, after: CopyUse | null, now: Date) {
  const change = { field: 'banLuu', before: before && told(before), after: after && told(after) }
  if (change.before !== change.after) record(db, { act: 'case', vanBanId, changes: [change] }, now)
}

const columnsOf = ({ hoTen, donVi, soKyHieuHoSo, kyNhan, nguoiChoPhep, ghiChu }: UseFields): SqlValue[] => [
  hoTen,
  donVi,
  soKyHieuHoSo,
  kyNhan,
  nguoiChoPhep,
  ghiChu,
]

const putSql = `INSERT INTO su_dung_ban_luu (van_ban_id, ngay, ho_ten, don_vi, ho_so, ky_nhan, nguoi_cho_phep, ghi_chu) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`

/** The kept copy goes to somebody. Only a văn bản đi has one (NĐ 30/2020 Điều 19). */
export const giveCopy = (db: WritableDb, { vanBanId, ...fields }: UseFields & { vanBanId: number }, today: string, now: Date): CopyUse =>
  writing(db, () => {
    const row = editableRow(db, vanBanId)
    if (row.chieu !== 'di') throw new Refusal('input-invalid', { what: 'chỉ văn bản đi có bản lưu (Nghị định 30/2020, Điều 19)' })
    const ngay = fields.ngay ?? today
    refuseDay(ngay, today, row.ngay_ban_hanh, 'ngày ban hành')
    const after = heldUse(db, Number(run(db, putSql, vanBanId, ngay, ...columnsOf(fields)).lastInsertRowid))
    tell(db, vanBanId, null, after, now)
    return after
  })

const changeSql = `UPDATE su_dung_ban_luu SET ngay = ?, ho_ten = ?, don_vi = ?, ho_so = ?, ky_nhan = ?, nguoi_cho_phep = ?, ghi_chu = ? WHERE id = ?`

export const changeUse = (db: WritableDb, { id, ...fields }: UseFields & { id: number }, today: string, now: Date): CopyUse =>
  writing(db, () => {
    const before = heldUse(db, id)
    const ngay = fields.ngay ?? before.ngay
    refuseDay(ngay, today, heldRow(db, before.vanBanId).ngay_ban_hanh, 'ngày ban hành')
    if (before.ngayTra !== null) refuseDay(before.ngayTra, today, ngay, 'ngày đưa bản lưu')
    run(db, changeSql, ngay, ...columnsOf(fields), id)
    const after = heldUse(db, id)
    tell(db, before.vanBanId, before, after, now)
    return after
  })

export const giveCopyBack = (
  db: WritableDb,
  { id, isBack, ngay }: { id: number; isBack: boolean; ngay: string | null },
  today: string,
  now: Date,
): CopyUse =>
  writing(db, () => {
    const before = heldUse(db, id)
    if (isBack === (before.ngayTra !== null)) throw new Refusal('already-done')
    const day = isBack ? (ngay ?? today) : null
    if (day) refuseDay(day, today, before.ngay, 'ngày đưa bản lưu')
    run(db, 'UPDATE su_dung_ban_luu SET ngay_tra = ? WHERE id = ?', day, id)
    const after = heldUse(db, id)
    tell(db, before.vanBanId, before, after, now)
    return after
  })

/** Undoes `giveCopy`; gives what stood there. */
export const takeUseBack = (db: WritableDb, { id }: { id: number }, now: Date): CopyUse =>
  writing(db, () => {
    const before = heldUse(db, id)
    run(db, 'DELETE FROM su_dung_ban_luu WHERE id = ?', id)
    tell(db, before.vanBanId, before, null, now)
    return before
  })
