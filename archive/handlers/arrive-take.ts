// Taking files: one by one from the line, read, stored, queued some at a time; what lies in a file that holds others steps into its place. Each stands for itself.
import { setImmediate } from 'node:timers/promises'
import type { ArriveEvent } from '../../contract/arrive.ts'
import type { MailHead } from '../../contract/mail.ts'
import { Refusal } from '../../contract/refusal.ts'
import { nameWithin } from '../../contract/words.ts'
import type { Attempted } from '../../db/handle.ts'
import { containerKind } from '../../intake/container.ts'
import type { OnPage } from '../../intake/file-page.ts'
import type { Context } from '../context.ts'
import { systemRefusal } from '../system-refusals.ts'
import { toldDuring } from '../told-during.ts'
import { type Arrived, type Outcome, queueAll, readFileIn } from './arrive-one.ts'
import { openContainer } from './arrive-parts.ts'

/** A file to take: looked up only when its turn comes. `done` is told when it is in the queue, or whatever else became of it. */
export interface HandedIn {
  find: () => { path: string; name: string; mail?: MailHead | null }
  done: () => void
  /** Told instead of `done` where a stop leaves it; without it that is the same. */
  leave?: () => void
}

/** A file in the line: which of those handed in it is or lay in, and what it lay in. Its name is known at once only where it lay in another. */
export interface Arriving extends HandedIn {
  from: number
  within: readonly string[]
  name?: string
}

/** What was made of a file of the line. */
type Read<Result> = Pick<Arriving, 'from' | 'within' | 'done'> & { name: string; result: Result }

function refusedAs(context: Context, error: unknown, { name: own, within }: Pick<Read<unknown>, 'name' | 'within'>): Outcome {
  const name = nameWithin({ name: own, within })
  const refusal = systemRefusal(error, context.folder, name)
  if (!refusal) context.defects.write(error, `arrive ${name}`, context.now())
  const { code, detail } = refusal ?? new Refusal('text-unreadable')
  return { kind: 'refused', refusal: { code, detail: { ...detail, name } } }
}

/** Stopped while a file was read or opened: nothing of it was taken, and it counts as left. */
const isStop = (error: unknown, signal: AbortSignal): boolean => signal.aborted && error instanceof Refusal && error.code === 'cancelled'

type Step = Read<Outcome | Arrived> | { opened: Arriving[] } | 'stopped'

/** What is told of a batch under way: a page, or what became of some files and how many are left after them. */
type Told = Extract<ArriveEvent, { kind: 'page' }> | { kind: 'taken'; taken: Read<Outcome>[]; left: number }

/** How the files of a batch are followed: stopped by the signal, what becomes of them told. */
type Batch = { signal: AbortSignal; tell: (word: Told) => void }

/** Not every page of a long text is told: one in so many milliseconds. */
const betweenPages = 200

/** Tells the pages of one file. */
function pageTeller({ tell }: Batch, of: Pick<Read<unknown>, 'name' | 'within'>): OnPage {
  let told = Number.NEGATIVE_INFINITY
  return (page, pages) => {
    const now = performance.now()
    if (now - told < betweenPages) return
    told = now
    tell({ kind: 'page', name: nameWithin(of), page, pages })
  }
}

/** Reads the next file of the line; of one that holds others it gives what lies in it, and is done with the last of that. */
async function readNext(context: Context, { from, within, name: known, find, done, leave = done }: Arriving, batch: Batch): Promise<Step> {
  const of = { from, within, name: known ?? '…', done }
  const { signal } = batch
  try {
    const { path, name, mail = null } = find()
    of.name = name
    const isUnopened = known === undefined && containerKind(name) !== null
    if (isUnopened) return { opened: await openContainer(context, { path, name, from, done, leave }, signal) }
    return { ...of, result: await readFileIn(context, { path, name, mail }, { signal, onPage: pageTeller(batch, of) }) }
  } catch (error) {
    if (isStop(error, signal)) return 'stopped'
    return { ...of, result: refusedAs(context, error, of) }
  }
}

/** So many files, or so many bytes, are read while those before them are written to the disk, and queued in one transaction. */
const mostAtOnce = 16
const bytesAtOnce = 4_000_000

const hasArrived = (one: Read<Outcome | Arrived>): one is Read<Arrived> => 'stored' in one.result

/** Queues what has arrived of the files that were read. */
async function queueRead(context: Context, read: readonly Read<Outcome | Arrived>[]): Promise<Read<Outcome>[]> {
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

/** The same, and tells what became of them; each is let go only when it is in the queue, so that a run that is cut off loses none. */
async function queueAndTell(
  context: Context,
  read: readonly Read<Outcome | Arrived>[],
  { tell }: Batch,
  left: () => number,
): Promise<void> {
  try {
    tell({ kind: 'taken', taken: await queueRead(context, read), left: left() })
  } finally {
    for (const one of read) one.done()
  }
}

/** What was read waits so long (ms) for the file under way, then it goes into the queue without it. */
const mostWaiting = 1000

/** Takes the next files away from the line, at most so many, and queues them; none after a stop, and at a rest none more. */
async function takeSome(context: Context, line: Arriving[], most: number, batch: Batch): Promise<void> {
  const mayGoOn = () => !batch.signal.aborted && !context.taking.isPaused()
  let read: Read<Outcome | Arrived>[] = []
  let queued: Promise<void> = Promise.resolve()
  let [count, bytes, underWay] = [0, 0, 0]
  const queue = () => {
    const some = read
    read = []
    if (some.length) queued = queued.then(() => queueAndTell(context, some, batch, () => line.length + read.length + underWay))
    queued.catch(() => undefined)
  }
  while (line.length && count < most && bytes < bytesAtOnce && mayGoOn()) {
    const next = line.shift() as Arriving
    const timer = setTimeout(queue, mostWaiting)
    underWay = 1
    const step = await readNext(context, next, batch)
    underWay = 0
    clearTimeout(timer)
    if (step === 'stopped') line.unshift(next)
    else if ('opened' in step) line.unshift(...step.opened)
    else {
      count++
      read.push(step)
      if (hasArrived(step)) bytes += step.result.bytes
    }
    await setImmediate()
  }
  queue()
  await queued
}

type Counts = Record<Outcome['kind'], number>

/** An event of each file that was taken, counted in. */
function* fileEvents({ taken, left }: Extract<Told, { kind: 'taken' }>, counts: Counts): Generator<ArriveEvent, void> {
  const before = counts.waiting + counts.held + counts.refused
  const total = before + taken.length + left
  for (const [i, { name, from, within, result: outcome }] of taken.entries()) {
    counts[outcome.kind]++
    yield { kind: 'file', name, from, within: [...within], done: before + i + 1, total, outcome }
  }
}

/**
 * Takes files, at first one by one, of many some at a time; rests where that is asked. Stops when the signal is aborted, in the middle of a file that is read in
 * a thread of its own, and says how many are left, a file that was not opened yet as one. What is left is let go, or left where it is (`leave`).
 */
export async function* takeAll(
  context: Context,
  files: readonly HandedIn[],
  given: AbortSignal | undefined,
): AsyncGenerator<ArriveEvent, void> {
  const counts: Counts = { waiting: 0, held: 0, refused: 0 }
  const line: Arriving[] = files.map((file, from) => ({ ...file, from, within: [] }))
  const left = new AbortController()
  const signal = AbortSignal.any(given ? [given, left.signal] : [left.signal])
  const leave = context.taking.enter()
  try {
    yield { kind: 'start', total: files.length }
    for (let most = 1; line.length && !signal.aborted; most = Math.min(2 * most, mostAtOnce)) {
      await context.taking.going(signal)
      const words = toldDuring<Told, void>(
        tell => takeSome(context, line, most, { signal, tell }),
        () => left.abort(),
      )
      for await (const word of words) {
        if (word.kind === 'page') yield word
        else yield* fileEvents(word, counts)
      }
      await setImmediate()
    }
    yield { kind: 'done', ...counts, left: line.length }
    if (line.length) throw new Refusal('cancelled')
  } finally {
    leave()
    for (const one of line) (one.leave ?? one.done)()
  }
}
