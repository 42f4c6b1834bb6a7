// What both the screens and the command line say of recipients: kinds, doubts, counts, ways of sending.
import type { CopiesFrom, OpenedLine, RecipientDoubt, RecipientKind, SendWay } from './noi-nhan.ts'

export const recipientKindWords = {
  'co-quan': 'cơ quan',
  nhom: 'nhóm',
  'chuc-vu': 'chức vụ, cá nhân',
  'don-vi': 'đơn vị trong cơ quan',
  'nhu-tren': 'các nơi ở mục Kính gửi',
  'nhu-dieu': 'các nơi mà điều này nêu',
  luu: 'lưu',
  'chua-ro': 'chưa rõ',
} as const satisfies Record<RecipientKind, string>

export const recipientDoubtWords = {
  unclear: 'Chưa rõ dòng này chỉ ai',
  'no-agency': 'Danh bạ chưa có cơ quan này',
  'unknown-group': 'Chưa biết nhóm này gồm những nơi nào; hãy ghi thành viên',
  'part-unknown': 'Bảng chỉ mở được một phần của nhóm',
  'body-assumed': 'Dòng in không nói cơ quan nào; hiểu là UBND',
  'number-unknown': 'Không rõ có mấy người; đếm một bản',
  'nothing-above': 'Văn bản không có mục Kính gửi',
  'no-text': 'Kho không có phần chữ của văn bản để đọc điều này',
  'article-missing': 'Không tìm thấy điều này trong văn bản',
  'article-unread': 'Điều này không nêu rõ nơi nào thi hành',
  'copies-of-group': 'Số bản in cho cả dòng',
} as const satisfies Record<RecipientDoubt, string>

export const copiesFromWords = {
  clerk: 'văn thư định',
  printed: 'văn bản ghi',
  directory: 'theo danh bạ',
  group: 'theo thành viên',
  members: 'theo từng nơi',
  one: 'mỗi nơi một bản',
  above: 'đã đếm ở Kính gửi',
} as const satisfies Record<CopiesFrom, string>

export const sendWayWords = {
  'buu-dien': 'Bưu điện',
  'truc-lien-thong': 'Trục liên thông',
  tay: 'Trao tay',
  'thu-dien-tu': 'Thư điện tử',
} as const satisfies Record<SendWay, string>

/** Who says the members of a group. */
export function groupWords({ group }: Pick<OpenedLine, 'group'>): string {
  if (!group) return ''
  if (group.from === 'letter') return 'văn bản kể từng nơi'
  if (group.from === 'table') return group.source ?? ''
  return group.from === 'clerk' ? 'văn thư đã sửa' : 'chưa có thành viên'
}
