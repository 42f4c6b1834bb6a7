// By how much the lines of a page lean, and the page turned so that they do not.
import type { GrayPicture, Point } from './picture.ts'

/** Lean is looked for up to so many degrees to either side. */
const mostLean = 8
/** So many points an inch show where lines are. */
const coarseDpi = 75
/** A point so dark is print. */
const dark = 140
/** So little lean does no harm. */
const isLevel = (degrees: number): boolean => Math.abs(degrees) < 0.1

/** A stretch of dark places so long (in inches) is no print: the edge of the glass, a rule, a frame. */
const longestStroke = 0.4

/** A page in coarse places, 1 where it is dark. */
interface Coarse {
  cells: Uint8Array
  columns: number
  rows: number
  /** So many places make `longestStroke`. */
  long: number
}

function coarsely({ width, height, dpi, gray }: GrayPicture): Coarse {
  const step = Math.max(1, Math.floor(dpi / coarseDpi))
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)]
  const cells = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let sum = 0
      for (let y = row * step; y < (row + 1) * step; y++)
        for (let x = column * step; x < (column + 1) * step; x++) sum += gray[y * width + x] as number
      if (sum < dark * step * step) cells[row * columns + column] = 1
    }
  return { cells, columns, rows, long: (longestStroke * dpi) / step }
}

/** Marks with 2 the long stretches among `count` places from one on, each `by` from the last. */
function markStrokes({ cells, long }: Coarse, first: number, count: number, by: number): void {
  for (let from = 0; from < count; from++) {
    let to = from
    while (to < count && cells[first + to * by]) to++
    if (to - from >= long) for (let i = from; i < to; i++) cells[first + i * by] = 2
    from = to
  }
}

/** Where a page is dark with print, coarsely. */
function darkPlaces(picture: GrayPicture): { xs: Int32Array; ys: Int32Array; width: number; height: number } {
  const coarse = coarsely(picture)
  const { cells, columns, rows } = coarse
  for (let row = 0; row < rows; row++) markStrokes(coarse, row * columns, columns, 1)
  for (let column = 0; column < columns; column++) markStrokes(coarse, column, rows, columns)
  const places = [...cells.keys()].filter(i => cells[i] === 1)
  return {
    xs: Int32Array.from(places, i => i % columns),
    ys: Int32Array.from(places, i => Math.floor(i / columns)),
    width: columns,
    height: rows,
  }
}

type Places = ReturnType<typeof darkPlaces>

/** How sharply rows of print and of paper part when the page is turned by an angle. */
function sharpness({ xs, ys, width, height }: Places, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180)
  const counts = new Float64Array(height + 2 * width)
  for (let i = 0; i < xs.length; i++) {
    const row = (ys[i] as number) - slope * (xs[i] as number) + width
    const whole = Math.floor(row)
    counts[whole] = (counts[whole] as number) + 1 - (row - whole)
    counts[whole + 1] = (counts[whole + 1] as number) + row - whole
  }
  let sum = 0
  for (let i = 1; i < counts.length; i++) sum += ((counts[i] as number) - (counts[i - 1] as number)) ** 2
  return sum
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)

const sharpest = (places: Places, angles: readonly number[]): { degrees: number; sharp: number } =>
  angles.map(degrees => ({ degrees, sharp: sharpness(places, degrees) })).reduce((best, one) => (one.sharp > best.sharp ? one : best))

/** How the page stands: degrees by which its lines fall to the right, and whether they run upwards (a page lying on its side). */
export function leanOf(picture: GrayPicture): { degrees: number; isOnItsSide: boolean } {
  const places = darkPlaces(picture)
  if (places.xs.length < 200) return { degrees: 0, isOnItsSide: false }
  const sideways: Places = { xs: places.ys, ys: places.xs, width: places.height, height: places.width }
  const coarse = range(-mostLean, mostLean, 0.5)
  const upright = sharpest(places, coarse)
  const lying = sharpest(sideways, coarse)
  const isOnItsSide = lying.sharp > 1.5 * upright.sharp
  const { degrees } = isOnItsSide ? lying : upright
  const fine = sharpest(isOnItsSide ? sideways : places, range(degrees - 0.5, degrees + 0.5, 0.05))
  return { degrees: isOnItsSide ? -fine.degrees : fine.degrees, isOnItsSide }
}

/** Where a point of a levelled page was before. */
export function sourceOfLevelled({ width, height }: { width: number; height: number }, degrees: number, [x, y]: Point): Point {
  if (isLevel(degrees)) return [x, y]
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [middleX, middleY] = [width / 2, height / 2]
  return [cos * (x - middleX) - sin * (y - middleY) + middleX, sin * (x - middleX) + cos * (y - middleY) + middleY]
}

/** The page turned about its middle so that lines which fell by `degrees` are level; what comes in at the corners is white. */
export function levelled(picture: GrayPicture, degrees: number): GrayPicture {
  if (isLevel(degrees)) return picture
  const { width, height, dpi, gray } = picture
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const out = new Uint8Array(gray.length).fill(255)
  const [middleX, middleY] = [width / 2, height / 2]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const sourceX = cos * (x - middleX) - sin * (y - middleY) + middleX
      const sourceY = sin * (x - middleX) + cos * (y - middleY) + middleY
      const left = Math.floor(sourceX)
      const top = Math.floor(sourceY)
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const at = top * width + left
      const [across, down] = [sourceX - left, sourceY - top]
      const above = (gray[at] as number) * (1 - across) + (gray[at + 1] as number) * across
      const below = (gray[at + width] as number) * (1 - across) + (gray[at + width + 1] as number) * across
      out[y * width + x] = above * (1 - down) + below * down + 0.5
    }
  return { width, height, dpi, gray: out }
}
