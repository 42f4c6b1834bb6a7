// What recognition was not sure of: the pages on which few words are certain, and the values that were read from doubtful words.
import type { LetterPlaces, WordPlace } from '../contract/places.ts'
import type { Reading } from '../contract/reading.ts'
import type { Issue, LetterReading, TheThuc } from '../contract/the-thuc.ts'
import { doubtfulWord } from '../intake/doubtful-word.ts'
import type { FilePage } from '../intake/file-page.ts'

/** A page whose words are less sure on the whole is to be read with its picture. */
const doubtfulPage = 75

const isRecognised = (word: WordPlace): word is WordPlace & { 6: number } => word[6] !== null

/** Pages that took too long to be recognised are as doubtful, rule CHU-8. */
export const givenUpPages = (pages: readonly FilePage[]): Issue[] =>
  pages.some(({ isGivenUp }) => isGivenUp) ? [{ code: 'page-doubtful', field: null, at: [], rule: 'CHU-8' }] : []

/** The pages on which recognition was not sure, rule CHU-8. */
export function doubtfulPages(places: LetterPlaces): Issue[] {
  return places.flatMap((page): Issue[] => {
    const words = page?.words.filter(isRecognised) ?? []
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) return []
    const mean = words.reduce((sum, word) => sum + word[6], 0) / words.length
    return mean < doubtfulPage ? [{ code: 'page-doubtful', field: null, at: [{ start: first[0], end: last[1] }], rule: 'CHU-8' }] : []
  })
}

/** The first of ordered words that ends behind a place. */
function firstBehind(words: readonly WordPlace[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as WordPlace)[1] <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a word that a value was read from is doubtful. */
function isDoubtful({ at }: Reading<unknown>, words: readonly WordPlace[]): boolean {
  return at.some(({ start, end }) => {
    for (let i = firstBehind(words, start); i < words.length && (words[i] as WordPlace)[0] < end; i++) {
      const sure = (words[i] as WordPlace)[6]
      if (sure !== null && sure < doubtfulWord) return true
    }
    return false
  })
}

const lowered = <R extends Reading<unknown>>(reading: R, words: readonly WordPlace[]): R =>
  reading.sure === 'certain' && isDoubtful(reading, words)
    ? { ...reading, sure: 'likely', reason: { code: 'recognised', evidence: [reading.raw] } }
    : reading

type Read = Reading<unknown> | Reading<unknown>[] | null

/** The same reading, less sure of values that stand in doubtful words, rule CHU-9. */
export function withDoubtfulValues({ theThuc, issues }: LetterReading, places: LetterPlaces): LetterReading {
  const words = places.flatMap(page => page?.words ?? [])
  const of = (read: Read): Read => (Array.isArray(read) ? read.map(one => lowered(one, words)) : read && lowered(read, words))
  const changed = Object.fromEntries(Object.entries(theThuc).map(([field, read]) => [field, of(read)])) as TheThuc
  return { theThuc: changed, issues }
}

/** The same with the doubtful pages too. */
export function withDoubts(reading: LetterReading, places: LetterPlaces): LetterReading {
  const { theThuc, issues } = withDoubtfulValues(reading, places)
  return { theThuc, issues: [...issues, ...doubtfulPages(places)] }
}
