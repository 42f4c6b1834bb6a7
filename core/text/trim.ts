// Takes signs off the ends of a text, one by one from outside: linear where an expression with `+$` would try every place.

/** The text without the characters of one kind at its end. `sign` matches a single character. */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length
  while (end > 0 && sign.test(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

/** The text without the characters of one kind at both ends. */
export function withoutEnds(text: string, sign: RegExp): string {
  const rest = withoutEnd(text, sign)
  let start = 0
  while (start < rest.length && sign.test(rest[start] ?? '')) start++
  return rest.slice(start)
}
