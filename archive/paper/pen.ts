// Writes words with an embedded font of pdfkit and knows their widths. Measuring and drawing use the same kept words, so what was measured is what
// stands on the page. pdfkit's own text() would do, but lays every word out anew or keeps 2 kB for each: 20,000 rows took four times as long.
import { type FontStyle, mmPerPt } from '../../core/paper/form.ts'
import type { Measure, Text } from '../../core/paper/piece.ts'
import { fontFile } from './font-file.ts'

type Pdf = PDFKit.PDFDocument
/** In thousandths of an em. Tinos moves no mark by an offset: its marks have no width and stand where they should. */
type Position = { xAdvance: number; advanceWidth: number }
/** What pdfkit's embedded font has and its types do not name; pdfkit is pinned, and tests read every letter back. */
type EmbeddedFont = { id: string; encode: (text: string) => [glyphs: string[], positions: Position[]]; ref: () => unknown }
type Word = { shown: string; em: number }
type Font = { embedded: EmbeddedFont; words: Map<string, Word> }

export type Pen = { measure: Measure; write: (texts: readonly Text[]) => void }

/** Words kept for each font; the words of a register repeat, its numbers do not. */
const mostWords = 10_000

const pt = (mm: number): number => mm / mmPerPt
const number = (value: number): string => String(Math.round(value * 1000) / 1000)

/** A word as the parts of a TJ operator (glyphs, and after those that kern the distance in thousandths of an em) and its width in ems. */
const encode = (font: EmbeddedFont, text: string): Word => {
  const [glyphs, positions] = font.encode(text)
  let shown = '<'
  let em = 0
  for (const [index, { xAdvance, advanceWidth }] of positions.entries()) {
    const closer = advanceWidth - xAdvance
    shown += (glyphs[index] ?? '') + (Math.abs(closer) > 0.01 ? `>${number(closer)}<` : '')
    em += xAdvance / 1000
  }
  return { shown: `${shown}>`, em }
}

/** A pen whose fonts are read from disk when they are first used. */
export const penFor = (pdf: Pdf): Pen => {
  const fonts = new Map<FontStyle, Font>()
  const fontOf = (style: FontStyle): Font => {
    const open = fonts.get(style)
    if (open !== undefined) return open
    const { _font: embedded } = pdf.font(fontFile(style)) as unknown as { _font: EmbeddedFont }
    const font: Font = { embedded, words: new Map() }
    fonts.set(style, font)
    return font
  }
  const wordOf = ({ embedded, words }: Font, text: string): Word => {
    const known = words.get(text)
    if (known !== undefined) return known
    const word = encode(embedded, text)
    if (words.size >= mostWords) words.clear()
    words.set(text, word)
    return word
  }
  const wordsOf = (font: Font, text: string): Word[] => text.split(/(?<= )|(?= )/u).map(word => wordOf(font, word))
  const measure: Measure = (text, { style, sizePt }) => wordsOf(fontOf(style), text).reduce((sum, { em }) => sum + em, 0) * sizePt * mmPerPt
  const write = (texts: readonly Text[]): void => {
    const { height } = pdf.page
    const used = pdf.page as unknown as { fonts: Record<string, unknown> }
    const lines = texts.map(({ x, y, text, ink }) => {
      const font = fontOf(ink.style)
      const shown = wordsOf(font, text).map(word => word.shown)
      used.fonts[font.embedded.id] ??= font.embedded.ref()
      return `/${font.embedded.id} ${ink.sizePt} Tf 1 0 0 1 ${number(pt(x))} ${number(height - pt(y))} Tm [${shown.join('')}] TJ`
    })
    // pdfkit's pages count from the top; letters stand upright only when that is turned back.
    if (lines.length > 0) pdf.addContent(`q 1 0 0 -1 0 ${number(height)} cm BT\n${lines.join('\n')}\nET Q`)
  }
  return { measure, write }
}
