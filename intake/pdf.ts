// PDF files with text, read by pdf.js. Nothing in a file is run or fetched.
import { getDocument, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Refusal } from '../contract/refusal.ts'
import { pageText } from './page-lines.ts'
import { glyphsOf } from './pdf-glyphs.ts'

/** So many pages are read; a letter with its annexes has fewer. */
const mostPages = 2_000

/** Fewer words in a whole file are no letter: the stamp of an electronic signature on a scan has up to forty. */
const fewWords = 50
const word = /\p{L}+/gu

async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    }).promise
  } catch (error) {
    throw new Refusal(error instanceof PasswordException ? 'file-encrypted' : 'file-damaged', { name })
  }
}

/** Whether a page has any text, without its pictures being unpacked for it. */
async function hasText(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<boolean> {
  const { items } = await page.getTextContent()
  return items.some(item => 'str' in item && item.str.trim() !== '')
}

async function textOfPage(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  try {
    return (await hasText(page)) ? pageText(await glyphsOf(page)) : ''
  } finally {
    page.cleanup()
  }
}

/** The pages of a PDF; an empty one where it is a picture. Refuses `file-damaged`, `file-encrypted`, `file-too-large` or, for a scan, `file-no-text`. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<string[]> {
  const pdf = await openPdf(bytes, name)
  try {
    if (pdf.numPages > mostPages) throw new Refusal('file-too-large', { name, limit: `${mostPages} trang` })
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await textOfPage(pdf, number))
    if ((pages.join(' ').match(word)?.length ?? 0) < fewWords) throw new Refusal('file-no-text', { name })
    return pages
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('file-damaged', { name })
  } finally {
    await pdf.loadingTask.destroy()
  }
}
