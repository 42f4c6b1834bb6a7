// A picture of a page → its words: cleaned, set upright, level and large enough, then recognised.
import { withDots } from './dot-or-hook.ts'
import { withoutFramedStamps } from './framed-stamp.ts'
import { withoutInk } from './ink.ts'
import { mendedWords } from './mended-words.ts'
import { withoutNoise } from './noise.ts'
import { onWhite } from './paper.ts'
import { type ColourPicture, type GrayPicture, type Point, scaledTo, sourceOfTurned, turned } from './picture.ts'
import { wordsIn } from './recognize.ts'
import { withSecondLook } from './second-look.ts'
import type { SeenWord } from './seen-word.ts'
import { leanOf, levelled, sourceOfLevelled } from './straight.ts'

/** Points an inch at which print is recognised best: finer costs time and marks, coarser costs marks. */
const bestDpi = 250
/** Pictures so near to it are left as they are. */
const nearDpi = 51
/** Words this sure on the whole are those of a page that stands on its feet. */
const uprightSure = 60

/** A picture made ready, and where each of its points was in the picture that came. */
export interface Ready {
  picture: GrayPicture
  sourceOf: (point: Point) => Point
}

export interface ReadPicture extends Ready {
  words: SeenWord[]
  /** Whether the words took too long and none is known. */
  isGivenUp: boolean
  /** The size of the picture that came. */
  source: { width: number; height: number; dpi: number }
}

const meanSure = (words: readonly SeenWord[]): number => words.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, words.length)

/** The picture as it is recognised best: without ink, white, with its lines level (upright or on their head). */
export function ready(colour: ColourPicture): Ready {
  const clean = onWhite(withoutNoise(withoutInk(colour)))
  const { degrees, isOnItsSide } = leanOf(clean)
  const quarters = isOnItsSide ? 1 : 0
  const level = levelled(turned(clean, quarters), degrees)
  const picture = Math.abs(level.dpi - bestDpi) < nearDpi ? level : scaledTo(level, bestDpi)
  const scale = level.dpi / picture.dpi
  const toSource = ([x, y]: Point) => sourceOfTurned(clean, quarters, sourceOfLevelled(level, degrees, [x * scale, y * scale]))
  return { picture, sourceOf: toSource }
}

/** The same page on its other end. */
const onItsOtherEnd = ({ picture, sourceOf }: Ready): Ready => ({
  picture: turned(picture, 2),
  sourceOf: point => sourceOf(sourceOfTurned(picture, 2, point)),
})

/** A picture with its words, upright or on its other end. */
async function seenIn(first: Ready): Promise<Ready & { words: SeenWord[] | null }> {
  const words = await wordsIn(first.picture)
  if (!words) return { ...first, words }
  if (meanSure(words) >= uprightSure || words.length < 5) return { ...first, words }
  const other = onItsOtherEnd(first)
  const again = (await wordsIn(other.picture)) ?? []
  return meanSure(again) > meanSure(words) + 10 ? { ...other, words: again } : { ...first, words }
}

/** The words of a picture. */
export async function readPicture(colour: ColourPicture): Promise<ReadPicture> {
  const { words: first, ...seen } = await seenIn(ready(colour))
  const words = await withSecondLook(first ?? [], seen.picture)
  return {
    ...seen,
    words: mendedWords(withDots(withoutFramedStamps(words, seen.picture), seen.picture)),
    isGivenUp: first === null,
    source: { width: colour.width, height: colour.height, dpi: colour.dpi },
  }
}
