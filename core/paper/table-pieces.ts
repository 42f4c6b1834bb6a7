// Makes pieces of a table: the head that every page repeats, rows of wrapped cells inside thin rules, group rows across all columns.
import { cellPadMm, type Ink, lineHeightMm, type Row, type Sheet, type Table } from './form.ts'
import { type Cell, type Measure, type Node, type Piece, type Rule, setLines, solid } from './piece.ts'
import { type WidthOf, wrapBalanced, wrapText } from './wrap.ts'

type Edges = number[]

/** Left edges of the columns and the right edge of the last. */
const edgesOf = (table: Table, sheet: Sheet): Edges => {
  const edges = [sheet.leftMm]
  for (const { widthMm } of table.columns) edges.push((edges.at(-1) ?? 0) + widthMm)
  return edges
}

const rowHeight = (lines: number, ink: Ink): number => cellPadMm.top + lines * lineHeightMm(ink.sizePt) + cellPadMm.bottom

/** The upright rules at `xs` and the level rule below. */
const box = (xs: Edges, top: number, bottom: number): Rule[] => {
  const [left = 0, right = 0] = [xs.at(0), xs.at(-1)]
  return [...xs.map(x => ({ x1: x, y1: top, x2: x, y2: bottom })), { x1: left, y1: bottom, x2: right, y2: bottom }]
}

type Set = { lines: string[][]; ink: Ink; tag: Cell['tag']; top: number; isMiddle: boolean }

const setCells = (table: Table, edges: Edges, { lines, ink, tag, top, isMiddle }: Set, measure: Measure): Cell[] => {
  const most = Math.max(...lines.map(cell => cell.length))
  return table.columns.map(({ widthMm, align }, index) => {
    const cell = lines[index] ?? []
    const drop = isMiddle ? ((most - cell.length) * lineHeightMm(ink.sizePt)) / 2 : 0
    const place = { x: (edges[index] ?? 0) + cellPadMm.side, top: top + cellPadMm.top + drop, widthMm: widthMm - 2 * cellPadMm.side }
    return { tag, span: 1, texts: setLines(cell, { ...place, align: isMiddle ? 'center' : align }, ink, measure) }
  })
}

type Wrap = (text: string, width: number, widthOf: WidthOf) => string[]
const wrapCells = (table: Table, cells: readonly string[], ink: Ink, measure: Measure, wrap: Wrap = wrapText): string[][] =>
  table.columns.map(({ widthMm }, index) => wrap(cells[index] ?? '', widthMm - 2 * cellPadMm.side, text => measure(text, ink)))

/** The heads and, below them, (1), (2), … where the form has them. */
const headPiece = (table: Table, edges: Edges, measure: Measure): Piece => {
  const [left = 0, right = 0] = [edges.at(0), edges.at(-1)]
  const heads = table.columns.map(({ head }) => head)
  const numbers = table.columns.map((_, index) => `(${index + 1})`)
  const inks = [table.headInk, { ...table.headInk, style: 'regular' } as const]
  const nodes: Node[] = []
  const rules: Rule[] = [{ x1: left, y1: 0, x2: right, y2: 0 }]
  let heightMm = 0
  for (const [index, cells] of (table.numbered ? [heads, numbers] : [heads]).entries()) {
    const ink = inks[index] ?? table.headInk
    const lines = wrapCells(table, cells, ink, measure, wrapBalanced)
    const bottom = heightMm + rowHeight(Math.max(...lines.map(cell => cell.length)), ink)
    nodes.push({
      tag: 'TR',
      opens: index === 0,
      cells: setCells(table, edges, { lines, ink, tag: 'TH', top: heightMm, isMiddle: true }, measure),
    })
    rules.push(...box(edges, heightMm, bottom))
    heightMm = bottom
  }
  return { ...solid, heightMm, gapMm: table.gapMm, keepNext: true, nodes, rules }
}

/** A row of already wrapped cells; it is cut between lines when a page is too short for it. */
const linesPiece = (table: Table, edges: Edges, lines: string[][], head: Piece, measure: Measure, leastMm = 0): Piece => {
  const ink = table.cellInk
  const most = Math.max(...lines.map(cell => cell.length))
  const heightMm = Math.max(leastMm, rowHeight(most, ink))
  const cut = (room: number): [Piece, Piece] | null => {
    const fitting = Math.floor((room - cellPadMm.top - cellPadMm.bottom) / lineHeightMm(ink.sizePt))
    if (fitting < 1 || fitting >= most) return null
    const part = (from: number, to?: number): Piece =>
      linesPiece(
        table,
        edges,
        lines.map(cell => cell.slice(from, to)),
        head,
        measure,
      )
    return [part(0, fitting), part(fitting)]
  }
  const cells = setCells(table, edges, { lines, ink, tag: 'TD', top: 0, isMiddle: false }, measure)
  return { ...solid, heightMm, nodes: [{ tag: 'TR', opens: false, cells }], rules: box(edges, 0, heightMm), head, cut }
}

/** A heading inside the table, never parted from the row below it. */
const groupPiece = (table: Table, edges: Edges, text: string, head: Piece, measure: Measure): Piece => {
  const [left = 0, right = 0] = [edges.at(0), edges.at(-1)]
  const ink = { ...table.cellInk, style: 'bold' } as const
  const widthMm = right - left - 2 * cellPadMm.side
  const lines = wrapText(text, widthMm, part => measure(part, ink))
  const heightMm = rowHeight(lines.length, ink)
  const texts = setLines(lines, { x: left + cellPadMm.side, top: cellPadMm.top, widthMm, align: 'left' }, ink, measure)
  const cells: Cell[] = [{ tag: 'TH', span: table.columns.length, texts }]
  return { ...solid, heightMm, keepNext: true, nodes: [{ tag: 'TR', opens: false, cells }], rules: box([left, right], 0, heightMm), head }
}

/** The head first, then one piece a row. */
export function* tablePieces(table: Table, sheet: Sheet, measure: Measure): Generator<Piece> {
  const edges = edgesOf(table, sheet)
  const head = headPiece(table, edges, measure)
  yield head
  const bold: Table = { ...table, cellInk: { ...table.cellInk, style: 'bold' } }
  const pieceOf = (row: Row): Piece => {
    if (row.kind === 'group') return groupPiece(table, edges, row.text, head, measure)
    const inked = row.isBold ? bold : table
    return linesPiece(inked, edges, wrapCells(inked, row.cells, inked.cellInk, measure), head, measure, row.leastMm)
  }
  for (const row of table.rows) yield pieceOf(row)
}
