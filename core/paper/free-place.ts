// Where on a page a stamp covers no word: below số, ký hiệu first, as clerks stamp; else beside it, else wherever there is room. Knows words alone:
// an emblem, a seal or a picture is not seen.

import type { Corner } from '../../contract/posting.ts'

/** In millimetres from the upper left corner of the page as it is shown. */
export type WordBox = { left: number; top: number; right: number; bottom: number }
export type PageWords = {
  widthMm: number
  heightMm: number
  words: readonly WordBox[]
  /** The words of số, ký hiệu; null where it is not known where they stand. */
  anchor: WordBox | null
}
type Size = { widthMm: number; heightMm: number }

/** Kept free around the stamp, and to the edge of the paper, where no printer reaches. */
const [apartMm, edgeMm] = [1, 6]
/** How far below số, ký hiệu the stamp may go and still stand "under" it. */
const reachMm = 75
const stepMm = 1

const isFree = ({ xMm, yMm }: Corner, { widthMm, heightMm }: Size, words: readonly WordBox[]): boolean =>
  words.every(
    ({ left, top, right, bottom }) =>
      right <= xMm - apartMm || left >= xMm + widthMm + apartMm || bottom <= yMm - apartMm || top >= yMm + heightMm + apartMm,
  )

/** The first free corner, going down; from left to right on each height. Only words of these heights can be in the way. */
function firstFree(xs: readonly number[], from: number, to: number, size: Size, words: readonly WordBox[]): Corner | null {
  const near = words.filter(({ top, bottom }) => bottom > from - apartMm && top < to + size.heightMm + apartMm)
  for (let yMm = from; yMm <= to; yMm += stepMm) {
    const xMm = xs.find(x => isFree({ xMm: x, yMm }, size, near))
    if (xMm !== undefined) return { xMm, yMm }
  }
  return null
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / stepMm) + 1) }, (_, at) => from + at * stepMm)

const overlap = (from: number, to: number, start: number, end: number): number => Math.max(0, Math.min(to, end) - Math.max(from, start))

/** Square millimetres of words under the stamp. */
const covered = ({ xMm, yMm }: Corner, { widthMm, heightMm }: Size, words: readonly WordBox[]): number =>
  words.reduce(
    (sum, { left, top, right, bottom }) => sum + overlap(xMm, xMm + widthMm, left, right) * overlap(yMm, yMm + heightMm, top, bottom),
    0,
  )

/** The corner under which the fewest words lie; of equals the uppermost, then the leftmost. */
function leastCovering(xs: readonly number[], ys: readonly number[], size: Size, words: readonly WordBox[]): Corner {
  let best = { at: { xMm: xs[0] ?? edgeMm, yMm: ys[0] ?? edgeMm }, cost: Number.POSITIVE_INFINITY }
  for (const yMm of ys)
    for (const xMm of xs) {
      const cost = covered({ xMm, yMm }, size, words)
      if (cost < best.cost) best = { at: { xMm, yMm }, cost }
    }
  return best.at
}

/** Where a stamp goes, and whether it covers no word there. */
export type Place = { at: Corner; isFree: boolean }

/**
 * Where the stamp goes: a free place where the page has one, else near số, ký hiệu where it covers the fewest words. Null where the page is smaller than
 * the stamp.
 */
export function placeFor({ widthMm, heightMm, words, anchor }: PageWords, size: Size): Place | null {
  const [lastX, lastY] = [widthMm - edgeMm - size.widthMm, heightMm - edgeMm - size.heightMm]
  if (lastX < edgeMm || lastY < edgeMm) return null
  const half = Math.max(edgeMm, widthMm / 2 - size.widthMm)
  const margin = Math.max(edgeMm, Math.min(lastX, ...words.map(({ left }) => left)))
  const from = Math.min(lastY, Math.max(edgeMm, (anchor?.bottom ?? heightMm * 0.15) + apartMm + 1))
  const to = Math.min(lastY, from + reachMm)
  const zones: [xs: number[], from: number, to: number][] = [
    [range(margin, half), from, to],
    [range(edgeMm, half), from, to],
    [range(widthMm / 2, lastX), from, to],
    [range(edgeMm, lastX), edgeMm, lastY],
  ]
  for (const [xs, top, bottom] of zones) {
    const at = firstFree(xs, top, bottom, size, words)
    if (at) return { at, isFree: true }
  }
  return { at: leastCovering(range(edgeMm, lastX), range(from, to), size, words), isFree: false }
}
