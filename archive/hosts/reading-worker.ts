// The thread that reads long letters and files that are no plain text: bytes in, the letter or the reason why not out. Holds no archive and reads no disk.
import { parentPort } from 'node:worker_threads'
import { Refusal, type RefusalBody } from '../../contract/refusal.ts'
import type { LetterText } from '../../contract/the-thuc.ts'
import { type Letter, readAgain, readLetterFile } from '../letter-file.ts'

/** The bytes of a file, or a text that is kept already. */
export type ReadingOrder = { bytes: Uint8Array; name: string } | { text: LetterText; name: string }
export type ReadingWord = { kind: 'read'; letter: Letter } | { kind: 'refused'; refusal: RefusalBody } | { kind: 'failed'; message: string }

const letterIn = async (order: ReadingOrder): Promise<Letter> =>
  'bytes' in order ? readLetterFile(order.bytes, order.name) : { text: order.text, reading: readAgain(order.text) }

async function wordOn(order: ReadingOrder): Promise<ReadingWord> {
  try {
    return { kind: 'read', letter: await letterIn(order) }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', refusal: error.body }
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (order: ReadingOrder) => parentPort?.postMessage(await wordOn(order)))
