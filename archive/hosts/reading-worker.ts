// The thread that reads long letters: bytes in, the letter or the reason why not out. Holds no archive and reads no disk.
import { parentPort } from 'node:worker_threads'
import { Refusal, type RefusalBody } from '../../contract/refusal.ts'
import { type Letter, readLetter } from '../letter-file.ts'

export type ReadingOrder = { bytes: Uint8Array; name: string }
export type ReadingWord = { kind: 'read'; letter: Letter } | { kind: 'refused'; refusal: RefusalBody } | { kind: 'failed'; message: string }

function wordOn({ bytes, name }: ReadingOrder): ReadingWord {
  try {
    return { kind: 'read', letter: readLetter(bytes, name) }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', refusal: error.body }
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (order: ReadingOrder) => parentPort?.postMessage(wordOn(order)))
