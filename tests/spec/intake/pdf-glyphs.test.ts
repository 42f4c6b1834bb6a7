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
  const glyphs = await glyphsOf(
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
