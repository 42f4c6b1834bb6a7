// What is known of each value of the form: where it stands in the text, how sure, by which rule, or that the clerk typed it.
import type { Reading, Reason, Span, Sureness } from '../../../contract/reading.ts'
import type { FieldName, Issue, TheThuc } from '../../../contract/the-thuc.ts'
import { emptyFields, type Provenance, type VanBanFields } from '../../../contract/van-ban.ts'
import { fieldWords, issueWords, quanHeWords } from '../../../contract/words.ts'
import { formWords } from '../../words/form.ts'

/** A note belongs to a field (`soKyHieu`) or a row (`kinhGui.0`). */
export type Note = { by: 'reader' | 'clerk'; sure: Sureness | null; rule: string | null; reason: Reason | null; also?: string }
export type Notes = Record<string, Note>
/**
 * What is known of the place a value was read from; a value that is not printed has none. `clerk`: the clerk changed it. An `issue` is no value:
 * its place is not seen until it is asked for.
 */
export type Mark = {
  key: string
  at: Span[]
  tone: Sureness | 'clerk' | 'issue'
  label: string
  rule: string | null
  reason: Reason | null
  isConfirmed: boolean
}

/** Shown as rows; of a copy there is one at most. */
const listed = ['coQuanLienTich', 'kinhGui', 'noiNhan', 'nguoiKyKhac', 'banSao', 'vienDan', 'nhiemVu'] as const
/** `so` and `kyHieu` are parts of `soKyHieu`; the form has only the whole. */
const folded: FieldName[] = ['so', 'kyHieu']

type AnyReading = Reading<unknown>

const keyOf = (field: FieldName): FieldName => (folded.includes(field) ? 'soKyHieu' : field)

function eachReading(theThuc: TheThuc): { key: string; field: FieldName; reading: AnyReading }[] {
  return (Object.keys(theThuc) as FieldName[])
    .filter(field => !folded.includes(field))
    .flatMap(field => {
      const found = theThuc[field] as AnyReading | AnyReading[] | null
      if (Array.isArray(found)) return found.map((reading, index) => ({ key: `${field}.${index}`, field, reading }))
      return found ? [{ key: (listed as readonly FieldName[]).includes(field) ? `${field}.0` : field, field, reading: found }] : []
    })
}

const labelOf = (field: FieldName, { value }: AnyReading): string =>
  field === 'vienDan' ? `${fieldWords[field]} (${quanHeWords[(value as TheThuc['vienDan'][number]['value']).quanHe]})` : fieldWords[field]

/** `Nơi nhận 3` for a row's key, `Trích yếu` for a field's. */
const labelAt = (key: string, label: string): string => {
  const row = key.split('.')[1]
  return row === undefined ? label : formWords.row(label, Number(row) + 1)
}

/** The marks to draw in the letter's text, and what to say of each value. */
export const marksOf = (theThuc: TheThuc): Mark[] =>
  eachReading(theThuc).map(({ key, field, reading }) => {
    const { at, sure, rule, reason } = reading
    return { key, at, tone: sure, rule, reason, label: labelAt(key, labelOf(field, reading)), isConfirmed: false }
  })

/** What an issue says; names the field where the sentence does not. */
export function sentenceOf({ code, field }: Issue): string {
  const sentence = issueWords[code]
  const label = field ? fieldWords[field] : ''
  return sentence.toLowerCase().includes(label.toLowerCase()) ? sentence : `${label}: ${sentence}`
}

/** The places of issues, by their order. */
export const marksOfIssues = (issues: Issue[]): Mark[] =>
  issues.map((issue, index) => ({
    key: `issue.${index}`,
    at: issue.at,
    tone: 'issue',
    label: sentenceOf(issue),
    rule: issue.rule,
    reason: null,
    isConfirmed: false,
  }))

/** What to say beside each field that was read; beside Lưu its drafter, whom the line may hold unparted (`KGVXHương`). */
export function notesOf(theThuc: TheThuc): Notes {
  const notes: Notes = Object.fromEntries(
    eachReading(theThuc).map(({ key, reading: { sure, rule, reason } }) => [key, { by: 'reader' as const, sure, rule, reason }]),
  )
  const nguoiSoan = theThuc.noiLuu?.nguoiSoan
  if (nguoiSoan && notes.noiLuu) notes.noiLuu.also = formWords.nguoiSoan(nguoiSoan.text)
  return notes
}

/** Readings that are no more than a guess, each with its field: with the issues, what the queue counts as doubts. */
export const guessesOf = (theThuc: TheThuc): { field: FieldName; key: string; reason: Reason | null }[] =>
  (Object.keys(theThuc) as FieldName[]).flatMap(field =>
    [theThuc[field] as AnyReading | AnyReading[] | null]
      .flat()
      .flatMap((reading, index) =>
        reading?.sure === 'guess'
          ? [{ field, key: Array.isArray(theThuc[field]) ? `${field}.${index}` : keyOf(field), reason: reading.reason }]
          : [],
      ),
  )

/** The same for a filed văn bản. Lists have one provenance each item, in their order. */
export function notesOfFiled(provenance: Provenance[]): Notes {
  const seen = new Map<string, number>()
  return Object.fromEntries(
    provenance.map(({ field, by, rule, sure }) => {
      const index = seen.get(field) ?? 0
      seen.set(field, index + 1)
      const isListed = (listed as readonly string[]).includes(field)
      return [isListed ? `${field}.${index}` : field, { by, rule, sure, reason: null }]
    }),
  )
}

/** The marks of a filed văn bản's text; of a value that the clerk changed, where the reader had read it. */
export function marksOfFiled(provenance: Provenance[]): Mark[] {
  const notes = notesOfFiled(provenance)
  return Object.keys(notes).flatMap((key, index) => {
    const from = provenance[index]
    if (!from || folded.includes(from.field)) return []
    const { at, by, sure, rule, isConfirmed } = from
    const tone = by === 'clerk' ? 'clerk' : (sure ?? 'likely')
    return [{ key, at, tone, rule, reason: null, isConfirmed, label: labelAt(key, fieldWords[from.field]) }]
  })
}

/** The fields that a reading proposes. */
export function fieldsRead(theThuc: TheThuc): VanBanFields {
  return Object.fromEntries(
    (Object.keys(emptyFields) as (keyof VanBanFields)[]).map(field => {
      const found = theThuc[field] as AnyReading | AnyReading[] | null
      return [field, Array.isArray(found) ? found.map(({ value }) => value) : (found?.value ?? null)]
    }),
  ) as VanBanFields
}

/** The field of the form that an issue is about. */
export const fieldOfIssue = ({ field }: Issue): string | null => field && keyOf(field)

/** Sentences of the issues about one field. */
export const issuesAt = (issues: Issue[], field: string): string[] =>
  issues.filter(issue => fieldOfIssue(issue) === field).map(({ code }) => issueWords[code])
