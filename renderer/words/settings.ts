// What the settings say: the own agency, the archive, its check, light and dark.
import type { BookKind } from '../../contract/paper.ts'

export const ownWords = {
  ten: 'Tên cơ quan',
  chuQuan: 'Cơ quan chủ quản',
  diaChi: 'Địa chỉ',
  tinh: 'Tỉnh, thành phố',
  dienThoai: 'Điện thoại',
  fax: 'Fax',
  email: 'Thư điện tử',
  website: 'Trang web',
  needed: 'bắt buộc',
  missing: 'Cần có tên cơ quan.',
  example: {
    ten: 'ví dụ: Văn phòng Ủy ban nhân dân tỉnh',
    chuQuan: 'ví dụ: Ủy ban nhân dân tỉnh Lâm Đồng',
    diaChi: 'ví dụ: 36 Trần Phú, Đà Lạt',
    tinh: 'ví dụ: Lâm Đồng; để trống nếu là cơ quan trung ương',
    dienThoai: 'in trên bì văn bản; ví dụ: 0263 3822 333',
    fax: 'in trên bì văn bản; để trống nếu không có',
    email: 'in trên bì văn bản; ví dụ: vanphong@lamdong.gov.vn',
    website: 'in trên bì văn bản; ví dụ: lamdong.gov.vn',
  },
} as const

export const watchWords = {
  title: 'Thư mục theo dõi',
  hint: 'Tệp trong thư mục này (của máy quét, của thư điện tử) được chép vào hàng chờ duyệt khi đã ghi xong, mỗi tệp một lần. Không tệp nào trong thư mục bị xóa hay sửa.',
  inBrowser: 'Trong trình duyệt không chọn được thư mục. Hãy mở ứng dụng trên máy, hoặc dùng lệnh: van-thu watch THƯ-MỤC',
  choose: 'Chọn thư mục…',
  chooseOther: 'Chọn thư mục khác…',
  end: 'Thôi theo dõi',
  begun: 'Đã bắt đầu theo dõi thư mục',
  ended: 'Đã thôi theo dõi thư mục',
  taken: (n: number, words: string) => (n ? `Đang theo dõi: đã lấy ${words} văn bản từ khi mở.` : 'Đang theo dõi: chưa có văn bản mới.'),
  refused: 'Tệp không nhận',
} as const

export const settingsWords = {
  title: 'Cài đặt',
  own: 'Cơ quan',
  ownHint: 'Đứng đầu sổ đăng ký, trên bì văn bản và dấu đến, và giúp nhận ra nơi gửi, nơi nhận.',
  save: 'Lưu',
  saved: 'Đã lưu thông tin cơ quan',
  archive: 'Kho',
  folder: 'Thư mục kho',
  version: 'Phiên bản Văn Thư',
  counts: 'Đang giữ',
  countsWords: (den: string, di: string, thamChieu: string, removed: string) =>
    `${den} văn bản đến, ${di} văn bản đi, ${thamChieu} văn bản tham chiếu, ${removed} trong thùng rác`,
  verify: 'Kiểm tra kho',
  verifyHint: 'So từng tệp với mã băm, từng dòng của sổ với nhật ký và chỉ mục. Không thay đổi gì.',
  verifyRun: 'Kiểm tra',
  verifying: 'Đang kiểm tra…',
  good: 'Kho lành lặn',
  bad: 'Kho có chỗ sai',
  checked: (n: string) => `đã xem ${n}`,
  checkNames: {
    integrity: 'Tệp cơ sở dữ liệu',
    references: 'Tham chiếu giữa các bảng',
    files: 'Tệp văn bản theo mã băm',
    journal: 'Chuỗi nhật ký',
    index: 'Chỉ mục tìm kiếm',
    'so-den': 'Dãy số đến',
  } as Record<string, string>,
  passed: 'đạt',
  failed: 'sai',
  keys: 'Phím tắt',
  slash: 'Phím / đưa con trỏ vào ô tìm (Ctrl+K thì luôn dùng được)',
  keysOfLists:
    'Trong danh sách: Ctrl+F về ô tìm, ↓ từ ô tìm vào danh sách, phím cách xem nhanh, Enter mở. Trên điều kiện: Delete bỏ. Trong văn bản: F3 và Shift+F3 đi qua các chỗ khớp, Esc quay lại.',
  theme: 'Giao diện',
  themeLabel: 'Sáng hay tối',
  themes: { system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
} as const

/** What the lines of a book are. */
const linesOf = {
  den: 'văn bản đến',
  di: 'văn bản đi',
  'buu-dien': 'văn bản đi',
  'theo-doi': 'văn bản đến',
  'ban-luu': 'lượt sử dụng bản lưu',
} as const satisfies Record<BookKind, string>

export const paperWords = {
  register: 'Sổ đăng ký văn bản',
  kind: 'Loại sổ',
  den: 'Văn bản đến',
  di: 'Văn bản đi',
  from: 'Từ ngày',
  to: 'Đến ngày',
  show: 'Lập sổ',
  making: 'Đang lập…',
  pages: (n: number) => `${n} trang A4`,
  page: (n: number) => `Trang ${n}`,
  preview: 'Bản xem trước',
  save: 'Lưu PDF',
  csv: 'Lưu CSV',
  txt: 'Lưu văn bản thuần',
  print: 'In',
  saved: (name: string) => `Đã lưu ${name}`,
  recipients: (name: string) => `Nơi nhận của ${name}`,
  expand: 'Mở “Như trên” thành danh sách Kính gửi',
  members: 'Mở các nhóm đến từng nơi, với địa chỉ, số bản',
  emptyPeriod: (kind: BookKind, from: string, to: string) => `Không có ${linesOf[kind]} nào từ ${from} đến ${to}`,
  wrongOrder: 'Ngày đầu phải trước ngày cuối.',
  day: 'Ngày không có thật hoặc ngoài các năm 1945 đến 2100. Gõ như 09/05/2021, 9/5/21 hoặc 090521.',
  today: 'Hôm nay',
  month: 'Tháng này',
  year: 'Năm nay',
} as const
