// Where the marks of a letter stand on the pages of its file: one box for each line that a value takes. Knows places, draws nothing.
import { type LetterPlaces, type PagePlaces, placeParts, type WordPlace } from '../../../contract/places.ts'
import type { Span } from '../../../contract/reading.ts'
import type { Mark } from '../form/notes.ts'

/** Left, top, width and height in shares of the page, 0 to 1. */
export type Box = { left: number; top: number; width: number; height: number }
export type MarkBoxes = { mark: Mark; boxes: Box[] }

const meets = ([start, end]: WordPlace, spans: readonly Span[]): boolean => spans.some(span => start < span.end && end > span.start)

/** Whether a word stands on the line of the one before it, and behind that. */
const goesOn = (last: WordPlace, word: WordPlace): boolean => {
  const middle = (word[3] + word[5]) / 2
  return middle > last[3] && middle < last[5] && word[2] >= last[2]
}

/** Words of one line as one box, a little wider than they are. */
function boxOf(words: readonly WordPlace[]): Box {
  const pad = 0.002
  const side = (index: 2 | 3 | 4 | 5, choose: (...values: number[]) => number) => choose(...words.map(word => word[index])) / placeParts
  const [left, top] = [side(2, Math.min) - pad, side(3, Math.min) - pad / 2]
  return { left, top, width: side(4, Math.max) + pad - left, height: side(5, Math.max) + pad / 2 - top }
}

/** The boxes of some spans on a page, line by line. */
export function boxesOf({ words }: PagePlaces, spans: readonly Span[]): Box[] {
  const lines: WordPlace[][] = []
  for (const word of words) {
    if (!meets(word, spans)) continue
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line && last && goesOn(last, word)) line.push(word)
    else lines.push([word])
  }
  return lines.map(boxOf)
}

/** Whether a mark is drawn on pages. Tasks are whole paragraphs: they would cover all else. */
export const isDrawn = ({ key }: Mark): boolean => !key.startsWith('nhiemVu')

/** The marks that have a place, the large ones first so that small ones lie upon them. */
export const largeFirst = (found: readonly MarkBoxes[]): MarkBoxes[] =>
  found.filter(({ boxes }) => boxes.length > 0).sort((a, b) => b.boxes.length - a.boxes.length)

/** The marks of each page. */
export const marksOnPages = (places: LetterPlaces, marks: readonly Mark[]): MarkBoxes[][] =>
  places.map(page => largeFirst(page ? marks.filter(isDrawn).map(mark => ({ mark, boxes: boxesOf(page, mark.at) })) : []))
