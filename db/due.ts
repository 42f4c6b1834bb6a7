// What is to be done on a day: văn bản đến not passed on, and those whose hạn has come, is near or has gone by. Out of the indexes of open work. Reads only.
import type { DueDay, DueItem, DueKind } from '../contract/giai-quyet.ts'
import { Refusal } from '../contract/refusal.ts'
import { dayWords } from '../contract/words.ts'
import { type Calendar, plusDays } from '../core/register/working-days.ts'
import { calendarOf } from './calendar.ts'
import { all, one, type ReadableDb, run, type SqlValue, type WritableDb, writing } from './handle.ts'
import { record } from './journal.ts'
import { type SummaryRow, summaryColumns, summaryOf } from './van-ban-row.ts'

/** So many are counted; then there are "more". */
const countedAtMost = 1000
/** A hạn so many working days ahead is near. */
const nearDays = 3

interface DueRow extends SummaryRow {
  don_vi_nhan: string | null
  ngay_chuyen: string | null
  han_xu_ly: string | null
}

/** The two kinds of open work, each as its index has it: the same words as in the index, so that SQLite takes it. */
const notPassed = `van_ban v INDEXED BY van_ban_chua_chuyen WHERE v.chieu = 'den' AND v.bo_luc IS NULL AND v.ngay_chuyen IS NULL AND v.xong_ngay IS NULL
  AND v.ngay_den >= ? AND v.ngay_den <= ?`
const dated = `van_ban v INDEXED BY van_ban_con_han WHERE v.chieu = 'den' AND v.bo_luc IS NULL AND v.han_xu_ly IS NOT NULL AND v.xong_ngay IS NULL
  AND v.han_xu_ly >= ? AND v.han_xu_ly <= ?`
const columns = `${summaryColumns}, v.don_vi_nhan, v.ngay_chuyen, v.han_xu_ly`
/** Those not passed on: the latest first. Those with a hạn: the most pressing first. */
const pageSql = {
  notPassed: `SELECT ${columns} FROM ${notPassed} AND (v.ngay_den, v.so_den, v.id) < (?, ?, ?) ORDER BY v.ngay_den DESC, v.so_den DESC, v.id DESC LIMIT ?`,
  dated: `SELECT ${columns} FROM ${dated} AND (v.han_xu_ly, v.id) > (?, ?) ORDER BY v.han_xu_ly, v.id LIMIT ?`,
}
const firstDay = '0000-01-01'
const lastDay = '9999-12-31'

/** First and last day, arrival or hạn, of what a kind holds. */
function spanOf(which: DueKind, day: string, calendar: Calendar, from: string | null): [string, string] {
  if (which === 'chua-chuyen') return [from ?? firstDay, day]
  if (which === 'qua-han') return [firstDay, dayBefore(day)]
  return which === 'den-han' ? [day, day] : [dayAfter(day), calendar.after(day, nearDays)]
}

const dayBefore = (day: string) => plusDays(day, -1)
const dayAfter = (day: string) => plusDays(day, 1)

type Counted = DueDay['chuyenCham']
const countIn = (db: ReadableDb, from: string, ...values: SqlValue[]): Counted => {
  const n = one<{ n: number }>(db, `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} LIMIT ?)`, ...values, countedAtMost + 1)?.n ?? 0
  return { n: Math.min(n, countedAtMost), isMore: n > countedAtMost }
}
const sumOf = (a: Counted, b: Counted): Counted => ({
  n: Math.min(a.n + b.n, countedAtMost),
  isMore: a.isMore || b.isMore || a.n + b.n > countedAtMost,
})
const countOf = (db: ReadableDb, which: DueKind, span: [string, string]) =>
  countIn(db, which === 'chua-chuyen' ? notPassed : dated, ...span)

export const remindedFrom = (db: ReadableDb): string | null =>
  one<{ tu_ngay: string }>(db, 'SELECT tu_ngay FROM nhac_viec WHERE id = 1')?.tu_ngay ?? null

const kinds = ['chua-chuyen', 'qua-han', 'den-han', 'sap-den'] as const satisfies readonly DueKind[]

/** The calendar goes no further: the working days after the last day of all years have no end. */
function refuseFarDay(day: string) {
  if (day !== inReach(day)) throw new Refusal('input-invalid', { what: `ngày ${dayWords(day)} ngoài các năm 1945 đến 2100` })
}

export function dueDayOf(db: ReadableDb, day: string): DueDay {
  refuseFarDay(day)
  const calendar = calendarOf(db)
  const nhacTu = remindedFrom(db)
  const counts = Object.fromEntries(kinds.map(which => [which, countOf(db, which, spanOf(which, day, calendar, nhacTu))]))
  const late = dayBefore(calendar.before(day))
  const reminded = nhacTu ?? firstDay
  const urgentFrom = reminded > late ? reminded : dayAfter(late)
  return {
    day,
    isWorking: calendar.isWorking(day),
    counts: counts as DueDay['counts'],
    chuyenCham: sumOf(
      countIn(db, notPassed, reminded, late),
      countIn(db, `${notPassed} AND v.do_khan IS NOT NULL`, urgentFrom, dayBefore(day)),
    ),
    nhacTu,
  }
}

/** A day so far away that nobody means it would have each of its years reckoned. */
const inReach = (day: string): string => (day < '1945' ? '1945-01-01' : day > '2100-12-31' ? '2100-12-31' : day)

function itemOf(row: DueRow, calendar: Calendar, day: string): DueItem {
  const ngayDen = row.ngay_den ?? day
  const chuyenTruoc = row.do_khan ? ngayDen : calendar.after(ngayDen, 1)
  const due = row.ngay_chuyen === null && row.han_xu_ly === null ? chuyenTruoc : (row.han_xu_ly ?? chuyenTruoc)
  return {
    vanBan: summaryOf(row),
    donViNhan: row.don_vi_nhan,
    ngayChuyen: row.ngay_chuyen,
    hanXuLy: row.han_xu_ly,
    chuyenTruoc,
    daysLate: calendar.between(inReach(due), inReach(day)),
  }
}

const keyOf = (which: DueKind, row: DueRow): string =>
  which === 'chua-chuyen' ? `${row.ngay_den}.${row.so_den}.${row.id}` : `${row.han_xu_ly}.${row.id}`

/** Where the page after a key begins. */
function startOf(which: DueKind, after: string | null): SqlValue[] {
  if (after === null) return which === 'chua-chuyen' ? [lastDay, Number.MAX_SAFE_INTEGER, 0] : [firstDay, 0]
  const [day = '', ...numbers] = after.split('.')
  const values = numbers.map(Number)
  if (values.length !== (which === 'chua-chuyen' ? 2 : 1) || !values.every(Number.isSafeInteger))
    throw new Refusal('input-invalid', { what: 'khóa trang sau' })
  return [day, ...values]
}

export function duePage(
  db: ReadableDb,
  { which, after, limit }: { which: DueKind; after: string | null; limit: number },
  day: string,
): { items: DueItem[]; next: string | null } {
  refuseFarDay(day)
  const calendar = calendarOf(db)
  const span = spanOf(which, day, calendar, remindedFrom(db))
  const sql = which === 'chua-chuyen' ? pageSql.notPassed : pageSql.dated
  const rows = all<DueRow>(db, sql, ...span, ...startOf(which, after), limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(row => {
      const item = itemOf(row, calendar, day)
      return which === 'chua-chuyen' ? { ...item, daysLate: calendar.between(inReach(item.chuyenTruoc), inReach(day)) } : item
    }),
    next: rows.length > limit && last ? keyOf(which, last) : null,
  }
}

/** From which day of arrival on what is not passed on is reminded of. */
export const remindFrom = (db: WritableDb, { day }: { day: string | null }, now: Date): { day: string | null } =>
  writing(db, () => {
    const before = remindedFrom(db)
    run(db, 'DELETE FROM nhac_viec')
    if (day) run(db, 'INSERT INTO nhac_viec (id, tu_ngay) VALUES (1, ?)', day)
    if (before !== day) record(db, { act: 'calendar', vanBanId: null, changes: [{ field: 'nhacTu', before, after: day }] }, now)
    return { day }
  })
