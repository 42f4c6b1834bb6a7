// PDF files, read by pdf.js: the text that they carry, and pages that are pictures by recognition. Nothing in a file is run or fetched.
import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument, PasswordException, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageBox } from '../contract/places.ts'
import { Refusal } from '../contract/refusal.ts'
import { type FilePage, type OnPage, textPage } from './file-page.ts'
import { cutOut } from './ocr/picture.ts'
import { pageOf } from './page-lines.ts'
import { type Glyph, glyphsOf } from './pdf-glyphs.ts'
import type { InBox } from './read-box.ts'
import { isBetter, isBroken, isEnough } from './text-worth.ts'

/** So many pages are read; a letter with its annexes has fewer. */
const mostPages = 2_000
/** So many pages of one file are recognised, some fifteen minutes; those behind stay without text, which the letter says. */
const mostRecognised = 300
/** A page of which pictures cover less is no scan. */
const scanShare = 0.25

const library = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

async function openPdf(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      // Unpacks the pictures of scans (JBIG2, JPEG 2000).
      wasmUrl: `${path.join(library, 'wasm')}${path.sep}`,
    }).promise
  } catch (error) {
    throw new Refusal(error instanceof PasswordException ? 'file-encrypted' : 'file-damaged', { name })
  }
}

/** The text that a page carries, without its pictures being unpacked for it. */
async function carriedText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  return items.map(item => ('str' in item ? item.str : '')).join('')
}

/** A page by its own signs, the stamps laid on it last. */
async function drawnPage(page: PDFPageProxy): Promise<FilePage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { glyphs, stamped, isWritten } = await glyphsOf(page)
  if (!isWritten) return textPage('')
  const [own, stamps] = [pageOf(glyphs, height), pageOf(stamped, height)]
  const gap = stamps.text && own.text ? '\n\n' : ''
  const behind = own.text.length + gap.length
  const words = [...own.words, ...stamps.words.map(word => ({ ...word, start: word.start + behind, end: word.end + behind }))]
  return { text: own.text + gap + stamps.text, places: { width, height, words } }
}

/** A page as recognition sees it; null where it is no picture and what it carries is whole. */
async function seenPage(page: PDFPageProxy, carried: string): Promise<FilePage | null> {
  const { hasPictures, pictureOf } = await import('./pdf-picture.ts')
  if (!(isBroken(carried) || (await hasPictures(page)))) return null
  const [{ readPicture }, { pageOfPicture }] = await Promise.all([import('./ocr/read-picture.ts'), import('./ocr/page-of-words.ts')])
  const { picture, pictured } = await pictureOf(page)
  return pictured < scanShare && !isBroken(carried) ? null : pageOfPicture(await readPicture(picture))
}

/** What is known of a page: what it carries, or what recognition saw of it; that this was given up is told either way. */
export function betterPage(own: FilePage, seen: FilePage | null): FilePage {
  if (seen && isBetter(seen.text, own.text)) return seen
  return seen?.isGivenUp ? { ...own, isGivenUp: true } : own
}

/**
 * A page by its own text or, where this says little and `mayRecognise`, as it looks. Its text is judged as the places of its signs give it: writers set the
 * signs of one word in several fonts, and in the order in which they are drawn such words are none.
 */
async function readPage(page: PDFPageProxy, mayRecognise: boolean): Promise<FilePage & { isRecognised: boolean }> {
  const own = mayRecognise || (await carriedText(page)).trim() ? await drawnPage(page) : textPage('')
  const seen = mayRecognise && !isEnough(own.text) ? await seenPage(page, own.text) : null
  return { ...betterPage(own, seen), isRecognised: seen !== null }
}

/** The pages of a PDF. Refuses `file-damaged`, `file-encrypted`, `file-too-large`. */
export async function readPdf(bytes: Uint8Array, name: string, onPage?: OnPage): Promise<FilePage[]> {
  const pdf = await openPdf(bytes, name)
  try {
    if (pdf.numPages > mostPages) throw new Refusal('file-too-large', { name, limit: `${mostPages} trang` })
    const pages: FilePage[] = []
    let recognised = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      onPage?.(number, pdf.numPages)
      const page = await pdf.getPage(number)
      const { isRecognised, ...read } = await readPage(page, recognised < mostRecognised)
      page.cleanup()
      pages.push(read)
      if (isRecognised) recognised++
    }
    return pages
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('file-damaged', { name })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** The words or the picture in a box of a page. Refuses as `readPdf` does, and `input-invalid` for a page that is not there. */
export async function inPdfBox(bytes: Uint8Array, name: string, box: PageBox): Promise<InBox> {
  const pdf = await openPdf(bytes, name)
  try {
    if (box.page > pdf.numPages) throw new Refusal('input-invalid', { what: 'trang' })
    const page = await pdf.getPage(box.page)
    const { width, height } = page.getViewport({ scale: 1 })
    const isIn = ({ x, end, y, size }: Glyph) => {
      const [across, down] = [(x + end) / 2 / width, (height - y - size / 3) / height]
      return across >= box.left && across <= box.right && down >= box.top && down <= box.bottom
    }
    const { glyphs, stamped } = await glyphsOf(page)
    const { text } = pageOf([...glyphs, ...stamped].filter(isIn), height)
    if (text) return { text }
    const { pictureOf } = await import('./pdf-picture.ts')
    return { picture: cutOut((await pictureOf(page)).picture, box) }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('file-damaged', { name })
  } finally {
    await pdf.loadingTask.destroy()
  }
}
