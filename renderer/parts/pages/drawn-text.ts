// The text of pages that the window drew itself, and where stretches of a letter's text stand in it. White space counts nowhere: two readers of one file
// agree on its signs, not on its spaces.
import type { Span } from '../../../contract/reading.ts'
import type { LetterText } from '../../../contract/the-thuc.ts'

/** `signs`: text without white space and markup, in NFC. */
type Signs = { signs: string }
/** `at`: for each unit of `signs` the drawn sign it belongs to. */
export type DrawnText = Signs & { at: DrawnSign[] }
export type DrawnSign = { node: Text; from: number; to: number }
/** `before`: how many of `signs` stand before each unit of the letter's text, and in all. */
type LetterSigns = Signs & { before: Uint32Array }

const isSpace = /^\s$/u
const graphemes = new Intl.Segmenter('vi')

/** Signs, each with its place in the text: unit by unit, or with the marks that follow them where they are written apart. */
const signsOf = (text: string): { segment: string; index: number }[] =>
  text === text.normalize('NFC') ? text.split('').map((segment, index) => ({ segment, index })) : [...graphemes.segment(text)]

/** All text below a node, in its order. */
export function drawnText(root: Node): DrawnText {
  const at: DrawnSign[] = []
  let signs = ''
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (const { segment, index } of signsOf(node.data)) {
      if (isSpace.test(segment)) continue
      const sign = segment.normalize('NFC')
      signs += sign
      for (let unit = 0; unit < sign.length; unit++) at.push({ node, from: index, to: index + segment.length })
    }
  return { signs, at }
}

/** The signs of a letter's text that are shown. */
export function letterSigns({ text, runs }: LetterText): LetterSigns {
  const hidden = new Uint8Array(text.length)
  for (const { at, dress } of runs) if (dress === 'syntax' || dress === 'edxml') hidden.fill(1, at.start, at.end)
  const before = new Uint32Array(text.length + 1)
  let signs = ''
  for (let unit = 0; unit < text.length; unit++) {
    before[unit] = signs.length
    const sign = text[unit] ?? ''
    if (!hidden[unit] && !isSpace.test(sign)) signs += sign
  }
  before[text.length] = signs.length
  return { signs, before }
}

/** So many signs on either side tell a stretch from others with the same words. */
const around = 12

/** Where a word stands in a text if it stands there once; else -1. */
function onlyPlace(text: string, word: string): number {
  const at = text.indexOf(word)
  return at >= 0 && text.indexOf(word, at + 1) < 0 ? at : -1
}

/** The drawn signs of a span: found with what stands around it, with one whole side, or for itself, and only where that stands once. */
export function drawnSpan(drawn: DrawnText, letter: LetterSigns, { start, end }: Span): DrawnSign[] {
  const [from, to] = [letter.before[start] ?? 0, letter.before[end] ?? 0]
  if (from === to) return []
  const [left, right] = [Math.max(0, from - around), Math.min(letter.signs.length, to + around)]
  const stretches = [
    [left, right],
    ...(from - left === around ? [[left, to]] : []),
    ...(right - to === around ? [[from, right]] : []),
    [from, to],
  ]
  for (const [first = 0, last] of stretches) {
    const at = onlyPlace(drawn.signs, letter.signs.slice(first, last))
    if (at >= 0) return drawn.at.slice(at + from - first, at + to - first)
  }
  return []
}

/** The boxes on the screen of drawn signs that follow each other, one for each stretch of a line. */
export function boxesOnScreen(signs: readonly DrawnSign[]): DOMRect[] {
  const [first, last] = [signs[0], signs.at(-1)]
  if (!first || !last) return []
  const range = document.createRange()
  range.setStart(first.node, first.from)
  range.setEnd(last.node, last.to)
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}
