// The table of the form: which boxes in which groups, how wide, what kind of typing; which columns each list has.
import { fieldWords, hinhThucSaoWords, quanHeWords } from '../../../contract/words.ts'
import { formWords, offered } from '../../words/form.ts'
import type { Box, RowList } from './draft.ts'

export type Kind = 'line' | 'wrapped' | 'lines' | 'day' | 'choice'
export type Column = {
  name: string
  label: string
  kind: Kind
  /** Of 12 columns. */
  wide: number
  hint?: string
  /** Most letters have none: being empty is nothing to tell. */
  isRare?: boolean
  offers?: readonly string[]
  choices?: readonly (readonly [string, string])[]
}
/** `mark` names the field whose mark and note the box shows. */
export type BoxRow = Column & { name: Box; mark: string }

const theThuc = (name: Box & keyof typeof fieldWords, kind: Kind, wide: number, more: Pick<Column, 'offers' | 'isRare'> = {}): BoxRow => ({
  name,
  mark: name,
  label: fieldWords[name],
  kind,
  wide,
  ...more,
})

export const theThucTable: BoxRow[] = [
  theThuc('soKyHieu', 'line', 6),
  theThuc('ngayBanHanh', 'day', 6),
  theThuc('coQuanBanHanh', 'line', 12),
  theThuc('coQuanChuQuan', 'line', 6, { isRare: true }),
  theThuc('diaDanh', 'line', 6),
  theThuc('tenLoai', 'line', 6, { offers: offered.tenLoai }),
  theThuc('doKhan', 'line', 3, { offers: offered.doKhan, isRare: true }),
  theThuc('doMat', 'line', 3, { isRare: true }),
  theThuc('trichYeu', 'wrapped', 12),
]

export const noiLuuRow: BoxRow = theThuc('noiLuu', 'line', 12)

/** Only a văn bản đi has it. */
export const copiesRow: BoxRow = {
  name: 'soLuongBan',
  mark: 'soLuongBan',
  label: formWords.soLuongBan,
  kind: 'line',
  wide: 6,
  hint: formWords.soLuongBanHint,
}

export const registerTable: BoxRow[] = [
  { name: 'so', mark: 'so', label: formWords.so, kind: 'line', wide: 6 },
  { name: 'ngayDen', mark: 'ngayDen', label: formWords.ngayDen, kind: 'day', wide: 6 },
  { name: 'donViNhan', mark: 'donViNhan', label: formWords.donViNhan, kind: 'line', wide: 6 },
  { name: 'ngayChuyen', mark: 'ngayChuyen', label: formWords.ngayChuyen, kind: 'day', wide: 6 },
  theThuc('hanXuLy', 'day', 6),
  { name: 'ghiChu', mark: 'ghiChu', label: formWords.ghiChu, kind: 'line', wide: 6 },
]

const signerColumns: Column[] = [
  { name: 'quyenHan', label: formWords.quyenHan, kind: 'line', wide: 3, offers: offered.quyenHan },
  { name: 'chucVu', label: formWords.chucVu, kind: 'line', wide: 4 },
  { name: 'hoTen', label: formWords.hoTen, kind: 'line', wide: 5 },
]

export const nguoiKyTable: BoxRow[] = signerColumns.map(column => ({ ...column, name: column.name as Box, mark: 'nguoiKy' }))

/** A row of many boxes in two lines. */
type Summary = (cells: Record<string, string>) => [title: string, line: string]
export type ListTable = {
  list: RowList
  title: string
  add: string
  columns: Column[]
  summary?: Summary
  /** The most rows it may have. */
  most?: number
}

export const listTables: Record<RowList, ListTable> = {
  kinhGui: {
    list: 'kinhGui',
    title: fieldWords.kinhGui,
    add: formWords.addKinhGui,
    columns: [{ name: 'text', label: fieldWords.kinhGui, kind: 'line', wide: 12 }],
  },
  noiNhan: {
    list: 'noiNhan',
    title: fieldWords.noiNhan,
    add: formWords.addNoiNhan,
    columns: [
      { name: 'text', label: fieldWords.noiNhan, kind: 'line', wide: 9 },
      { name: 'purpose', label: formWords.purpose, kind: 'line', wide: 3, hint: formWords.purposeHint },
    ],
  },
  coQuanLienTich: {
    list: 'coQuanLienTich',
    title: fieldWords.coQuanLienTich,
    add: formWords.addCoQuanLienTich,
    columns: [{ name: 'text', label: fieldWords.coQuanLienTich, kind: 'line', wide: 12 }],
  },
  nguoiKyKhac: {
    list: 'nguoiKyKhac',
    title: fieldWords.nguoiKyKhac,
    add: formWords.addNguoiKyKhac,
    summary: ({ quyenHan, chucVu, hoTen = '' }) => [hoTen, [quyenHan, chucVu].filter(Boolean).join(' ')],
    columns: signerColumns,
  },
  banSao: {
    list: 'banSao',
    title: fieldWords.banSao,
    add: formWords.addBanSao,
    most: 1,
    summary: ({ hinhThuc = '', coQuan, soKyHieu, ngay }) => [
      [hinhThucSaoWords[hinhThuc as keyof typeof hinhThucSaoWords], soKyHieu].filter(Boolean).join(' '),
      [ngay, coQuan].filter(Boolean).join(' · '),
    ],
    columns: [
      { name: 'hinhThuc', label: formWords.hinhThucSao, kind: 'choice', wide: 6, choices: Object.entries(hinhThucSaoWords) },
      { name: 'soKyHieu', label: fieldWords.soKyHieu, kind: 'line', wide: 6 },
      { name: 'coQuan', label: formWords.coQuanSao, kind: 'line', wide: 6 },
      { name: 'ngay', label: formWords.ngaySao, kind: 'day', wide: 6 },
      ...signerColumns,
    ],
  },
  vienDan: {
    list: 'vienDan',
    title: fieldWords.vienDan,
    add: formWords.addVienDan,
    summary: ({ quanHe = '', tenLoai, soKyHieu, ngayBanHanh, coQuanBanHanh }) => [
      [quanHeWords[quanHe as keyof typeof quanHeWords], [tenLoai, soKyHieu].filter(Boolean).join(' ')].filter(Boolean).join(' · '),
      [ngayBanHanh, coQuanBanHanh].filter(Boolean).join(' · '),
    ],
    columns: [
      { name: 'quanHe', label: formWords.quanHe, kind: 'choice', wide: 6, choices: Object.entries(quanHeWords) },
      { name: 'tenLoai', label: fieldWords.tenLoai, kind: 'line', wide: 6, offers: offered.tenLoai },
      { name: 'soKyHieu', label: fieldWords.soKyHieu, kind: 'line', wide: 6 },
      { name: 'ngayBanHanh', label: fieldWords.ngayBanHanh, kind: 'day', wide: 6 },
      { name: 'coQuanBanHanh', label: fieldWords.coQuanBanHanh, kind: 'line', wide: 12 },
      { name: 'trichYeu', label: fieldWords.trichYeu, kind: 'wrapped', wide: 12 },
    ],
  },
  nhiemVu: {
    list: 'nhiemVu',
    title: fieldWords.nhiemVu,
    add: formWords.addNhiemVu,
    summary: ({ heading, coQuan, text = '' }) => [heading || coQuan || '', text],
    columns: [
      { name: 'heading', label: formWords.heading, kind: 'line', wide: 12 },
      { name: 'coQuan', label: formWords.coQuanNhan, kind: 'line', wide: 12, hint: formWords.coQuanNhanHint },
      { name: 'text', label: formWords.text, kind: 'lines', wide: 12 },
    ],
  },
}
