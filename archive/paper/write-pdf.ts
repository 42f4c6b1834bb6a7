// Writes pages as a PDF into a stream, one after the other as they are made. Knows nothing of what stands on them.
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Page } from '../../core/paper/layout.ts'
import type { Measure } from '../../core/paper/piece.ts'
import { drawPages, openPdf } from './pdf.ts'

/** Pages laid out in the type that they are drawn in. */
export type PagesOf = (measure: Measure) => Iterable<Page>
export type Titled = { title: string; author: string }

/** Writes and ends `out`; gives the number of pages when all is flushed, rejects with the stream's own error. */
export const writePdf = async (titled: Titled, pagesOf: PagesOf, printedOn: Date, out: Writable): Promise<number> => {
  const pdf = openPdf(titled, printedOn)
  const written = pipeline(pdf, out)
  // When the stream fails first, drawing is told by the document being destroyed; `written` then rejects below.
  written.catch(() => {})
  try {
    const pages = await drawPages(pagesOf, pdf)
    await written
    return pages
  } catch (error) {
    // What was to be printed failed, or was given up: the stream is closed before that is told.
    pdf.destroy()
    await written.catch(() => {})
    throw error
  }
}
