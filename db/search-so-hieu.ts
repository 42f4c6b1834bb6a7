// Finding by số hiệu: from the B-tree, never from the text. Below each document found stands its family. Reads only.
import type { Differs } from '../contract/search.ts'
import { familyQuanHe } from '../core/link/family.ts'
import { isSameAs } from '../core/query/agency-words.ts'
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
  /** What was asked for, when the documents have only a sign a slip away from it, or that sign and differ otherwise; else null. */
  nearTo: string | null
  /** In what those differ that have the very sign. */
  differs: ReadonlyMap<number, Differs[]>
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
  differs: new Map(),
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
 * Where what was asked beside a sign rules out all that have it, these are near ones (TK-21); `typed` is what they stand in for.
 */
export function numbered(db: ReadableDb, asked: AskedSoHieu, direction: string | null, isGrowing: boolean, typed: string): Numbered {
  const { so, kyHieu } = asked
  const rows = kyHieu === null ? all<NumberedRow>(db, bySo, so) : all<NumberedRow>(db, byKyHieu, so, kyHieu, `${kyHieu}\u{10ffff}`)
  const differs = differencesOf(db, rows, asked)
  const fitting = rows.filter(row => !differs.has(row.id))
  const exact = wholeOf(fitting, kyHieu)
  const begun = isGrowing && exact.length < few ? all<NumberedRow>(db, bySoBegun, so, `${so}\u{10ffff}`) : []
  if (kyHieu !== null && rows.length > 0 && !fitting.length) return near(wholeOf(rows, kyHieu), direction, typed, new Set(), differs)
  const isOwn = (row: NumberedRow) => direction === null || row.chieu === direction
  const heads = exact.length > numbersMeant ? exact.filter(isOwn) : exact
  const shown = [...heads, ...begun.filter(isOwn)]
  const ruledOut = rows.filter(row => differs.has(row.id))
  return {
    ...noNumbers,
    ids: shown.map(row => row.id),
    exact: heads.length,
    own: shown.filter(isOwn).length,
    isKnown: shown.length > 0,
    isAnyones: exact.length > 0 || begun.length > 0,
    named: new Set([...shown, ...ruledOut].map(row => row.id)),
  }
}

/** The rows of the very ký hiệu; where there is none all, whose ký hiệu begins with it. */
function wholeOf(rows: readonly NumberedRow[], kyHieu: string | null): readonly NumberedRow[] {
  const whole = rows.filter(row => row.ky_hieu === kyHieu)
  return whole.length ? whole : rows
}

/**
 * The documents near a sign that nothing has (TK-14), or of that sign and different otherwise (TK-21), those first that differ least. Only below a
 * single one stands its family: of several none was meant for sure.
 */
export function near(
  rows: readonly NumberedRow[],
  direction: string | null,
  nearTo: string,
  ruledOut: ReadonlySet<number>,
  differs: Numbered['differs'] = noNumbers.differs,
): Numbered {
  const faults = ({ id }: NumberedRow) => differs.get(id)?.length ?? 0
  const shown = rows.filter(row => direction === null || row.chieu === direction).toSorted((a, b) => faults(a) - faults(b))
  const ids = shown.map(row => row.id)
  return {
    ...noNumbers,
    ids,
    exact: ids.length === 1 ? 1 : 0,
    own: ids.length,
    named: new Set([...ids, ...ruledOut]),
    nearTo: ids.length ? nearTo : null,
    differs,
  }
}

const withMembers = `SELECT j.value AS id FROM json_each(?) j
  WHERE EXISTS (SELECT 1 FROM vien_dan d WHERE d.dich_id = j.value AND d.quan_he IN (SELECT value FROM json_each(?)))`

/** The documents whose families are shown below them: those that any other cites so; none when the number is too common to mean one document. */
export function parentsOf(db: ReadableDb, { ids, exact }: Numbered): number[] {
  if (exact === 0 || exact > numbersMeant) return []
  return all<{ id: number }>(db, withMembers, listOf(ids.slice(0, exact)), listOf(familyQuanHe)).map(row => row.id)
}

type BesideSign = Pick<AskedSoHieu, 'nam' | 'ngayBanHanh' | 'tenLoai' | 'coQuan'>

/** In what a document contradicts what was asked beside its sign; what it does not tell does not. Its issuer is not looked at. */
function differencesIn(row: NumberedRow, { nam, ngayBanHanh, tenLoai }: BesideSign): Differs[] {
  if (ngayBanHanh !== null && row.ngay_ban_hanh !== null) return row.ngay_ban_hanh.endsWith(ngayBanHanh) ? [] : ['ngay']
  const isOtherYear = nam !== null && row.nam !== null && row.nam !== nam
  const isOtherKind = tenLoai !== null && row.ten_loai !== null && fold(row.ten_loai) !== fold(tenLoai)
  return [...(isOtherYear ? (['nam'] as const) : []), ...(isOtherKind ? (['loai'] as const) : [])]
}

/** In what documents contradict what was asked beside their sign, by id; those that fit are not in it. */
export function differencesOf(db: ReadableDb, rows: readonly NumberedRow[], asked: BesideSign): Map<number, Differs[]> {
  const others = asked.coQuan === null ? null : ofOtherIssuers(db, listOf(rows.map(row => row.id)), asked.coQuan)
  const differs = rows.map(row => [row.id, [...differencesIn(row, asked), ...(others?.has(row.id) ? (['co-quan'] as const) : [])]] as const)
  return new Map(differs.filter(([, faults]) => faults.length > 0).map(([id, faults]) => [id, [...faults]]))
}

interface IssuerRow {
  id: number
  co_quan_ban_hanh: string | null
  ten: string | null
  tinh: string | null
  lien_tich: string | null
}

const issuers = `SELECT v.id, v.co_quan_ban_hanh, c.ten, v.tinh, (SELECT json_group_array(l.ten) FROM lien_tich l WHERE l.van_ban_id = v.id) AS lien_tich
  FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id WHERE v.id IN (SELECT value FROM json_each(?))`

/** Where the next of several issuers begins; `Giáo dục và Đào tạo` is one. */
const nextIssuer = /(?:,| và) (?=(?:Bộ|Sở|Ủy ban|UBND|HĐND|Ban|Tổng cục|Cục|Văn phòng|Thanh tra|Tòa án|Viện|Hội) )/iu

/** Those of some documents that name only issuers other than the one typed, or any of several typed. */
function ofOtherIssuers(db: ReadableDb, ids: string, typed: string): Set<number> {
  const asked = [...new Set([typed, ...typed.split(nextIssuer)])].map(isSameAs)
  const named = all<IssuerRow>(db, issuers, ids).map(({ id, tinh, lien_tich, ...row }) => {
    const names = [row.co_quan_ban_hanh, row.ten, ...(JSON.parse(lien_tich ?? '[]') as string[])].filter(name => name !== null)
    return { id, isOther: names.length > 0 && !names.some(name => asked.some(isSame => isSame(name, tinh))) }
  })
  return new Set(named.filter(({ isOther }) => isOther).map(({ id }) => id))
}

const nextMembers = `SELECT DISTINCT d.van_ban_id AS id FROM vien_dan d JOIN van_ban v ON v.id = d.van_ban_id
  WHERE d.dich_id = ? AND d.van_ban_id < ? AND v.bo_luc IS NULL AND d.quan_he IN (SELECT value FROM json_each(?))`

/** Members of a parent's family filed before `before` (an id), the latest filed first. */
export function membersBefore(db: ReadableDb, parentId: number, before: number, limit: number, { sql, values }: Within): number[] {
  const members = `${nextMembers}${sql('v.thu_tu')} ORDER BY d.van_ban_id DESC LIMIT ?`
  return all<{ id: number }>(db, members, parentId, before, listOf(familyQuanHe), ...values, limit).map(row => row.id)
}

const inFamilies = `SELECT DISTINCT van_ban_id AS id FROM json_each(?) j CROSS JOIN vien_dan d ON d.van_ban_id = j.value
  WHERE d.dich_id IN (SELECT value FROM json_each(?)) AND d.quan_he IN (SELECT value FROM json_each(?))`

/** Which of some documents are of the family of any of the parents. */
export const membersAmong = (db: ReadableDb, ids: readonly number[], parentIds: readonly number[]): Set<number> =>
  new Set(
    parentIds.length ? all<{ id: number }>(db, inFamilies, listOf(ids), listOf(parentIds), listOf(familyQuanHe)).map(row => row.id) : [],
  )

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
