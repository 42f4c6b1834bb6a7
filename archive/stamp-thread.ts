// Lays a stamp on a copy in a thread of its own that is bounded in time and memory: a file that breaks the PDF library breaks nothing else.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../contract/refusal.ts'
import type { StampTold, StampWork } from './hosts/stamp-worker.ts'

/** How long one file may take (ms): a scan of 100 MB takes a few seconds. */
const mostMs = 30_000
/** Beside the bytes of the file (MB). */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 }

/** Beside this folder under the same ending, source or built. */
const workerFile = (): URL => new URL(`./hosts/stamp-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

async function askThread(work: StampWork, stop: AbortSignal): Promise<StampTold> {
  const worker = new Worker(workerFile(), { name: 'van-thu-dau-den', workerData: work, resourceLimits })
  const end = () => void worker.terminate()
  const timer = setTimeout(end, mostMs)
  stop.addEventListener('abort', end)
  try {
    const told = once(worker, 'message').then(([word]) => word as StampTold)
    const lost = once(worker, 'exit').then((): StampTold => ({ kind: 'damaged' }))
    return await Promise.race([told, lost])
  } catch {
    return { kind: 'damaged' }
  } finally {
    clearTimeout(timer)
    stop.removeEventListener('abort', end)
    end()
  }
}

/** The copy's bytes and pages; refuses by `name` a file that is locked or cannot be read, and a place beyond the page. */
export async function layInThread(
  base: StampWork['base'],
  stamp: Uint8Array,
  at: StampWork['at'],
  name: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<{ bytes: Uint8Array; pages: number }> {
  if (signal.aborted) throw new Refusal('cancelled')
  const told = await askThread({ base, stamp, at }, signal)
  if (signal.aborted) throw new Refusal('cancelled')
  if (told.kind === 'made') return told
  if (told.kind === 'outside') throw new Refusal('input-invalid', { what: 'chỗ của dấu nằm ngoài trang' })
  throw new Refusal(told.kind === 'locked' ? 'file-encrypted' : 'file-damaged', { name })
}
