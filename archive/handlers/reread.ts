// The calls about reading filed letters again: a stream that goes through the archive, and the clerk's decisions on what it found.
import { setImmediate } from 'node:timers/promises'
import type { RereadEvent } from '../../contract/reread.ts'
import { acceptProposals, refuseProposals, takeBackProposals } from '../../db/deciding.ts'
import { listRereading, openRereading, rereadStatusOf } from '../../db/rereading.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { type Again, countToReread, filedAgain, keepAgain, waitingAgain } from '../reread.ts'

/** So many letters, or so much text, are kept in one transaction and told at once. */
const batchLetters = 50
const batchCharacters = 500_000
/** How long other calls wait at most while short letters are read (ms). */
const turnMs = 30

type Done = Extract<RereadEvent, { kind: 'done' }>

const eventOf = (
  { vanBanId, queueId, name }: Again,
  differences: Extract<RereadEvent, { kind: 'letter' }>['differences'],
): RereadEvent => ({
  kind: 'letter',
  vanBanId,
  queueId,
  name,
  differences,
})

function* tellBatch(context: Context, batch: readonly Again[], dryRun: boolean, counts: Done): Generator<RereadEvent, void> {
  const found = keepAgain(context, batch, dryRun)
  for (const [again, differences] of found) {
    if (!differences.length) continue
    counts.differences += differences.length
    if (again.queueId === null) counts.letters++
    else counts.waiting++
    yield eventOf(again, differences)
  }
}

/** Filed letters, then those that wait, until the signal is aborted; other calls have their turn between them. */
async function* eachAgain(context: Context, all: boolean, signal: AbortSignal | undefined): AsyncGenerator<Again | null, void> {
  let turn = performance.now()
  for (const letters of [filedAgain(context, all), waitingAgain(context, all)])
    for await (const again of letters) {
      if (signal?.aborted) return
      yield again
      if (performance.now() - turn <= turnMs) continue
      await setImmediate()
      turn = performance.now()
    }
}

/** Reads letters again, batch by batch; stops before the next one when the signal is aborted and says how many are left. */
async function* rereadAll(
  context: Context,
  { all, dryRun }: { all: boolean; dryRun: boolean },
  signal: AbortSignal | undefined,
): AsyncGenerator<RereadEvent, void> {
  const total = countToReread(context, all)
  const counts: Done = { kind: 'done', read: 0, letters: 0, differences: 0, waiting: 0, failed: 0, left: 0 }
  yield { kind: 'start', total }
  let batch: Again[] = []
  let characters = 0
  const end = function* () {
    yield* tellBatch(context, batch, dryRun, counts)
    yield { kind: 'progress', done: counts.read + counts.failed, total } satisfies RereadEvent
    batch = []
    characters = 0
  }
  for await (const again of eachAgain(context, all, signal)) {
    if (again === null) counts.failed++
    else {
      counts.read++
      characters += again.text.text.length
      batch.push(again)
    }
    if (batch.length >= batchLetters || characters >= batchCharacters) yield* end()
  }
  if (batch.length) yield* end()
  yield { ...counts, left: Math.max(0, total - counts.read - counts.failed) }
}

/** The calls `reread.*`. */
export const rereadHandlers = (at: Implementer['reread'], context: Context) => ({
  status: at.status.handler(() => rereadStatusOf(context.reader)),
  run: at.run.handler(({ input, signal }) => rereadAll(context, input, signal)),
  list: at.list.handler(({ input }) => listRereading(context.reader, input)),
  open: at.open.handler(({ input }) => openRereading(context.reader, input)),
  accept: at.accept.handler(({ input }) => acceptProposals(writerOf(context), input, context.now())),
  refuse: at.refuse.handler(({ input }) => refuseProposals(writerOf(context), input)),
  takeBack: at.takeBack.handler(({ input }) => takeBackProposals(writerOf(context), input.ids, context.now())),
})
