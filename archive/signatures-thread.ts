// Checks the signatures of PDF files, one file after the other, each in a thread of its own that is bounded in time and memory and may be lost: who
// asks is never held up, and a file that breaks the reader breaks nothing else.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { SignedFile } from '../contract/chu-ky-so.ts'
import { Refusal } from '../contract/refusal.ts'
import type { SourceFile } from '../contract/van-ban.ts'
import type { ReadSignatures } from './hosts/signatures-worker.ts'

export type SignableFile = Pick<SourceFile, 'sha256' | 'name' | 'bytes'>

export type SignaturesThread = {
  /** What is said of the signatures in a kept file; a file that cannot be read says so. Aborted it is refused `cancelled`. */
  read(file: SignableFile, path: string, signal: AbortSignal | undefined): Promise<SignedFile>
  close(): void
}

/** 100 MiB: the longest scan of a letter. */
const mostBytes = 100 * 1024 * 1024
/** How long one file may take (ms): one of 100 MB with 32 signatures takes a few seconds. */
const mostMs = 20_000
/** Beside the bytes of the file (MB). */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 }

/** Beside this folder under the same ending, source or built. */
const workerFile = (): URL => new URL(`./hosts/signatures-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** What a thread says of one file; throws where it failed, was lost, took too long or was stopped. */
async function askThread(path: string, limitMs: number, stop: AbortSignal): Promise<ReadSignatures> {
  const worker = new Worker(workerFile(), { name: 'van-thu-chu-ky', workerData: path, resourceLimits })
  const end = () => void worker.terminate()
  const timer = setTimeout(end, limitMs)
  stop.addEventListener('abort', end)
  try {
    const told = once(worker, 'message').then(([word]) => word as ReadSignatures)
    const lost = once(worker, 'exit').then(([code]) => {
      throw new Error(`the thread of signatures ended with ${code}`)
    })
    return await Promise.race([told, lost])
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', end)
    end()
  }
}

const unread = { signatures: [], left: 0 }

/** Starts a thread with each file; nothing runs between. `tell` hears why a file was unreadable. */
export function openSignaturesThread(tell: (error: unknown) => void, limitMs: number = mostMs): SignaturesThread {
  const closing = new AbortController()
  let last: Promise<unknown> = Promise.resolve()
  const readNow = async ({ sha256, name, bytes }: SignableFile, path: string, stop: AbortSignal): Promise<SignedFile> => {
    if (stop.aborted) throw new Refusal('cancelled')
    if (bytes > mostBytes) return { sha256, name, outcome: 'too-large', ...unread }
    try {
      return { sha256, name, outcome: 'read', ...(await askThread(path, limitMs, stop)) }
    } catch (error) {
      if (stop.aborted) throw new Refusal('cancelled')
      tell(error)
      return { sha256, name, outcome: 'unreadable', ...unread }
    }
  }
  return {
    read: (file, path, signal) => {
      const stop = signal ? AbortSignal.any([closing.signal, signal]) : closing.signal
      const mine = last.then(() => readNow(file, path, stop))
      last = mine.catch(() => undefined)
      return mine
    },
    close: () => closing.abort(),
  }
}
