// The register (sổ đăng ký) of another program or a workbook kept by hand, on its way in: its table, what each column is taken for, what becomes of each row.
import { z } from 'zod'
import { token } from './arrive.ts'
import { entryPart, rowValue } from './entry-origin.ts'
import { soId } from './so-dang-ky.ts'
import { isoDay } from './the-thuc.ts'
import { registerFields, soDen, vanBanFields, vanBanId } from './van-ban.ts'

/** Endings of the files that are read as registers. */
export const tableEndings = ['xlsx', 'csv', 'txt', 'tsv'] as const

export const oldDirection = z.enum(['den', 'di'])

/** A column of the sheet, from 0, and what it is taken for. */
export const mappedColumn = z.object({ column: z.int().min(0).max(255), part: entryPart })
export type MappedColumn = z.infer<typeof mappedColumn>

/** Which table of which file. A csv has one sheet. */
export const whichSheet = z.object({ token, sheet: z.int().min(0).default(0) })

/** Why a column is proposed for a part: by its head, or, where that says nothing, by what its cells look like. */
export const proposal = z.object({ part: entryPart, why: z.enum(['head', 'cells']) })
export type Proposal = z.infer<typeof proposal>

export const lookedColumn = z.object({
  column: z.int(),
  /** As spreadsheets call it: A, B … AA. */
  letter: z.string(),
  /** The words of its head, of two rows the upper before the lower; empty where there are none. */
  head: z.string(),
  /** The first cells that are not empty. */
  samples: z.array(z.string()),
  proposal: proposal.nullable(),
})
export type LookedColumn = z.infer<typeof lookedColumn>

/** A file looked at: its sheets, where the heads stand, what each column seems to be. */
export const oldRegisterLook = z.object({
  name: z.string(),
  /** Those that are shown, then those that are hidden. */
  sheets: z.array(z.string()),
  /** How many of the sheets, the last ones, are hidden. */
  hidden: z.int(),
  sheet: z.int(),
  /** Rows of the heads as the file numbers them, a row of (1), (2) … among them; null where none are found. */
  head: z.object({ from: z.int(), to: z.int() }).nullable(),
  direction: oldDirection,
  /** A year that stands above the heads, for days without one. */
  year: z.int().nullable(),
  /** Rows under the heads that are not empty. */
  rows: z.int(),
  columns: z.array(lookedColumn),
  /** Of a csv: what parts its cells and its code. */
  csv: z.object({ separator: z.string(), encoding: z.string() }).nullable(),
})
export type OldRegisterLook = z.infer<typeof oldRegisterLook>

/** How the clerk wants a register taken. */
export const oldRegisterPlan = whichSheet.extend({
  columns: z.array(mappedColumn).min(1).max(256),
  direction: oldDirection,
  /** Which sổ đăng ký of the direction the rows go into; 0 is the general one. */
  soId: soId.default(0),
  /** The year of days that are written without one; without it such a day is refused. */
  year: z.int().min(1945).max(2100).nullable().default(null),
  /** A row whose văn bản is held already (agency, số, ký hiệu, year): passed over, or registered once more. */
  twins: z.enum(['skip', 'again']).default('skip'),
  /** A row whose ngày đến is left out, or said to be as above: refused, or given that of the row above it. */
  blankDays: z.enum(['refuse', 'above']).default('refuse'),
  /** A row whose số đến another bears: refused, or given the next one with the old one in its note. */
  clash: z.enum(['refuse', 'next']).default('refuse'),
})
export type OldRegisterPlan = z.infer<typeof oldRegisterPlan>

/** Why a row is not taken; contract/old-register-words.ts has the sentence for each. */
export const rowFaultCode = z.enum([
  'no-ngay-den',
  'no-ngay-di',
  'ngay-after-den',
  'ngay-ahead',
  'as-above',
  'ngay-unreadable',
  'ngay-impossible',
  'ngay-two-ways',
  'so-den-twice',
  'so-den-taken',
  'do-mat',
  'nothing-named',
  'sign-is-day',
  'sign-with-day',
  'cell-error',
  'too-wide',
  'not-stored',
])
export const rowFault = z.object({ code: rowFaultCode, detail: z.record(z.string(), z.string()) })
export type RowFault = z.infer<typeof rowFault>

/** A row as it is or would be registered. `so` is the number it keeps; null where it is given the next one, `oldSo` is then what was printed. */
export const rowEntry = z.object({
  fields: vanBanFields,
  register: registerFields,
  so: z.int().positive().nullable(),
  oldSo: z.string().nullable(),
  values: z.array(rowValue),
})
export type RowEntry = z.infer<typeof rowEntry>

/** What becomes of a row. `taken` by an earlier run on the same file; `held` under another entry, or, in `row`, by an earlier row of the file. */
export const rowOutcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filed'), entry: rowEntry, vanBanId: vanBanId.nullable(), soDen: soDen.nullable() }),
  z.object({ kind: z.literal('taken'), vanBanId }),
  z.object({ kind: z.literal('held'), vanBanId: vanBanId.nullable(), row: z.int().nullable() }),
  z.object({ kind: z.literal('refused'), fault: rowFault }),
])
export type RowOutcome = z.infer<typeof rowOutcome>

/** `numbered`: among the filed, those that are given the next số đến. */
export const rowCounts = z.object({
  filed: z.int(),
  numbered: z.int(),
  taken: z.int(),
  held: z.int(),
  refused: z.int(),
})
export type RowCounts = z.infer<typeof rowCounts>

/**
 * How taking a register, or only looking what would become of it, goes on. Rows that are not filed have an event each, of those that are the first
 * `shownRows` have; `done` is the last event.
 */
export const oldRegisterEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), total: z.int() }),
  z.object({ kind: z.literal('row'), row: z.int(), outcome: rowOutcome }),
  z.object({ kind: z.literal('progress'), done: z.int(), total: z.int(), counts: rowCounts }),
  /** `left`: rows that a stop left unlooked at. `faults`: how many rows each fault refuses, the commonest first. `days`: the first and the last ngày đến among the filed. */
  z.object({
    kind: z.literal('done'),
    counts: rowCounts,
    left: z.int(),
    faults: z.array(z.object({ code: rowFaultCode, rows: z.int() })),
    days: z.object({ from: isoDay, to: isoDay }).nullable(),
  }),
])
export type OldRegisterEvent = z.infer<typeof oldRegisterEvent>

/** So many filed rows are shown. */
export const shownRows = 20
