// Working days: which days are off, and by which day something is due. Days are ISO; knows no clock and no archive.
import { firstYear, fixedHolidays, lunarDays, openDays, type ToldYear, toldYears } from '../tables/holidays.ts'

/** `told`: as announced; `by-law`: reckoned, the choices that are left to the Prime Minister taken as usual; `unknown`: lunar days or the law not known. */
export type YearSureness = 'told' | 'by-law' | 'unknown'
export type DayKind = 'off' | 'work'
export interface CalendarDay {
  day: string
  kind: DayKind
  name: string
}
export interface CalendarYear {
  year: number
  sure: YearSureness
  /** Days off that are no mere Saturday or Sunday, and worked Saturdays or Sundays; in order. */
  days: CalendarDay[]
  /** Days that may be off: told, not counted. */
  open: { day: string; name: string; source: string }[]
}

const dayMs = 86_400_000
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
/** The day `n` days after. */
export const plusDays = (day: string, n: number): string => iso(at(day) + n * dayMs)
const weekdayOf = (day: string): number => new Date(at(day)).getUTCDay()
const isWeekend = (day: string): boolean => weekdayOf(day) % 6 === 0
const yearOfDay = (day: string): number => Number(day.slice(0, 4))

const span = (from: string, to: string, name: string): CalendarDay[] =>
  Array.from({ length: (at(to) - at(from)) / dayMs + 1 }, (_, i) => ({ day: plusDays(from, i), kind: 'off', name }))

/** Where nothing was told: the day that joins 02/9 to the nearer weekend. */
const besideFor = (year: number): string => {
  const national = `${year}-09-02`
  return plusDays(national, [1, 4].includes(weekdayOf(national)) ? 1 : -1)
}

/** The five days of Tết where nothing was told: the last of the old year and the first four. */
const tetFor = (tet: string): readonly [string, string] => [plusDays(tet, -1), plusDays(tet, 3)]

function holidaysOf(year: number, told: ToldYear | undefined): CalendarDay[] {
  const lunar = lunarDays[year]
  const tet = told?.tet ?? (lunar ? tetFor(lunar.tet) : null)
  return [
    ...fixedHolidays.flatMap(({ at, name }) => span(`${year}-${at}`, `${year}-${at}`, name)),
    ...span(told?.beside ?? besideFor(year), told?.beside ?? besideFor(year), 'Ngày liền kề Quốc khánh'),
    ...(tet ? span(...tet, 'Tết Nguyên đán') : []),
    ...(lunar ? span(lunar.gioTo, lunar.gioTo, 'Giỗ Tổ Hùng Vương') : []),
  ]
}

/** A day off for each holiday on a Saturday or Sunday: the next day that is worked. What was told of Tết has its own already. */
function madeUpFor(holidays: readonly CalendarDay[], isTetTold: boolean): CalendarDay[] {
  const off = new Set(holidays.map(({ day }) => day))
  return holidays
    .filter(({ day, name }) => isWeekend(day) && !(isTetTold && name === 'Tết Nguyên đán'))
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ day, name }) => {
      let next = plusDays(day, 1)
      while (isWeekend(next) || off.has(next)) next = plusDays(next, 1)
      off.add(next)
      return { day: next, kind: 'off' as const, name: `Nghỉ bù ${name}` }
    })
}

const sureOf = (year: number): YearSureness => (toldYears[year] ? 'told' : year >= firstYear && lunarDays[year] ? 'by-law' : 'unknown')

/** The year as the law and what was told of it make it. */
export function calendarYear(year: number): CalendarYear {
  const told = toldYears[year]
  const holidays = year < firstYear ? [] : holidaysOf(year, told)
  const swapped = (told?.swapped ?? []).flatMap(({ off, work }): CalendarDay[] => [
    { day: off, kind: 'off', name: 'Nghỉ hoán đổi' },
    { day: work, kind: 'work', name: 'Làm bù ngày nghỉ hoán đổi' },
  ])
  const days = [...holidays.filter(({ day }) => !isWeekend(day)), ...madeUpFor(holidays, Boolean(told)), ...swapped]
  const open = openDays.filter(({ from }) => year >= from).map(({ at, name, source }) => ({ day: `${year}-${at}`, name, source }))
  return { year, sure: sureOf(year), days: days.toSorted((a, b) => a.day.localeCompare(b.day)), open }
}

export interface Calendar {
  isWorking(day: string): boolean
  /** The `n`th working day after; the day itself does not count (Bộ luật Dân sự 2015, Điều 147.2). */
  after(day: string, n: number): string
  /** The last working day before. */
  before(day: string): string
  /** Working days after `from` up to and with `to`; negative where `to` lies before. */
  between(from: string, to: string): number
  sure(year: number): YearSureness
}

/** Beyond these no day has an ISO form of ten signs: whoever counts on stands still there. */
const [firstDay, lastDay] = ['0001-01-01', '9999-12-31']

/** The calendar with the days that the clerk set; these stand against everything else. */
export function makeCalendar(byClerk: readonly Pick<CalendarDay, 'day' | 'kind'>[]): Calendar {
  const own = new Map(byClerk.map(({ day, kind }) => [day, kind]))
  const years = new Map<number, Map<string, DayKind>>()
  const ofYear = (year: number) => {
    const known = years.get(year) ?? new Map(calendarYear(year).days.map(({ day, kind }) => [day, kind]))
    years.set(year, known)
    return known
  }
  const kindOf = (day: string): DayKind => own.get(day) ?? ofYear(yearOfDay(day)).get(day) ?? (isWeekend(day) ? 'off' : 'work')
  const isWorking = (day: string) => kindOf(day) === 'work'
  const step = (day: string, n: number, by: 1 | -1): string => {
    let left = n
    let on = day
    while (left > 0 && on > firstDay && on < lastDay) {
      on = plusDays(on, by)
      if (isWorking(on)) left--
    }
    return on
  }
  const sums = new Map<number, Uint16Array>()
  /** Working days of a year up to and with each of its days, from day 0 (none). */
  const sumsOf = (year: number): Uint16Array => {
    const known = sums.get(year)
    if (known) return known
    const made = new Uint16Array(367)
    for (let i = 1; i < 367; i++) made[i] = (made[i - 1] ?? 0) + (isWorking(plusDays(`${year}-01-01`, i - 1)) ? 1 : 0)
    sums.set(year, made)
    return made
  }
  /** Working days of the year of a day, up to and with it. */
  const inYear = (day: string): number => sumsOf(yearOfDay(day))[(at(day) - at(`${day.slice(0, 4)}-01-01`)) / dayMs + 1] ?? 0
  const count = (from: string, to: string): number => {
    let n = inYear(to) - inYear(from)
    for (let year = yearOfDay(from); year < yearOfDay(to); year++) n += inYear(`${year}-12-31`)
    return n
  }
  return {
    isWorking,
    after: (day, n) => step(day, n, 1),
    before: day => step(day, 1, -1),
    between: (from, to) => (from <= to ? count(from, to) : -count(to, from)),
    sure: sureOf,
  }
}
