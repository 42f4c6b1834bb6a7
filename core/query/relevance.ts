// How well a text answers a line: its words by rarity (BM25), those that stand next to each other as in the line once more as pairs, the marks as
// typed above others, the fields above the body. Weights and the figures that chose them: docs/search.md. Knows no index.
import { accentKey, endInSource, type FoldedUnits, foldUnitsOf } from '../text/fold.ts'
import { bucketOf } from './met.ts'
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
  words: number[]
  wordsMarked: number[]
  pairs: number[]
  pairsMarked: number[]
  length: number
}

/** Counts over pieces of text; a pair does not reach from one piece into the next. */
function countIn(weighed: Weighed, pieces: readonly string[]): Counts {
  const zeros = (length: number) => new Array<number>(length).fill(0)
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

/** Whether a word stands at a place of a folded text. Behind the folded text stands what was folded before. */
function standsAt({ units, length }: FoldedUnits, at: number, word: string): boolean {
  if (at + word.length >= length) return false
  for (let i = 0; i < word.length; i++) if (units[at + i] !== word.charCodeAt(i)) return false
  return true
}

/** The word of a line, of those of its bucket, that stands at a place of a folded text. No piece of the text is cut out for it: most words are none. */
function metAt(some: readonly Met[], folded: FoldedUnits, at: number, end: number): Met | undefined {
  for (const one of some) if (one.word.length === end - at && standsAt(folded, at, one.word)) return one
  return undefined
}

/** The short form that stands at a place of a folded text, of those that begin with the word there. */
const shortAt = ({ shorts }: Met, folded: FoldedUnits, at: number) =>
  shorts.find(({ text }) => standsAt(folded, at, text) && folded.units[at + text.length] === 32)

/** The word before, -1 for one that the line has not, and whether it had its marks. */
interface Before {
  place: number
  agreed: boolean
}

function countPiece(weighed: Weighed, piece: string, counts: Counts) {
  const folded = foldUnitsOf(piece)
  const { units, begins, words } = folded
  const { isMet } = weighed
  const before: Before = { place: -1, agreed: false }
  let counted = 0
  counts.length += words
  for (let i = 0; i < words; i++) {
    const at = begins[i] as number
    if (at < counted) continue
    const end = (begins[i + 1] as number) - 1
    const bucket = bucketOf(units[at] as number, end - at)
    const met = isMet[bucket] ? metAt(weighed.met[bucket] as readonly Met[], folded, at, end) : undefined
    if (met === undefined) {
      before.place = -1
      continue
    }
    const short = met.shorts.length ? shortAt(met, folded, at) : undefined
    if (short) {
      for (const place of short.places) count(weighed, counts, before, place, true)
      counted = at + short.text.length
    } else count(weighed, counts, before, met.place, agrees(weighed, met.place, piece, folded, at, end))
  }
}

/** Whether a word has the marks it was typed with, if it was typed with any: texts print a word in few ways. */
function agrees({ keys, told }: Weighed, place: number, piece: string, { at }: FoldedUnits, from: number, end: number): boolean {
  const wanted = keys[place]
  if (!wanted?.size) return true
  const printed = piece.slice(at[from], endInSource(piece, at[end - 1] as number))
  const known = told[place]?.get(printed) ?? wanted.has(accentKey(printed))
  told[place]?.set(printed, known)
  return known
}

/** Counts a word behind the one before. */
function count({ rarity, pairs, levelAfter }: Weighed, counts: Counts, before: Before, place: number, agrees: boolean) {
  if (place === passedOver && before.place === levelAfter) return
  if (place >= 0) {
    add(counts.words, counts.wordsMarked, place, agrees)
    const pair = before.place < 0 ? undefined : pairs.get(before.place * rarity.length + place)
    if (pair !== undefined) add(counts.pairs, counts.pairsMarked, pair, agrees && before.agreed)
  }
  before.place = place
  before.agreed = agrees
}

function add(all: number[], marked: number[], at: number, agrees: boolean) {
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

function sumOf(all: readonly number[], marked: readonly number[], rarity: readonly number[], norm: number): number {
  const filled = (count: number) => (count * (saturation + 1)) / (count + norm)
  let sum = 0
  for (let i = 0; i < all.length; i++) {
    const count = all[i] as number
    if (count > 0) sum += (rarity[i] as number) * ((1 - marksShare) * filled(count) + marksShare * filled(marked[i] as number))
  }
  return sum
}
