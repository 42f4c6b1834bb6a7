// Whether the archive is whole, and making its index anew: what is answered and told on the way.
import { z } from 'zod'

export const verified = z.object({
  ok: z.boolean(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), checked: z.int(), faults: z.array(z.string()) })),
})

/** Progress of making the index anew. One that was stopped goes on where it was: `start` then tells how many are done. `done` is the last event. */
export const repairEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), done: z.int(), total: z.int() }),
  z.object({ kind: z.literal('progress'), done: z.int(), total: z.int() }),
  /** `left`: văn bản that a stop left out of the index until the repair goes on. */
  z.object({ kind: z.literal('done'), indexed: z.int(), left: z.int() }),
])
export type RepairEvent = z.infer<typeof repairEvent>
