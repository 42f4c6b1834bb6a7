// What both the screen and the command line say of an agency that is no more.
import type { Ended } from './posting.ts'
import { dayWords } from './words.ts'

const goneWords = {
  'chac-chan': 'Không còn từ',
  'co-le': 'Không còn từ',
  'suy-doan': 'Có lẽ không còn từ',
} as const satisfies Record<Ended['mucTin'], string>

const nowWords = { 'chac-chan': 'nay', 'co-le': 'có lẽ nay', 'suy-doan': 'có lẽ nay' } as const satisfies Record<Ended['mucTin'], string>

/** `Không còn từ 01/03/2025`; where only its name tells it, so it says. */
export const goneSentence = ({ since, mucTin }: Ended): string => `${goneWords[mucTin]} ${dayWords(since)}`

/** `có lẽ nay: Sở Khoa học và Công nghệ tỉnh Lâm Đồng`; empty where nobody is known. */
export const heirsSentence = ({ heirs, mucTin }: Ended): string =>
  heirs.length ? `${nowWords[mucTin]}: ${heirs.map(({ name }) => name).join(', ')}` : ''
