// The way in for the bytes of one file: its kind, then the reader of that kind. Reads no disk, knows no letter.
import { Refusal } from '../contract/refusal.ts'
import { type FilePage, type OnPage, textPage } from './file-page.ts'
import { type Kind, kindOf } from './kind.ts'
import { checkSize } from './limits.ts'
import type { ReadMail } from './mail.ts'
import { readPlain } from './plain-text.ts'

/** Bytes of a file → its pages, which may be HTML. Refuses what it cannot read. */
type Read<Page> = (bytes: Uint8Array, name: string, onPage?: OnPage) => Page[] | Promise<Page[]>
type ReadPages = Read<string> | Read<FilePage>

/** The words of a mail in which no letter lies. */
const bodyOf =
  (read: ReadMail): ReadPages =>
  async (bytes, name) =>
    (await import('./mail.ts')).readBody(read, bytes, name)

/** Each comes with the first file of its kind: who reads a plain text does not wait for them. */
const readers: Readonly<Record<Kind, () => Promise<ReadPages>>> = {
  text: async () => readPlain,
  docx: async () => (await import('./docx.ts')).readDocx,
  odt: async () => (await import('./odt.ts')).readOdt,
  doc: async () => (await import('./doc.ts')).readDoc,
  rtf: async () => (await import('./rtf.ts')).readRtf,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  eml: async () => bodyOf((await import('./eml.ts')).readEml),
  msg: async () => bodyOf((await import('./msg.ts')).readMsg),
  picture: async () => (await import('./picture-file.ts')).readPictureFile,
  tiff: async () => (await import('./picture-file.ts')).readPictureFile,
  heic: async () => (await import('./picture-file.ts')).readPictureFile,
}

const says = /[\p{L}\p{N}]/u

/** The pages of a plain text named `name` (an ending decides its kind), at once. Refuses as `readFile` does. */
export function readText(bytes: Uint8Array, name: string): string[] {
  const kind = kindOf(bytes, name)
  checkSize(bytes.length, name)
  if (kind !== 'text') throw new Refusal('file-not-text', { name })
  return readPlain(bytes, name)
}

/**
 * The pages of a file named `name`. Refuses with `file-kind-unknown`, `file-empty`, `file-too-large`, `file-not-text`, `file-encoding`,
 * `file-damaged`, `file-encrypted` or `file-no-text` (pictures in which no word is recognised).
 */
export async function readFile(bytes: Uint8Array, name: string, onPage?: OnPage): Promise<FilePage[]> {
  const kind = kindOf(bytes, name)
  checkSize(bytes.length, name)
  const read = await readers[kind]()
  const pages = (await read(bytes, name, onPage)).map(page => (typeof page === 'string' ? textPage(page) : page))
  if (!pages.some(({ text }) => says.test(text.replace(/<[^<>]{0,400}>/gu, ''))))
    throw new Refusal(pages.some(({ places }) => places) ? 'file-no-text' : 'file-empty', { name })
  return pages
}
