// Where the letters to an agency of the directory go: its address, and who has its work once it is no more. Reads only.
import type { AgencySure } from '../contract/agency.ts'
import type { Addressee, Ended } from '../contract/posting.ts'
import { fullName } from '../core/link/placed-name.ts'
import type { Known } from '../core/paper/addressees.ts'
import { plusDays } from '../core/register/working-days.ts'
import { type AgencyRow, agencyRow, sameAgency, standsFor } from './agency-rows.ts'
import { heirsOn, successorsOf } from './agency-succession.ts'
import { all, listOf, type ReadableDb } from './handle.ts'

const byClerk = "SELECT 1 FROM co_quan_tay WHERE co_quan_id = ? AND truong = 'denNgay'"

const addressee = ({ ten, tinh, dia_chi }: AgencyRow): Addressee => ({ name: fullName(ten, tinh), address: dia_chi })

const weakest = (all: readonly AgencySure[]): AgencySure => (['suy-doan', 'co-le'] as const).find(sure => all.includes(sure)) ?? 'chac-chan'

const spoken = `SELECT 1 FROM co_quan_ke_thua WHERE cu_id IN (SELECT value FROM json_each(?)) AND (nguon = 'van-thu' OR bo = 1) LIMIT 1`

/** Who has its work on a day where the clerk spoke of that: he put a step in, or took one away. */
function toldHeirs(db: ReadableDb, row: AgencyRow, day: string): Pick<Ended, 'heirs' | 'mucTin'> | null {
  if (!all(db, spoken, listOf(sameAgency(db, row.id))).length) return null
  const steps = successorsOf(db, row)
  const ids = new Set(steps.flatMap(({ coQuan }) => heirsOn(db, coQuan.id, day).map(heir => heir.id)))
  return { heirs: [...ids].flatMap(id => agencyRow(db, id) ?? []).map(addressee), mucTin: weakest(steps.map(step => step.mucTin)) }
}

/** What the directory says of an agency on a day. It lives for certain only where the clerk said when it ends, or that it does not. */
export function postedTo(db: ReadableDb, id: number, day: string): Known {
  const row = agencyRow(db, standsFor(db, id))
  if (row === null) return null
  const isEnded = row.den_ngay !== null && row.den_ngay < day
  const isLiving = !isEnded && all(db, byClerk, row.id).length > 0
  const known = { ten: row.ten, tinh: row.tinh, isLearnt: row.nguon === 'van-ban', address: row.dia_chi, isLiving }
  if (!isEnded || row.den_ngay === null) return { ...known, ended: null, told: toldHeirs(db, row, day) }
  const heirs = heirsOn(db, row.id, day).flatMap(heir => agencyRow(db, heir.id) ?? [])
  const mucTin = weakest(successorsOf(db, row).map(step => step.mucTin))
  return { ...known, ended: { since: plusDays(row.den_ngay, 1), heirs: heirs.map(addressee), mucTin } }
}
