// Which calls are under way, so that an archive is closed only when none is left in the middle.
import { countIn } from './count-in.ts'

export type Running = {
  /** Counts a call in; what it gives counts it out, once. */
  enter(): () => void
  /** Resolves when no call is under way, or after `mostMs` milliseconds. */
  quiet(mostMs: number): Promise<void>
}

/** A counter of calls under way. */
export function countRunning(): Running {
  let told: (() => void)[] = []
  const { enter, count } = countIn(() => {
    for (const tell of told) tell()
    told = []
  })
  return {
    enter,
    quiet: mostMs =>
      count() === 0
        ? Promise.resolve()
        : new Promise(resolve => {
            const timer = setTimeout(resolve, mostMs)
            told.push(() => {
              clearTimeout(timer)
              resolve()
            })
          }),
  }
}
