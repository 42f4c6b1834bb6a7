// Numbers and places of the register when a letter is corrected: given once, never again, consecutive within the year.
import { describe, expect, test } from 'vitest'
import { run } from '../../db/handle.ts'
import { historyOf } from '../../db/journal.ts'
import { allRegisterEntries } from '../../db/register.ts'
import { findVanBan } from '../../db/search.ts'
import { nextSo } from '../../db/so-den.ts'
import { correctVanBan, fileVanBan, listVanBan, openVanBan } from '../../db/van-ban.ts'
import { verifyArchive } from '../../db/verify.ts'
import { filing, newArchive, newFolder, now } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>

const file = (db: Db, ngayDen: string, rest: Parameters<typeof filing>[1] = {}) =>
  fileVanBan(db, filing({ trichYeu: 'về sổ' }, { ngayDen, ...rest }), now).id
const move = (db: Db, id: number, ngayDen: string) => correctVanBan(db, { id, fields: {}, register: { ngayDen } }, now).soDen
const correct = (db: Db, id: number, change: { so?: number | null; direction?: 'den' | 'di' | null }) =>
  correctVanBan(db, { id, fields: {}, register: {}, ...change }, now)
const list = (db: Db, direction: 'den' | 'di') =>
  listVanBan(db, { direction, removed: false, after: null, limit: 9 }).items.map(item => item.id)

describe('a letter moved to another year', () => {
  test('takes the next number of that year, and the number it leaves is never given again', () => {
    const db = newArchive()
    const [first = 0, second = 0] = [1, 5000].map(so => file(db, '2025-12-31', { so }))
    file(db, '2026-01-02')
    expect([move(db, second, '2026-01-05'), move(db, first, '2026-01-04')]).toEqual([
      { nam: 2026, so: 2 },
      { nam: 2026, so: 3 },
    ])
    expect(list(db, 'den').slice(0, 2)).toEqual([second, first])
    expect(nextSo(db, 'den', 2025)).toBe(5001)
    expect(() => file(db, '2025-12-31', { so: 5000 })).toThrow('so-den-taken')
    expect(openVanBan(db, { id: file(db, '2025-12-31') }).soDen).toEqual({ nam: 2025, so: 5001 })
    expect(historyOf(db, { id: second })[0]?.changes).toContainEqual({ field: 'soDen', before: '5000/2025', after: '2/2026' })
  })
  test('gets its old number back when it comes back', () => {
    const db = newArchive()
    const id = file(db, '2025-12-31')
    file(db, '2025-12-31')
    move(db, id, '2026-01-05')
    expect([move(db, id, '2025-12-30'), nextSo(db, 'den', 2026)]).toEqual([{ nam: 2025, so: 1 }, 2])
  })
})

describe('a corrected number', () => {
  test('is the one asked for; one that another letter bears or bore is refused and changes nothing', () => {
    const db = newArchive()
    const [first = 0, second = 0] = [1, 2].map(() => file(db, '2021-06-20'))
    expect(correct(db, first, { so: 7 }).soDen).toEqual({ nam: 2021, so: 7 })
    for (const so of [7, 1]) expect(() => correct(db, second, { so })).toThrow('so-den-taken')
    expect(openVanBan(db, { id: second }).soDen?.so).toBe(2)
    expect([correct(db, first, { so: 1 }).soDen?.so, nextSo(db, 'den', 2021)]).toEqual([1, 8])
    expect(openVanBan(db, { id: first }).provenance.map(p => p.field)).toEqual(['trichYeu'])
  })
})

describe('a corrected direction', () => {
  test('gives the next number of the other register; lists, register, search and index follow', async () => {
    const db = newArchive()
    const [first = 0, second = 0, third = 0] = ['den', 'den', 'di'].map(direction =>
      file(db, '2021-06-20', { direction: direction === 'di' ? 'di' : 'den' }),
    )
    expect(
      [correct(db, second, { direction: 'di' }), correct(db, first, { direction: 'di', so: 9 })].map(v => [v.direction, v.soDen?.so]),
    ).toEqual([
      ['di', 2],
      ['di', 9],
    ])
    expect([list(db, 'den'), list(db, 'di')]).toEqual([[], [third, second, first]])
    const range = { from: '2021-01-01', to: '2021-12-31' }
    const entries = (kind: 'den' | 'di') => [...allRegisterEntries(db, { ...range, kind })]
    expect([entries('den').length, entries('di').length]).toEqual([0, 3])
    const total = (direction: 'den' | 'di') => findVanBan(db, { query: 'về sổ', limit: 9, after: null, sort: 'newest', direction }).total
    expect([total('den'), total('di'), nextSo(db, 'den', 2021)]).toEqual([0, 3, 3])
    expect((await verifyArchive(db, newFolder())).ok).toBe(true)
  })
})

describe('a day with more letters than it has places', () => {
  test('goes on at the end of the next day, and a letter there keeps its place when its register line is corrected', () => {
    const db = newArchive()
    const first = file(db, '2021-06-20')
    const dayStart = Math.floor((Date.parse('2021-06-20') / 86_400_000) * 2 ** 20)
    run(db, 'UPDATE van_ban SET thu_tu = ? WHERE id = ?', dayStart + 2 ** 20 - 1, first)
    const next = file(db, '2021-06-21')
    const over = [file(db, '2021-06-20'), file(db, '2021-06-20')]
    expect(list(db, 'den')).toEqual([...over.toReversed(), next, first])
    correctVanBan(db, { id: over[0] ?? 0, fields: {}, register: { ghiChu: 'gấp' } }, now)
    expect(list(db, 'den')).toEqual([...over.toReversed(), next, first])
  })
})
