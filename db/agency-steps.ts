// Which agency took over the work of which, as the clerk says it: put in, taken away and brought back, in the journal. What cannot be is refused.
import type { AgencySure, Succession } from '../contract/agency.ts'
import { Refusal } from '../contract/refusal.ts'
import { dayWords } from '../contract/words.ts'
import { recordAgency, rowOf } from './agency-open.ts'
import { type AgencyRow, sameAgency, standsFor } from './agency-rows.ts'
import { laterOf, successorsOf } from './agency-succession.ts'
import { all, listOf, type ReadableDb, run, type WritableDb, writing } from './handle.ts'

export interface Pair {
  oldId: number
  newId: number
}

/** `ngay`: the first day of the later one in that work. */
export interface Step extends Pair {
  ngay: string | null
  canCu: string | null
  mucTin: AgencySure
}

interface HeldStep {
  cu_id: number
  moi_id: number
  ngay: string | null
  can_cu: string | null
  muc_tin: AgencySure
  nguon: Succession['nguon']
}

const told = (row: Pick<AgencyRow, 'id' | 'ten'>): string => `${row.id} ${row.ten}`
const heldBetween = `SELECT cu_id, moi_id, ngay, can_cu, muc_tin, nguon FROM co_quan_ke_thua
  WHERE cu_id IN (SELECT value FROM json_each(?)) AND moi_id IN (SELECT value FROM json_each(?)) AND bo = ?`

/** The steps between two agencies, whichever of the rows that are one agency have them. */
const stepsBetween = (db: ReadableDb, { oldId, newId }: Pair, isGone: boolean): HeldStep[] =>
  all<HeldStep>(db, heldBetween, listOf(sameAgency(db, oldId)), listOf(sameAgency(db, newId)), isGone ? 1 : 0)

const wrong = (what: string): Refusal => new Refusal('input-invalid', { what })

/** Refuses days that contradict what is known of when the two lived. */
function refuseDays(old: AgencyRow, heir: AgencyRow, ngay: string | null): void {
  if (ngay === null && heir.den_ngay !== null && old.tu_ngay !== null && heir.den_ngay < old.tu_ngay)
    throw wrong(`“${heir.ten}” kết thúc ngày ${dayWords(heir.den_ngay)}, trước khi “${old.ten}” bắt đầu`)
  if (ngay === null) return
  if (old.tu_ngay !== null && ngay < old.tu_ngay)
    throw wrong(`ngày ${dayWords(ngay)} trước ngày “${old.ten}” bắt đầu (${dayWords(old.tu_ngay)})`)
  if (heir.tu_ngay !== null && ngay < heir.tu_ngay)
    throw wrong(`ngày ${dayWords(ngay)} chưa có “${heir.ten}” (bắt đầu ${dayWords(heir.tu_ngay)})`)
  if (heir.den_ngay !== null && ngay > heir.den_ngay)
    throw wrong(`ngày ${dayWords(ngay)} sau ngày “${heir.ten}” kết thúc (${dayWords(heir.den_ngay)})`)
}

function refuseWrong(db: ReadableDb, old: AgencyRow, heir: AgencyRow, ngay: string | null): void {
  const [first, last] = [standsFor(db, old.id), standsFor(db, heir.id)]
  if (first === last) throw wrong('một cơ quan không kế thừa chính nó')
  if (laterOf(db, last).includes(first)) throw wrong(`“${heir.ten}” đã là cơ quan trước của “${old.ten}”`)
  refuseDays(old, heir, ngay)
}

const put = `INSERT OR REPLACE INTO co_quan_ke_thua (cu_id, moi_id, ngay, can_cu, muc_tin, nguon, bo) VALUES (?, ?, ?, ?, ?, ?, ?)`
const setGone = 'UPDATE co_quan_ke_thua SET bo = ? WHERE cu_id = ? AND moi_id = ?'
const forget = 'DELETE FROM co_quan_ke_thua WHERE cu_id = ? AND moi_id = ?'

/** Brings back a step that was taken away, as it stood; false where there was none like it. A step that names alone tell is told by them again. */
function broughtBack(db: WritableDb, step: Step): boolean {
  const { ngay, canCu, mucTin } = step
  const gone = stepsBetween(db, step, true).find(one => one.ngay === ngay && one.can_cu === canCu && one.muc_tin === mucTin)
  if (gone === undefined) return false
  const isByNames = gone.nguon === 'bang' && gone.ngay === null
  if (isByNames) run(db, forget, gone.cu_id, gone.moi_id)
  else run(db, setGone, 0, gone.cu_id, gone.moi_id)
  return true
}

const words = (row: AgencyRow, { ngay, canCu, mucTin }: Omit<Step, keyof Pair>): string =>
  [told(row), ngay, canCu, mucTin === 'chac-chan' ? null : mucTin].filter(Boolean).join(', ')
const asStep = ({ ngay, can_cu, muc_tin }: HeldStep) => ({ ngay, canCu: can_cu, mucTin: muc_tin })

/** Says that one agency took over the work of another, in place of what was said of the two before. */
export const setStep = (db: WritableDb, step: Step, now: Date): void =>
  writing(db, () => {
    const [old, heir] = [rowOf(db, step.oldId), rowOf(db, step.newId)]
    const [held] = stepsBetween(db, step, false)
    if (!broughtBack(db, step)) {
      refuseWrong(db, old, heir, step.ngay)
      const [cu, moi] = held ? [held.cu_id, held.moi_id] : [old.id, heir.id]
      run(db, put, cu, moi, step.ngay, step.canCu, step.mucTin, 'van-thu', 0)
    }
    recordAgency(db, old, [{ field: 'keThua', before: held ? words(heir, asStep(held)) : null, after: words(heir, step) }], now)
  })

/** Says that it did not: the tables do not bring it back, and the journal keeps its day and basis. `setStep` with the same undoes it. */
export const dropStep = (db: WritableDb, pair: Pair, now: Date): void =>
  writing(db, () => {
    const [old, heir] = [rowOf(db, pair.oldId), rowOf(db, pair.newId)]
    const told = successorsOf(db, rowOf(db, standsFor(db, old.id)))
    const step = told.find(({ coQuan }) => standsFor(db, coQuan.id) === standsFor(db, heir.id))
    if (step === undefined) throw new Refusal('not-found', { what: `việc của “${old.ten}” chuyển sang “${heir.ten}”` })
    const held = stepsBetween(db, pair, false)
    for (const { cu_id, moi_id } of held) run(db, setGone, 1, cu_id, moi_id)
    if (!held.length) run(db, put, old.id, heir.id, null, null, 'suy-doan', 'bang', 1)
    recordAgency(db, old, [{ field: 'keThua', before: words(heir, step), after: null }], now)
  })
