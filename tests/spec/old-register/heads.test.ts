// Where heads stand and what columns seem to be: rules SC-10 to SC-14.
import { expect, it } from 'vitest'
import type { OldCell, OldRow } from '../../../core/old-register/cell.ts'
import { findHeads, isEntryLike, proposalsFor, yearAbove } from '../../../core/old-register/heads.ts'
import { contradiction } from '../../../core/old-register/parts-together.ts'

/** Rows of a table, cells parted by bars. */
const table = (...lines: string[]): OldRow[] => lines.map((line, i) => ({ row: i + 1, cells: line.split('|').map(cell => cell.trim()) }))
const parts = (...lines: string[]) => findHeads(table(...lines), [])?.parts
const decree =
  'Ngày đến | Số đến | Tác giả | Số, ký hiệu văn bản | Ngày tháng văn bản | Tên loại và trích yếu nội dung văn bản | Đơn vị hoặc người nhận | Ngày chuyển | Ký nhận | Ghi chú'
const decreeParts = [
  'ngayDen',
  'soDen',
  'coQuanBanHanh',
  'soKyHieu',
  'ngayBanHanh',
  'tenLoaiVaTrichYeu',
  'donViNhan',
  'ngayChuyen',
  null,
  'ghiChu',
]

it('[SC-10] heads are found below titles, with the numbers under them', () => {
  const rows = table(
    'UBND TỈNH LÀO CAI',
    'SỔ ĐĂNG KÝ VĂN BẢN ĐẾN',
    'Năm 2021',
    decree,
    '(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)',
    '03/04/2021|1|Sở Y tế|5/SYT-NVY',
  )
  const heads = findHeads(rows, [])
  expect(heads).toMatchObject({ from: 4, to: 5, direction: 'den', parts: decreeParts })
  expect(yearAbove(rows, heads)).toBe(2021)
  expect(findHeads(table('1|03/04/2021|Sở Y tế', '2|03/04/2021|Sở Y tế'), [])).toBeNull()
})

it('[SC-10] heads that a later page repeats with a column more leave the first ones their place', () => {
  const head = 'Số đến | Ngày đến | Tác giả | Số ký hiệu | Trích yếu'
  const row = (so: number) => `${so} | 03/04/2021 | Sở Y tế | ${so}/SYT-NVY | V/v trực dịch`
  const rows = table(head, row(1), row(2), `${head} | Người ký`, row(3))
  expect(findHeads(rows, [])).toMatchObject({ from: 1, to: 1 })
  expect(rows.filter(isEntryLike).map(one => one.row)).toEqual([2, 3, 5])
})

it('[SC-11] heads agree without marks, signs and brackets, by their beginning and by what they hold; the best column has the part', () => {
  expect(parts('SO DEN | NGAY DEN (dd/mm/yyyy) | TAC GIA | SO KY HIEU | TRICH YEU')).toEqual([
    'soDen',
    'ngayDen',
    'coQuanBanHanh',
    'soKyHieu',
    'trichYeu',
  ])
  expect(parts('Số đến | Ngày đến | Trích yếu nội dung của văn bản | Ghi chú của văn thư | Tệp đính kèm')).toEqual([
    'soDen',
    'ngayDen',
    'trichYeu',
    'ghiChu',
    null,
  ])
  expect(parts('Số đến | Ngày đến | Nội dung chính của trích yếu | Trích yếu')).toEqual(['soDen', 'ngayDen', null, 'trichYeu'])
})

it('[SC-12] a head of two rows is the lower under the upper, in either order', () => {
  const lines = [
    'Đến | | Văn bản | | | Ghi chú',
    'Số | Ngày | Số | Ngày | Trích yếu |',
    '1 | 03/04/2021 | 5/SYT-NVY | 01/04/2021 | V/v trực |',
  ]
  expect(parts(...lines)).toEqual(['soDen', 'ngayDen', 'soKyHieu', 'ngayBanHanh', 'trichYeu', 'ghiChu'])
  const merged = findHeads(table('STT | Văn bản đến | | Trích yếu', '| Số | Ngày |', '1 | 1 | 03/04/2021 | V/v'), [
    { top: 1, bottom: 1, left: 1, right: 2 },
    { top: 1, bottom: 2, left: 0, right: 0 },
    { top: 1, bottom: 2, left: 3, right: 3 },
  ])
  expect(merged).toMatchObject({
    from: 1,
    to: 2,
    words: ['STT', 'Văn bản đến › Số', 'Văn bản đến › Ngày', 'Trích yếu'],
    parts: [null, 'soDen', 'ngayDen', 'trichYeu'],
  })
})

it('[SC-13] a sổ văn bản đi is told by its title, or by heads that agree better', () => {
  const di =
    'Số, ký hiệu văn bản | Ngày tháng văn bản | Tên loại và trích yếu nội dung văn bản | Người ký | Nơi nhận văn bản | Đơn vị, người nhận bản lưu | Số lượng bản | Ngày chuyển | Ký nhận | Ghi chú'
  const diParts = ['soKyHieu', 'ngayBanHanh', 'tenLoaiVaTrichYeu', 'nguoiKy', 'noiNhan', 'donViNhan', null, 'ngayChuyen', null, 'ghiChu']
  expect(findHeads(table('SỔ ĐĂNG KÝ VĂN BẢN ĐI', di), [])).toMatchObject({ direction: 'di', parts: diParts })
  expect(findHeads(table(di), [])).toMatchObject({ direction: 'di', parts: diParts })
  expect(findHeads(table(di), [], 'den')?.direction).toBe('den')
})

it('[SC-15] two columns do not say the same thing twice; beside a whole sign a number alone is the số đến', () => {
  expect(parts('Số | Ngày đến | Số ký hiệu | Trích yếu')).toEqual(['soDen', 'ngayDen', 'soKyHieu', 'trichYeu'])
  expect(parts('Số đến | Ngày đến | Số | Số ký hiệu')).toEqual(['soDen', 'ngayDen', null, 'soKyHieu'])
  expect(parts('Số đến | Ngày đến | Số | Ký hiệu')).toEqual(['soDen', 'ngayDen', 'so', 'kyHieu'])
  expect(parts('Số đến | Ngày đến | Tên loại và trích yếu | Loại văn bản')).toEqual(['soDen', 'ngayDen', 'tenLoaiVaTrichYeu', null])
  expect(contradiction(['so', 'kyHieu', 'trichYeu', 'tenLoai'])).toBeNull()
  expect(contradiction(['ngayDen', 'so', 'soKyHieu'])).toEqual(['soKyHieu', 'so'])
})

it('every column that tells how secret a letter is, is known, though one alone has the part', () => {
  expect(findHeads(table('Số đến | Ngày đến | Trích yếu | Độ mật | Mức độ mật'), [])).toMatchObject({
    parts: ['soDen', 'ngayDen', 'trichYeu', 'doMat', null],
    secret: [3, 4],
  })
})

it('[SC-14] where heads say nothing known, the cells tell, and it is said so', () => {
  const rows = table(
    '1 | 03/04/2021 | x | 5/SYT-NVY | 01/04/2021 | Về việc trực dịch dịp nghỉ lễ năm nay',
    '2 | 04/04/2021 | y | 6/SYT-NVY | 02/04/2021 | Về việc báo cáo kết quả trực dịch tuần',
    '3 | 05/04/2021 | z | 7/BYT-DP | 03/04/2021 | Về việc mua sắm thiết bị cho trạm y tế',
  )
  expect(proposalsFor(null, rows, 6)).toEqual([
    { part: 'soDen', why: 'cells' },
    { part: 'ngayDen', why: 'cells' },
    null,
    { part: 'soKyHieu', why: 'cells' },
    { part: 'ngayBanHanh', why: 'cells' },
    { part: 'trichYeu', why: 'cells' },
  ])
  const days: OldRow[] = ['2021-04-03', '2021-04-04', '2021-04-05'].map((day, i) => ({ row: i + 1, cells: [{ day } as OldCell, 'abc'] }))
  expect(proposalsFor(null, days, 2)).toEqual([{ part: 'ngayDen', why: 'cells' }, null])
  const heads = findHeads(table('Số đến | Ngày đến | Trích yếu | Ký nhận'), [])
  expect(
    proposalsFor(heads, table('1 | 03/04/2021 | a | 1/SYT-VP', '2 | 03/04/2021 | b | 2/SYT-VP', '3 | 03/04/2021 | c | 3/SYT-VP'), 4)[3],
  ).toBeNull()
})
