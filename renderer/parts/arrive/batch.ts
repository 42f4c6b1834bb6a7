// One batch of files on its way in: what became of each, how far it is, how it ended.
import type { ArriveEvent } from '../../../contract/arrive.ts'
import { nameWithin } from '../../../contract/words.ts'
import { ask, follow } from '../../ask.ts'
import { type Taken, takeFiles } from '../../files.ts'
import { background, type Work } from '../background.ts'

type FileEvent = Extract<ArriveEvent, { kind: 'file' }>
export type FileOutcome = { n: number; name: string; outcome: FileEvent['outcome'] }
export type Batch = Work<'uploading' | 'reading'> & {
  total: number
  outcomes: FileOutcome[]
  count: Record<FileEvent['outcome']['kind'], number>
}

/** So many files are copied in before they are read: a batch of thousands never lies twice on the disk. */
const portion = 100

const { useNow, now, change, isRunning, start, stop, forget } = background<Batch>()

export const useBatch = useNow

function add(name: string, outcome: FileEvent['outcome']) {
  const batch = now()
  if (!batch) return
  const outcomes = [...batch.outcomes, { n: batch.outcomes.length, name, outcome }]
  change({ outcomes, count: { ...batch.count, [outcome.kind]: batch.count[outcome.kind] + 1 } })
}

/** Hears of files handed in, `others` more being of the same batch: a file that holds others lets the batch grow. */
const hearWith = (others: number) => (event: ArriveEvent) => {
  if (event.kind !== 'file') return
  change({ total: others + event.total })
  add(nameWithin(event), event.outcome)
}

async function readTaken({ tokens, refused }: Taken, signal: AbortSignal) {
  for (const refusal of refused) add(refusal.detail.name ?? '', { kind: 'refused', refusal })
  change({ phase: 'reading' })
  const others = (now()?.total ?? 0) - tokens.length
  if (tokens.length) await follow(ask('arrive.take', { tokens }, { signal }), hearWith(others))
}

async function readAll(source: File[] | Taken | 'sample', signal: AbortSignal) {
  if (source === 'sample') {
    change({ phase: 'reading' })
    await follow(ask('arrive.sample', undefined, { signal }), hearWith(0))
  } else if (Array.isArray(source)) {
    for (let at = 0; at < source.length && !signal.aborted; at += portion) {
      change({ phase: 'uploading' })
      await readTaken(await takeFiles(source.slice(at, at + portion), signal), signal)
    }
  } else await readTaken(source, signal)
}

const sizeOf = (source: File[] | Taken | 'sample') =>
  source === 'sample' ? 2 : Array.isArray(source) ? source.length : source.tokens.length + source.refused.length

/** Takes files (or the two samples) into the review queue. A second batch waits for none: it is refused while one runs. */
export async function bringIn(source: File[] | Taken | 'sample'): Promise<Batch | null> {
  if (isRunning() || sizeOf(source) === 0) return null
  const begin: Batch = {
    phase: 'uploading',
    total: sizeOf(source),
    outcomes: [],
    count: { waiting: 0, held: 0, refused: 0 },
    fault: null,
  }
  await start(begin, signal => readAll(source, signal))
  return now()
}

/** Stops the running batch; what was taken stays. */
export const stopBatch = stop

/** Forgets a finished batch. */
export const closeBatch = forget
