// One re-reading under way, wherever the clerk is meanwhile: how far it is, how it ended, how to stop it.
import { useSyncExternalStore } from 'react'
import { Refusal } from '../../../contract/refusal.ts'
import type { RereadEvent } from '../../../contract/reread.ts'
import { ask, askAnew, follow } from '../../ask.ts'

type Done = Extract<RereadEvent, { kind: 'done' }>
export type Run = { phase: 'running' | 'done' | 'stopped'; done: number; total: number; told: Done | null; fault: unknown }

let run: Run | null = null
let stopper: AbortController | null = null
const heard = new Set<() => void>()
const set = (next: Run | null) => {
  run = next
  for (const hear of heard) hear()
}
const change = (more: Partial<Run>) => run && set({ ...run, ...more })

export const useRun = () =>
  useSyncExternalStore(
    hear => {
      heard.add(hear)
      return () => heard.delete(hear)
    },
    () => run,
  )

const hear = (event: RereadEvent) => {
  if (event.kind === 'start') change({ total: event.total })
  if (event.kind === 'progress') change({ done: event.done, total: event.total })
  if (event.kind === 'done') change({ told: event })
}

/** Reads again what an older version read, or all. A second one waits for none: it is not started while one runs. */
export async function rereadNow(all: boolean): Promise<void> {
  if (stopper) return
  stopper = new AbortController()
  const { signal } = stopper
  set({ phase: 'running', done: 0, total: 0, told: null, fault: null })
  try {
    await follow(ask('reread.run', { all }, { signal }), hear)
    change({ phase: signal.aborted ? 'stopped' : 'done' })
  } catch (fault) {
    const isStopped = signal.aborted || (fault instanceof Refusal && fault.code === 'cancelled')
    change({ phase: 'stopped', fault: isStopped ? null : fault })
  } finally {
    stopper = null
    askAnew()
  }
}

/** Stops it; what was read stays read. */
export const stopRun = () => stopper?.abort()
