// Links between văn bản (viện dẫn): each citation points to a document of the archive, which is made as `tham-chieu` when it is not held.
// Keeps such records true to the letters that cite them. Does not judge identity: that is identity.ts.
import type { VienDan } from '../contract/the-thuc.ts'
import { type Identity, mayBe } from '../core/link/identity.ts'
import { agencyOf } from './agencies.ts'
import { type CitationRow, vienDanOf } from './cited.ts'
import { indexNew, reindex } from './full-text.ts'
import { all, one, type ReadableDb, run, type SqlValue, type WritableDb } from './handle.ts'
import { candidatesFor, citedIdentity, citedIssuer, nameKey, theOne } from './identity.ts'
import type { Change } from './journal.ts'
import { absorb } from './merging.ts'
import { insertRow, keyColumns, nextThuTu, rowOf, updateRow } from './van-ban-row.ts'

/** Who cites: its id, its province and the day it arrived on. */
export interface Citing {
  id: number
  tinh: string | null
  day: string
  /** Its province was corrected: what it cites is to be found anew. */
  isMoved?: boolean
  /** It was filed just now and has no citations yet. */
  isNew?: boolean
}

const insertCitation = `INSERT INTO vien_dan (van_ban_id, vi_tri, dich_id, quan_he, ten_loai, so_ky_hieu, ngay_ban_hanh, co_quan_ban_hanh, trich_yeu)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Replaces the citations of a letter and points each to its document. Gives the ids that lost a citation, to be settled by `settle`. */
export function putCitations(db: WritableDb, citing: Citing, cited: readonly VienDan[], now: Date): number[] {
  const before = citing.isNew ? [] : targetsOf(db, citing.id)
  const kept = citing.isMoved || citing.isNew ? new Map<string, number>() : targetsByPrint(db, citing.id)
  if (!citing.isNew) run(db, 'DELETE FROM vien_dan WHERE van_ban_id = ?', citing.id)
  const targets = new Set<number>()
  cited.forEach((c, i) => {
    const target = kept.get(printOf(c)) ?? targetOf(db, citing, c)
    if (target !== null) targets.add(target)
    run(db, insertCitation, citing.id, i, target, c.quanHe, c.tenLoai, c.soKyHieu, c.ngayBanHanh, c.coQuanBanHanh, c.trichYeu)
  })
  for (const target of targets) if (one(db, isRemoved, target)) settle(db, target, now)
  return before
}

const isRemoved = 'SELECT 1 FROM van_ban WHERE id = ? AND bo_luc IS NOT NULL'

const printOf = ({ soKyHieu, tenLoai, ngayBanHanh, coQuanBanHanh, trichYeu }: VienDan): string =>
  JSON.stringify([soKyHieu, tenLoai, ngayBanHanh, coQuanBanHanh, trichYeu])

/** What a letter's citations point to by what they print: one that prints the same still means the same, even where nothing else could tell. */
function targetsByPrint(db: ReadableDb, id: number): Map<string, number> {
  const rows = all<CitationRow>(db, 'SELECT * FROM vien_dan WHERE van_ban_id = ? AND dich_id IS NOT NULL', id)
  return new Map(rows.map(row => [printOf(vienDanOf(row)), row.dich_id ?? 0]))
}

/** The documents a letter cites. */
export const targetsOf = (db: ReadableDb, id: number): number[] => [
  ...new Set(all<{ dich_id: number }>(db, targetIds, id).map(row => row.dich_id)),
]
const targetIds = 'SELECT dich_id FROM vien_dan WHERE van_ban_id = ? AND dich_id IS NOT NULL'

/** The document a citation means, held or made as tham chiếu; null when too little is printed to know it again, and when the letter means itself. */
function targetOf(db: WritableDb, citing: Citing, cited: VienDan): number | null {
  const who = citedIdentity(cited, citing.tinh)
  if (who.so === null || who.kyHieu === null) return namedTarget(db, citing, cited)
  const candidates = candidatesFor(db, who).filter(candidate => !candidate.isRemoved || candidate.isThamChieu)
  const found = theOne(candidates, who)
  if (found?.id === citing.id) return null
  if (!found) return makeThamChieu(db, citing, cited, who, null)
  if (found.isThamChieu) fillThamChieu(db, found.id, cited, who, citing.tinh)
  return found.id
}

function namedTarget(db: WritableDb, citing: Citing, cited: VienDan): number | null {
  const key = nameKey(cited)
  if (key === null) return null
  const known = one<{ id: number }>(db, 'SELECT id FROM van_ban WHERE khoa_ten = ?', key)
  return known?.id ?? makeThamChieu(db, citing, cited, citedIdentity(cited, citing.tinh), key)
}

function citedColumns(db: WritableDb, cited: VienDan, who: Identity, tinh: string | null): Record<string, SqlValue> {
  const issuer = citedIssuer(cited, tinh)
  return {
    ten_loai: cited.tenLoai,
    so_ky_hieu: cited.soKyHieu,
    ngay_ban_hanh: cited.ngayBanHanh,
    co_quan_ban_hanh: cited.coQuanBanHanh,
    trich_yeu: cited.trichYeu,
    co_quan_id: issuer === null ? null : agencyOf(db, who.coQuan, issuer),
    tinh: who.coQuan?.tinh || null,
    nam: who.nam,
  }
}

function makeThamChieu(db: WritableDb, citing: Citing, cited: VienDan, who: Identity, khoaTen: string | null): number {
  const columns = { ...citedColumns(db, cited, who, citing.tinh), ...keyColumns(who), khoa_ten: khoaTen }
  const id = insertRow(db, { chieu: 'tham-chieu', thu_tu: nextThuTu(db, citing.day), ...columns })
  indexNew(db, id)
  return id
}

/** Fills what a tham chiếu does not know yet from one more citation. What it knows, and what a clerk set, stays. */
function fillThamChieu(db: WritableDb, id: number, cited: VienDan, who: Identity, tinh: string | null) {
  const row = rowOf(db, id)
  if (!row) return
  const known = new Map<string, unknown>(Object.entries(row))
  const news = Object.entries(citedColumns(db, cited, who, tinh)).filter(([name, value]) => value !== null && known.get(name) === null)
  if (!news.length) return
  reindex(db, id)
  updateRow(db, id, Object.fromEntries(news))
}

/**
 * Makes a tham chiếu true to those that cite it now: gone when nobody does, hidden while all who do are in the bin, else shown with what the
 * first of them prints. Held documents are left alone.
 */
export function settle(db: WritableDb, id: number, now: Date): void {
  const row = rowOf(db, id)
  if (row?.chieu !== 'tham-chieu') return
  reindex(db, id)
  const isOwned = hasOwnValues(db, id)
  if (!isOwned && !one(db, citing, id)) {
    run(db, 'DELETE FROM van_ban WHERE id = ?', id)
    return
  }
  if (isOwned || one(db, liveCiting, id)) {
    updateRow(db, id, { ...agreedColumns(db, id), bo_luc: null })
  } else updateRow(db, id, { bo_luc: row.bo_luc ?? now.toISOString() })
}

const citing = 'SELECT 1 FROM vien_dan WHERE dich_id = ? LIMIT 1'
const liveCiting = 'SELECT 1 FROM vien_dan d JOIN van_ban v ON v.id = d.van_ban_id WHERE d.dich_id = ? AND v.bo_luc IS NULL LIMIT 1'

/** Whether a clerk wrote anything into a tham chiếu, or gave it a file: then it is no mere shadow of citations. */
const hasOwnValues = (db: ReadableDb, id: number): boolean =>
  one(db, 'SELECT 1 FROM van_ban_tay WHERE van_ban_id = ? UNION ALL SELECT 1 FROM van_ban_tep WHERE van_ban_id = ?', id, id) !== null

const citingRows = `SELECT d.*, c.tinh AS tinh_nguon FROM vien_dan d JOIN van_ban c ON c.id = d.van_ban_id
  WHERE d.dich_id = ? AND c.bo_luc IS NULL ORDER BY d.van_ban_id, d.vi_tri LIMIT 200`

/** What the first of the citing letters print, field by field; a clerk's own value stands. */
function agreedColumns(db: WritableDb, id: number): Record<string, SqlValue> {
  const byClerk = new Set(all<{ truong: string }>(db, 'SELECT truong FROM van_ban_tay WHERE van_ban_id = ?', id).map(row => row.truong))
  const agreed: Record<string, SqlValue> = {}
  for (const row of all<CitationRow & { tinh_nguon: string | null }>(db, citingRows, id)) {
    const cited = vienDanOf(row)
    const columns = citedColumns(db, cited, citedIdentity(cited, row.tinh_nguon), row.tinh_nguon)
    for (const [name, value] of Object.entries(columns)) agreed[name] ??= value
  }
  return Object.fromEntries(
    Object.entries(agreed).filter(([name]) => !clerkColumns.some(([field, columns]) => byClerk.has(field) && columns.includes(name))),
  )
}

const clerkColumns: [string, string[]][] = [
  ['tenLoai', ['ten_loai']],
  ['soKyHieu', ['so_ky_hieu', 'nam']],
  ['ngayBanHanh', ['ngay_ban_hanh', 'nam']],
  ['coQuanBanHanh', ['co_quan_ban_hanh', 'co_quan_id', 'tinh']],
  ['trichYeu', ['trich_yeu']],
]

/**
 * What cites a document that goes to the bin goes on with another held one of its identity, else with one tham chiếu, which the document takes back
 * when it returns (`relink`).
 */
export function handOver(db: WritableDb, id: number, who: Identity, now: Date): void {
  const first = one<CitationRow & { tinh_nguon: string | null; ngay: string }>(db, citingWithDay, id)
  if (!first || who.so === null) return
  const others = candidatesFor(db, who).filter(other => other.id !== id && (other.isThamChieu || !other.isRemoved))
  const citing = { id: first.van_ban_id, tinh: first.tinh_nguon, day: first.ngay }
  const heir = theOne(others, who)?.id ?? makeThamChieu(db, citing, vienDanOf(first), who, null)
  run(db, 'UPDATE vien_dan SET dich_id = ? WHERE dich_id = ?', heir, id)
  settle(db, heir, now)
}

/**
 * After a document's identity changed or it came back: takes over the tham chiếu that now mean it, and sends citations that no longer do
 * elsewhere. The document keeps its id. Gives what the journal is to tell.
 */
export function relink(db: WritableDb, id: number, who: Identity): Change[] {
  const citing = all<CitationRow & { tinh_nguon: string | null; ngay: string }>(db, citingWithDay, id)
  for (const row of citing) {
    const cited = vienDanOf(row)
    if (row.so_ky_hieu === null || mayBe(citedIdentity(cited, row.tinh_nguon), who)) continue
    const target = targetOf(db, { id: row.van_ban_id, tinh: row.tinh_nguon, day: row.ngay }, cited)
    run(db, 'UPDATE vien_dan SET dich_id = ? WHERE van_ban_id = ? AND vi_tri = ?', target, row.van_ban_id, row.vi_tri)
  }
  return absorb(db, id, who)
}

const citingWithDay = `SELECT d.*, c.tinh AS tinh_nguon, c.ngay_den AS ngay FROM vien_dan d JOIN van_ban c ON c.id = d.van_ban_id
  WHERE d.dich_id = ?`
