// Hồ sơ: made, changed, listed; văn bản put in, placed, taken out.
import { describe, expect, test } from 'vitest'
import type { HoSoFields } from '../../contract/ho-so.ts'
import { changeHoSo, dropHoSo, hoSoWith, listHoSo, makeHoSo, openHoSo } from '../../db/ho-so.ts'
import { fileLines } from '../../db/ho-so-lists.ts'
import { addToHoSo, documentsIn, placeInHoSo, takeFromHoSo } from '../../db/ho-so-van-ban.ts'
import { historyOf } from '../../db/journal.ts'
import { fileVanBan, openVanBan, removeVanBan } from '../../db/van-ban.ts'
import { verifyArchive } from '../../db/verify.ts'
import { codeOf, fileSample, filing, newArchive, newFolder, now } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>
const fields: HoSoFields = {
  nam: 2026,
  kyHieu: '01.TCCB',
  deMuc: 'Tổ chức, cán bộ',
  tieuDe: 'Hồ sơ tinh giản biên chế năm 2026',
  thoiHan: 20,
  nguoiLap: 'Lò Thị Hoa',
  batDau: '2026-01-05',
  ketThuc: null,
  ghiChu: null,
}
const make = (db: Db, more: Partial<HoSoFields> = {}) => makeHoSo(db, { ...fields, ...more }, now).id
const letters = (db: Db, n: number) => Array.from({ length: n }, (_, i) => fileVanBan(db, filing({ soKyHieu: `${i + 1}/SNV-TC` }), now).id)
const held = (db: Db, id: number) => documentsIn(db, { id, after: 0, limit: 99 }).items.map(({ stt, vanBan }) => [stt, vanBan.id])

describe('a file', () => {
  test('keeps what was typed; its code is one in its year; only an empty one goes', () => {
    const db = newArchive()
    const id = make(db)
    expect(openHoSo(db, { id })).toEqual({ ...fields, id, count: 0, sheets: 0 })
    expect(codeOf(() => make(db))).toBe('already-there')
    expect(make(db, { nam: 2027 })).toBe(id + 1)
    expect(codeOf(() => changeHoSo(db, { id, fields: { ...fields, ketThuc: '2025-01-01' } }, now))).toBe('input-invalid')
    expect(changeHoSo(db, { id, fields: { ...fields, thoiHan: null } }, now).thoiHan).toBeNull()
    addToHoSo(db, { id, vanBanIds: letters(db, 1) }, now)
    expect(codeOf(() => dropHoSo(db, { id }, now))).toBe('ho-so-used')
    dropHoSo(db, { id: id + 1 }, now)
    expect(codeOf(() => openHoSo(db, { id: id + 1 }))).toBe('not-found')
  })
  test('is listed by year and code, found by words of either without marks, a page at a time', () => {
    const db = newArchive()
    for (const nam of [2025, 2026])
      for (const kyHieu of ['02.TH', '01.TCCB', '03.TC']) make(db, { nam, kyHieu, tieuDe: `Hồ sơ ${kyHieu} về dự toán` })
    const list = (more: object = {}) =>
      listHoSo(db, { nam: null, query: '', onlyOpen: false, after: null, limit: 99, ...more }).items.map(
        ({ nam, kyHieu }) => `${nam} ${kyHieu}`,
      )
    expect(list()).toEqual(['2026 01.TCCB', '2026 02.TH', '2026 03.TC', '2025 01.TCCB', '2025 02.TH', '2025 03.TC'])
    expect([list({ nam: 2025 }).length, list({ query: 'DU TOAN' }).length, list({ query: 'tccb', nam: 2026 })]).toEqual([
      3,
      6,
      ['2026 01.TCCB'],
    ])
    const pages: string[] = []
    let after: string | null = null
    do {
      const page: ReturnType<typeof listHoSo> = listHoSo(db, { nam: null, query: '', onlyOpen: false, after, limit: 2 })
      pages.push(...page.items.map(({ nam, kyHieu }) => `${nam} ${kyHieu}`))
      after = page.next
    } while (after !== null)
    expect(pages).toEqual(list())
    expect(codeOf(() => list({ after: 'x' }))).toBe('input-invalid')
    const [ended] = listHoSo(db, { nam: 2026, query: 'tccb', onlyOpen: false, after: null, limit: 1 }).items
    if (ended) changeHoSo(db, { id: ended.id, fields: { ...ended, ketThuc: '2026-12-31' } }, now)
    expect(list({ onlyOpen: true, nam: 2026 })).toEqual(['2026 02.TH', '2026 03.TC'])
  })
})

describe('văn bản in a file', () => {
  test('stand in order, once each; may be moved and given sheets; what leaves closes up', async () => {
    const db = newArchive()
    const id = make(db)
    const [a = 0, b = 0, c = 0] = letters(db, 3)
    expect(addToHoSo(db, { id, vanBanIds: [a, b] }, now).added).toEqual([a, b])
    expect(addToHoSo(db, { id, vanBanIds: [b, c] }, now).added).toEqual([c])
    placeInHoSo(db, { id, vanBanId: c, stt: 1, toTu: 1, toDen: 4, ghiChu: 'bản chính' }, now)
    expect(held(db, id)).toEqual([
      [1, c],
      [2, a],
      [3, b],
    ])
    expect(openHoSo(db, { id })).toMatchObject({ count: 3, sheets: 4 })
    takeFromHoSo(db, { id, vanBanIds: [a] }, now)
    expect(held(db, id)).toEqual([
      [1, c],
      [2, b],
    ])
    expect(historyOf(db, { id: a })[0]?.changes[0]?.before).toMatch(/ \(thứ 2\)$/u)
    expect(historyOf(db, { id: c }).map(({ act }) => act)).toEqual(['case', 'case', 'file'])
    expect(hoSoWith(db, { vanBanId: b }).map(({ kyHieu }) => kyHieu)).toEqual(['01.TCCB'])
    removeVanBan(db, { id: b }, now)
    expect(documentsIn(db, { id, after: 1, limit: 1 }).items.map(({ isRemoved }) => isRemoved)).toEqual([true])
    expect(openHoSo(db, { id })).toMatchObject({ count: 1, sheets: 4 })
    removeVanBan(db, { id: c }, now)
    expect(openHoSo(db, { id })).toMatchObject({ count: 0, sheets: 0 })
    expect(codeOf(() => dropHoSo(db, { id }, now))).toBe('ho-so-used')
    expect((await verifyArchive(db, newFolder())).ok).toBe(true)
  })
  test('none goes into a closed file, none that is only cited, none twice out', () => {
    const db = newArchive()
    const id = make(db)
    const cited = openVanBan(db, { id: fileSample(db, 'dak-nong-2680', '2021-06-01') }).cites[0]?.vanBan.id ?? 0
    const [a = 0] = letters(db, 1)
    expect(codeOf(() => addToHoSo(db, { id, vanBanIds: [a, cited] }, now))).toBe('input-invalid')
    expect(held(db, id)).toEqual([])
    expect(codeOf(() => takeFromHoSo(db, { id, vanBanIds: [a] }, now))).toBe('not-found')
    changeHoSo(db, { id, fields: { ...fields, ketThuc: '2026-12-31' } }, now)
    expect(codeOf(() => addToHoSo(db, { id, vanBanIds: [a] }, now))).toBe('ho-so-closed')
  })
})

test('the days of a file in danh mục are those of what is not in the bin', () => {
  const db = newArchive()
  const id = make(db, { deMuc: null })
  const gone = fileVanBan(db, filing({ soKyHieu: '9/SNV-TC', ngayBanHanh: '2026-01-02' }), now).id
  addToHoSo(db, { id, vanBanIds: [gone] }, now)
  removeVanBan(db, { id: gone }, now)
  expect([...fileLines(db, 'danh-muc', 2026)].map(({ soKyHieu, tu }) => [soKyHieu, tu])).toEqual([['01.TCCB', '2026-01-05']])
})

test('MAU-21 danh mục: files without a heading stand before all headings, numbered headings in the order of their numbers', () => {
  const db = newArchive()
  const rows = [
    ['01.TC', 'Tài chính'],
    ['02.TH', null],
    ['03.TC', 'Tài chính'],
    ['00.VP', 'Văn phòng'],
    ['01.CS', 'IX. Chính sách'],
    ['09.NC', 'IV. Nội chính'],
  ] as const
  for (const [kyHieu, deMuc] of rows) make(db, { kyHieu, deMuc })
  const lines = [...fileLines(db, 'danh-muc', 2026)].map(({ isHeading, tieuDe, soKyHieu }) => (isHeading ? tieuDe : soKyHieu))
  const numbered = ['IV. Nội chính', '09.NC', 'IX. Chính sách', '01.CS']
  expect(lines).toEqual(['02.TH', ...numbered, 'Văn phòng', '00.VP', 'Tài chính', '01.TC', '03.TC'])
})
