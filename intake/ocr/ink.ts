// The ink of seals and pens taken out of a picture by its colour. Print is black.
import type { ColourPicture, GrayPicture } from './picture.ts'

/** Ink whose strongest colour is so much stronger than its weakest is no print. */
const inkColour = 60

/**
 * Without its colours: a point counts as bright as its brightest colour, so that red and blue ink turns to paper and print beneath it stays dark; what
 * is left of a strong colour goes altogether.
 */
export function withoutInk({ width, height, dpi, rgba }: ColourPicture): GrayPicture {
  const gray = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < gray.length; i++, at += 4) {
    const [red, green, blue] = [rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number]
    const most = Math.max(red, green, blue)
    const least = Math.min(red, green, blue)
    gray[i] = most - least > inkColour && most > 90 ? 255 : (red * 77 + green * 150 + blue * 29) >> 8
  }
  return { width, height, dpi, gray }
}

/** Without its colours alone: pens and stamps stay, as dark as they look. */
export function withoutColours({ width, height, dpi, rgba }: ColourPicture): GrayPicture {
  const gray = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < gray.length; i++, at += 4)
    gray[i] = ((rgba[at] as number) * 77 + (rgba[at + 1] as number) * 150 + (rgba[at + 2] as number) * 29) >> 8
  return { width, height, dpi, gray }
}
