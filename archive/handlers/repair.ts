// Making the index anew: a stream that goes through the rows stretch by stretch. What is stopped goes on where it was.
import { setImmediate } from 'node:timers/promises'
import { Refusal } from '../../contract/refusal.ts'
import type { RepairEvent } from '../../contract/verify.ts'
import { beginRepair, countIndexable, countRepaired, repairStretch } from '../../db/repair.ts'
import { type Context, writerOf } from '../context.ts'

/** Other calls have their turn between two stretches; stops before the next one when the signal is aborted and says how many are left. */
export async function* repairAll(context: Context, signal: AbortSignal | undefined): AsyncGenerator<RepairEvent, void> {
  const db = writerOf(context)
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
