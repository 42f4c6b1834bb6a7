// Printed names that look like an agency and are not known to be one: counted, and told at once for all letters of a province.
import type { UnresolvedName } from '../contract/agency.ts'
import { Refusal } from '../contract/refusal.ts'
import { letterOf, resolveName } from '../core/agency/resolve.ts'
import { accentKey } from '../core/text/fold.ts'
import { recordAgency, rowOf } from './agency-open.ts'
import { standsFor } from './agency-rows.ts'
import { taughtNow, teach, unteach } from './agency-taught.ts'
import { all, listOf, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { record } from './journal.ts'

const counted = `SELECT n.ten_id, coalesce(v.tinh, '') AS tinh, count(*) AS so FROM muc_nhan n CROSS JOIN van_ban v ON v.id = n.van_ban_id
  WHERE n.chua_ro = 1 AND v.bo_luc IS NULL GROUP BY n.ten_id, coalesce(v.tinh, '')`
const pageSql = `SELECT c.ten_id, c.tinh, c.so, t.ten FROM (${counted}) c JOIN ten_nhan t ON t.id = c.ten_id
  WHERE (-c.so, c.ten_id, c.tinh) > (?, ?, ?) ORDER BY -c.so, c.ten_id, c.tinh LIMIT ?`

interface NameRow {
  ten_id: number
  tinh: string
  so: number
  ten: string
}

function keyOf(after: string | null): [number, number, string] {
  if (after === null) return [Number.MIN_SAFE_INTEGER, 0, '']
  const [, so, id, tinh = ''] = /^(\d{1,15}) (\d{1,15}) (.*)$/u.exec(after) ?? []
  if (so === undefined) throw new Refusal('input-invalid', { what: 'khóa của trang' })
  return [-Number(so), Number(id), tinh]
}

/** Printed names with the provinces of their letters and how often, the commonest first. */
export function unresolvedNames(
  db: ReadableDb,
  { after, limit }: { after: string | null; limit: number },
): { items: UnresolvedName[]; next: string | null } {
  const rows = all<NameRow>(db, pageSql, ...keyOf(after), limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const items = page.map(({ ten, tinh, so }) => ({
    ten,
    tinh: tinh || null,
    count: so,
    why: resolveName(ten, letterOf(tinh || null, null)).why,
  }))
  return { items, next: rows.length > limit && last ? `${last.so} ${last.ten_id} ${last.tinh}` : null }
}

const unclearNames = `SELECT t.id, t.ten FROM ten_nhan t WHERE EXISTS (SELECT 1 FROM muc_nhan n WHERE n.ten_id = t.id AND n.chua_ro = 1)`
const everyName = 'SELECT id, ten FROM ten_nhan'
const namesLike = (db: ReadableDb, sql: string, tenKhoa: string): string =>
  listOf(all<{ id: number; ten: string }>(db, sql).flatMap(({ id, ten }) => (accentKey(ten) === tenKhoa ? [id] : [])))

/** Asked of each line of the name: the other way round every letter of the province would be read. */
const ofProvince = `EXISTS (SELECT 1 FROM van_ban v WHERE v.id = muc_nhan.van_ban_id AND coalesce(v.tinh, '') = ?)`
const setUnclear = `UPDATE muc_nhan SET co_quan_id = ?, chua_ro = 0 WHERE chua_ro = 1 AND ten_id IN (SELECT value FROM json_each(?)) AND ${ofProvince}`

export interface Told {
  ten: string
  tinh: string | null
  /** Null where the clerk says that it is no agency. */
  id: number | null
}

/** Tells whom a printed name means in all letters of a province, those there are and those to come. */
export const resolveAll = (db: WritableDb, { ten, tinh, id }: Told, now: Date): { resolved: number } =>
  writing(db, () => {
    const row = id === null ? null : rowOf(db, standsFor(db, id))
    const tenKhoa = accentKey(ten)
    const changed = run(db, setUnclear, row?.id ?? null, namesLike(db, unclearNames, tenKhoa), tinh ?? '').changes
    if (changed === 0) throw new Refusal('not-found', { what: `tên chưa rõ “${ten}”` })
    teach(db, { tenKhoa, tinh: tinh ?? '', id: row?.id ?? null }, now)
    const changes = [
      { field: 'tenNhan', before: null, after: ten },
      { field: 'tinh', before: null, after: tinh },
      { field: 'soDong', before: null, after: String(changed) },
    ]
    if (row) recordAgency(db, row, changes, now)
    else record(db, { act: 'agency', vanBanId: null, changes: [{ field: 'coQuan', before: null, after: null }, ...changes] }, now)
    return { resolved: changed }
  })

const setBack = (whose: string) =>
  `UPDATE muc_nhan SET co_quan_id = NULL, chua_ro = 1 WHERE chua_ro = 0 AND ${whose} AND ten_id IN (SELECT value FROM json_each(?))
  AND EXISTS (SELECT 1 FROM van_ban v WHERE v.id = muc_nhan.van_ban_id AND coalesce(v.tinh, '') = ?
    AND coalesce(v.co_quan_ban_hanh, '') NOT IN (SELECT value FROM json_each(?)))`
const setBackOf = setBack('co_quan_id = ?')
/** Lines that mean no agency have no index: all lines are read, once, for the rare taking back of that. */
const setBackOfNone = setBack('co_quan_id IS NULL')

const issuersSql = `SELECT DISTINCT v.co_quan_ban_hanh AS ten FROM muc_nhan n CROSS JOIN van_ban v ON v.id = n.van_ban_id
  WHERE n.co_quan_id = ? AND n.ten_id IN (SELECT value FROM json_each(?)) AND v.co_quan_ban_hanh IS NOT NULL`

/** Issuers whose own place tells whom the name means: in their letters it was not the clerk's word that did. */
function tellingIssuers(db: ReadableDb, { ten, tinh }: Pick<Told, 'ten' | 'tinh'>, id: number | null, nameIds: string): string {
  if (id === null || resolveName(ten, letterOf(tinh, null)).rule !== 'CQ-11') return '[]'
  const issuers = all<{ ten: string }>(db, issuersSql, id, nameIds).map(issuer => issuer.ten)
  return listOf(issuers.filter(issuer => resolveName(ten, letterOf(tinh, issuer)).key !== null))
}

/** Undoes `resolveAll`: the name is unclear again in all letters of the province. */
export const takeBackName = (db: WritableDb, { ten, tinh }: { ten: string; tinh: string | null }, now: Date): { unresolved: number } =>
  writing(db, () => {
    const tenKhoa = accentKey(ten)
    const id = taughtNow(db, ten, tinh ?? '')
    if (id === undefined) throw new Refusal('not-found', { what: `điều đã chỉ về “${ten}”` })
    const nameIds = namesLike(db, everyName, tenKhoa)
    const which = [nameIds, tinh ?? '', tellingIssuers(db, { ten, tinh }, id, nameIds)] as const
    const { changes } = id === null ? run(db, setBackOfNone, ...which) : run(db, setBackOf, id, ...which)
    unteach(db, tenKhoa, tinh ?? '')
    const told = [
      { field: 'tenNhan', before: ten, after: null },
      { field: 'tinh', before: tinh, after: null },
      { field: 'soDong', before: String(changes), after: null },
    ]
    record(db, { act: 'agency', vanBanId: null, changes: told }, now)
    return { unresolved: changes }
  })
