// Reads letters without holding up who asks: short plain texts in place, long ones and other files one after the other in a thread of their own that
// may be lost.
import { Worker } from 'node:worker_threads'
import { Refusal } from '../contract/refusal.ts'
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import { isPlain } from '../intake/kind.ts'
import type { ReadingOrder, ReadingWord } from './hosts/reading-worker.ts'
import type { Letter } from './letter-file.ts'

export type ReadingThread = {
  /** The letter in the bytes of a file; refuses as `readLetter` does, and with `text-unreadable` what takes too long. */
  read(bytes: Uint8Array, name: string): Promise<Letter>
  /** The same of a text that is kept already. */
  again(text: LetterText, name: string): Promise<LetterReading>
  close(): void
}

/** The readers come with the first letter: who opens an archive to ask does not wait for their tables. */
const readers = () => import('./letter-file.ts')

/** So many bytes are read in a few hundred milliseconds. */
const shortBytes = 200_000
/** How long one letter may be read (ms), and how much memory that may take (MB). */
const mostMs = 60_000
const mostMegabytes = 1024

/** Beside this folder under the same ending, source or built. */
const workerFile = (): URL => new URL(`./hosts/reading-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

const startWorker = (): Worker =>
  new Worker(workerFile(), { name: 'van-thu-doc', resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })

/** What the worker says of one letter; rejects when it ends first. The process stays for as long as it reads. */
function ask(worker: Worker, order: ReadingOrder, limitMs: number): Promise<ReadingWord> {
  worker.ref()
  return new Promise<ReadingWord>((resolve, reject) => {
    const told = (word: ReadingWord) => settle(() => resolve(word))
    const failed = (error: Error) => settle(() => reject(error))
    const ended = (code: number) => failed(new Error(`the reading thread ended with ${code}`))
    const timer = setTimeout(() => failed(new Refusal('text-unreadable', { name: order.name })), limitMs)
    const settle = (tell: () => void) => {
      clearTimeout(timer)
      worker.off('message', told).off('error', failed).off('exit', ended)
      worker.unref()
      tell()
    }
    worker.on('message', told).on('error', failed).on('exit', ended)
    worker.postMessage(order)
  })
}

/** Starts a thread with the first long letter, and another after one was lost. */
export function openReadingThread(limitMs: number = mostMs): ReadingThread {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  const startAnother = (): Worker => {
    const started = startWorker()
    started.on('error', () => undefined)
    started.once('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }
  const lose = () => {
    void worker?.terminate()
    worker = null
  }
  const readApart = async (order: ReadingOrder): Promise<Letter> => {
    worker ??= startAnother()
    const word = await ask(worker, order, limitMs).catch(error => {
      lose()
      throw error
    })
    if (word.kind === 'refused') throw new Refusal(word.refusal.code, word.refusal.detail)
    if (word.kind === 'failed') throw new Error(word.message)
    return word.letter
  }
  const inTurn = (order: ReadingOrder): Promise<Letter> => {
    const mine = last.then(() => readApart(order))
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    read: async (bytes, name) =>
      isPlain(name) && bytes.length < shortBytes ? (await readers()).readLetter(bytes, name) : inTurn({ bytes, name }),
    again: async (text, name) =>
      text.text.length < shortBytes ? (await readers()).readAgain(text) : (await inTurn({ text, name })).reading,
    close: lose,
  }
}
