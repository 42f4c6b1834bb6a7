// The archive's worker with one fault: where `chet-SIDE` lies beside the archive's folder, its thread ends when it would answer next.
import { existsSync, rmSync } from 'node:fs'
import { MessagePort, workerData } from 'node:worker_threads'
import type { WorkerStart } from '../../archive/hosts/worker.ts'

const { folder, side, port } = workerData as WorkerStart
const mark = `${folder}-chet-${side}`
port.postMessage = (...message: Parameters<MessagePort['postMessage']>) => {
  if (existsSync(mark)) {
    rmSync(mark)
    process.exit(1)
  }
  MessagePort.prototype.postMessage.apply(port, message)
}
await import('../../archive/hosts/worker.ts')
