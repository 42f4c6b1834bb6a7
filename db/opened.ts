// A văn bản put together from its rows: fields, register, provenance, recipients, links, files. Reads only.

import type { Span } from '../contract/reading.ts'
import { Refusal } from '../contract/refusal.ts'
import type { FieldName } from '../contract/the-thuc.ts'
import type { Provenance, RegisterFields, SourceFile, VanBan, VanBanFields } from '../contract/van-ban.ts'
import { emptyFields } from '../contract/van-ban.ts'
import { sameValue } from '../core/the-thuc/same-value.ts'
import { citedByOf, citesOf, vienDanOfLetter } from './cited.ts'
import { all, type ReadableDb } from './handle.ts'
import { type KeptReading, type KeptReadings, letterKept, readingIfWhole } from './letter.ts'
import { rareOf, signerOf } from './lien-tich.ts'
import { mailOf } from './mail.ts'
import { originOf } from './old-register.ts'
import { confirmedFields } from './readers.ts'
import { recipientsOf, tasksOf } from './recipients.ts'
import { rowOf, summaryOf, type VanBanRow } from './van-ban-row.ts'

/** The row of a văn bản, or the refusal that there is none. */
export function heldRow(db: ReadableDb, id: number): VanBanRow {
  const row = rowOf(db, id)
  if (!row) throw new Refusal('not-found', { what: `văn bản số ${id} trong kho` })
  return row
}

/** The row of a văn bản that may be changed: what lies in the bin is taken back first. */
export function editableRow(db: ReadableDb, id: number): VanBanRow {
  const row = heldRow(db, id)
  if (row.bo_luc !== null) throw new Refusal('in-bin', { what: row.so_ky_hieu ?? String(id) })
  return row
}

/** The filed fields of a văn bản. */
export function fieldsOf(db: ReadableDb, row: VanBanRow): VanBanFields {
  const recipients = recipientsOf(db, row.id)
  return {
    ...rareOf(db, row.id),
    coQuanChuQuan: row.co_quan_chu_quan,
    coQuanBanHanh: row.co_quan_ban_hanh,
    soKyHieu: row.so_ky_hieu,
    diaDanh: row.dia_danh,
    ngayBanHanh: row.ngay_ban_hanh,
    tenLoai: row.ten_loai,
    trichYeu: row.trich_yeu,
    doKhan: row.do_khan,
    doMat: null,
    kinhGui: recipients.filter(r => r.list === 'kinh-gui').map(r => r.text),
    noiNhan: recipients.filter(r => r.list === 'noi-nhan').map(({ text, purpose }) => ({ text, purpose })),
    noiLuu: row.noi_luu,
    nguoiKy: signerOf(row),
    vienDan: vienDanOfLetter(db, row.id),
    nhiemVu: tasksOf(db, row.id),
  }
}

/** What a re-reading compares with: the filed fields and the hạn xử lý of the register. */
export const comparedOf = (db: ReadableDb, row: VanBanRow): VanBanFields & Pick<RegisterFields, 'hanXuLy'> => ({
  ...fieldsOf(db, row),
  hanXuLy: row.han_xu_ly,
})

/** Names of the fields a văn bản is filed with. */
export const fieldNames = Object.keys(emptyFields) as (keyof VanBanFields)[]

export const isEmptyValue = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** The fields a clerk set: no machine may ever write them. */
export const clerkFields = (db: ReadableDb, id: number): Set<string> =>
  new Set(all<{ truong: string }>(db, 'SELECT truong FROM van_ban_tay WHERE van_ban_id = ?', id).map(row => row.truong))

function provenanceOf(db: ReadableDb, id: number, fields: VanBanFields, kept: KeptReadings | null): Provenance[] {
  const byClerk = clerkFields(db, id)
  const confirmed = confirmedFields(db, id)
  return fieldNames.flatMap(field => {
    const read = kept?.theThuc[field] ?? []
    const readings = Array.isArray(read) ? read : [read]
    if (byClerk.has(field)) return ofClerk(field, fields[field], readings)
    const isConfirmed = confirmed === 'all' || confirmed.has(field)
    return isEmptyValue(fields[field])
      ? []
      : readings.map(({ rule, sure, at }) => ({ field, by: 'reader' as const, isConfirmed, rule, sure, at }))
  })
}

/**
 * A clerk's value has no rule. Of a list the items that were read as they stand now are shown where they stood; of a single value, where the
 * machine had read the field.
 */
function ofClerk(field: FieldName, value: unknown, readings: readonly KeptReading[]): Provenance[] {
  const from = (at: Span[]): Provenance => ({ field, by: 'clerk', isConfirmed: true, rule: null, sure: null, at })
  if (!Array.isArray(value) || !value.length) return [from(readings.flatMap(reading => reading.at))]
  const left = [...readings]
  return value.map(item => {
    const index = left.findIndex(reading => sameValue(reading.value, item))
    return from(index < 0 ? [] : left.splice(index, 1).flatMap(reading => reading.at))
  })
}

interface FileRow {
  sha256: string
  ten: string
  so_byte: number
  vai_tro: SourceFile['role']
  luc: string
}

const filesSql = `SELECT f.sha256, f.ten, t.so_byte, f.vai_tro, f.luc FROM van_ban_tep f JOIN tep t ON t.sha256 = f.sha256
  WHERE f.van_ban_id = ? ORDER BY f.vi_tri`

const filesOf = (db: ReadableDb, id: number): SourceFile[] =>
  all<FileRow>(db, filesSql, id).map(row => ({
    sha256: row.sha256,
    name: row.ten,
    bytes: row.so_byte,
    role: row.vai_tro,
    addedAt: row.luc,
    mail: mailOf(db, row.sha256),
  }))

/** The most citing documents a page shows; the rest is the family's. */
const citedByLimit = 200

/** Everything the page of a văn bản shows. */
export function openRows(db: ReadableDb, id: number): VanBan {
  const row = heldRow(db, id)
  const fields = fieldsOf(db, row)
  const kept = readingIfWhole(db, id)
  const { letter, isDamaged } = letterKept(db, id)
  return {
    ...summaryOf(row),
    fields,
    register: row.ngay_den === null ? null : registerOf(row, row.ngay_den),
    provenance: provenanceOf(db, id, fields, kept),
    issues: kept?.issues ?? [],
    text: letter,
    isTextDamaged: isDamaged,
    recipients: recipientsOf(db, id),
    cites: citesOf(db, id),
    citedBy: citedByOf(db, id, citedByLimit),
    files: filesOf(db, id),
    origin: originOf(db, id),
    isRemoved: row.bo_luc !== null,
  }
}

export const registerOf = (row: VanBanRow, ngayDen: string) => ({
  ngayDen,
  donViNhan: row.don_vi_nhan,
  ngayChuyen: row.ngay_chuyen,
  hanXuLy: row.han_xu_ly,
  ghiChu: row.ghi_chu,
  ...(row.chieu === 'di' && { soLuongBan: row.so_luong_ban }),
})
