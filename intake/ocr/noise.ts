// Specks and grain of a bad scan wiped away.
import type { GrayPicture } from './picture.ts'

/** The middle one of nine values. Nineteen exchanges put it in its place (Paeth, "Median finding on a 3-by-3 grid", Graphics Gems, 1990). */
function middleOf(v: Uint8Array): number {
  const sort = (a: number, b: number) => {
    const [x, y] = [v[a] as number, v[b] as number]
    if (x > y) {
      v[a] = y
      v[b] = x
    }
  }
  sort(1, 2)
  sort(4, 5)
  sort(7, 8)
  sort(0, 1)
  sort(3, 4)
  sort(6, 7)
  sort(1, 2)
  sort(4, 5)
  sort(7, 8)
  sort(0, 3)
  sort(5, 8)
  sort(4, 7)
  sort(3, 6)
  sort(1, 4)
  sort(2, 5)
  sort(4, 7)
  sort(4, 2)
  sort(6, 4)
  sort(4, 2)
  return v[4] as number
}

/** Each point as its neighbourhood of nine has it in the middle: specks go, strokes of two points stay. */
function smoothed({ width, height, dpi, gray }: GrayPicture): GrayPicture {
  const out = gray.slice()
  const nine = new Uint8Array(9)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      for (let row = 0; row < 3; row++)
        for (let column = 0; column < 3; column++) nine[3 * row + column] = gray[at + (row - 1) * width + column - 1] as number
      out[at] = middleOf(nine)
    }
  return { width, height, dpi, gray: out }
}

/** Of the points on paper: how much they differ from their four neighbours on average, and the share that is far darker than these. */
function noiseOf({ width, height, gray }: GrayPicture): { rough: number; specks: number } {
  let [sum, specks, places] = [0, 0, 0]
  for (let y = 2; y < height - 2; y += 3)
    for (let x = 2; x < width - 2; x += 3) {
      const at = y * width + x
      const mean = ((gray[at - 1] as number) + (gray[at + 1] as number) + (gray[at - width] as number) + (gray[at + width] as number)) / 4
      if (mean < 170) continue
      const darker = mean - (gray[at] as number)
      sum += Math.abs(darker)
      if (darker > 130) specks++
      places++
    }
  return places ? { rough: sum / places, specks: specks / places } : { rough: 0, specks: 0 }
}

/** Each point as the mean of its neighbourhood, the nearer the weightier. */
function blurred({ width, height, dpi, gray }: GrayPicture): GrayPicture {
  const out = gray.slice()
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const g = (by: number) => gray[at + by] as number
      const besides = g(-1) + g(1) + g(-width) + g(width)
      const corners = g(-width - 1) + g(-width + 1) + g(width - 1) + g(width + 1)
      out[at] = (4 * g(0) + 2 * besides + corners) >> 4
    }
  return { width, height, dpi, gray: out }
}

/** A page with more specks than this, or rougher paper, is not clean. Pages made with known noise set both: below, smoothing costs marks. */
const mostSpecks = 0.001
const mostRough = 10

/** The picture without specks and grain, where it has them. */
export function withoutNoise(picture: GrayPicture): GrayPicture {
  const still = noiseOf(picture).specks > mostSpecks ? smoothed(picture) : picture
  return noiseOf(still).rough > mostRough ? blurred(still) : still
}
