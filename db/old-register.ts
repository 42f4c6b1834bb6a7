// Registers of other programs: which rows were taken and what they became, where each value of an entry stood, and whether a row could be filed. Reads no file.
import type { EntryOrigin, EntryPart } from '../contract/entry-origin.ts'
import type { OldRegisterPlan, RowEntry, RowOutcome } from '../contract/old-register.ts'
import { yearOf } from '../core/link/identity.ts'
import { fileRows } from './filing.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'
import { identityHere, twinIds } from './identity.ts'
import { ownAgency } from './own-agency.ts'
import { isTaken, nextSo } from './so-den.ts'

/** A sheet of a register's file, and the heads of its columns. */
export interface OldRegister {
  sha256: string
  sheet: number
  name: string
  sheetName: string
  heads: readonly string[]
}

/** The văn bản that a row of this very file became, or null. */
export const takenAs = (db: ReadableDb, { sha256, sheet }: OldRegister, row: number): number | null =>
  one<{ id: number }>(
    db,
    'SELECT d.van_ban_id AS id FROM dong_so_cu d JOIN so_cu s ON s.id = d.so_cu_id WHERE s.sha256 = ? AND s.trang_tinh = ? AND d.dong = ?',
    sha256,
    sheet,
    row,
  )?.id ?? null

type Direction = OldRegisterPlan['direction']
type Plan = Pick<OldRegisterPlan, 'direction' | 'soId'>

/** A văn bản that went out and names no agency is of the office that keeps the archive. */
const isOwn = (direction: Direction, { fields }: RowEntry): boolean => direction === 'di' && fields.coQuanBanHanh === null

/** The words that tell a row of which too little else is known: agency as printed, sign, day of issue, trích yếu; null while one of the last three is missing. */
function wordsOf({ fields: { coQuanBanHanh, soKyHieu, ngayBanHanh, trichYeu } }: RowEntry): (string | null)[] | null {
  const words = [soKyHieu, ngayBanHanh, trichYeu]
  return words.includes(null) ? null : [coQuanBanHanh, ...words]
}

const ownSql = `SELECT id FROM van_ban WHERE so = ? AND ky_hieu = ? AND nam = ? AND chieu = 'di' AND bo_luc IS NULL
  AND co_quan_ban_hanh IS NULL ORDER BY id LIMIT 1`
const wordsSql = `SELECT id FROM van_ban WHERE so IS ? AND ky_hieu IS ? AND chieu = ? AND bo_luc IS NULL
  AND co_quan_ban_hanh IS ? AND so_ky_hieu = ? AND ngay_ban_hanh = ? AND trich_yeu = ? ORDER BY id LIMIT 1`

/** A held văn bản of the same identity, or, where that is not known, of the same words; or null. */
export function heldTwin(db: ReadableDb, direction: Direction, entry: RowEntry): number | null {
  const { so, kyHieu, nam } = identityHere(db, entry.fields)
  const idOf = (sql: string, ...values: (string | number | null)[]) => one<{ id: number }>(db, sql, ...values)?.id ?? null
  if (isOwn(direction, entry)) {
    const own = ownAgency(db)?.ten
    const named = own === undefined ? [] : twinIds(db, identityHere(db, { ...entry.fields, coQuanBanHanh: own }))
    const held = named[0] ?? idOf(ownSql, so, kyHieu, nam)
    if (held !== null) return held
  }
  const twin = twinIds(db, identityHere(db, entry.fields))[0]
  const words = wordsOf(entry)
  return twin ?? (words && idOf(wordsSql, so, so === null ? null : (kyHieu ?? ''), direction, ...words))
}

/** What tells a văn bản from every other, as one word; null while a part of it is not known. */
export function identityWord(db: ReadableDb, direction: Direction, entry: RowEntry): string | null {
  const { coQuan, so, kyHieu, nam } = identityHere(db, entry.fields)
  const isSigned = so !== null && kyHieu !== null && nam !== null
  if (isSigned && isOwn(direction, entry)) return JSON.stringify(['di', so, kyHieu, nam])
  if (isSigned && coQuan) return JSON.stringify([coQuan.khoa, coQuan.tinh, so, kyHieu, nam])
  const words = wordsOf(entry)
  return words && JSON.stringify(words)
}

/** Whether the number that a row would keep was given to another văn bản. */
export const isSoTaken = (db: ReadableDb, { direction, soId }: Plan, { so, register }: RowEntry): boolean =>
  so !== null && isTaken(db, direction, { nam: yearOf(register.ngayDen) ?? 0, so }, null, soId)

/** The id of a register that is told in the archive from now on. */
function registerId(db: WritableDb, { sha256, sheet, name, sheetName, heads }: OldRegister, now: Date): number {
  const known = one<{ id: number }>(db, 'SELECT id FROM so_cu WHERE sha256 = ? AND trang_tinh = ?', sha256, sheet)
  if (known) return known.id
  const put = 'INSERT INTO so_cu (sha256, trang_tinh, ten, ten_trang, cot, luc) VALUES (?, ?, ?, ?, ?, ?)'
  return Number(run(db, put, sha256, sheet, name, sheetName, JSON.stringify(heads), now.toISOString()).lastInsertRowid)
}

/** How the journal names a row. */
const placeWords = ({ name, sheetName, sha256 }: OldRegister, row: number): string =>
  `${[name, sheetName && `trang tính “${sheetName}”`, `dòng ${row}`].filter(Boolean).join(', ')} ${sha256}`

export interface FiledRow {
  row: number
  entry: RowEntry
  /** The highest number that a row of the file keeps in the year; a number given anew comes after it. */
  highest: number
}

/** Files a row's văn bản and keeps where it stood. To be called inside one transaction. */
export function fileRow(
  db: WritableDb,
  register: OldRegister,
  { direction, soId }: Plan,
  { row, entry, highest }: FiledRow,
  now: Date,
): Extract<RowOutcome, { kind: 'filed' }> {
  const { fields, so, values } = entry
  const nam = yearOf(entry.register.ngayDen) ?? 0
  const told = [{ field: 'oldRegister', before: null, after: placeWords(register, row) }]
  const given = so ?? Math.max(nextSo(db, direction, nam, soId), highest + 1)
  const filing = { fields, register: entry.register, direction, so: given, soId, reading: null, letter: null, files: [], told }
  const { id, soDen } = fileRows(db, filing, now)
  const compact = values.map(({ part, column, raw, rule }) => [part, column, raw, rule])
  const put = 'INSERT INTO dong_so_cu (so_cu_id, dong, van_ban_id, gia_tri) VALUES (?, ?, ?, ?)'
  run(db, put, registerId(db, register, now), row, id, JSON.stringify(compact))
  return { kind: 'filed', entry, vanBanId: id, soDen }
}

interface OriginRow {
  ten: string
  ten_trang: string
  cot: string
  dong: number
  gia_tri: string
}

const originSql = `SELECT s.ten, s.ten_trang, s.cot, d.dong, d.gia_tri FROM dong_so_cu d JOIN so_cu s ON s.id = d.so_cu_id
  WHERE d.van_ban_id = ? ORDER BY s.id, d.dong LIMIT 1`

/** The row that a văn bản came from; null for what came in another way. */
export function originOf(db: ReadableDb, id: number): EntryOrigin | null {
  const row = one<OriginRow>(db, originSql, id)
  if (!row) return null
  const heads = JSON.parse(row.cot) as string[]
  const values = JSON.parse(row.gia_tri) as [EntryPart, number, string, string][]
  return {
    name: row.ten,
    sheet: row.ten_trang,
    row: row.dong,
    values: values.map(([part, column, raw, rule]) => ({ part, column, raw, rule, head: heads[column] ?? '' })),
  }
}
