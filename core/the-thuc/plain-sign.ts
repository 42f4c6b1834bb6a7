// The signs most documents are cited by: a number, a year or none, a kind and a body of the tables, undamaged. Mends nothing.
import { kinds } from '../tables/kinds.ts'
import { ministries } from '../tables/ministries.ts'
import { signBodies } from '../tables/sign-parts.ts'
import { classAt, is } from '../text/unit-class.ts'
import { repairSign } from './sign-repair.ts'

const kindLetters = kinds.flatMap(kind => kind.abbreviations).filter(letters => letters.length > 1)
const bodyLetters = [...signBodies, ...ministries.flatMap(ministry => ministry.abbreviations)]
const legislatures = ['QH11', 'QH12', 'QH13', 'QH14', 'QH15']

/** Ký hiệu that are read as they stand: "NĐ-CP", "TT-BTC", "QH15". */
const plainKyHieu: ReadonlySet<string> = new Set(
  [...kindLetters.flatMap(kind => bodyLetters.map(body => `${kind}-${body}`)), ...legislatures].filter(
    kyHieu => /^\p{Lu}{2}[\p{L}\d-]*$/u.test(kyHieu) && !repairSign(`1/${kyHieu}`).isRepaired,
  ),
)

export interface PlainSign {
  kyHieu: string
  hasYear: boolean
  end: number
}

const isDigit = (text: string, at: number): boolean => (classAt(text, at) & is.digit) > 0
const isYear = (text: string, at: number): boolean =>
  (text.startsWith('19', at) || text.startsWith('20', at)) && isDigit(text, at + 2) && isDigit(text, at + 3)

/** The plain sign that the first digit of a number begins, up to what is no letter, digit or hyphen; null where none does. Rules SKH-1, SKH-2. */
export function plainSignAt(text: string, at: number): PlainSign | null {
  let stroke = at
  while (stroke - at < 6 && isDigit(text, stroke)) stroke++
  if (text[stroke] !== '/' || stroke - at > 5) return null
  const hasYear = text[stroke + 5] === '/' && isYear(text, stroke + 1)
  const from = hasYear ? stroke + 6 : stroke + 1
  let end = from
  while (classAt(text, end) & (is.letter | is.digit) || text[end] === '-') end++
  const kyHieu = text.slice(from, end)
  return plainKyHieu.has(kyHieu) ? { kyHieu, hasYear, end } : null
}

/** The same for a text that is to be nothing else. */
export function plainSignOf(sign: string): PlainSign | null {
  const plain = plainSignAt(sign, 0)
  return plain?.end === sign.length ? plain : null
}
