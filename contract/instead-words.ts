// What is said, on screens, by the command line and in tables, of answers to something else than was asked for.
import type { Instead } from './search.ts'

/** How an answer stands to what was asked for, where it is not the very thing. */
export const insteadWords = {
  'gan-dung': 'Gần đúng',
  'ten-khac': 'Tên khác',
  'tien-than': 'Cơ quan trước',
  'ke-thua': 'Cơ quan nay',
} as const satisfies Record<Instead['how'], string>

/** What is said of answers to something else than was asked for: in each what differs, above them the whole. */
export const nearWords = {
  asked: 'tìm',
  has: 'kho có',
  none: (asked: string): string => `Không có “${asked}”.`,
  near: 'Dưới đây là số, ký hiệu gần đúng.',
  meant: 'Có phải ý bạn là',
} as const

/** What stands in for what was asked, as `{asked}`; `{coQuan}` is whose letter it is. */
const insteadSentences = {
  'gan-dung': 'thay cho “{asked}”',
  'ten-khac': '{coQuan}, tên khác của “{asked}”',
  'tien-than': '{coQuan}, nay thuộc “{asked}”',
  'ke-thua': '{coQuan}, trước là “{asked}”',
} as const satisfies Record<Instead['how'], string>

/** The sentence for what stands in. */
export const insteadSentence = (instead: Instead): string =>
  insteadSentences[instead.how]
    .replace('{coQuan}', () => ('coQuan' in instead ? instead.coQuan : ''))
    .replace('{asked}', () => instead.asked)
