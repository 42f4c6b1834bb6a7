// The turn of a question on a side that answers one at a time: who no longer wants the answer is heard before the work begins and while it goes on.
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { Refusal } from '../contract/refusal.ts'
import { type ReadableDb, unlessStopped } from '../db/handle.ts'

/** Grows with every call that is given up, seen at once by the thread that answers though it hears of it only between two calls. */
export type GivenUp = Int32Array
export const newGivenUp = (memory = new SharedArrayBuffer(4)): GivenUp => new Int32Array(memory)

/** So often work is begun again because another call was given up; after that it runs to its end. */
const mostTries = 3
/** How long (ms) the word that a call was given up may take from the other thread. */
const wordMs = 2

/**
 * Does work that only reads when all that arrived before was heard. Work is stopped between two statements when any call was given up meanwhile: if
 * it was this one, it is refused `cancelled`, else it is begun again.
 */
export async function inTurn<T>(
  { reader, givenUp }: { reader: ReadableDb; givenUp: GivenUp },
  signal: AbortSignal | undefined,
  work: () => T,
): Promise<T> {
  await nextTurn()
  for (let tries = 1; ; tries++) {
    if (signal?.aborted) throw new Refusal('cancelled')
    const before = Atomics.load(givenUp, 0)
    const done = unlessStopped(reader, () => tries <= mostTries && Atomics.load(givenUp, 0) !== before, work)
    if (done) return done.value
    await sleep(wordMs)
  }
}
