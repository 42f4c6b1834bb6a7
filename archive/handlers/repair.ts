// Making the index anew: a stream that goes through the rows stretch by stretch. What is stopped goes on where it was, at the latest with the next start.
import { setImmediate } from 'node:timers/promises'
import { Refusal } from '../../contract/refusal.ts'
import type { RepairEvent } from '../../contract/verify.ts'
import type { WritableDb } from '../../db/handle.ts'
import { narrow } from '../../db/open.ts'
import { beginRepair, countIndexable, countRepaired, isRepairing, repairStretch } from '../../db/repair.ts'
import { type Context, writerOf } from '../context.ts'

/** Other calls have their turn between two stretches; stops before the next one when the signal is aborted and says how many are left. */
export async function* repairAll(context: Context, signal: AbortSignal | undefined): AsyncGenerator<RepairEvent, void> {
  const db = writerOf(context)
  const widen = narrow(db)
  try {
    yield* repairBy(db, signal)
  } finally {
    widen()
  }
}

async function* repairBy(db: WritableDb, signal: AbortSignal | undefined): AsyncGenerator<RepairEvent, void> {
  if (!signal?.aborted) beginRepair(db)
  const total = countIndexable(db)
  let done = countRepaired(db)
  yield { kind: 'start', done, total }
  while (!signal?.aborted) {
    const passed = repairStretch(db)
    if (passed === 0) {
      yield { kind: 'done', indexed: done, left: 0 }
      return
    }
    done += passed
    yield { kind: 'progress', done, total: Math.max(done, total) }
    await setImmediate()
  }
  yield { kind: 'done', indexed: done, left: Math.max(0, total - done) }
  throw new Refusal('cancelled')
}

/** Short, for the clerk works beside it. */
const unseenLetters = 50

/** Goes on with a rebuilding that was stopped or killed, between whatever else is asked, until it is done or the archive closes. Never rejects. */
export async function endRepair(context: Context, signal: AbortSignal): Promise<void> {
  try {
    while (!signal.aborted && isRepairing(writerOf(context))) {
      repairStretch(writerOf(context), unseenLetters)
      await setImmediate()
    }
  } catch (error) {
    context.defects.write(error, 'repair', context.now())
  }
}
