// Pictures of pages made from known text, with the faults of scans and photos by parameter, so that what is recognised can be compared with what was printed.
import path from 'node:path'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import { chance } from '../generated/chance.ts'

const font = path.join(import.meta.dirname, '../../node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf')
GlobalFonts.registerFromPath(font, 'Scan')

/** What befalls a page; all of it is off unless told. `noise` is the spread of grain in levels of 255, `specks` the share of points that are black or white. */
export interface Faults {
  dpi?: number
  /** Degrees to the right. */
  skew?: number
  noise?: number
  specks?: number
  /** Radius in points. */
  blur?: number
  /** Levels by which the right edge is darker. */
  shade?: number
  hasSeal?: boolean
}

/** A line of a page: its left edge and its height above the foot, in inches. */
export interface Printed {
  text: string
  left: number
  top: number
}

/** A4, in inches (ISO 216). */
const [paperWidth, paperHeight] = [210 / 25.4, 297 / 25.4]

/** Lines one below the other, 13 points high as Phụ lục I of NĐ 30/2020 asks. */
export const block = (lines: readonly string[], left = 1.1, top = 1): Printed[] =>
  lines.map((text, i) => ({ text, left, top: top + i * 0.27 }))

/** The seal of an agency in red over what stands at a place. */
function seal(context: SKRSContext2D, dpi: number, x: number, y: number): void {
  context.save()
  context.globalAlpha = 0.75
  context.strokeStyle = '#d02028'
  context.fillStyle = '#d02028'
  context.lineWidth = 0.03 * dpi
  for (const radius of [0.7, 0.62, 0.4]) {
    context.beginPath()
    context.arc(x * dpi, y * dpi, radius * dpi, 0, 2 * Math.PI)
    context.stroke()
  }
  context.font = `${Math.round((9 * dpi) / 72)}px Scan`
  context.translate(x * dpi, y * dpi)
  for (const sign of 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI * ') {
    context.rotate(Math.PI / 16)
    context.fillText(sign, -3, -0.48 * dpi)
  }
  context.restore()
}

/** Grain, specks and shade, always the same for the same page. */
function spoil(data: Uint8ClampedArray, width: number, { noise = 0, specks = 0, shade = 0 }: Faults): void {
  const random = chance(7).next
  for (let i = 0; i < data.length; i += 4) {
    const grain = (random() + random() + random() - 1.5) * noise - (shade * ((i / 4) % width)) / width
    const speck = specks && random() < specks ? (random() < 0.5 ? 0 : 255) : null
    for (let k = 0; k < 3; k++) data[i + k] = speck ?? (data[i + k] as number) + grain
  }
}

/** The page as a canvas of `dpi` points an inch. */
export function pagePicture(lines: readonly Printed[], faults: Faults = {}) {
  const { dpi = 200, skew = 0, blur = 0, hasSeal = false } = faults
  const canvas = createCanvas(Math.round(paperWidth * dpi), Math.round(paperHeight * dpi))
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((skew * Math.PI) / 180)
  context.translate(-canvas.width / 2, -canvas.height / 2)
  if (blur) context.filter = `blur(${blur}px)`
  context.fillStyle = '#181818'
  context.font = `${Math.round((13 * dpi) / 72)}px Scan`
  for (const { text, left, top } of lines) context.fillText(text, left * dpi, top * dpi)
  context.filter = 'none'
  if (hasSeal) seal(context, dpi, 5.2, Math.max(...lines.map(({ top }) => top)) - 0.3)
  const picture = context.getImageData(0, 0, canvas.width, canvas.height)
  spoil(picture.data, canvas.width, faults)
  context.putImageData(picture, 0, 0)
  return canvas
}
