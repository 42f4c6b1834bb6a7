// Word files of 1997 to 2003 (.doc), read by doc-text.ts. A newer file with a password lies in the same container.
import { Refusal } from '../contract/refusal.ts'
import { isSoundCompound } from './compound.ts'
import { docText } from './doc-text.ts'

/** The stream of a file that Word or LibreOffice has locked with a password, as its name stands in the container (UTF-16LE). */
const locked = Buffer.from('EncryptedPackage', 'utf16le')

/** An old Word file as one page: where its pages end is not kept in it. Refuses `file-damaged` and `file-encrypted`. */
export async function readDoc(bytes: Uint8Array, name: string): Promise<string[]> {
  const buffer = Buffer.from(bytes)
  if (buffer.includes(locked)) throw new Refusal('file-encrypted', { name })
  if (!isSoundCompound(bytes)) throw new Refusal('file-damaged', { name })
  try {
    return [await docText(buffer)]
  } catch {
    throw new Refusal('file-damaged', { name })
  }
}
