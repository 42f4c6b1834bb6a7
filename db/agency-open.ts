// One agency of the directory with all that is known of it, and the clerk's corrections of it.
import type { Agency, AgencyChanges, AgencyFields } from '../contract/agency.ts'
import { Refusal } from '../contract/refusal.ts'
import { sortedName } from './agencies.ts'
import { type AgencyRow, agencyColumns, agencyRow, fieldsOf, refOf, sameAgency, standsFor, summaryOf } from './agency-rows.ts'
import { heirsOn, predecessorsOf, successorsOf } from './agency-succession.ts'
import { all, listOf, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { type Change, record } from './journal.ts'

const aliasesSql =
  'SELECT ten, loai, nguon, co_quan_id AS coQuanId FROM co_quan_ten_khac WHERE co_quan_id IN (SELECT value FROM json_each(?)) ORDER BY loai, ten, co_quan_id'
const issuedSql = `SELECT count(*) AS n FROM van_ban v WHERE v.co_quan_id IN (SELECT value FROM json_each(?)) AND v.bo_luc IS NULL`
const receivedSql = `SELECT count(DISTINCT n.van_ban_id) AS n FROM muc_nhan n JOIN van_ban v ON v.id = n.van_ban_id
  WHERE n.co_quan_id IN (SELECT value FROM json_each(?)) AND v.bo_luc IS NULL`

export function rowOf(db: ReadableDb, id: number): AgencyRow {
  const row = agencyRow(db, id)
  if (!row) throw new Refusal('not-found', { what: `cơ quan số ${id} trong danh bạ` })
  return row
}

const countOf = (db: ReadableDb, sql: string, ids: string): number => one<{ n: number }>(db, sql, ids)?.n ?? 0

/** An agency with what came before and after it; `on` is the day for which its heirs are asked. */
export function openAgency(db: ReadableDb, { id, on }: { id: number; on: string }): Agency {
  const row = rowOf(db, id)
  const same = sameAgency(db, id)
  const refs = (ids: readonly number[]) => ids.flatMap(one => agencyRow(db, one) ?? []).map(refOf)
  return {
    ...summaryOf(row),
    fields: fieldsOf(row),
    cha: row.cha_id === null ? null : (refs([row.cha_id])[0] ?? null),
    byClerk: all<{ truong: string }>(db, 'SELECT truong FROM co_quan_tay WHERE co_quan_id = ? ORDER BY truong', id).map(one => one.truong),
    aliases: all<Agency['aliases'][number]>(db, aliasesSql, listOf(same)),
    predecessors: predecessorsOf(db, row),
    successors: successorsOf(db, row),
    heirs: heirsOn(db, id, on),
    mergedHere: refs(same.slice(1)),
    mergedInto: row.gop_vao_id === null ? null : (refs([row.gop_vao_id])[0] ?? null),
    counts: { issued: countOf(db, issuedSql, listOf(same)), received: countOf(db, receivedSql, listOf(same)) },
  }
}

/** Tells the journal what changed of an agency; its number and name stand first. */
export function recordAgency(db: WritableDb, row: Pick<AgencyRow, 'id' | 'ten'>, changes: readonly Change[], now: Date): void {
  const which: Change = { field: 'coQuan', before: null, after: `${row.id} ${row.ten}` }
  record(db, { act: 'agency', vanBanId: null, changes: [which, ...changes] }, now)
}

const asText = (value: string | number | null): string | null => (value === null ? null : String(value))

/** Refuses days in the wrong order and an agency above itself; `row` is null for one that is not there yet. */
export function refuseWrong(db: ReadableDb, row: AgencyRow | null, fields: Pick<AgencyFields, 'tuNgay' | 'denNgay' | 'chaId'>) {
  const { tuNgay, denNgay, chaId } = fields
  if (tuNgay !== null && denNgay !== null && denNgay < tuNgay)
    throw new Refusal('input-invalid', { what: 'ngày kết thúc trước ngày bắt đầu' })
  let above = chaId
  for (let step = 0; above !== null && step < 20; step++) {
    if (row !== null && standsFor(db, above) === standsFor(db, row.id))
      throw new Refusal('input-invalid', { what: 'cơ quan cấp trên lại là cấp dưới của cơ quan này' })
    above = rowOf(db, above).cha_id
  }
}

/** Sets what differs, marks it as the clerk's and tells the journal; the row's key and number stay. */
export function correctAgency(db: WritableDb, { id, fields }: { id: number; fields: AgencyChanges }, now: Date): void {
  writing(db, () => {
    const row = rowOf(db, id)
    const before = fieldsOf(row)
    const named = typeof fields.ten === 'string' ? { ...fields, ten: fields.ten.normalize('NFC') } : fields
    const changed = (Object.keys(agencyColumns) as (keyof AgencyFields)[]).filter(
      field => named[field] !== undefined && named[field] !== before[field],
    )
    if (!changed.length) return
    const after = { ...before, ...(Object.fromEntries(changed.map(field => [field, named[field]])) as Partial<AgencyFields>) }
    refuseWrong(db, row, after)
    for (const field of changed) {
      run(db, `UPDATE co_quan SET ${agencyColumns[field]} = ? WHERE id = ?`, after[field], id)
      run(db, 'INSERT OR IGNORE INTO co_quan_tay (co_quan_id, truong) VALUES (?, ?)', id, field)
    }
    run(db, 'UPDATE co_quan SET ten_khong_dau = ? WHERE id = ?', sortedName(after.ten, row.tinh), id)
    const changes = changed.map(field => ({ field, before: asText(before[field]), after: asText(after[field]) }))
    recordAgency(db, row, changes, now)
  })
}
