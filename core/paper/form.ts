// What a printed form is: sheets, blocks, tables, all lengths in millimetres, type sizes in points. Values only: no measuring, no drawing, no clock.

export type FontStyle = 'regular' | 'bold' | 'italic' | 'bold-italic'
export type Ink = { style: FontStyle; sizePt: number }
export type Align = 'left' | 'center' | 'right'

/** Paper and margins; page number and foot stand inside the top and bottom margin. */
export type Sheet = { widthMm: number; heightMm: number; topMm: number; rightMm: number; bottomMm: number; leftMm: number }

/** `under` is the rule that the decree sets below a head: as long as the line, or a third of it. */
export type Line = { text: string; ink: Ink; under?: 'whole' | 'third' }

export type Paragraph = {
  kind: 'paragraph'
  tag: 'H1' | 'H2' | 'P'
  text: string
  ink: Ink
  align: Align
  /** Space above; dropped at the top of a page. */
  gapMm: number
  under?: 'whole' | 'third'
  keepNext?: boolean
}
/** Two columns side by side, each centred in itself, such as the head of a letter. */
export type Pair = { kind: 'pair'; leftMm: number; left: Line[]; right: Line[] }
/** Empty space that also stands at the top of a page. */
export type Space = { kind: 'space'; heightMm: number }

/** A label, its value where it is known, and dots for a pen to the end of the line; `lines` more of dots alone below it. */
export type Dotted = { kind: 'dotted'; label: string; value: string; lines: number; ink: Ink; gapMm: number }
/** Blocks made when their turn has come: `page` is the number of the page filled so far, null in a file that has no pages. */
export type Later = { kind: 'later'; blocks: (page: number | null) => Iterable<Block> }

export type Column = { head: string; widthMm: number; align: Align }
/** `leastMm`: a row for a pen is at least so high. `isBold`: a total. */
export type Row = { kind: 'cells'; cells: string[]; leastMm?: number; isBold?: boolean } | { kind: 'group'; text: string }
export type Table = {
  kind: 'table'
  columns: readonly Column[]
  /** Prints (1), (2), … under the heads, as the registers of the decree do. */
  numbered: boolean
  headInk: Ink
  cellInk: Ink
  gapMm: number
  rows: Iterable<Row>
}
export type Block = Paragraph | Pair | Space | Dotted | Table | Later

/** A run of pages that starts on a new page and counts its pages from 1. */
export type Section = {
  sheet: Sheet
  /** Page number at the top centre from page 2 on. */
  hasPageNumbers: boolean
  /** A thin frame along the margins, as on a cover. */
  hasFrame: boolean
  foot: { left: string; right: string } | null
  blocks: Iterable<Block>
}
export type Form = { title: string; author: string; sections: Iterable<Section> }

/** A4 upright with the margins of NĐ 30/2020 Phụ lục I: top and bottom 20–25 mm, left 30–35, right 15–20. */
export const a4Portrait: Sheet = { widthMm: 210, heightMm: 297, topMm: 20, rightMm: 15, bottomMm: 20, leftMm: 30 }
/** A4 lying down, bound at the left: ten columns need the width. */
export const a4Landscape: Sheet = { widthMm: 297, heightMm: 210, topMm: 20, rightMm: 15, bottomMm: 20, leftMm: 30 }

export const mmPerPt = 25.4 / 72
/** Between the rules of a table and its text. */
export const cellPadMm = { side: 1.2, top: 1, bottom: 1.2 }
/** Line height as a multiple of the type size; room for two marks above a capital. */
export const leading = 1.2
export const lineHeightMm = (sizePt: number): number => sizePt * leading * mmPerPt
/** From the top of a line to its baseline: Times ascent 0.891, descent 0.216, the rest shared. */
export const baselineMm = (sizePt: number): number => sizePt * (0.891 + (leading - 1.107) / 2) * mmPerPt
export const textWidthMm = (sheet: Sheet): number => sheet.widthMm - sheet.leftMm - sheet.rightMm
