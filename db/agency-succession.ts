// What came before an agency and after it: the steps that the directory has, the tables' for rows that it has none of, and who has its work on a day.
import type { AgencyRef, AgencySource, AgencySure, Succession } from '../contract/agency.ts'
import { heirsOf, keysOf } from '../core/link/heirs.ts'
import { findAgency } from './agencies.ts'
import { type AgencyRow, agencyRow, refOf, sameAgency, standsFor } from './agency-rows.ts'
import { all, listOf, type ReadableDb } from './handle.ts'

interface StepRow {
  id: number
  ten: string
  tinh: string
  den_ngay: string | null
  ngay: string | null
  buoc_can_cu: string | null
  buoc_muc_tin: AgencySure
  buoc_nguon: AgencySource
}

const columns = 'c.id, c.ten, c.tinh, c.den_ngay, k.ngay, k.can_cu AS buoc_can_cu, k.muc_tin AS buoc_muc_tin, k.nguon AS buoc_nguon'
const after = `SELECT ${columns} FROM co_quan_ke_thua k JOIN co_quan c ON c.id = k.moi_id
  WHERE k.cu_id IN (SELECT value FROM json_each(?)) AND k.bo = 0 ORDER BY k.ngay, c.ten_khong_dau, c.id`
const before = `SELECT ${columns} FROM co_quan_ke_thua k JOIN co_quan c ON c.id = k.cu_id
  WHERE k.moi_id IN (SELECT value FROM json_each(?)) AND k.bo = 0 ORDER BY k.ngay, c.ten_khong_dau, c.id`
/** Steps of the tables; one of them without a day is a guess by names that the clerk took away. */
const known = "SELECT 1 FROM co_quan_ke_thua WHERE (cu_id = ? OR moi_id = ?) AND nguon <> 'van-thu' AND ngay IS NOT NULL LIMIT 1"
const said = 'SELECT moi_id AS id FROM co_quan_ke_thua WHERE cu_id = ? UNION SELECT cu_id FROM co_quan_ke_thua WHERE moi_id = ?'

const stepOf = (row: StepRow): Succession => ({
  coQuan: refOf(row),
  ngay: row.ngay,
  canCu: row.buoc_can_cu,
  mucTin: row.buoc_muc_tin,
  nguon: row.buoc_nguon,
})

/** Steps by the tables' rule of names, for a row that letters taught and of which the tables have no step; what the clerk spoke of is left out. */
function byNames(db: ReadableDb, row: AgencyRow, how: 'tien-than' | 'ke-thua'): Succession[] {
  if (isOfTables(row) || all(db, known, row.id, row.id).length) return []
  const not = new Set([row.id, ...all<{ id: number }>(db, said, row.id, row.id).map(one => one.id)])
  const ids = heirsOf({ khoa: row.khoa, tinh: row.tinh })
    .filter(heir => heir.how === how)
    .flatMap(({ key }) => keysOf(key).map(one => findAgency(db, one)))
  const found = [...new Set(ids)].flatMap(id => (id === null || not.has(id) ? [] : (agencyRow(db, id) ?? [])))
  return found.map(heir => ({ coQuan: refOf(heir), ngay: null, canCu: null, mucTin: 'suy-doan', nguon: 'bang' }))
}
const isOfTables = ({ nguon }: AgencyRow): boolean => nguon === 'phap-luat' || nguon === 'bang'

/** The steps that the directory has of an agency; none to a row that is the same agency. */
function stated(db: ReadableDb, sql: string, { id }: AgencyRow): Succession[] {
  const same = sameAgency(db, id)
  const rows = all<StepRow>(db, sql, listOf(same))
  return rows.filter(row => !same.includes(row.id)).map(stepOf)
}

export function successorsOf(db: ReadableDb, row: AgencyRow): Succession[] {
  const steps = stated(db, after, row)
  return steps.length ? steps : byNames(db, row, 'ke-thua')
}

export const predecessorsOf = (db: ReadableDb, row: AgencyRow): Succession[] => [
  ...stated(db, before, row),
  ...byNames(db, row, 'tien-than'),
]

/** No chain of mergers is longer: the rest would be a circle that somebody typed. */
const mostSteps = 12

/** Who has the work of an agency on a day: itself while it lives, else the living ones at the ends of its successions; none where nobody is known. */
export function heirsOn(db: ReadableDb, id: number, day: string): AgencyRef[] {
  const seen = new Set<number>()
  const heirs = new Map<number, AgencyRef>()
  let next = [standsFor(db, id)]
  for (let step = 0; step < mostSteps && next.length; step++) {
    const rows = next.flatMap(one => (seen.has(one) ? [] : (agencyRow(db, one) ?? [])))
    for (const one of next) seen.add(one)
    const ended = rows.filter(row => row.den_ngay !== null && row.den_ngay < day)
    for (const row of rows) if (!ended.includes(row)) heirs.set(row.id, refOf(row))
    next = ended.flatMap(row => successorsOf(db, row).map(({ coQuan }) => standsFor(db, coQuan.id)))
  }
  return [...heirs.values()]
}

type StepsOf = (db: ReadableDb, row: AgencyRow) => Succession[]

/** All that steps lead to from an agency, however many, itself left out. At most some hundred. */
function reached(db: ReadableDb, id: number, stepsOf: StepsOf): number[] {
  const found = new Set<number>()
  let next = [id]
  for (let step = 0; step < mostSteps && next.length; step++) {
    next = next
      .flatMap(one => {
        const row = agencyRow(db, one)
        return row ? stepsOf(db, row).map(({ coQuan }) => standsFor(db, coQuan.id)) : []
      })
      .filter(one => one !== id && !found.has(one))
    for (const one of next) found.add(one)
  }
  return [...found]
}

/** All that went up in an agency: what was its work before. */
export const formerOf = (db: ReadableDb, id: number): number[] => reached(db, id, predecessorsOf)

/** All in which it went up. */
export const laterOf = (db: ReadableDb, id: number): number[] => reached(db, id, successorsOf)
