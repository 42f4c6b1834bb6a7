// What every screen says: names of places, states, faults that are no refusal.

import { Refusal } from '../../contract/refusal.ts'
import { vietnamDay, vietnamTime } from '../../contract/vietnam-clock.ts'
import { dayWords, refusalSentence } from '../../contract/words.ts'
import { Defect } from '../ask.ts'

export const shellWords = {
  app: 'Văn Thư',
  skip: 'Đến thẳng nội dung',
  places: 'Các phần của kho',
  list: 'Văn bản',
  queue: 'Chờ duyệt',
  newLetter: 'Đăng ký văn bản giấy',
  register: 'Sổ đăng ký',
  reread: 'Đọc lại',
  settings: 'Cài đặt',
  choose: 'Đưa tệp vào…',
  chooseHint: 'hoặc thả tệp vào bất cứ đâu trong cửa sổ',
  noOwn: 'Chưa khai cơ quan',
  lost: 'Mất liên lạc với kho. Đang thử nối lại…',
  waiting: 'Đang tải…',
  retry: 'Thử lại',
  back: 'Quay lại',
  close: 'Đóng',
  cancel: 'Hủy',
  save: 'Lưu',
  remove: 'Bỏ',
  none: '—',
  nowhere: 'Không có màn hình này',
  nowhereHint: 'Địa chỉ không đúng hoặc đã cũ.',
  toList: 'Về danh sách văn bản',
  refused: 'Chưa làm được',
  keys: 'Phím tắt',
} as const

/** The sentence for whatever a call threw. */
export const faultSentence = (fault: unknown): string => {
  if (fault instanceof Refusal) return refusalSentence(fault.body)
  if (fault instanceof Defect)
    return `Chương trình gặp lỗi số ${fault.number}. Kho không thay đổi; hãy ghi lại số này để báo người quản trị.`
  return 'Không liên lạc được với kho. Hãy thử lại; nếu vẫn vậy, đóng và mở lại Văn Thư.'
}

const day = new Intl.NumberFormat('vi-VN')
/** A count with dots between thousands. */
export const count = (n: number): string => day.format(n)

/** Bytes as a clerk reads them. */
export const bytesWords = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} byte`
    : bytes < 1024 ** 2
      ? `${count(Math.round(bytes / 102.4) / 10)} kB`
      : `${count(Math.round(bytes / 1024 ** 2 / 0.1) / 10)} MB`

/** An ISO moment as ngày and giờ: `02/01/2026, 08:05`. */
export const momentWords = (iso: string): string => {
  const at = new Date(iso)
  return `${dayWords(vietnamDay(at))}, ${vietnamTime(at).slice(0, 5)}`
}
