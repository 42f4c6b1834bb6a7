// How a reader hands over what it found: a Reading with its place and rule. Knows nothing of any field.
import type { Reading, Reason, Span, Sureness } from '../../contract/reading.ts'
import type { FieldName, Issue, IssueCode, LetterText } from '../../contract/the-thuc.ts'
import { type Part, spanOf } from '../text/lines.ts'

/** What one reader gives: its value and what it doubts. */
export interface Read<T> {
  value: T
  issues: Issue[]
}

export interface Found<T> {
  value: T
  parts: readonly Part[]
  rule: string
  sure?: Sureness
  reason?: Reason | null
}

/** A Reading of what stands at `parts`, empty ones left out. Not certain needs a reason; without parts (an inferred value) the evidence stands in the reason. */
export function makeReading<T>(letter: LetterText, { value, parts, rule, sure = 'certain', reason = null }: Found<T>): Reading<T> {
  const at: Span[] = []
  let raw = ''
  let page = parts[0]?.line.page ?? 1
  for (const part of parts) {
    if (part.to <= part.from) continue
    const span = spanOf(part)
    const printed = letter.text.slice(span.start, span.end)
    raw = at.length ? `${raw}\n${printed}` : printed
    if (!at.length) page = part.line.page
    at.push(span)
  }
  return {
    value,
    raw,
    at,
    page,
    rule,
    sure,
    reason: sure === 'certain' ? null : (reason ?? { code: 'out-of-place', evidence: [] }),
  }
}

export const makeIssue = (code: IssueCode, field: FieldName | null, rule: string, parts: readonly Part[] = []): Issue => ({
  code,
  field,
  at: parts.map(spanOf),
  rule,
})

/** The doubt about a value whose spelling was put right after a closed table. */
export const repaired = (printed: string): Reason => ({ code: 'repaired', evidence: [printed] })
