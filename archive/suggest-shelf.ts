// Texts to pick from in memory, of one kind: FlexSearch in segments of bounded size, so that what is new goes in without what is there being touched, and
// what is old goes out whole. Words are cut and folded by core/text, never by FlexSearch, whose own encoder breaks numbers and symbols.
import { Index } from 'flexsearch'
import { bothSpellings } from '../core/query/i-or-y.ts'
import { tokens } from '../core/text/fold.ts'

/** A text with what it stands for: the row of an agency, the letter whose it is; null where several letters have it. */
export interface Shelved {
  text: string
  id: number | null
}

interface Segment {
  index: Index
  texts: Shelved[]
}

export interface Shelf {
  /** Puts a text in, as one of the latest or of the earliest, in either spelling (TK-23); found by more words where given. */
  add: (one: Shelved, age: 'latest' | 'earliest', words?: string) => void
  /** Whether there is no room for anything earlier. */
  isFull: () => boolean
  size: () => number
  /** Texts that have each typed word as the beginning of one of theirs, the later segments first. */
  find: (typed: string, limit: number) => Shelved[]
}

/** Beyond so many texts a segment is closed. */
const segmentSize = 8_000

const newSegment = (): Segment => ({
  index: new Index({ tokenize: 'forward', encode: tokens, resolution: 3, fastupdate: false }),
  texts: [],
})

/** A shelf for at most so many texts, give or take a segment. */
export function makeShelf(most: number): Shelf {
  let segments: Segment[] = [newSegment()]
  const known = new Map<string, Shelved>()
  const limit = Math.max(2, Math.ceil(most / segmentSize))

  function segmentFor(age: 'latest' | 'earliest'): Segment {
    const one = age === 'latest' ? segments[0] : segments.at(-1)
    if (one && one.texts.length < segmentSize) return one
    const made = newSegment()
    segments = age === 'latest' ? [made, ...segments] : [...segments, made]
    for (const gone of segments.slice(limit)) for (const { text } of gone.texts) known.delete(text)
    segments = segments.slice(0, limit)
    return made
  }

  return {
    add: ({ text, id }, age, words) => {
      const same = known.get(text)
      if (same) {
        if (same.id !== id) same.id = null
        return
      }
      const segment = segmentFor(age)
      const one = { text, id }
      known.set(text, one)
      segment.index.add(
        segment.texts.push(one) - 1,
        tokens(words ?? text)
          .flatMap(bothSpellings)
          .join(' '),
      )
    },
    isFull: () => known.size >= most,
    size: () => known.size,
    find: (typed, limit) => {
      const found: Shelved[] = []
      for (const { index, texts } of segments) {
        if (found.length >= limit) break
        for (const id of index.search(typed, { limit: limit - found.length })) {
          const one = texts[Number(id)]
          if (one) found.push(one)
        }
      }
      return found
    },
  }
}
