// Passing văn bản đến on and the receipts: each call one transaction, told to the journal.
import type { PassInput, Step } from '../contract/giai-quyet.ts'
import { Refusal } from '../contract/refusal.ts'
import { dayWords } from '../contract/words.ts'
import { columnAfter, columnsFrom, hanWithout, stepName } from '../core/register/giai-quyet.ts'
import { all, listOf, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { type Change, record } from './journal.ts'
import { editableRow } from './opened.ts'
import { updateRow, type VanBanRow } from './van-ban-row.ts'

interface StepRow {
  id: number
  van_ban_id: number
  ten: string
  vai_tro: Step['vaiTro']
  ngay: string
  but_phe: string | null
  nguoi_phe: string | null
  han: string | null
  han_truoc: string | null
  han_tay_truoc: number
  nguoi_nhan: string | null
  ngay_nhan: string | null
}
const stepsSql = 'SELECT b.*, n.ten FROM buoc_chuyen b JOIN noi_giai_quyet n ON n.id = b.noi_id'

const stepOf = (row: StepRow): Step => ({
  id: row.id,
  donVi: row.ten,
  vaiTro: row.vai_tro,
  ngay: row.ngay,
  butPhe: row.but_phe,
  nguoiPhe: row.nguoi_phe,
  han: row.han,
  nguoiNhan: row.nguoi_nhan,
  ngayNhan: row.ngay_nhan,
})

/** The steps of a văn bản in the order in which they were made. */
export const stepsOf = (db: ReadableDb, id: number): Step[] =>
  all<StepRow>(db, `${stepsSql} WHERE b.van_ban_id = ? ORDER BY b.id`, id).map(stepOf)

export const nameOf = (row: VanBanRow): string => row.so_ky_hieu ?? `số đến ${row.so_den ?? row.id}`

/** A văn bản đến that may be changed. */
export function denRow(db: ReadableDb, id: number): VanBanRow & { ngay_den: string } {
  const row = editableRow(db, id)
  if (row.chieu !== 'den' || row.ngay_den === null) throw new Refusal('not-den', { what: nameOf(row) })
  return { ...row, ngay_den: row.ngay_den }
}

/** One that is not finished. */
export function openRow(db: ReadableDb, id: number) {
  const row = denRow(db, id)
  if (row.xong_ngay !== null) throw new Refusal('is-finished', { what: nameOf(row) })
  return row
}

export function refuseOrder(day: string, earlier: string, what: string) {
  if (day < earlier) throw new Refusal('day-order', { day: dayWords(day), earlier: dayWords(earlier), what })
}

/** Writes what differs into the row and gives it as changes of the journal. */
function putColumns(
  db: WritableDb,
  row: VanBanRow,
  after: { donViNhan: string | null; ngayChuyen: string | null; hanXuLy: string | null },
): Change[] {
  const changes = [
    { field: 'donViNhan', before: row.don_vi_nhan, after: after.donViNhan },
    { field: 'ngayChuyen', before: row.ngay_chuyen, after: after.ngayChuyen },
    { field: 'hanXuLy', before: row.han_xu_ly, after: after.hanXuLy },
  ].filter(({ before, after }) => before !== after)
  if (changes.length) updateRow(db, row.id, { don_vi_nhan: after.donViNhan, ngay_chuyen: after.ngayChuyen, han_xu_ly: after.hanXuLy })
  return changes
}

/** What is done was done today or before. */
export function refuseFuture(day: string, today: string) {
  if (day > today) throw new Refusal('day-future', { day: dayWords(day), today: dayWords(today) })
}

function columnsAfter(row: VanBanRow, before: readonly Step[], after: readonly Step[]) {
  const [was, is] = [columnsFrom(before), columnsFrom(after)]
  return {
    donViNhan: columnAfter(row.don_vi_nhan, was.donViNhan, is.donViNhan),
    ngayChuyen: columnAfter(row.ngay_chuyen, was.ngayChuyen, is.ngayChuyen),
  }
}

function placeId(db: WritableDb, ten: string): number {
  const known = one<{ id: number }>(db, 'SELECT id FROM noi_giai_quyet WHERE ten = ?', ten)
  return known?.id ?? Number(run(db, 'INSERT INTO noi_giai_quyet (ten) VALUES (?)', ten).lastInsertRowid)
}

const insertStep = `INSERT INTO buoc_chuyen (van_ban_id, noi_id, vai_tro, ngay, but_phe, nguoi_phe, han, han_truoc, han_tay_truoc)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** A hạn that a clerk sets stands against every reading. */
const markHan = (db: WritableDb, id: number) => run(db, "INSERT OR IGNORE INTO van_ban_tay (van_ban_id, truong) VALUES (?, 'hanXuLy')", id)
const unmarkHan = (db: WritableDb, id: number) => run(db, "DELETE FROM van_ban_tay WHERE van_ban_id = ? AND truong = 'hanXuLy'", id)
const isHanMarked = (db: ReadableDb, id: number): boolean =>
  one(db, "SELECT 1 FROM van_ban_tay WHERE van_ban_id = ? AND truong = 'hanXuLy'", id) !== null

function passOne(db: WritableDb, id: number, input: PassInput, ngay: string, now: Date): number[] {
  const row = openRow(db, id)
  refuseOrder(ngay, row.ngay_den, 'ngày đến')
  const before = stepsOf(db, id)
  const han = input.han
  const made = new Map(input.to.map(({ donVi, vaiTro }) => [donVi.normalize('NFC'), vaiTro]))
  const rest = [ngay, input.butPhe, input.nguoiPhe, han, han && row.han_xu_ly, isHanMarked(db, id) ? 1 : 0] as const
  const ids = [...made].map(([donVi, vaiTro]) => Number(run(db, insertStep, id, placeId(db, donVi), vaiTro, ...rest).lastInsertRowid))
  if (han) markHan(db, id)
  const changes = putColumns(db, row, { ...columnsAfter(row, before, stepsOf(db, id)), hanXuLy: han ?? row.han_xu_ly })
  const told = [...made].map(([donVi, vaiTro]) => ({ field: 'chuyen', before: null, after: stepName({ donVi, vaiTro }) }))
  const said = input.butPhe ? [{ field: 'butPhe', before: null, after: [input.nguoiPhe, input.butPhe].filter(Boolean).join(': ') }] : []
  record(db, { act: 'pass', vanBanId: id, changes: [...told, ...said, ...changes] }, now)
  return ids
}

/** Gives each văn bản to each of those named; all or none. */
export const passOn = (db: WritableDb, input: PassInput, today: string, now: Date): { steps: number[]; passed: number } =>
  writing(db, () => {
    const ngay = input.ngay ?? today
    refuseFuture(ngay, today)
    if (input.han) refuseOrder(input.han, ngay, 'ngày chuyển')
    const ids = [...new Set(input.ids)]
    return { steps: ids.flatMap(id => passOne(db, id, input, ngay, now)), passed: ids.length }
  })

/** Steps by the văn bản they belong to; one that is not there refuses all. */
function stepsByLetter(db: ReadableDb, ids: readonly number[]): Map<number, StepRow[]> {
  const wanted = new Set(ids)
  const rows = all<StepRow>(db, `${stepsSql} WHERE b.id IN (SELECT value FROM json_each(?)) ORDER BY b.id`, listOf([...wanted]))
  if (rows.length < wanted.size) throw new Refusal('not-found', { what: 'lần chuyển này' })
  return Map.groupBy(rows, row => row.van_ban_id)
}

/** The hạn that is left without the steps that go, and whether a clerk's word stands for it; those that stay remember what is before them now. */
function takeHanBack(db: WritableDb, row: VanBanRow, gone: ReadonlySet<number>): string | null {
  const rows = all<StepRow>(db, `${stepsSql} WHERE b.van_ban_id = ? ORDER BY b.id`, row.id)
  const steps = rows.map(({ id, han, han_truoc, han_tay_truoc }) => ({ id, han, before: { han: han_truoc, byClerk: han_tay_truoc === 1 } }))
  const { moved, left } = hanWithout(steps, gone, row.han_xu_ly)
  const put = 'UPDATE buoc_chuyen SET han_truoc = ?, han_tay_truoc = ? WHERE id = ?'
  for (const { id, before } of moved) run(db, put, before.han, before.byClerk ? 1 : 0, id)
  if (left && !left.byClerk) unmarkHan(db, row.id)
  return left ? left.han : row.han_xu_ly
}

function takeBackOf(db: WritableDb, id: number, steps: readonly StepRow[], now: Date) {
  const row = openRow(db, id)
  const before = stepsOf(db, id)
  const hanXuLy = takeHanBack(db, row, new Set(steps.map(step => step.id)))
  for (const step of steps) run(db, 'DELETE FROM buoc_chuyen WHERE id = ?', step.id)
  const after = stepsOf(db, id)
  const changes = putColumns(db, row, { ...columnsAfter(row, before, after), hanXuLy })
  const told = steps.map(step => ({ field: 'chuyen', before: stepName(stepOf(step)), after: null }))
  record(db, { act: 'pass', vanBanId: id, changes: [...told, ...changes] }, now)
}

/** Undoes `passOn`. */
export const takeBackSteps = (db: WritableDb, { steps }: { steps: number[] }, now: Date): { changed: number } =>
  writing(db, () => {
    for (const [id, rows] of stepsByLetter(db, steps)) takeBackOf(db, id, rows, now)
    return { changed: new Set(steps).size }
  })

const signedWords = (nguoi: string | null, ngay: string | null): string | null => (nguoi === null ? null : `${nguoi}, ${dayWords(ngay)}`)

function signOne(
  db: WritableDb,
  id: number,
  rows: readonly StepRow[],
  { nguoiNhan, day }: { nguoiNhan: string | null; day: string | null },
  now: Date,
) {
  denRow(db, id)
  for (const row of rows) if (day) refuseOrder(day, row.ngay, 'ngày chuyển')
  for (const row of rows) run(db, 'UPDATE buoc_chuyen SET nguoi_nhan = ?, ngay_nhan = ? WHERE id = ?', nguoiNhan, day, row.id)
  const changes = rows.map(row => ({
    field: `kyNhan ${row.ten}`,
    before: signedWords(row.nguoi_nhan, row.ngay_nhan),
    after: signedWords(nguoiNhan, day),
  }))
  record(db, { act: 'pass', vanBanId: id, changes }, now)
}

/** Ký nhận of steps, or with `nguoiNhan` null none any more. */
export const signSteps = (
  db: WritableDb,
  { steps, nguoiNhan, ngay }: { steps: number[]; nguoiNhan: string | null; ngay: string | null },
  today: string,
  now: Date,
): { changed: number } =>
  writing(db, () => {
    const day = nguoiNhan === null ? null : (ngay ?? today)
    if (day) refuseFuture(day, today)
    for (const [id, rows] of stepsByLetter(db, steps)) signOne(db, id, rows, { nguoiNhan, day }, now)
    return { changed: new Set(steps).size }
  })

/** Names to whom văn bản were passed on before. */
export const placesNamed = (db: ReadableDb, { prefix, limit }: { prefix: string; limit: number }): string[] =>
  all<{ ten: string }>(
    db,
    'SELECT ten FROM noi_giai_quyet WHERE ten >= ? AND ten < ? ORDER BY ten LIMIT ?',
    prefix,
    `${prefix}\u{10FFFF}`,
    limit,
  ).map(row => row.ten)
