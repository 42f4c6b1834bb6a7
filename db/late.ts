// Filing into a year that was closed: only with a reason, which stands in the journal and in Ghi chú; the year stays closed, its last number goes on.
import type { RegisterFields } from '../contract/van-ban.ts'
import { dayWords } from '../contract/words.ts'
import { one, run, type WritableDb } from './handle.ts'
import type { Change } from './journal.ts'
import type { Series } from './so-den.ts'

/** Why a văn bản is filed into a closed year, and the day it is. */
export interface Late {
  lyDo: string
  ngay: string
}

export interface LateFiling {
  late: Late
  soCuoi: number
}

const closedSql = 'SELECT so_cuoi FROM so_dong WHERE chieu = ? AND nam = ? AND so_id = ?'

/** What a late filing is to say; null where nobody gives a reason, or the year is open. */
export function lateFiling(db: WritableDb, { direction, nam, soId }: Series, late: Late | null): LateFiling | null {
  const closed = late && one<{ so_cuoi: number }>(db, closedSql, direction, nam, soId)
  return closed ? { late, soCuoi: closed.so_cuoi } : null
}

const note = ({ late: { lyDo, ngay } }: LateFiling): string => `Vào sổ ngày ${dayWords(ngay)}, sau khi đóng sổ: ${lyDo}`

/** What the clerk wrote in Ghi chú stays in front. */
export const withNote = (register: RegisterFields, filing: LateFiling | null): RegisterFields =>
  filing ? { ...register, ghiChu: [register.ghiChu, note(filing)].filter(Boolean).join('; ') } : register

/** The closed year ends with the number that was given. Gives what the journal tells. */
export function putLate(db: WritableDb, { direction, nam, soId }: Series, { late, soCuoi }: LateFiling, so: number): Change {
  const sql = 'UPDATE so_dong SET so_cuoi = max(so_cuoi, ?) WHERE chieu = ? AND nam = ? AND so_id = ?'
  run(db, sql, so, direction, nam, soId)
  return { field: 'vaoSoMuon', before: `sổ năm ${nam} đã đóng ở số ${soCuoi}`, after: late.lyDo }
}
