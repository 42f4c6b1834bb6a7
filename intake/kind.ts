// Which kind of file this is: by its ending, then by its first bytes, so that a binary file under the name of a text is found out.
// Does not decode anything.
import { Refusal } from '../contract/refusal.ts'

/** The endings of the files the archive reads; case does not count. */
const endings = ['.txt', '.md'] as const

/** First bytes of files that are never text, whatever their name. */
const signatures: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['GZIP', [0x1f, 0x8b]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['OLE', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte)

/** Refuses what is no text letter: `file-kind-unknown` (by its name) or `file-not-text` (by its first bytes). */
export function checkKind(bytes: Uint8Array, name: string): void {
  if (!endings.some(ending => name.toLowerCase().endsWith(ending))) throw new Refusal('file-kind-unknown', { name })
  const signature = signatures.find(([, start]) => startsWith(bytes, start))
  if (signature) throw new Refusal('file-not-text', { name, format: signature[0] })
}
