// What is said around a search: its filters as chips, answers near to what was asked, facets, the preview.

import { filterWords } from '../../contract/filter-words.ts'
import type { FilterName, Piece } from '../../contract/filters.ts'

/** Their values are words, for whose blanks hyphens may stand. */
const named: ReadonlySet<FilterName> = new Set(['loai', 'noi-nhan', 'kinh-gui', 'co-quan', 'nguoi-ky', 'tinh', 'chieu'])

/** `trừ Loại: chỉ thị`. */
export const chipWords = ({ filter, value, isExcluded, text }: Piece): string => {
  if (filter === null) return text
  const isBare = !/["“”«]/u.test(text)
  const said = named.has(filter) && isBare ? value.replaceAll('-', ' ') : value
  return `${isExcluded ? chipsWords.not : ''}${filterWords[filter]}${said ? `: ${said}` : ''}`
}

export const chipsWords = {
  label: 'Điều kiện của câu tìm',
  not: 'trừ ',
  remove: 'Bỏ điều kiện',
  removeAll: 'Bỏ mọi điều kiện',
  unread: 'chưa hiểu:',
} as const

export const facetsWords = {
  title: 'Thu hẹp',
  label: 'Thu hẹp kết quả',
  most: (n: string) => `trong ${n} văn bản mới nhất`,
  more: (n: number) => `Thêm ${n}`,
  fewer: 'Bớt',
  counting: 'Đang đếm…',
  none: 'Không có gì để thu hẹp.',
  unit: 'văn bản',
} as const

/** How each filter is typed: an example, and what it asks for. */
export const filterExamples = {
  loai: { typed: 'loại:chỉ-thị', says: 'tên loại, viết đủ hoặc viết tắt' },
  tu: { typed: 'từ:01/05/2021', says: 'ban hành từ ngày này' },
  den: { typed: 'đến:30/06/2021', says: 'ban hành đến hết ngày này' },
  ngay: { typed: 'ngày:31/05/2021', says: 'ban hành đúng ngày, hay trong tháng, năm này' },
  nam: { typed: 'năm:2021', says: 'năm của văn bản' },
  'co-quan': { typed: 'cơ-quan:"UBND tỉnh Đắk Nông"', says: 'cơ quan ban hành' },
  tinh: { typed: 'tỉnh:đắk-nông', says: 'tỉnh, thành phố của nơi ban hành' },
  'don-vi': { typed: 'đơn-vị:KGVX', says: 'đơn vị ở cuối ký hiệu' },
  'kinh-gui': { typed: 'kính-gửi:"Sở Y tế"', says: 'có ở mục Kính gửi' },
  'noi-nhan': { typed: 'nơi-nhận:"Báo Đắk Nông"', says: 'có ở mục Nơi nhận' },
  'nguoi-ky': { typed: 'người-ký:hạnh', says: 'tên người ký' },
  goc: { typed: 'gốc:12/CT-TTg', says: 'thực hiện văn bản này' },
  'co-goc': { typed: 'có-văn-bản-gốc', says: 'văn bản gốc có trong kho' },
  'chua-co-goc': { typed: 'chưa-có-văn-bản-gốc', says: 'văn bản gốc chưa có trong kho' },
  chieu: { typed: 'chiều:đến', says: 'đến, đi hoặc tham-chiếu' },
  'so-den': { typed: 'số-đến:152/2021', says: 'số trong sổ đăng ký' },
} as const satisfies Record<FilterName, { typed: string; says: string }>

export const filterHelpWords = {
  button: 'Điều kiện',
  title: 'Cách gõ điều kiện',
  hint: 'Gõ ngay trong ô tìm, có dấu hay không đều được. Bấm một dòng để đưa vào ô tìm rồi sửa lại.',
  minus: 'Dấu trừ ở trước là loại ra: -loại:công-văn. Hai điều kiện cùng tên là một trong hai: năm:2020 năm:2021.',
} as const

export const previewWords = {
  label: 'Xem nhanh',
  show: 'Xem nhanh văn bản đang chọn (phím cách)',
  hide: 'Đóng xem nhanh (phím cách)',
  open: 'Mở',
  none: 'Chọn một văn bản để xem nhanh.',
  noText: 'Văn bản này chưa có phần chữ.',
  recipients: (n: number) => `${n} nơi`,
} as const

/** The places of a letter's text where the words of a search stand. */
export const hitWords = {
  at: (at: number, of: number) => `Chỗ khớp ${at} / ${of}`,
  none: (words: string) => `Không có chỗ nào trong nội dung khớp với “${words}”`,
  next: 'Chỗ khớp tiếp theo',
  previous: 'Chỗ khớp trước',
  nextKey: 'Chỗ khớp tiếp theo (F3)',
  previousKey: 'Chỗ khớp trước (Shift+F3)',
} as const
