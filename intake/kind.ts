// Which kind of file this is: what its first bytes are, then its ending, so that a Word file saved as RTF or as a web page is read all the same.
// Does not decode anything.
import { containerEndings, type LetterEnding, letterEndings, packageEndings } from '../contract/arrive.ts'
import { Refusal } from '../contract/refusal.ts'

/** The kinds of files that are read; `text` is also Markdown and HTML. */
export type Kind = 'text' | 'docx' | 'odt' | 'doc' | 'rtf' | 'pdf' | 'picture' | 'tiff' | 'heic' | 'eml' | 'msg'

const pictureKinds: ReadonlySet<Kind> = new Set(['picture', 'tiff', 'heic'])
/** Whether the pages of such a file are pictures. */
export const isPictureKind = (kind: Kind): boolean => pictureKinds.has(kind)

/** Plain texts; what lies under another ending is read by what it is inside, a text as well: word processors save web pages under theirs. */
const plain: ReadonlySet<LetterEnding> = new Set(['txt', 'md', 'html', 'htm'])

/** First bytes of files that are no plain text. */
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
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['WEBP', [0x52, 0x49, 0x46, 0x46]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte)

/** Brands of pictures packed as HEVC (ISO/IEC 23008-12, B.4): a box `ftyp` begins at byte 4 and names one. */
const heicBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'])
const isHeic = (bytes: Uint8Array): boolean => {
  const [box, brand] = [4, 8].map(at => String.fromCharCode(...bytes.subarray(at, at + 4)))
  return box === 'ftyp' && heicBrands.has(brand ?? '')
}

/** What the first bytes say: a format that is no plain text, or null. */
const formatOf = (bytes: Uint8Array): string | null =>
  signatures.find(([, start]) => startsWith(bytes, start))?.[0] ?? (isHeic(bytes) ? 'HEIC' : null)

/** The ending of a name among those that are read; case does not count. */
const endingOf = (name: string): LetterEnding | undefined => letterEndings.find(ending => name.toLowerCase().endsWith(`.${ending}`))

/** Whether a file of this name may be read at once, on the thread that asks: plain text, which nothing is unpacked for. */
export function isPlain(name: string): boolean {
  const ending = endingOf(name)
  return ending !== undefined && plain.has(ending)
}

/** Whether a file of this name is an electronic document, of whose head and attached files more than one reader makes a letter. */
export const isPackage = (name: string): boolean => packageEndings.some(ending => name.toLowerCase().endsWith(`.${ending}`))

/** Names in a packed file by which its kind is known. */
const partOf = { docx: 'word/document.xml', odt: 'content.xml' } as const

/** The kind of a packed office file by a name that stands in it as plain bytes; null for any other. */
function packedKind(bytes: Uint8Array): 'docx' | 'odt' | null {
  const holds = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'latin1')
  if (holds(partOf.docx)) return 'docx'
  return holds('application/vnd.oasis.opendocument.text') && holds(partOf.odt) ? 'odt' : null
}

/** A packed file ends with its list of parts; a comment of 65,535 bytes may follow. */
const isCutOff = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-65_557)).lastIndexOf('PK\x05\x06', undefined, 'latin1') < 0

/** Formats that are one kind each. */
const kindOfFormat: Readonly<Record<string, Kind>> = {
  HEIC: 'heic',
  JPEG: 'picture',
  OLE: 'doc',
  PDF: 'pdf',
  PNG: 'picture',
  RTF: 'rtf',
  TIFF: 'tiff',
  WEBP: 'picture',
}

/** What a file that is no plain text by its name is inside. */
function packedOrBinary(bytes: Uint8Array, name: string): Kind {
  const format = formatOf(bytes)
  if (format === null) return 'text'
  const kind = kindOfFormat[format]
  if (kind) return kind
  const packed = format === 'ZIP' ? packedKind(bytes) : null
  if (packed) return packed
  throw new Refusal(format === 'ZIP' && isCutOff(bytes) ? 'file-damaged' : 'file-not-text', { name, format })
}

/** A file that holds others is a letter only where it is a mail. */
const mailKind = (name: string): 'eml' | 'msg' | null => {
  const ending = containerEndings.find(one => name.toLowerCase().endsWith(`.${one}`))
  return ending === 'eml' || ending === 'msg' ? ending : null
}

/** The kind of a file; refuses what is none: `file-kind-unknown` (by its name) or `file-not-text` (by its first bytes). */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  const mail = mailKind(name)
  if (mail) return mail
  const ending = endingOf(name)
  if (!ending) throw new Refusal('file-kind-unknown', { name })
  if (!plain.has(ending)) return packedOrBinary(bytes, name)
  const format = formatOf(bytes)
  if (format !== null) throw new Refusal('file-not-text', { name, format })
  return 'text'
}
