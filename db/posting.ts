// Where the letters to an agency of the directory go: its address, and who has its work once it is no more. Reads only.
import type { AgencySure } from '../contract/agency.ts'
import type { Addressee } from '../contract/posting.ts'
import { fullName } from '../core/link/ended.ts'
import type { Known } from '../core/paper/addressees.ts'
import { plusDays } from '../core/register/working-days.ts'
import { type AgencyRow, agencyRow, standsFor } from './agency-rows.ts'
import { heirsOn, successorsOf } from './agency-succession.ts'
import { all, type ReadableDb } from './handle.ts'

const byClerk = "SELECT 1 FROM co_quan_tay WHERE co_quan_id = ? AND truong = 'denNgay'"

const addressee = ({ ten, tinh, dia_chi }: AgencyRow): Addressee => ({ name: fullName(ten, tinh), address: dia_chi })

const weakest = (all: readonly AgencySure[]): AgencySure => (['suy-doan', 'co-le'] as const).find(sure => all.includes(sure)) ?? 'chac-chan'

/** What the directory says of an agency on a day. It lives for certain only where the clerk said when it ends, or that it does not. */
export function postedTo(db: ReadableDb, id: number, day: string): Known {
  const row = agencyRow(db, standsFor(db, id))
  if (row === null) return null
  const isEnded = row.den_ngay !== null && row.den_ngay < day
  const isLiving = !isEnded && all(db, byClerk, row.id).length > 0
  if (!isEnded || row.den_ngay === null) return { address: row.dia_chi, ended: null, isLiving }
  const heirs = heirsOn(db, row.id, day).flatMap(heir => agencyRow(db, heir.id) ?? [])
  const mucTin = weakest(successorsOf(db, row).map(step => step.mucTin))
  return { address: row.dia_chi, ended: { since: plusDays(row.den_ngay, 1), heirs: heirs.map(addressee), mucTin }, isLiving }
}
