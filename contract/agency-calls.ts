// The calls about the directory of agencies.
import { z } from 'zod'
import {
  agency,
  agencyAlias,
  agencyBranch,
  agencyFields,
  agencyId,
  agencyLetter,
  agencyLettersInput,
  agencyListInput,
  agencySummary,
  agencySure,
  agencyYear,
  csvOutcome,
  csvSeen,
  movedName,
  newAgency,
  resolution,
  unresolvedName,
} from './agency.ts'
import { token } from './arrive.ts'
import { reads, writes } from './call.ts'
import { paperFile } from './paper.ts'
import { isoDay } from './the-thuc.ts'

const printed = z.string().trim().min(1).max(1000)

const step = z.object({
  oldId: agencyId,
  newId: agencyId,
  ngay: isoDay.nullable().default(null),
  canCu: agencyFields.shape.canCu.default(null),
  mucTin: agencySure.default('chac-chan'),
})

export const agencyCalls = {
  /** In the order of the alphabet without marks; rows merged into others are left out. */
  list: reads.input(agencyListInput).output(z.object({ items: z.array(agencySummary), next: z.string().nullable() })),
  /** Levels and provinces with the number of their agencies, for the tree. */
  tree: reads.output(z.array(agencyBranch)),
  /** `on` is the day on which its heirs are asked for: today without it. */
  open: reads.input(z.object({ id: agencyId, on: isoDay.nullable().default(null) })).output(agency),
  /** Changes what differs; the clerk's values are never overwritten by a table. The province and the key of a row do not change. */
  correct: writes.input(z.object({ id: agencyId, fields: agencyFields.partial() })).output(agency),
  /** Whom a printed name means in a letter of a province and day; nothing is learnt. `on`: today without it. */
  resolve: reads
    .input(
      z.object({
        ten: printed,
        tinh: z.string().max(100).nullable(),
        coQuanBanHanh: printed.nullable().default(null),
        on: isoDay.nullable().default(null),
      }),
    )
    .output(resolution),
  /** Printed names of recipients that no agency is known for, the commonest first. */
  unresolved: reads
    .input(z.object({ after: z.string().max(1000).nullable().default(null), limit: z.int().min(1).max(500).default(100) }))
    .output(z.object({ items: z.array(unresolvedName), next: z.string().nullable() })),
  /** Tells whom such a name means in all letters of the province, those to come too; `id` null: it is no agency. */
  resolveAll: writes
    .input(z.object({ ten: printed, tinh: z.string().max(100).nullable(), id: agencyId.nullable() }))
    .output(z.object({ resolved: z.int() })),
  /** Undoes that. */
  takeBack: writes.input(z.object({ ten: printed, tinh: z.string().max(100).nullable() })).output(z.object({ unresolved: z.int() })),
  /** A row of the clerk's own. */
  add: writes.input(newAgency).output(agency),
  /** Says that a row is the same agency as another, which stands for both from now on. Gives that other. */
  merge: writes.input(z.object({ id: agencyId, into: agencyId })).output(agency),
  /** Undoes a merge. */
  split: writes.input(z.object({ id: agencyId })).output(agency),
  /** The names under which letters send to it. */
  names: reads.input(z.object({ id: agencyId })).output(z.array(movedName)),
  /** Moves such names to another row, in all letters and those to come. */
  moveNames: writes
    .input(z.object({ id: agencyId, names: z.array(printed).min(1).max(200), into: agencyId }))
    .output(z.object({ moved: z.int(), moveId: z.int() })),
  /** Undoes that: what the other row had under those names before stays there. */
  takeNamesBack: writes.input(z.object({ moveId: z.int().positive() })).output(z.object({ moved: z.int() })),
  /** Sets its own other names and short forms; those of rows merged into it stay theirs. */
  setAliases: writes.input(z.object({ id: agencyId, aliases: z.array(agencyAlias.omit({ nguon: true })).max(50) })).output(agency),
  /** Says that one took over the work of another, or that it did not; each undoes the other. Gives the earlier one. */
  succeed: writes.input(step).output(agency),
  unsucceed: writes.input(step.pick({ oldId: true, newId: true })).output(agency),
  /** What it issued, what it was sent, tasks given to it: the latest first. */
  letters: reads.input(agencyLettersInput).output(z.object({ items: z.array(agencyLetter), next: z.string().nullable() })),
  years: reads.input(z.object({ id: agencyId })).output(z.array(agencyYear)),
  /** The whole directory as csv. */
  csv: reads.output(paperFile),
  /** What each line of a table behind a token would change; nothing does. An empty cell changes nothing. */
  csvPreview: reads.input(z.object({ token })).output(csvSeen),
  /** Takes those lines; one that is refused changes nothing, the others stay. Refused whole where the file is no longer the one looked at. */
  csvTake: writes.input(z.object({ token, sha256: z.string().max(64).nullable().default(null) })).output(csvOutcome),
}
