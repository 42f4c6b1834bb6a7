// Whether over the i of a word stands the dot or the hook: recognition says chỉ for chi more often than not, whatever it sees there.
import { mendedSure } from '../doubtful-word.ts'
import type { GrayPicture } from './picture.ts'
import type { SeenWord } from './seen-word.ts'

/** A point so dark is print. */
const dark = 140
/** Shares of the height of the h beside it: no dot is higher, no stray point so low. Fonts of offices, upright and leaning, give 0.15 to 0.21; hooks 0.16 to 0.27. */
const [lowestDot, highestDot] = [0.1, 0.22]
/** A dot fills so much of its box; hooks fill 0.44 to 0.69 of theirs, those above 0.6 being too high for a dot. */
const filled = 0.64
/** Where the i stands in the three letters. */
const beginOfI = 0.78

/** The word alone, or with signs behind it that take so much of its box each. */
const withHook = /^(?<word>[cC]hỉ)(?<behind>[.,;:]?)$/u
const shareOfSign = 0.14
/** Of a word with a tail behind it, what stands on the line. */
const aboveTail = 0.85

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What is the topmost in a box, as far down as no row is free of it: how high it is, and how much of its own box it fills. */
function topmostIn({ width, gray }: GrayPicture, { left, top, right, bottom }: Box): { high: number; fill: number } {
  let [high, area, first, last] = [0, 0, right, left - 1]
  for (let y = top; y < bottom; y++) {
    let count = 0
    for (let x = left; x < right; x++) {
      if ((gray[y * width + x] as number) >= dark) continue
      count++
      first = Math.min(first, x)
      last = Math.max(last, x)
    }
    if (count === 0 && high > 0) break
    if (count > 0) high++
    area += count
  }
  return { high, fill: high > 0 ? area / (high * (last - first + 1)) : 0 }
}

function hasDot(picture: GrayPicture, word: SeenWord, signs: number): boolean {
  const end = word.right - (word.right - word.left) * shareOfSign * signs
  const within = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value)))
  const { high, fill } = topmostIn(picture, {
    left: within(word.left + beginOfI * (end - word.left), picture.width),
    top: within(word.top - 3, picture.height),
    right: within(end + 1, picture.width),
    bottom: within(word.bottom, picture.height),
  })
  const share = high / ((word.bottom - word.top) * (word.text.endsWith(',') || word.text.endsWith(';') ? aboveTail : 1))
  return share > lowestDot && share < highestDot && fill >= filled
}

/** Before these it is chỉ, also where a worn print shows little of it: chỉ đạo, chỉ thị, chỉ huy, chỉ số, chỉ định, chỉ dẫn, chỉ rõ. */
const beforeThese = /^(?:đạo|thị|huy|số|định|dẫn|rõ)(?!\p{L})/u

/** The words with chi where a dot was read as a hook, rule CHU-10. */
export const withDots = (words: readonly SeenWord[], picture: GrayPicture): SeenWord[] =>
  words.map((word, i) => {
    if (beforeThese.test(words[i + 1]?.text ?? '')) return word
    const { word: read = '', behind = '' } = withHook.exec(word.text)?.groups ?? {}
    if (read === '' || !hasDot(picture, word, behind.length)) return word
    return { ...word, text: `${read.slice(0, 2)}i${behind}`, sure: Math.min(word.sure, mendedSure) }
  })
