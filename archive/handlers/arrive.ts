// The calls by which letters come in: taking files, the review queue, filing. Each file of a batch stands for itself.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { ArriveEvent } from '../../contract/arrive.ts'
import { Refusal } from '../../contract/refusal.ts'
import { discardFile } from '../../db/files.ts'
import type { Attempted } from '../../db/handle.ts'
import { acceptWaiting, attachWaiting, dropQueue, listQueue, openQueue, waitingLetter } from '../../db/queue.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { localDay } from '../local-day.ts'
import { systemRefusal } from '../system-refusals.ts'
import { fileAll } from './arrive-file.ts'
import { type Arrived, type Outcome, queueAll, readFileIn } from './arrive-one.ts'

/** A file to take: looked up only when its turn comes. `done` is told afterwards, whatever became of it. */
type Arriving = { find: () => { path: string; name: string }; done: () => void }

const sampleFolder = path.join(import.meta.dirname, '..', 'samples')

type Taken = { name: string; outcome: Outcome }

function refusedAs(context: Context, error: unknown, name: string): Taken {
  const refusal = systemRefusal(error, context.folder, name)
  if (!refusal) context.defects.write(error, `arrive ${name}`, context.now())
  const { code, detail } = refusal ?? new Refusal('text-unreadable')
  return { name, outcome: { kind: 'refused', refusal: { code, detail: { ...detail, name } } } }
}

async function readOrRefuse(context: Context, { find, done }: Arriving): Promise<Taken | Arrived> {
  let name = '…'
  try {
    const file = find()
    name = file.name
    const read = await readFileIn(context, file.path, name)
    return 'kind' in read ? { name, outcome: read } : read
  } catch (error) {
    return refusedAs(context, error, name)
  } finally {
    done()
  }
}

/** So many files, or so many bytes, are read while those before them are written to the disk, and queued in one transaction. */
const mostAtOnce = 16
const bytesAtOnce = 4_000_000

/** Takes the next files away from `left`, at most so many; none after a stop. */
async function takeSome(context: Context, left: Arriving[], most: number, signal: AbortSignal | undefined): Promise<Taken[]> {
  const read: (Taken | Arrived)[] = []
  let bytes = 0
  while (left.length && read.length < most && bytes < bytesAtOnce && !signal?.aborted) {
    const one = await readOrRefuse(context, left.shift() as Arriving)
    read.push(one)
    if ('stored' in one) bytes += one.bytes
    await setImmediate()
  }
  const arrived = read.filter(one => 'stored' in one)
  const queued = await queueAll(context, arrived)
  const outcomes = new Map(arrived.map((one, i) => [one, queued[i] as Attempted<Outcome>]))
  return read.map(one => {
    if (!('stored' in one)) return one
    const done = outcomes.get(one) as Attempted<Outcome>
    return 'error' in done ? refusedAs(context, done.error, one.name) : { name: one.name, outcome: done.value }
  })
}

/** Takes files, at first one by one, of many some at a time; stops before the next ones when the signal is aborted and says how many are left. What is left is let go. */
async function* takeAll(context: Context, files: readonly Arriving[], signal: AbortSignal | undefined): AsyncGenerator<ArriveEvent, void> {
  const counts = { waiting: 0, held: 0, refused: 0 }
  const total = files.length
  const left = [...files]
  let done = 0
  try {
    yield { kind: 'start', total }
    for (let most = 1; left.length && !signal?.aborted; most = Math.min(2 * most, mostAtOnce)) {
      for (const { name, outcome } of await takeSome(context, left, most, signal)) {
        counts[outcome.kind]++
        yield { kind: 'file', name, done: ++done, total, outcome }
      }
      await setImmediate()
    }
    yield { kind: 'done', ...counts, left: left.length }
    if (left.length) throw new Refusal('cancelled')
  } finally {
    for (const one of left) one.done()
  }
}

const behindToken = ({ tokens }: Context, token: string): Arriving => ({ find: () => tokens.heldBy(token), done: () => tokens.drop(token) })

async function sampleFiles(): Promise<Arriving[]> {
  const names = (await readdir(sampleFolder)).filter(name => name.endsWith('.txt')).sort()
  return names.map(name => ({ find: () => ({ path: path.join(sampleFolder, name), name }), done: () => undefined }))
}

/** Drops a waiting letter, and its bytes unless a văn bản has them too. */
function drop(context: Context, id: number): { name: string } {
  const db = writerOf(context)
  const { sha256 } = waitingLetter(db, id)
  const dropped = dropQueue(db, { id }, context.now())
  discardFile(db, context.folder, sha256)
  return dropped
}

/** The calls `arrive.*`. */
export const arriveHandlers = (at: Implementer['arrive'], context: Context) => ({
  take: at.take.handler(({ input, signal }) =>
    takeAll(
      context,
      input.tokens.map(token => behindToken(context, token)),
      signal,
    ),
  ),
  sample: at.sample.handler(async ({ signal }) => takeAll(context, await sampleFiles(), signal)),
  list: at.list.handler(({ input }) => listQueue(context.reader, input)),
  open: at.open.handler(({ input }) => openQueue(context.reader, input, localDay(context.now()))),
  accept: at.accept.handler(({ input }) => acceptWaiting(writerOf(context), input, context.now())),
  file: at.file.handler(({ input, signal }) => fileAll(context, input, signal)),
  attach: at.attach.handler(({ input }) => attachWaiting(writerOf(context), input, context.now())),
  drop: at.drop.handler(({ input }) => drop(context, input.id)),
})
