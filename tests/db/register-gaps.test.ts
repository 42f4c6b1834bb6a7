// The numbers that a printed register says have no văn bản.
import { expect, test } from 'vitest'
import { type ReadableDb, run, writing } from '../../db/handle.ts'
import { allRegisterEntries } from '../../db/register.ts'
import { registerGaps, upToNextEntry } from '../../db/register-gaps.ts'
import { keepNumbers, makeSo, voidNumber } from '../../db/so-dang-ky.ts'
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

test('a book answers for the numbers behind its last entry: up to the next book, else to the last that was given', () => {
  const db = newArchive()
  for (const [ngayDen, so] of [
    ['2026-01-05', 1],
    ['2026-02-05', 4],
  ] as const)
    fileVanBan(db, filing({ trichYeu: `văn bản ${so}` }, { ngayDen, so }), now)
  for (const so of [2, 5, 6]) voidNumber(db, { direction: 'den', soId: 0, nam: 2026, so, lyDo: 'ghi trùng' }, now)
  const upTo = (first: number, last: number) =>
    upToNextEntry(db, { direction: 'den', soId: 0, first: at(2026, first), last: at(2026, last) }).last
  expect([upTo(1, 1), upTo(4, 4)]).toEqual([at(2026, 3), at(2026, 6)])
})

/** Rows with a number and nothing else: many. */
const lay = (db: ReturnType<typeof newArchive>, numbers: readonly number[]) =>
  writing(db, () => {
    const put = "INSERT INTO van_ban (chieu, thu_tu, nam_den, so_den, ngay_den) VALUES ('den', ?, 2026, ?, '2026-01-05')"
    for (const so of numbers) run(db, put, so, so)
  })

test('every gap of a year is told, however many pages of them there are', () => {
  const db = newArchive()
  lay(
    db,
    Array.from({ length: 1300 }, (_, i) => 2 * i + 1),
  )
  expect(gaps(db, [2026, 1], [2026, 2599])).toEqual(Array.from({ length: 1299 }, (_, i) => [2026, 2 * i + 2, 2 * i + 2, null]))
})

test('a long stretch of kept numbers is one gap with its reason, also behind the end of a page', () => {
  const db = newArchive()
  lay(db, [1])
  const keep = (so: number) => keepNumbers(db, { direction: 'den', soId: 0, nam: 2026, so, count: 100, lyDo: 'đợi' }, now)
  for (const so of [2, 102, 202, 302, 402, 502]) keep(so)
  lay(db, [602])
  expect(gaps(db, [2026, 1], [2026, 602])).toEqual([[2026, 2, 601, 'giữ số: đợi']])
})
