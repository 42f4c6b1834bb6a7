// The registers of a year: made, named, closed; numbers kept, voided and free again. Each change one transaction, told to the journal.
import { Refusal } from '../contract/refusal.ts'
import type { SoNumber, SoOfYear, SoSach } from '../contract/so-dang-ky.ts'
import { fold } from '../core/text/fold.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { type Change, record } from './journal.ts'
import { isTaken, lastSo, nextSo, refuseClosed } from './so-den.ts'

type Huong = SoOfYear['direction']

interface SoRow {
  id: number
  chieu: Huong
  ten: string
  loai: string
}

const generalName = { den: 'Sổ chung văn bản đến', di: 'Sổ chung văn bản đi' } as const satisfies Record<Huong, string>
const general = (['den', 'di'] as const).map((chieu): SoRow => ({ id: 0, chieu, ten: generalName[chieu], loai: '[]' }))

const rowsOf = (db: ReadableDb): SoRow[] => all<SoRow>(db, "SELECT id, chieu, ten, loai FROM so_sach WHERE chieu > '' ORDER BY chieu, ten")
const loaiOf = ({ loai }: SoRow): string[] => JSON.parse(loai) as string[]

function heldSo(db: ReadableDb, direction: Huong, soId: number): SoRow {
  const found = soId === 0 ? general.find(({ chieu }) => chieu === direction) : one<SoRow>(db, 'SELECT * FROM so_sach WHERE id = ?', soId)
  if (!found || found.chieu !== direction) throw new Refusal('not-found', { what: 'sổ này' })
  return found
}

/** What a register is called; the general one by its direction alone. */
export const soName = (db: ReadableDb, direction: Huong, soId: number): string | null =>
  soId === 0 ? null : heldSo(db, direction, soId).ten

/** The register that a văn bản goes into: the one that is asked for, else the one that takes its kind, else the general one. */
export function soFor(db: ReadableDb, direction: Huong, asked: number | null, tenLoai: string | null): number {
  if (asked !== null) return heldSo(db, direction, asked).id
  if (tenLoai === null) return 0
  const rows = all<SoRow>(db, "SELECT id, chieu, ten, loai FROM so_sach WHERE chieu = ? AND loai <> '[]'", direction)
  return rows.find(row => loaiOf(row).some(loai => fold(loai) === fold(tenLoai)))?.id ?? 0
}

const countSql = 'SELECT count(*) AS n FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_id = ? AND so_den IS NOT NULL'
const apartSql = 'SELECT loai, count(*) AS n FROM so_rieng WHERE chieu = ? AND nam = ? AND so_id = ? GROUP BY loai'

function standing(db: ReadableDb, row: SoRow, nam: number): SoSach {
  const key = [row.chieu, nam, row.id] as const
  const apart = new Map(all<{ loai: string; n: number }>(db, apartSql, ...key).map(({ loai, n }) => [loai, n]))
  const closed = one<{ so_cuoi: number; luc: string }>(
    db,
    'SELECT so_cuoi, luc FROM so_dong WHERE chieu = ? AND nam = ? AND so_id = ?',
    ...key,
  )
  const last = lastSo(db, { direction: row.chieu, nam, soId: row.id })
  return {
    direction: row.chieu,
    soId: row.id,
    ten: row.ten,
    loai: loaiOf(row),
    nam,
    count: one<{ n: number }>(db, countSql, ...key)?.n ?? 0,
    next: closed ? last : last + 1,
    kept: apart.get('giu') ?? 0,
    voided: apart.get('huy') ?? 0,
    closed: closed && { soCuoi: closed.so_cuoi, at: closed.luc },
  }
}

/** All registers as they stand in a year, the general ones first. */
export const booksOf = (db: ReadableDb, { nam }: { nam: number }): SoSach[] =>
  [...general, ...rowsOf(db)].map(row => standing(db, row, nam))

/** `mật` with its mark, or typed without any; "Mặt trận" is none. */
const secretName = (ten: string): boolean => {
  const lower = ten.normalize('NFC').toLocaleLowerCase('vi')
  const isBare = fold(ten) === lower
  return /(?:^|\s)mật(?:\s|$)/u.test(lower) || (isBare && /(?:^|\s)mat(?! tran)(?:\s|$)/u.test(lower))
}

/** Secret văn bản have registers of their own (NĐ 30/2020 Điều 15.2, 22.4), and none here. */
function refuseSecretName(ten: string) {
  if (secretName(ten)) throw new Refusal('so-mat', { ten })
}

/** Another register of the same direction has the name. */
function refuseSameName(db: ReadableDb, direction: Huong, ten: string, id: number | null) {
  if (one(db, 'SELECT 1 FROM so_sach WHERE chieu = ? AND ten = ? AND id IS NOT ?', direction, ten, id))
    throw new Refusal('already-there', { what: `sổ “${ten}”` })
}

const tell = (db: WritableDb, field: string, before: string | null, after: string | null, now: Date) =>
  record(db, { act: 'number', vanBanId: null, changes: [{ field, before, after }] }, now)

const told = (ten: string, loai: readonly string[]): string => (loai.length ? `${ten} (${loai.join(', ')})` : ten)

export const makeSo = (db: WritableDb, given: { direction: Huong; ten: string; loai: string[] }, now: Date): { soId: number } =>
  writing(db, () => {
    const ten = given.ten.normalize('NFC')
    refuseSecretName(ten)
    refuseSameName(db, given.direction, ten, null)
    const put = 'INSERT INTO so_sach (chieu, ten, loai) VALUES (?, ?, ?)'
    const soId = Number(run(db, put, given.direction, ten, JSON.stringify(given.loai)).lastInsertRowid)
    tell(db, 'soSach', null, told(ten, given.loai), now)
    return { soId }
  })

function ownSo(db: ReadableDb, soId: number): SoRow {
  const row = one<SoRow>(db, 'SELECT * FROM so_sach WHERE id = ?', soId)
  if (!row) throw new Refusal('not-found', { what: 'sổ này' })
  return row
}

export const renameSo = (
  db: WritableDb,
  { soId, loai, ...given }: { soId: number; ten: string; loai: string[] },
  now: Date,
): { soId: number } =>
  writing(db, () => {
    const ten = given.ten.normalize('NFC')
    const row = ownSo(db, soId)
    refuseSecretName(ten)
    refuseSameName(db, row.chieu, ten, soId)
    run(db, 'UPDATE so_sach SET ten = ?, loai = ? WHERE id = ?', ten, JSON.stringify(loai), soId)
    tell(db, 'soSach', told(row.ten, loaiOf(row)), told(ten, loai), now)
    return { soId }
  })

const usedSql = `SELECT 1 FROM (SELECT nam_den FROM van_ban WHERE chieu = ? AND so_id = ? AND so_den IS NOT NULL LIMIT 1)
  UNION ALL SELECT 1 FROM so_da_cap WHERE chieu = ? AND so_id = ? UNION ALL SELECT 1 FROM so_rieng WHERE chieu = ? AND so_id = ? LIMIT 1`

export const dropSo = (db: WritableDb, { soId }: { soId: number }, now: Date): { ten: string } =>
  writing(db, () => {
    const row = ownSo(db, soId)
    if (one(db, usedSql, ...[1, 2, 3].flatMap(() => [row.chieu, soId]))) throw new Refusal('so-used', { ten: row.ten })
    run(db, 'DELETE FROM so_dong WHERE so_id = ?', soId)
    run(db, 'DELETE FROM so_sach WHERE id = ?', soId)
    tell(db, 'soSach', told(row.ten, loaiOf(row)), null, now)
    return { ten: row.ten }
  })

const numberName = (db: ReadableDb, { direction, soId, nam, so }: SoNumber): string => `${so}/${nam}, ${heldSo(db, direction, soId).ten}`
const putApart = 'INSERT OR REPLACE INTO so_rieng (chieu, nam, so_id, so, loai, ly_do, luc) VALUES (?, ?, ?, ?, ?, ?, ?)'

const apartField = { giu: 'giuSo', huy: 'huySo' } as const
type Apart = { loai: keyof typeof apartField; ly_do: string }

const oneApartSql = 'SELECT loai, ly_do FROM so_rieng WHERE chieu = ? AND nam = ? AND so_id = ? AND so = ?'
const apartOf = (db: ReadableDb, { direction, soId, nam, so }: SoNumber): Apart | null =>
  one<Apart>(db, oneApartSql, direction, nam, soId, so)

/** A number that waits for its văn bản keeps the reason that was given for it until it is released. */
function refuseKept(db: ReadableDb, number: SoNumber) {
  const kept = apartOf(db, number)
  if (kept?.loai === 'giu') throw new Refusal('so-kept', { so: String(number.so), nam: String(number.nam), lyDo: kept.ly_do })
}

/** Keeps or voids a number; one that was kept before is told as it stood. */
function setApart(db: WritableDb, number: SoNumber, loai: Apart['loai'], lyDo: string, now: Date) {
  const { direction, soId, nam, so } = number
  const name = numberName(db, number)
  const before = apartOf(db, number)
  const [was, is] = [before && `${name}: ${before.ly_do}`, `${name}: ${lyDo}`]
  const gone: Change[] = before && before.loai !== loai ? [{ field: apartField[before.loai], before: was, after: null }] : []
  const changes = [...gone, { field: apartField[loai], before: gone.length ? null : was, after: is }]
  run(db, putApart, direction, nam, soId, so, loai, lyDo, now.toISOString())
  record(db, { act: 'number', vanBanId: null, changes }, now)
}

/** A free number that has had its turn or has it now; one that is still to come would leave a hole that nobody explains. */
function refuseNotFree(db: ReadableDb, { direction, soId, nam, so }: SoNumber) {
  if (so > nextSo(db, direction, nam, soId))
    throw new Refusal('so-ahead', { so: String(so), next: String(nextSo(db, direction, nam, soId)) })
  if (isTaken(db, direction, { nam, so }, null, soId)) throw new Refusal('so-den-taken', { so: String(so), nam: String(nam) })
}

export const keepNumbers = (
  db: WritableDb,
  { so, count, lyDo, ...series }: SoOfYear & { so: number | null; count: number; lyDo: string },
  now: Date,
): { numbers: number[] } =>
  writing(db, () => {
    refuseClosed(db, series)
    heldSo(db, series.direction, series.soId)
    const first = so ?? nextSo(db, series.direction, series.nam, series.soId)
    const numbers = Array.from({ length: count }, (_, i) => first + i)
    for (const number of numbers) {
      refuseNotFree(db, { ...series, so: number })
      refuseKept(db, { ...series, so: number })
      setApart(db, { ...series, so: number }, 'giu', lyDo, now)
    }
    return { numbers }
  })

export const voidNumber = (db: WritableDb, { lyDo, ...number }: SoNumber & { lyDo: string }, now: Date): SoNumber =>
  writing(db, () => {
    refuseClosed(db, number)
    heldSo(db, number.direction, number.soId)
    refuseNotFree(db, number)
    setApart(db, number, 'huy', lyDo, now)
    return number
  })

export const releaseNumber = (db: WritableDb, number: SoNumber, now: Date): SoNumber =>
  writing(db, () => {
    refuseClosed(db, number)
    const { direction, soId, nam, so } = number
    const sql = 'DELETE FROM so_rieng WHERE chieu = ? AND nam = ? AND so_id = ? AND so = ? RETURNING loai, ly_do'
    const gone = one<Apart>(db, sql, direction, nam, soId, so)
    if (!gone) throw new Refusal('not-found', { what: `số ${so} trong các số giữ, hủy` })
    tell(db, apartField[gone.loai], `${numberName(db, number)}: ${gone.ly_do}`, null, now)
    return number
  })

export const closeYear = (db: WritableDb, series: SoOfYear, now: Date): { soCuoi: number } =>
  writing(db, () => {
    refuseClosed(db, series)
    const { ten } = heldSo(db, series.direction, series.soId)
    const soCuoi = lastSo(db, series)
    const put = 'INSERT INTO so_dong (chieu, nam, so_id, so_cuoi, luc) VALUES (?, ?, ?, ?, ?)'
    run(db, put, series.direction, series.nam, series.soId, soCuoi, now.toISOString())
    tell(db, 'dongSo', null, `${ten} năm ${series.nam}, số cuối ${soCuoi}`, now)
    return { soCuoi }
  })

export const reopenYear = (db: WritableDb, series: SoOfYear, now: Date): SoOfYear =>
  writing(db, () => {
    const { ten } = heldSo(db, series.direction, series.soId)
    const sql = 'DELETE FROM so_dong WHERE chieu = ? AND nam = ? AND so_id = ? RETURNING so_cuoi'
    const gone = one<{ so_cuoi: number }>(db, sql, series.direction, series.nam, series.soId)
    if (!gone) throw new Refusal('already-done', { what: ten })
    tell(db, 'dongSo', `${ten} năm ${series.nam}, số cuối ${gone.so_cuoi}`, null, now)
    return series
  })
