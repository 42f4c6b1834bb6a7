// Plain text, Markdown and HTML: bytes → characters → pages. HTML is taken apart later, with the remains of it in other texts.
import { Refusal } from '../contract/refusal.ts'
import { decodeText, looksBinary } from './encoding.ts'

/** Characters that neither a reader nor a printer may meet in a text: everything below space but tab and line ends. */
const control = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu

const dosEnd = String.fromCharCode(0x1a)

/** Pages end at a form feed; one after the last page opens no further page. The DOS end-of-file sign is no text. */
function splitPages(text: string): string[] {
  const pages = (text.endsWith(dosEnd) ? text.slice(0, -1) : text).split('\f')
  if (pages.length > 1 && pages.at(-1)?.trim() === '') pages.pop()
  return pages
}

/** The pages of a text. Refuses with `file-not-text`, `file-encoding` or `file-empty`. */
export function readPlain(bytes: Uint8Array, name: string): string[] {
  if (looksBinary(bytes)) throw new Refusal('file-not-text', { name })
  const decoded = decodeText(bytes)
  if (!decoded) throw new Refusal('file-encoding', { name })
  const { text } = decoded
  if (text.trim() === '') throw new Refusal('file-empty', { name })
  if ((text.slice(0, 100_000).match(control)?.length ?? 0) > Math.min(text.length, 100_000) / 100)
    throw new Refusal('file-not-text', { name })
  return splitPages(text)
}
