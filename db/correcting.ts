// Correcting a filed văn bản: what changed is rewritten, linked and indexed anew, and told to the journal with its value before and after.
// To be called inside one transaction.
import { Refusal } from '../contract/refusal.ts'
import type { RegisterFields, VanBanFields } from '../contract/van-ban.ts'
import { fieldWords } from '../contract/words.ts'
import { yearOf } from '../core/link/identity.ts'
import { refuseSecret } from './filing.ts'
import { reindex } from './full-text.ts'
import { run, type SqlValue, type WritableDb } from './handle.ts'
import { identityHere } from './identity.ts'
import { type Change, record } from './journal.ts'
import { replaceRare } from './lien-tich.ts'
import { putCitations, relink, settle } from './links.ts'
import { absorb, shown } from './merging.ts'
import { editableRow, fieldsOf, heldRow, registerOf } from './opened.ts'
import { replaceRecipients, replaceTasks } from './recipients.ts'
import { soFor } from './so-dang-ky.ts'
import { giveSo, leaveSo, refuseClosed, takeKept } from './so-den.ts'
import { fieldColumns, nextThuTu, registerColumns, updateRow, type VanBanRow } from './van-ban-row.ts'

/** `undefined` and an absent name both mean: leave it. */
export type Partially<T> = { [K in keyof T]?: T[K] | undefined }

export interface Correction {
  id: number
  fields: Partially<VanBanFields>
  register: Partially<RegisterFields>
  /** Another number in the register; null keeps it. */
  so?: number | null
  /** The other register; null keeps it. */
  direction?: 'den' | 'di' | null
  /** Another register of its direction; null keeps it. */
  soId?: number | null
  /** The values are a reader's that the clerk accepted, or took back: its version after and before. Without it they are the clerk's own. */
  readBy?: ReadBy | undefined
}

export interface ReadBy {
  before: number | null
  after: number | null
}

const given = <T extends object>(part: Partially<T>): Partial<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function changesBetween(before: object, after: object): Change[] {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after)
    .filter(([field, value]) => !same(value, old.get(field) ?? null))
    .map(([field, value]) => ({ field, before: shown(old.get(field) ?? null), after: shown(value) }))
}

/** Changes what differs; nothing at all when nothing does. Who is only cited cites nobody: what it cites is read from the letter itself. */
export function correctRows(
  db: WritableDb,
  { id, fields, register, so = null, direction = null, soId = null, readBy }: Correction,
  now: Date,
): void {
  refuseSecret(fields.doMat)
  const row = editableRow(db, id)
  const before = fieldsOf(db, row)
  const after: VanBanFields = { ...before, ...given(fields) }
  const fieldChanges = changesBetween(before, after)
  if (row.chieu === 'tham-chieu' && fieldChanges.some(({ field }) => field === 'vienDan'))
    throw new Refusal('input-invalid', { what: fieldWords.vienDan })
  const moves =
    row.ngay_den === null ? [] : changesBetween(registerOf(row, row.ngay_den), { ...registerOf(row, row.ngay_den), ...given(register) })
  const place = placeAsked(row, { so, direction, soId })
  if (!fieldChanges.length && !moves.length && !place) return
  reindex(db, id)
  const moved = moves.length || place ? moveInRegister(db, row, given(register), place) : []
  const ofReaders = [...fieldChanges, ...moves.filter(({ field }) => field === 'hanXuLy')]
  for (const { field } of ofReaders) markAuthor(db, id, field, readBy)
  const merged = fieldChanges.length ? rewrite(db, row, before, after, fieldChanges, now) : []
  const author = readBy ? [{ field: 'reader', before: shown(readBy.before), after: shown(readBy.after) }] : []
  record(db, { act: 'correct', vanBanId: id, changes: [...fieldChanges, ...moves, ...moved, ...merged, ...author] }, now)
}

/** A clerk's own value stands against every reading, and what a newer one proposed for the field is thereby decided. */
function markAuthor(db: WritableDb, id: number, field: string, readBy: ReadBy | undefined) {
  if (readBy) run(db, 'DELETE FROM van_ban_tay WHERE van_ban_id = ? AND truong = ?', id, field)
  else {
    run(db, 'INSERT OR IGNORE INTO van_ban_tay (van_ban_id, truong) VALUES (?, ?)', id, field)
    run(db, "UPDATE diem_khac SET trang_thai = 'giu' WHERE van_ban_id = ? AND truong = ?", id, field)
  }
}

/** Gives what the journal is to tell beside the changes. */
function rewrite(
  db: WritableDb,
  row: VanBanRow,
  before: VanBanFields,
  after: VanBanFields,
  changes: readonly Change[],
  now: Date,
): Change[] {
  const changed = new Set(changes.map(change => change.field))
  updateRow(db, row.id, fieldColumns(db, after))
  const tinh = heldRow(db, row.id).tinh
  const isMoved = tinh !== row.tinh
  if (isMoved || changed.has('kinhGui') || changed.has('noiNhan')) replaceRecipients(db, row.id, after, tinh)
  if (isMoved || changed.has('nhiemVu')) replaceTasks(db, row.id, after, tinh)
  if (['coQuanLienTich', 'nguoiKyKhac', 'banSao'].some(field => changed.has(field))) replaceRare(db, row.id, after)
  if (row.ngay_den !== null && (isMoved || changed.has('vienDan'))) {
    const lost = putCitations(db, { id: row.id, tinh, day: row.ngay_den, isMoved }, after.vienDan, now)
    for (const target of lost) settle(db, target, now)
  }
  const who = identityHere(db, after)
  if (same(who, identityHere(db, before))) return []
  return row.chieu === 'tham-chieu' ? absorb(db, row.id, who) : relink(db, row.id, who)
}

/** What is asked of the place in the register, or null when it stays. Only a filed document has one. */
type Place = { so: number | null; direction: 'den' | 'di'; soId: number }
type Asked = { so: number | null; direction: 'den' | 'di' | null; soId: number | null }

/** The other direction has registers of its own: without another word its general one. */
function placeAsked(row: VanBanRow, asked: Asked): Place | null {
  if (row.chieu === 'tham-chieu') return null
  const direction = asked.direction ?? row.chieu
  const soId = asked.soId ?? (direction === row.chieu ? row.so_id : 0)
  const isElsewhere = direction !== row.chieu || soId !== row.so_id
  if (!isElsewhere && (asked.so === null || asked.so === row.so_den)) return null
  return { so: asked.so === row.so_den ? null : asked.so, direction, soId }
}

/**
 * A new day of arrival gives a new place in the order, another year or register the next number there: numbers are consecutive within a year
 * (NĐ 30/2020 Điều 22.2). The number left behind stays given. A number that is asked for must be free (`so-den-taken`).
 */
function moveInRegister(db: WritableDb, row: VanBanRow, register: Partial<RegisterFields>, place: Place | null): Change[] {
  const after: RegisterFields = { ...registerOf(row, row.ngay_den ?? ''), ...register }
  const columns: Record<string, SqlValue> = { ...registerColumns(after) }
  if (after.ngayDen !== row.ngay_den) columns.thu_tu = nextThuTu(db, after.ngayDen)
  const nam = yearOf(after.ngayDen) ?? 0
  const direction = place?.direction ?? row.chieu
  const changes: Change[] = []
  if (direction !== row.chieu) {
    columns.chieu = direction
    changes.push({ field: 'direction', before: row.chieu, after: direction })
  }
  if (row.so_den !== null && (nam !== row.nam_den || place)) {
    const soId = soFor(db, direction === 'di' ? 'di' : 'den', place?.soId ?? row.so_id, null)
    refuseClosed(db, { direction: row.chieu, nam: row.nam_den ?? nam, soId: row.so_id })
    const soDen = giveSo(db, { direction, nam, soId }, place?.so ?? null, row.id)
    takeKept(db, { direction, nam, soId }, soDen.so)
    leaveSo(db, row.id, row.chieu, { nam: row.nam_den ?? nam, so: row.so_den }, row.so_id)
    Object.assign(columns, { nam_den: soDen.nam, so_den: soDen.so, so_id: soId })
    changes.push({ field: 'soDen', before: `${row.so_den}/${row.nam_den}`, after: `${soDen.so}/${soDen.nam}` })
  }
  updateRow(db, row.id, columns)
  return changes
}
