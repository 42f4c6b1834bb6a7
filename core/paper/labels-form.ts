// Labels on A4 sheets: name and address, and the số, ký hiệu of what is sent. Starts at any label of the first sheet; moved by what a printer misses.
import type { Addressee, Offset } from '../../contract/posting.ts'
import type { LabelSheet } from '../tables/label-sheets.ts'
import { type Box, fitTexts, type Part } from './fit.ts'
import { a4Portrait } from './form.ts'
import type { Page } from './layout.ts'
import type { Measure, Node, Text } from './piece.ts'

export type LabelsPaper = {
  sheet: LabelSheet
  /** The first label to be printed, from 1, row by row. */
  start: number
  soKyHieu: string | null
  to: Iterable<Addressee>
  offset: Offset
}

/** Between the edge of a label and its text. */
const padMm = { side: 3, top: 2 }
/** 6 points is the smallest that a printer of an office sets clearly. */
const sizes = { mostPt: 13, leastPt: 6 }

export const labelsOn = ({ columns, rows }: LabelSheet): number => columns * rows

/** Where label `at` (from 0, row by row) lies on its sheet. */
export const labelBox = (sheet: LabelSheet, at: number): Box => ({
  x: sheet.leftMm + (at % sheet.columns) * sheet.pitchXMm,
  y: sheet.topMm + Math.floor(at / sheet.columns) * sheet.pitchYMm,
  widthMm: sheet.widthMm,
  heightMm: sheet.heightMm,
})

/** Whether all labels lie on the paper and none on another; half a millimetre is what measuring with a ruler leaves. */
export const fitsA4 = (sheet: LabelSheet): boolean => {
  const last = labelBox(sheet, labelsOn(sheet) - 1)
  const isApart =
    (sheet.columns === 1 || sheet.pitchXMm >= sheet.widthMm - 0.5) && (sheet.rows === 1 || sheet.pitchYMm >= sheet.heightMm - 0.5)
  return isApart && last.x + last.widthMm <= a4Portrait.widthMm + 0.5 && last.y + last.heightMm <= a4Portrait.heightMm + 0.5
}

const partsOf = ({ name, address }: Addressee, soKyHieu: string | null): Part[] => [
  { text: 'Kính gửi:', style: 'regular', scale: 0.85 },
  { text: name, style: 'bold', scale: 1 },
  { text: address ?? '', style: 'regular', scale: 0.85 },
  { text: soKyHieu === null ? '' : `Số: ${soKyHieu}`, style: 'italic', scale: 0.75 },
]

const fitted = (to: Addressee, { soKyHieu }: LabelsPaper, { x, y, widthMm, heightMm }: Box, measure: Measure): Text[] | null => {
  const box = { x: x + padMm.side, y: y + padMm.top, widthMm: widthMm - 2 * padMm.side, heightMm: heightMm - 2 * padMm.top }
  return fitTexts(partsOf(to, soKyHieu), box, sizes, 'middle', measure)
}

/** The first addressee whose name and address find no room on a label; null where all do. */
export function tooLongForLabel(paper: LabelsPaper, measure: Measure): Addressee | null {
  const box = labelBox(paper.sheet, 0)
  for (const to of paper.to) if (fitted(to, paper, box, measure) === null) return to
  return null
}

const pageOf = (number: number, nodes: Node[]): Page => ({ sheet: a4Portrait, number, top: [], nodes, foot: [], rules: [] })

/** The sheets in order, each made when it is asked for. */
export function* labelPages(paper: LabelsPaper, measure: Measure): Generator<Page> {
  const { sheet, start, offset } = paper
  let at = start - 1
  let number = 1
  let nodes: Node[] = []
  for (const to of paper.to) {
    if (at === labelsOn(sheet)) {
      yield pageOf(number, nodes)
      number += 1
      at = 0
      nodes = []
    }
    const box = labelBox(sheet, at)
    const moved = { ...box, x: box.x + offset.xMm, y: box.y + offset.yMm }
    nodes.push({ tag: 'P', texts: fitted(to, paper, moved, measure) ?? [] })
    at += 1
  }
  yield pageOf(number, nodes)
}
