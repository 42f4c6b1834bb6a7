// What the type-ahead is made from, a stretch at a time: agencies, and people and trích yếu of letters, the latest first, then what is new; and số hiệu out
// of the B-tree, which need no index of their own. Reads only.
import { agencyName, coQuanKey } from '../core/link/co-quan.ts'
import { soHieuKey, soKey } from '../core/link/so-hieu.ts'
import { readSoHieu } from '../core/query/so-hieu.ts'
import { tokens } from '../core/text/fold.ts'
import { all, listOf, one, type ReadableDb } from './handle.ts'
import { phrase } from './match.ts'

export interface AgencyText {
  /** Null for one that the directory has not: only further issuers are printed so. */
  id: number | null
  ten: string
  khoa: string
  tinh: string
}

/** What of one letter is picked from. */
export interface LetterTexts {
  id: number
  thuTu: number
  hoTen: string | null
  trichYeu: string | null
  /** Further issuers as printed, as JSON. */
  lienTich: string
}

const end = Number.MAX_SAFE_INTEGER
const agencyColumns = 'SELECT id, ten, khoa, tinh FROM co_quan'
const letterColumns = `SELECT v.id, v.thu_tu AS thuTu, v.ho_ten AS hoTen, v.trich_yeu AS trichYeu,
  (SELECT json_group_array(t.ten) FROM lien_tich t WHERE t.van_ban_id = v.id) AS lienTich FROM van_ban v`

const isNamed = `(c.nguon = 'van-ban' OR EXISTS (SELECT 1 FROM van_ban v WHERE v.co_quan_id = c.id)
  OR EXISTS (SELECT 1 FROM muc_nhan n WHERE n.co_quan_id = c.id))`

/** Agencies before an id that letters name, the latest known first: the directory has thousands from its tables alone. */
export const agenciesBefore = (db: ReadableDb, id: number | null, limit: number): AgencyText[] =>
  all(db, `${agencyColumns} c WHERE c.id < ? AND ${isNamed} ORDER BY c.id DESC LIMIT ?`, id ?? end, limit)

const named = `${agencyColumns} WHERE nguon <> 'van-ban' AND id IN (SELECT co_quan_id FROM van_ban WHERE id IN (SELECT value FROM json_each(?))
  UNION SELECT co_quan_id FROM muc_nhan WHERE van_ban_id IN (SELECT value FROM json_each(?)))`

/** Agencies of the directory's own tables that letters name: issuers and recipients. */
export const agenciesNamedBy = (db: ReadableDb, ids: readonly number[]): AgencyText[] => all(db, named, listOf(ids), listOf(ids))

export const agenciesAfter = (db: ReadableDb, id: number, limit: number): AgencyText[] =>
  all(db, `${agencyColumns} WHERE id > ? ORDER BY id LIMIT ?`, id, limit)

/** Letters before a place, the latest first. */
export const lettersBefore = (db: ReadableDb, thuTu: number | null, limit: number): LetterTexts[] =>
  all(db, `${letterColumns} WHERE v.thu_tu < ? AND v.bo_luc IS NULL ORDER BY v.thu_tu DESC LIMIT ?`, thuTu ?? end, limit)

/** Letters first known after an id, in the order of the ids. */
export const lettersAfter = (db: ReadableDb, id: number, limit: number): LetterTexts[] =>
  all(db, `${letterColumns} WHERE v.id > ? ORDER BY v.id LIMIT ?`, id, limit)

const changed = `${letterColumns} WHERE v.bo_luc IS NULL AND v.id IN
  (SELECT van_ban_id FROM nhat_ky WHERE seq > ? AND seq <= ? AND (viec IN ('correct', 'restore') OR (viec = 'file' AND van_ban_id <= ?)))`

/**
 * Letters corrected or taken back from the bin between two entries of the journal; and those filed in the place of a document that was cited only, under
 * its id, which is none of those after `known`.
 */
export const lettersChanged = (db: ReadableDb, after: number, upTo: number, known: number): LetterTexts[] =>
  all(db, changed, after, upTo, known)

/** The last of each that there is: what comes later is new. */
export interface Last {
  agency: number
  letter: number
  entry: number
}

export const lastOf = (db: ReadableDb): Last => ({
  agency: maxOf(db, 'SELECT max(id) AS n FROM co_quan'),
  letter: maxOf(db, 'SELECT max(id) AS n FROM van_ban'),
  entry: maxOf(db, 'SELECT max(seq) AS n FROM nhat_ky'),
})
const maxOf = (db: ReadableDb, sql: string): number => one<{ n: number | null }>(db, sql)?.n ?? 0

/** Whether any letter names an agency; the directory has some from its tables alone. */
export const isNamedAgency = (db: ReadableDb, id: number): boolean =>
  one(db, `SELECT 1 FROM co_quan c WHERE c.id = ? AND ${isNamed}`, id) !== null

const byKey = 'SELECT id, ten, khoa, tinh FROM co_quan WHERE khoa = ? AND tinh = ?'

/** The agency that a further issuer is, under the name of the directory where it has it. */
export function furtherIssuer(db: ReadableDb, printed: string): AgencyText {
  const ten = agencyName(printed)
  const key = coQuanKey(printed, null, 'issuer') ?? { khoa: ten, tinh: '' }
  return one<AgencyText>(db, byKey, key.khoa, key.tinh) ?? { id: null, ten, ...key }
}

const issues = `SELECT 1 FROM lien_tich t JOIN van_ban v ON v.id = t.van_ban_id WHERE t.van_ban_id = ? AND t.ten = ? AND v.bo_luc IS NULL`

/** Whether a letter has a further issuer of that printed name still. */
export const isIssuedWith = (db: ReadableDb, id: number, printed: string): boolean => one(db, issues, id, printed) !== null

/** Whether a letter has a text as trích yếu still. */
export const isHeldBy = (db: ReadableDb, id: number, text: string): boolean =>
  one(db, 'SELECT 1 FROM van_ban WHERE id = ? AND trich_yeu = ? AND bo_luc IS NULL', id, text) !== null

/** No more words are asked for: of a long trích yếu the first tell it. */
const mostWords = 12

/** Whether any letter has a text as signer or trích yếu still: it may have been corrected or put in the bin. */
export const isHeldText = (db: ReadableDb, column: 'nguoi' | 'trich_yeu', text: string): boolean =>
  one(db, 'SELECT 1 FROM chi_muc_dau WHERE chi_muc_dau MATCH ? LIMIT 1', `${column} : ${phrase(tokens(text).slice(0, mostWords))}`) !== null

export interface SignText {
  text: string
  id: number
}

const signs = 'SELECT so_ky_hieu AS text, id FROM van_ban WHERE so_ky_hieu IS NOT NULL AND bo_luc IS NULL AND'
const ofSo = `${signs} so = ? ORDER BY thu_tu DESC LIMIT ?`
const ofKyHieu = `${signs} so = ? AND ky_hieu >= ? AND ky_hieu < ? LIMIT ?`
const begunSo = `${signs} so > ? AND so < ? ORDER BY so, thu_tu LIMIT ?`

/** Số hiệu that what is typed begins: the very number first, the latest arrival first; then the numbers that it begins. */
export function signsBegun(db: ReadableDb, typed: string, limit: number): SignText[] {
  const sign = readSoHieu(typed)
  const key = soHieuKey(typed.trim())
  if (!sign && !key) return []
  const so = sign?.so ?? soKey(key?.so ?? '')
  const kyHieu = sign?.kyHieu ?? key?.kyHieu ?? ''
  if (kyHieu !== '') return all(db, ofKyHieu, so, kyHieu, `${kyHieu}\u{10ffff}`, limit)
  const whole = all<SignText>(db, ofSo, so, limit)
  return whole.length < limit && /^\d+$/u.test(typed.trim())
    ? [...whole, ...all<SignText>(db, begunSo, so, `${so}\u{10ffff}`, limit - whole.length)]
    : whole
}
