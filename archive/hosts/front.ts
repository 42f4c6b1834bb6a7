// Starts the archive's two workers and gives one client for both: calls that write go to the writer, calls that read to the reader with its own
// connection, so a search never waits for an import.
import { mkdirSync } from 'node:fs'
import { MessageChannel, Worker } from 'node:worker_threads'
import { createORPCClient, DynamicLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { getContractRouter, isContractProcedure } from '@orpc/contract'
import { contract } from '../../contract/calls.ts'
import { Refusal } from '../../contract/refusal.ts'
import { defectLog } from '../defect-log.ts'
import { systemRefusal } from '../system-refusals.ts'
import { openTokens, type Tokens } from '../tokens.ts'
import { applicationVersion } from '../version.ts'
import type { ArchiveClient } from './calls.ts'
import { compileCache } from './compile-cache.ts'
import type { WorkerStart, WorkerWord } from './worker.ts'

type Side = WorkerStart['side']
type Link = RPCLink<Record<never, never>>
/** A worker; `link` throws once it has ended, so that no call waits for ever. */
type Loaded = { open(): Promise<void>; link(): Link; stop(): Promise<void>; end(): Promise<number> }
type Sides = Record<Side, Loaded>

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

/** Workers start from source as quickly as the program that starts them. */
const environment = (): NodeJS.ProcessEnv => (compileCache === null ? process.env : { NODE_COMPILE_CACHE: compileCache, ...process.env })

/** Loads a worker; `open` opens its connection and gives it over, or throws the Refusal that it met. */
function loadWorker(file: string | URL, start: Omit<WorkerStart, 'port'>): Loaded {
  const { port1, port2 } = new MessageChannel()
  const workerData: WorkerStart = { ...start, port: port2 }
  const worker = new Worker(file, { workerData, transferList: [port2], name: `van-thu-${start.side}`, env: environment() })
  let isOpen = false
  const ended = new Promise<void>(resolve =>
    worker.once('exit', () => {
      isOpen = false
      port1.close()
      resolve()
    }),
  )
  worker.on('error', error => defectLog(start.folder).write(error, `worker ${start.side}`, new Date()))
  const word = firstWord(worker)
  word.catch(() => undefined)
  const link = new RPCLink<Record<never, never>>({ port: port1 })
  const stop = async () => {
    isOpen = false
    port1.close()
    worker.postMessage('close')
    await ended
  }
  const open = async () => {
    worker.postMessage('open')
    const said = await word
    if (said.kind === 'refused') throw new Refusal(said.refusal.code, said.refusal.detail)
    if (said.kind === 'failed') throw new Error(said.message)
    port1.start()
    isOpen = true
  }
  const openLink = () => {
    if (!isOpen) throw new Error('the archive is closed')
    return link
  }
  return { open, link: openLink, stop, end: () => worker.terminate() }
}

/** Which side answers a call, by the contract's meta. */
function sideOf(path: readonly string[]): Side {
  const procedure = getContractRouter(contract, [...path])
  return isContractProcedure(procedure) ? (procedure['~orpc'].meta as { side: Side }).side : 'writes'
}

/** Both workers load at once; the reader opens when the writer has made or brought up to date what it reads. */
async function startSides(file: string | URL, start: Omit<WorkerStart, 'port' | 'side'>): Promise<Sides> {
  const writes = loadWorker(file, { ...start, side: 'writes' })
  const reads = loadWorker(file, { ...start, side: 'reads' })
  try {
    await writes.open()
    await reads.open()
    return { writes, reads }
  } catch (error) {
    await reads.end()
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
    const sides = await startSides(workerFile, { folder, run: tokens.folder, isAfterCrash: tokens.isAfterCrash, version })
    const link = new DynamicLink((_, path) => sides[sideOf(path)].link())
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
