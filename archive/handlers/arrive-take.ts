// Taking files: one by one from the line, read, stored, queued some at a time; what lies in a file that holds others steps into its place. Each stands for itself.
import { setImmediate } from 'node:timers/promises'
import type { ArriveEvent } from '../../contract/arrive.ts'
import type { MailHead } from '../../contract/mail.ts'
import { Refusal } from '../../contract/refusal.ts'
import { nameWithin } from '../../contract/words.ts'
import type { Attempted } from '../../db/handle.ts'
import { containerKind } from '../../intake/container.ts'
import type { Context } from '../context.ts'
import { systemRefusal } from '../system-refusals.ts'
import { type Arrived, type Outcome, queueAll, readFileIn } from './arrive-one.ts'
import { openContainer } from './arrive-parts.ts'

/** A file to take: looked up only when its turn comes. `done` is told afterwards, whatever became of it. */
export interface HandedIn {
  find: () => { path: string; name: string; mail?: MailHead | null }
  done: () => void
}

/** A file in the line: which of those handed in it is or lay in, and what it lay in. Its name is known at once only where it lay in another. */
export interface Arriving extends HandedIn {
  from: number
  within: readonly string[]
  name?: string
}

/** What was made of a file of the line. */
type Read<Result> = Pick<Arriving, 'from' | 'within'> & { name: string; result: Result }

function refusedAs(context: Context, error: unknown, { name: own, within }: Pick<Read<unknown>, 'name' | 'within'>): Outcome {
  const name = nameWithin({ name: own, within })
  const refusal = systemRefusal(error, context.folder, name)
  if (!refusal) context.defects.write(error, `arrive ${name}`, context.now())
  const { code, detail } = refusal ?? new Refusal('text-unreadable')
  return { kind: 'refused', refusal: { code, detail: { ...detail, name } } }
}

/** Stopped while a container was opened: nothing of it was taken, and it counts as left. */
const isStop = (error: unknown, signal: AbortSignal | undefined): boolean =>
  signal?.aborted === true && error instanceof Refusal && error.code === 'cancelled'

type Step = Read<Outcome | Arrived> | { opened: Arriving[] } | 'stopped'

/** Reads the next file of the line; of one that holds others it gives what lies in it. */
async function readNext(
  context: Context,
  { from, within, name: known, find, done }: Arriving,
  signal: AbortSignal | undefined,
): Promise<Step> {
  const of = { from, within, name: known ?? '…' }
  try {
    const { path, name, mail = null } = find()
    of.name = name
    const isUnopened = known === undefined && containerKind(name) !== null
    if (isUnopened) return { opened: await openContainer(context, { path, name, from }, signal) }
    return { ...of, result: await readFileIn(context, { path, name, mail }) }
  } catch (error) {
    if (isStop(error, signal)) return 'stopped'
    return { ...of, result: refusedAs(context, error, of) }
  } finally {
    done()
  }
}

/** So many files, or so many bytes, are read while those before them are written to the disk, and queued in one transaction. */
const mostAtOnce = 16
const bytesAtOnce = 4_000_000

const hasArrived = (one: Read<Outcome | Arrived>): one is Read<Arrived> => 'stored' in one.result

/** Takes the next files away from the line, at most so many; none after a stop. */
async function readSome(
  context: Context,
  line: Arriving[],
  most: number,
  signal: AbortSignal | undefined,
): Promise<Read<Outcome | Arrived>[]> {
  const read: Read<Outcome | Arrived>[] = []
  let bytes = 0
  while (line.length && read.length < most && bytes < bytesAtOnce && !signal?.aborted) {
    const next = line.shift() as Arriving
    const step = await readNext(context, next, signal)
    if (step === 'stopped') line.unshift(next)
    else if ('opened' in step) line.unshift(...step.opened)
    else {
      read.push(step)
      if (hasArrived(step)) bytes += step.result.bytes
    }
    await setImmediate()
  }
  return read
}

/** The same, and queues them. */
async function takeSome(context: Context, line: Arriving[], most: number, signal: AbortSignal | undefined): Promise<Read<Outcome>[]> {
  const read = await readSome(context, line, most, signal)
  const arrived = read.filter(hasArrived)
  const queued = await queueAll(
    context,
    arrived.map(one => one.result),
  )
  const outcomes = new Map(arrived.map((one, i) => [one as Read<unknown>, queued[i] as Attempted<Outcome>]))
  return read.map(one => {
    if (!hasArrived(one)) return one as Read<Outcome>
    const done = outcomes.get(one) as Attempted<Outcome>
    return { ...one, result: 'error' in done ? refusedAs(context, done.error, one) : done.value }
  })
}

/**
 * Takes files, at first one by one, of many some at a time; stops before the next ones when the signal is aborted and says how many are left, a file that was
 * not opened yet as one. What is left is let go.
 */
export async function* takeAll(
  context: Context,
  files: readonly HandedIn[],
  signal: AbortSignal | undefined,
): AsyncGenerator<ArriveEvent, void> {
  const counts = { waiting: 0, held: 0, refused: 0 }
  const line: Arriving[] = files.map((file, from) => ({ ...file, from, within: [] }))
  let done = 0
  try {
    yield { kind: 'start', total: files.length }
    for (let most = 1; line.length && !signal?.aborted; most = Math.min(2 * most, mostAtOnce)) {
      const taken = await takeSome(context, line, most, signal)
      const total = done + taken.length + line.length
      for (const { name, from, within, result: outcome } of taken) {
        counts[outcome.kind]++
        yield { kind: 'file', name, from, within: [...within], done: ++done, total, outcome }
      }
      await setImmediate()
    }
    yield { kind: 'done', ...counts, left: line.length }
    if (line.length) throw new Refusal('cancelled')
  } finally {
    for (const one of line) one.done()
  }
}
