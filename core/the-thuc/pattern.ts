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
}
