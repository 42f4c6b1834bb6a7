// Sets a few texts below each other in a box of fixed size: in the largest type at which all of it fits, never smaller than a bound, never cut.
import { type FontStyle, lineHeightMm } from './form.ts'
import { type Measure, setLines, type Text } from './piece.ts'
import { wrapBalanced, wrapText } from './wrap.ts'

/** `scale`: type size of the part, as a share of the block's. */
export type Part = { text: string; style: FontStyle; scale: number }
export type Box = { x: number; y: number; widthMm: number; heightMm: number }
/** From the largest to the smallest type that may be used. */
export type Sizes = { mostPt: number; leastPt: number }

/** Steps by which the type gets smaller, and by which a part's size is rounded. */
const stepPt = 0.5
const rounded = (sizePt: number): number => Math.max(stepPt, Math.round(sizePt / stepPt) * stepPt)

type Set = { text: string; lines: string[]; ink: { style: FontStyle; sizePt: number } }
const setAt = (parts: readonly Part[], widthMm: number, sizePt: number, measure: Measure): Set[] =>
  parts.map(({ text, style, scale }) => {
    const ink = { style, sizePt: rounded(sizePt * scale) }
    return { text, lines: wrapText(text, widthMm, part => measure(part, ink)), ink }
  })
const heightOf = (sets: readonly Set[]): number => sets.reduce((sum, { lines, ink }) => sum + lines.length * lineHeightMm(ink.sizePt), 0)
/** No word had to be cut between its letters: then a smaller size is tried first. */
const hasWholeWords = (sets: readonly Set[], widthMm: number, measure: Measure): boolean =>
  sets.every(({ text, ink }) => text.split(/\s+/u).every(word => measure(word, ink) <= widthMm))

const place = (sets: readonly Set[], box: Box, measure: Measure, down: number): Text[] => {
  let top = box.y + down
  return sets.flatMap(({ text, ink }) => {
    const lines = wrapBalanced(text, box.widthMm, part => measure(part, ink))
    const texts = setLines(lines, { x: box.x, top, widthMm: box.widthMm, align: 'left' }, ink, measure)
    top += lines.length * lineHeightMm(ink.sizePt)
    return texts
  })
}

/** The texts in their places, the lines of each about equally long, from the top or in the middle of the box; null where they do not fit even in the smallest type. */
export function fitTexts(given: readonly Part[], box: Box, sizes: Sizes, at: 'top' | 'middle', measure: Measure): Text[] | null {
  const parts = given.filter(({ text }) => text.trim() !== '')
  let last: Set[] | null = null
  for (let sizePt = sizes.mostPt; sizePt >= sizes.leastPt; sizePt -= stepPt) {
    const sets = setAt(parts, box.widthMm, sizePt, measure)
    if (heightOf(sets) > box.heightMm) continue
    if (hasWholeWords(sets, box.widthMm, measure)) return place(sets, box, measure, at === 'top' ? 0 : (box.heightMm - heightOf(sets)) / 2)
    last ??= sets
  }
  return last && place(last, box, measure, at === 'top' ? 0 : (box.heightMm - heightOf(last)) / 2)
}
