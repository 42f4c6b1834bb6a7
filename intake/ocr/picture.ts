// Pictures of pages, as points in rows from the top left.

/** A picture in colours: red, green, blue and cover of each point, one byte each. `dpi` is points an inch of paper. */
export interface ColourPicture {
  width: number
  height: number
  dpi: number
  rgba: Uint8Array | Uint8ClampedArray
}

/** A picture without colours: one byte a point, 0 black to 255 white. */
export interface GrayPicture {
  width: number
  height: number
  dpi: number
  gray: Uint8Array
}

/** A picture as a portable graymap (binary PGM), which every reader of pictures takes without unpacking. */
export const pgmOf = ({ width, height, gray }: GrayPicture): Buffer => Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), gray])

/** A place on a picture, in points from its left and its top. */
export type Point = readonly [x: number, y: number]

/** Where a point of a picture turned by quarters to the right was before. */
export function sourceOfTurned({ width, height }: { width: number; height: number }, quarters: number, [x, y]: Point): Point {
  const places: readonly Point[] = [
    [x, y],
    [y, height - 1 - x],
    [width - 1 - x, height - 1 - y],
    [width - 1 - y, x],
  ]
  return places[quarters % 4] as Point
}

/** The same turned by quarters to the right. */
export function turned(picture: GrayPicture, quarters: number): GrayPicture {
  if (quarters === 0) return picture
  const { width, height, dpi, gray } = picture
  const [w, h] = quarters % 2 ? [height, width] : [width, height]
  const out = new Uint8Array(gray.length)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const [fromX, fromY] = sourceOfTurned(picture, quarters, [x, y])
      out[y * w + x] = gray[fromY * width + fromX] as number
    }
  return { width: w, height: h, dpi, gray: out }
}

/** The same with so many points an inch, each between its four nearest. */
export function scaledTo(picture: GrayPicture, dpi: number): GrayPicture {
  const { width, height, gray } = picture
  const factor = dpi / picture.dpi
  const w = Math.max(1, Math.round(width * factor))
  const h = Math.max(1, Math.round(height * factor))
  const out = new Uint8Array(w * h)
  const columns = Array.from({ length: w }, (_, x) => Math.min(width - 1, Math.max(0, (x + 0.5) / factor - 0.5)))
  for (let y = 0; y < h; y++) {
    const sourceY = Math.min(height - 1, Math.max(0, (y + 0.5) / factor - 0.5))
    const top = Math.floor(sourceY) * width
    const below = Math.min(height - 1, Math.floor(sourceY) + 1) * width
    const down = sourceY % 1
    for (let x = 0; x < w; x++) {
      const sourceX = columns[x] as number
      const left = Math.floor(sourceX)
      const right = Math.min(width - 1, left + 1)
      const across = sourceX % 1
      const above = (gray[top + left] as number) * (1 - across) + (gray[top + right] as number) * across
      const under = (gray[below + left] as number) * (1 - across) + (gray[below + right] as number) * across
      out[y * w + x] = above * (1 - down) + under * down + 0.5
    }
  }
  return { width: w, height: h, dpi, gray: out }
}

/** What of a picture lies in a box, given in shares of its width and height; at least a point each way. */
export function cutOut(picture: ColourPicture, box: { left: number; top: number; right: number; bottom: number }): ColourPicture {
  const { width, height, dpi, rgba } = picture
  const within = (share: number, whole: number) => Math.round(Math.min(1, Math.max(0, share)) * whole)
  const [x, y] = [Math.min(width - 1, within(box.left, width)), Math.min(height - 1, within(box.top, height))]
  const [w, h] = [Math.max(1, within(box.right, width) - x), Math.max(1, within(box.bottom, height) - y)]
  const out = new Uint8Array(w * h * 4)
  for (let row = 0; row < h; row++) {
    const from = ((y + row) * width + x) * 4
    out.set(rgba.subarray(from, from + w * 4), row * w * 4)
  }
  return { width: w, height: h, dpi, rgba: out }
}

/** The same with so many white points on each side. */
export function withMargin({ width, height, dpi, gray }: GrayPicture, points: number): GrayPicture {
  const w = width + 2 * points
  const out = new Uint8Array(w * (height + 2 * points)).fill(255)
  for (let row = 0; row < height; row++) out.set(gray.subarray(row * width, (row + 1) * width), (row + points) * w + points)
  return { width: w, height: height + 2 * points, dpi, gray: out }
}

/** A box of a picture, given in its points, with so many points more on each side and white around these. */
export function cutLine(
  picture: GrayPicture,
  box: { left: number; top: number; right: number; bottom: number },
  around: number,
): GrayPicture {
  const { width, height, dpi, gray } = picture
  const [left, top] = [Math.max(0, Math.floor(box.left) - around), Math.max(0, Math.floor(box.top) - around)]
  const [w, h] = [Math.min(width, Math.ceil(box.right) + around) - left, Math.min(height, Math.ceil(box.bottom) + around) - top]
  const out = new Uint8Array(w * h)
  for (let row = 0; row < h; row++) out.set(gray.subarray((top + row) * width + left, (top + row) * width + left + w), row * w)
  return withMargin({ width: w, height: h, dpi, gray: out }, around)
}
