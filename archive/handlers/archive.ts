// The calls about the archive as a whole: what the first screen needs, the own agency, what changed, whether all is well.
import { ownAgency, setOwnAgency } from '../../db/own-agency.ts'
import { countUnindexed } from '../../db/repair.ts'
import { changesVersion, counts } from '../../db/status.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { localDay } from '../local-day.ts'
import { pause } from '../pause.ts'
import { verifyApart } from '../verify-thread.ts'
import { repairAll } from './repair.ts'

/** How often a change made by any process is looked for. One pragma, microseconds. */
const pollMs = 500

/** An event for every change after `from`, until the signal is aborted. */
async function* changesAfter(
  { reader }: Context,
  from: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<{ version: number }, void> {
  let known = from
  while (await pause(pollMs, signal)) {
    const version = changesVersion(reader)
    if (version !== known) yield { version }
    known = version
  }
}

/** The calls `archive.*`. */
export const archiveHandlers = (at: Implementer['archive'], context: Context) => ({
  status: at.status.handler(() => ({
    version: context.version,
    folder: context.folder,
    own: ownAgency(context.reader),
    counts: counts(context.reader),
    unindexed: countUnindexed(context.reader),
    today: localDay(context.now()),
  })),
  setOwn: at.setOwn.handler(({ input }) => setOwnAgency(writerOf(context), input, context.now())),
  changes: at.changes.handler(({ signal }) => changesAfter(context, changesVersion(context.reader), signal)),
  verify: at.verify.handler(({ signal }) => verifyApart(context.folder, signal)),
  repair: at.repair.handler(({ signal }) => repairAll(context, signal)),
})
