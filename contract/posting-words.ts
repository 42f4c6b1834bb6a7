// What both the screen and the command line say of an agency that is no more.
import type { Ended, Postable } from './posting.ts'
import { dayWords } from './words.ts'

const goneWords = {
  'chac-chan': 'Không còn từ',
  'co-le': 'Không còn từ',
  'suy-doan': 'Có lẽ không còn từ',
} as const satisfies Record<Ended['mucTin'], string>

const nowWords = { 'chac-chan': 'nay', 'co-le': 'có lẽ nay', 'suy-doan': 'có lẽ nay' } as const satisfies Record<Ended['mucTin'], string>

/** `Không còn từ 01/03/2025`; where only its name tells it, so it says. */
export const goneSentence = ({ since, mucTin }: Ended): string => `${goneWords[mucTin]} ${dayWords(since)}`

const placeWords = {
  likely: 'tỉnh, thành phố là suy ra, hãy xem lại trước khi in',
  unknown: 'chưa rõ thuộc tỉnh nào, hãy ghi thêm',
} as const

/** What is not certain of the province in an addressee's name; null where it is, or none is needed. */
export const placeSentence = ({ placeDoubt }: Postable): string | null => placeDoubt && placeWords[placeDoubt]

/** `có lẽ nay: Sở Khoa học và Công nghệ tỉnh Lâm Đồng`; empty where nobody is known. */
export const heirsSentence = ({ heirs, mucTin }: Ended): string =>
  heirs.length ? `${nowWords[mucTin]}: ${heirs.map(({ name }) => name).join(', ')}` : ''
