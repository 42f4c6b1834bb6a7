// Words of a picture of a page, by the tesseract that comes with the application (tesseract.js), with its Vietnamese data.
import { createWorker, OEM, type Page, PSM, type Worker } from 'tesseract.js'
import { languageData } from './language-data.ts'
import { type GrayPicture, pgmOf } from './picture.ts'
import { type Layout, mostMs, type SeenWord } from './seen-word.ts'
import { linesBySystem, systemReader, wordsBySystem } from './system-reader.ts'

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

const wordsOn = (page: Page): SeenWord[] =>
  (page.blocks ?? [])
    .flatMap(block => block.paragraphs.flatMap(paragraph => paragraph.lines))
    .flatMap(({ words, bbox, baseline: { y0, y1 } }) =>
      words.map(({ text, confidence, bbox: box }) => ({
        text,
        left: box.x0,
        top: box.y0,
        right: box.x1,
        bottom: box.y1,
        base: (y0 + y1) / 2,
        lineHeight: bbox.y1 - bbox.y0,
        sure: confidence,
      })),
    )

const modes: Readonly<Record<Layout, PSM>> = {
  page: PSM.AUTO,
  block: PSM.SINGLE_BLOCK,
  line: PSM.SINGLE_LINE,
}

/** The words by the reader that comes with the application; null where they take too long. */
export async function wordsByOwn(picture: GrayPicture, layout: Layout): Promise<SeenWord[] | null> {
  const page = await seenOn(picture, modes[layout])
  return page && wordsOn(page)
}

async function wordsSeen(picture: GrayPicture, layout: Layout): Promise<SeenWord[] | null> {
  const system = await systemReader()
  if (!system) return wordsByOwn(picture, layout)
  return wordsBySystem(system, picture, layout).catch(() => wordsByOwn(picture, layout))
}

/** The words of a level, clean page, block by block; null of one on which they take too long, as where they cannot be told from dirt. */
export const wordsIn = (picture: GrayPicture): Promise<SeenWord[] | null> => wordsSeen(picture, 'page')

/** The same of a few lines. */
export const wordsInBlock = async (picture: GrayPicture): Promise<SeenWord[]> => (await wordsSeen(picture, 'block')) ?? []

async function linesByOwn(pictures: readonly GrayPicture[]): Promise<SeenWord[][]> {
  const lines: SeenWord[][] = []
  for (const picture of pictures) lines.push((await wordsByOwn(picture, 'line')) ?? [])
  return lines
}

/** The words of pictures of one line each. */
export async function linesIn(pictures: readonly GrayPicture[]): Promise<SeenWord[][]> {
  if (pictures.length === 0) return []
  const system = await systemReader()
  return system ? linesBySystem(system, pictures).catch(() => linesByOwn(pictures)) : linesByOwn(pictures)
}
