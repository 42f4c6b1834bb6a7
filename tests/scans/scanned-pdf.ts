// A PDF as scanners write it: each page one picture over all of it (A4), no text.
import { once } from 'node:events'
import PdfDocument from 'pdfkit'

/** The bytes of a PDF of these JPEG or PNG pictures, one a page. */
export async function scannedPdf(pictures: readonly Uint8Array[]): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4', margin: 0, autoFirstPage: false })
  const parts: Buffer[] = []
  pdf.on('data', part => parts.push(part))
  const ended = once(pdf, 'end')
  for (const picture of pictures) pdf.addPage().image(Buffer.from(picture), 0, 0, { width: pdf.page.width, height: pdf.page.height })
  pdf.end()
  await ended
  return Buffer.concat(parts)
}
