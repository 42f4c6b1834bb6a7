// What is said of a letter's text and of the place a value was read from: how sure, by what, in a clerk's words.
import type { Sureness } from '../../contract/reading.ts'
import { sureWords } from '../../contract/words.ts'

export const letterTextWords = {
  label: 'Nội dung văn bản',
  pages: 'Các trang của tệp',
  as: { pages: 'Trang gốc', text: 'Chữ đã đọc' },
  asLabel: 'Xem văn bản theo',
  page: (n: number, of: number) => `Trang ${n} trong ${of}`,
  legend: 'Độ chắc của giá trị đã đọc',
  none: 'Văn bản này chưa có phần chữ.',
} as const

/** How a value stands, in a word or two. */
export const toneWords = (tone: Sureness | 'clerk' | 'issue'): string => {
  if (tone === 'clerk') return 'Văn thư đã sửa'
  return tone === 'issue' ? 'Cần xem' : sureWords[tone]
}

/** Of a box that was drawn on a page. */
export const boxWords = {
  label: 'Chữ trong khung vừa vẽ',
  reading: 'Đang đọc khung vừa vẽ…',
  failed: 'Không đọc được khung này.',
  none: 'Không thấy chữ nào trong khung.',
  found: (words: string) => `Trong khung: “${words}”`,
  sure: (sure: number) => `chữ kém chắc nhất ${Math.round(sure)} %`,
  field: 'Điền vào ô',
  fill: 'Điền',
  leave: 'Bỏ khung',
} as const

export const placeWords = {
  label: 'Chỗ của giá trị trong văn bản',
  hint: 'Chọn một ô để thấy chỗ của nó trong văn bản; bấm vào chữ được đánh dấu để đến ô của nó.',
  hintFiled: 'Bấm một giá trị để thấy chỗ của nó trong văn bản; bấm vào chữ trong văn bản để về giá trị.',
  hintReread: 'Chọn một chỗ khác để thấy nó trong văn bản; bấm vào chữ được đánh dấu để đến chỗ khác ấy.',
  none: 'Không có chỗ nào trong văn bản.',
  unread: 'Không đọc từ văn bản.',
  several: (place: number, of: number) => `${place}/${of} chỗ`,
  items: (label: string, n: number) => `${label}: ${n} mục`,
  previous: 'Chỗ trước',
  next: 'Chỗ sau',
  confirmed: 'văn thư đã duyệt',
  unconfirmed: 'chưa có người duyệt',
  clerk: 'Giá trị do văn thư đặt; đây là chỗ máy đã đọc.',
  show: 'Xem tại chỗ',
} as const
