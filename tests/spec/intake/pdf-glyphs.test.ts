import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { inPdfBox, readPdf } from '../../../intake/pdf.ts'
import { glyphsOf } from '../../../intake/pdf-glyphs.ts'

/** A page of drawing orders, each with what it is given. */
const pageOf = (...orders: [order: number, args: unknown[]][]): PDFPageProxy =>
  ({
    view: [0, 0, 100, 100],
    getViewport: () => ({ width: 100, height: 100, rotation: 0 }),
    getOperatorList: async () => ({ fnArray: orders.map(([order]) => order), argsArray: orders.map(([, args]) => args) }),
  }) as unknown as PDFPageProxy

const shown = (unicode: string): [number, unknown[]] => [OPS.showText, [[{ unicode, width: 500, isSpace: false }]]]

test('a sign whose place a spoiled order leaves without a number is passed over, the next one stands in its place', async () => {
  const { glyphs } = await glyphsOf(
    pageOf(
      [OPS.beginText, []],
      [OPS.setFont, ['f', 10]],
      [OPS.moveText, [undefined, 5]],
      shown('a'),
      [OPS.setTextMatrix, [[1, 0, 0, 1, 7, 5]]],
      shown('b'),
    ),
  )
  expect(glyphs).toEqual([{ text: 'b', x: 7, end: 12, y: 5, size: 10 }])
})

test('signs follow each other by their widths, the gaps set between them and the turn of the page', async () => {
  const row = [{ unicode: 'a', width: 500, isSpace: false }, -200, { unicode: 'b', width: 250, isSpace: false }]
  const { glyphs } = await glyphsOf(
    pageOf(
      [OPS.transform, [2, 0, 0, 2, 1, 0]],
      [OPS.beginText, []],
      [OPS.setFont, ['f', 10]],
      [OPS.setCharSpacing, [1]],
      [OPS.moveText, [3, 5]],
      [OPS.showText, [row]],
      shown('c'),
    ),
  )
  expect(glyphs.map(({ text, x, end, y }) => [text, x, end, y])).toEqual([
    ['a', 7, 17, 10],
    ['b', 23, 28, 10],
    ['c', 30, 40, 10],
  ])
})

test('a page on which only an annotation writes, as the stamp of a signature does, has no text of its own', async () => {
  const stamp = [OPS.beginText, []] as [number, unknown[]]
  const annotation: [number, unknown[]][] = [[OPS.beginAnnotation, []], stamp, shown('k'), [OPS.endAnnotation, []]]
  expect(await glyphsOf(pageOf(...annotation))).toMatchObject({ isWritten: false, glyphs: [{ text: 'k' }] })
  expect(await glyphsOf(pageOf(...annotation, stamp, shown('a')))).toMatchObject({ isWritten: true })
})

test('what an annotation writes stands where the annotation lies on the page, as a số put in when a letter is signed does', async () => {
  const { glyphs } = await glyphsOf(
    pageOf(
      [OPS.save, []],
      [OPS.transform, [2, 0, 0, 2, 30, 30]],
      [OPS.beginAnnotation, ['9R', [40, 70, 60, 80], [1, 0, 0, 1, 40, 70], [1, 0, 0, 1, 0, 0], false]],
      [OPS.beginText, []],
      [OPS.setFont, ['f', 10]],
      [OPS.setTextMatrix, [[1, 0, 0, 1, 2, 5]]],
      shown('1'),
      [OPS.endAnnotation, []],
      [OPS.beginAnnotation, ['10R', [10, 10, 20, 20], [1, 0, 0, 1, 10, 10], [2, 0, 0, 2, 0, 0], false]],
      [OPS.beginText, []],
      [OPS.setFont, ['f', 5]],
      shown('8'),
      [OPS.endAnnotation, []],
    ),
  )
  expect(glyphs.map(({ text, x, y, size }) => [text, x, y, size])).toEqual([
    ['1', 42, 75, 10],
    ['8', 10, 10, 10],
  ])
})

/** A PDF whose page says one line and bears annotations, each at a place and with what it draws. */
function pdfWith(line: string, annotations: readonly { at: [number, number]; draws: string }[]): Buffer {
  const stream = (draws: string, head = '') => `<< ${head} /Length ${draws.length} >>\nstream\n${draws}\nendstream`
  const font = '/Resources << /Font << /F 3 0 R >> >>'
  const form = `/Type /XObject /Subtype /Form /BBox [0 0 150 40] ${font}`
  const laid = annotations.map(({ at: [x, y] }, i) => {
    const rect = `/Rect [${x} ${y} ${x + 150} ${y + 40}]`
    return `<< /Type /Annot /Subtype /Stamp /F 4 ${rect} /AP << /N ${6 + annotations.length + i} 0 R >> >>`
  })
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${font} /Contents 5 0 R /Annots [${laid.map((_, i) => `${6 + i} 0 R`).join(' ')}] >>`,
    stream(line),
    ...laid,
    ...annotations.map(({ draws }) => stream(draws, form)),
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`, 'latin1')
}

test('a số laid on a page of text is read in its line, by a drawn box too; a stamp of several lines stands behind the letter', async () => {
  const pdf = pdfWith('BT /F 12 Tf 70 700 Td (So:) Tj 60 0 Td (/UBND-NC) Tj ET', [
    { at: [380, 780], draws: 'BT /F 8 Tf 2 20 Td (TRUNG TAM CONG BAO) Tj 0 -10 Td (09.01.2025 10:21:11) Tj ET' },
    { at: [95, 690], draws: 'BT /F 12 Tf 5 10 Td (318) Tj ET' },
  ])
  const [page] = await readPdf(pdf, 'a.pdf')
  expect(page?.text.replace(/ +/gu, ' ')).toBe('So: 318 /UBND-NC\n\nTRUNG TAM CONG BAO\n09.01.2025 10:21:11')
  const said = page?.places?.words.map(({ start, end, left }) => [page.text.slice(start, end), Math.round(left)])
  expect(said).toContainEqual(['318', 100])
  expect(said).toContainEqual(['TRUNG', 382])
  expect(await inPdfBox(pdf, 'a.pdf', { page: 1, left: 0.1, top: 0.1, right: 0.5, bottom: 0.2 })).toEqual({
    text: expect.stringMatching(/^So:\s+318\s+\/UBND-NC$/u),
  })
})
