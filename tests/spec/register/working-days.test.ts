// Working days and the days off of Bộ luật Lao động 2019, Điều 112.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarYear, makeCalendar, plusDays } from '../../../core/register/working-days.ts'

const calendar = makeCalendar([])
const offIn = (year: number) =>
  calendarYear(year)
    .days.filter(({ kind }) => kind === 'off')
    .map(({ day }) => day.slice(5))

describe('the days off of a year', () => {
  test('are those that were told, with what is made up for and what is swapped', () => {
    expect(offIn(2025)).toEqual([
      '01-01',
      '01-27',
      '01-28',
      '01-29',
      '01-30',
      '01-31',
      '04-07',
      '04-30',
      '05-01',
      '05-02',
      '09-01',
      '09-02',
    ])
    expect(offIn(2023)).toEqual(['01-02', '01-20', '01-23', '01-24', '01-25', '01-26', '05-01', '05-02', '05-03', '09-01', '09-04'])
    expect(offIn(2022).slice(-6)).toEqual(['02-04', '04-11', '05-02', '05-03', '09-01', '09-02'])
    expect(
      calendarYear(2026)
        .days.filter(({ kind }) => kind === 'work')
        .map(({ day }) => day),
    ).toEqual(['2026-01-10', '2026-08-22'])
    expect([calendar.isWorking('2026-08-22'), calendar.isWorking('2026-08-31'), calendar.isWorking('2026-04-27')]).toEqual([
      true,
      false,
      false,
    ])
  })
  test('are reckoned by the law where nothing was told, and say so; eleven days, each off a weekday', () => {
    for (const year of [2027, 2028, 2029, 2030]) {
      expect(calendarYear(year).sure).toBe('by-law')
      expect(offIn(year), `${year}`).toHaveLength(11)
    }
    expect(offIn(2028).slice(1, 6)).toEqual(['01-25', '01-26', '01-27', '01-28', '01-31'])
  })
  test('are not known without the lunar days or before the law; the fixed days of later years stand', () => {
    expect([calendarYear(2031).sure, calendarYear(2019).sure]).toEqual(['unknown', 'unknown'])
    expect([offIn(2019), offIn(2031).length]).toEqual([[], 5])
  })
  test('a day that is only announced is told and not counted', () => {
    expect(calendarYear(2026).open.map(({ day }) => day)).toEqual(['2026-11-24'])
    expect(calendar.isWorking('2026-11-24')).toBe(true)
  })
})

describe('a deadline of working days', () => {
  test('does not count the day it begins, skips Tết and weekends', () => {
    expect(calendar.after('2026-02-12', 1)).toBe('2026-02-13')
    expect(calendar.after('2026-02-13', 2)).toBe('2026-02-24')
    expect(calendar.before('2026-02-23')).toBe('2026-02-13')
    expect(calendar.between('2026-02-13', '2026-02-24')).toBe(2)
  })
  test('stands still where days end, instead of counting for ever', () => {
    expect([calendar.after('9999-12-30', 5), calendar.after('9999-12-31', 1), calendar.before('0001-01-01')]).toEqual([
      '9999-12-31',
      '9999-12-31',
      '0001-01-01',
    ])
  })
  test('the clerk’s day stands against the tables', () => {
    const own = makeCalendar([
      { day: '2026-11-24', kind: 'off' },
      { day: '2026-11-28', kind: 'work' },
      { day: '2026-09-02', kind: 'work' },
    ])
    expect(own.after('2026-11-23', 5)).toBe('2026-11-30')
    expect(own.after('2026-11-23', 4)).toBe('2026-11-28')
    expect(own.isWorking('2026-09-02')).toBe(true)
  })
  test('is a working day, and as far away as it was asked to be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3600 }), fc.integer({ min: 1, max: 60 }), (from, n) => {
        const day = plusDays('2021-01-01', from)
        const due = calendar.after(day, n)
        expect(calendar.isWorking(due)).toBe(true)
        expect(calendar.between(day, due)).toBe(n)
        expect(calendar.between(due, day)).toBe(-n)
        const walked = Array.from({ length: from }, (_, i) => plusDays('2021-01-01', i + 1)).filter(calendar.isWorking).length
        expect(calendar.between('2021-01-01', day)).toBe(walked)
      }),
      { numRuns: 200 },
    )
  })
})
