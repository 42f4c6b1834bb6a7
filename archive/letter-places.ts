// Where the words of a letter's text stand on its pages: what a reader knew of its own text, carried over to the text that was made of it.
import { type LetterPlaces, type PagePlaces, placeParts, type WordPlace } from '../contract/places.ts'
import type { LetterText } from '../contract/the-thuc.ts'
import { fold } from '../core/text/fold.ts'
import type { FilePage, PageWord } from '../intake/file-page.ts'

interface Token {
  start: number
  end: number
  folded: string
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length, folded: fold(word) }))

/** So many words on are looked at where the two texts differ. */
const near = 6

/** How far apart, in each, the next words are that both have. */
function nextSame(words: readonly string[], at: number, tokens: readonly Token[], to: number): [number, number] | null {
  for (let apart = 1; apart <= 2 * near; apart++)
    for (let skip = Math.max(0, apart - near); skip <= Math.min(near, apart); skip++) {
      const word = words[at + skip]
      if (word !== undefined && word === tokens[to + apart - skip]?.folded) return [skip, apart - skip]
    }
  return null
}

/** For each token of the text the word of the page that it was; words that were changed are those in between. */
function wordsBehind(words: readonly PageWord[], source: string, tokens: readonly Token[]): (PageWord | undefined)[] {
  const folded = words.map(({ start, end }) => fold(source.slice(start, end)))
  const behind: (PageWord | undefined)[] = []
  for (let at = 0, to = 0; to < tokens.length && at < words.length; ) {
    const next = folded[at] === tokens[to]?.folded ? [0, 0] : (nextSame(folded, at, tokens, to) ?? [1, 1])
    const [skip = 0, pass = 0] = next
    for (let i = 0; i < pass; i++) behind[to + i] = words[at + Math.min(i, skip)]
    at += skip
    to += pass
    if (skip === 0 && pass === 0) behind[to++] = words[at++]
  }
  return behind
}

const parts = (value: number, whole: number): number =>
  Math.min(2 * placeParts, Math.max(-placeParts, Math.round((value / whole) * placeParts)))

function pageOf({ text: source, places }: FilePage, text: string, from: number): PagePlaces | null {
  if (!places) return null
  const { width, height, words } = places
  const tokens = tokensOf(text)
  const behind = wordsBehind(words, source, tokens)
  const placed = tokens.flatMap(({ start, end }, i): WordPlace[] => {
    const word = behind[i]
    if (!word) return []
    const box = [parts(word.left, width), parts(word.top, height), parts(word.right, width), parts(word.bottom, height)] as const
    return [[from + start, from + end, ...box, word.sure === null ? null : Math.round(word.sure)]]
  })
  return { width, height, words: placed }
}

/** The places of a letter's words; null where no page has any. `letter` was made of these pages, one for one. */
export function placesOf(pages: readonly FilePage[], letter: LetterText): LetterPlaces | null {
  if (pages.length !== letter.pages.length || pages.every(({ places }) => places === null)) return null
  return pages.map((page, i) => {
    const from = letter.pages[i] as number
    return pageOf(page, letter.text.slice(from, letter.pages[i + 1] ?? letter.text.length), from)
  })
}
