// Reads letters without holding up who asks: short plain texts in place, long ones and other files one after the other in a thread of their own that
// may be lost. Files that hold others are opened there too.
import { Worker } from 'node:worker_threads'
import type { BoxText, PageBox } from '../contract/places.ts'
import { Refusal } from '../contract/refusal.ts'
import type { LetterReading, LetterText } from '../contract/the-thuc.ts'
import type { OnPage } from '../intake/file-page.ts'
import { isPlain } from '../intake/kind.ts'
import type { ReadingOrder, ReadingWord } from './hosts/reading-worker.ts'
import type { Letter } from './letter-file.ts'
import type { KeptTable } from './table-file.ts'
import type { Unpacked } from './unpacking.ts'

/** How a reading is followed: stopped at once by the signal, each page told when it is begun. */
export type Following = { signal?: AbortSignal | undefined; onPage?: OnPage | undefined }

export type ReadingThread = {
  /** The letter in the bytes of a file; refuses as `readLetter` does, with `text-unreadable` what takes too long, with `cancelled` when it is stopped. */
  read(bytes: Uint8Array, name: string, following?: Following): Promise<Letter>
  /** The same of a text that is kept already. */
  again(text: LetterText, name: string): Promise<LetterReading>
  /** Unpacks the file at a path, which the clerk knows as `name`, into a folder; refuses as `unpackInto` does, and with `cancelled` when it is stopped. */
  unpack(file: string, name: string, folder: string, signal?: AbortSignal): Promise<Unpacked[]>
  /** Reads a sheet of the table at a path, its rows into `rowsFile`; refuses as `readTableInto` does, and with `cancelled` when it is stopped. */
  table(file: string, name: string, sheet: number, rowsFile: string, signal?: AbortSignal): Promise<KeptTable>
  /** The words in a box on a page of a file; refuses as `readBox` does. */
  box(bytes: Uint8Array, name: string, box: PageBox, signal?: AbortSignal): Promise<BoxText>
  /** A page of a picture file, from 1, as a JPEG; refuses as `picturedPage` does. */
  picture(bytes: Uint8Array, name: string, page: number, signal?: AbortSignal): Promise<Uint8Array>
  close(): void
}

/** The readers come with the first letter: who opens an archive to ask does not wait for their tables. */
const readers = () => import('./letter-file.ts')

/** So many bytes are read in a few hundred milliseconds. */
const shortBytes = 200_000
/** How long one letter, or one page of a file that tells of its pages, may be read (ms), and how much memory that may take (MB). */
const mostMs = 60_000
/** How long the opening of a file that holds others may take (ms): 1 GiB unpacks in some ten seconds, and is written. */
const mostUnpackingMs = 300_000
const mostMegabytes = 1024

/** Beside this folder under the same ending, source or built. */
const workerFile = (): URL => new URL(`./hosts/reading-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)

const startWorker = (): Worker =>
  new Worker(workerFile(), { name: 'van-thu-doc', resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } })

/** What the worker says of one letter; rejects when it ends first, or says nothing for `limitMs`. The process stays for as long as it reads. */
function ask(worker: Worker, order: ReadingOrder, limitMs: number, { signal, onPage }: Following): Promise<ReadingWord> {
  worker.ref()
  return new Promise<ReadingWord>((resolve, reject) => {
    const told = (word: ReadingWord) => {
      if (word.kind !== 'page') return settle(() => resolve(word))
      timer.refresh()
      onPage?.(word.page, word.pages)
    }
    const failed = (error: Error) => settle(() => reject(error))
    const ended = (code: number) => failed(new Error(`the reading thread ended with ${code}`))
    const stopped = () => failed(new Refusal('cancelled'))
    const timer = setTimeout(() => failed(new Refusal('text-unreadable', { name: order.name })), limitMs)
    const settle = (tell: () => void) => {
      clearTimeout(timer)
      worker.off('message', told).off('error', failed).off('exit', ended)
      signal?.removeEventListener('abort', stopped)
      worker.unref()
      tell()
    }
    signal?.addEventListener('abort', stopped)
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
  const askApart = async (order: ReadingOrder, mostTime: number, following: Following): Promise<ReadingWord> => {
    if (following.signal?.aborted) throw new Refusal('cancelled')
    worker ??= startAnother()
    const word = await ask(worker, order, mostTime, following).catch(error => {
      lose()
      throw error
    })
    if (word.kind === 'refused') throw new Refusal(word.refusal.code, word.refusal.detail)
    if (word.kind === 'failed') throw new Error(word.message)
    return word
  }
  const inTurn = (order: ReadingOrder, following: Following = {}, mostTime = limitMs): Promise<ReadingWord> => {
    const mine = last.then(() => askApart(order, mostTime, following))
    last = mine.catch(() => undefined)
    return mine
  }
  const readInTurn = async (order: ReadingOrder, following?: Following): Promise<Letter> => {
    const word = await inTurn(order, following)
    if (word.kind !== 'read') throw new Error(`the reading thread answered ${word.kind}`)
    return word.letter
  }
  return {
    read: async (bytes, name, following) =>
      isPlain(name) && bytes.length < shortBytes ? (await readers()).readLetter(bytes, name) : readInTurn({ bytes, name }, following),
    again: async (text, name) =>
      text.text.length < shortBytes ? (await readers()).readAgain(text) : (await readInTurn({ text, name })).reading,
    unpack: async (container, name, folder, signal) => {
      const word = await inTurn({ container, name, folder }, { signal }, mostUnpackingMs)
      return word.kind === 'unpacked' ? word.parts : []
    },
    table: async (table, name, sheet, rowsFile, signal) => {
      const word = await inTurn({ table, name, sheet, rowsFile }, { signal })
      if (word.kind !== 'table') throw new Error(`the reading thread answered ${word.kind}`)
      return word.table
    },
    box: async (bytes, name, box, signal) => {
      const word = await inTurn({ bytes, name, box }, { signal })
      if (word.kind !== 'box') throw new Error(`the reading thread answered ${word.kind}`)
      return { text: word.text, sure: word.sure }
    },
    picture: async (bytes, name, page, signal) => {
      const word = await inTurn({ bytes, name, picture: page }, { signal })
      if (word.kind !== 'picture') throw new Error(`the reading thread answered ${word.kind}`)
      return word.picture
    },
    close: lose,
  }
}
