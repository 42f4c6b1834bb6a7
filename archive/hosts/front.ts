// Starts the archive's two workers and gives one client for both: calls that write go to the writer, calls that read to the reader with its own
// connection, so a search never waits for an import.
import { mkdirSync } from 'node:fs'
import { MessageChannel, Worker } from 'node:worker_threads'
import { createORPCClient, DynamicLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { getContractRouter, isContractProcedure } from '@orpc/contract'
import { contract } from '../../contract/calls.ts'
import { Refusal } from '../../contract/refusal.ts'
import { systemRefusal } from '../system-refusals.ts'
import { openTokens, type Tokens } from '../tokens.ts'
import { applicationVersion } from '../version.ts'
import type { ArchiveClient } from './calls.ts'
import type { WorkerStart, WorkerWord } from './worker.ts'

type Side = WorkerStart['side']
type Running = { link: RPCLink<Record<never, never>>; stop(): Promise<void> }

export type FrontOptions = {
  /** The worker's file where it is not beside this one (a bundle). */
  workerFile?: string | URL
  version?: string
}

/** Beside this file under the same ending, source or built. */
const ownWorkerFile = (): URL => new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** The first word of a worker; a worker that ends before it has failed. */
function firstWord(worker: Worker): Promise<WorkerWord> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`the archive's worker ended with ${code}`)))
  })
}

async function startWorker(file: string | URL, start: Omit<WorkerStart, 'port'>): Promise<Running> {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(file, { workerData: { ...start, port: port2 }, transferList: [port2], name: `van-thu-${start.side}` })
  const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()))
  const word = await firstWord(worker)
  if (word.kind !== 'ready') {
    port1.close()
    await ended
    if (word.kind === 'refused') throw new Refusal(word.refusal.code, word.refusal.detail)
    throw new Error(word.message)
  }
  const link = new RPCLink<Record<never, never>>({ port: port1 })
  port1.start()
  return {
    link,
    stop: async () => {
      worker.postMessage('close')
      await ended
      port1.close()
    },
  }
}

/** Which side answers a call, by the contract's meta. */
function sideOf(path: readonly string[]): Side {
  const procedure = getContractRouter(contract, [...path])
  return isContractProcedure(procedure) ? (procedure['~orpc'].meta as { side: Side }).side : 'writes'
}

async function startSides(file: string | URL, start: Omit<WorkerStart, 'port' | 'side'>): Promise<Record<Side, Running>> {
  const writes = await startWorker(file, { ...start, side: 'writes' })
  try {
    return { writes, reads: await startWorker(file, { ...start, side: 'reads' }) }
  } catch (error) {
    await writes.stop()
    throw error
  }
}

function openRun(folder: string): Tokens {
  try {
    mkdirSync(folder, { recursive: true })
    return openTokens(folder)
  } catch (error) {
    throw systemRefusal(error, folder) ?? error
  }
}

/** Starts the archive in `folder` (made when absent) in its own threads. Rejects with the Refusal that opening it meets. */
export async function startArchive(
  folder: string,
  { workerFile = ownWorkerFile(), version = applicationVersion() }: FrontOptions = {},
): Promise<ArchiveClient> {
  const tokens = openRun(folder)
  try {
    const sides = await startSides(workerFile, { folder, run: tokens.folder, version })
    const link = new DynamicLink((_, path) => sides[sideOf(path)].link)
    const close = async () => {
      await sides.reads.stop()
      await sides.writes.stop()
      tokens.close()
    }
    return { calls: createORPCClient(link), tokens, folder, close }
  } catch (error) {
    tokens.close()
    throw error
  }
}
