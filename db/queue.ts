// The review queue: letters read and not yet filed, the doubtful first. What leaves it is filed, attached or dropped, in one transaction.
import type { Review } from '../contract/arrive.ts'
import type { MailHead } from '../contract/mail.ts'
import type { LetterPlaces } from '../contract/places.ts'
import { Refusal } from '../contract/refusal.ts'
import { emptyTheThuc, type LetterReading, type LetterText } from '../contract/the-thuc.ts'
import type { FileRole, RegisterFields, SoDen, VanBanFields, VanBanSummary } from '../contract/van-ban.ts'
import type { Identity } from '../core/link/identity.ts'
import { readerVersion } from '../core/the-thuc/version.ts'
import { attachRow, isAttached, type NewFile } from './attachments.ts'
import { deflateText, inflateText } from './deflated.ts'
import { enclosedOf, putEnclosed } from './enclosed.ts'
import { fileRows, refuseSecret } from './filing.ts'
import { one, type ReadableDb, run, type SqlValue, type WritableDb, writing } from './handle.ts'
import { identityHere, twinIds } from './identity.ts'
import { record } from './journal.ts'
import type { Late } from './late.ts'
import { forgetMail, mailOf, putMail } from './mail.ts'
import { nearTwinIds } from './near-twins.ts'
import { editableRow, heldRow } from './opened.ts'
import { dropPlaces, placesIn, putPlaces } from './places.ts'
import type { Prepared } from './prepared.ts'
import { putWaitingReader, waitingReader } from './readers.ts'
import { summariesOf } from './van-ban.ts'
import { summaryOf } from './van-ban-row.ts'

export interface NewWaiting {
  name: string
  sha256: string
  bytes: number
  letter: LetterText
  reading: LetterReading
  /** Where its words stand on the pages of the file, where that is known. */
  places?: LetterPlaces | null
}

/** What is put into the queue, with the mail it came with and the files that came within it. */
export interface Queued extends NewWaiting {
  mail?: MailHead | null
  enclosed?: readonly NewFile[]
}

/** Who a waiting letter is, as far as it was read. */
function identityOf(db: ReadableDb, { theThuc: t }: LetterReading): Identity {
  return identityHere(db, {
    coQuanBanHanh: t.coQuanBanHanh?.value ?? null,
    coQuanChuQuan: t.coQuanChuQuan?.value ?? null,
    diaDanh: t.diaDanh?.value ?? null,
    soKyHieu: t.soKyHieu?.value ?? null,
    ngayBanHanh: t.ngayBanHanh?.value ?? null,
  })
}

/** Issues and guesses: what the clerk must look at. */
function doubtsOf({ theThuc, issues }: LetterReading): number {
  const readings = Object.values(theThuc).flat()
  return issues.length + readings.filter(reading => reading?.sure === 'guess').length
}

const insert = `INSERT INTO hang_cho (ten, sha256, so_byte, luc, so_ky_hieu, trich_yeu, so, ky_hieu, nam, co_quan_khoa, co_quan_tinh, nghi_ngo, chu_va_doc)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Puts a letter into the queue and gives its place. Refuses `do-mat`, and `already-done` when the same bytes are held or waiting. */
export function queueLetter(db: WritableDb, waits: Queued, now: Date): number {
  const { name, sha256, bytes, letter, reading, places, mail, enclosed = [] } = waits
  const doMat = reading.theThuc.doMat
  if (doMat && doMat.sure !== 'guess') refuseSecret(doMat.value)
  return writing(db, () => {
    if (heldBySha(db, sha256)) throw new Refusal('already-done', { name })
    const added = run(db, insert, name, sha256, bytes, now.toISOString(), ...readColumns(db, letter, reading))
    const id = Number(added.lastInsertRowid)
    putWaitingReader(db, id, readerVersion)
    if (mail) putMail(db, sha256, mail)
    putEnclosed(db, id, enclosed)
    if (places) putPlaces(db, sha256, places)
    return id
  })
}

const replaceSql = `UPDATE hang_cho SET so_ky_hieu = ?, trich_yeu = ?, so = ?, ky_hieu = ?, nam = ?, co_quan_khoa = ?, co_quan_tinh = ?, nghi_ngo = ?, chu_va_doc = ?
  WHERE id = ?`

/** Gives a waiting letter another reading: no one has confirmed the one before. */
export function replaceReading(db: WritableDb, id: number, { letter, reading }: Pick<NewWaiting, 'letter' | 'reading'>): void {
  run(db, replaceSql, ...readColumns(db, letter, reading), id)
}

/** What the queue keeps of a reading, in the order of its columns. */
function readColumns(db: ReadableDb, letter: LetterText, reading: LetterReading): SqlValue[] {
  const who = identityOf(db, reading)
  return [
    ...[reading.theThuc.soKyHieu?.value ?? null, reading.theThuc.trichYeu?.value ?? null],
    ...[who.so, who.kyHieu, who.nam, who.coQuan?.khoa ?? null, who.coQuan?.tinh ?? null],
    doubtsOf(reading),
    deflateText(JSON.stringify({ letter, reading })),
  ]
}

/** Where bytes are already: at a văn bản (in the bin too), in the queue, or null. */
export function heldBySha(db: ReadableDb, sha256: string): { vanBanId: number | null; queueId: number | null } | null {
  const held = one<{ id: number }>(db, 'SELECT van_ban_id AS id FROM van_ban_tep WHERE sha256 = ? ORDER BY van_ban_id LIMIT 1', sha256)
  const waits = one<{ id: number }>(db, 'SELECT id FROM hang_cho WHERE sha256 = ?', sha256)
  return held || waits ? { vanBanId: held?.id ?? null, queueId: waits?.id ?? null } : null
}

interface ContentRow {
  id: number
  ten: string
  sha256: string
  so_byte: number
  chu_va_doc: Uint8Array
}

function contentOf(db: ReadableDb, id: number): ContentRow {
  const row = one<ContentRow>(db, 'SELECT id, ten, sha256, so_byte, chu_va_doc FROM hang_cho WHERE id = ?', id)
  if (!row) throw new Refusal('not-found', { what: 'văn bản chờ duyệt này (có thể đã vào sổ)' })
  return row
}

function waitingIn(row: ContentRow): NewWaiting {
  const { letter, reading } = JSON.parse(inflateText(row.chu_va_doc)) as Pick<NewWaiting, 'letter' | 'reading'>
  const theThuc = { ...emptyTheThuc, ...reading.theThuc }
  return { name: row.ten, sha256: row.sha256, bytes: row.so_byte, letter, reading: { ...reading, theThuc } }
}

/** All that is known of a waiting letter. */
export const waitingLetter = (db: ReadableDb, id: number): NewWaiting => waitingIn(contentOf(db, id))

/** A waiting letter as it was when it was looked at, before its turn. */
export interface LookedAt {
  waits: NewWaiting
  /** What it is kept as. */
  kept: Uint8Array
}

/** The same before its turn to be filed; null for one that is not there, and for one of more bytes than `most`. */
export function lookAt(db: ReadableDb, id: number, most: number): LookedAt | null {
  const row = one<ContentRow>(
    db,
    'SELECT id, ten, sha256, so_byte, chu_va_doc FROM hang_cho WHERE id = ? AND length(chu_va_doc) <= ?',
    id,
    most,
  )
  return row && { waits: waitingIn(row), kept: row.chu_va_doc }
}

/** Whether it still waits as it did then: it may have been read again meanwhile. */
export const isStill = (db: ReadableDb, id: number, { kept }: LookedAt): boolean => {
  const now = one<{ chu_va_doc: Uint8Array }>(db, 'SELECT chu_va_doc FROM hang_cho WHERE id = ?', id)
  return now !== null && Buffer.compare(now.chu_va_doc, kept) === 0
}

export const isWaiting = (db: ReadableDb, id: number): boolean => one(db, 'SELECT 1 FROM hang_cho WHERE id = ?', id) !== null

/** Held documents that a reading may be another copy of. */
export const twinsOfReading = (db: ReadableDb, reading: LetterReading): VanBanSummary[] =>
  summariesOf(db, twinIds(db, identityOf(db, reading)))

/** The same where there are none: those with nearly the same text, the most alike first. */
export const nearTwinsOf = (db: ReadableDb, { letter, reading }: Pick<NewWaiting, 'letter' | 'reading'>): VanBanSummary[] =>
  summariesOf(db, nearTwinIds(db, letter, reading.theThuc))

/** What the review screen shows; `today` tells the year of the next số đến. */
export function openQueue(db: ReadableDb, { id }: { id: number }, today: string): Review {
  const { letter, reading, ...waits } = waitingLetter(db, id)
  const twins = twinsOfReading(db, reading)
  return {
    id,
    ...waits,
    text: letter,
    mail: mailOf(db, waits.sha256),
    ...reading,
    places: placesIn(db, waits.sha256),
    twins,
    near: twins.length ? [] : nearTwinsOf(db, { letter, reading }),
    today,
  }
}

/** Takes a letter out of the queue; to be called inside the transaction that files it. */
export function takeFromQueue(db: WritableDb, id: number): NewWaiting {
  const waits = waitingLetter(db, id)
  run(db, 'DELETE FROM hang_cho WHERE id = ?', id)
  return waits
}

export interface AcceptInput {
  id: number
  fields: VanBanFields
  register: RegisterFields
  direction: 'den' | 'di'
  so: number | null
  soId?: number | null
  late?: Late | null
  /** A clerk looked at the values; false for what is filed as merely read. */
  isReviewed?: boolean
  /** What was made ready of it, where it was. */
  prepared?: Prepared | undefined
}

/** Files a waiting letter with what the clerk confirmed; `waits` is what waits under that id, where it is at hand. */
export const acceptWaiting = (
  db: WritableDb,
  { id, ...filing }: AcceptInput,
  now: Date,
  waits: NewWaiting = waitingLetter(db, id),
): { id: number; soDen: SoDen } =>
  writing(db, () => {
    const readBy = waitingReader(db, id)
    const { name, sha256, bytes, letter, reading } = waits
    const files: NewFile[] = [{ sha256, name, bytes, role: 'van-ban' }, ...enclosedOf(db, id)]
    run(db, 'DELETE FROM hang_cho WHERE id = ?', id)
    return fileRows(db, { ...filing, letter, reading, readBy, files }, now)
  })

/** Adds a waiting file, with what came within it, to a held văn bản instead of filing it anew. */
export const attachWaiting = (
  db: WritableDb,
  { id, vanBanId, role }: { id: number; vanBanId: number; role: FileRole },
  now: Date,
): VanBanSummary =>
  writing(db, () => {
    const enclosed = enclosedOf(db, id).filter(file => !isAttached(db, vanBanId, file.sha256))
    const { name, sha256, bytes } = takeFromQueue(db, id)
    editableRow(db, vanBanId)
    const files = [{ sha256, name, bytes, role }, ...enclosed]
    for (const file of files) attachRow(db, vanBanId, file, now)
    const changes = files.map(file => ({ field: 'file', before: null, after: `${file.name} ${file.sha256}` }))
    record(db, { act: 'attach', vanBanId, changes }, now)
    return summaryOf(heldRow(db, vanBanId))
  })

/** Drops a waiting letter; its bytes are the caller's to discard. */
export const dropQueue = (db: WritableDb, { id }: { id: number }, now: Date): { name: string } =>
  writing(db, () => {
    const { name, sha256 } = takeFromQueue(db, id)
    forgetMail(db, sha256)
    dropPlaces(db, sha256)
    record(db, { act: 'drop', vanBanId: null, changes: [{ field: 'file', before: `${name} ${sha256}`, after: null }] }, now)
    return { name }
  })
