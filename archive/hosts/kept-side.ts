// A side of the archive that outlives its worker: one that ended by itself is started again for the calls that come later.
import { type Link, type LinkedWorker, type LinkStart, loadWorker, typedError } from './worker-link.ts'

export type KeptSide = { open(): Promise<void>; link: Link; stop(): Promise<void>; end(): Promise<unknown> }

/** A worker that ends again and again has a lasting cause: so many starts a minute (ms) are tried. */
const mostStarts = 3
const minute = 60_000

/** Loads the worker of a side. A call that finds it gone starts another; too many and the call fails as the last one did. */
export function keepSide(file: string | URL, start: LinkStart): KeptSide {
  let worker = loadWorker(file, start)
  let reviving: Promise<void> | null = null
  let isStopped = false
  const starts: number[] = []

  const openAnother = async (): Promise<LinkedWorker> => {
    const another = loadWorker(file, { ...start, isAfterCrash: true })
    try {
      await another.open()
      return another
    } catch (error) {
      await another.end()
      throw typedError(error, start)
    }
  }
  const revive = async () => {
    const now = Date.now()
    if (starts.filter(at => now - at < minute).length >= mostStarts) return
    starts.push(now)
    await worker.ended
    worker = await openAnother()
  }
  const whole = async () => {
    if (!worker.isGone() || isStopped) return
    reviving ??= revive().finally(() => {
      reviving = null
    })
    await reviving
  }
  return {
    open: () => worker.open(),
    link: {
      call: async (path, input, options) => {
        await whole()
        return worker.link.call(path, input, options)
      },
    },
    stop: async () => {
      isStopped = true
      await reviving?.catch(() => undefined)
      await worker.stop()
    },
    end: () => worker.end(),
  }
}
