// The lists of files of NĐ 30/2020 Phụ lục V: their names, their columns and what stands in each. Knows nothing of paper, widths or files.
import type { FileDocument, FileLine, FileListKind } from '../../contract/paper.ts'
import { dayWords } from '../../contract/words.ts'
import { type BookColumn, dayCell, tenLoaiVaTrichYeu } from './columns.ts'

/** A line with its place in the list, from 1; a heading has none. */
export type Placed<Row> = Row & { stt: number | null }
export type FileListRow = { 'danh-muc': FileLine; 'nop-luu': Placed<FileLine>; 'van-ban': Placed<FileDocument> }

export const fileListName = {
  'danh-muc': 'Danh mục hồ sơ',
  'nop-luu': 'Mục lục hồ sơ, tài liệu nộp lưu',
  'van-ban': 'Mục lục văn bản, tài liệu trong hồ sơ',
} as const satisfies Record<FileListKind, string>

/** `02/01/2021 – 31/12/2021`; one day where both are the same. */
const spanWords = ({ tu, den }: Pick<FileLine, 'tu' | 'den'>): string =>
  [...new Set([tu, den].filter(day => day !== null))].map(dayWords).join(' – ')

/** Columns in the order and the exact wording of Phụ lục V: mục II, III and IV. */
export const fileListColumns: { [Kind in FileListKind]: readonly BookColumn<FileListRow[Kind]>[] } = {
  'danh-muc': [
    { head: 'Số và ký hiệu hồ sơ', cell: line => line.soKyHieu },
    { head: 'Tên đề mục và tiêu đề hồ sơ', cell: line => line.tieuDe },
    { head: 'Thời hạn bảo quản', cell: line => line.thoiHan },
    { head: 'Người lập hồ sơ', cell: line => line.nguoiLap },
    { head: 'Ghi chú', cell: line => line.ghiChu },
  ],
  'nop-luu': [
    { head: 'Số TT', cell: line => line.stt },
    { head: 'Số, ký hiệu hồ sơ', cell: line => line.soKyHieu },
    { head: 'Tiêu đề hồ sơ', cell: line => line.tieuDe },
    { head: 'Thời gian tài liệu', cell: spanWords },
    { head: 'Thời hạn bảo quản', cell: line => line.thoiHan },
    { head: 'Số tờ/Số trang', cell: line => line.soTo },
    { head: 'Ghi chú', cell: line => line.ghiChu },
  ],
  'van-ban': [
    { head: 'STT', cell: line => line.stt },
    { head: 'Số, ký hiệu văn bản', cell: line => line.soKyHieu },
    { head: 'Ngày tháng năm văn bản', cell: line => dayCell(line.ngayBanHanh) },
    { head: 'Tên loại và trích yếu nội dung văn bản', cell: tenLoaiVaTrichYeu },
    { head: 'Tác giả văn bản', cell: line => line.tacGia },
    { head: 'Tờ số/Trang số', cell: line => line.toSo },
    { head: 'Ghi chú', cell: line => line.ghiChu },
  ],
}

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }

/** The number that a heading (đề mục) begins with, Roman or Arabic, as in `II. Tổ chức`; null where it has none. */
function headingNumber(deMuc: string): number | null {
  const [, sign = ''] = /^([IVXL]{1,8}|\d{1,3})\s?[.)/:-]/u.exec(deMuc.trim()) ?? []
  if (!sign) return null
  if (/^\d/u.test(sign)) return Number(sign)
  const values = [...sign].map(letter => romanValues[letter] ?? 0)
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0)
}

/** Files in order of their codes to their headings: those without one first, then numbered headings by number, then the others where their first code stands. */
export function underHeadings<Line extends { deMuc: string | null }>(files: readonly Line[]): (readonly [string | null, Line[]])[] {
  const placeOf = (deMuc: string | null): number => (deMuc === null ? -1 : (headingNumber(deMuc) ?? Number.POSITIVE_INFINITY))
  const groups = [...Map.groupBy(files, file => file.deMuc)].map(([deMuc, held]) => ({ deMuc, held, place: placeOf(deMuc) }))
  return groups.toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ deMuc, held }) => [deMuc, held] as const)
}
