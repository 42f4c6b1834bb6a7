// The tasks of a page's main thread while something goes on, out of Chromium's own trace.
import type { CDPSession } from 'playwright-core'

type TraceEvent = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number; args?: { name?: string } }
/** Milliseconds by the clock, and of them on a core: on a busy machine a task also waits for one. */
export type Task = { ms: number; onCore: number }

/** The longest tasks (ms) of the page's main thread while `work` goes on, the longest first. */
export async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<Task[]> {
  const events: TraceEvent[] = []
  const hear = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', hear)
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', '__metadata', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  })
  await work()
  const over = new Promise<void>(resolve => {
    cdp.once('Tracing.tracingComplete', () => resolve())
  })
  await cdp.send('Tracing.end')
  await over
  cdp.off('Tracing.dataCollected', hear)
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid} ${tid}`))
  return tasks.map(({ dur = 0, tdur = 0 }) => ({ ms: dur / 1000, onCore: tdur / 1000 })).sort((a, b) => b.ms - a.ms)
}

const firstOf = (numbers: number[]) =>
  numbers
    .sort((a, b) => b - a)
    .slice(0, 4)
    .map(one => one.toFixed(1).padStart(6))
    .join(' ')

export function tell(what: string, tasks: Task[]) {
  const over = tasks.filter(({ ms }) => ms > 50).length
  console.log(
    `${what.padEnd(36)} longest ms${firstOf(tasks.map(({ ms }) => ms))}, on a core${firstOf(tasks.map(({ onCore }) => onCore))}; ${over} over 50`,
  )
}
