// The thread that reads long letters and files that are no plain text, and opens files that hold others: the letter, the parts or the reason why not out.
// Holds no archive.
import { parentPort } from 'node:worker_threads'
import type { BoxText, PageBox } from '../../contract/places.ts'
import type { RefusalBody } from '../../contract/refusal.ts'
import type { LetterText } from '../../contract/the-thuc.ts'
import { readBox } from '../../intake/read-box.ts'
import { type Letter, readAgain, readLetterFile } from '../letter-file.ts'
import { systemRefusal } from '../system-refusals.ts'
import { type KeptTable, readTableInto } from '../table-file.ts'
import { type Unpacked, unpackInto } from '../unpacking.ts'

/**
 * The bytes of a file, a text that is kept already, a box on one of its pages, one of its pages as a picture, a file at a path that is to be unpacked into a
 * folder, or a sheet of a table whose rows are to be written to a file.
 */
export type ReadingOrder =
  | { bytes: Uint8Array; name: string }
  | { text: LetterText; name: string }
  | { container: string; folder: string; name: string }
  | { bytes: Uint8Array; name: string; box: PageBox }
  | { bytes: Uint8Array; name: string; picture: number }
  | { table: string; name: string; sheet: number; rowsFile: string }
export type ReadingWord =
  | { kind: 'page'; page: number; pages: number }
  | { kind: 'read'; letter: Letter }
  | { kind: 'unpacked'; parts: Unpacked[] }
  | { kind: 'table'; table: KeptTable }
  | ({ kind: 'box' } & BoxText)
  | { kind: 'picture'; picture: Uint8Array }
  | { kind: 'refused'; refusal: RefusalBody }
  | { kind: 'failed'; message: string }

const tellPage = (page: number, pages: number) => parentPort?.postMessage({ kind: 'page', page, pages } satisfies ReadingWord)

const pictured = async (...page: [bytes: Uint8Array, name: string, page: number]): Promise<Uint8Array> =>
  (await import('../../intake/picture-file.ts')).picturedPage(...page)

async function answerTo(order: ReadingOrder): Promise<ReadingWord> {
  if ('container' in order) return { kind: 'unpacked', parts: await unpackInto(order.folder, order.container, order.name) }
  if ('table' in order) return { kind: 'table', table: await readTableInto(order.table, order.name, order.sheet, order.rowsFile) }
  if ('box' in order) return { kind: 'box', ...(await readBox(order.bytes, order.name, order.box)) }
  if ('picture' in order) return { kind: 'picture', picture: await pictured(order.bytes, order.name, order.picture) }
  if ('bytes' in order) return { kind: 'read', letter: await readLetterFile(order.bytes, order.name, tellPage) }
  return { kind: 'read', letter: { text: order.text, reading: readAgain(order.text), places: null } }
}

async function wordOn(order: ReadingOrder): Promise<ReadingWord> {
  try {
    return await answerTo(order)
  } catch (error) {
    const refusal = systemRefusal(error, null, order.name)
    if (refusal) return { kind: 'refused', refusal: refusal.body }
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', async (order: ReadingOrder) => parentPort?.postMessage(await wordOn(order)))
