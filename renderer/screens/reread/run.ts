// One re-reading under way: how far it is, how it ended.
import type { RereadEvent } from '../../../contract/reread.ts'
import { ask, follow } from '../../ask.ts'
import { background, type Work } from '../../parts/background.ts'

type Done = Extract<RereadEvent, { kind: 'done' }>
export type Run = Work<'running'> & { done: number; total: number; told: Done | null }

const { useNow, change, isRunning, start, stop } = background<Run>()

export const useRun = useNow

const hear = (event: RereadEvent) => {
  if (event.kind === 'start') change({ total: event.total })
  if (event.kind === 'progress') change({ done: event.done, total: event.total })
  if (event.kind === 'done') change({ told: event })
}

/** Reads again what an older version read, or all. A second one waits for none: it is not started while one runs. */
export async function rereadNow(all: boolean): Promise<void> {
  if (isRunning()) return
  await start({ phase: 'running', done: 0, total: 0, told: null, fault: null }, async signal =>
    follow(ask('reread.run', { all }, { signal }), hear),
  )
}

/** Stops it; what was read stays read. */
export const stopRun = stop
