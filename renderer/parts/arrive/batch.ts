// One batch of files on its way in: what became of each, how far it is, how it ended.
import type { ArriveEvent } from '../../../contract/arrive.ts'
import { isSystemFile } from '../../../contract/system-file.ts'
import { nameWithin } from '../../../contract/words.ts'
import { ask, follow } from '../../ask.ts'
import { type Taken, takeFiles } from '../../files.ts'
import { background, type Work } from '../background.ts'
import { leftMs } from './time-left.ts'

type FileEvent = Extract<ArriveEvent, { kind: 'file' }>
export type FileOutcome = { n: number; name: string; outcome: FileEvent['outcome'] }
export type PageEvent = Extract<ArriveEvent, { kind: 'page' }>
export type Batch = Work<'uploading' | 'reading'> & {
  total: number
  /** The page that is read of a file that is looked at page by page. */
  page: Omit<PageEvent, 'kind'> | null
  /** Where the clerk let it rest: the file under way is finished, none is begun. */
  isPaused: boolean
  /** Milliseconds it will go on for, where that is known well enough. */
  leftMs: number | null
  outcomes: FileOutcome[]
  /** How many files of systems lay among those handed in: none is taken. */
  passed: number
  count: Record<FileEvent['outcome']['kind'], number>
}

/** Files of a drop or a choice, the two samples, or so many that a batch which was cut off left unread. */
export type Source = File[] | Taken | 'sample' | { unread: number }

/** So many files are copied in before they are read: a batch of thousands never lies twice on the disk. */
const portion = 100

const { useNow, now, change, isRunning, start, stop, forget } = background<Batch>()

export const useBatch = useNow

/** How long it was at work, rests left out: milliseconds until the last rest ended, and when that was. */
let worked = { ms: 0, since: 0 }
const workedMs = () => worked.ms + (now()?.isPaused ? 0 : performance.now() - worked.since)

/** Measures how long it will go on. */
function measure() {
  const batch = now()
  if (!batch) return
  const { total, outcomes, page } = batch
  change({ leftMs: leftMs({ ms: workedMs(), done: outcomes.length, total, pageShare: page ? (page.page - 1) / page.pages : 0 }) })
}

/** Whoever waits for the end of a rest. */
const waking: (() => void)[] = []

/** Resolves when the clerk lets the batch go on, or stops it. */
async function going(signal: AbortSignal): Promise<void> {
  if (!now()?.isPaused || signal.aborted) return
  await new Promise<void>(resolve => {
    waking.push(resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** The archive rests; where it cannot be reached the batch itself says so. */
const tellPause = (isPaused: boolean) => void ask('arrive.pause', { isPaused }).catch(() => undefined)

/** Lets the running batch finish the file that is read and then rest, or go on. */
export function pauseBatch(isPaused: boolean) {
  if (!isRunning()) return
  const ms = workedMs()
  worked = { ms, since: performance.now() }
  change({ isPaused })
  if (!isPaused) for (const wake of waking.splice(0)) wake()
  tellPause(isPaused)
}

function add(name: string, outcome: FileEvent['outcome']) {
  const batch = now()
  if (!batch) return
  const outcomes = [...batch.outcomes, { n: batch.outcomes.length, name, outcome }]
  change({ outcomes, page: null, count: { ...batch.count, [outcome.kind]: batch.count[outcome.kind] + 1 } })
}

/** Hears of files handed in, `others` more being of the same batch: a file that holds others lets the batch grow. */
const hearWith = (others: number) => (event: ArriveEvent) => {
  // A rest that was asked for between two portions is asked of the one that begins.
  if (event.kind === 'start' && now()?.isPaused) tellPause(true)
  if (event.kind === 'page') change({ page: event })
  if (event.kind === 'file') {
    change({ total: others + event.total })
    add(nameWithin(event), event.outcome)
  }
  measure()
}

async function readTaken({ tokens, refused }: Taken, signal: AbortSignal) {
  for (const refusal of refused) add(refusal.detail.name ?? '', { kind: 'refused', refusal })
  change({ phase: 'reading' })
  const others = (now()?.total ?? 0) - tokens.length
  if (tokens.length) await follow(ask('arrive.take', { tokens, keepsLeft: true }, { signal }), hearWith(others))
}

async function readAll(source: Source, signal: AbortSignal) {
  if (Array.isArray(source)) {
    for (let at = 0; at < source.length && !signal.aborted; at += portion) {
      await going(signal)
      change({ phase: 'uploading' })
      await readTaken(await takeFiles(source.slice(at, at + portion), signal), signal)
    }
    return
  }
  if (source !== 'sample' && 'tokens' in source) return readTaken(source, signal)
  change({ phase: 'reading' })
  const events = source === 'sample' ? ask('arrive.sample', undefined, { signal }) : ask('arrive.takeUnread', undefined, { signal })
  await follow(events, hearWith(0))
}

function sizeOf(source: Source): number {
  if (source === 'sample') return 2
  if (Array.isArray(source)) return source.length
  return 'unread' in source ? source.unread : source.tokens.length + source.refused.length
}

/** Takes files into the review queue. A second batch waits for none: it is refused while one runs. */
export async function bringIn(given: Source): Promise<Batch | null> {
  const source = Array.isArray(given) ? given.filter(({ name }) => !isSystemFile(name)) : given
  if (isRunning() || sizeOf(source) === 0) return null
  const begin: Batch = {
    phase: 'uploading',
    total: sizeOf(source),
    page: null,
    isPaused: false,
    leftMs: null,
    outcomes: [],
    passed: sizeOf(given) - sizeOf(source),
    count: { waiting: 0, held: 0, refused: 0 },
    fault: null,
  }
  worked = { ms: 0, since: performance.now() }
  await start(begin, signal => readAll(source, signal))
  return now()
}

/** Stops the running batch; what was taken stays. */
export const stopBatch = stop

/** Forgets a finished batch. */
export const closeBatch = forget
