// One batch of files on its way in, wherever the clerk is meanwhile: what became of each, how far it is, how to stop it.
import { useSyncExternalStore } from 'react'
import type { ArriveEvent } from '../../../contract/arrive.ts'
import { Refusal } from '../../../contract/refusal.ts'
import { ask, askAnew, follow } from '../../ask.ts'
import { type Taken, takeFiles } from '../../files.ts'

type FileEvent = Extract<ArriveEvent, { kind: 'file' }>
export type FileOutcome = { n: number; name: string; outcome: FileEvent['outcome'] }
export type Batch = {
  phase: 'uploading' | 'reading' | 'done' | 'stopped'
  total: number
  outcomes: FileOutcome[]
  count: Record<FileEvent['outcome']['kind'], number>
  fault: unknown
}

/** So many files are copied in before they are read: a batch of thousands never lies twice on the disk. */
const portion = 100

let batch: Batch | null = null
let stopper: AbortController | null = null
const heard = new Set<() => void>()
const set = (next: Batch | null) => {
  batch = next
  for (const hear of heard) hear()
}
const change = (more: Partial<Batch>) => batch && set({ ...batch, ...more })

export const useBatch = () =>
  useSyncExternalStore(
    hear => {
      heard.add(hear)
      return () => heard.delete(hear)
    },
    () => batch,
  )

function add(name: string, outcome: FileEvent['outcome']) {
  if (!batch) return
  const outcomes = [...batch.outcomes, { n: batch.outcomes.length, name, outcome }]
  change({ outcomes, count: { ...batch.count, [outcome.kind]: batch.count[outcome.kind] + 1 } })
}

const hear = (event: ArriveEvent) => {
  if (event.kind === 'file') add(event.name, event.outcome)
}

async function readTaken({ tokens, refused }: Taken, signal: AbortSignal) {
  for (const refusal of refused) add(refusal.detail.name ?? '', { kind: 'refused', refusal })
  change({ phase: 'reading' })
  if (tokens.length) await follow(ask('arrive.take', { tokens }, { signal }), hear)
}

async function readAll(source: File[] | Taken | 'sample', signal: AbortSignal) {
  if (source === 'sample') {
    change({ phase: 'reading' })
    await follow(ask('arrive.sample', undefined, { signal }), hear)
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
  if (stopper || sizeOf(source) === 0) return null
  stopper = new AbortController()
  const { signal } = stopper
  set({ phase: 'uploading', total: sizeOf(source), outcomes: [], count: { waiting: 0, held: 0, refused: 0 }, fault: null })
  try {
    await readAll(source, signal)
    change({ phase: signal.aborted ? 'stopped' : 'done' })
  } catch (fault) {
    const isStopped = signal.aborted || (fault instanceof Refusal && fault.code === 'cancelled')
    change({ phase: 'stopped', fault: isStopped ? null : fault })
  } finally {
    stopper = null
    askAnew()
  }
  return batch
}

/** Stops the running batch; what was taken stays. */
export const stopBatch = () => stopper?.abort()

/** Forgets a finished batch. */
export const closeBatch = () => {
  if (!stopper) set(null)
}
