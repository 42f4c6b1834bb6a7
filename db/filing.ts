// Filing a văn bản: its number, row, text, recipients, links, tasks, files, index and journal line. To be called inside one transaction.
import { Refusal } from '../contract/refusal.ts'
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import type { RegisterFields, SoDen, VanBanFields } from '../contract/van-ban.ts'
import { yearOf } from '../core/link/identity.ts'
import { readerVersion } from '../core/the-thuc/version.ts'
import { attachRow, isAttached, type NewFile } from './attachments.ts'
import { foldLetter, indexNew, reindex } from './full-text.ts'
import { run, type SqlValue, type WritableDb } from './handle.ts'
import { candidatesFor, identityHere } from './identity.ts'
import { type Change, record } from './journal.ts'
import { type Late, lateFiling, putLate, withNote } from './late.ts'
import { putLetter, putReading } from './letter.ts'
import { putRare, replaceRare } from './lien-tich.ts'
import { putCitations } from './links.ts'
import { absorb, clerkValues, placeFor, shown } from './merging.ts'
import { fieldNames, isEmptyValue } from './opened.ts'
import { dictionariesOf, type Prepared, prepare, unprepared } from './prepared.ts'
import { putReader } from './readers.ts'
import { putRecipients, putTasks, replaceRecipients, replaceTasks } from './recipients.ts'
import { soFor } from './so-dang-ky.ts'
import { numberIn, refuseClosed, type Series, takeKept } from './so-den.ts'
import { fieldColumns, insertRow, nextThuTu, registerColumns, updateRow } from './van-ban-row.ts'

/** What is filed: what the clerk confirmed, and what it was read from (null for a paper letter). */
export interface Filing {
  fields: VanBanFields
  register: RegisterFields
  direction: 'den' | 'di'
  /** The number asked for; null for the next one. */
  so: number | null
  /** The register asked for; null or absent: the one that takes its kind, else the general one. */
  soId?: number | null
  /** Why it may go into a year that was closed; null or absent: it may not. */
  late?: Late | null | undefined
  reading: LetterReading | null
  letter: LetterText | null
  files: NewFile[]
  /** The version of the readers that gave `reading`; without it this one. */
  readBy?: number
  /** What was made ready of `letter` and `reading` before; without it that is done now. */
  prepared?: Prepared | undefined
  /** What the journal tells besides. */
  told?: readonly Change[]
  /** A clerk looked at the values. */
  isReviewed?: boolean
}

/** Luật Bảo vệ bí mật nhà nước: a secret document has registers of its own and no place on an ordinary machine. */
export function refuseSecret(doMat: string | null | undefined): void {
  if (doMat != null && doMat.trim() !== '') throw new Refusal('do-mat', { doMat })
}

/** Files a văn bản and gives its id and number. A tham chiếu that it turns out to be gives its place: same id, same links. */
export function fileRows(db: WritableDb, asked: Filing, now: Date): { id: number; soDen: SoDen } {
  const { fields, direction } = asked
  refuseSecret(fields.doMat)
  const soId = soFor(db, direction, asked.soId ?? null, fields.tenLoai)
  const series = { direction, nam: yearOf(asked.register.ngayDen) ?? 0, soId }
  const late = lateFiling(db, series, asked.late ?? null)
  if (!late) refuseClosed(db, series)
  const soDen = numberIn(db, series, asked.so)
  const told = [...(asked.told ?? []), ...setAside(db, series, asked.so), ...(late ? [putLate(db, series, late, soDen.so)] : [])]
  const register = withNote(asked.register, late)
  const filing = { ...asked, register, told }
  const { id, tinh, ...gone } = placeRow(db, filing, soDen, soId)
  putText(db, id, filing, gone)
  putClerkFields(db, id, filing)
  putLists(db, id, filing, gone, tinh)
  for (const file of filing.files) if (!isAttached(db, id, file.sha256)) attachRow(db, id, file, now)
  putCitations(db, { id, tinh, day: register.ngayDen, isNew: gone.isNew }, fields.vienDan, now)
  record(db, { act: 'file', vanBanId: id, changes: filedChanges(filing, soDen, gone) }, now)
  return { id, soDen }
}

/** A number that was kept for it is kept no more: what the journal tells of that. */
function setAside(db: WritableDb, series: Series, so: number | null): Change[] {
  const kept = so === null ? null : takeKept(db, series, so)
  return kept === null ? [] : [{ field: 'giuSo', before: kept, after: null }]
}

/** The letter's text, in the index too, and what was read of it. */
function putText(
  db: WritableDb,
  id: number,
  { letter, reading, prepared, readBy = readerVersion, isReviewed = true }: Filing,
  { isNew }: Gone,
) {
  const made = prepared ?? (letter && reading ? prepare(unprepared({ letter, reading }), dictionariesOf(db)) : null)
  const index = isNew ? indexNew : reindex
  index(db, id, made?.folded ?? (letter ? foldLetter(letter) : undefined))
  if (letter) putLetter(db, id, letter, made?.text)
  if (!reading) return
  putReading(db, id, reading, made?.doc)
  putReader(db, id, readBy, isReviewed)
}

/** Recipients, tasks and what few letters have. */
function putLists(db: WritableDb, id: number, { fields }: Filing, { isNew }: Gone, tinh: string | null) {
  const put = isNew
    ? { recipients: putRecipients, tasks: putTasks, rare: putRare }
    : { recipients: replaceRecipients, tasks: replaceTasks, rare: replaceRare }
  put.recipients(db, id, fields, tinh)
  put.tasks(db, id, fields, tinh)
  put.rare(db, id, fields)
}

/** What a document found in the place it took: values a clerk had written there, and records that went into it. */
interface Gone {
  /** It took no place: nothing is there under its id. */
  isNew: boolean
  values: Map<string, string | null>
  merged: Change[]
}

/** The row: a new one, or the one of the tham chiếu that this document is. */
function placeRow(
  db: WritableDb,
  { fields, register, direction }: Filing,
  soDen: SoDen,
  soId: number,
): Gone & { id: number; tinh: string | null } {
  const who = identityHere(db, fields)
  const columns: Record<string, SqlValue> = {
    chieu: direction,
    thu_tu: nextThuTu(db, register.ngayDen),
    nam_den: soDen.nam,
    so_den: soDen.so,
    so_id: soId,
    ...registerColumns(register),
    ...fieldColumns(db, fields, who),
  }
  const candidates = candidatesFor(db, who)
  const place = placeFor(candidates, who)
  const values: Gone['values'] = place === null ? new Map() : clerkValues(db, place)
  const id = place === null ? insertRow(db, columns) : takePlace(db, place, columns)
  const tinh = typeof columns.tinh === 'string' ? columns.tinh : null
  return { id, tinh, values, isNew: place === null, merged: absorb(db, id, who, candidates) }
}

/** Makes a tham chiếu the document it stood for. */
function takePlace(db: WritableDb, place: number, columns: Record<string, SqlValue>): number {
  reindex(db, place)
  run(db, 'DELETE FROM van_ban_tay WHERE van_ban_id = ?', place)
  updateRow(db, place, { ...columns, khoa_ten: null, bo_luc: null })
  return place
}

const readValue = (reading: LetterReading, field: keyof VanBanFields): unknown => {
  const read = reading.theThuc[field]
  return Array.isArray(read) ? read.map(one => one.value) : (read?.value ?? null)
}

const isSame = (read: unknown, filed: unknown): boolean => read === filed || JSON.stringify(read) === JSON.stringify(filed)

/** The fields whose value is the clerk's and not the machine's. */
function putClerkFields(db: WritableDb, id: number, { fields, reading }: Filing) {
  for (const field of fieldNames) {
    const isRead = reading ? isSame(readValue(reading, field), fields[field]) : isEmptyValue(fields[field])
    if (!isRead) run(db, 'INSERT INTO van_ban_tay (van_ban_id, truong) VALUES (?, ?)', id, field)
  }
}

/** What the journal keeps of a filing: the parts that the register prints, and what it found in its place. */
function filedChanges({ fields, register, files, told = [] }: Filing, soDen: SoDen, { values, merged }: Gone): Change[] {
  const after: Record<string, string | null> = {
    ...Object.fromEntries(fieldNames.filter(field => values.has(field)).map(field => [field, shown(fields[field])])),
    soDen: `${soDen.so}/${soDen.nam}`,
    ngayDen: register.ngayDen,
    soKyHieu: fields.soKyHieu,
    ngayBanHanh: fields.ngayBanHanh,
    coQuanBanHanh: fields.coQuanBanHanh,
    trichYeu: fields.trichYeu,
    ...Object.fromEntries(files.map((file, i) => [`file.${i + 1}`, file.sha256])),
  }
  const changes = Object.entries(after).map(([field, value]) => ({ field, before: values.get(field) ?? null, after: value }))
  return [...changes.filter(({ before, after }) => before !== null || after !== null), ...told, ...merged]
}
