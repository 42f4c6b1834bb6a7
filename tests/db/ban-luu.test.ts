// Who used the kept copy of a văn bản đi: given out, corrected, given back, undone; the lines of sổ sử dụng bản lưu.
import { expect, test } from 'vitest'
import { changeUse, giveCopy, giveCopyBack, listUses, takeUseBack, usesOf } from '../../db/ban-luu.ts'
import { bookEntries } from '../../db/books.ts'
import { makeHoSo } from '../../db/ho-so.ts'
import { addToHoSo } from '../../db/ho-so-van-ban.ts'
import { historyOf } from '../../db/journal.ts'
import { fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { codeOf, filing, newArchive, now } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>
const today = '2021-06-20'
const issue = (db: Db, soKyHieu: string, direction: 'den' | 'di' = 'di') =>
  fileVanBan(db, filing({ soKyHieu, ngayBanHanh: '2021-05-31', trichYeu: 'về sổ' }, { ngayDen: '2021-06-01', direction }), now).id
const who = { ngay: null, donVi: null, soKyHieuHoSo: null, kyNhan: null, nguoiChoPhep: null, ghiChu: null, hoTen: 'Lò Thị Hoa' }
const give = (db: Db, vanBanId: number, more: object = {}) => giveCopy(db, { ...who, vanBanId, ...more }, today, now)
const all = { from: '2021-01-01', to: '2021-12-31', isOut: false, after: null, limit: 2 }

test('a use is kept with its file, seen as not given back until it is, and told to the journal', () => {
  const db = newArchive()
  const id = issue(db, '5/QĐ-SNV')
  const file = { deMuc: null, tieuDe: 'Hồ sơ', thoiHan: 5, nguoiLap: null, batDau: null, ketThuc: null, ghiChu: null }
  addToHoSo(db, { id: makeHoSo(db, { ...file, nam: 2021, kyHieu: '01.TCCB' }, now).id, vanBanIds: [id] }, now)
  const use = give(db, id, { donVi: 'Phòng Văn xã', nguoiChoPhep: 'Chánh Văn phòng', ngay: '2021-06-02' })
  expect(use).toMatchObject({ soKyHieu: '5/QĐ-SNV', soKyHieuHoSo: '01.TCCB', ngay: '2021-06-02', ngayTra: null })
  expect(listUses(db, { ...all, isOut: true }).items).toEqual([use])
  changeUse(db, { ...who, id: use.id, donVi: 'Phòng Văn xã', soKyHieuHoSo: '02.VP', kyNhan: 'Hoa' }, today, now)
  const back = giveCopyBack(db, { id: use.id, isBack: true, ngay: '2021-06-09' }, today, now)
  expect([listUses(db, { ...all, isOut: true }).items, usesOf(db, { vanBanId: id })]).toEqual([[], [back]])
  expect([...bookEntries['ban-luu'](db, { from: '2021-06-02', to: '2021-06-02' })]).toEqual([back])
  expect(back).toMatchObject({ ngay: '2021-06-02', soKyHieuHoSo: '02.VP', kyNhan: 'Hoa', nguoiChoPhep: null, ngayTra: '2021-06-09' })
  expect(codeOf(() => giveCopyBack(db, { id: use.id, isBack: true, ngay: null }, today, now))).toBe('already-done')
  expect(giveCopyBack(db, { id: use.id, isBack: false, ngay: null }, today, now).ngayTra).toBeNull()
  takeUseBack(db, { id: use.id }, now)
  expect([usesOf(db, { vanBanId: id }), codeOf(() => takeUseBack(db, { id: use.id }, now))]).toEqual([[], 'not-found'])
  const told = historyOf(db, { id }).filter(({ changes }) => changes[0]?.field === 'banLuu')
  expect(told.map(({ act, changes }) => [act, changes[0]?.before, changes[0]?.after])).toEqual([
    ['case', 'Lò Thị Hoa, Phòng Văn xã, ngày 02/06/2021, hồ sơ 02.VP, ký nhận: Hoa', null],
    [
      'case',
      'Lò Thị Hoa, Phòng Văn xã, ngày 02/06/2021, trả ngày 09/06/2021, hồ sơ 02.VP, ký nhận: Hoa',
      'Lò Thị Hoa, Phòng Văn xã, ngày 02/06/2021, hồ sơ 02.VP, ký nhận: Hoa',
    ],
    [
      'case',
      'Lò Thị Hoa, Phòng Văn xã, ngày 02/06/2021, hồ sơ 02.VP, ký nhận: Hoa',
      'Lò Thị Hoa, Phòng Văn xã, ngày 02/06/2021, trả ngày 09/06/2021, hồ sơ 02.VP, ký nhận: Hoa',
    ],
    [
      'case',
      'Lò Thị Hoa, Phòng Văn xã, ngày 02/06/2021, hồ sơ 01.TCCB, cho phép: Chánh Văn phòng',
      'Lò Thị Hoa, Phòng Văn xã, ngày 02/06/2021, hồ sơ 02.VP, ký nhận: Hoa',
    ],
    ['case', null, 'Lò Thị Hoa, Phòng Văn xã, ngày 02/06/2021, hồ sơ 01.TCCB, cho phép: Chánh Văn phòng'],
  ])
})

test('a correction of what the clerk wrote leaves the files to those that have the văn bản', () => {
  const db = newArchive()
  const id = issue(db, '5/QĐ-SNV')
  const file = { nam: 2021, deMuc: null, tieuDe: 'Hồ sơ', thoiHan: 5, nguoiLap: null, batDau: null, ketThuc: null, ghiChu: null }
  const inFile = (kyHieu: string) => addToHoSo(db, { id: makeHoSo(db, { ...file, kyHieu }, now).id, vanBanIds: [id] }, now)
  inFile('01.TCCB')
  const use = give(db, id)
  expect([use.soKyHieuHoSo, use.hoSoGhi]).toEqual(['01.TCCB', null])
  changeUse(db, { ...who, id: use.id, hoTen: 'Vàng A Sáu', soKyHieuHoSo: use.hoSoGhi }, today, now)
  inFile('02.VP')
  expect(usesOf(db, { vanBanId: id })).toMatchObject([{ hoTen: 'Vàng A Sáu', soKyHieuHoSo: '01.TCCB; 02.VP', hoSoGhi: null }])
  const written = changeUse(db, { ...who, id: use.id, soKyHieuHoSo: '03.VP' }, today, now)
  expect([written.soKyHieuHoSo, written.hoSoGhi]).toEqual(['03.VP', '03.VP'])
})

test('what cannot be is refused: a văn bản đến, one in the bin, days ahead, before the issue, or out of order', () => {
  const db = newArchive()
  const [id, den, gone] = [issue(db, '5/QĐ-SNV'), issue(db, '6/SNV', 'den'), issue(db, '7/SNV')]
  removeVanBan(db, { id: gone }, now)
  const use = give(db, id, { ngay: '2021-06-10' })
  expect([
    codeOf(() => give(db, den)),
    codeOf(() => give(db, gone)),
    codeOf(() => give(db, id, { ngay: '2021-06-21' })),
    codeOf(() => give(db, id, { ngay: '2021-05-30' })),
    codeOf(() => giveCopyBack(db, { id: use.id, isBack: true, ngay: '2021-06-09' }, today, now)),
    codeOf(() => listUses(db, { ...all, after: 'x' })),
  ]).toEqual(['input-invalid', 'in-bin', 'input-invalid', 'day-order', 'day-order', 'input-invalid'])
  expect(usesOf(db, { vanBanId: id })).toEqual([use])
  giveCopyBack(db, { id: use.id, isBack: true, ngay: '2021-06-12' }, today, now)
  expect(codeOf(() => changeUse(db, { ...who, id: use.id, ngay: '2021-06-13' }, today, now))).toBe('day-order')
})

test('the book goes on page after page in the order of days', () => {
  const db = newArchive()
  const id = issue(db, '5/QĐ-SNV')
  for (const ngay of ['2021-06-10', '2021-06-02', '2021-06-10', '2021-06-03', '2021-06-10']) give(db, id, { ngay })
  const pages: string[][] = []
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const page: ReturnType<typeof listUses> = listUses(db, { ...all, from: '2021-06-03', after })
    pages.push(page.items.map(({ ngay, id: n }) => `${ngay.slice(8)}.${n}`))
    after = page.next
  }
  expect(pages).toEqual([
    ['03.4', '10.1'],
    ['10.3', '10.5'],
  ])
})
