// The office that owns the archive: one row.
import type { OwnAgency } from '../contract/van-ban.ts'
import { one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { record } from './journal.ts'

interface OwnRow {
  ten: string
  chu_quan: string | null
  dia_chi: string | null
  tinh: string | null
}

/** The office, or null before it was asked for. */
export function ownAgency(db: ReadableDb): OwnAgency | null {
  const row = one<OwnRow>(db, 'SELECT ten, chu_quan, dia_chi, tinh FROM co_quan_chu_kho WHERE id = 1')
  return row && { ten: row.ten, chuQuan: row.chu_quan, diaChi: row.dia_chi, tinh: row.tinh }
}

const put = 'INSERT OR REPLACE INTO co_quan_chu_kho (id, ten, chu_quan, dia_chi, tinh) VALUES (1, ?, ?, ?, ?)'

/** Sets the office; what changed goes into the journal. */
export const setOwnAgency = (db: WritableDb, own: OwnAgency, now: Date): OwnAgency =>
  writing(db, () => {
    const before = ownAgency(db)
    const changes = (['ten', 'chuQuan', 'diaChi', 'tinh'] as const)
      .filter(field => (before?.[field] ?? null) !== own[field])
      .map(field => ({ field, before: before?.[field] ?? null, after: own[field] }))
    if (!changes.length) return own
    run(db, put, own.ten, own.chuQuan, own.diaChi, own.tinh)
    record(db, { act: 'own-agency', vanBanId: null, changes }, now)
    return own
  })
