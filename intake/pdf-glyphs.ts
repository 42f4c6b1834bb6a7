// Where each sign of a PDF page stands. From the page's drawing orders, not from pdf.js's own text: writers set the signs of one word in several fonts,
// each drawn apart, so that only the places tell their order.
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A sign (or the few letters of a ligature): where its baseline begins and ends, from the left and the bottom, and its size, all in points. */
export interface Glyph {
  text: string
  x: number
  end: number
  y: number
  size: number
  /** How sure a recognised one is, 0 to 100. */
  sure?: number | null
  /** A whole word: what stands close to it is another. */
  isWord?: boolean
}

/** `[a b c d e f]` as PDF writes it (ISO 32000-1, 8.3.3). */
type Matrix = readonly [number, number, number, number, number, number]
const same: Matrix = [1, 0, 0, 1, 0, 0]

const product = (p: Matrix, q: Matrix): Matrix => [
  p[0] * q[0] + p[1] * q[2],
  p[0] * q[1] + p[1] * q[3],
  p[2] * q[0] + p[3] * q[2],
  p[2] * q[1] + p[3] * q[3],
  p[4] * q[0] + p[5] * q[2] + q[4],
  p[4] * q[1] + p[5] * q[3] + q[5],
]
const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]
const isMatrix = (value: unknown): value is ArrayLike<number> => typeof value === 'object' && value !== null && 0 in value && 5 in value
const matrixOf = (value: unknown): Matrix => (isMatrix(value) ? (Array.from(value).slice(0, 6) as unknown as Matrix) : same)

interface ShownGlyph {
  unicode: string
  width: number
  isSpace: boolean
}

/** The state of text (ISO 32000-1, 9.3) and the transformation of the page. */
interface State {
  page: Matrix
  size: number
  letterSpace: number
  wordSpace: number
  scale: number
  leading: number
  rise: number
}

const atFirst = (page: Matrix): State => ({ page, size: 1, letterSpace: 0, wordSpace: 0, scale: 1, leading: 0, rise: 0 })

/** Signs of one line stand so level, in shares of their size. */
const sameLine = 0.5

type Order = (args: readonly unknown[]) => void

/** Follows the orders of a page and gathers its signs; those written upwards or downwards are left out. */
class Pen {
  readonly glyphs: Glyph[] = []
  /** Those of annotations of several lines, which are no part of the letter: the stamps that signing programs lay on a page. */
  readonly stamped: Glyph[] = []
  /** Those of the annotation that is being drawn. */
  private laid: Glyph[] = []
  /** Whether the page itself carries signs, however they stand: those of annotations, as the stamps of signatures are, do not count. */
  isWritten = false
  private isBeside = false
  private readonly whole: Matrix
  private state: State
  private saved: State[] = []
  private line: Matrix = same
  private at: Matrix = same
  private readonly orders: ReadonlyMap<number, Order>

  constructor(page: Matrix) {
    this.whole = page
    this.state = atFirst(page)
    const set = (name: Exclude<keyof State, 'page'>, factor = 1): Order => {
      return ([value]) => {
        this.state[name] = Number(value) * factor
      }
    }
    this.orders = new Map<number, Order>([
      [OPS.save, () => this.saved.push({ ...this.state })],
      [OPS.restore, () => this.restore()],
      [OPS.transform, args => this.transform(matrixOf(args))],
      [OPS.paintFormXObjectBegin, ([matrix]) => this.beginForm(matrixOf(matrix))],
      [OPS.paintFormXObjectEnd, () => this.restore()],
      [OPS.beginAnnotation, ([, , place, matrix]) => this.beginAnnotation(matrixOf(place), matrixOf(matrix))],
      [OPS.endAnnotation, () => this.endAnnotation()],
      [OPS.beginText, () => this.begin(same)],
      [OPS.setTextMatrix, ([matrix]) => this.begin(matrixOf(matrix))],
      [OPS.moveText, ([x, y]) => this.move(Number(x), Number(y))],
      [OPS.setLeadingMoveText, ([x, y]) => this.moveWithLeading(Number(x), Number(y))],
      [OPS.nextLine, () => this.move(0, -this.state.leading)],
      [OPS.setFont, ([, size]) => this.setSize(Number(size))],
      [OPS.setCharSpacing, set('letterSpace')],
      [OPS.setWordSpacing, set('wordSpace')],
      [OPS.setHScale, set('scale', 0.01)],
      [OPS.setLeading, set('leading', -1)],
      [OPS.setTextRise, set('rise')],
      [OPS.showText, ([shown]) => this.show(shown as readonly (ShownGlyph | number)[])],
    ])
  }

  follow(order: number, args: readonly unknown[] | null): void {
    this.orders.get(order)?.(args ?? [])
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state
  }

  private transform(matrix: Matrix): void {
    this.state.page = product(matrix, this.state.page)
  }

  private beginForm(matrix: Matrix): void {
    this.saved.push({ ...this.state })
    this.transform(matrix)
  }

  private begin(matrix: Matrix): void {
    this.line = matrix
    this.at = matrix
  }

  private move(x: number, y: number): void {
    this.begin(product(moved(x, y), this.line))
  }

  private moveWithLeading(x: number, y: number): void {
    this.state.leading = -y
    this.move(x, y)
  }

  private setSize(size: number): void {
    this.state.size = size
  }

  /** What is laid on the page stands at its own place, wherever the page's own orders have left off (ISO 32000-1, 12.5.5). */
  private beginAnnotation(place: Matrix, matrix: Matrix): void {
    this.isBeside = true
    this.laid = []
    this.saved = []
    this.state = atFirst(product(matrix, product(place, this.whole)))
  }

  /** One line is written into the letter, as a số or a day put in at signing is. */
  private endAnnotation(): void {
    this.isBeside = false
    const isLine = this.laid.every(({ y, size }) => Math.abs(y - (this.laid[0] as Glyph).y) < sameLine * size)
    for (const glyph of this.laid) (isLine ? this.glyphs : this.stamped).push(glyph)
    this.saved = []
    this.state = atFirst(this.whole)
  }

  /** Signs one after the other. Only their way along the line grows from sign to sign, so that how they stand on the page is reckoned once. */
  private show(shown: readonly (ShownGlyph | number)[]): void {
    const { page, size, letterSpace, wordSpace, scale, rise } = this.state
    const start = product(product(moved(0, rise), this.at), page)
    let along = 0
    for (const one of shown) {
      if (typeof one === 'number') along -= (one / 1000) * size * scale
      else {
        const width = (one.width / 1000) * size * scale
        this.put(one.unicode, start, along, width)
        along += width + (letterSpace + (one.isSpace ? wordSpace : 0)) * scale
      }
    }
    this.at = product(moved(along, 0), this.at)
  }

  /** Notes a sign that stands `along` behind the start. */
  private put(text: string, [a, b, c, d, left, bottom]: Matrix, along: number, width: number): void {
    if (text.trim() === '') return
    this.isWritten ||= !this.isBeside
    if (Math.abs(b) > Math.abs(a) || a < 0) return
    const [x, y] = [left + along * a, bottom + along * b]
    const glyph = { text, x, end: x + width * a, y, size: this.state.size * Math.hypot(c, d) }
    // A spoiled order says no number.
    if (Number.isFinite(x) && Number.isFinite(glyph.end) && Number.isFinite(y) && Number.isFinite(glyph.size))
      (this.isBeside ? this.laid : this.glyphs).push(glyph)
  }
}

/** The signs of a page, turned as it is shown, in the order in which they are drawn, those of stamps apart, and whether any is the page's own. */
export async function glyphsOf(page: PDFPageProxy): Promise<Pick<Pen, 'glyphs' | 'stamped' | 'isWritten'>> {
  const { width, height, rotation } = page.getViewport({ scale: 1 })
  const [x, y] = page.view
  const turned: Readonly<Record<number, Matrix>> = {
    0: [1, 0, 0, 1, -(x ?? 0), -(y ?? 0)],
    90: [0, -1, 1, 0, -(y ?? 0), height + (x ?? 0)],
    180: [-1, 0, 0, -1, width + (x ?? 0), height + (y ?? 0)],
    270: [0, 1, -1, 0, width + (y ?? 0), -(x ?? 0)],
  }
  const pen = new Pen(turned[rotation] ?? same)
  const { fnArray, argsArray } = await page.getOperatorList()
  for (const [i, order] of fnArray.entries()) pen.follow(order, argsArray[i] as readonly unknown[] | null)
  return pen
}
