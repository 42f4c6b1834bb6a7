// The words by which an agency is picked beside those of its name: short forms, other spellings of its province, the names it had before. Knows the tables.
import type { CoQuanKey } from '../link/co-quan.ts'
import { heirsOf } from '../link/heirs.ts'
import { provinces } from '../tables/provinces.ts'
import { tokens } from '../text/fold.ts'
import { formsOf } from './forms.ts'

/** A province by the words of all its spellings. */
const provinceWords = new Map(provinces.map(({ name, variants }) => [name, [name, ...variants].flatMap(tokens)]))

const inForms = (words: readonly string[]): string[] => formsOf(words).flat()

/** All words of the name in its forms: `UBND tỉnh Đắk Nông` has uy, ban, nhan, dan as well. */
export const nameWords = (ten: string, { khoa, tinh }: CoQuanKey): Set<string> =>
  new Set([...tokens(ten), ...inForms(tokens(khoa)), ...(provinceWords.get(tinh) ?? [])])

/** The words of what went up in it, and of nothing else. */
export function formerWords(key: CoQuanKey): Set<string> {
  const former = heirsOf(key).filter(({ how }) => how === 'tien-than')
  return new Set(former.flatMap(({ key: { khoa, tinh } }) => [...inForms(tokens(khoa)), ...(provinceWords.get(tinh) ?? [])]))
}
