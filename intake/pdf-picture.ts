// A page of a PDF as a picture.
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ColourPicture } from './ocr/picture.ts'

/** Drawn with so many points an inch: finer adds nothing to the print of an office. */
const drawnDpi = 250
/** No page is drawn with more points: a sheet of A2. */
const mostPoints = 40_000_000

/** Counts the share of the canvas that pictures cover. */
function watched(context: SKRSContext2D, points: number): () => number {
  const draw = context.drawImage.bind(context) as (...args: unknown[]) => void
  let covered = 0
  context.drawImage = (...args: unknown[]) => {
    const { a, b, c, d } = context.getTransform()
    const [width = 0, height = 0] = args.slice(args.length > 5 ? 7 : 3).map(Number)
    covered += Math.abs((a * d - b * c) * width * height)
    draw(...args)
  }
  return () => covered / points
}

const painting: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
])

/** Whether any picture is drawn on the page; asked before it is drawn, which takes ten times as long. */
export const hasPictures = async (page: PDFPageProxy): Promise<boolean> => {
  const { fnArray } = await page.getOperatorList()
  return fnArray.some(order => painting.has(order))
}

/** The page drawn without the stamps of electronic signatures, which lie on it as annotations, and the share of it (0 to 1, more where they lie on each other) that pictures cover. */
export async function pictureOf(page: PDFPageProxy): Promise<{ picture: ColourPicture; pictured: number }> {
  const { width, height } = page.getViewport({ scale: 1 })
  const dpi = Math.min(drawnDpi, 72 * Math.sqrt(mostPoints / (width * height)))
  const viewport = page.getViewport({ scale: dpi / 72 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  const pictured = watched(context, canvas.width * canvas.height)
  await page.render({
    canvas: canvas as never,
    canvasContext: context as never,
    viewport,
    background: 'white',
    annotationMode: AnnotationMode.DISABLE,
  }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  return { picture: { width: canvas.width, height: canvas.height, dpi, rgba: data }, pictured: pictured() }
}
