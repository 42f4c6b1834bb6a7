// A piece is a strip of a page that is never cut: placed texts and rules, y counted from its top. Makes pieces of paragraphs and pairs.
import { type Align, baselineMm, type Ink, type Line, lineHeightMm, type Pair, type Paragraph, type Sheet, textWidthMm } from './form.ts'
import { wrapBalanced, wrapText } from './wrap.ts'

/** Width of a text in millimetres. */
export type Measure = (text: string, ink: Ink) => number

/** `x` is the left end, `y` the baseline. */
export type Text = { x: number; y: number; text: string; ink: Ink }
export type Rule = { x1: number; y1: number; x2: number; y2: number }
export type Cell = { tag: 'TH' | 'TD'; span: number; texts: Text[] }
/** What a screen reader is told. `opens` is set on the first row of a table. */
export type Node = { tag: 'H1' | 'H2' | 'P'; texts: Text[] } | { tag: 'TR'; opens: boolean; cells: Cell[] }

export type Piece = {
  heightMm: number
  /** Space above, dropped at the top of a page. */
  gapMm: number
  /** Never the last of a page when more follows. */
  keepNext: boolean
  nodes: readonly Node[]
  rules: readonly Rule[]
  /** Printed again on top of the page when the piece starts one. */
  head: Piece | null
  /** The piece in two, the first at most so high; null when it cannot be. */
  cut: ((heightMm: number) => [Piece, Piece] | null) | null
}

export const solid = { gapMm: 0, keepNext: false, nodes: [], rules: [], head: null, cut: null } as const

const startOf = { left: 0, center: 0.5, right: 1 } as const satisfies Record<Align, number>

/** Lines set one below the other in a box; `top` is the box's top. */
export const setLines = (
  lines: readonly string[],
  box: { x: number; top: number; widthMm: number; align: Align },
  ink: Ink,
  measure: Measure,
): Text[] =>
  lines.flatMap((text, index) => {
    if (text === '') return []
    const x = box.x + (box.align === 'left' ? 0 : (box.widthMm - measure(text, ink)) * startOf[box.align])
    return [{ x, y: box.top + index * lineHeightMm(ink.sizePt) + baselineMm(ink.sizePt), text, ink }]
  })

/** The rule below a head, 0.6 mm under the descenders of its last line. */
const ruleUnder = (texts: Text[], under: 'whole' | 'third' | undefined, middle: number, bottom: number, measure: Measure): Rule[] => {
  if (under === undefined || texts.length === 0) return []
  const longest = Math.max(...texts.map(({ text, ink }) => measure(text, ink)))
  const half = (under === 'whole' ? longest : longest / 3) / 2
  return [{ x1: middle - half, y1: bottom + 0.6, x2: middle + half, y2: bottom + 0.6 }]
}

/** A paragraph, one piece a line so that a long one runs on over pages. */
export function* paragraphPieces(paragraph: Paragraph, sheet: Sheet, measure: Measure): Generator<Piece> {
  const { ink, align, tag, under, keepNext = false } = paragraph
  const widthMm = textWidthMm(sheet)
  const wrap = align === 'center' ? wrapBalanced : wrapText
  const lines = wrap(paragraph.text, widthMm, text => measure(text, ink))
  const heightMm = lineHeightMm(ink.sizePt)
  const middle = sheet.leftMm + widthMm / 2
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1
    const texts = setLines([line], { x: sheet.leftMm, top: 0, widthMm, align }, ink, measure)
    const rules = isLast ? ruleUnder(texts, under, middle, heightMm, measure) : []
    yield {
      ...solid,
      heightMm: heightMm + (rules.length > 0 ? 1.2 : 0),
      gapMm: index === 0 ? paragraph.gapMm : 0,
      keepNext: isLast ? keepNext : lines.length <= 4 || keepNext,
      nodes: [{ tag, texts }],
      rules,
    }
  }
}

type Column = { x: number; widthMm: number }
const setHead = (lines: readonly Line[], { x, widthMm }: Column, measure: Measure): { texts: Text[]; rules: Rule[]; bottom: number } => {
  const texts: Text[] = []
  const rules: Rule[] = []
  let top = 0
  for (const { text, ink, under } of lines) {
    const wrapped = wrapBalanced(text, widthMm, part => measure(part, ink))
    const set = setLines(wrapped, { x, top, widthMm, align: 'center' }, ink, measure)
    top += wrapped.length * lineHeightMm(ink.sizePt)
    texts.push(...set)
    rules.push(...ruleUnder(set, under, x + widthMm / 2, top, measure))
    if (under !== undefined) top += 1.2
  }
  return { texts, rules, bottom: top }
}

/** The head of a letter: agency left, Quốc hiệu right. One piece. */
export const pairPiece = (pair: Pair, sheet: Sheet, measure: Measure): Piece => {
  const left = setHead(pair.left, { x: sheet.leftMm, widthMm: pair.leftMm - 4 }, measure)
  const rightWidth = textWidthMm(sheet) - pair.leftMm
  const right = setHead(pair.right, { x: sheet.leftMm + pair.leftMm, widthMm: rightWidth }, measure)
  return {
    ...solid,
    heightMm: Math.max(left.bottom, right.bottom),
    nodes: [
      { tag: 'P', texts: left.texts },
      { tag: 'P', texts: right.texts },
    ],
    rules: [...left.rules, ...right.rules],
  }
}
