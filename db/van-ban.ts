// The calls of `vanBan.*` that touch the database, each that writes as one transaction. The work behind them is in the files it names.
import { Refusal } from '../contract/refusal.ts'
import type { PageKeys, SearchPage } from '../contract/search.ts'
import type { Direction, VanBan, VanBanSummary } from '../contract/van-ban.ts'
import { openedName } from '../core/link/co-quan.ts'
import { soHieuKey } from '../core/link/so-hieu.ts'
import { fold } from '../core/text/fold.ts'
import { attachRow, detachRow, type NewFile } from './attachments.ts'
import { removeRows, restoreRows } from './bin.ts'
import { type Correction, correctRows } from './correcting.ts'
import { type Filing, fileRows } from './filing.ts'
import { all, listOf, one, type ReadableDb, type SqlValue, type WritableDb, writing } from './handle.ts'
import { identityHere, twinIds } from './identity.ts'
import { record } from './journal.ts'
import { editableRow, heldRow, openRows } from './opened.ts'
import { type SummaryRow, summaryColumns, summaryOf } from './van-ban-row.ts'

export interface ListInput {
  direction: VanBanSummary['direction'] | null
  removed: boolean
  after: string | null
  limit: number
}

export interface VanBanPage {
  total: SearchPage['total']
  items: VanBanSummary[]
  next: string | null
}

const isListed = (removed: boolean) => (removed ? "v.bo_luc IS NOT NULL AND v.chieu <> 'tham-chieu'" : 'v.bo_luc IS NULL')

/** Up to so many are counted for a page; `listKeys` counts all. */
const countedAtMost = 10_000

/** The latest arrival first. `after` is the `next` of the page before. In the bin: what a clerk put there, no tham chiếu. */
export function listVanBan(db: ReadableDb, { direction, removed, after, limit }: ListInput): VanBanPage {
  const before = after === null ? Number.MAX_SAFE_INTEGER : Number(after)
  if (!Number.isSafeInteger(before)) throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  const which = `${isListed(removed)}${direction === null ? '' : ' AND v.chieu = ?'}`
  const values: SqlValue[] = direction === null ? [] : [direction]
  const counted = `SELECT count(*) AS n FROM (SELECT 1 FROM van_ban v WHERE ${which} LIMIT ?)`
  const total = one<{ n: number }>(db, counted, ...values, countedAtMost + 1)?.n ?? 0
  const page = `SELECT ${summaryColumns} FROM van_ban v WHERE ${which} AND v.thu_tu < ? ORDER BY v.thu_tu DESC LIMIT ?`
  const rows = all<SummaryRow>(db, page, ...values, before, limit + 1)
  const items = rows.slice(0, limit)
  return {
    total: total > countedAtMost ? { atLeast: countedAtMost } : total,
    items: items.map(summaryOf),
    next: rows.length > limit ? String(items.at(-1)?.thu_tu) : null,
  }
}

/** So many places are asked for at once where all are walked through. */
const walkedAtOnce = 5000

/** One direction out of the index that has nothing else; several merged. */
const placesSql = (directions: readonly Direction[], removed: boolean): string =>
  `${directions.map(direction => `SELECT v.thu_tu FROM van_ban v WHERE ${isListed(removed)} AND v.chieu = '${direction}' AND v.thu_tu < ?`).join(' UNION ALL ')}
  ORDER BY thu_tu DESC LIMIT ${walkedAtOnce}`

/** How many văn bản all pages of `listVanBan` have, and the key of every page of `limit` but the first: a walk through an index, no row is read. */
export function listKeys(db: ReadableDb, { direction, removed, limit }: Omit<ListInput, 'after'>): PageKeys {
  const directions: Direction[] = direction === null ? ['den', 'di', 'tham-chieu'] : [direction]
  const sql = placesSql(directions, removed)
  const keys: string[] = []
  let total = 0
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const places = all<{ thu_tu: number }>(db, sql, ...directions.map(() => before))
    for (const { thu_tu } of places) {
      if (total > 0 && total % limit === 0) keys.push(String(before))
      before = thu_tu
      total++
    }
    if (places.length < walkedAtOnce) return { total, keys }
  }
}

export const openVanBan = (db: ReadableDb, { id }: { id: number }): VanBan => openRows(db, id)

/** The summaries of some văn bản in the order of their ids. */
export function summariesOf(db: ReadableDb, ids: readonly number[]): VanBanSummary[] {
  const rows = all<SummaryRow>(db, `SELECT ${summaryColumns} FROM van_ban v WHERE v.id IN (SELECT value FROM json_each(?))`, listOf(ids))
  const byId = new Map(rows.map(row => [row.id, summaryOf(row)]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

export interface NamedInput {
  soKyHieu: string
  year: number | null
  agency: string | null
}

const namedSql = `SELECT ${summaryColumns}, v.nam, c.ten AS ten_co_quan FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id
  WHERE v.so = ? AND v.bo_luc IS NULL ORDER BY v.thu_tu DESC`
const namedExactSql = namedSql.replace('v.so = ?', 'v.so = ? AND v.ky_hieu = ?')

/** The documents, held or tham chiếu, that a số hiệu names: exactly it, never one that merely ends or begins like it. The latest first. */
export function namedVanBan(db: ReadableDb, { soKyHieu, year, agency }: NamedInput): VanBanSummary[] {
  const key = soHieuKey(soKyHieu) ?? soHieuKey(soKyHieu.trim().replace(/^(\d+)\s+/u, '$1/'))
  if (!key) return []
  type Row = SummaryRow & { nam: number | null; ten_co_quan: string | null }
  const rows = key.kyHieu ? all<Row>(db, namedExactSql, key.so, key.kyHieu) : all<Row>(db, namedSql, key.so)
  const nam = year ?? key.nam
  const wanted = agency === null ? '' : ` ${fold(openedName(agency))} `
  const isOf = (row: Row) => [row.co_quan_ban_hanh, row.ten_co_quan].some(name => ` ${fold(openedName(name ?? ''))} `.includes(wanted))
  return rows.filter(row => (nam === null || row.nam === nam) && (agency === null || isOf(row))).map(summaryOf)
}

/** Held documents of the same identity (agency, số, ký hiệu, year, all known): for a warning, never a lock. */
export function twinsOf(
  db: ReadableDb,
  named: { coQuanBanHanh: string | null; soKyHieu: string | null; ngayBanHanh: string | null },
): VanBanSummary[] {
  return summariesOf(db, twinIds(db, identityHere(db, named)))
}

export const fileVanBan = (db: WritableDb, filing: Filing, now: Date): ReturnType<typeof fileRows> =>
  writing(db, () => fileRows(db, filing, now))

export const correctVanBan = (db: WritableDb, correction: Correction, now: Date): VanBan =>
  writing(db, () => {
    correctRows(db, correction, now)
    return openRows(db, correction.id)
  })

export const attachFile = (db: WritableDb, { id, file }: { id: number; file: NewFile }, now: Date): VanBan =>
  writing(db, () => {
    editableRow(db, id)
    attachRow(db, id, file, now)
    record(db, { act: 'attach', vanBanId: id, changes: [{ field: 'file', before: null, after: `${file.name} ${file.sha256}` }] }, now)
    return openRows(db, id)
  })

export const detachFile = (db: WritableDb, { id, sha256 }: { id: number; sha256: string }, now: Date): VanBan =>
  writing(db, () => {
    editableRow(db, id)
    const name = detachRow(db, id, sha256)
    record(db, { act: 'detach', vanBanId: id, changes: [{ field: 'file', before: `${name} ${sha256}`, after: null }] }, now)
    return openRows(db, id)
  })

export const removeVanBan = (db: WritableDb, { id }: { id: number }, now: Date): VanBanSummary =>
  writing(db, () => {
    removeRows(db, id, now)
    return summaryOf(heldRow(db, id))
  })

export const restoreVanBan = (db: WritableDb, { id }: { id: number }, now: Date): VanBanSummary =>
  writing(db, () => {
    restoreRows(db, id, now)
    return summaryOf(heldRow(db, id))
  })
