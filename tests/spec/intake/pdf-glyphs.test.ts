import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
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
