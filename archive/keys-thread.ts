// Finds where the pages of a list begin in a thread of its own, started with the first question: pages are answered meanwhile. What nobody wants
// any more is not begun, and ends where it is under way.
import { Worker } from 'node:worker_threads'
import { Refusal } from '../contract/refusal.ts'
import type { PageKeys } from '../contract/search.ts'
import type { KeysOrder, KeysQuestion, KeysWord } from './hosts/keys-worker.ts'

export type KeysThread = {
  /** The keys that a question's pages have. Aborted it is refused `cancelled`. */
  find(question: KeysQuestion, signal: AbortSignal | undefined): Promise<PageKeys>
  close(): void
}

/** The bound on what it keeps in memory (MB): the keys of a million letters are one or two. */
const mostMegabytes = 256

/** Beside this folder under the same ending, source or built. */
const workerFile = (): URL => new URL(`./hosts/keys-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

type Waiting = { told: (word: KeysWord) => void; lost: (error: Error) => void }

/** A worker with what waits for it; it holds up no process that has nothing else to do. */
function startWorker(folder: string, waiting: Map<number, Waiting>, gone: (worker: Worker) => void): Worker {
  const worker = new Worker(workerFile(), {
    name: 'van-thu-trang',
    workerData: folder,
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  })
  const lose = (error: Error) => {
    gone(worker)
    for (const { lost } of waiting.values()) lost(error)
    waiting.clear()
  }
  worker.on('message', (word: KeysWord) => {
    waiting.get(word.id)?.told(word)
    waiting.delete(word.id)
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', lose)
  worker.on('exit', code => lose(new Error(`the thread of page keys ended with ${code}`)))
  return worker
}

/** The thread of an archive's folder; another is started after one was lost. */
export function openKeysThread(folder: string): KeysThread {
  let worker: Worker | null = null
  let last = 0
  let waiting = new Map<number, Waiting>()
  const asked = (question: KeysQuestion, stop: SharedArrayBuffer): Promise<KeysWord> => {
    if (!worker) {
      waiting = new Map()
      worker = startWorker(folder, waiting, lost => {
        if (worker === lost) worker = null
      })
    }
    const order: KeysOrder = { id: ++last, question, stop }
    return new Promise((told, lost) => {
      waiting.set(order.id, { told, lost })
      worker?.ref()
      worker?.postMessage(order)
    })
  }
  return {
    find: async (question, signal) => {
      if (signal?.aborted) throw new Refusal('cancelled')
      const stop = new SharedArrayBuffer(4)
      const abort = () => Atomics.store(new Int32Array(stop), 0, 1)
      signal?.addEventListener('abort', abort)
      try {
        const word = await asked(question, stop)
        if (word.kind === 'refused') throw new Refusal(word.refusal.code, word.refusal.detail)
        if (word.kind === 'failed') throw new Error(word.message)
        return word.keys
      } finally {
        signal?.removeEventListener('abort', abort)
      }
    },
    close: () => {
      void worker?.terminate()
      worker = null
    },
  }
}
