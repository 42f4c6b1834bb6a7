// The days that the clerk set as off or worked, and the calendar they make with the tables.
import type { LichNghi } from '../contract/giai-quyet.ts'
import { type Calendar, calendarYear, type DayKind, makeCalendar } from '../core/register/working-days.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { record } from './journal.ts'

interface DayRow {
  ngay: string
  loai: 'nghi' | 'lam'
  ten: string
}
const kinds = { nghi: 'off', lam: 'work' } as const satisfies Record<DayRow['loai'], DayKind>

const ownDay = ({ ngay, loai, ten }: DayRow) => ({ day: ngay, kind: kinds[loai], name: ten, byClerk: true })

export const calendarOf = (db: ReadableDb): Calendar =>
  makeCalendar(all<DayRow>(db, "SELECT * FROM ngay_lich WHERE ngay > '' ORDER BY ngay").map(ownDay))

/** The days of a year that are not as a week has them; the clerk's in the place of the table's. */
export function lichNghiOf(db: ReadableDb, { year }: { year: number }): LichNghi {
  const { days, ...rest } = calendarYear(year)
  const own = all<DayRow>(db, 'SELECT * FROM ngay_lich WHERE ngay BETWEEN ? AND ? ORDER BY ngay', `${year}-01-01`, `${year}-12-31`).map(
    ownDay,
  )
  const set = new Set(own.map(({ day }) => day))
  const ofTable = days.filter(({ day }) => !set.has(day)).map(day => ({ ...day, byClerk: false }))
  return {
    ...rest,
    days: [...ofTable, ...own].toSorted((a, b) => a.day.localeCompare(b.day)),
    open: rest.open.filter(({ day }) => !set.has(day)),
  }
}

const shown = (row: DayRow | null): string | null => row && `${row.loai === 'nghi' ? 'nghỉ' : 'làm việc'}${row.ten ? `: ${row.ten}` : ''}`

/** Sets a day, or with `kind` null leaves it to the tables again. */
export const setDay = (db: WritableDb, { day, kind, name }: { day: string; kind: DayKind | null; name: string }, now: Date): LichNghi =>
  writing(db, () => {
    const before = one<DayRow>(db, 'SELECT * FROM ngay_lich WHERE ngay = ?', day)
    const after: DayRow | null = kind && { ngay: day, loai: kind === 'off' ? 'nghi' : 'lam', ten: name }
    run(db, 'DELETE FROM ngay_lich WHERE ngay = ?', day)
    if (after) run(db, 'INSERT INTO ngay_lich (ngay, loai, ten) VALUES (?, ?, ?)', day, after.loai, after.ten)
    if (shown(before) !== shown(after))
      record(db, { act: 'calendar', vanBanId: null, changes: [{ field: day, before: shown(before), after: shown(after) }] }, now)
    return lichNghiOf(db, { year: Number(day.slice(0, 4)) })
  })
