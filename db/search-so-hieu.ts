// Finding by số hiệu: from the B-tree, never from the text. Below each document found stands its family. Reads only.
import { familyQuanHe } from '../core/link/family.ts'
import type { AskedSoHieu } from '../core/query/so-hieu.ts'
import { fold } from '../core/text/fold.ts'
import { all, listOf, one, type ReadableDb } from './handle.ts'
import type { Within } from './within.ts'

/** What a số hiệu brings. */
export interface Numbered {
  /** The documents in order. Of more than mean one document only those of the direction asked for. */
  ids: number[]
  /** How many of them, the first, have the very number; the others have one that begins with it. */
  exact: number
  /** How many of them are of the direction asked for. */
  own: number
  /** Whether the archive has any document so numbered that is shown. */
  isKnown: boolean
  /** The same of any direction. */
  isAnyones: boolean
  /** Those in `ids`, and documents of that very sign which the day, year or kind asked for beside it rules out: words must not bring them back. */
  named: ReadonlySet<number>
  /** The sign asked for, when the documents have only one that is a slip away from it; else null. */
  nearTo: string | null
  /** Those behind the exact ones were issued on the day asked for (search-day.ts). */
  isOfDay: boolean
}

export const noNumbers: Numbered = {
  ids: [],
  exact: 0,
  own: 0,
  isKnown: false,
  isAnyones: false,
  named: new Set(),
  nearTo: null,
  isOfDay: false,
}

/** Up to so many documents of one number each stand above their families. */
const numbersMeant = 20
/** With this many of the very number, those whose number only begins with it are not asked for. */
const few = 50

export interface NumberedRow {
  id: number
  chieu: string
  ky_hieu: string
  nam: number | null
  ngay_ban_hanh: string | null
  ten_loai: string | null
}

export const numberedColumns = 'SELECT id, chieu, so, ky_hieu, nam, ngay_ban_hanh, ten_loai, thu_tu FROM van_ban'
const bySo = `${numberedColumns} WHERE so = ? AND bo_luc IS NULL ORDER BY thu_tu DESC LIMIT 5000`
const byKyHieu = `${numberedColumns} WHERE so = ? AND ky_hieu >= ? AND ky_hieu < ? AND bo_luc IS NULL ORDER BY thu_tu DESC LIMIT 5000`
const bySoBegun = `${numberedColumns} WHERE so > ? AND so < ? AND bo_luc IS NULL ORDER BY so, thu_tu LIMIT 200`

/**
 * The documents of a số hiệu: exactly the number, and a ký hiệu that is the one asked for or, when there is none, begins with it. The latest
 * arrival first. `12/CT-TTg` never brings `1112/CT-TTg`. A number that may still be growing (TK-13) also brings, after those, the numbers it begins.
 */
export function numbered(db: ReadableDb, asked: AskedSoHieu, direction: string | null, isGrowing: boolean): Numbered {
  const { so, kyHieu } = asked
  const rows = kyHieu === null ? all<NumberedRow>(db, bySo, so) : all<NumberedRow>(db, byKyHieu, so, kyHieu, `${kyHieu}\u{10ffff}`)
  const fitting = rows.filter(row => fits(row, asked))
  const whole = fitting.filter(row => row.ky_hieu === kyHieu)
  const exact = whole.length ? whole : fitting
  const begun = isGrowing && exact.length < few ? all<NumberedRow>(db, bySoBegun, so, `${so}\u{10ffff}`) : []
  const isOwn = (row: NumberedRow) => direction === null || row.chieu === direction
  const heads = exact.length > numbersMeant ? exact.filter(isOwn) : exact
  const shown = [...heads, ...begun.filter(isOwn)]
  const ruledOut = rows.filter(row => !fits(row, asked))
  return {
    ids: shown.map(row => row.id),
    exact: heads.length,
    own: shown.filter(isOwn).length,
    isKnown: shown.length > 0,
    isAnyones: exact.length > 0 || begun.length > 0,
    named: new Set([...shown, ...ruledOut].map(row => row.id)),
    nearTo: null,
    isOfDay: false,
  }
}

/** The documents near a sign that nothing has (TK-14). Only below a single one stands its family: of several none was meant for sure. */
export function near(rows: readonly NumberedRow[], direction: string | null, nearTo: string, ruledOut: ReadonlySet<number>): Numbered {
  const shown = rows.filter(row => direction === null || row.chieu === direction)
  const ids = shown.map(row => row.id)
  return {
    ids,
    exact: ids.length === 1 ? 1 : 0,
    own: ids.length,
    isKnown: false,
    isAnyones: false,
    named: new Set([...ids, ...ruledOut]),
    nearTo: ids.length ? nearTo : null,
    isOfDay: false,
  }
}

/** The documents whose families are shown below them; none when the number is too common to mean one document. */
export const parentsOf = ({ ids, exact }: Numbered): number[] => (exact <= numbersMeant ? ids.slice(0, exact) : [])

/** What was asked beside the sign must not contradict; what the document does not tell does not. */
export function fits(row: NumberedRow, { nam, ngayBanHanh, tenLoai }: Pick<AskedSoHieu, 'nam' | 'ngayBanHanh' | 'tenLoai'>): boolean {
  if (ngayBanHanh !== null && row.ngay_ban_hanh !== null) return row.ngay_ban_hanh === ngayBanHanh
  if (nam !== null && row.nam !== null && row.nam !== nam) return false
  return tenLoai === null || row.ten_loai === null || fold(row.ten_loai) === fold(tenLoai)
}

const nextMembers = `SELECT DISTINCT d.van_ban_id AS id FROM vien_dan d JOIN van_ban v ON v.id = d.van_ban_id
  WHERE d.dich_id = ? AND d.van_ban_id < ? AND v.bo_luc IS NULL AND d.quan_he IN (SELECT value FROM json_each(?))`

/** Members of a parent's family filed before `before` (an id), the latest filed first. */
export function membersBefore(db: ReadableDb, parentId: number, before: number, limit: number, { sql, values }: Within): number[] {
  const members = `${nextMembers}${sql('v.thu_tu')} ORDER BY d.van_ban_id DESC LIMIT ?`
  return all<{ id: number }>(db, members, parentId, before, listOf(familyQuanHe), ...values, limit).map(row => row.id)
}

const inFamily = `SELECT 1 FROM vien_dan WHERE van_ban_id = ? AND dich_id IN (SELECT value FROM json_each(?))
  AND quan_he IN (SELECT value FROM json_each(?))`

/** Whether a document is of the family of any of the parents. */
export const isMemberOfAny = (db: ReadableDb, id: number, parentIds: readonly number[]): boolean =>
  parentIds.length > 0 && one(db, inFamily, id, listOf(parentIds), listOf(familyQuanHe)) !== null

const countMembers = `SELECT count(*) AS n FROM (SELECT DISTINCT d.van_ban_id FROM vien_dan d JOIN van_ban v ON v.id = d.van_ban_id
  WHERE d.dich_id IN (SELECT value FROM json_each(?)) AND v.bo_luc IS NULL AND d.quan_he IN (SELECT value FROM json_each(?))
  AND d.van_ban_id NOT IN (SELECT value FROM json_each(?)) AND (? IS NULL OR v.chieu = ?)`

/** How many documents the families of the parents have beside the numbered ones themselves, up to a limit. */
export const familySize = (
  db: ReadableDb,
  parentIds: readonly number[],
  numberedIds: readonly number[],
  direction: string | null,
  atMost: number,
  { sql, values }: Within,
): number =>
  one<{ n: number }>(
    db,
    `${countMembers}${sql('v.thu_tu')} LIMIT ?)`,
    listOf(parentIds),
    listOf(familyQuanHe),
    listOf(numberedIds),
    direction,
    direction,
    ...values,
    atMost,
  )?.n ?? 0
