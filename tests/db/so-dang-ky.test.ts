// Several registers a year: numbers of each for itself, kept, voided, left out; years that are closed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gapsOf } from '../../core/register/gaps.ts'
import { all, run } from '../../db/handle.ts'
import { historyOf } from '../../db/journal.ts'
import { migrate } from '../../db/migrate.ts'
import { gapsIn } from '../../db/register-gaps.ts'
import { booksOf, closeYear, dropSo, keepNumbers, makeSo, releaseNumber, renameSo, reopenYear, voidNumber } from '../../db/so-dang-ky.ts'
import { correctVanBan, fileVanBan, openVanBan, removeVanBan } from '../../db/van-ban.ts'
import { verifyArchive } from '../../db/verify.ts'
import { codeOf, filing, newArchive, newFolder, now } from './archive-builder.ts'
import { openOldArchive } from './old-archive.ts'

type Db = ReturnType<typeof newArchive>
const den = { direction: 'den', soId: 0, nam: 2026 } as const

const file = (db: Db, rest: Parameters<typeof filing>[1] = {}, fields: object = {}) =>
  fileVanBan(db, filing({ trichYeu: 'về sổ', ...fields }, { ngayDen: '2026-03-02', ...rest }), now)
const so = (db: Db, rest: Parameters<typeof filing>[1] = {}, fields: object = {}) => file(db, rest, fields).soDen.so
const gaps = (db: Db, series: object = {}) =>
  gapsIn(db, { ...den, ...series, after: 0, limit: 100 }).items.map(({ from, to, why, lyDo }) => [from, to, why, lyDo])
const make = (db: Db, ten: string, loai: string[] = [], direction: 'den' | 'di' = 'den') => makeSo(db, { direction, ten, loai }, now).soId

describe('several registers', () => {
  test('each has numbers of its own; a kind goes into the one that takes it, a named one wins', () => {
    const db = newArchive()
    const donThu = make(db, 'Đơn thư', ['Đơn khiếu nại'])
    expect([
      so(db),
      so(db, {}, { tenLoai: 'ĐƠN KHIẾU NẠI' }),
      so(db, { soId: donThu }),
      so(db, { soId: 0 }, { tenLoai: 'Đơn khiếu nại' }),
    ]).toEqual([1, 1, 2, 2])
    const { id, soDen } = file(db, { soId: donThu })
    expect([soDen.so, openVanBan(db, { id }).soDen]).toEqual([3, { nam: 2026, so: 3, sach: { soId: donThu, ten: 'Đơn thư' } }])
    expect(booksOf(db, { nam: 2026 }).map(({ ten, count, next }) => [ten, count, next])).toEqual([
      ['Sổ chung văn bản đến', 2, 3],
      ['Sổ chung văn bản đi', 0, 1],
      ['Đơn thư', 3, 4],
    ])
    expect(codeOf(() => file(db, { soId: donThu, direction: 'di' }))).toBe('not-found')
  })
  test('a văn bản đi gets its number in the register of its kind', () => {
    const db = newArchive()
    const decisions = make(db, 'Quyết định', ['Quyết định'], 'di')
    const di = (tenLoai: string) => file(db, { direction: 'di' }, { tenLoai }).soDen.so
    expect([di('Quyết định'), di('Công văn'), di('Quyết định')]).toEqual([1, 1, 2])
    expect(booksOf(db, { nam: 2026 }).find(({ soId }) => soId === decisions)?.count).toBe(2)
  })
  test('a letter moves between them, its number stays taken, and it gets it back when it returns', async () => {
    const db = newArchive()
    const donThu = make(db, 'Đơn thư')
    const [first, second] = [file(db).id, file(db).id]
    const move = (soId: number) => correctVanBan(db, { id: first, fields: {}, register: {}, soId }, now).soDen
    expect(move(donThu)).toEqual({ nam: 2026, so: 1, sach: { soId: donThu, ten: 'Đơn thư' } })
    expect([so(db), gaps(db)]).toEqual([3, [[1, 1, 'chuyen', null]]])
    expect(move(0)).toEqual({ nam: 2026, so: 1 })
    expect(correctVanBan(db, { id: second, fields: {}, register: {}, soId: donThu }, now).soDen?.so).toBe(2)
    expect((await verifyArchive(db, newFolder())).ok).toBe(true)
  })
  test('one for secret văn bản is refused, a second of the same name too, and one that bore numbers stays', () => {
    const db = newArchive()
    for (const ten of ['Văn bản mật', 'Sổ MẬT', 'Tối mật', 'mat'])
      expect(
        codeOf(() => make(db, ten)),
        ten,
      ).toBe('so-mat')
    const mat = make(db, 'Mặt trận Tổ quốc')
    expect(codeOf(() => make(db, 'Mặt trận Tổ quốc'))).toBe('already-there')
    renameSo(db, { soId: mat, ten: 'Mặt trận'.normalize('NFD'), loai: [] }, now)
    expect(db.prepare('SELECT thay_doi FROM nhat_ky ORDER BY seq DESC LIMIT 1').pluck().get()).toContain('Mặt trận'.normalize('NFC'))
    expect(dropSo(db, { soId: mat }, now)).toEqual({ ten: 'Mặt trận' })
    const used = make(db, 'Đơn thư')
    file(db, { soId: used })
    expect([codeOf(() => dropSo(db, { soId: used }, now)), codeOf(() => dropSo(db, { soId: 99 }, now))]).toEqual(['so-used', 'not-found'])
  })
})

describe('numbers without a văn bản', () => {
  test('kept for one that comes later: passed over until it is asked for', () => {
    const db = newArchive()
    file(db)
    expect(keepNumbers(db, { ...den, so: null, count: 2, lyDo: 'Văn bản hỏa tốc chưa tới' }, now)).toEqual({ numbers: [2, 3] })
    expect([so(db), so(db, { so: 3 })]).toEqual([4, 3])
    expect(gaps(db)).toEqual([[2, 2, 'giu', 'Văn bản hỏa tốc chưa tới']])
    const { id } = file(db, { so: 2 })
    expect([gaps(db), codeOf(() => file(db, { so: 2 }))]).toEqual([[], 'so-den-taken'])
    expect(historyOf(db, { id })[0]?.changes).toContainEqual({ field: 'giuSo', before: 'Văn bản hỏa tốc chưa tới', after: null })
  })
  test('voided with a reason: never given, until it is released; none that is borne or still to come', () => {
    const db = newArchive()
    file(db)
    voidNumber(db, { ...den, so: 2, lyDo: 'Ghi nhầm' }, now)
    expect([codeOf(() => file(db, { so: 2 })), so(db)]).toEqual(['so-den-taken', 3])
    expect(codeOf(() => voidNumber(db, { ...den, so: 1, lyDo: 'x' }, now))).toBe('so-den-taken')
    expect(codeOf(() => voidNumber(db, { ...den, so: 9, lyDo: 'x' }, now))).toBe('so-ahead')
    releaseNumber(db, { ...den, so: 2 }, now)
    expect([codeOf(() => releaseNumber(db, { ...den, so: 2 }, now)), so(db, { so: 2 })]).toEqual(['not-found', 2])
  })
  test('several are kept from a number on, each of them free, or none is', () => {
    const db = newArchive()
    for (const given of [1, 5]) file(db, { so: given })
    const keep = (from: number, count: number) => keepNumbers(db, { ...den, so: from, count, lyDo: 'Đợi' }, now)
    expect([keep(2, 2).numbers, codeOf(() => keep(4, 2))]).toEqual([[2, 3], 'so-den-taken'])
    expect([gaps(db)[0], gaps(db)[1]]).toEqual([
      [2, 3, 'giu', 'Đợi'],
      [4, 4, 'khong-ro', null],
    ])
  })
  test('a number that is kept already keeps its reason: who asks for it again is refused with that reason, until it is released', () => {
    const db = newArchive()
    const keep = (so: number, lyDo: string) => keepNumbers(db, { ...den, so, count: 1, lyDo }, now)
    keep(1, 'Đợi')
    expect(() => keep(1, 'Đợi nữa')).toThrow(expect.objectContaining({ code: 'so-kept', detail: { so: '1', nam: '2026', lyDo: 'Đợi' } }))
    expect(codeOf(() => keepNumbers(db, { ...den, so: 1, count: 3, lyDo: 'Ba số' }, now))).toBe('so-kept')
    expect(booksOf(db, { nam: 2026 })[0]?.next).toBe(2)
    releaseNumber(db, { ...den, so: 1 }, now)
    keep(1, 'Đợi nữa')
    expect(gapsIn(db, { ...den, after: 0, limit: 9 }).items.map(({ lyDo }) => lyDo)).toEqual(['Đợi nữa'])
  })
  test('a kept number that is voided is told to the journal as it was kept', () => {
    const db = newArchive()
    keepNumbers(db, { ...den, so: null, count: 1, lyDo: 'Đợi' }, now)
    voidNumber(db, { ...den, so: 1, lyDo: 'Không tới' }, now)
    const name = '1/2026, Sổ chung văn bản đến'
    const told = all<{ thay_doi: string }>(db, "SELECT thay_doi FROM nhat_ky WHERE viec = 'number' ORDER BY seq DESC LIMIT 2")
    expect(told.map(({ thay_doi }) => JSON.parse(thay_doi))).toEqual([
      [
        { field: 'giuSo', before: `${name}: Đợi`, after: null },
        { field: 'huySo', before: null, after: `${name}: Không tới` },
      ],
      [{ field: 'giuSo', before: null, after: `${name}: Đợi` }],
    ])
  })
  test('a page of gaps tells nothing beyond the last number of which the reason is known', () => {
    const db = newArchive()
    keepNumbers(db, { ...den, so: null, count: 9, lyDo: 'Đợi' }, now)
    file(db)
    const page = (after: number) => gapsIn(db, { ...den, after, limit: 4 })
    const told = ({ items, next }: ReturnType<typeof page>) => [items.map(({ from, to, why }) => [from, to, why]), next]
    expect([page(0), page(4), page(8)].map(told)).toEqual([
      [[[1, 4, 'giu']], 4],
      [[[5, 8, 'giu']], 8],
      [[[9, 9, 'giu']], null],
    ])
  })
  test('the report tells each number that is not in the book, and why', () => {
    const db = newArchive()
    for (const given of [3, 4, 10]) file(db, { so: given })
    removeVanBan(db, { id: file(db, { so: 6 }).id }, now)
    voidNumber(db, { ...den, so: 8, lyDo: 'Rách trang' }, now)
    keepNumbers(db, { ...den, so: null, count: 2, lyDo: 'Đợi' }, now)
    expect(gaps(db)).toEqual([
      [1, 2, 'khong-ro', null],
      [5, 5, 'khong-ro', null],
      [6, 6, 'thung-rac', null],
      [7, 7, 'khong-ro', null],
      [8, 8, 'huy', 'Rách trang'],
      [9, 9, 'khong-ro', null],
      [11, 12, 'giu', 'Đợi'],
    ])
    const pages: number[] = []
    let after: number | null = 0
    while (after !== null) {
      const page: ReturnType<typeof gapsIn> = gapsIn(db, { ...den, after, limit: 2 })
      pages.push(...page.items.map(({ from }) => from))
      after = page.next
    }
    expect(pages).toEqual([1, 5, 6, 7, 8, 9, 11])
  })
  test('gaps and known numbers together are just the numbers that nobody bears', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (borne, apart) => {
        const held = new Set(borne)
        const free = Array.from({ length: 60 }, (_, i) => i + 1).filter(n => !held.has(n))
        const known = apart.toSorted((a, b) => a - b).map(n => ({ so: n, why: 'huy' as const, lyDo: `${n}`, vanBanId: null }))
        const stretches = free.reduce<{ from: number; to: number }[]>((all, n) => {
          const last = all.at(-1)
          if (last?.to === n - 1) last.to = n
          else all.push({ from: n, to: n })
          return all
        }, [])
        const told = gapsOf({ stretches, known })
        expect(told.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))).toEqual(free)
        expect(told.filter(({ why }) => why === 'huy').map(({ from }) => from)).toEqual(known.map(k => k.so).filter(n => !held.has(n)))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a year that is closed', () => {
  test('takes a letter that is late with a reason, which stands in the journal and in Ghi chú; the year stays closed at its number', () => {
    const db = newArchive()
    file(db)
    closeYear(db, den, now)
    const late = { lyDo: 'Bưu điện phát chậm', ngay: '2027-01-05' }
    const one = filing({ trichYeu: 'muộn' }, { ngayDen: '2026-12-31', late })
    const { id, soDen } = fileVanBan(db, { ...one, register: { ...one.register, ghiChu: 'Bản sao' } }, now)
    expect([soDen, booksOf(db, { nam: 2026 })[0]?.closed?.soCuoi]).toEqual([{ nam: 2026, so: 2 }, 2])
    expect(openVanBan(db, { id }).register?.ghiChu).toBe('Bản sao; Vào sổ ngày 05/01/2027, sau khi đóng sổ: Bưu điện phát chậm')
    const told = { field: 'vaoSoMuon', before: 'sổ năm 2026 đã đóng ở số 1', after: 'Bưu điện phát chậm' }
    expect(historyOf(db, { id })[0]?.changes).toContainEqual(told)
    expect(codeOf(() => file(db))).toBe('so-closed')
    const inTime = file(db, { ngayDen: '2027-01-05', late }).id
    expect([openVanBan(db, { id: inTime }).register?.ghiChu, historyOf(db, { id: inTime })[0]?.changes.length]).toEqual([null, 3])
  })
  test('takes no letter, no move and no kept number until it is opened again; the new year begins at 1', () => {
    const db = newArchive()
    const { id } = file(db)
    expect(closeYear(db, den, now)).toEqual({ soCuoi: 1 })
    const moved = () => correctVanBan(db, { id, fields: {}, register: { ngayDen: '2027-01-04' } }, now)
    for (const work of [
      () => file(db),
      moved,
      () => keepNumbers(db, { ...den, so: null, count: 1, lyDo: 'x' }, now),
      () => closeYear(db, den, now),
    ])
      expect(codeOf(work)).toBe('so-closed')
    expect(so(db, { ngayDen: '2027-01-04' })).toBe(1)
    expect(booksOf(db, { nam: 2026 })[0]).toMatchObject({ next: 1, closed: { soCuoi: 1 } })
    reopenYear(db, den, now)
    expect([so(db), codeOf(() => reopenYear(db, den, now))]).toEqual([2, 'already-done'])
  })
})

test('an archive of one register keeps its numbers and ids; what was left stays left', () => {
  const db = openOldArchive(24)
  const put = (id: number, given: number) =>
    run(db, "INSERT INTO van_ban (id, chieu, thu_tu, nam_den, so_den, ngay_den) VALUES (?, 'den', ?, 2026, ?, '2026-01-05')", id, id, given)
  put(1, 1)
  put(2, 4)
  run(db, "INSERT INTO so_da_cap (chieu, nam, so, van_ban_id) VALUES ('den', 2026, 3, 1)")
  migrate(db)
  expect(gaps(db)).toEqual([
    [2, 2, 'khong-ro', null],
    [3, 3, 'chuyen', null],
  ])
  expect([codeOf(() => file(db, { so: 3 })), so(db), openVanBan(db, { id: 2 }).soDen]).toEqual(['so-den-taken', 5, { nam: 2026, so: 4 }])
})
