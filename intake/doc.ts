// Word files of 1997 to 2003 (.doc), read by word-extractor. A newer file with a password lies in the same container.
import WordExtractor from 'word-extractor'
import { Refusal } from '../contract/refusal.ts'
import { isSoundCompound } from './compound.ts'

/** The stream of a file that Word or LibreOffice has locked with a password, as its name stands in the container (UTF-16LE). */
const locked = Buffer.from('EncryptedPackage', 'utf16le')

/** Cells stand one below the other, as the lines in them do; a form feed parts pages. */
const linesOf = (body: string): string => body.replace(/\r\n?|\v/gu, '\n').replace(/\t(?=\n)/gu, '')

/** The pages of an old Word file, text boxes behind its text. Refuses `file-damaged` and `file-encrypted`. */
export async function readDoc(bytes: Uint8Array, name: string): Promise<string[]> {
  const buffer = Buffer.from(bytes)
  if (buffer.includes(locked)) throw new Refusal('file-encrypted', { name })
  if (!isSoundCompound(bytes)) throw new Refusal('file-damaged', { name })
  try {
    const found = await new WordExtractor().extract(buffer)
    const boxes = found.getTextboxes({ includeHeadersAndFooters: false, includeBody: true })
    return linesOf(`${found.getBody()}\n${boxes}`).split('\f')
  } catch {
    throw new Refusal('file-damaged', { name })
  }
}
