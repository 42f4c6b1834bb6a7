// Search by agency knows what the clerk said of the directory: rows that are one, steps put in and taken away.
import { expect, test } from 'vitest'
import type { VanBanFields } from '../../contract/van-ban.ts'
import { coQuanKey } from '../../core/link/co-quan.ts'
import { findAgency } from '../../db/agencies.ts'
import { mergeAgencies, splitAgency } from '../../db/agency-merge.ts'
import { dropStep, setStep } from '../../db/agency-steps.ts'
import type { WritableDb } from '../../db/handle.ts'
import { newArchive, now } from './archive-builder.ts'
import { ask, texts } from './searching.ts'

const issued = (coQuanBanHanh: string, text: string): [string, Partial<VanBanFields>] => [text, { coQuanBanHanh }]
const idOf = (db: WritableDb, name: string): number => findAgency(db, coQuanKey(name, null)) ?? 0
const how = (db: WritableDb, line: string) => new Map(ask(db, line).hits.map(hit => [hit.id, hit.instead?.how]))
test('rows that are merged are one: letters under the other name follow, until they are split', () => {
  const db = newArchive()
  const [theirs, own] = texts(db, issued('Trung tâm Tin học Lâm Đồng', 'họp'), issued('Trung tâm Chuyển đổi số tỉnh Lâm Đồng', 'họp'))
  const [id, into] = [idOf(db, 'Trung tâm Tin học Lâm Đồng'), idOf(db, 'Trung tâm Chuyển đổi số tỉnh Lâm Đồng')]
  expect(how(db, 'Trung tâm Chuyển đổi số Lâm Đồng').get(theirs ?? 0)).toBeUndefined()
  mergeAgencies(db, { id, into }, now)
  expect(how(db, 'Trung tâm Chuyển đổi số Lâm Đồng')).toEqual(
    new Map([
      [own, undefined],
      [theirs, 'ten-khac'],
    ]),
  )
  expect(how(db, 'Trung tâm Tin học Lâm Đồng').get(own ?? 0)).toBe('ten-khac')
  splitAgency(db, { id }, now)
  expect(how(db, 'Trung tâm Chuyển đổi số Lâm Đồng').has(theirs ?? 0)).toBe(false)
})
test('a step that the clerk put in brings letters, one that he took away brings none, through several steps', () => {
  const db = newArchive()
  const [press, dakNong, binhThuan] = texts(
    db,
    issued('Sở Thông tin và Truyền thông tỉnh Gia Lai', 'họp'),
    issued('UBND tỉnh Đắk Nông', 'họp'),
    issued('UBND tỉnh Bình Thuận', 'họp'),
  )
  const [sport, heir] = [idOf(db, 'Sở Văn hóa, Thể thao và Du lịch tỉnh Gia Lai'), idOf(db, 'Sở Y tế tỉnh Gia Lai')]
  const step = { ngay: null, canCu: null, mucTin: 'chac-chan' } as const
  setStep(db, { oldId: idOf(db, 'Sở Thông tin và Truyền thông tỉnh Gia Lai'), newId: sport, ...step }, now)
  setStep(db, { oldId: sport, newId: heir, ...step }, now)
  expect(how(db, 'Sở Y tế Gia Lai')).toEqual(new Map([[press, 'tien-than']]))
  dropStep(db, { oldId: idOf(db, 'UBND tỉnh Đắk Nông'), newId: idOf(db, 'UBND tỉnh Lâm Đồng') }, now)
  expect(how(db, 'UBND Lâm Đồng')).toEqual(new Map([[binhThuan, 'tien-than']]))
  expect(how(db, 'UBND Đắk Nông')).toEqual(new Map([[dakNong, undefined]]))
})
