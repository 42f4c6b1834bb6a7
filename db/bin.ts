// The bin (thùng rác): a văn bản leaves the lists, the index and its families, and comes back with everything it had. To be called inside one
// transaction. Nothing is ever destroyed here.
import { Refusal } from '../contract/refusal.ts'
import { reindex } from './full-text.ts'
import type { WritableDb } from './handle.ts'
import { identityHere } from './identity.ts'
import { record } from './journal.ts'
import { handOver, relink, settle, targetsOf } from './links.ts'
import { fieldsOf, heldRow } from './opened.ts'
import { joinRereading, leaveRereading } from './readers.ts'
import { updateRow } from './van-ban-row.ts'

/** To the bin. Its số đến stays taken. A tham chiếu cannot be thrown away: it goes when nobody cites it. */
export function removeRows(db: WritableDb, id: number, now: Date): void {
  const row = heldRow(db, id)
  if (row.bo_luc !== null) throw new Refusal('already-done', { what: row.so_ky_hieu ?? String(id) })
  if (row.chieu === 'tham-chieu') throw new Refusal('input-invalid', { what: row.so_ky_hieu ?? String(id) })
  reindex(db, id)
  updateRow(db, id, { bo_luc: now.toISOString() })
  leaveRereading(db, id)
  for (const target of targetsOf(db, id)) settle(db, target, now)
  handOver(db, id, identityHere(db, fieldsOf(db, row)), now)
  record(db, { act: 'remove', vanBanId: id, changes: [] }, now)
}

/** Back from the bin, into index, lists and families. */
export function restoreRows(db: WritableDb, id: number, now: Date): void {
  const row = heldRow(db, id)
  if (row.bo_luc === null || row.chieu === 'tham-chieu') throw new Refusal('already-done', { what: row.so_ky_hieu ?? String(id) })
  reindex(db, id)
  updateRow(db, id, { bo_luc: null })
  joinRereading(db, id)
  for (const target of targetsOf(db, id)) settle(db, target, now)
  const changes = relink(db, id, identityHere(db, fieldsOf(db, row)))
  record(db, { act: 'restore', vanBanId: id, changes }, now)
}
