// Makes pieces of a line to be filled in with a pen: label, value, dots to the right margin.
import { type Dotted, lineHeightMm, type Sheet, textWidthMm } from './form.ts'
import { type Measure, type Piece, setLines, solid } from './piece.ts'
import { wrapText } from './wrap.ts'

/** Lines of dots stand further apart than lines of type: a pen writes between them. */
const penLeading = 1.5

/** As many dots as fit into the width. */
const dotsFor = (widthMm: number, dotMm: number): string => '.'.repeat(Math.max(0, Math.floor((widthMm + 0.001) / dotMm)))

/** One piece a line; the value is wrapped like any text, and its last line is filled up with dots. */
export function* dottedPieces({ label, value, lines, ink, gapMm }: Dotted, sheet: Sheet, measure: Measure): Generator<Piece> {
  const widthMm = textWidthMm(sheet)
  const dotMm = measure('.', ink)
  const words = wrapText(`${label} ${value}`.trim(), widthMm, text => measure(text, ink))
  const last = words.pop() ?? ''
  const start = last === '' ? '' : `${last} `
  const filled = value === '' || lines > 0 ? start + dotsFor(widthMm - measure(start, ink), dotMm) : last
  const more = Array.from({ length: lines }, () => dotsFor(widthMm, dotMm))
  const heightMm = lineHeightMm(ink.sizePt) * penLeading
  for (const [index, line] of [...words, filled, ...more].entries()) {
    const texts = setLines([line], { x: sheet.leftMm, top: heightMm - lineHeightMm(ink.sizePt), widthMm, align: 'left' }, ink, measure)
    yield { ...solid, heightMm, gapMm: index === 0 ? gapMm : 0, keepNext: index < words.length, nodes: [{ tag: 'P', texts }] }
  }
}
