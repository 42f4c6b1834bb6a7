// Pictures of letters: scans and photos as PNG, JPEG, WebP, TIFF and HEIC files, turned as they say.
import { type Canvas, createCanvas, type Image, ImageData, loadImage } from '@napi-rs/canvas'
import { imageSize } from 'image-size'
import { Refusal } from '../contract/refusal.ts'
import type { FilePage, OnPage } from './file-page.ts'
import { isPictureKind, kindOf } from './kind.ts'
import { checkPicture, checkSize } from './limits.ts'
import { pageOfPicture } from './ocr/page-of-words.ts'
import type { ColourPicture } from './ocr/picture.ts'
import { readPicture } from './ocr/read-picture.ts'
import type { Points } from './points.ts'
import { picturesInTiff } from './tiff.ts'

/** The longer side of A4 (ISO 216), in inches: a picture of a page does not say how large the page is. */
const longSide = 297 / 25.4
/** Print is recognised best with so many points an inch; finer pictures are drawn smaller. */
const drawnDpi = 250
/** Of a JPEG for the screen, in percent. */
const shownQuality = 85

/** The size that a picture's first bytes tell. */
function sizeTold(bytes: Uint8Array, name: string): { width: number; height: number } {
  try {
    return imageSize(bytes)
  } catch {
    throw new Refusal('file-damaged', { name })
  }
}

type Drawable = Image | Canvas

/** A picture on white paper of A4, drawn with at most `drawnDpi`. */
function onPaper(drawable: Drawable): ColourPicture {
  const dpi = Math.min(drawnDpi, Math.max(drawable.width, drawable.height) / longSide)
  const scale = (dpi * longSide) / Math.max(drawable.width, drawable.height)
  const [width, height] = [Math.max(1, Math.round(drawable.width * scale)), Math.max(1, Math.round(drawable.height * scale))]
  const context = createCanvas(width, height).getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(drawable, 0, 0, width, height)
  return { width, height, dpi, rgba: context.getImageData(0, 0, width, height).data }
}

async function decoded(bytes: Uint8Array, name: string): Promise<Drawable> {
  const { width, height } = sizeTold(bytes, name)
  checkPicture(width, height, name)
  try {
    return await loadImage(bytes)
  } catch {
    throw new Refusal('file-damaged', { name })
  }
}

/** Draws a page when it is asked for. */
type OpenPage = () => ColourPicture | Promise<ColourPicture>

function canvasOf({ width, height, rgba }: Points | ColourPicture): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.putImageData(new ImageData(new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.byteLength), width, height), 0, 0)
  return canvas
}

/** The pages of a file, one a picture. Refuses `file-damaged` and `file-too-large`, here or when a page is drawn. */
async function pagesIn(bytes: Uint8Array, name: string): Promise<OpenPage[]> {
  const kind = kindOf(bytes, name)
  if (kind === 'picture') return [() => decoded(bytes, name).then(onPaper)]
  const pictures = kind === 'heic' ? (await import('./heic.ts')).picturesInHeic(bytes, name) : picturesInTiff(bytes, name)
  return pictures.map(open => () => onPaper(canvasOf(open())))
}

/** A page of a picture file, from 1. Refuses as `readPictureFile`, and `input-invalid` for a page that it has not. */
export async function pictureIn(bytes: Uint8Array, name: string, page: number): Promise<ColourPicture> {
  const open = (await pagesIn(bytes, name))[page - 1]
  if (!open) throw new Refusal('input-invalid', { what: 'trang' })
  return open()
}

/** A page of a picture file, from 1, as a JPEG. Refuses as `pictureIn`, and `input-invalid` for a file that is no picture. */
export async function picturedPage(bytes: Uint8Array, name: string, page: number): Promise<Uint8Array> {
  if (!isPictureKind(kindOf(bytes, name))) throw new Refusal('input-invalid', { what: 'trang' })
  checkSize(bytes.length, name)
  return canvasOf(await pictureIn(bytes, name, page)).encode('jpeg', shownQuality)
}

/** The pages on the pictures of a file. Refuses `file-damaged` and `file-too-large`. */
export async function readPictureFile(bytes: Uint8Array, name: string, onPage?: OnPage): Promise<FilePage[]> {
  const opened = await pagesIn(bytes, name)
  const pages: FilePage[] = []
  for (const [i, open] of opened.entries()) {
    onPage?.(i + 1, opened.length)
    pages.push(pageOfPicture(await readPicture(await open())))
  }
  return pages
}
