// The Vietnamese words about registers of other programs, for the screens and the command line.
import type { EntryOrigin, EntryPart } from './entry-origin.ts'
import type { Proposal, RowFault, RowOutcome } from './old-register.ts'

export const entryPartWords = {
  soDen: 'Số đến',
  ngayDen: 'Ngày đến',
  coQuanBanHanh: 'Tác giả (cơ quan ban hành)',
  soKyHieu: 'Số, ký hiệu',
  soKyHieuVaNgay: 'Số, ký hiệu và ngày',
  so: 'Số (không kèm ký hiệu)',
  kyHieu: 'Ký hiệu (không kèm số)',
  ngayBanHanh: 'Ngày văn bản',
  tenLoaiVaTrichYeu: 'Tên loại và trích yếu',
  tenLoai: 'Tên loại',
  trichYeu: 'Trích yếu',
  donViNhan: 'Đơn vị hoặc người nhận',
  ngayChuyen: 'Ngày chuyển',
  hanXuLy: 'Hạn xử lý',
  nguoiKy: 'Người ký',
  chucVu: 'Chức vụ người ký',
  doKhan: 'Độ khẩn',
  doMat: 'Độ mật',
  noiNhan: 'Nơi nhận',
  ghiChu: 'Ghi chú',
  ghiThem: 'Ghi thêm vào ghi chú',
} as const satisfies Record<EntryPart, string>

export const proposalWords = { head: 'theo tên cột', cells: 'theo các ô' } as const satisfies Record<Proposal['why'], string>

/** `{name}` is replaced by the detail of that name. */
export const rowFaultWords = {
  'no-ngay-den': 'không có ngày đến',
  'no-ngay-di': 'không có ngày văn bản hay ngày phát hành',
  'ngay-after-den': 'ngày văn bản {ngay} sau ngày đến {ngayDen}',
  'ngay-ahead': 'ngày {ngay} chưa đến',
  'as-above': '{part}: “{text}” là của dòng trên, nhưng không có gì để lấy hoặc chưa chọn “Lấy của dòng trên”',
  'ngay-unreadable': '{part}: không đọc được ngày “{text}”',
  'ngay-impossible': '{part}: ngày “{text}” không có thật hoặc ngoài khoảng hợp lý',
  'ngay-two-ways': '{part}: “{text}” đọc được hai cách, mà cột này có ngày viết tháng trước; hãy viết lại ngày/tháng/năm',
  'so-den-twice': 'số đến {so} của năm {nam} đã có ở dòng {row}',
  'so-den-taken': 'số đến {so} của năm {nam} đã dùng trong kho',
  'do-mat': 'văn bản {doMat}: phải đăng ký vào sổ văn bản mật, không vào kho này',
  'nothing-named': 'không có số ký hiệu, cơ quan hay trích yếu nào',
  'sign-is-day': '{part}: ô là một ngày ({text}), có lẽ bảng tính đã đổi số ký hiệu thành ngày',
  'sign-with-day': '{part}: “{text}” còn lẫn ngày',
  'cell-error': '{part}: ô bị lỗi trong bảng tính ({text})',
  'too-wide': 'có nhiều ô hơn tên cột (“{text}”): dấu ngăn ô nằm trong lời mà không có ngoặc kép làm các ô lệch cột',
  'not-stored': 'chưa lưu được: {why}',
} as const satisfies Record<RowFault['code'], string>

/** What many such rows have in common. */
export const rowFaultKinds = {
  'no-ngay-den': 'thiếu ngày đến',
  'no-ngay-di': 'thiếu ngày văn bản',
  'ngay-after-den': 'ngày văn bản sau ngày đến',
  'ngay-ahead': 'ngày chưa đến',
  'as-above': 'ô ghi “như trên”',
  'ngay-unreadable': 'ngày không đọc được',
  'ngay-impossible': 'ngày không có thật',
  'ngay-two-ways': 'ngày có thể viết tháng trước',
  'so-den-twice': 'số đến có hai lần trong sổ',
  'so-den-taken': 'số đến đã dùng trong kho',
  'do-mat': 'văn bản mật',
  'nothing-named': 'không nêu văn bản nào',
  'sign-is-day': 'số ký hiệu đã thành ngày',
  'sign-with-day': 'số ký hiệu lẫn ngày',
  'cell-error': 'ô bị lỗi',
  'too-wide': 'lệch cột',
  'not-stored': 'chưa lưu được',
} as const satisfies Record<RowFault['code'], string>

/** `12 ngày không có thật, 3 văn bản mật`; empty where no row is refused. */
export const faultKindsSentence = (faults: readonly { code: RowFault['code']; rows: number }[]): string =>
  faults.map(({ code, rows }) => `${rows.toLocaleString('vi')} ${rowFaultKinds[code]}`).join(', ')

/** Where an entry came from. */
export const originSentence = ({ name, sheet, row }: Pick<EntryOrigin, 'name' | 'sheet' | 'row'>): string =>
  [`Nhập từ sổ “${name}”`, sheet && `trang tính “${sheet}”`, `dòng ${row}`].filter(Boolean).join(', ')

export const rowFaultSentence = ({ code, detail }: RowFault): string =>
  rowFaultWords[code].replace(/\{(\w+)\}/gu, (_, name: string) => detail[name] ?? '…')

/** Why a row is not registered. */
export function leftOutSentence(outcome: Exclude<RowOutcome, { kind: 'filed' }>): string {
  if (outcome.kind === 'refused') return rowFaultSentence(outcome.fault)
  if (outcome.kind === 'taken') return `đã nhập lần trước (#${outcome.vanBanId})`
  return outcome.vanBanId === null ? `trùng trong tệp, với dòng ${outcome.row}` : `kho đã có văn bản này (#${outcome.vanBanId})`
}
