// What the screens say of passing văn bản đến on, of the day's work and of days off.
import { dueKindWords } from '../../contract/giai-quyet-words.ts'
import { dayWords } from '../../contract/words.ts'

/** What the journal calls what changed. */
export const changeWords = {
  chuyen: 'Chuyển',
  butPhe: 'Bút phê',
  kyNhan: 'Ký nhận:',
  xongNgay: 'Giải quyết xong',
  traLoi: 'Trả lời bằng',
  ketQua: 'Kết quả',
  hoSo: 'Hồ sơ',
  trongHoSo: 'Trong hồ sơ',
  banLuu: 'Bản lưu',
  giuSo: 'Số đã giữ',
  huySo: 'Số đã hủy',
  vaoSoMuon: 'Vào sổ đã đóng',
} as const

export const passWords = {
  title: (n: number) => (n === 1 ? 'Chuyển văn bản' : `Chuyển ${n} văn bản`),
  chuTri: 'Chủ trì',
  phoiHop: 'Phối hợp',
  deBiet: 'Để biết',
  many: 'nhiều nơi thì cách nhau bằng dấu chấm phẩy',
  butPhe: 'Ý kiến chỉ đạo, phân phối (bút phê)',
  nguoiPhe: 'Người cho ý kiến',
  ngay: 'Ngày chuyển',
  han: 'Hạn giải quyết',
  hanHint: 'ngày, hoặc số ngày làm việc: 5',
  send: 'Chuyển',
  nobody: 'Cần ít nhất một nơi nhận.',
  twice: (name: string) => `“${name}” được nêu hai lần.`,
  wrongDay: 'Ngày không có thật.',
  passed: (n: number) => (n === 1 ? 'Đã chuyển văn bản' : `Đã chuyển ${n} văn bản`),
  undo: 'Hoàn tác',
  undone: 'Đã lấy lại lần chuyển',
  unsure: (year: string) => `Chưa biết ngày nghỉ của năm ${year}: hạn tính theo thứ Bảy, Chủ nhật và những ngày lễ đã biết.`,
} as const

export const finishWords = {
  title: (n: number) => (n === 1 ? 'Giải quyết xong' : `Giải quyết xong ${n} văn bản`),
  traLoi: 'Số, ký hiệu văn bản trả lời',
  traLoiHint: 'để trống nếu không phải trả lời',
  offers: 'Văn bản đi trả lời văn bản này:',
  ghiChu: 'Kết quả, ghi chú',
  ngay: 'Ngày giải quyết xong',
  send: 'Xong',
  done: (n: number) => (n === 1 ? 'Đã ghi giải quyết xong' : `Đã ghi giải quyết xong ${n} văn bản`),
  reopen: 'Mở lại',
  reopened: 'Đã mở lại',
} as const

export const signWords = {
  title: (donVi: string) => `Ký nhận: ${donVi}`,
  nguoiNhan: 'Người nhận',
  ngay: 'Ngày nhận',
  send: 'Ghi ký nhận',
  signed: 'Đã ghi ký nhận',
  needed: 'Cần tên người nhận.',
} as const

export const giaiQuyetWords = {
  card: 'Chuyển và giải quyết',
  none: 'Chưa chuyển cho đơn vị, người nào.',
  pass: 'Chuyển…',
  passMore: 'Chuyển thêm…',
  finish: 'Giải quyết xong…',
  sign: 'Ký nhận…',
  unsign: 'Bỏ ký nhận',
  takeBack: 'Lấy lại',
  late: 'Quá hạn',
  signedBy: (nguoi: string, ngay: string) => `${nguoi} nhận ngày ${dayWords(ngay)}`,
  notSigned: 'chưa ký nhận',
  on: (ngay: string) => `chuyển ngày ${dayWords(ngay)}`,
  han: (han: string) => `hạn ${dayWords(han)}`,
  finished: (ngay: string) => `Xong ngày ${dayWords(ngay)}`,
  answeredBy: 'Trả lời bằng',
} as const

export const dueWords = {
  title: 'Việc hôm nay',
  sub: (day: string, isWorking: boolean) => `Ngày ${dayWords(day)}${isWorking ? '' : ', ngày nghỉ'}`,
  tabs: { ...dueKindWords, 'den-han': 'Đến hạn hôm nay', 'sap-den': 'Sắp đến hạn' },
  tabsLabel: 'Việc cần làm',
  slow: (words: string) =>
    `${words} văn bản chưa chuyển trong ngày làm việc tiếp theo sau khi đến, văn bản khẩn ngay trong ngày đến (Nghị định 30/2020, Điều 4 và Điều 23).`,
  only: 'Chỉ nhắc văn bản đến từ',
  all: 'Nhắc mọi văn bản',
  fromDay: (day: string) => `Đang chỉ nhắc văn bản đến từ ngày ${dayWords(day)}.`,
  list: 'Danh sách việc',
  pass: (n: number) => (n > 1 ? `Chuyển ${n} văn bản…` : 'Chuyển…'),
  finish: (n: number) => (n > 1 ? `Xong ${n} văn bản…` : 'Giải quyết xong…'),
  open: 'Mở',
  chosen: (n: number) => `đã chọn ${n}`,
  chooseAll: 'Chọn tất cả',
  chooseNone: 'Bỏ chọn',
  keys: '↑ ↓: đi · phím cách: chọn · C: chuyển · X: giải quyết xong · Enter: mở',
  arrived: (so: string, day: string) => `số đến ${so}, đến ngày ${day}`,
  empty: {
    'chua-chuyen': 'Mọi văn bản đến đã được chuyển',
    'qua-han': 'Không có văn bản nào quá hạn',
    'den-han': 'Không có văn bản nào đến hạn hôm nay',
    'sap-den': 'Không có văn bản nào đến hạn trong ba ngày làm việc tới',
  },
  emptyHint: {
    'chua-chuyen': 'Văn bản mới vào sổ hiện ở đây cho đến khi được chuyển hoặc ghi ngày chuyển.',
    'qua-han': 'Văn bản có hạn xử lý mà chưa ghi “giải quyết xong” sau hạn sẽ hiện ở đây.',
    'den-han': 'Hạn lấy ở ô Hạn xử lý của văn bản, hoặc đặt khi chuyển.',
    'sap-den': 'Ngày làm việc tính theo lịch nghỉ ở Cài đặt.',
  },
} as const

export const calendarWords = {
  title: 'Ngày nghỉ lễ, tết',
  hint: 'Hạn giải quyết và nhắc việc tính theo ngày làm việc: trừ thứ Bảy, Chủ nhật và những ngày nghỉ dưới đây.',
  year: 'Năm',
  sure: {
    told: 'Theo thông báo nghỉ hằng năm đã biết. Nếu cơ quan nghỉ khác, hãy sửa.',
    'by-law': 'Chưa có thông báo nghỉ của năm này: tính theo Điều 112 Bộ luật Lao động 2019 và âm lịch. Hãy sửa khi có thông báo.',
    unknown: 'Chưa biết đủ ngày nghỉ của năm này. Hãy thêm những ngày cơ quan nghỉ.',
  },
  kinds: { off: 'Nghỉ', work: 'Làm việc' },
  byClerk: 'văn thư đặt',
  day: 'Ngày',
  name: 'Tên ngày nghỉ, lý do',
  kind: 'Nghỉ hay làm việc',
  set: 'Đặt ngày',
  setDone: (day: string) => `Đã đặt ngày ${dayWords(day)}`,
  drop: (day: string) => `Bỏ ngày ${dayWords(day)} do văn thư đặt`,
  toWork: (day: string) => `Đặt làm việc ngày ${dayWords(day)}`,
  works: 'Đặt làm việc',
  isOff: 'Đặt nghỉ',
  before: 'Năm trước',
  after: 'Năm sau',
} as const

export const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const
export const weekdayOf = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
