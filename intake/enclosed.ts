// A file that lies in an electronic document as base64: as it is, or packed although its name does not say so, as the hub of the government does.
import { Refusal } from '../contract/refusal.ts'
import { plainName } from './part-name.ts'
import { unpack } from './unpacked.ts'

export interface EnclosedFile {
  name: string
  bytes: Uint8Array
}

/** Parts by which a packed file is an office file itself. */
const officeParts = ['[Content_Types].xml', 'mimetype'] as const

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** The files in bytes under a name: themselves, or where they are a packed file and no office file what lies in it; a single one under the given name. */
function unpacked(bytes: Uint8Array, name: string): EnclosedFile[] {
  if (!isPacked(bytes)) return [{ name, bytes }]
  const all = Object.entries(unpack(bytes, name, () => true))
  if (all.some(([part]) => officeParts.some(known => known === part))) return [{ name, bytes }]
  const files = all.filter(([part]) => !part.endsWith('/'))
  const isOne = files.length === 1 && !/\.zip$/iu.test(name)
  return files.map(([part, inner]) => ({ name: isOne ? name : plainName(part) || name, bytes: inner }))
}

/** A hundred million signs: looked through for one that is foreign, an expression over all of them would run out of stack. */
function isBase64(text: string): boolean {
  const padding = text.indexOf('=')
  return !/[^A-Za-z0-9+/=]/u.test(text) && (padding < 0 || (padding >= text.length - 2 && /^={1,2}$/u.test(text.slice(padding))))
}

/** What base64 under a name comes to. Refuses `file-damaged`, `file-empty` and `file-too-large`. */
export function openEnclosed(base64: string, name: string): EnclosedFile[] {
  const packed = base64.replace(/\s+/gu, '')
  if (packed === '') throw new Refusal('file-empty', { name })
  if (!isBase64(packed)) throw new Refusal('file-damaged', { name })
  return unpacked(new Uint8Array(Buffer.from(packed, 'base64')), name)
}
