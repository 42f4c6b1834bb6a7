// Small boxes of four ruled lines on a page, such as the frame of a stamp. Knows nothing of what stands in them.
import type { GrayPicture } from './picture.ts'

/** A box in points of the picture, from the top left, its lines included. */
export interface RuledBox {
  left: number
  top: number
  right: number
  bottom: number
}

/** A point so dark is print. */
const dark = 150
/** The side of a cell in millimetres: gaps of a worn line close, words stay apart. */
const cellMm = 0.35
/** Sizes of the boxes that are looked for (mm). The stamp of NĐ 30/2020 Phụ lục IV is 35 × 50; those in use are half as high and more. */
const sizes = { leastWide: 20, mostWide: 75, leastHigh: 10, mostHigh: 55 }
/** Of the places along a side, so many have nothing further out: pens and print cross the others. */
const leastOutermost = 0.4
/** Of the places along a side, so many are ruled; one of the four may be worn. */
const leastRuled = 0.8
const leastWorn = 0.55

/** Cells with print in them, row by row. */
interface Cells {
  width: number
  height: number
  side: number
  marked: Uint8Array
}

function cellsOf({ width, height, dpi, gray }: GrayPicture, downTo: number): Cells {
  const side = Math.max(1, Math.round((cellMm * dpi) / 25.4))
  const cells = { width: Math.ceil(width / side), height: Math.ceil((height * downTo) / side), side }
  const marked = new Uint8Array(cells.width * cells.height)
  const last = Math.min(height, cells.height * side)
  for (let y = 0; y < last; y++) {
    const row = Math.floor(y / side) * cells.width
    for (let x = 0; x < width; x++) if ((gray[y * width + x] as number) < dark) marked[row + Math.floor(x / side)] = 1
  }
  return { ...cells, marked }
}

/** The cells that hang together with one, itself among them; they are unmarked. */
function takeOne({ width, height, marked }: Cells, first: number): number[] {
  const found = [first]
  marked[first] = 0
  for (const at of found) {
    const x = at % width
    for (const next of [at - width - 1, at - width, at - width + 1, at - 1, at + 1, at + width - 1, at + width, at + width + 1]) {
      if (next < 0 || next >= width * height || Math.abs((next % width) - x) > 1 || !marked[next]) continue
      marked[next] = 0
      found.push(next)
    }
  }
  return found
}

/** A line along one side: at `at` where the side begins, by `lean` cells further out for each cell along it; of `along`, the places that are on it. */
interface Side {
  at: number
  lean: number
  along: number[]
}

const leans = Array.from({ length: 13 }, (_, i) => (i - 6) / 100)

/** The straight line that most of the outermost cells stand on; `outermost` by place along the side. */
function sideOf(outermost: ReadonlyMap<number, number>): Side {
  let best: Side = { at: 0, lean: 0, along: [] }
  for (const lean of leans) {
    const byLine = new Map<number, number[]>()
    for (const [place, at] of outermost) {
      const line = Math.round(at - lean * place)
      for (const near of [line - 1, line, line + 1]) {
        const places = byLine.get(near)
        if (places) places.push(place)
        else byLine.set(near, [place])
      }
    }
    for (const [at, along] of byLine) if (along.length > best.along.length) best = { at, lean, along }
  }
  return { ...best, along: best.along.toSorted((a, b) => a - b) }
}

/** The outermost cells of a group by column or by row, from the low or the high end. */
function edgesOf(cells: readonly number[], width: number) {
  const [tops, bottoms, lefts, rights] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ]
  for (const cell of cells) {
    const [x, y] = [cell % width, Math.floor(cell / width)]
    tops.set(x, Math.min(tops.get(x) ?? y, y))
    bottoms.set(x, Math.max(bottoms.get(x) ?? y, y))
    lefts.set(y, Math.min(lefts.get(y) ?? x, x))
    rights.set(y, Math.max(rights.get(y) ?? x, x))
  }
  return { tops, bottoms, lefts, rights }
}

/** What part of the way from one place to another has a place of these. */
const shareOf = (places: Iterable<number>, from: number, to: number): number =>
  new Set([...places].filter(place => place >= from && place <= to)).size / Math.max(1, to - from)

/** How much of a side is ruled, by its cells as [place along it, how far out]; 0 where most of it lies within the group. */
function ruledShare({ at, lean, along }: Side, cells: readonly (readonly [number, number])[], from: number, to: number): number {
  if (shareOf(along, from, to) < leastOutermost) return 0
  const on = cells.filter(([place, out]) => Math.abs(out - at - lean * place) <= 1.5)
  return shareOf(
    on.map(([place]) => place),
    from,
    to,
  )
}

const between = (value: number, least: number, most: number): boolean => value >= least && value <= most
const meanOf = ({ along }: Side): number => ((along[0] ?? 0) + (along.at(-1) ?? 0)) / 2
/** How far out two sides are in the middle of the first, the low one first. */
const outOf = (low: Side, high: Side): [number, number] => [low.at + low.lean * meanOf(low), high.at + high.lean * meanOf(low)]

/** The box whose four sides a group of cells is, or null. What reaches out above and below it is not looked at for its left and right. */
function boxOf(group: readonly number[], { width, side }: Cells, mm: number): RuledBox | null {
  const { tops, bottoms } = edgesOf(group, width)
  const [top, bottom] = [sideOf(tops), sideOf(bottoms)]
  const [y0, y1] = outOf(top, bottom)
  if (!between((y1 - y0) * mm, sizes.leastHigh, sizes.mostHigh)) return null
  const { lefts, rights } = edgesOf(
    group.filter(cell => between(Math.floor(cell / width), y0 - 2, y1 + 2)),
    width,
  )
  const [left, right] = [sideOf(lefts), sideOf(rights)]
  const [x0, x1] = outOf(left, right)
  if (!between((x1 - x0) * mm, sizes.leastWide, sizes.mostWide)) return null
  const byColumn = group.map(cell => [cell % width, Math.floor(cell / width)] as const)
  const byRow = byColumn.map(([x, y]) => [y, x] as const)
  const ruled = [
    ...[top, bottom].map(line => ruledShare(line, byColumn, x0, x1)),
    ...[left, right].map(line => ruledShare(line, byRow, y0, y1)),
  ].toSorted((a, b) => a - b)
  const isBox = (ruled[0] ?? 0) >= leastWorn && (ruled[1] ?? 0) >= leastRuled
  return isBox ? { left: x0 * side, top: y0 * side, right: (x1 + 1) * side, bottom: (y1 + 1) * side } : null
}

/** The small ruled boxes in the upper part of a picture, `downTo` of its height. */
export function ruledBoxes(picture: GrayPicture, downTo: number): RuledBox[] {
  const cells = cellsOf(picture, downTo)
  const mm = (cells.side * 25.4) / picture.dpi
  const leastCells = (2 * leastOutermost * (sizes.leastWide + sizes.leastHigh)) / mm
  const boxes: RuledBox[] = []
  for (let at = 0; at < cells.marked.length; at++) {
    if (!cells.marked[at]) continue
    const group = takeOne(cells, at)
    const box = group.length >= leastCells ? boxOf(group, cells, mm) : null
    if (box) boxes.push(box)
  }
  return boxes
}
