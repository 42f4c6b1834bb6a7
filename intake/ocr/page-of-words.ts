// The page that a picture shows: its words as signs on a page, put in order by the same rules as those of a PDF with text.
import { isWellWritten } from '../../core/text/syllable.ts'
import { mendedSure } from '../doubtful-word.ts'
import type { FilePage, PageWord } from '../file-page.ts'
import { pageOf } from '../page-lines.ts'
import type { ReadPicture } from './read-picture.ts'
import type { SeenWord } from './seen-word.ts'

/** Of the height of a line with marks and tails, the size of its signs. */
const sizeOfLine = 0.75
/** Less sure words are dirt more often than words, but for those that no dirt looks like: syllables of three letters and more, and signs of letters. */
const leastSure = 15
const sign = /^\d{1,5}\/(?:\d{4}\/)?[\p{Lu}\d][\p{L}\d&.-]{2,20}$/u

const letterOrDigit = /^[\p{L}\d]$/u
/** A word without the signs before its first and behind its last letter or digit. */
function fromLetterToLetter(text: string): string {
  const signs = Array.from(text)
  const last = signs.findLastIndex(sign => letterOrDigit.test(sign))
  return last < 0
    ? ''
    : signs
        .slice(
          signs.findIndex(sign => letterOrDigit.test(sign)),
          last + 1,
        )
        .join('')
}

function isWord({ text, sure }: SeenWord): boolean {
  const letters = fromLetterToLetter(text)
  return sure >= leastSure ? text.trim() !== '' : (letters.length > 2 && isWellWritten(letters)) || sign.test(letters)
}

const letters = /[\p{L}\d]{2}/u

/** Whether a word was seen right beside another, on the same line. */
const isBeside = (word: SeenWord, other: SeenWord | undefined): boolean =>
  other !== undefined &&
  Math.abs(other.base - word.base) < 0.3 * word.lineHeight &&
  Math.max(other.left - word.right, word.left - other.right) < word.lineHeight

/** The words without dirt. One beside letters that are left out is doubtful: they may be more of it. Rule CHU-12. */
const withoutDirt = (words: readonly SeenWord[]): SeenWord[] =>
  words.flatMap((word, i) => {
    if (!isWord(word)) return []
    const isDoubtful = [words[i - 1], words[i + 1]].some(
      other => other && !isWord(other) && letters.test(other.text) && isBeside(word, other),
    )
    return [isDoubtful ? { ...word, sure: Math.min(word.sure, mendedSure) } : word]
  })

/** A word of the picture that was read, with its box on the one that came (both in points of 1/72 inch). */
function onSource(word: PageWord, { picture, source, sourceOf }: ReadPicture): PageWord {
  const corners = [word.left, word.right].flatMap(x =>
    [word.top, word.bottom].map(y => sourceOf([(x * picture.dpi) / 72, (y * picture.dpi) / 72])),
  )
  const [xs, ys] = [corners.map(([x]) => (x * 72) / source.dpi), corners.map(([, y]) => (y * 72) / source.dpi)]
  return { ...word, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** `width` and `height` of the page are in points, as if its picture lay on paper of its size. */
export function pageOfPicture(read: ReadPicture): FilePage {
  const { words, picture, source } = read
  const inch = 72 / picture.dpi
  const height = picture.height * inch
  const kept = withoutDirt(words)
  const usual = middle(kept.map(({ lineHeight }) => lineHeight))
  const sizeOf = (lineHeight: number) => Math.min(1.6 * usual, Math.max(0.9 * usual, lineHeight)) * sizeOfLine * inch
  const glyphs = kept.map(({ text, left, right, base, lineHeight, sure }) => ({
    text,
    x: left * inch,
    end: right * inch,
    y: height - base * inch,
    size: sizeOf(lineHeight),
    sure,
    isWord: true,
  }))
  const page = pageOf(glyphs, height)
  const size = { width: (source.width * 72) / source.dpi, height: (source.height * 72) / source.dpi }
  const places = { ...size, words: page.words.map(word => onSource(word, read)) }
  return { text: page.text, places, ...(read.isGivenUp ? { isGivenUp: true } : {}) }
}
