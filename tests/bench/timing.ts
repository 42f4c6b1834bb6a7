// Measuring and printing: percentiles of milliseconds, things a second, one line a figure.

/** Runs over all items for at least half a second, after one warm-up; things a second. */
export function perSecond<T>(items: readonly T[], act: (item: T) => unknown): number {
  for (const item of items.slice(0, 50)) act(item)
  const began = performance.now()
  let done = 0
  while (performance.now() - began < 500) for (const item of items) done += act(item) === undefined ? 1 : 1
  return done / ((performance.now() - began) / 1000)
}

/** Milliseconds of the processor that one act takes on this thread, whatever else the machine does. */
export function processorTime(act: () => unknown): number {
  const began = process.threadCpuUsage()
  act()
  const { user, system } = process.threadCpuUsage(began)
  return (user + system) / 1000
}

/** A query that takes so long is asked once. */
const longMs = 500

/** Milliseconds of each query: the least of three runs of all, so that what one keeps for the next asking of the same is mostly gone by then. */
export function milliseconds<T>(items: readonly T[], act: (item: T) => unknown): number[] {
  const least = items.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 3; round++)
    for (const [i, item] of items.entries()) {
      if (round > 0 && (least[i] as number) > longMs) continue
      const began = performance.now()
      act(item)
      least[i] = Math.min(least[i] as number, performance.now() - began)
    }
  return least
}

/** The value that a share of all lie below. */
export function percentile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** `p50 / p95` of milliseconds. */
export const spread = (all: readonly number[]): string => `${percentile(all, 0.5).toFixed(2)} / ${percentile(all, 0.95).toFixed(2)}`

export const section = (title: string): void => {
  process.stdout.write(`\n${title}\n`)
}

export const line = (name: string, figure: string, beside = ''): void => {
  process.stdout.write(`  ${name.padEnd(34)} ${figure.padStart(16)}${beside ? `   ${beside}` : ''}\n`)
}
