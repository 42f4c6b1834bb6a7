// The register a văn bản goes into, as a box of the form: there only where the office has more than the general one.
import { useAsk } from '../../ask.ts'
import { numberWords } from '../../words/so-dang-ky.ts'
import type { BoxRow } from './boxes.ts'
import type { Draft } from './draft.ts'

/** The box with the registers of the direction, or none. A new văn bản may be left to its kind. */
export function useBookChoice(direction: Draft['direction'], isFiled: boolean): BoxRow[] {
  const books = useAsk('soDangKy.books', { nam: new Date().getFullYear() }).data?.filter(book => book.direction === direction) ?? []
  if (books.length < 2) return []
  const named = books.map(({ soId, ten }) => [`${soId}`, ten] as const)
  const choices = isFiled ? named : [['', numberWords.byKind] as const, ...named]
  return [{ name: 'soSach', mark: 'soSach', label: numberWords.which, kind: 'choice', wide: 6, choices }]
}
