// The signs most documents are cited by: a number, a year or none, a kind and a body of the tables, undamaged. Mends nothing.
import { kinds } from '../tables/kinds.ts'
import { ministries } from '../tables/ministries.ts'
import { signBodies } from '../tables/sign-parts.ts'
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

/** The number, and the year with its stroke. */
const lead = /^\d{1,5}\/((?:19|20)\d\d\/)?(?=[A-ZĐ])/u

/** The ký hiệu of a plain sign and whether a year stands before it; null for any other. Rules SKH-1, SKH-2. */
export function plainSignOf(sign: string): { kyHieu: string; hasYear: boolean } | null {
  const found = lead.exec(sign)
  if (!found) return null
  const kyHieu = sign.slice(found[0].length)
  return plainKyHieu.has(kyHieu) ? { kyHieu, hasYear: found[1] !== undefined } : null
}
