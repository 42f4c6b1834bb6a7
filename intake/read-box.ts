// The words in a box that was drawn on a page: those that the file says there, else those that are recognised in it.
import type { BoxText, PageBox } from '../contract/places.ts'
import { Refusal } from '../contract/refusal.ts'
import { isPictureKind, kindOf } from './kind.ts'
import { checkSize } from './limits.ts'
import { withoutColours, withoutInk } from './ocr/ink.ts'
import { withoutNoise } from './ocr/noise.ts'
import { onWhite } from './ocr/paper.ts'
import { type ColourPicture, cutOut, type GrayPicture, scaledTo, withMargin } from './ocr/picture.ts'
import { wordsInBlock } from './ocr/recognize.ts'
import type { SeenWord } from './ocr/seen-word.ts'

/** What stands in a box of a page: its words, or its picture. */
export type InBox = { text: string } | { picture: ColourPicture }

/** Few words are recognised best at so many points an inch, with white around them. */
const boxDpi = 300
const margin = 40

const ready = (gray: GrayPicture): GrayPicture => withMargin(scaledTo(onWhite(withoutNoise(gray)), boxDpi), margin)

async function recognised(picture: ColourPicture): Promise<SeenWord[]> {
  const print = await wordsInBlock(ready(withoutInk(picture)))
  // What was written by hand or stamped is gone with the ink.
  return print.length ? print : wordsInBlock(ready(withoutColours(picture)))
}

async function found(bytes: Uint8Array, name: string, box: PageBox): Promise<InBox> {
  const kind = kindOf(bytes, name)
  checkSize(bytes.length, name)
  if (kind === 'pdf') return (await import('./pdf.ts')).inPdfBox(bytes, name, box)
  if (!isPictureKind(kind)) throw new Refusal('input-invalid', { what: 'khung trên trang' })
  const { pictureIn } = await import('./picture-file.ts')
  return { picture: cutOut(await pictureIn(bytes, name, box.page), box) }
}

/** Reads a box. Refuses as `readFile` does, and `input-invalid` for a file without pages and for a page that it has not. */
export async function readBox(bytes: Uint8Array, name: string, box: PageBox): Promise<BoxText> {
  const inBox = await found(bytes, name, box)
  if ('text' in inBox) return { text: inBox.text.replace(/\s+/gu, ' ').trim(), sure: null }
  const words = await recognised(inBox.picture)
  return { text: words.map(({ text }) => text).join(' '), sure: words.length ? Math.min(...words.map(({ sure }) => sure)) : null }
}
