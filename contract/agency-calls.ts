// The calls about the directory of agencies.
import { z } from 'zod'
import { agency, agencyBranch, agencyFields, agencyId, agencyListInput, agencySummary, resolution, unresolvedName } from './agency.ts'
import { reads, writes } from './call.ts'
import { isoDay } from './the-thuc.ts'

const printed = z.string().trim().min(1).max(1000)

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
}
