// Waiting that an abort ends at once.
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits `ms` milliseconds; false when the signal was aborted meanwhile. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await sleep(ms, undefined, signal ? { signal } : {})
    return true
  } catch {
    return false
  }
}
