// The paper of a page made white, also where a photo has shadows.
import type { GrayPicture } from './picture.ts'

/** Squares of the page in which the paper is as bright everywhere: a twelfth of an inch or so is wider than any stroke of a letter. */
const squareOf = (dpi: number): number => Math.max(8, Math.round(dpi / 6))

/** How bright the paper is in each square: nine tenths of its points are no brighter. */
function paperOf({ width, height, gray }: GrayPicture, square: number): { columns: number; rows: number; bright: Uint8Array } {
  const columns = Math.ceil(width / square)
  const rows = Math.ceil(height / square)
  const bright = new Uint8Array(columns * rows)
  const counts = new Uint32Array(256)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      counts.fill(0)
      const [x0, y0] = [column * square, row * square]
      const [x1, y1] = [Math.min(width, x0 + square), Math.min(height, y0 + square)]
      for (let y = y0; y < y1; y++)
        for (let x = x0; x < x1; x++) {
          const level = gray[y * width + x] as number
          counts[level] = (counts[level] as number) + 1
        }
      let left = ((x1 - x0) * (y1 - y0)) / 10
      let level = 255
      while (level > 0 && left > (counts[level] as number)) left -= counts[level--] as number
      bright[row * columns + column] = level
    }
  return { columns, rows, bright }
}

/** The paper white everywhere, as under an even light; print keeps its share of what the paper gives back. */
export function onWhite(picture: GrayPicture): GrayPicture {
  const { width, height, dpi, gray } = picture
  const square = squareOf(dpi)
  const { columns, rows, bright } = paperOf(picture, square)
  const out = new Uint8Array(gray.length)
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.max(0, (y + 0.5) / square - 0.5))
    const above = Math.floor(row)
    const below = Math.min(rows - 1, above + 1)
    const down = row - above
    for (let x = 0; x < width; x++) {
      const column = Math.min(columns - 1, Math.max(0, (x + 0.5) / square - 0.5))
      const left = Math.floor(column)
      const right = Math.min(columns - 1, left + 1)
      const across = column - left
      const paper =
        ((bright[above * columns + left] as number) * (1 - across) + (bright[above * columns + right] as number) * across) * (1 - down) +
        ((bright[below * columns + left] as number) * (1 - across) + (bright[below * columns + right] as number) * across) * down
      const value = gray[y * width + x] as number
      out[y * width + x] = paper < 40 ? 255 : Math.min(255, (value * 255) / paper)
    }
  }
  return { width, height, dpi, gray: out }
}
