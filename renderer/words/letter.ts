// What is said of a filed văn bản: its page, its family, its recipients, its files and history.
import type { HistoryEntry, VanBanSummary } from '../../contract/van-ban.ts'
import { dayWords } from '../../contract/words.ts'

/** `12/2026` as a register's số đến of a year; empty where there is none; the register beside it where it is not the general one. */
export const soDenWords = ({ soDen }: Pick<VanBanSummary, 'soDen'>): string =>
  soDen ? `${soDen.so}/${soDen.nam}${soDen.sach ? ` (${soDen.sach.ten})` : ''}` : ''

/** `Công văn 2680/UBND-KGVX`, what a clerk calls a văn bản. */
export const nameOf = ({ tenLoai, soKyHieu, trichYeu }: Pick<VanBanSummary, 'tenLoai' | 'soKyHieu' | 'trichYeu'>): string =>
  [tenLoai, soKyHieu].filter(Boolean).join(' ') || trichYeu || 'Văn bản chưa có số'

export const directionWords = { den: 'Văn bản đến', di: 'Văn bản đi', 'tham-chieu': 'Được viện dẫn, kho chưa có' } as const

export const letterWords = {
  stamp: 'ĐẾN',
  stampOut: 'ĐI',
  stampSo: 'Số',
  stampNgay: 'Ngày',
  stampChuyen: 'Chuyển',
  correct: 'Sửa',
  print: 'In',
  edxml: 'Xuất edXML',
  edxmlHint: 'Lưu văn bản thành gói văn bản điện tử để gửi cơ quan khác, kèm mọi tệp của nó',
  recipients: 'Danh sách nơi nhận',
  family: 'Các văn bản cùng thực hiện',
  familyOf: (name: string) => `Các văn bản thực hiện ${name}`,
  remove: 'Cho vào thùng rác',
  removed: 'Đã cho vào thùng rác',
  restore: 'Lấy lại',
  restored: 'Đã lấy lại từ thùng rác',
  isRemoved: 'Văn bản này đang ở trong thùng rác. Số đến của nó vẫn được giữ.',
  thamChieu:
    'Kho chưa có văn bản này. Trang này ghi lại những gì các văn bản khác viện dẫn về nó; khi văn bản được đưa vào, các liên kết vẫn giữ nguyên.',
  about: 'Về văn bản này',
  theThuc: 'Thể thức',
  text: 'Nội dung',
  noText: 'Chưa có phần chữ. Văn bản giấy có thể đính kèm bản quét ở mục Tệp.',
  kinhGui: 'Kính gửi',
  noiNhan: 'Nơi nhận',
  noiLuu: 'Lưu',
  opened: 'gồm các nơi ở mục Kính gửi',
  noRecipients: 'Văn bản không ghi nơi nhận.',
  links: 'Liên kết',
  cites: 'Viện dẫn',
  citedBy: 'Được viện dẫn trong',
  noLinks: 'Không viện dẫn văn bản nào.',
  tasks: 'Nhiệm vụ được giao',
  files: 'Tệp',
  noFiles: 'Chưa có tệp.',
  attach: 'Đính kèm tệp…',
  attachHint: 'Thả tệp vào trang này hoặc chọn: bản quét, phụ lục, văn bản. Nhận mọi loại tệp.',
  role: 'Đính kèm làm',
  dropTitle: (n: number) => (n === 1 ? 'Đưa tệp này vào đâu?' : `Đưa ${n} tệp này vào đâu?`),
  dropAttach: (name: string) => `Đính kèm vào ${name}`,
  dropTakeIn: 'Nhận làm văn bản mới',
  attached: (name: string) => `Đã đính kèm ${name}`,
  detach: 'Gỡ tệp',
  detached: (name: string) => `Đã gỡ ${name}`,
  save: 'Lưu về máy',
  preview: 'Xem',
  checkingSignatures: 'Đang kiểm tra chữ ký số…',
  history: 'Lịch sử',
  byReader: (before: string | null, after: string | null) =>
    after ? `Theo bộ đọc bản ${after}, văn thư đã nhận` : `Lấy lại giá trị trước bộ đọc bản ${before}`,
  before: 'trước',
  after: 'sau',
  register: 'Vào sổ',
  empty: 'không ghi',
} as const

export const actWords = {
  file: 'Vào sổ',
  correct: 'Sửa',
  attach: 'Đính kèm tệp',
  detach: 'Gỡ tệp',
  remove: 'Cho vào thùng rác',
  restore: 'Lấy lại',
  print: 'In',
  export: 'Xuất',
  'own-agency': 'Sửa thông tin cơ quan',
  drop: 'Bỏ khỏi hàng chờ',
  agency: 'Sửa danh bạ cơ quan',
  group: 'Sửa nhóm nơi nhận',
  send: 'Gửi đi',
  pass: 'Chuyển, giải quyết',
  number: 'Giữ, hủy số',
  case: 'Hồ sơ, bản lưu',
  calendar: 'Sửa lịch nghỉ',
} as const satisfies Record<HistoryEntry['act'], string>

export const correctWords = {
  title: (name: string) => `Sửa ${name}`,
  save: 'Lưu sửa đổi',
  saved: 'Đã lưu sửa đổi',
  nothing: 'Không có gì thay đổi',
  faults: 'Chưa lưu được: hãy sửa các ô được đánh dấu.',
  keys: 'Enter: lưu · Esc: quay lại, phần đang sửa được giữ',
} as const

export const newLetterWords = {
  title: 'Đăng ký văn bản giấy',
  hint: 'Gõ những gì in trên văn bản. Bản quét và phụ lục đính kèm sau, ở trang của văn bản.',
  save: 'Vào sổ',
  saving: 'Đang vào sổ…',
  keys: 'Enter: vào sổ · Esc: quay lại, phần đã gõ được giữ',
} as const

export const familyWords = {
  title: (name: string) => `Các văn bản thực hiện ${name}`,
  parent: 'Văn bản được thực hiện',
  parentMissing: 'kho chưa có văn bản này',
  column: {
    tinh: 'Địa phương',
    vanBan: 'Văn bản',
    ngay: 'Ngày ban hành',
    lag: 'Sau ngày ban hành',
    quanHe: 'Quan hệ',
    recipients: 'Nơi nhận',
  },
  lag: (days: number | null) => (days === null ? '—' : days === 0 ? 'cùng ngày' : days > 0 ? `${days} ngày sau` : `${-days} ngày trước`),
  recipients: (n: number) => `${n} nơi`,
  silent: (n: number) => `Chưa thấy văn bản của ${n} tỉnh, thành phố`,
  silentHint: 'Tính theo các tỉnh, thành phố vào ngày ban hành văn bản được thực hiện.',
  empty: 'Chưa có văn bản nào trong kho thực hiện văn bản này.',
  summary: (n: number) => `${n} văn bản trong kho thực hiện văn bản này`,
  timeline: 'Theo thời gian',
  table: 'Bảng theo địa phương',
  noProvince: 'Không rõ',
} as const

/** `ngày 12/05/2021 · Thủ tướng Chính phủ`. */
export const fromWords = ({ ngayBanHanh, coQuanBanHanh }: Pick<VanBanSummary, 'ngayBanHanh' | 'coQuanBanHanh'>): string =>
  [ngayBanHanh ? `ngày ${dayWords(ngayBanHanh)}` : '', coQuanBanHanh].filter(Boolean).join(' · ')
