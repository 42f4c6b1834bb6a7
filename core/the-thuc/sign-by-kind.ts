// The letters of a kind in a cited sign that were taken for figures or other letters, where the kind itself is printed before it. Mends no digit of a
// number, nor letters that an office may have of its own.
import { kinds } from '../tables/kinds.ts'
import { ministries } from '../tables/ministries.ts'
import { signBodies, signUnits } from '../tables/sign-parts.ts'

const lettersOf = new Map(kinds.map(({ name, abbreviations }) => [name, abbreviations] as const))
const bodies: ReadonlySet<string> = new Set([...signBodies, ...ministries.flatMap(({ abbreviations }) => abbreviations)])
/** What may stand between number and body as it is. */
const ownLetters: ReadonlySet<string> = new Set([...signUnits, ...bodies, ...kinds.flatMap(({ abbreviations }) => abbreviations)])

/** What leaning print is taken for, by the letter that is meant. */
const alike: Readonly<Record<string, string>> = { T: '71Il', r: '179yYVv', B: '8', C: 'G', G: '6C', Q: 'O0', Đ: 'DÐ', N: 'M', L: 'I1' }

const isAlike = (seen: string, meant: string): boolean =>
  seen.length === meant.length && [...meant].every((letter, i) => letter === seen[i] || (alike[letter]?.includes(seen[i] ?? ' ') ?? false))

/** Number and year, the letters of the kind, the body. */
const parts = /^(?<number>\d{1,6}[a-z]?\/(?:(?:19|20)\d\d\/)?)(?<letters>[\p{L}\d]{1,4})-(?<rest>(?<body>\p{Lu}\p{L}{1,9})(?:-.{1,30})?)$/u

/** The sign with the letters of the kind that is printed before it, where a known body follows them; null where it stays. Rule SKH-15. */
export function signByKind(sign: string, kind: string): string | null {
  const { number = '', letters = '', rest = '', body = '' } = parts.exec(sign)?.groups ?? {}
  if (!bodies.has(body) || ownLetters.has(letters)) return null
  const meant = (lettersOf.get(kind) ?? []).filter(one => isAlike(letters, one))
  return meant.length === 1 ? `${number}${meant[0]}-${rest}` : null
}
