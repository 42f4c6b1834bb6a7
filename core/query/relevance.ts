// How well a text answers a line: its words by rarity (BM25), those that stand next to each other as in the line once more as pairs, the marks as
// typed above others, the fields above the body. Weights and the figures that chose them: docs/search.md. Knows no index.
import { accentKey, fold } from '../text/fold.ts'
import type { Wanted } from './wanted.ts'

/** Saturation and length of BM25. */
const saturation = 1.2
const lengthShare = 0.75
/** A pair of neighbours, beside its two words. */
const pairWeight = 1
/** The part of a word typed with marks that only a word with these marks gets. */
const marksShare = 0.5
/** The fields of the thể thức, beside the body. */
const fieldsWeight = 2
/** A text is weighed by so many units from its beginning. */
const weighedUnits = 100_000

/** What of a line is weighed: its different words, and which of them follow one another in it. */
export interface Weighed {
  /** The place of each word; a word that an unfinished last one may become has its place. */
  places: ReadonlyMap<string, number>
  /** How much it says that a text has the word. */
  rarity: readonly number[]
  /** The place of a pair by the places of its words: `left * words + right`. */
  pairs: ReadonlyMap<number, number>
  /** For each place the word's accent keys where it was typed with marks. */
  keys: readonly ReadonlySet<string>[]
  asksMarks: boolean
}

/** How much a word says that so many of all texts have. */
export const rarityOf = (having: number, all: number): number => Math.log(1 + (Math.max(all, having) - having + 0.5) / (having + 0.5))

/** The different words of a line, in the order typed. */
export const wordsOf = ({ terms }: Wanted): string[] => [...new Set(terms.flatMap(term => term.words))]

/** A line to be weighed; `rarity` by word. */
export function weighedOf(wanted: Wanted, rarity: (word: string) => number): Weighed {
  const words = wordsOf(wanted)
  const places = new Map(words.map((word, i) => [word, i]))
  const typed = wanted.terms.flatMap(term => term.words.map((word, i) => ({ at: places.get(word) ?? 0, key: term.marked[i] ?? null })))
  const last = typed.at(-1)?.at
  for (const word of wanted.grown) if (last !== undefined && !places.has(word)) places.set(word, last)
  const pairs = new Map<number, number>()
  for (const [i, { at }] of typed.entries()) {
    const before = typed[i - 1]
    const pair = before && before.at * words.length + at
    if (pair !== undefined && !pairs.has(pair)) pairs.set(pair, pairs.size)
  }
  const keys = words.map((_, place) => new Set(typed.flatMap(({ at, key }) => (at === place && key !== null ? [key] : []))))
  return { places, rarity: words.map(rarity), pairs, keys, asksMarks: keys.some(some => some.size > 0) }
}

/** How often a text has each word and each pair: with any marks, and with those typed. */
interface Counts {
  words: Float64Array
  wordsMarked: Float64Array
  pairs: Float64Array
  pairsMarked: Float64Array
  length: number
}

/** Counts over pieces of text; a pair does not reach from one piece into the next. */
function countIn(weighed: Weighed, pieces: readonly string[]): Counts {
  const { places, rarity, pairs } = weighed
  const zeros = (length: number) => new Float64Array(length)
  const counts = {
    words: zeros(rarity.length),
    wordsMarked: zeros(rarity.length),
    pairs: zeros(pairs.size),
    pairsMarked: zeros(pairs.size),
    length: 0,
  }
  for (const piece of pieces) countPiece(weighed, piece.slice(0, weighedUnits), counts)
  return places.size ? counts : { ...counts, length: 0 }
}

function countPiece({ places, rarity, pairs, keys, asksMarks }: Weighed, piece: string, counts: Counts) {
  const words = fold(piece).split(' ')
  const spelled = asksMarks ? accentKey(piece).split(' ') : words
  let before = -1
  let agreedBefore = false
  for (let i = 0; i < words.length; i++) {
    const place = places.get(words[i] as string) ?? -1
    if (place >= 0) {
      const wanted = keys[place] as ReadonlySet<string>
      const agrees = wanted.size === 0 || wanted.has(spelled[i] ?? '')
      add(counts.words, counts.wordsMarked, place, agrees)
      const pair = before < 0 ? undefined : pairs.get(before * rarity.length + place)
      if (pair !== undefined) add(counts.pairs, counts.pairsMarked, pair, agrees && agreedBefore)
      agreedBefore = agrees
    }
    before = place
  }
  counts.length += words.length
}

function add(all: Float64Array, marked: Float64Array, at: number, agrees: boolean) {
  all[at] = (all[at] ?? 0) + 1
  if (agrees) marked[at] = (marked[at] ?? 0) + 1
}

/** A text to be weighed: its fields, and all of it. */
export interface Candidate {
  fields: readonly string[]
  body: readonly string[]
}

/** The scores of texts for a line, the greater the better. Pairs are as rare as these texts have them. */
export function relevanceOf(weighed: Weighed, candidates: Iterable<Candidate>): number[] {
  const counted = Array.from(candidates, ({ fields, body }) => ({ fields: countIn(weighed, fields), body: countIn(weighed, body) }))
  const pairRarity = Array.from({ length: weighed.pairs.size }, (_, pair) => {
    const having = counted.filter(({ body }) => (body.pairs[pair] ?? 0) > 0).length
    return pairWeight * rarityOf(having, counted.length)
  })
  const average = counted.reduce((sum, { body }) => sum + body.length, 0) / Math.max(1, counted.length)
  const score = (counts: Counts, length: number): number => {
    const norm = saturation * (1 - lengthShare + lengthShare * length)
    return sumOf(counts.words, counts.wordsMarked, weighed.rarity, norm) + sumOf(counts.pairs, counts.pairsMarked, pairRarity, norm)
  }
  return counted.map(({ fields, body }) => score(body, body.length / Math.max(1, average)) + fieldsWeight * score(fields, 1))
}

function sumOf(all: Float64Array, marked: Float64Array, rarity: readonly number[], norm: number): number {
  const filled = (count: number) => (count * (saturation + 1)) / (count + norm)
  let sum = 0
  for (let i = 0; i < all.length; i++) {
    const count = all[i] as number
    if (count > 0) sum += (rarity[i] as number) * ((1 - marksShare) * filled(count) + marksShare * filled(marked[i] as number))
  }
  return sum
}
