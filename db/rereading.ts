// What waits for the clerk after a re-reading: counts, lists and one letter's proposals. Reads only; deciding is deciding.ts.
import { Refusal } from '../contract/refusal.ts'
import type { Proposal, RereadField, RereadGroup, RereadLine, RereadOpened } from '../contract/reread.ts'
import { readerVersion } from '../core/the-thuc/version.ts'
import { sidesIn, toldAs } from './differences.ts'
import { all, listOf, one, type ReadableDb, type SqlValue } from './handle.ts'
import { letterOf } from './letter.ts'
import { comparedOf, heldRow } from './opened.ts'
import { olderThan, readable } from './readers.ts'
import { differingSql } from './status.ts'
import { summariesOf } from './van-ban.ts'
import { summaryOf } from './van-ban-row.ts'

const ofClerkSql = "SELECT count(*) AS n FROM diem_khac WHERE trang_thai = 'cho' AND la_tay = 1"
const groupsSql = `SELECT truong AS field, quy_tac AS rule, count(*) AS count FROM diem_khac
  WHERE trang_thai = 'cho' AND la_tay = 0 GROUP BY truong, quy_tac`

/** Where a re-reading stands; counted from indexes alone. */
export const rereadStatusOf = (db: ReadableDb) => ({
  readerVersion,
  older: olderThan(db, readerVersion),
  readable: readable(db),
  letters: one<{ n: number }>(db, differingSql)?.n ?? 0,
  ofClerk: one<{ n: number }>(db, ofClerkSql)?.n ?? 0,
  groups: all<RereadGroup>(db, groupsSql).sort((a, b) => b.count - a.count),
})

export interface ListInput {
  field: RereadField | null
  rule: string | null
  ofClerk: boolean
  after: string | null
  limit: number
}

const idsSql = `SELECT DISTINCT van_ban_id AS id FROM diem_khac WHERE trang_thai = 'cho' AND la_tay = ? AND van_ban_id < ?
  ORDER BY van_ban_id DESC LIMIT ?`
const idsOfFieldSql = `SELECT DISTINCT van_ban_id AS id FROM diem_khac WHERE trang_thai = 'cho' AND la_tay = ? AND truong = ? AND van_ban_id < ?
  ORDER BY van_ban_id DESC LIMIT ?`
const idsOfRuleSql = idsOfFieldSql.replace('truong = ?', 'truong = ? AND quy_tac = ?')

const fieldsSql = `SELECT van_ban_id AS id, truong AS field, quy_tac AS rule FROM diem_khac
  WHERE van_ban_id IN (SELECT value FROM json_each(?)) AND trang_thai = 'cho' AND la_tay = ?`

/** Letters with differences, the latest filed first; no text and no values. `after` is the `next` of the page before. */
export function listRereading(
  db: ReadableDb,
  { field, rule, ofClerk, after, limit }: ListInput,
): { items: RereadLine[]; next: string | null } {
  const before = after === null ? Number.MAX_SAFE_INTEGER : Number(after)
  if (!Number.isSafeInteger(before)) throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  const narrow: SqlValue[] = field === null ? [] : rule === null ? [field] : [field, rule]
  const sql = [idsSql, idsOfFieldSql, idsOfRuleSql][narrow.length] ?? idsSql
  const found = all<{ id: number }>(db, sql, ofClerk ? 1 : 0, ...narrow, before, limit + 1).map(row => row.id)
  const ids = found.slice(0, limit)
  const fields = Map.groupBy(
    all<{ id: number; field: RereadField; rule: string }>(db, fieldsSql, listOf(ids), ofClerk ? 1 : 0),
    row => row.id,
  )
  return {
    items: summariesOf(db, ids).map(vanBan => ({
      vanBan,
      fields: (fields.get(vanBan.id) ?? []).map(row => ({ field: row.field, rule: row.rule })),
    })),
    next: found.length > limit ? String(ids.at(-1)) : null,
  }
}

interface ProposalRow {
  id: number
  truong: RereadField
  la_tay: number
  hai_ben: Uint8Array
}

const proposalsSql = "SELECT id, truong, la_tay, hai_ben FROM diem_khac WHERE van_ban_id = ? AND trang_thai = 'cho' ORDER BY la_tay, id"

/** One letter with its text and what a newer reading proposes for it. */
export function openRereading(db: ReadableDb, { id }: { id: number }): RereadOpened {
  const row = heldRow(db, id)
  const text = letterOf(db, id)
  if (!text) throw new Refusal('not-found', { what: `phần chữ của văn bản số ${id}` })
  const fields = comparedOf(db, row)
  const proposals: Proposal[] = all<ProposalRow>(db, proposalsSql, id).map(one => ({
    id: one.id,
    ...toldAs({ field: one.truong, isClerks: one.la_tay === 1, filed: fields[one.truong], ...sidesIn(one.hai_ben) }),
  }))
  return { vanBan: summaryOf(row), text, proposals }
}
