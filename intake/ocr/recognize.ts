// Words of a picture of a page, by tesseract with its Vietnamese data; both lie beside the application, nothing is fetched.
import { createRequire } from 'node:module'
import path from 'node:path'
import { createWorker, OEM, type Page, PSM, type Worker } from 'tesseract.js'
import { type GrayPicture, pgmOf } from './picture.ts'

/** A word and its box in points of the picture, from the top left; `sure` is 0 to 100. */
export interface SeenWord {
  text: string
  left: number
  top: number
  right: number
  bottom: number
  /** Where the row's baseline is at the word. */
  base: number
  /** How high the line is that it stands in, its marks and tails included. */
  lineHeight: number
  sure: number
}

/** The folder of the Vietnamese data (tessdata_best as integers). */
const languageData: string = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')),
  '4.0.0_best_int',
)

/** What tesseract.js gives beside its declared members: the thread in which it works. */
type Reader = Worker & { worker: Thread }
type Thread = { ref(): void; unref(): void }

let started: Promise<Reader> | null = null

async function start(): Promise<Reader> {
  const reader = (await createWorker('vie', OEM.LSTM_ONLY, { langPath: languageData, gzip: true, cacheMethod: 'none' })) as Reader
  await reader.setParameters({ debug_file: '/dev/null' })
  return reader
}

/** Starts with the first picture and stays for the next ones, for its data take as long to load as a short page to read; holds no process. */
const theReader = (): Promise<Reader> => {
  started ??= start()
  return started
}

/** Longer a page is not looked at (ms): print takes two or three seconds, a page of grain can take minutes. */
const mostMs = 28_000

const tooLong = () => new Promise<never>((_, reject) => setTimeout(() => reject(new TookTooLong()), mostMs).unref())
class TookTooLong extends Error {}

/** Does something with the reader, for as long as that takes; one that failed is not asked again. */
async function withReader<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = await theReader()
  reader.worker.ref()
  try {
    return await Promise.race([work(reader), tooLong()])
  } catch (error) {
    started = null
    void reader.terminate()
    throw error
  } finally {
    reader.worker.unref()
  }
}

/** What tesseract sees; null where it takes too long. */
async function seenOn(picture: GrayPicture, layout: PSM): Promise<Page | null> {
  try {
    const { data: page } = await withReader(async reader => {
      await reader.setParameters({ tessedit_pageseg_mode: layout, user_defined_dpi: String(Math.round(picture.dpi)) })
      return reader.recognize(pgmOf(picture), {}, { text: false, blocks: true })
    })
    return page
  } catch (error) {
    if (error instanceof TookTooLong) return null
    throw error
  }
}

const wordsOn = (page: Page | null): SeenWord[] =>
  (page?.blocks ?? [])
    .flatMap(block => block.paragraphs.flatMap(paragraph => paragraph.lines))
    .flatMap(({ words, bbox, baseline: { x0, y0, x1, y1 } }) =>
      words.map(({ text, confidence, bbox: box }) => ({
        text,
        left: box.x0,
        top: box.y0,
        right: box.x1,
        bottom: box.y1,
        base: x1 > x0 ? y0 + ((box.x0 - x0) * (y1 - y0)) / (x1 - x0) : y1,
        lineHeight: bbox.y1 - bbox.y0,
        sure: confidence,
      })),
    )

/** The words of a level, clean page, block by block; none of one on which they cannot be told from dirt. */
export const wordsIn = async (picture: GrayPicture): Promise<SeenWord[]> => wordsOn(await seenOn(picture, PSM.AUTO))

/** The same of a few lines. */
export const wordsInBlock = async (picture: GrayPicture): Promise<SeenWord[]> => wordsOn(await seenOn(picture, PSM.SINGLE_BLOCK))
