// Dấu "ĐẾN" after the model of NĐ 30/2020 Phụ lục IV: a frame of 50 × 35 mm with the agency, ĐẾN, Số, Ngày, Chuyển, Số và ký hiệu HS. One page of its
// own size, to be laid on a copy of what arrived. What is not known is dotted, for a pen.
import { dayWords } from '../../contract/words.ts'
import { fitTexts, type Part } from './fit.ts'
import { lineHeightMm, type Sheet } from './form.ts'
import type { Page } from './layout.ts'
import { type Measure, type Rule, setLines, type Text } from './piece.ts'
import { wrapBalanced } from './wrap.ts'

export type DenStamp = {
  /** The agency that the văn bản came to; null is dotted. */
  ten: string | null
  so: number | null
  ngay: string | null
  chuyen: string | null
  hoSo: string | null
  /** What is said below the frame: that the signatures are in the source alone. */
  note: string | null
}

export const stampMm = { widthMm: 50, heightMm: 35 } as const
/** Below the frame where there is a note. */
const noteMm = 6
/** Half of the frame's line stands outside of its middle: a page cut there would lose it. */
export const bleedMm = 0.3

export const stampHeightMm = ({ note }: Pick<DenStamp, 'note'>): number => stampMm.heightMm + (note === null ? 0 : noteMm)

const nameMm = 11
/** Left of "Số:" and "Ngày:". */
const denMm = 19
const lineInk = { style: 'regular', sizePt: 9.5 } as const
const dot = '.'

/** Dots up to the right end, as a pre-cut stamp has them. */
const dotted = (head: string, widthMm: number, measure: Measure): string => {
  const room = widthMm - measure(`${head} `, lineInk)
  return `${head} ${dot.repeat(Math.max(0, Math.floor(room / measure(dot, lineInk))))}`
}

type Line = { head: string; value: string | null; x: number; y: number; widthMm: number; heightMm: number }

/** `Số: 125`, the value smaller where it is long; dots where there is none. */
function setLine({ head, value, x, y, widthMm, heightMm }: Line, measure: Measure): Text[] {
  if (value === null) return setLines([dotted(head, widthMm, measure)], { x, top: y, widthMm, align: 'left' }, lineInk, measure)
  const part: Part = { text: `${head} ${value}`, style: 'regular', scale: 1 }
  const box = { x, y, widthMm, heightMm }
  return fitTexts([part], box, { mostPt: lineInk.sizePt, leastPt: 5 }, 'top', measure) ?? []
}

/** The agency in capitals, in the middle of the upper strip; smaller the longer it is. */
function setName(ten: string | null, measure: Measure): Text[] {
  const text = ten === null ? dot.repeat(40) : ten.toLocaleUpperCase('vi')
  const widthMm = stampMm.widthMm - 3
  for (let sizePt = 10; sizePt >= 5; sizePt -= 0.5) {
    const ink = { style: 'bold', sizePt } as const
    const lines = wrapBalanced(text, widthMm, part => measure(part, ink))
    const height = lines.length * lineHeightMm(sizePt)
    if (height > nameMm - 1 && sizePt > 5) continue
    return setLines(lines, { x: 1.5, top: Math.max(0.5, (nameMm - height) / 2), widthMm, align: 'center' }, ink, measure)
  }
  return []
}

const frame = ({ widthMm, heightMm }: typeof stampMm): Rule[] => [
  { x1: 0, y1: 0, x2: widthMm, y2: 0 },
  { x1: 0, y1: heightMm, x2: widthMm, y2: heightMm },
  { x1: 0, y1: 0, x2: 0, y2: heightMm },
  { x1: widthMm, y1: 0, x2: widthMm, y2: heightMm },
  { x1: 0, y1: nameMm, x2: widthMm, y2: nameMm },
]

/** The stamp as a page of its size, with `bleedMm` around it. */
export function stampPage(stamp: DenStamp, measure: Measure): Page {
  const { widthMm } = stampMm
  const right = widthMm - denMm - 1.5
  const whole = widthMm - 4
  const den = setLines(['ĐẾN'], { x: 0, top: nameMm + 2, widthMm: denMm, align: 'center' }, { style: 'bold', sizePt: 17 }, measure)
  const lines: Line[] = [
    { head: 'Số:', value: stamp.so === null ? null : String(stamp.so), x: denMm, y: 12, widthMm: right, heightMm: 5 },
    { head: 'Ngày:', value: stamp.ngay === null ? null : dayWords(stamp.ngay), x: denMm, y: 17, widthMm: right, heightMm: 5 },
    { head: 'Chuyển:', value: stamp.chuyen, x: 2, y: 22.8, widthMm: whole, heightMm: 6 },
    { head: 'Số và ký hiệu HS:', value: stamp.hoSo, x: 2, y: 29, widthMm: whole, heightMm: 5.5 },
  ]
  const under = { x: 0, y: stampMm.heightMm + 0.5, widthMm, heightMm: noteMm - 0.5 }
  const note =
    stamp.note === null
      ? []
      : (fitTexts([{ text: stamp.note, style: 'italic', scale: 1 }], under, { mostPt: 7, leastPt: 5 }, 'top', measure) ?? [])
  const texts = [...setName(stamp.ten, measure), ...den, ...lines.flatMap(line => setLine(line, measure)), ...note]
  const sheet: Sheet = {
    widthMm: widthMm + 2 * bleedMm,
    heightMm: stampHeightMm(stamp) + 2 * bleedMm,
    ...{ topMm: 0, rightMm: 0, bottomMm: 0, leftMm: 0 },
  }
  return {
    sheet,
    number: 1,
    top: [],
    nodes: [{ tag: 'P', texts: texts.map(text => ({ ...text, x: text.x + bleedMm, y: text.y + bleedMm })) }],
    foot: [],
    rules: frame(stampMm).map(({ x1, y1, x2, y2 }) => ({ x1: x1 + bleedMm, y1: y1 + bleedMm, x2: x2 + bleedMm, y2: y2 + bleedMm })),
  }
}
