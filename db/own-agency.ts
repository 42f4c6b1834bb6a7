// The office that owns the archive: one row.
import type { OwnAgency } from '../contract/van-ban.ts'
import { one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { record } from './journal.ts'

interface OwnRow {
  ten: string
  chu_quan: string | null
  dia_chi: string | null
  dien_thoai: string | null
  fax: string | null
  thu_dien_tu: string | null
  trang_web: string | null
  tinh: string | null
}

const fields = ['ten', 'chuQuan', 'diaChi', 'dienThoai', 'fax', 'email', 'website', 'tinh'] as const
const columns = 'ten, chu_quan, dia_chi, dien_thoai, fax, thu_dien_tu, trang_web, tinh'

/** The office, or null before it was asked for. */
export function ownAgency(db: ReadableDb): OwnAgency | null {
  const row = one<OwnRow>(db, `SELECT ${columns} FROM co_quan_chu_kho WHERE id = 1`)
  return (
    row && {
      ...{ ten: row.ten, chuQuan: row.chu_quan, diaChi: row.dia_chi, tinh: row.tinh },
      ...{ dienThoai: row.dien_thoai, fax: row.fax, email: row.thu_dien_tu, website: row.trang_web },
    }
  )
}

const put = `INSERT OR REPLACE INTO co_quan_chu_kho (id, ${columns}) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Sets the office; what changed goes into the journal. */
export const setOwnAgency = (db: WritableDb, own: OwnAgency, now: Date): OwnAgency =>
  writing(db, () => {
    const before = ownAgency(db)
    const changes = fields
      .filter(field => (before?.[field] ?? null) !== own[field])
      .map(field => ({ field, before: before?.[field] ?? null, after: own[field] }))
    if (!changes.length) return own
    run(db, put, ...fields.map(field => own[field]))
    record(db, { act: 'own-agency', vanBanId: null, changes }, now)
    return own
  })
