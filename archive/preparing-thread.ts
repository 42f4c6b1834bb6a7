// Makes letters ready for filing in a thread of its own, while the writer files those before them. What it gives is what the writer would else make.
import { Worker } from 'node:worker_threads'
import type { ReadableDb } from '../db/handle.ts'
import { dictionariesOf, type Prepared, type Unprepared } from '../db/prepared.ts'
import type { PreparingOrder } from './hosts/preparing-worker.ts'

export type PreparingThread = {
  /** Each letter made ready; none where they are too few to be worth it, or the thread was lost: then they are made ready as they are filed. */
  prepare(letters: readonly Unprepared[]): Promise<Prepared[]>
  close(): void
}

/** The bounds on what it keeps in memory (MB): some letters at a time; small young space, or it alone takes 100 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 }

/** So many letters take longer than a thread does to start. */
const fewest = 32

/** Beside this folder under the same ending, source or built. */
const workerFile = (): URL => new URL(`./hosts/preparing-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** What the worker makes of some letters; rejects when it ends first. */
function ask(worker: Worker, order: PreparingOrder): Promise<Prepared[]> {
  worker.ref()
  return new Promise<Prepared[]>((resolve, reject) => {
    const told = (prepared: Prepared[]) => settle(() => resolve(prepared))
    const failed = (error: Error) => settle(() => reject(error))
    const ended = (code: number) => failed(new Error(`the preparing thread ended with ${code}`))
    const settle = (tell: () => void) => {
      worker.off('message', told).off('error', failed).off('exit', ended)
      worker.unref()
      tell()
    }
    worker.on('message', told).on('error', failed).on('exit', ended)
    worker.postMessage(order)
  })
}

/** Starts the thread with the first letters, and another after one was lost. */
export function openPreparingThread(db: ReadableDb): PreparingThread {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const lose = () => {
    void worker?.terminate()
    worker = null
  }
  const start = (): Worker => {
    const started = new Worker(workerFile(), { name: 'van-thu-nen', resourceLimits })
    started.on('error', () => undefined)
    return started
  }
  const askNext = async (letters: readonly Unprepared[]): Promise<Prepared[]> => {
    try {
      worker ??= start()
      return await ask(worker, { letters, dictionaries: dictionariesOf(db) })
    } catch {
      lose()
      return []
    }
  }
  return {
    prepare: letters => {
      if (letters.length < fewest) return Promise.resolve([])
      const mine = last.then(() => askNext(letters))
      last = mine
      return mine
    },
    close: lose,
  }
}
