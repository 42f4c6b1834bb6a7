// What both the screens and the command line say of passing văn bản đến on and dealing with them.
import type { DueKind, GiaiQuyetState, VaiTro } from './giai-quyet.ts'

export const vaiTroWords = { 'chu-tri': 'Chủ trì', 'phoi-hop': 'Phối hợp', 'de-biet': 'Để biết' } as const satisfies Record<VaiTro, string>

export const stateWords = {
  'chua-chuyen': 'Chưa chuyển',
  'da-chuyen': 'Đã chuyển',
  'dang-giai-quyet': 'Đang giải quyết',
  'da-giai-quyet': 'Đã giải quyết',
} as const satisfies Record<GiaiQuyetState, string>

export const dueKindWords = {
  'chua-chuyen': 'Chưa chuyển',
  'qua-han': 'Quá hạn giải quyết',
  'den-han': 'Đến hạn trong ngày',
  'sap-den': 'Đến hạn trong ba ngày làm việc tới',
} as const satisfies Record<DueKind, string>

/** `12`, or `1.000+` where there are more than were counted. */
export const countedWords = ({ n, isMore }: { n: number; isMore: boolean }): string => `${n.toLocaleString('vi-VN')}${isMore ? '+' : ''}`

/** How a văn bản stands to the day it was due or to be passed on. */
export const lateWords = (daysLate: number): string =>
  daysLate > 0 ? `chậm ${daysLate} ngày làm việc` : daysLate === 0 ? 'trong hôm nay' : `còn ${-daysLate} ngày làm việc`
