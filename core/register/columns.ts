// The two registers of NĐ 30/2020 Phụ lục IV: their names, their ten columns and what of an entry stands in each.
// Knows nothing of paper, widths or files.
import type { RegisterEntry } from '../../contract/paper.ts'
import { dayWords } from '../../contract/words.ts'

export type RegisterKind = 'den' | 'di'
export type RegisterColumn = { head: string; cell: (entry: RegisterEntry) => string }

export const registerName = {
  den: 'Sổ đăng ký văn bản đến',
  di: 'Sổ đăng ký văn bản đi',
} as const satisfies Record<RegisterKind, string>

const tenLoaiVaTrichYeu = ({ tenLoai, trichYeu }: RegisterEntry): string => [tenLoai, trichYeu].filter(Boolean).join(' ')
/** Filled in by hand on the printed page, or not kept by the archive. */
const blank = (): string => ''

/** Columns in the order and the exact wording of Phụ lục IV, mục VI (đến) and mục I (đi). To add a column, add a row; ten is the decree's minimum. */
export const registerColumns = {
  den: [
    { head: 'Ngày đến', cell: entry => dayWords(entry.ngayDen) },
    { head: 'Số đến', cell: entry => entry.soDen?.toString() ?? '' },
    { head: 'Tác giả', cell: entry => entry.tacGia ?? '' },
    { head: 'Số, ký hiệu văn bản', cell: entry => entry.soKyHieu ?? '' },
    { head: 'Ngày tháng văn bản', cell: entry => dayWords(entry.ngayBanHanh) },
    { head: 'Tên loại và trích yếu nội dung văn bản', cell: tenLoaiVaTrichYeu },
    { head: 'Đơn vị hoặc người nhận', cell: entry => entry.donViNhan ?? '' },
    { head: 'Ngày chuyển', cell: entry => dayWords(entry.ngayChuyen) },
    { head: 'Ký nhận', cell: blank },
    { head: 'Ghi chú', cell: entry => entry.ghiChu ?? '' },
  ],
  di: [
    { head: 'Số, ký hiệu văn bản', cell: entry => entry.soKyHieu ?? '' },
    { head: 'Ngày tháng văn bản', cell: entry => dayWords(entry.ngayBanHanh) },
    { head: 'Tên loại và trích yếu nội dung văn bản', cell: tenLoaiVaTrichYeu },
    { head: 'Người ký', cell: entry => entry.nguoiKy ?? '' },
    { head: 'Nơi nhận văn bản', cell: entry => entry.noiNhan ?? '' },
    { head: 'Đơn vị, người nhận bản lưu', cell: entry => entry.donViNhan ?? '' },
    { head: 'Số lượng bản', cell: blank },
    { head: 'Ngày chuyển', cell: entry => dayWords(entry.ngayChuyen) },
    { head: 'Ký nhận', cell: blank },
    { head: 'Ghi chú', cell: entry => entry.ghiChu ?? '' },
  ],
} as const satisfies Record<RegisterKind, readonly RegisterColumn[]>
