// One worker thread of the archive: the writer or the reader, each with its own connection, answering the same router over a MessagePort.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { RPCHandler } from '@orpc/server/message-port'
import { Refusal, type RefusalBody } from '../../contract/refusal.ts'
import { type Context, openContext } from '../context.ts'
import { keepWatching } from '../handlers/arrive-watched.ts'
import { endRepair } from '../handlers/repair.ts'
import { makeRouter } from '../router.ts'
import { keepTidy } from '../tidying.ts'
import { newGivenUp } from '../turn.ts'
import { saveUnread } from '../unread.ts'

/** What the front hands to a worker. */
export type WorkerStart = {
  folder: string
  run: string
  side: 'reads' | 'writes'
  isAfterCrash: boolean
  version: string
  /** Where calls that were given up are counted. */
  givenUp: SharedArrayBuffer
  port: MessagePort
}

/** What a worker tells the front outside the calls. */
export type WorkerWord = { kind: 'ready' } | { kind: 'refused'; refusal: RefusalBody } | { kind: 'failed'; message: string }

/** How long a closing archive waits for calls under way; they were told to stop. */
const mostWaitMs = 5000

const say = (word: WorkerWord): void => parentPort?.postMessage(word)

function openOrTell({ folder, run, side, isAfterCrash, version, givenUp }: WorkerStart): Context | null {
  try {
    return openContext(folder, { side, run, isAfterCrash, version, givenUp: newGivenUp(givenUp) })
  } catch (error) {
    say(
      error instanceof Refusal
        ? { kind: 'refused', refusal: error.body }
        : { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    )
    return null
  }
}

const start = workerData as WorkerStart

/** The front says when to open (the reader after the writer) and when to close. */
const nextOrder = () => new Promise<void>(resolve => parentPort?.once('message', () => resolve()))

await nextOrder()
const context = openOrTell(start)
if (context) {
  new RPCHandler(makeRouter(context)).upgrade(start.port)
  const closing = nextOrder()
  say({ kind: 'ready' })
  const stopper = new AbortController()
  const meanwhile = start.side === 'writes' ? [endRepair, keepWatching, keepTidy].map(begin => begin(context, stopper.signal)) : []
  await closing
  stopper.abort()
  await Promise.all(meanwhile)
  start.port.close()
  await context.running.quiet(mostWaitMs)
  // A batch that did not stop in time is cut off.
  if (start.side === 'writes') saveUnread(start.folder, start.run)
  await context.cleared
  context.close()
}
start.port.close()
parentPort?.close()
