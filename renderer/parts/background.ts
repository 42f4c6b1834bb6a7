// Work that goes on wherever the clerk is meanwhile, one at a time: how far it is, how it ended, how to stop it. Knows nothing of what is done.
import { useSyncExternalStore } from 'react'
import { Refusal } from '../../contract/refusal.ts'
import { askAnew } from '../ask.ts'

/** Where a work stands while it runs (`Running`) and how it ended; a `fault` only where it was not stopped by the clerk. */
export type Work<Running extends string> = { phase: Running | 'done' | 'stopped'; fault: unknown }

export interface Background<State> {
  /** The work as it stands; null before the first and once it is forgotten. */
  useNow: () => State | null
  now: () => State | null
  change: (more: Partial<State>) => void
  isRunning: () => boolean
  /** Does a work to its end; all that is asked of the archive is then asked anew. Not to be called while one runs. */
  start: (begin: State, work: (signal: AbortSignal) => Promise<void>) => Promise<void>
  /** Stops what runs; what was done stays done. */
  stop: () => void
  /** Forgets a work that has ended. */
  forget: () => void
}

/** A place for works of one sort. */
export function background<State extends Work<string>>(): Background<State> {
  let now: State | null = null
  let stopper: AbortController | null = null
  const heard = new Set<() => void>()
  const set = (next: State | null) => {
    now = next
    for (const hear of heard) hear()
  }
  const subscribe = (hear: () => void) => {
    heard.add(hear)
    return () => heard.delete(hear)
  }
  const change = (more: Partial<State>) => {
    if (now) set({ ...now, ...more })
  }
  const end = (phase: 'done' | 'stopped', fault: unknown = null) => {
    if (now) set({ ...now, phase, fault })
  }
  const start: Background<State>['start'] = async (begin, work) => {
    stopper = new AbortController()
    const { signal } = stopper
    set(begin)
    try {
      await work(signal)
      end(signal.aborted ? 'stopped' : 'done')
    } catch (fault) {
      const isStopped = signal.aborted || (fault instanceof Refusal && fault.code === 'cancelled')
      end('stopped', isStopped ? null : fault)
    } finally {
      stopper = null
      askAnew()
    }
  }
  return {
    useNow: () => useSyncExternalStore(subscribe, () => now),
    now: () => now,
    change,
    isRunning: () => stopper !== null,
    start,
    stop: () => stopper?.abort(),
    forget: () => {
      if (!stopper) set(null)
    },
  }
}
