// Batches of files that are being taken, and whether they rest. A rest ends with the last of them: none is left for one that begins later.
import { once } from 'node:events'
import { countIn } from './count-in.ts'

export type Taking = {
  /** Counts a batch in; what it gives counts it out, once. */
  enter(): () => void
  /** Lets the batches that are under way rest or go on; gives whether they rest now. */
  pause(isPaused: boolean): boolean
  isPaused(): boolean
  /** Resolves when the batches may go on, at once where they do not rest; also when the signal is aborted. */
  going(signal: AbortSignal): Promise<void>
}

/** No batch is under way yet. */
export function followTaking(): Taking {
  let rest: AbortController | null = null
  const goOn = () => {
    rest?.abort()
    rest = null
  }
  const { enter, count } = countIn(goOn)
  return {
    enter,
    pause: isPaused => {
      if (!isPaused) goOn()
      else if (count() > 0) rest ??= new AbortController()
      return rest !== null
    },
    isPaused: () => rest !== null,
    going: async signal => {
      if (rest === null || signal.aborted) return
      await once(AbortSignal.any([rest.signal, signal]), 'abort')
    },
  }
}
