// How well a text answers a line: its words by rarity (BM25), those that stand next to each other as in the line once more as pairs, the marks as
// typed above others, the fields above the body. Weights and the figures that chose them: docs/search.md. Knows no index.
import { accentKey, endInSource, type FoldedUnits, foldUnitsOf } from '../text/fold.ts'
import { bucketOf, standsAt } from './met.ts'
import { type Met, passedOver, rarityOf, type Weighed } from './weighed.ts'

/** Saturation and length of BM25. */
const saturation = 1.2
const lengthShare = 0.75
/** A pair of neighbours, beside its two words. */
const pairWeight = 1.5
/** The part of a word typed with marks that only a word with these marks gets. */
const marksShare = 0.5
/** The part of a word that was only guessed; of its pairs nothing is lost: where its neighbours are as typed it was meant. */
const guessedShare = 0.5
/** The fields of the thể thức, beside the body. */
const fieldsWeight = 2
/** A text is weighed by so many units from its beginning. */
const weighedUnits = 100_000

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
  const zeros = (length: number) => new Float64Array(length)
  const counts = {
    words: zeros(weighed.rarity.length),
    wordsMarked: zeros(weighed.rarity.length),
    pairs: zeros(weighed.pairs.size),
    pairsMarked: zeros(weighed.pairs.size),
    length: 0,
  }
  for (const piece of pieces) countPiece(weighed, piece.slice(0, weighedUnits), counts)
  return counts
}

/** The word of a line that stands at a place of a folded text. No piece of the text is cut out for it: most words are none. */
function metAt({ met }: Weighed, folded: FoldedUnits, at: number, end: number): Met | undefined {
  const some = met[bucketOf(folded.units[at] as number, end - at)] as readonly Met[]
  for (const one of some) if (one.word.length === end - at && standsAt(folded, at, one.word)) return one
  return undefined
}

/** The short form that stands at a place of a folded text, of those that begin with the word there. */
const shortAt = (met: Met | undefined, folded: FoldedUnits, at: number) =>
  met?.shorts.find(({ text }) => standsAt(folded, at, text) && folded.units[at + text.length] === 32)

function countPiece(weighed: Weighed, piece: string, counts: Counts) {
  const folded = foldUnitsOf(piece)
  const count = makeCount(weighed, counts)
  let counted = 0
  counts.length += folded.words
  for (let i = 0; i < folded.words; i++) {
    const at = folded.begins[i] as number
    const end = (folded.begins[i + 1] as number) - 1
    if (at >= counted) {
      const met = metAt(weighed, folded, at, end)
      const short = shortAt(met, folded, at)
      for (const place of short?.places ?? []) count(place, true)
      if (short) counted = at + short.text.length
      else count(met?.place ?? -1, met !== undefined && agrees(weighed, met.place, piece, folded, at, end))
    }
  }
}

/** Whether a word has the marks it was typed with, if it was typed with any. */
function agrees({ keys }: Weighed, place: number, piece: string, { at }: FoldedUnits, from: number, end: number): boolean {
  const wanted = keys[place]
  return !wanted?.size || wanted.has(accentKey(piece.slice(at[from], endInSource(piece, at[end - 1] as number))))
}

/** Counts words one after the other, -1 for one that the line has not. */
function makeCount({ rarity, pairs, levelAfter }: Weighed, counts: Counts): (place: number, agrees: boolean) => void {
  let before = -1
  let agreedBefore = false
  return (place, agrees) => {
    if (place === passedOver && before === levelAfter) return
    if (place >= 0) {
      add(counts.words, counts.wordsMarked, place, agrees)
      const pair = before < 0 ? undefined : pairs.get(before * rarity.length + place)
      if (pair !== undefined) add(counts.pairs, counts.pairsMarked, pair, agrees && agreedBefore)
    }
    before = place
    agreedBefore = agrees
  }
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
  const rarity = weighed.rarity.map((one, place) => (weighed.guessed.has(place) ? guessedShare * one : one))
  const average = counted.reduce((sum, { body }) => sum + body.length, 0) / Math.max(1, counted.length)
  const score = (counts: Counts, length: number): number => {
    const norm = saturation * (1 - lengthShare + lengthShare * length)
    return sumOf(counts.words, counts.wordsMarked, rarity, norm) + sumOf(counts.pairs, counts.pairsMarked, pairRarity, norm)
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
