// The thread that finds where the pages of a list begin, on a connection of its own: no page waits for it. One order after the other; reads only.
import { parentPort, workerData } from 'node:worker_threads'
import { Refusal, type RefusalBody } from '../../contract/refusal.ts'
import type { PageKeys } from '../../contract/search.ts'
import type { FindInput } from '../../db/asked.ts'
import { type ReadableDb, unlessStopped } from '../../db/handle.ts'
import { openReader } from '../../db/open.ts'
import { answerKeys } from '../../db/page-keys.ts'
import { type ListInput, listKeys } from '../../db/van-ban.ts'

export type KeysQuestion = { of: 'list'; input: Omit<ListInput, 'after'> } | { of: 'answers'; input: Omit<FindInput, 'after'> }
/** `stop`: one number in shared memory; anything but 0 ends the walk. */
export type KeysOrder = { id: number; question: KeysQuestion; stop: SharedArrayBuffer }
export type KeysWord = { id: number } & (
  | { kind: 'found'; keys: PageKeys }
  | { kind: 'refused'; refusal: RefusalBody }
  | { kind: 'failed'; message: string }
)

const keysOf = (db: ReadableDb, question: KeysQuestion): PageKeys =>
  question.of === 'list' ? listKeys(db, question.input) : answerKeys(db, question.input)

function wordOn({ id, question, stop }: KeysOrder): KeysWord {
  const flag = new Int32Array(stop)
  try {
    const found = unlessStopped(
      db,
      () => Atomics.load(flag, 0) !== 0,
      () => keysOf(db, question),
    )
    return found ? { id, kind: 'found', keys: found.value } : { id, kind: 'refused', refusal: new Refusal('cancelled').body }
  } catch (error) {
    if (error instanceof Refusal) return { id, kind: 'refused', refusal: error.body }
    return { id, kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const db = openReader(workerData as string)
parentPort?.on('message', (order: KeysOrder) => parentPort?.postMessage(wordOn(order)))
