// The register a văn bản goes into, as a box of the form: there only where the office has more than the general one; and the number it gets there.

import type { SoSach } from '../../../contract/so-dang-ky.ts'
import { vietnamYear } from '../../../contract/vietnam-clock.ts'
import { useAsk } from '../../ask.ts'
import { numberWords } from '../../words/so-dang-ky.ts'
import { readDay } from '../day.ts'
import type { BoxRow } from './boxes.ts'
import type { Draft } from './draft.ts'

const yearOf = ({ boxes }: Draft): number => Number(readDay(boxes.ngayDen)?.slice(0, 4) ?? vietnamYear(new Date()))
const plain = (words: string): string => words.normalize('NFC').trim().toLocaleLowerCase('vi')

/** The registers of the draft's direction as they stand in its year. */
export const useBooks = (draft: Draft): SoSach[] =>
  useAsk('soDangKy.books', { nam: yearOf(draft) }, { keep: true }).data?.filter(book => book.direction === draft.direction) ?? []

/** The register that a new văn bản goes into: the chosen one, else the one that takes its kind, else the general one. */
export function bookOf(books: readonly SoSach[], { boxes }: Draft): SoSach | null {
  const takesKind = ({ loai }: SoSach) => loai.some(kind => plain(kind) === plain(boxes.tenLoai))
  const chosen = boxes.soSach ? books.find(({ soId }) => `${soId}` === boxes.soSach) : books.find(takesKind)
  return chosen ?? books.find(({ soId }) => soId === 0) ?? null
}

/** The number that a new văn bản would get, of the register it goes into; null where that is not known or the register is closed. */
export function useNextSo(draft: Draft): number | null {
  const book = bookOf(useBooks(draft), draft)
  return book && !book.closed ? book.next : null
}

/** The box with the registers of the direction, or none. A new văn bản may be left to its kind. */
export function useBookChoice(draft: Draft, isFiled: boolean): BoxRow[] {
  const books = useBooks(draft)
  if (books.length < 2) return []
  const named = books.map(({ soId, ten }) => [`${soId}`, ten] as const)
  const choices = isFiled ? named : [['', numberWords.byKind] as const, ...named]
  return [{ name: 'soSach', mark: 'soSach', label: numberWords.which, kind: 'choice', wide: 6, choices }]
}
