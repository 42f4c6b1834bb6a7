// Days as registers write them: rules SC-1 to SC-6.
import { expect, it } from 'vitest'
import { dayForms, latestDay, readDay } from '../../../core/old-register/day.ts'
import { serialDay } from '../../../core/text/serial-day.ts'
import { showsDay } from '../../../intake/table/day-format.ts'

const day = (text: string, year: number | null = null): string => {
  const read = readDay(text, year)
  return read.kind === 'day' ? read.day : read.kind
}

it('[SC-1] the day stands before the month, always', () => {
  for (const text of [
    '03/04/2021',
    '3/4/2021',
    '03.04.2021',
    '3-4-2021',
    '3.4.21',
    '03/04/21',
    '03 / 04 / 2021',
    '03/04/2021 08:30',
    '08:30 03/04/2021',
  ])
    expect([text, day(text)]).toEqual([text, '2021-04-03'])
  for (const text of ['ngày 3 tháng 4 năm 2021', 'Ngày 03 tháng 04 năm 2021', 'ngày 03/04/2021', '03/04/2021.'])
    expect([text, day(text)]).toEqual([text, '2021-04-03'])
  expect([day('1/2/49'), day('1/2/50')]).toEqual(['2049-02-01', '1950-02-01'])
})

it('[SC-2] a year of four digits that stands first is followed by month and day', () => {
  expect([day('2021-04-03'), day('2021/4/3'), day('2021-04-03T08:30:00'), day('2021-04-03 08:30:00')]).toEqual(Array(4).fill('2021-04-03'))
  expect(day('2020-04-02T17:00:00.000Z')).toBe('none')
})

it('[SC-3] five digits are a day that lost its format, others are none', () => {
  expect([day('44289'), day('44289.354')]).toEqual(['2021-04-03', '2021-04-03'])
  expect([day('12345'), day('60000'), day('4428')]).toEqual(['none', 'none', 'none'])
})

it('[SC-4] a day without a year takes the one that is given, and without it is none', () => {
  expect([day('03/4', 2019), day('ngày 3 tháng 4', 2019)]).toEqual(['2019-04-03', '2019-04-03'])
  expect([day('03/4'), day('29/02', 2019), day('29/02', 2020)]).toEqual(['none', 'impossible', '2020-02-29'])
  expect([day('3.1', 2019), day('13.10', 2019), day('03.10', 2019)]).toEqual(['none', 'none', '2019-10-03'])
  const latest = (text: string, notAfter: string) => {
    const read = latestDay(text, notAfter)
    return read.kind === 'day' ? read.day : read.kind
  }
  expect([latest('30/12', '2021-01-02'), latest('02/01', '2021-01-02'), latest('29/02', '2022-05-01')]).toEqual([
    '2020-12-30',
    '2021-01-02',
    'impossible',
  ])
})

it('[SC-5] a number whose cell shows a day is that day, counted from 1900 or 1904', () => {
  expect([serialDay(44289, false), serialDay(42827, true), serialDay(44289.99, false)]).toEqual(Array(3).fill('2021-04-03'))
  expect([serialDay(1, false), serialDay(59, false), serialDay(61, false)]).toEqual(['1900-01-01', '1900-02-28', '1900-03-01'])
  expect([serialDay(60, false), serialDay(0, false), serialDay(-3, false), serialDay(3e6, false), serialDay(Number.NaN, false)]).toEqual(
    Array(5).fill(null),
  )
  expect([showsDay(14, undefined), showsDay(22, undefined), showsDay(1, undefined), showsDay(20, undefined)]).toEqual([
    true,
    true,
    false,
    false,
  ])
  const formats = ['dd/mm/yyyy', 'd\\.m\\.yy;@', '[$-42A]dd/mm/yyyy', 'General', '0.00', '[Red]0', '"ngày "0', 'hh:mm', '#,##0\\ "đồng"']
  expect(formats.map(format => showsDay(164, format))).toEqual([true, true, true, false, false, false, false, false, false])
})

it('[SC-6] a day that does not exist is never moved', () => {
  for (const text of ['31/02/2021', '29/02/2021', '32/01/2021', '00/01/2021', '12/31/2021', '01/01/1944', '01/01/2101', '2021-02-30'])
    expect([text, day(text)]).toEqual([text, 'impossible'])
})

it('each form reads its own example first', () => {
  for (const { rule, example } of dayForms) expect([example, readDay(example, 2021)]).toMatchObject([example, { kind: 'day', rule }])
})

it('[SC-3] a number without the format of a day is counted from 1904 where the workbook says so', () => {
  expect(readDay('42827', null, true)).toEqual({ kind: 'day', day: '2021-04-03', rule: 'SC-3' })
  expect(readDay('44289', null)).toEqual({ kind: 'day', day: '2021-04-03', rule: 'SC-3' })
})
