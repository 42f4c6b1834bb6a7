// Whether the text that a page of a PDF carries says what is printed on it: a scan has the words of a stamp or of a bad recognition, some programs write
// fonts that give no letters back.
import { convertLegacyFonts } from '../core/text/legacy-fonts.ts'
import { isSyllable } from '../core/text/syllable.ts'

const word = /\p{L}+/gu

/** Fewer words are a stamp: that of an electronic signature has up to forty. */
const fewWords = 50
/** Of the words of a Vietnamese letter nine in ten are syllables: names and signs are not. */
const mostlySyllables = 0.7

/** How many words a text has, and the share of those of two letters and more that could be Vietnamese. */
function worthOf(text: string): { words: number; share: number } {
  const words = convertLegacyFonts(text.normalize('NFC')).text.match(word) ?? []
  const long = words.filter(one => one.length > 1).slice(0, 400)
  const written = long.filter(one => isSyllable(one.toLowerCase())).length
  return { words: words.length, share: long.length ? written / long.length : 0 }
}

/** Whether a page's own text is enough, without looking at the page. */
export const isEnough = (text: string): boolean => {
  const { words, share } = worthOf(text)
  return words >= fewWords && share >= mostlySyllables
}

/** Whether a page carries words that hardly are any: its fonts do not give its letters back, or its recognition was bad. */
export const isBroken = (text: string): boolean => {
  const { words, share } = worthOf(text)
  return words >= fewWords / 2 && share < mostlySyllables
}

/** Whether what was recognised on the page says more than the text that it carries. */
export function isBetter(recognised: string, carried: string): boolean {
  const [seen, own] = [worthOf(recognised), worthOf(carried)]
  return seen.words * seen.share > own.words * own.share
}
