// What the screens say of recipients opened to those who get the letter: counted, sent, signed for, received.
import type { Receiver, Sending } from '../../contract/noi-nhan.ts'
import { sendWayWords } from '../../contract/noi-nhan-words.ts'
import { dayWords } from '../../contract/words.ts'

const copiesWords = (n: number): string => `${n.toLocaleString('vi-VN')} bản`

export const noiNhanWords = {
  tabsLabel: 'Cách xem nơi nhận',
  tabs: { 'tung-noi': 'Từng nơi', giay: 'Trên giấy' },
  list: 'Nơi nhận của văn bản',
  lists: { 'kinh-gui': 'Kính gửi', 'noi-nhan': 'Nơi nhận', luu: 'Lưu' },
  none: 'Văn bản không ghi nơi nhận',
  noneHint: 'Ghi Kính gửi, Nơi nhận ở màn hình sửa văn bản; mỗi dòng sẽ mở đến từng nơi tại đây.',
  by: (day: string | null, tinh: string | null): string =>
    [day ? `Nhóm mở theo ngày ${dayWords(day)}` : 'Văn bản chưa có ngày nên chưa mở nhóm được', tinh].filter(Boolean).join(', '),
  members: (sure: number, possible: number): string => (possible ? `${sure} nơi, ${possible} nơi có thể thêm` : `${sure} nơi`),
  open: (members: string, text: string): string => `${members}: mở ${text}`,
  close: (members: string, text: string): string => `${members}: thu lại ${text}`,
  copies: copiesWords,
  copiesOf: (n: number, text: string): string => `${copiesWords(n)}: sửa số bản của ${text}`,
  same: (line: string): string => `trùng với “${line}”`,
  possible: 'có thể thêm',
  since: (day: string): string => `dùng từ ${dayWords(day)}`,
  asPrinted: 'in là',
  above: 'các nơi ở mục Kính gửi',
  total: (n: number): string => `Tổng cộng ${copiesWords(n)}`,
  repeated: (n: number): string => `trong đó ${copiesWords(n)} cho nơi đã có ở dòng trên`,
  printedRun: (n: number): string => `văn bản ghi in ${copiesWords(n)}`,
  beside: 'Đã gửi ngoài danh sách hiện nay',
  notSent: 'chưa gửi',
  sentOf: (sent: number, all: number): string => `đã gửi ${sent}/${all} nơi`,
  chosen: (n: number): string => `đã chọn ${n} dòng`,
  more: (left: number): string => `Hiện thêm (còn ${left.toLocaleString('vi-VN')} dòng)`,
  openAll: 'Mở tất cả',
  closeAll: 'Thu tất cả',
  keys: '↑ ↓ đi · → ← mở, thu · Enter trang của cơ quan · Dấu cách chọn · G gửi · K ký nhận · B số bản · M sửa nhóm · T thêm, bỏ khỏi nhóm · C chỉ rõ',
  undo: 'Hoàn tác',
} as const

export const sendWords = {
  act: (n: number): string => (n ? `Gửi ${n} dòng đã chọn…` : 'Gửi tất cả nơi chưa gửi…'),
  title: (n: number): string => (n ? `Gửi văn bản: ${n} dòng đã chọn` : 'Gửi văn bản đến mọi nơi chưa gửi'),
  way: 'Cách gửi',
  day: 'Ngày gửi',
  by: 'Người gửi',
  envelopes: 'Số bì mỗi nơi',
  note: 'Ghi chú',
  send: 'Đánh dấu đã gửi',
  wrongDay: 'Ngày không có thật.',
  wrongNumber: 'Số bì là số từ 1 đến 999.',
  sent: (n: number): string => `Đã đánh dấu gửi ${n} nơi`,
  undone: 'Đã lấy lại',
  signAct: 'Ký nhận…',
  signTitle: (n: number): string => `Ký nhận của ${n} nơi đã gửi`,
  signedBy: 'Người ký nhận',
  signedOn: 'Ngày ký nhận',
  sign: 'Ghi ký nhận',
  signNeeded: 'Hãy ghi tên người ký nhận.',
  signed: (n: number): string => `Đã ghi ký nhận của ${n} nơi`,
  nothingSent: 'Các dòng này chưa được gửi.',
  unsend: 'Bỏ đánh dấu gửi',
} as const

export const setWords = {
  copiesTitle: (text: string): string => `Số bản của “${text}”`,
  copies: 'Số bản',
  copiesHint: 'để trống để đếm lại như trước',
  wrongCopies: 'Số bản là số từ 0 đến 9999.',
  save: 'Lưu',
  groupAct: 'Sửa nhóm…',
  groupTitle: (text: string): string => `Thành viên của “${text}”`,
  members: 'Mỗi dòng một nơi; số bản ghi trong ngoặc, như: Sở Y tế (2)',
  groupHint: (day: string | null): string =>
    `Danh sách này dùng cho văn bản của cùng cơ quan ban hành${day ? ` từ ngày ${dayWords(day)}` : ''} trở đi.`,
  noMembers: 'Nhóm cần ít nhất một nơi.',
  toTable: 'Dùng lại bảng có sẵn',
  saved: 'Đã lưu nhóm',
  back: 'Đã dùng lại bảng có sẵn',
  undone: 'Nhóm lại như trước',
  notGroup: 'Dòng này không phải một nhóm.',
  add: (name: string): string => `Thêm ${name}`,
} as const

export const resolveWords = {
  act: 'Chỉ rõ cơ quan…',
  title: (text: string): string => `“${text}” là cơ quan nào?`,
  name: 'Tìm trong danh bạ',
  hint: 'Áp dụng cho mọi dòng cùng tên trong văn bản của tỉnh này, cả văn bản đến sau.',
  none: 'Danh bạ không có tên này.',
  notAgency: 'Không phải một cơ quan',
  choose: 'Hãy chọn một cơ quan trong danh sách.',
  send: 'Chọn cơ quan đầu tiên',
  resolved: (n: number): string => `Đã chỉ rõ ${n} dòng cùng tên`,
  undone: 'Đã lấy lại điều vừa chỉ',
  notUnclear: 'Dòng này đã rõ.',
} as const

export const receivedWords = {
  title: 'Nơi nhận và trả lời',
  summary: (n: number, sent: number, answered: number): string => `${n} nơi nhận: ${sent} đã gửi, ${answered} đã có văn bản thực hiện`,
  column: { name: 'Nơi nhận', sent: 'Đã gửi', answer: 'Văn bản thực hiện, trả lời' },
  filter: 'Lọc nơi nhận',
  filters: { all: 'Tất cả', unsent: 'Chưa gửi', silent: 'Chưa trả lời', answered: 'Đã trả lời' },
  noneLeft: 'Không có nơi nào.',
  notAnswered: 'chưa có',
  notTracked: 'không theo dõi được',
  unopened: (n: number): string => `${n} dòng chưa mở được đến từng nơi; hãy ghi thành viên ở màn hình nơi nhận.`,
  toRecipients: 'Mở danh sách nơi nhận',
  later: (days: number | null): string => (days === null ? '' : days >= 0 ? `sau ${days} ngày` : `trước ${-days} ngày`),
} as const

/** `Bưu điện 01/06/2021, ký nhận: Trần Văn Nam 03/06/2021`. */
export const sendingWords = ({ way, day, by, copies, signedBy, signedOn }: Sending): string =>
  [
    `${sendWayWords[way]} ${dayWords(day)}`,
    by && `gửi: ${by}`,
    copies > 1 && copiesWords(copies),
    signedBy && `ký nhận: ${signedBy} ${dayWords(signedOn)}`,
  ]
    .filter(Boolean)
    .join(', ')

/** What is shown of a receiver's sendings: the last one, and that there were more. */
export const lastSent = ({ sent }: Pick<Receiver, 'sent'>): string => {
  const last = sent.at(-1)
  if (!last) return noiNhanWords.notSent
  return sent.length > 1 ? `${sendingWords(last)} (lần ${sent.length})` : sendingWords(last)
}
