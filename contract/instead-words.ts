// What is said, on screens, by the command line and in tables, of answers to something else than was asked for.
import type { Differs, Instead } from './search.ts'

/** How an answer stands to what was asked for, where it is not the very thing. */
export const insteadWords = {
  'gan-dung': 'Gần đúng',
  'cung-so': 'Gần đúng',
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
  same: 'Dưới đây là văn bản cùng số, ký hiệu.',
  meant: 'Có phải ý bạn là',
} as const

/** In what a document of the same sign is another one. */
const differsWords = {
  nam: 'năm',
  ngay: 'ngày ban hành',
  loai: 'tên loại',
  'co-quan': 'cơ quan ban hành',
} as const satisfies Record<Differs, string>

/** Whether it is of the number asked for or near it: then it is said above the answers too. */
export const isNearNumber = (instead: Instead | null): instead is Instead => instead?.how === 'gan-dung' || instead?.how === 'cung-so'

/** What is shown in the place of what is not held. */
export const nearSentence = ({ how }: Instead): string => (how === 'cung-so' ? nearWords.same : nearWords.near)

/** What stands in for what was asked, as `{asked}`; `{coQuan}` is whose letter it is, `{differs}` what is not as asked. */
const insteadSentences = {
  'gan-dung': 'thay cho “{asked}”',
  'cung-so': 'khác {differs} so với “{asked}”',
  'ten-khac': '{coQuan}, tên khác của “{asked}”',
  'tien-than': '{coQuan}, nay thuộc “{asked}”',
  'ke-thua': '{coQuan}, trước là “{asked}”',
} as const satisfies Record<Instead['how'], string>

/** The sentence for what stands in. */
export const insteadSentence = (instead: Instead): string =>
  insteadSentences[instead.how]
    .replace('{coQuan}', () => ('coQuan' in instead ? instead.coQuan : ''))
    .replace('{differs}', () => ('differs' in instead ? instead.differs.map(one => differsWords[one]).join(', ') : ''))
    .replace('{asked}', () => instead.asked)
