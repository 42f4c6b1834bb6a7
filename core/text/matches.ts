// All matches of an expression without making a new expression each time, as `matchAll` does: that costs more than most matches.

/** Goes on behind an empty match, over a whole pair of units. */
const behindEmpty = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** The first match of a global expression from a place on. Where it ends, `pattern.lastIndex` tells. */
export function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** What `[...text.matchAll(pattern)]` gives, for a global expression. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let match = matchFrom(pattern, text, 0); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex = behindEmpty(text, pattern.lastIndex)
  }
  return found
}
