// The books of NĐ 30/2020 Phụ lục IV: their names, their columns and what of an entry stands in each. Knows nothing of paper, widths or files.
import type { BookKind, CopyUse, FollowEntry, PostEntry, RegisterEntry } from '../../contract/paper.ts'
import { dayWords } from '../../contract/words.ts'
import type { Cell } from './sheet.ts'

/** What a line of each book is. */
export type BookRow = { den: RegisterEntry; di: RegisterEntry; 'buu-dien': PostEntry; 'theo-doi': FollowEntry; 'ban-luu': CopyUse }
export type BookColumn<Row> = { head: string; cell: (row: Row) => Cell }

export const bookName = {
  den: 'Sổ đăng ký văn bản đến',
  di: 'Sổ đăng ký văn bản đi',
  'buu-dien': 'Sổ gửi văn bản đi bưu điện',
  'theo-doi': 'Sổ theo dõi giải quyết văn bản đến',
  'ban-luu': 'Sổ sử dụng bản lưu',
} as const satisfies Record<BookKind, string>

/** `Sổ đăng ký văn bản đến (Đơn thư)` */
export const bookTitle = (kind: BookKind, series: string | null): string =>
  series === null ? bookName[kind] : `${bookName[kind]} (${series})`

type Named = { tenLoai: string | null; trichYeu: string | null }
export const tenLoaiVaTrichYeu = ({ tenLoai, trichYeu }: Named): string => [tenLoai, trichYeu].filter(Boolean).join(' ')
export const dayCell = (iso: string | null): Cell => (iso === null ? null : { day: iso })
/** Filled in by hand on the printed page. */
const blank = (): Cell => null

/** `2680/UBND-KGVX ngày 31/05/2021` */
const soVaNgay = ({ soKyHieu, ngayBanHanh }: Pick<RegisterEntry, 'soKyHieu' | 'ngayBanHanh'>): string =>
  [soKyHieu, ngayBanHanh && `ngày ${dayWords(ngayBanHanh)}`].filter(Boolean).join(' ')

/** Columns in the order and the exact wording of Phụ lục IV: mục VI, I, III, VIII and IV. To add a column, add a row; the decree's are the least. */
export const bookColumns: { [Kind in BookKind]: readonly BookColumn<BookRow[Kind]>[] } = {
  den: [
    { head: 'Ngày đến', cell: entry => dayCell(entry.ngayDen) },
    { head: 'Số đến', cell: entry => entry.soDen },
    { head: 'Tác giả', cell: entry => entry.tacGia },
    { head: 'Số, ký hiệu văn bản', cell: entry => entry.soKyHieu },
    { head: 'Ngày tháng văn bản', cell: entry => dayCell(entry.ngayBanHanh) },
    { head: 'Tên loại và trích yếu nội dung văn bản', cell: tenLoaiVaTrichYeu },
    { head: 'Đơn vị hoặc người nhận', cell: entry => entry.donViNhan },
    { head: 'Ngày chuyển', cell: entry => dayCell(entry.ngayChuyen) },
    { head: 'Ký nhận', cell: entry => entry.kyNhan },
    { head: 'Ghi chú', cell: entry => entry.ghiChu },
  ],
  di: [
    { head: 'Số, ký hiệu văn bản', cell: entry => entry.soKyHieu },
    { head: 'Ngày tháng văn bản', cell: entry => dayCell(entry.ngayBanHanh) },
    { head: 'Tên loại và trích yếu nội dung văn bản', cell: tenLoaiVaTrichYeu },
    { head: 'Người ký', cell: entry => entry.nguoiKy },
    { head: 'Nơi nhận văn bản', cell: entry => entry.noiNhan },
    { head: 'Đơn vị, người nhận bản lưu', cell: entry => entry.donViNhan },
    { head: 'Số lượng bản', cell: entry => entry.soLuongBan },
    { head: 'Ngày chuyển', cell: entry => dayCell(entry.ngayChuyen) },
    { head: 'Ký nhận', cell: entry => entry.kyNhan },
    { head: 'Ghi chú', cell: entry => entry.ghiChu },
  ],
  'buu-dien': [
    { head: 'Ngày chuyển', cell: entry => dayCell(entry.ngayChuyen) },
    { head: 'Số, ký hiệu văn bản', cell: entry => entry.soKyHieu },
    { head: 'Nơi nhận văn bản', cell: entry => entry.noiNhan },
    { head: 'Số lượng bì', cell: entry => entry.soBi },
    { head: 'Ký nhận và dấu bưu điện', cell: blank },
    { head: 'Ghi chú', cell: entry => entry.ghiChu },
  ],
  'theo-doi': [
    { head: 'Số đến', cell: entry => entry.soDen },
    {
      head: 'Tên loại, số, ký hiệu, ngày, tháng và tên cơ quan, tổ chức ban hành văn bản',
      cell: entry => [entry.tenLoai, soVaNgay(entry), entry.tacGia && `của ${entry.tacGia}`].filter(Boolean).join(' '),
    },
    { head: 'Đơn vị hoặc người nhận', cell: entry => entry.donViNhan },
    { head: 'Thời hạn giải quyết', cell: entry => dayCell(entry.hanXuLy) },
    { head: 'Tiến độ giải quyết', cell: entry => entry.tienDo },
    { head: 'Số, ký hiệu văn bản trả lời', cell: entry => entry.traLoi },
    { head: 'Ghi chú', cell: entry => entry.ghiChu },
  ],
  'ban-luu': [
    { head: 'Ngày tháng', cell: use => dayCell(use.ngay) },
    { head: 'Họ tên người sử dụng', cell: use => [use.hoTen, use.donVi].filter(Boolean).join(', ') },
    { head: 'Số, ký hiệu ngày tháng văn bản', cell: soVaNgay },
    { head: 'Tên loại và trích yếu nội dung văn bản', cell: tenLoaiVaTrichYeu },
    { head: 'Số và ký hiệu HS', cell: use => use.soKyHieuHoSo },
    { head: 'Ký nhận', cell: use => use.kyNhan },
    { head: 'Ngày trả', cell: use => dayCell(use.ngayTra) },
    { head: 'Người cho phép sử dụng', cell: use => use.nguoiChoPhep },
    { head: 'Ghi chú', cell: use => use.ghiChu },
  ],
}
