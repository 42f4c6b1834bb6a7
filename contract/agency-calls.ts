// The calls about the directory of agencies.
import { z } from 'zod'
import { agency, agencyBranch, agencyFields, agencyId, agencyListInput, agencySummary } from './agency.ts'
import { reads, writes } from './call.ts'
import { isoDay } from './the-thuc.ts'

export const agencyCalls = {
  /** In the order of the alphabet without marks; rows merged into others are left out. */
  list: reads.input(agencyListInput).output(z.object({ items: z.array(agencySummary), next: z.string().nullable() })),
  /** Levels and provinces with the number of their agencies, for the tree. */
  tree: reads.output(z.array(agencyBranch)),
  /** `on` is the day on which its heirs are asked for: today without it. */
  open: reads.input(z.object({ id: agencyId, on: isoDay.nullable().default(null) })).output(agency),
  /** Changes what differs; the clerk's values are never overwritten by a table. The province and the key of a row do not change. */
  correct: writes.input(z.object({ id: agencyId, fields: agencyFields.partial() })).output(agency),
}
