// Steps between agencies as the clerk says them: put in, taken away, brought back as they stood; what cannot be is refused and changes nothing.
import { expect, test } from 'vitest'
import type { AgencySure } from '../../contract/agency.ts'
import { coQuanKey } from '../../core/link/co-quan.ts'
import { agencyOf, findAgency } from '../../db/agencies.ts'
import { addAgency, mergeAgencies } from '../../db/agency-merge.ts'
import { correctAgency, openAgency } from '../../db/agency-open.ts'
import { dropStep, setStep } from '../../db/agency-steps.ts'
import { all, type WritableDb, writing } from '../../db/handle.ts'
import { journalFaults } from '../../db/journal.ts'
import { codeOf, newArchive, now } from './archive-builder.ts'

const on = '2026-11-23'
const add = (db: WritableDb, ten: string): number => addAgency(db, { ten, tinh: 'Đắk Nông', loai: 'su-nghiep', cap: 'tinh' }, now)
const step = (oldId: number, newId: number, ngay: string | null = null, mucTin: AgencySure = 'chac-chan') => ({
  oldId,
  newId,
  ngay,
  canCu: 'QĐ 12/QĐ-UBND',
  mucTin,
})
const later = (db: WritableDb, id: number) =>
  openAgency(db, { id, on }).successors.map(({ coQuan, ngay, mucTin, nguon }) => [coQuan.id, ngay, mucTin, nguon])
const before = (db: WritableDb, id: number) => openAgency(db, { id, on }).predecessors.map(({ coQuan }) => coQuan.id)
const learnt = (db: WritableDb, ten: string): number => writing(db, () => agencyOf(db, coQuanKey(ten, null), ten) ?? 0)

test('a step says its day, basis and how sure; what is taken away comes back as it stood, the tables’ as the tables’', () => {
  const db = newArchive()
  const [a, b] = [add(db, 'Trung tâm A'), add(db, 'Trung tâm B')]
  setStep(db, step(a, b, '2024-01-01', 'co-le'), now)
  expect([later(db, a), before(db, b)]).toEqual([[[b, '2024-01-01', 'co-le', 'van-thu']], [a]])
  dropStep(db, { oldId: a, newId: b }, now)
  expect(later(db, a)).toEqual([])
  expect(codeOf(() => dropStep(db, { oldId: a, newId: b }, now))).toBe('not-found')
  setStep(db, step(a, b, '2024-01-01', 'co-le'), now)
  setStep(db, step(a, b, '2024-02-01'), now)
  expect(later(db, a)).toEqual([[b, '2024-02-01', 'chac-chan', 'van-thu']])
  const press = findAgency(db, coQuanKey('Sở Thông tin và Truyền thông tỉnh Đắk Nông', null)) ?? 0
  const [own] = openAgency(db, { id: press, on }).successors
  if (!own) throw new Error('the tables have a step')
  dropStep(db, { oldId: press, newId: own.coQuan.id }, now)
  setStep(db, { oldId: press, newId: own.coQuan.id, ngay: own.ngay, canCu: own.canCu, mucTin: own.mucTin }, now)
  expect(openAgency(db, { id: press, on }).successors).toEqual([own])
  expect(journalFaults(db).faults).toEqual([])
})

test('a step that names alone tell is taken away, brought back, and does not end when the clerk adds another', () => {
  const db = newArchive()
  const [old, binhThuan, heir] = ['Báo Đắk Nông', 'Báo Bình Thuận', 'Báo Lâm Đồng'].map(ten => learnt(db, ten)) as [number, number, number]
  const guess = [heir, null, 'suy-doan', 'bang']
  expect([later(db, old), before(db, heir)]).toEqual([[guess], expect.arrayContaining([old, binhThuan])])
  dropStep(db, { oldId: old, newId: heir }, now)
  expect([later(db, old), before(db, heir)]).toEqual([[], [binhThuan]])
  setStep(db, { oldId: old, newId: heir, ngay: null, canCu: null, mucTin: 'suy-doan' }, now)
  expect(later(db, old)).toEqual([guess])
  const other = add(db, 'Trung tâm C')
  setStep(db, step(other, heir), now)
  expect(before(db, heir)).toEqual(expect.arrayContaining([other, old, binhThuan]))
})

test('a circle, the agency itself, and days that contradict its life are refused and change nothing', () => {
  const db = newArchive()
  const [a, b, c, same] = ['Trung tâm A', 'Trung tâm B', 'Trung tâm C', 'Trung tâm D'].map(ten => add(db, ten)) as [
    number,
    number,
    number,
    number,
  ]
  mergeAgencies(db, { id: same, into: a }, now)
  setStep(db, step(a, b), now)
  setStep(db, step(b, c), now)
  correctAgency(db, { id: a, fields: { tuNgay: '2020-01-01' } }, now)
  const other = add(db, 'Trung tâm E')
  correctAgency(db, { id: other, fields: { tuNgay: '2022-01-01', denNgay: '2023-12-31' } }, now)
  const ended = add(db, 'Trung tâm G')
  correctAgency(db, { id: ended, fields: { denNgay: '2019-12-31' } }, now)
  const held = all(db, 'SELECT * FROM co_quan_ke_thua ORDER BY cu_id, moi_id')
  const wrong = [
    [step(c, a), 'đã là cơ quan trước của'],
    [step(c, same), 'đã là cơ quan trước của'],
    [step(a, a), 'không kế thừa chính nó'],
    [step(a, same), 'không kế thừa chính nó'],
    [step(a, other, '2019-06-01'), 'trước ngày “Trung tâm A” bắt đầu (01/01/2020)'],
    [step(a, other, '2021-06-01'), 'chưa có “Trung tâm E” (bắt đầu 01/01/2022)'],
    [step(a, other, '2024-01-01'), 'sau ngày “Trung tâm E” kết thúc (31/12/2023)'],
    [step(a, ended), 'trước khi “Trung tâm A” bắt đầu'],
  ] as const
  for (const [asked, what] of wrong) {
    const refusal = { code: 'input-invalid', detail: { what: expect.stringContaining(what) } }
    expect(() => setStep(db, asked, now), what).toThrow(expect.objectContaining(refusal))
  }
  expect(all(db, 'SELECT * FROM co_quan_ke_thua ORDER BY cu_id, moi_id')).toEqual(held)
})

test('steps of a merged row are taken away on the page of the row that stands for it; none leads to itself', () => {
  const db = newArchive()
  const [a, same, b] = [add(db, 'Trung tâm A'), add(db, 'Trung tâm D'), add(db, 'Trung tâm B')]
  setStep(db, step(same, b), now)
  setStep(db, step(same, a), now)
  mergeAgencies(db, { id: same, into: a }, now)
  expect(later(db, a).map(([id]) => id)).toEqual([b])
  dropStep(db, { oldId: a, newId: b }, now)
  expect(later(db, a)).toEqual([])
  setStep(db, step(a, b), now)
  expect(later(db, a).map(([id]) => id)).toEqual([b])
  expect(codeOf(() => correctAgency(db, { id: a, fields: { chaId: same } }, now))).toBe('input-invalid')
})
