// One worker of the archive as the front sees it: started, opened, asked, stopped. A worker that ends by itself answers what waits with a defect.
import { MessageChannel, Worker } from 'node:worker_threads'
import { type ClientLink, ORPCError } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { Refusal } from '../../contract/refusal.ts'
import { refusalSentence } from '../../contract/words.ts'
import { defectLog } from '../defect-log.ts'
import { compileCache } from './compile-cache.ts'
import { followed, keepPending } from './pending.ts'
import type { WorkerStart, WorkerWord } from './worker.ts'

export type Link = ClientLink<Record<never, never>>
export type LinkStart = Omit<WorkerStart, 'port' | 'givenUp'>

export type LinkedWorker = {
  /** Opens its connection, or throws the Refusal that it met. */
  open(): Promise<void>
  link: Link
  isGone(): boolean
  /** Resolves when its thread has ended and what it held is free. */
  ended: Promise<void>
  stop(): Promise<void>
  end(): Promise<number>
}

/** The first word of a worker; a worker that ends before it has failed. */
function firstWord(worker: Worker): Promise<WorkerWord> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', code => reject(new Error(`the archive's worker ended with ${code}`)))
  })
}

/**
 * The young objects of a thread (MB). V8 would let them come to 200 in each before it looks through them, though nearly all are texts that are long done
 * with; so bounded the work takes no longer.
 */
export const youngMegabytes = 24

/** Workers start from source as quickly as the program that starts them. */
const environment = (): NodeJS.ProcessEnv => (compileCache === null ? process.env : { NODE_COMPILE_CACHE: compileCache, ...process.env })

const isStream = (answer: unknown): answer is AsyncIterator<unknown, void> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer

/** What was thrown on the way to an answer, as the typed error that the contract promises; a defect is logged. */
export function typedError(error: unknown, { folder, side }: LinkStart): Error {
  if (error instanceof Refusal)
    return new ORPCError('REFUSED', { defined: true, status: 422, message: refusalSentence(error.body), data: error.body })
  const number = defectLog(folder).write(error, `worker ${side}`, new Date())
  return new ORPCError('DEFECT', { defined: true, status: 500, message: number, data: { number } })
}

/** Loads a worker from its file; it answers once it is opened. */
export function loadWorker(file: string | URL, start: LinkStart): LinkedWorker {
  const { port1, port2 } = new MessageChannel()
  const givenUp = new SharedArrayBuffer(4)
  const workerData: WorkerStart = { ...start, givenUp, port: port2 }
  const worker = new Worker(file, {
    workerData,
    transferList: [port2],
    name: `van-thu-${start.side}`,
    env: environment(),
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  })
  const pending = keepPending()
  let isOpen = false
  const lose = (error: unknown) => {
    if (!isOpen || pending.failure()) return
    pending.fail(typedError(error, start))
    port1.close()
    void worker.terminate()
  }
  // Before the link's own listener, which would tell only that a queue was closed.
  port1.on('close', () => lose(new Error('the port of the worker was closed')))
  worker.on('error', lose)
  const ended = new Promise<void>(resolve => {
    worker.once('exit', code => {
      lose(new Error(`the worker ended with ${code}`))
      port1.close()
      resolve()
    })
  })
  const word = firstWord(worker)
  word.catch(() => undefined)
  const rpc = new RPCLink<Record<never, never>>({ port: port1 })
  const link: Link = {
    call: async (path, input, options) => {
      const giveUp = () => Atomics.add(new Int32Array(givenUp), 0, 1)
      options.signal?.addEventListener('abort', giveUp)
      try {
        const answer = await pending.orFail(() => rpc.call(path, input, options))
        return isStream(answer) ? followed(answer, pending) : answer
      } finally {
        options.signal?.removeEventListener('abort', giveUp)
      }
    },
  }
  const open = async () => {
    worker.postMessage('open')
    const said = await word
    if (said.kind === 'refused') throw new Refusal(said.refusal.code, said.refusal.detail)
    if (said.kind === 'failed') throw new Error(said.message)
    port1.start()
    isOpen = true
  }
  const stop = async () => {
    pending.fail(new Error('the archive is closed'))
    port1.close()
    worker.postMessage('close')
    await ended
  }
  return { open, link, isGone: () => pending.failure() !== null, ended, stop, end: () => worker.terminate() }
}
