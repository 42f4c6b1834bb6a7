// The stamp of arrival on a picture: a small ruled box with ĐẾN in it, across whatever is printed there. Rule BC-15.
import { fold } from '../../core/text/fold.ts'
import type { GrayPicture } from './picture.ts'
import { type RuledBox, ruledBoxes } from './ruled-boxes.ts'
import type { SeenWord } from './seen-word.ts'

/** Stamps of arrival stand under the number and the kind of a văn bản (NĐ 30/2020 Điều 22), so far down at most. */
const downTo = 0.6

const heading = 'den'
/** What the rows of a stamp begin with; the last three stand in no frame of a văn bản's own. */
const rowWord = /^(?:so|ngay|gio|chuyen|kinh)(?!\p{L})/u
const ownRowWord = /^(?:gio|chuyen|kinh)$/u

const isIn = ({ left, right, top, bottom }: SeenWord, box: RuledBox): boolean => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

/** Whether they have the heading in capitals, or the beginnings of two rows. */
function isOfStamp(words: readonly SeenWord[]): boolean {
  if (words.some(({ text }) => text === text.toUpperCase() && fold(text.replace(/[^\p{L}]/gu, '')) === heading)) return true
  const rows = new Set(words.flatMap(({ text }) => rowWord.exec(fold(text))?.[0] ?? []))
  return rows.size >= 2 && [...rows].some(row => ownRowWord.test(row))
}

/** Whether the line of a word goes on beside the box: then it is print that the stamp lies on. */
const goesOn = (word: SeenWord, words: readonly SeenWord[], box: RuledBox): boolean =>
  words.some(
    other =>
      !isIn(other, box) &&
      Math.abs(other.base - word.base) < 0.3 * word.lineHeight &&
      other.left >= word.right &&
      other.left - word.right < 0.5 * word.lineHeight,
  )

/** The words of a page without those of the stamps of arrival on it. */
export function withoutFramedStamps(words: readonly SeenWord[], picture: GrayPicture): SeenWord[] {
  const boxes = ruledBoxes(picture, downTo).filter(box => isOfStamp(words.filter(word => isIn(word, box))))
  return words.filter(word => !boxes.some(box => isIn(word, box) && !goesOn(word, words, box)))
}
