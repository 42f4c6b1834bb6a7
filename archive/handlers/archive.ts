// The calls about the archive as a whole: what the first screen needs, the own agency, what changed, whether all is well.

import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { ownAgency, setOwnAgency } from '../../db/own-agency.ts'
import { countUnindexed } from '../../db/repair.ts'
import { changesVersion, counts } from '../../db/status.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { pause } from '../pause.ts'
import { unreadVersion } from '../unread.ts'
import { verifyApart } from '../verify-thread.ts'
import { repairAll } from './repair.ts'

/** How often a change made by any process is looked for. One pragma and one look at a folder, microseconds. */
const pollMs = 500

/** Changes with whatever is written to the archive, and with what is kept unread beside it. */
const versionOf = ({ reader, folder }: Context): number => changesVersion(reader) + unreadVersion(folder)

/** An event for every change after `from`, until the signal is aborted. */
async function* changesAfter(context: Context, from: number, signal: AbortSignal | undefined): AsyncGenerator<{ version: number }, void> {
  let known = from
  while (await pause(pollMs, signal)) {
    const version = versionOf(context)
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
    today: vietnamDay(context.now()),
  })),
  setOwn: at.setOwn.handler(({ input }) => setOwnAgency(writerOf(context), input, context.now())),
  changes: at.changes.handler(({ signal }) => changesAfter(context, versionOf(context), signal)),
  verify: at.verify.handler(({ signal }) => verifyApart(context.folder, signal)),
  repair: at.repair.handler(({ signal }) => repairAll(context, signal)),
})
