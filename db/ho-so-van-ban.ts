// The văn bản in a hồ sơ: put in, placed, taken out. Each change one transaction, told to the journal.
import type { HoSo, HoSoDocument, PlaceInput } from '../contract/ho-so.ts'
import { toSoWords } from '../contract/ho-so-words.ts'
import { Refusal } from '../contract/refusal.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { openHoSo } from './ho-so.ts'
import { record } from './journal.ts'
import { editableRow } from './opened.ts'
import { type SummaryRow, summaryColumns, summaryOf } from './van-ban-row.ts'

/** A file that văn bản may go into or leave. */
function openFile(db: ReadableDb, id: number): HoSo {
  const found = openHoSo(db, { id })
  if (found.ketThuc !== null) throw new Refusal('ho-so-closed', { what: found.kyHieu })
  return found
}

const nameOf = ({ kyHieu, nam, tieuDe }: HoSo): string => `${kyHieu}/${nam}: ${tieuDe}`

export const addToHoSo = (db: WritableDb, { id, vanBanIds }: { id: number; vanBanIds: number[] }, now: Date): { added: number[] } =>
  writing(db, () => {
    const file = openFile(db, id)
    let stt = one<{ stt: number | null }>(db, 'SELECT max(stt) AS stt FROM ho_so_van_ban WHERE ho_so_id = ?', id)?.stt ?? 0
    const put = 'INSERT OR IGNORE INTO ho_so_van_ban (ho_so_id, van_ban_id, stt) VALUES (?, ?, ?)'
    const added = [...new Set(vanBanIds)].filter(vanBanId => {
      if (editableRow(db, vanBanId).chieu === 'tham-chieu') throw new Refusal('input-invalid', { what: 'văn bản mà kho chưa có' })
      if (!run(db, put, id, vanBanId, stt + 1).changes) return false
      stt++
      record(db, { act: 'case', vanBanId, changes: [{ field: 'hoSo', before: null, after: nameOf(file) }] }, now)
      return true
    })
    return { added }
  })

export const takeFromHoSo = (db: WritableDb, { id, vanBanIds }: { id: number; vanBanIds: number[] }, now: Date): { taken: number } =>
  writing(db, () => {
    const file = openFile(db, id)
    const wanted = [...new Set(vanBanIds)]
    for (const vanBanId of wanted) {
      const before = `${nameOf(file)} (${placeWords(documentIn(db, id, vanBanId))})`
      run(db, 'DELETE FROM ho_so_van_ban WHERE ho_so_id = ? AND van_ban_id = ?', id, vanBanId)
      record(db, { act: 'case', vanBanId, changes: [{ field: 'hoSo', before, after: null }] }, now)
    }
    close(db, id)
    return { taken: wanted.length }
  })

/** Ordinals run from 1 without a hole. */
function close(db: WritableDb, id: number) {
  const rows = all<{ van_ban_id: number; stt: number }>(db, 'SELECT van_ban_id, stt FROM ho_so_van_ban WHERE ho_so_id = ? ORDER BY stt', id)
  setOrder(db, id, rows)
}

function setOrder(db: WritableDb, id: number, rows: readonly { van_ban_id: number; stt: number }[]) {
  const put = 'UPDATE ho_so_van_ban SET stt = ? WHERE ho_so_id = ? AND van_ban_id = ?'
  rows.forEach((row, i) => {
    if (row.stt !== i + 1) run(db, put, i + 1, id, row.van_ban_id)
  })
}

interface DocumentRow extends SummaryRow {
  stt: number
  to_tu: number | null
  to_den: number | null
  ghi_chu_hs: string | null
  bo_luc: string | null
}

const documentsSql = `SELECT ${summaryColumns}, v.bo_luc, d.stt, d.to_tu, d.to_den, d.ghi_chu AS ghi_chu_hs
  FROM ho_so_van_ban d CROSS JOIN van_ban v ON v.id = d.van_ban_id WHERE d.ho_so_id = ?`

const documentOf = (row: DocumentRow): HoSoDocument => ({
  stt: row.stt,
  vanBan: summaryOf(row),
  isRemoved: row.bo_luc !== null,
  toTu: row.to_tu,
  toDen: row.to_den,
  ghiChu: row.ghi_chu_hs,
})

export function documentsIn(
  db: ReadableDb,
  { id, after, limit }: { id: number; after: number; limit: number },
): { items: HoSoDocument[]; next: number | null } {
  openHoSo(db, { id })
  const rows = all<DocumentRow>(db, `${documentsSql} AND d.stt > ? ORDER BY d.stt LIMIT ?`, id, after, limit + 1)
  const items = rows.slice(0, limit).map(documentOf)
  return { items, next: rows.length > limit ? (items.at(-1)?.stt ?? null) : null }
}

function documentIn(db: ReadableDb, id: number, vanBanId: number): HoSoDocument {
  const row = one<DocumentRow>(db, `${documentsSql} AND d.van_ban_id = ?`, id, vanBanId)
  if (!row) throw new Refusal('not-found', { what: 'văn bản này trong hồ sơ' })
  return documentOf(row)
}

const placeWords = (document: HoSoDocument): string =>
  [`thứ ${document.stt}`, toSoWords(document) && `tờ ${toSoWords(document)}`, document.ghiChu].filter(Boolean).join(', ')

export const placeInHoSo = (db: WritableDb, { id, vanBanId, stt, toTu, toDen, ghiChu }: PlaceInput, now: Date): HoSoDocument =>
  writing(db, () => {
    openFile(db, id)
    const before = documentIn(db, id, vanBanId)
    const put = 'UPDATE ho_so_van_ban SET to_tu = ?, to_den = ?, ghi_chu = ? WHERE ho_so_id = ? AND van_ban_id = ?'
    run(db, put, toTu, toDen, ghiChu, id, vanBanId)
    if (stt !== null && stt !== before.stt) {
      const rows = all<{ van_ban_id: number; stt: number }>(
        db,
        'SELECT van_ban_id, stt FROM ho_so_van_ban WHERE ho_so_id = ? ORDER BY stt',
        id,
      )
      const [moved] = rows.splice(
        rows.findIndex(row => row.van_ban_id === vanBanId),
        1,
      )
      if (moved) rows.splice(stt - 1, 0, moved)
      setOrder(db, id, rows)
    }
    const after = documentIn(db, id, vanBanId)
    const change = { field: 'trongHoSo', before: placeWords(before), after: placeWords(after) }
    if (change.before !== change.after) record(db, { act: 'case', vanBanId, changes: [change] }, now)
    return after
  })
