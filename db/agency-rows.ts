// Rows of the directory as calls show them: a reference, a summary, what the clerk set. Reads only.
import type { AgencyFields, AgencyKind, AgencyLevel, AgencyRef, AgencySource, AgencySummary, AgencySure } from '../contract/agency.ts'
import { all, one, type ReadableDb } from './handle.ts'

export interface AgencyRow {
  id: number
  ten: string
  khoa: string
  tinh: string
  loai: AgencyKind
  cap: AgencyLevel | null
  cha_id: number | null
  tu_ngay: string | null
  den_ngay: string | null
  ma_dinh_danh: string | null
  dia_chi: string | null
  dien_thoai: string | null
  thu_dien_tu: string | null
  so_ban: number | null
  can_cu: string | null
  nguon: AgencySource
  muc_tin: AgencySure
  gop_vao_id: number | null
  ten_khong_dau: string
}

export const agencyRow = (db: ReadableDb, id: number): AgencyRow | null => one<AgencyRow>(db, 'SELECT * FROM co_quan WHERE id = ?', id)

export const refOf = ({ id, ten, tinh, den_ngay }: Pick<AgencyRow, 'id' | 'ten' | 'tinh' | 'den_ngay'>): AgencyRef => ({
  id,
  ten,
  tinh: tinh || null,
  denNgay: den_ngay,
})

export const summaryOf = (row: AgencyRow): AgencySummary => ({
  ...refOf(row),
  loai: row.loai,
  cap: row.cap,
  tuNgay: row.tu_ngay,
  maDinhDanh: row.ma_dinh_danh,
  nguon: row.nguon,
  mucTin: row.muc_tin,
})

/** The columns that a clerk may set, by their names in the contract. */
export const agencyColumns = {
  ten: 'ten',
  loai: 'loai',
  cap: 'cap',
  chaId: 'cha_id',
  tuNgay: 'tu_ngay',
  denNgay: 'den_ngay',
  maDinhDanh: 'ma_dinh_danh',
  diaChi: 'dia_chi',
  dienThoai: 'dien_thoai',
  thuDienTu: 'thu_dien_tu',
  soBan: 'so_ban',
  canCu: 'can_cu',
} as const satisfies Record<keyof AgencyFields, keyof AgencyRow>

export const fieldsOf = (row: AgencyRow): AgencyFields => ({
  ten: row.ten,
  loai: row.loai,
  cap: row.cap,
  chaId: row.cha_id,
  tuNgay: row.tu_ngay,
  denNgay: row.den_ngay,
  maDinhDanh: row.ma_dinh_danh,
  diaChi: row.dia_chi,
  dienThoai: row.dien_thoai,
  thuDienTu: row.thu_dien_tu,
  soBan: row.so_ban,
  canCu: row.can_cu,
})

/** The row that stands for an agency: the one it was merged into, or itself. */
export const standsFor = (db: ReadableDb, id: number): number =>
  one<{ id: number }>(db, 'SELECT coalesce(gop_vao_id, id) AS id FROM co_quan WHERE id = ?', id)?.id ?? id

/** The rows that are one agency: the row itself and those merged into it. */
export const sameAgency = (db: ReadableDb, id: number): number[] => [
  id,
  ...all<{ id: number }>(db, 'SELECT id FROM co_quan WHERE gop_vao_id = ? ORDER BY id', id).map(row => row.id),
]
