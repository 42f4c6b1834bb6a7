// The form of every table of patterns in the readers: a named small expression with an example that it must find, and often one it must not.

export interface Pattern {
  /** Id of the rule in core/the-thuc/SPEC.md. */
  rule: string
  /** Matches folded text (lower case, no marks) unless the table says otherwise; bounded, so linear in the text. */
  pattern: RegExp
  /** A text, as printed, in which the pattern finds something. */
  example: string
  /** A text in which it must find nothing. */
  not?: string
  /** Plain text of which every match has one: where none stands, a costly pattern is not asked. */
  oneOf?: readonly string[]
}

/** No letter and no digit. */
const unlettered = '[^\\p{L}\\d]'
const unletteredFirst = `(?:[\\0-/:-@[-\`{-\\x7f]|(?![\\0-\\x7f])${unlettered})`

/** The same expression for text that is nearly all ASCII: V8 calls a function for each sign it asks of `\p{L}`, and here only for the others. */
export const quick = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll(unlettered, unletteredFirst), pattern.flags)

/** One question for a whole table: whether any of its patterns matches. Those anchored at the start are asked there only. */
export function anyOf(table: readonly Pattern[]): (text: string) => boolean {
  const costly = table.flatMap(({ pattern, oneOf }) => (oneOf ? [{ pattern, oneOf }] : []))
  const sources = table.filter(({ oneOf }) => !oneOf).map(({ pattern }) => pattern.source)
  const joined = (list: readonly string[]) => (list.length ? quick(new RegExp(list.join('|'), 'u')) : null)
  const isAnchored = (source: string) => source.startsWith('^')
  const start = joined(sources.filter(isAnchored))
  const inside = joined(sources.filter(source => !isAnchored(source)))
  return text =>
    (start?.test(text) ?? false) ||
    (inside?.test(text) ?? false) ||
    costly.some(({ pattern, oneOf }) => oneOf.some(plain => text.includes(plain)) && pattern.test(text))
}
