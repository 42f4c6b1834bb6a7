// Checks an archive in a thread of its own: searches do not wait for it, and it ends when nobody wants the answer any more.
import { Worker } from 'node:worker_threads'
import { Refusal } from '../contract/refusal.ts'
import type { Verified } from '../db/verify.ts'
import type { VerifyOrder, VerifyWord } from './hosts/verify-worker.ts'

/** The bounds on what a check keeps in memory (MB): a stretch of letters and a count for every syllable; small young space, or it alone takes 100 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 8 }

/** Beside this folder under the same ending, source or built. */
const workerFile = (): URL => new URL(`./hosts/verify-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

/** All checks of the archive in a folder. Aborted it is refused `cancelled` once the step under way has ended. */
export async function verifyApart(folder: string, signal: AbortSignal | undefined): Promise<Verified> {
  const stop = new SharedArrayBuffer(4)
  const abort = () => Atomics.store(new Int32Array(stop), 0, 1)
  if (signal?.aborted) throw new Refusal('cancelled')
  const workerData: VerifyOrder = { folder, stop }
  const worker = new Worker(workerFile(), {
    name: 'van-thu-kiem-tra',
    workerData,
    resourceLimits,
  })
  signal?.addEventListener('abort', abort)
  try {
    const word = await new Promise<VerifyWord>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject)
      worker.once('exit', code => reject(new Error(`the checking thread ended with ${code}`)))
    })
    if (word.kind === 'refused') throw new Refusal(word.refusal.code, word.refusal.detail)
    if (word.kind === 'failed') throw new Error(word.message)
    return word.verified
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}
