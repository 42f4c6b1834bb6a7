// The clerk's decision on what a newer reading proposes: taken over as a correction of the letter, refused, or taken back. Each call is one transaction.
import type { Decided, RereadField, WhichProposals } from '../contract/reread.ts'
import type { FieldName, Issue } from '../contract/the-thuc.ts'
import { sameValue } from '../core/the-thuc/same-value.ts'
import { correctRows, type ReadBy } from './correcting.ts'
import { clerkSet, type Sides, sidesIn, valueIn } from './differences.ts'
import { all, listOf, one, type ReadableDb, run, type SqlValue, type WritableDb, writing } from './handle.ts'
import { putReading, readingOf } from './letter.ts'
import { comparedOf, heldRow } from './opened.ts'

interface Row {
  id: number
  van_ban_id: number
  truong: RereadField
  ban: number
  la_tay: number
  trang_thai: 'cho' | 'nhan' | 'giu'
  hai_ben: Uint8Array
  truoc: string | null
  nghi_ngo: string | null
}

/** So many letters are decided in one transaction. */
const mostLetters = 200

const columns = 'SELECT id, van_ban_id, truong, ban, la_tay, trang_thai, hai_ben, truoc, nghi_ngo FROM diem_khac'
/** Độ mật is decided only where it is named: a letter that turns out to be secret is no matter of many at once. */
const plain = "trang_thai = 'cho' AND la_tay = 0 AND truong <> 'doMat'"
const ofGroup = `WHERE ${plain} AND truong = ? AND quy_tac = ?`

const byIds = (db: ReadableDb, ids: readonly number[]): Row[] =>
  all<Row>(db, `${columns} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY van_ban_id, id`, listOf(ids))

function rowsOf(db: ReadableDb, which: WhichProposals): Row[] {
  if (which.kind === 'these') return byIds(db, which.ids).filter(row => row.trang_thai === 'cho')
  if (which.kind === 'letter') return all<Row>(db, `${columns} WHERE van_ban_id = ? AND ${plain} ORDER BY id`, which.id)
  return all<Row>(db, `${columns} ${ofGroup} ORDER BY van_ban_id LIMIT ?`, which.field, which.rule, mostLetters)
}

function leftOf(db: ReadableDb, which: WhichProposals): number {
  const count = (where: string, ...values: SqlValue[]) =>
    one<{ n: number }>(db, `SELECT count(*) AS n FROM diem_khac ${where}`, ...values)?.n ?? 0
  if (which.kind === 'group') return count(ofGroup, which.field, which.rule)
  return which.kind === 'letter' ? count(`WHERE van_ban_id = ? AND ${plain}`, which.id) : 0
}

/** The filed field that an issue is about: số and ký hiệu are filed as one. */
const filedAs = (field: FieldName | null) => (field === 'so' || field === 'kyHieu' ? 'soKyHieu' : field) as RereadField

/** What is doubtful about a letter as it was read. */
const issuesOf = (db: ReadableDb, id: number): Issue[] => readingOf(db, id)?.issues ?? []

type Values = Map<RereadField, { value: unknown; sides: Sides }>

/** Corrects a letter by values that a reading gave, and keeps that reading as the one they came from, with what is then doubtful. */
function correctBy(db: WritableDb, id: number, readBy: ReadBy, values: Values, issues: Issue[], now: Date) {
  const { hanXuLy, ...fields } = Object.fromEntries([...values].map(([field, { value }]) => [field, value]))
  correctRows(db, { id, fields, register: { hanXuLy: hanXuLy as string | null | undefined }, readBy }, now)
  const kept = readingOf(db, id)?.theThuc
  const read = [...values].map(([field, { sides }]) => [field, Array.isArray(valueIn(field, [])) ? sides.after : (sides.after[0] ?? null)])
  putReading(db, id, { issues, theThuc: { ...kept, ...Object.fromEntries(read) } })
}

const versionOf = (rows: readonly Row[]): number => Math.max(...rows.map(row => row.ban))

const acceptedSql = "UPDATE diem_khac SET trang_thai = 'nhan', truoc = ?, nghi_ngo = ? WHERE id = ?"

/** What was doubtful about the fields is decided by it, and kept with each for the way back. */
function acceptRows(db: WritableDb, id: number, rows: readonly Row[], now: Date) {
  const before = comparedOf(db, heldRow(db, id))
  const doubts = issuesOf(db, id)
  const sides = rows.map(row => ({ row, sides: sidesIn(row.hai_ben) }))
  const values = new Map(sides.map(one => [one.row.truong, { value: valueIn(one.row.truong, one.sides.after), sides: one.sides }]))
  const left = doubts.filter(({ field }) => !values.has(filedAs(field)))
  correctBy(db, id, { before: null, after: versionOf(rows) }, values, left, now)
  for (const { id: proposal, truong } of rows) {
    const decided = doubts.filter(({ field }) => filedAs(field) === truong)
    run(db, acceptedSql, JSON.stringify(before[truong]), JSON.stringify(decided), proposal)
  }
}

const eachLetter = (rows: readonly Row[], work: (id: number, rows: Row[]) => void) => {
  for (const [id, own] of Map.groupBy(rows, row => row.van_ban_id)) work(id, own)
}

/** Takes the newer values over; a value of the clerk's only where it is named. Refuses as a correction does, and then nothing is taken. */
export const acceptProposals = (db: WritableDb, which: WhichProposals, now: Date): Decided =>
  writing(db, () => {
    const rows = rowsOf(db, which)
    eachLetter(rows, (id, own) => acceptRows(db, id, own, now))
    return { ids: rows.map(row => row.id), left: leftOf(db, which) }
  })

/** Keeps what is filed. It is remembered: the same value is not proposed again. */
export const refuseProposals = (db: WritableDb, which: WhichProposals): Decided =>
  writing(db, () => {
    const ids = rowsOf(db, which).map(row => row.id)
    run(db, "UPDATE diem_khac SET trang_thai = 'giu' WHERE id IN (SELECT value FROM json_each(?))", listOf(ids))
    return { ids, left: leftOf(db, which) }
  })

/** Whether a decided field still stands as the decision left it. */
function standsAsDecided(db: ReadableDb, { van_ban_id, truong, trang_thai, la_tay, hai_ben }: Row): boolean {
  const row = heldRow(db, van_ban_id)
  const isAfter = sameValue(comparedOf(db, row)[truong], valueIn(truong, sidesIn(hai_ben).after))
  const isClerks = clerkSet(db, row, readingOf(db, van_ban_id)).has(truong)
  return trang_thai === 'nhan' ? isAfter && !isClerks : !isAfter && isClerks === (la_tay === 1)
}

const reopened = "UPDATE diem_khac SET trang_thai = 'cho', truoc = NULL, nghi_ngo = NULL WHERE id IN (SELECT value FROM json_each(?))"

/** Undoes decisions: what was accepted goes back to the value before and its doubts, what was refused is asked again. Later changes stand. */
export const takeBackProposals = (db: WritableDb, ids: readonly number[], now: Date): Decided =>
  writing(db, () => {
    const rows = byIds(db, ids).filter(row => row.trang_thai !== 'cho' && standsAsDecided(db, row))
    const accepted = rows.filter(row => row.trang_thai === 'nhan')
    eachLetter(accepted, (id, own) => {
      const values = new Map(
        own.map(row => {
          const { before, after } = sidesIn(row.hai_ben)
          return [row.truong, { value: JSON.parse(row.truoc ?? 'null') as unknown, sides: { before: after, after: before } }]
        }),
      )
      const decided = own.flatMap(row => JSON.parse(row.nghi_ngo ?? '[]') as Issue[])
      correctBy(db, id, { before: versionOf(own), after: null }, values, [...issuesOf(db, id), ...decided], now)
      for (const row of own) if (row.la_tay) run(db, 'INSERT OR IGNORE INTO van_ban_tay (van_ban_id, truong) VALUES (?, ?)', id, row.truong)
    })
    run(db, reopened, listOf(rows.map(row => row.id)))
    return { ids: rows.map(row => row.id), left: 0 }
  })
