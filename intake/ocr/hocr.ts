// The words in an hOCR page, as tesseract writes it (hOCR 1.2: "ocr_line" with bbox and baseline, "ocrx_word" with bbox and x_wconf).
import { SaxesParser } from 'saxes'
import type { SeenWord } from './seen-word.ts'

type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Properties of a title, each as a list of numbers. */
const properties = {
  bbox: /(?:^|;)\s{0,4}bbox ([-\d. ]{1,60})/u,
  baseline: /(?:^|;)\s{0,4}baseline ([-\d. ]{1,60})/u,
  x_wconf: /(?:^|;)\s{0,4}x_wconf ([-\d. ]{1,60})/u,
}

const numbersOf = (title: string, name: keyof typeof properties): number[] =>
  properties[name].exec(title)?.[1]?.trim().split(/ +/u).map(Number) ?? []

function boxIn(title: string): Box {
  const [left = 0, top = 0, right = 0, bottom = 0] = numbersOf(title, 'bbox')
  return [left, top, right, bottom]
}

/** A line: its box, and its baseline as slope and as distance from the lower left corner of the box. */
interface Line {
  box: Box
  slope: number
  offset: number
}

function lineIn(title: string): Line {
  const [slope = 0, offset = 0] = numbersOf(title, 'baseline')
  return { box: boxIn(title), slope, offset }
}

const baseOf = ({ box: [left, , right, bottom], slope, offset }: Line): number => bottom + offset + (slope * (right - left)) / 2

const ofLine = /^ocr_(?:line|header|caption|textfloat)$/u

/** The words of each page in the order in which they are told. */
export function pagesOfHocr(document: string): SeenWord[][] {
  const pages: SeenWord[][] = []
  const parser = new SaxesParser()
  let line: Line = { box: [0, 0, 0, 0], slope: 0, offset: 0 }
  let word: SeenWord | null = null
  parser.on('opentag', ({ attributes }) => {
    const [kind, title] = [String(attributes.class ?? ''), String(attributes.title ?? '')]
    if (kind === 'ocr_page') pages.push([])
    if (ofLine.test(kind)) line = lineIn(title)
    if (kind !== 'ocrx_word') return
    const [left, top, right, bottom] = boxIn(title)
    const [sure = 0] = numbersOf(title, 'x_wconf')
    word = { text: '', left, top, right, bottom, base: baseOf(line), lineHeight: line.box[3] - line.box[1], sure }
  })
  parser.on('text', text => {
    if (word) word.text += text
  })
  parser.on('closetag', ({ attributes }) => {
    if (attributes.class !== 'ocrx_word' || !word) return
    if (word.text.trim()) pages.at(-1)?.push({ ...word, text: word.text.trim() })
    word = null
  })
  parser.write(document).close()
  return pages
}
