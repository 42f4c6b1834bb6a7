// What is said while letters come in and while one waits for the clerk.
import type { MailHead } from '../../contract/mail.ts'

const minuteMs = 60_000

/** The time left in words that promise no more than is known: "còn khoảng 3 phút". */
function timeLeft(ms: number): string {
  const minutes = Math.round(ms / minuteMs)
  if (minutes < 1) return 'còn chưa đến 1 phút'
  if (minutes < 60) return `còn khoảng ${minutes} phút`
  const [hours, tens] = [Math.floor(Math.round(minutes / 10) / 6), (Math.round(minutes / 10) % 6) * 10]
  return `còn khoảng ${hours} giờ${tens ? ` ${tens} phút` : ''}`
}

export const arriveWords = {
  drop: 'Thả tệp để đưa vào kho',
  dropHint: 'Nhiều tệp một lúc cũng được. Mỗi văn bản sẽ chờ duyệt trước khi vào sổ.',
  title: 'Nhận tệp',
  uploading: 'Đang chép tệp vào kho tạm…',
  reading: 'Đang đọc',
  stop: 'Dừng',
  pause: 'Tạm dừng',
  goOn: 'Tiếp tục',
  pausing: 'Tạm dừng sau tệp đang đọc…',
  paused: 'Đang tạm dừng',
  page: (page: number, pages: number) => (pages > 1 ? `trang ${page}/${pages}` : ''),
  timeLeft,
  stopped: 'Đã dừng',
  left: (n: number) => `Còn ${n} tệp chưa nhận`,
  attachOrTake: 'Thả tệp để đính kèm vào văn bản này hoặc nhận làm văn bản mới',
  toReview: 'Duyệt ngay',
  outcomes: 'Từng tệp đã nhận',
  outcome: { waiting: 'Chờ duyệt', held: 'Đã có trong kho', heldWaiting: 'Đang chờ duyệt từ trước', refused: 'Không nhận' },
  openHeld: 'Mở văn bản đã có',
  openWaiting: 'Mở văn bản đang chờ',
  mailTo: ({ to, messageId }: MailHead) =>
    [to.length ? `Gửi đến: ${to.join('; ')}` : '', messageId ? `Mã thư: ${messageId}` : ''].filter(Boolean).join('\n'),
  nothing: 'Không có tệp nào để nhận.',
  more: (n: number) => `và ${n} tệp nữa`,
  summary: ({ waiting, held, refused, passed }: Record<'waiting' | 'held' | 'refused' | 'passed', number>) =>
    [
      waiting ? `${waiting} văn bản chờ duyệt` : '',
      held ? `${held} tệp đã có từ trước` : '',
      refused ? `${refused} tệp không nhận` : '',
      passed ? `bỏ qua ${passed} tệp của hệ điều hành` : '',
    ]
      .filter(Boolean)
      .join(', ') || 'Không có tệp nào',
} as const

export const unreadWords = {
  title: 'Tệp chưa đọc của lần trước',
  left: (n: string) => `${n} tệp của lần trước chưa đọc`,
  goOn: 'Đọc tiếp',
  drop: 'Bỏ',
  dropAsk: (n: string) => `Bỏ ${n} tệp chưa đọc? Tệp gốc trên máy không bị động đến.`,
  dropped: 'Đã bỏ các tệp chưa đọc',
} as const

export const reviewWords = {
  title: 'Văn bản chờ duyệt',
  empty: 'Không còn văn bản nào chờ duyệt',
  emptyHint: 'Thả tệp vào cửa sổ, hoặc đăng ký một văn bản giấy.',
  position: (index: number, total: number) => `${index} trong ${total}`,
  previous: 'Văn bản trước',
  next: 'Văn bản sau',
  drop: 'Bỏ khỏi hàng chờ',
  dropAsk: (name: string) => `Bỏ “${name}” khỏi hàng chờ? Tệp gốc trên máy không bị động đến.`,
  dropped: (name: string) => `Đã bỏ “${name}” khỏi hàng chờ`,
  accept: (so: number | null) => (so === null ? 'Vào sổ và sang văn bản sau' : `Vào sổ số ${so} và sang văn bản sau`),
  acceptLast: (so: number | null) => (so === null ? 'Vào sổ' : `Vào sổ số ${so}`),
  accepting: 'Đang vào sổ…',
  filed: (direction: 'den' | 'di', so: number | null) =>
    direction === 'di' ? `Đã vào sổ văn bản đi${so ? `, thứ tự ${so}` : ''}` : so ? `Đã vào sổ số đến ${so}` : 'Đã vào sổ',
  keys: 'Enter: vào sổ, sang tiếp · Alt+↑ / Alt+↓: trước, sau · Esc: quay lại',
  queue: 'Hàng chờ',
  doubts: (n: number) => (n === 0 ? 'không có điểm nghi ngờ' : `${n} điểm cần xem`),
  twin: 'trùng với văn bản đã có',
  faults: 'Chưa vào sổ được: hãy sửa các ô được đánh dấu.',
  unnamed: 'Chưa đọc được số, ký hiệu',
  gone: 'Văn bản này không còn trong hàng chờ.',
} as const

export const twinWords = {
  title: 'Kho đã có văn bản cùng cơ quan, số, ký hiệu và năm',
  nearTitle: 'Kho đã có văn bản gần giống hệt về nội dung',
  nearHint: 'Có thể là cùng một văn bản được quét hoặc gửi lại. So hai bên, chọn một cách (phím 1, 2, 3) rồi bấm Enter.',
  hint: 'Đã có văn bản cùng số hiệu. So hai bên, chọn một cách (phím 1, 2, 3) rồi bấm Enter.',
  hintOne: 'Đã có văn bản cùng số hiệu. So hai bên; nếu vẫn muốn ghi, đánh dấu ô dưới đây (phím 1) rồi bấm Enter.',
  ways: 'Làm gì với văn bản này',
  stopped: 'Dừng lại: kho đã có văn bản cùng số hiệu. Hãy chọn cách xử lý.',
  choose: 'Chọn cách xử lý ở trên',
  here: 'Đang duyệt',
  typed: 'Đang nhập',
  held: (soDen: string) => (soDen ? `Đã có, số đến ${soDen}` : 'Đã có'),
  differs: 'khác',
  attach: 'Đính kèm vào văn bản đã có',
  role: 'Đính kèm làm',
  asNew: 'Vào sổ như văn bản mới',
  saveAnyway: 'Vẫn lưu, đây là hai văn bản khác nhau',
  drop: 'Bỏ tệp này',
  attached: (name: string) => `Đã đính kèm vào ${name}`,
  open: 'Mở văn bản đã có',
  file: 'Tệp',
} as const
