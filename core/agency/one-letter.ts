// Whether two folded names are one letter apart. Pure.

/** One letter more, less or other than in the other name; equal names, and names that differ in a digit, are not. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const isSame = short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
  return isSame && !/\d/u.test(`${short[at] ?? ''}${long[at] ?? ''}`)
}
