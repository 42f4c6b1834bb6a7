// The thread that checks an archive on a connection of its own, so that nothing else waits for it. Reads only; ends when it has answered.
import { parentPort, workerData } from 'node:worker_threads'
import type { RefusalBody } from '../../contract/refusal.ts'
import { closeDb, narrow, openReader } from '../../db/open.ts'
import { type Verified, verifyArchive } from '../../db/verify.ts'
import { systemRefusal } from '../system-refusals.ts'

/** `stop`: one number in shared memory; anything but 0 ends the check. */
export type VerifyOrder = { folder: string; stop: SharedArrayBuffer }
export type VerifyWord =
  | { kind: 'verified'; verified: Verified }
  | { kind: 'refused'; refusal: RefusalBody }
  | { kind: 'failed'; message: string }

async function wordOn({ folder, stop }: VerifyOrder): Promise<VerifyWord> {
  const flag = new Int32Array(stop)
  try {
    const db = openReader(folder)
    try {
      narrow(db)
      return { kind: 'verified', verified: await verifyArchive(db, folder, () => Atomics.load(flag, 0) === 0) }
    } finally {
      closeDb(db)
    }
  } catch (error) {
    const refusal = systemRefusal(error, folder)
    if (refusal) return { kind: 'refused', refusal: refusal.body }
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.postMessage(await wordOn(workerData as VerifyOrder))
