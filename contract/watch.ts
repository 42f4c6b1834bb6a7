// A watched folder: what is told of it and of the files that appear there.
import { z } from 'zod'
import { arrivedOutcome } from './arrive.ts'
import { refusalBody } from './refusal.ts'

/** Events of a folder that is watched, until that is stopped. Every letter that appears gets exactly one `file` event. */
export const watchEvent = z.discriminatedUnion('kind', [
  /** The folder is looked into: at the start, and when it is back after a `trouble`. */
  z.object({ kind: z.literal('watching') }),
  /** `name`: below the folder, with what it lies in as `nameWithin` gives it. */
  z.object({ kind: z.literal('file'), name: z.string(), outcome: arrivedOutcome }),
  /** The folder, or one below it, cannot be looked into now; it is tried again. */
  z.object({ kind: z.literal('trouble'), refusal: refusalBody }),
])
export type WatchEvent = z.infer<typeof watchEvent>

/** The folder that the application watches and how that stands; `taken` and `refused`, the latest first, since it was set or the archive opened. */
export const watched = z.object({
  folder: z.string().nullable(),
  trouble: refusalBody.nullable(),
  taken: z.int(),
  refused: z.array(z.object({ name: z.string(), refusal: refusalBody })),
})
export type Watched = z.infer<typeof watched>
