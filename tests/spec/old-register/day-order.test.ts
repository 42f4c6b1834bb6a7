// In which order the days of a column stand: rule SC-8.
import { expect, it } from 'vitest'
import { countOrders, dayOrder } from '../../../core/old-register/day-order.ts'

it('[SC-8] a day is told to be in one order where its other number can be no month', () => {
  for (const text of ['25/03/2021', '31.12.21', '13-1-2021 08:30']) expect([text, dayOrder(text)]).toEqual([text, 'dayFirst'])
  for (const text of ['03/25/2021', '12.31.21', 'ngày 1-13-2021']) expect([text, dayOrder(text)]).toEqual([text, 'monthFirst'])
  for (const text of ['03/04/2021', '12/1/21']) expect([text, dayOrder(text)]).toEqual([text, 'both'])
  for (const text of ['04/04/2021', '2021-04-03', '44289', '03/4', '13/13/2021', '0/32/2021', 'ngày 3 tháng 4 năm 2021', ''])
    expect([text, dayOrder(text)]).toEqual([text, null])
})

it('[SC-8] a column puts months first where some day only can, and no more only have their day first', () => {
  const monthFirst = (...days: string[]) => {
    const orders = countOrders([1])
    for (const day of days) orders.add(['25/03/2021', day])
    return orders.monthFirst()
  }
  expect(monthFirst('03/04/2021', '03/25/2021')).toEqual([1])
  expect(monthFirst('03/25/2021', '25/03/2021')).toEqual([1])
  expect(monthFirst('03/25/2021', '25/03/2021', '26/03/2021')).toEqual([])
  expect(monthFirst('03/04/2021', '04/04/2021')).toEqual([])
})
