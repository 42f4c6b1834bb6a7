// What a reader says of a value: where it stood in the letter's text, by which rule, how sure. Nothing about how it was found.
import { z } from 'zod'

/** How sure a reading is: `certain` = printed so, `likely` = one reasonable doubt, `guess` = inferred, always with a reason. */
export const sureness = z.enum(['certain', 'likely', 'guess'])
export type Sureness = z.infer<typeof sureness>

/** A stretch of the letter's text in UTF-16 units, `start` included, `end` not. */
export const span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof span>

/** Why a reading is doubtful: contract/words.ts turns the code into a sentence, `evidence` are the words of the letter it rests on. */
export const reason = z.object({
  code: z.enum([
    'inferred',
    'repaired',
    'struck-through',
    'split-lines',
    'no-label',
    'out-of-place',
    'several',
    'handwritten',
    'recognised',
  ]),
  evidence: z.array(z.string()),
})
export type Reason = z.infer<typeof reason>

/** The schema of a Reading around the schema of its value. `raw` is the text at each span, joined by a line break. */
export const reading = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    raw: z.string(),
    at: z.array(span),
    /** Page of the first span, from 1. */
    page: z.int().min(1),
    /** Id of the rule in core/the-thuc/SPEC.md, such as `SKH-3`. */
    rule: z.string(),
    sure: sureness,
    /** Why it is no more than likely or a guess; null when certain. */
    reason: reason.nullable(),
  })
export type Reading<T> = {
  value: T
  raw: string
  at: Span[]
  page: number
  rule: string
  sure: Sureness
  reason: Reason | null
}
