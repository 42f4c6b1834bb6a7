// Correcting a filed văn bản: what changed is rewritten, linked and indexed anew, and told to the journal with its value before and after.
// To be called inside one transaction.
import type { RegisterFields, VanBanFields } from '../contract/van-ban.ts'
import { dayOf } from '../core/link/family.ts'
import { yearOf } from '../core/link/identity.ts'
import { refuseSecret } from './filing.ts'
import { reindex } from './full-text.ts'
import { run, type SqlValue, type WritableDb } from './handle.ts'
import { identityHere } from './identity.ts'
import { type Change, record } from './journal.ts'
import { absorb, putCitations, relink, settle } from './links.ts'
import { fieldsOf, heldRow, registerOf } from './opened.ts'
import { putRecipients, putTasks } from './recipients.ts'
import { giveSo, isTaken } from './so-den.ts'
import { dayOfThuTu, fieldColumns, nextThuTu, registerColumns, updateRow, type VanBanRow } from './van-ban-row.ts'

/** `undefined` and an absent name both mean: leave it. */
export type Partially<T> = { [K in keyof T]?: T[K] | undefined }

export interface Correction {
  id: number
  fields: Partially<VanBanFields>
  register: Partially<RegisterFields>
}

const given = <T extends object>(part: Partially<T>): Partial<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const shown = (value: unknown): string | null => (value === null || typeof value === 'string' ? value : JSON.stringify(value))

function changesBetween(before: object, after: object): Change[] {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after)
    .filter(([field, value]) => !same(value, old.get(field)))
    .map(([field, value]) => ({ field, before: shown(old.get(field) ?? null), after: shown(value) }))
}

/** Changes what differs; nothing at all when nothing does. */
export function correctRows(db: WritableDb, { id, fields, register }: Correction, now: Date): void {
  refuseSecret(fields.doMat)
  const row = heldRow(db, id)
  const before = fieldsOf(db, row)
  const after: VanBanFields = { ...before, ...given(fields) }
  const fieldChanges = changesBetween(before, after)
  const moves =
    row.ngay_den === null ? [] : changesBetween(registerOf(row, row.ngay_den), { ...registerOf(row, row.ngay_den), ...given(register) })
  if (!fieldChanges.length && !moves.length) return
  reindex(db, id)
  const moved = moves.length ? moveInRegister(db, row, given(register)) : []
  if (fieldChanges.length) rewrite(db, row, after, fieldChanges, now)
  record(db, { act: 'correct', vanBanId: id, changes: [...fieldChanges, ...moves, ...moved] }, now)
}

function rewrite(db: WritableDb, row: VanBanRow, after: VanBanFields, changes: readonly Change[], now: Date) {
  const changed = new Set(changes.map(change => change.field))
  for (const field of changed) run(db, 'INSERT OR IGNORE INTO van_ban_tay (van_ban_id, truong) VALUES (?, ?)', row.id, field)
  updateRow(db, row.id, fieldColumns(db, after))
  const tinh = heldRow(db, row.id).tinh
  const isMoved = tinh !== row.tinh
  if (isMoved || changed.has('kinhGui') || changed.has('noiNhan')) putRecipients(db, row.id, after, tinh)
  if (changed.has('nhiemVu')) putTasks(db, row.id, after.nhiemVu)
  if (row.ngay_den !== null && (isMoved || changed.has('vienDan'))) {
    const lost = putCitations(db, { id: row.id, tinh, day: row.ngay_den }, after.vienDan, now)
    for (const target of lost) settle(db, target, now)
  }
  const who = identityHere(db, after)
  if (row.chieu === 'tham-chieu') absorb(db, row.id, who)
  else relink(db, row.id, who)
}

/** A new day of arrival gives a new place in the order; in another year the number stays if it is free there, else it is the next one. */
function moveInRegister(db: WritableDb, row: VanBanRow, register: Partial<RegisterFields>): Change[] {
  const after: RegisterFields = { ...registerOf(row, row.ngay_den ?? ''), ...register }
  const columns: Record<string, SqlValue> = { ...registerColumns(after) }
  if (dayOf(after.ngayDen) !== dayOfThuTu(row.thu_tu)) columns.thu_tu = nextThuTu(db, after.ngayDen)
  const nam = yearOf(after.ngayDen) ?? 0
  const changes: Change[] = []
  if (row.so_den !== null && nam !== row.nam_den) {
    const kept = { nam, so: row.so_den }
    const soDen = isTaken(db, row.chieu, kept) ? giveSo(db, row.chieu, nam, null) : kept
    Object.assign(columns, { nam_den: soDen.nam, so_den: soDen.so })
    changes.push({ field: 'soDen', before: `${row.so_den}/${row.nam_den}`, after: `${soDen.so}/${soDen.nam}` })
  }
  updateRow(db, row.id, columns)
  return changes
}
