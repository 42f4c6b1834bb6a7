// A row as an entry: rules SC-20 to SC-34.
import { expect, it } from 'vitest'
import { type EntryPart, entryPart } from '../../../contract/entry-origin.ts'
import { rowFaultSentence } from '../../../contract/old-register-words.ts'
import type { OldCell } from '../../../core/old-register/cell.ts'
import { dittoReader } from '../../../core/old-register/ditto.ts'
import { readEntry } from '../../../core/old-register/entry.ts'

type Cells = Partial<Record<EntryPart, OldCell>>
const usual: Cells = { ngayDen: '03/04/2021', soKyHieu: '5/SYT-NVY', coQuanBanHanh: 'Sở Y tế' }

function read(
  cells: Cells,
  {
    direction = 'den' as 'den' | 'di',
    year = null as number | null,
    secret = [] as number[],
    bare = false,
    heads = {} as Partial<Record<EntryPart, string>>,
  } = {},
) {
  const all = bare ? cells : { ...usual, ...cells }
  const parts = entryPart.options.filter(part => all[part] !== undefined)
  const columns = parts.map((part, column) => ({ column, part }))
  return readEntry(
    { row: 9, cells: parts.map(part => all[part] ?? '') },
    { columns, direction, year, secret, today: '2024-06-01', heads: parts.map(part => heads[part] ?? `Cột ${part}`) },
  )
}
const entry = (...given: Parameters<typeof read>) => {
  const found = read(...given)
  if ('fault' in found) throw new Error(rowFaultSentence(found.fault))
  return found.entry
}
const fault = (...given: Parameters<typeof read>) => {
  const found = read(...given)
  return 'fault' in found ? found.fault : null
}

it('[SC-20] words stand as they are in one line, dashes alone are nothing, and each keeps its column, words and rule', () => {
  const { fields, register, values } = entry({ coQuanBanHanh: 'Sở\nY tế', donViNhan: ' Phòng  Y tế ', nguoiKy: '-', chucVu: '…' })
  expect([fields.coQuanBanHanh, register.donViNhan, fields.nguoiKy]).toEqual(['Sở Y tế', 'Phòng Y tế', null])
  expect(values).toEqual([
    { part: 'soKyHieu', column: 2, raw: '5/SYT-NVY', rule: 'SC-21' },
    { part: 'ngayDen', column: 0, raw: '03/04/2021', rule: 'SC-1' },
    { part: 'coQuanBanHanh', column: 1, raw: 'Sở\nY tế', rule: 'SC-20' },
    { part: 'donViNhan', column: 3, raw: ' Phòng  Y tế ', rule: 'SC-20' },
  ])
  expect(entry({ nguoiKy: 'Lê Văn An', chucVu: 'Giám đốc' }).fields.nguoiKy).toEqual({
    quyenHan: null,
    chucVu: 'Giám đốc',
    hoTen: 'Lê Văn An',
  })
})

it('[SC-21] a sign stands as it is without its label; one that a spreadsheet made a day of refuses the row', () => {
  expect(entry({ soKyHieu: 'Số: 05 /SYT-NVY' }).fields.soKyHieu).toBe('05 /SYT-NVY')
  expect(fault({ soKyHieu: { day: '2021-05-01' } })).toEqual({ code: 'sign-is-day', detail: { part: 'Số, ký hiệu', text: '01/05/2021' } })
})

it('[SC-22] a sign and its day in one cell are parted', () => {
  const both = (soKyHieuVaNgay: string) => {
    const { fields } = entry({ ngayDen: '03/04/2021', soKyHieuVaNgay }, { bare: true })
    return [fields.soKyHieu, fields.ngayBanHanh]
  }
  expect(both('12/UBND-VX ngày 03/4/2021')).toEqual(['12/UBND-VX', '2021-04-03'])
  expect(both('12/UBND-VX\n3.4.21')).toEqual(['12/UBND-VX', '2021-04-03'])
  expect(both('30/2020/NĐ-CP (05/03/2020)')).toEqual(['30/2020/NĐ-CP', '2020-03-05'])
  expect(both('12/UBND-VX')).toEqual(['12/UBND-VX', null])
  expect(fault({ ngayDen: '03/04/2021', soKyHieuVaNgay: '12/UBND-VX ngày 31/02/2021' }, { bare: true })?.code).toBe('ngay-impossible')
})

it('[SC-23] a number and a sign in two columns are joined, unless the first has both', () => {
  const joined = (so: string, kyHieu: string) =>
    entry({ ngayDen: '03/04/2021', coQuanBanHanh: 'Sở Y tế', so, kyHieu }, { bare: true }).fields.soKyHieu
  expect([joined('5', 'SYT-NVY'), joined('5', '/SYT-NVY'), joined('5/SYT-NVY', 'SYT'), joined('', 'SYT-NVY'), joined('5', '')]).toEqual([
    '5/SYT-NVY',
    '5/SYT-NVY',
    '5/SYT-NVY',
    'SYT-NVY',
    '5',
  ])
})

const subject = (cells: Cells) => {
  const { tenLoai, trichYeu } = entry(cells).fields
  return [tenLoai, trichYeu]
}

it('[SC-23] a ký hiệu that has the number itself is the whole sign', () => {
  const joined = (so: string, kyHieu: string) => entry({ ngayDen: '03/04/2021', so, kyHieu }, { bare: true }).fields.soKyHieu
  expect([joined('12', '12/SYT-NVY'), joined('12', '2020/NQ-HĐND')]).toEqual(['12/SYT-NVY', '12/2020/NQ-HĐND'])
})

it('[SC-21] a sign in which a day is left refuses the row', () => {
  for (const soKyHieu of [
    '12/SYT-NVY ngày 30/12',
    '30/12/2020 14/SYT-NVY',
    '15/SYT-NVY-30/12/2020',
    '12/SYT-NVY 30/12',
    '12/SYT-NVY (30.12.20)',
  ])
    expect([soKyHieu, fault({ soKyHieu }, { year: 2020 })?.code]).toEqual([soKyHieu, 'sign-with-day'])
  expect(fault({ ngayDen: '03/04/2021', soKyHieuVaNgay: '12/SYT-NVY ngày 30/12' }, { bare: true, year: 2020 })?.code).toBe('sign-with-day')
  for (const soKyHieu of ['30/2020/NĐ-CP', '5/12', '12/12/QĐ-UBND', 'Nghị quyết 04/2020'])
    expect([soKyHieu, fault({ soKyHieu })]).toEqual([soKyHieu, null])
})

it('[SC-4] a day of issue without a year is the latest that is not after the arrival', () => {
  expect(entry({ ngayDen: '02/01/2021', ngayBanHanh: '30/12' }, { year: 2021 }).fields.ngayBanHanh).toBe('2020-12-30')
})

it('[SC-7] a văn bản does not come before it was issued, and no day is still to come', () => {
  expect(fault({ ngayBanHanh: '04/04/2021' })).toEqual({ code: 'ngay-after-den', detail: { ngay: '04/04/2021', ngayDen: '03/04/2021' } })
  expect(fault({ ngayDen: '02/06/2024' })).toEqual({ code: 'ngay-ahead', detail: { ngay: '02/06/2024' } })
})

it('[SC-33] what is said to be as above is of the row above, told with its row, and refuses its row where nothing is', () => {
  const read = dittoReader(0)
  const first = read({ row: 5, cells: ['03/04/2020', 'Sở Y tế', ''] })
  const second = read({ row: 6, cells: ['', 'nt', '"'] })
  expect([first.cells, second.cells]).toEqual([
    ['03/04/2020', 'Sở Y tế', ''],
    ['03/04/2020', 'Sở Y tế', '"'],
  ])
  const columns = (['ngayDen', 'coQuanBanHanh'] as const).map((part, column) => ({ column, part }))
  const found = readEntry(second, { columns, direction: 'den', year: null, secret: [], heads: [] })
  expect('entry' in found ? found.entry.values : found).toEqual([
    { part: 'ngayDen', column: 0, raw: '03/04/2020 (dòng 5)', rule: 'SC-33' },
    { part: 'coQuanBanHanh', column: 1, raw: 'Sở Y tế (dòng 5)', rule: 'SC-33' },
  ])
  for (const coQuanBanHanh of ['nt', '"', 'như trên']) expect(fault({ coQuanBanHanh })?.code).toBe('as-above')
})

it('[SC-25] tên loại and trích yếu in one cell are parted; neither "V/v" nor the kind is part of a trích yếu', () => {
  expect(subject({ tenLoaiVaTrichYeu: 'Quyết định về việc phê duyệt' })).toEqual(['Quyết định', 'về việc phê duyệt'])
  expect(subject({ tenLoaiVaTrichYeu: 'Nghị quyết liên tịch: ban hành quy chế' })).toEqual(['Nghị quyết liên tịch', 'ban hành quy chế'])
  expect(subject({ tenLoaiVaTrichYeu: 'Công văn V/v trực dịch' })).toEqual(['Công văn', 'trực dịch'])
  expect(subject({ soKyHieu: '5', tenLoaiVaTrichYeu: 'Trực dịch' })).toEqual([null, 'Trực dịch'])
  expect(subject({ tenLoai: 'quyết định', trichYeu: 'Quyết định phê duyệt' })).toEqual(['Quyết định', 'phê duyệt'])
  expect(subject({ tenLoai: 'Biên nhận', trichYeu: 'V/v: giao hàng' })).toEqual(['Biên nhận', 'giao hàng'])
})

it('[SC-26] where no kind is written the sign tells it; a sign without one and "V/v" are a công văn', () => {
  expect(subject({ soKyHieu: '12/QĐ-UBND', trichYeu: 'Phê duyệt' })).toEqual(['Quyết định', 'Phê duyệt'])
  expect(subject({ soKyHieu: '30/2020/NĐ-CP', trichYeu: 'Về công tác văn thư' })).toEqual(['Nghị định', 'Về công tác văn thư'])
  expect(subject({ trichYeu: 'V/v trực dịch' })).toEqual(['Công văn', 'trực dịch'])
  expect(subject({ trichYeu: 'Trực dịch' })).toEqual([null, 'Trực dịch'])
})

it('[SC-27] độ khẩn stands as it is, an ordinary one is none, a secret one refuses the row', () => {
  expect([entry({ doKhan: 'Hỏa tốc' }).fields.doKhan, entry({ doKhan: 'Thường' }).fields.doKhan]).toEqual(['Hỏa tốc', null])
  expect(entry({ doKhan: 'x' }, { heads: { doKhan: 'Khẩn' } }).fields.doKhan).toBe('Khẩn')
  expect(fault({ doKhan: 'Khẩn, Mật' })).toEqual({ code: 'do-mat', detail: { doMat: 'Khẩn, Mật' } })
})

it('[SC-28] a số đến of digits alone is kept, another is told as it was printed', () => {
  const so = (soDen: OldCell) => {
    const found = entry({ soDen })
    return [found.so, found.oldSo]
  }
  expect([so('12'), so('0012'), so('12.0'), so('12a'), so('0'), so({ day: '2021-05-01' }), so('')]).toEqual([
    [12, '12'],
    [12, '0012'],
    [12, '12.0'],
    [null, '12a'],
    [null, '0'],
    [null, '01/05/2021'],
    [null, null],
  ])
})

it('[SC-29] chosen columns and terms in words stand in the note under their heads', () => {
  const { register, values } = entry({ ghiChu: 'bản giấy', ghiThem: 'Lan', hanXuLy: 'trong tuần', ngayChuyen: '04/04/2021' })
  expect(register).toMatchObject({ ghiChu: 'bản giấy\nCột hanXuLy: trong tuần\nCột ghiThem: Lan', hanXuLy: null, ngayChuyen: '2021-04-04' })
  expect(values.filter(({ rule }) => rule === 'SC-29').map(({ raw }) => raw)).toEqual(['trong tuần', 'Lan'])
  expect(fault({ hanXuLy: '31/02/2021' })?.code).toBe('ngay-impossible')
})

it('[SC-30] nơi nhận are parted by semicolons and line breaks', () => {
  expect(entry({ noiNhan: '- Sở Y tế;\n- UBND các huyện, thành phố;Báo Lào Cai.' }).fields.noiNhan.map(({ text }) => text)).toEqual([
    'Sở Y tế',
    'UBND các huyện, thành phố',
    'Báo Lào Cai',
  ])
})

it('[SC-31] what a column of độ mật calls secret is refused, mapped or not', () => {
  expect(fault({ doMat: 'Tối mật' }, { secret: [3] })).toEqual({ code: 'do-mat', detail: { doMat: 'Tối mật' } })
  expect(fault({ ghiChu: 'C' }, { secret: [3] })?.code).toBe('do-mat')
  for (const ordinary of ['Thường', 'Thông thường', 'Không', '', '0', '-'])
    expect([ordinary, fault({ doMat: ordinary }, { secret: [3] })]).toEqual([ordinary, null])
  for (const doMat of ['x', '✓', '+', 'Mật', 'A', 'Khẩn']) expect([doMat, fault({ doMat })?.code]).toEqual([doMat, 'do-mat'])
})

it('[SC-31] a head that speaks of mật makes its column one of secrecy, also beside urgency', () => {
  for (const head of ['Mật/Thường', 'Bảo mật', 'Văn bản mật', 'Loại mật', 'Phân loại mật', 'Hình thức bảo mật', 'Do mat']) {
    expect([head, fault({ ghiThem: 'x' }, { heads: { ghiThem: head } })?.code]).toEqual([head, 'do-mat'])
    expect([head, fault({ ghiThem: 'Thường' }, { heads: { ghiThem: head } })]).toEqual([head, null])
  }
  const both = { heads: { doKhan: 'Khẩn, mật' } }
  expect([entry({ doKhan: 'Khẩn' }, both).fields.doKhan, fault({ doKhan: 'x' }, both)?.code]).toEqual(['Khẩn', 'do-mat'])
})

it('[SC-34] a level that stands anywhere in a row refuses it; what speaks of secrets does not', () => {
  const secret: Cells[] = [
    { ghiChu: 'Mật' },
    { ghiChu: 'TUYỆT MẬT' },
    { ghiThem: 'Toi mat' },
    { ghiChu: 'Độ mật: Tối mật' },
    { ghiChu: 'Mật, bản giấy' },
    { doKhan: 'Tối mật' },
    { soKyHieu: '7/SYT-NVY (Mật)' },
    { soKyHieu: '7/SYT-NVY-Mật' },
    { tenLoai: 'Công văn mật' },
    { tenLoaiVaTrichYeu: 'Công văn mật về việc trực' },
    { trichYeu: '[MẬT] Về việc trực' },
    { trichYeu: 'Về việc trực (TỐI MẬT)' },
    { trichYeu: 'Về việc trực (Mật, Khẩn)' },
    { trichYeu: 'Mật: về việc trực'.normalize('NFD') },
    { trichYeu: 'Về việc trực – Mật' },
  ]
  for (const cells of secret) expect([cells, fault(cells)?.code]).toEqual([cells, 'do-mat'])
  const open: Cells[] = [
    { trichYeu: 'Về tăng cường công tác bảo vệ bí mật nhà nước' },
    { trichYeu: 'Danh mục bí mật nhà nước độ Tối mật, Mật của ngành Y tế' },
    { trichYeu: 'Công văn mật độ xây dựng' },
    { trichYeu: 'Quy chế bảo mật' },
    { ghiChu: 'Mất bản gốc' },
    { nguoiKy: 'Nguyễn Văn Mật' },
  ]
  for (const cells of open) expect([cells, fault(cells)]).toEqual([cells, null])
})

it('[SC-32] văn bản đi without a day of issue have that of the văn bản', () => {
  const di = { soKyHieu: '5/SYT-NVY', ngayBanHanh: '03/04/2021' }
  expect(entry(di, { bare: true, direction: 'di' }).register.ngayDen).toBe('2021-04-03')
  expect(fault({ soKyHieu: '5/SYT-NVY' }, { bare: true, direction: 'di' })?.code).toBe('no-ngay-di')
  expect(fault(di, { bare: true, direction: 'den' })?.code).toBe('no-ngay-den')
})

it('a row that names nothing, has no day of arrival, an unreadable one or a failed cell is refused, each with its sentence', () => {
  const said = (cells: Cells) => rowFaultSentence(fault(cells, { bare: true }) ?? { code: 'nothing-named', detail: {} })
  expect(said({ ngayDen: '03/04/2021', donViNhan: 'x' })).toBe('không có số ký hiệu, cơ quan hay trích yếu nào')
  expect(said({ coQuanBanHanh: 'Sở Y tế', ngayDen: '' })).toBe('không có ngày đến')
  expect(said({ coQuanBanHanh: 'Sở Y tế', ngayDen: 'hôm qua' })).toBe('Ngày đến: không đọc được ngày “hôm qua”')
  expect(said({ coQuanBanHanh: { error: '#REF!' }, ngayDen: '03/04/2021' })).toBe(
    'Tác giả (cơ quan ban hành): ô bị lỗi trong bảng tính (#REF!)',
  )
})
