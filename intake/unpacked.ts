// Packed files (ZIP, as docx and odt are): what their parts come to is asked before any is unpacked, so that a bomb costs nothing.
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { Refusal } from '../contract/refusal.ts'
import { maxUnpackedBytes } from './limits.ts'

/** The parts that `wants` names, by name; refuses `file-damaged` or, where all parts together are too large, `file-too-large`. */
export function unpack(bytes: Uint8Array, name: string, wants: (part: string) => boolean): Record<string, Uint8Array> {
  let sum = 0
  const filter = (part: UnzipFileInfo): boolean => {
    sum += part.originalSize
    if (sum > maxUnpackedBytes) throw new Refusal('file-too-large', { name, limit: '400 MB' })
    return wants(part.name)
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('file-damaged', { name })
  }
}
