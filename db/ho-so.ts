// Hồ sơ: files made, changed and listed. Each change one transaction, told to the journal.
import type { HoSo, HoSoFields, HoSoListInput } from '../contract/ho-so.ts'
import { thoiHanWords } from '../contract/ho-so-words.ts'
import { Refusal } from '../contract/refusal.ts'
import { fold } from '../core/text/fold.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { type Change, record } from './journal.ts'

interface HoSoRow {
  id: number
  nam: number
  ky_hieu: string
  de_muc: string | null
  tieu_de: string
  thoi_han: number | null
  nguoi_lap: string | null
  bat_dau: string | null
  ket_thuc: string | null
  ghi_chu: string | null
  so_van_ban: number
  so_to: number | null
}

/** What is in the bin counts for nothing. */
const heldIn = 'ho_so_van_ban d JOIN van_ban v ON v.id = d.van_ban_id WHERE d.ho_so_id = h.id AND v.bo_luc IS NULL'
const columns = `h.id, h.nam, h.ky_hieu, h.de_muc, h.tieu_de, h.thoi_han, h.nguoi_lap, h.bat_dau, h.ket_thuc, h.ghi_chu,
  (SELECT count(*) FROM ${heldIn}) AS so_van_ban, (SELECT max(d.to_den) FROM ${heldIn}) AS so_to`

const hoSoOf = (row: HoSoRow): HoSo => ({
  id: row.id,
  nam: row.nam,
  kyHieu: row.ky_hieu,
  deMuc: row.de_muc,
  tieuDe: row.tieu_de,
  thoiHan: row.thoi_han,
  nguoiLap: row.nguoi_lap,
  batDau: row.bat_dau,
  ketThuc: row.ket_thuc,
  ghiChu: row.ghi_chu,
  count: row.so_van_ban,
  sheets: row.so_to ?? 0,
})

export function openHoSo(db: ReadableDb, { id }: { id: number }): HoSo {
  const row = one<HoSoRow>(db, `SELECT ${columns} FROM ho_so h WHERE h.id = ?`, id)
  if (!row) throw new Refusal('not-found', { what: 'hồ sơ này' })
  return hoSoOf(row)
}

const listSql = `SELECT ${columns} FROM ho_so h WHERE h.nam <= ? AND h.nam >= ? AND (h.nam < ? OR h.ky_hieu > ?) AND instr(h.khoa, ?) > 0 AND (? = 0 OR h.ket_thuc IS NULL)
  ORDER BY h.nam DESC, h.ky_hieu LIMIT ?`

/** A year and a code: where the page before ended. */
function keyOf(after: string | null): { nam: number; kyHieu: string } {
  if (after === null) return { nam: 9999, kyHieu: '' }
  const [, nam, kyHieu] = /^(\d{4})\.(.+)$/u.exec(after) ?? []
  if (!nam || !kyHieu) throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  return { nam: Number(nam), kyHieu }
}

/** Files are few beside văn bản: a line's words are looked for in each of a year. */
export function listHoSo(db: ReadableDb, { nam, query, onlyOpen, after, limit }: HoSoListInput): { items: HoSo[]; next: string | null } {
  const key = keyOf(after)
  const from = Math.min(key.nam, nam ?? 9999)
  const rows = all<HoSoRow>(db, listSql, from, nam ?? 0, key.nam, key.kyHieu, fold(query), onlyOpen ? 1 : 0, limit + 1)
  const last = rows.slice(0, limit).at(-1)
  return { items: rows.slice(0, limit).map(hoSoOf), next: rows.length > limit && last ? `${last.nam}.${last.ky_hieu}` : null }
}

export const hoSoWith = (db: ReadableDb, { vanBanId }: { vanBanId: number }): HoSo[] =>
  all<HoSoRow>(
    db,
    `SELECT ${columns} FROM ho_so_van_ban w CROSS JOIN ho_so h ON h.id = w.ho_so_id WHERE w.van_ban_id = ? ORDER BY h.nam DESC, h.ky_hieu`,
    vanBanId,
  ).map(hoSoOf)

const shownOf = ({
  nam,
  kyHieu,
  deMuc,
  tieuDe,
  thoiHan,
  nguoiLap,
  batDau,
  ketThuc,
  ghiChu,
}: HoSoFields): Record<string, string | null> => ({
  hoSo: `${kyHieu}/${nam}`,
  deMuc,
  tieuDe,
  thoiHan: thoiHanWords(thoiHan),
  nguoiLap,
  batDau,
  ketThuc,
  ghiChu,
})

function changesBetween(before: HoSoFields | null, after: HoSoFields | null): Change[] {
  const [old, now] = [before ? shownOf(before) : {}, after ? shownOf(after) : {}]
  return Object.keys({ ...old, ...now })
    .map(field => ({ field, before: old[field] ?? null, after: now[field] ?? null }))
    .filter(change => change.before !== change.after)
}

function refuseSame(db: ReadableDb, { nam, kyHieu }: HoSoFields, id: number | null) {
  if (one(db, 'SELECT 1 FROM ho_so WHERE nam = ? AND ky_hieu = ? AND id IS NOT ?', nam, kyHieu, id))
    throw new Refusal('already-there', { what: `hồ sơ ${kyHieu} năm ${nam}` })
}

const clean = (fields: HoSoFields): HoSoFields => ({
  ...fields,
  kyHieu: fields.kyHieu.normalize('NFC'),
  tieuDe: fields.tieuDe.normalize('NFC'),
})
const valuesOf = (fields: HoSoFields) => [
  fields.nam,
  fields.kyHieu,
  fields.deMuc,
  fields.tieuDe,
  fields.thoiHan,
  fields.nguoiLap,
  fields.batDau,
  fields.ketThuc,
  fields.ghiChu,
  fold(`${fields.kyHieu} ${fields.tieuDe}`),
]

function refuseOrder({ batDau, ketThuc }: HoSoFields) {
  if (batDau && ketThuc && ketThuc < batDau) throw new Refusal('input-invalid', { what: 'thời gian kết thúc trước thời gian bắt đầu' })
}

export const makeHoSo = (db: WritableDb, given: HoSoFields, now: Date): HoSo =>
  writing(db, () => {
    const fields = clean(given)
    refuseOrder(fields)
    refuseSame(db, fields, null)
    const put = `INSERT INTO ho_so (nam, ky_hieu, de_muc, tieu_de, thoi_han, nguoi_lap, bat_dau, ket_thuc, ghi_chu, khoa)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
    const id = Number(run(db, put, ...valuesOf(fields)).lastInsertRowid)
    record(db, { act: 'case', vanBanId: null, changes: changesBetween(null, fields) }, now)
    return openHoSo(db, { id })
  })

export const changeHoSo = (db: WritableDb, { id, fields: given }: { id: number; fields: HoSoFields }, now: Date): HoSo =>
  writing(db, () => {
    const before = openHoSo(db, { id })
    const fields = clean(given)
    refuseOrder(fields)
    refuseSame(db, fields, id)
    const changes = changesBetween(before, fields)
    if (!changes.length) return before
    const put = `UPDATE ho_so SET nam = ?, ky_hieu = ?, de_muc = ?, tieu_de = ?, thoi_han = ?, nguoi_lap = ?, bat_dau = ?, ket_thuc = ?, ghi_chu = ?,
      khoa = ? WHERE id = ?`
    run(db, put, ...valuesOf(fields), id)
    record(db, { act: 'case', vanBanId: null, changes }, now)
    return openHoSo(db, { id })
  })

export const dropHoSo = (db: WritableDb, { id }: { id: number }, now: Date): HoSoFields =>
  writing(db, () => {
    const { count: _count, sheets: _sheets, id: _id, ...fields } = openHoSo(db, { id })
    const n = one<{ n: number }>(db, 'SELECT count(*) AS n FROM ho_so_van_ban WHERE ho_so_id = ?', id)?.n ?? 0
    if (n) throw new Refusal('ho-so-used', { what: fields.kyHieu, n: String(n) })
    run(db, 'DELETE FROM ho_so WHERE id = ?', id)
    record(db, { act: 'case', vanBanId: null, changes: changesBetween(fields, null) }, now)
    return fields
  })
