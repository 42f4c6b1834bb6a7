// The numbers that a printed register says have no văn bản.
import { expect, test } from 'vitest'
import type { ReadableDb } from '../../db/handle.ts'
import { allRegisterEntries } from '../../db/register.ts'
import { registerGaps } from '../../db/register-gaps.ts'
import { makeSo, voidNumber } from '../../db/so-dang-ky.ts'
import { fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'

const at = (nam: number, so: number) => ({ nam, so })
const gaps = (db: ReadableDb, first: [number, number], last: [number, number], soId = 0) =>
  [...registerGaps(db, { direction: 'den', soId, first: at(...first), last: at(...last) })].map(({ nam, from, to, why }) => [
    nam,
    from,
    to,
    why,
  ])

test('what is missing between the first and the last number is told, with the reason where it is known, and nothing beyond', () => {
  const db = newArchive()
  const ids = [2, 3, 6, 9].map(so => fileVanBan(db, filing({ trichYeu: `văn bản ${so}` }, { ngayDen: '2026-01-05', so }), now).id)
  voidNumber(db, { direction: 'den', soId: 0, nam: 2026, so: 5, lyDo: 'ghi trùng' }, now)
  removeVanBan(db, { id: ids[1] as number }, now)
  expect(gaps(db, [2026, 2], [2026, 9])).toEqual([
    [2026, 3, 3, 'văn bản đã bỏ vào thùng rác'],
    [2026, 4, 4, null],
    [2026, 5, 5, 'hủy: ghi trùng'],
    [2026, 7, 8, null],
  ])
  expect(gaps(db, [2026, 3], [2026, 8]).at(-1)).toEqual([2026, 7, 8, null])
  expect(gaps(db, [2026, 6], [2026, 6])).toEqual([])
})

test('numbers that run over a new year begin again at 1', () => {
  const db = newArchive()
  for (const [ngayDen, so] of [
    ['2025-12-30', 7],
    ['2025-12-31', 9],
    ['2026-01-02', 2],
  ] as const)
    fileVanBan(db, filing({ trichYeu: `văn bản ${so}` }, { ngayDen, so }), now)
  expect(gaps(db, [2025, 7], [2026, 2])).toEqual([
    [2025, 8, 8, null],
    [2026, 1, 1, null],
  ])
})

test('each register has its own numbers and entries', () => {
  const db = newArchive()
  const { soId } = makeSo(db, { direction: 'den', ten: 'Đơn thư', loai: [] }, now)
  fileVanBan(db, filing({ trichYeu: 'văn bản' }, { ngayDen: '2026-01-05' }), now)
  for (const so of [1, 3]) fileVanBan(db, filing({ trichYeu: `đơn ${so}` }, { ngayDen: '2026-01-05', so, soId }), now)
  expect(gaps(db, [2026, 1], [2026, 3], soId)).toEqual([[2026, 2, 2, null]])
  const days = { from: '2026-01-01', to: '2026-12-31', kind: 'den' as const }
  const count = (id: number | null) => [...allRegisterEntries(db, { ...days, soId: id })].length
  expect([count(soId), count(0), count(null)]).toEqual([2, 1, 3])
})
