// Where the words of a line stand in a text. One pass finds the words of the text and meets them; where phrases stand is read off what was met, however many are
// looked for: a line of nine words has some fifty. Knows words, no query.
import type { Span } from '../../contract/reading.ts'
import { endInSource } from '../text/fold.ts'
import { beginsWith, foldedUnit, lastIn, lettersIn, type WordEdges, wordEdgesOf } from '../text/word-edges.ts'
import { otherSpelling } from './i-or-y.ts'

/** A folded word that is looked for, and its number: that of its other spelling too (TK-23). */
interface SoughtWord {
  word: string
  id: number
}

/** The words of phrases, by `bucketOf`, and the beginnings of words. Made once for a line. */
export interface Sought {
  /** For each bucket the number of its words in `words`; most have none. */
  buckets: Uint16Array
  words: SoughtWord[][]
  ids: Map<string, number>
  begun: SoughtWord[]
}

/** Folded words next to each other, by their numbers; the last one may be the number of a beginning. */
export interface Phrase {
  ids: readonly number[]
  isGrowing: boolean
}

/** What was met in a text. A word's place is its place among all words of the text. */
export interface Met {
  /** Of each word met, in the order of the text: its number, its place, where its first and its last unit stand in the source. */
  ids: number[]
  places: number[]
  starts: number[]
  lasts: number[]
  /** By the number of a word where it stands in the lists above. */
  byWord: (number[] | undefined)[]
  /** The same of the words that begin as asked, by the number of the beginning. */
  begun: Met[]
}

/** Words that may be one another, by the first unit and the length. A number below `buckets`. */
export const bucketOf = (unit: number, length: number): number => ((unit & 63) << 4) | (length & 15)
export const buckets = 1024

export const newSought = (): Sought => ({ buckets: new Uint16Array(buckets), words: [[]], ids: new Map(), begun: [] })

function wordOf(sought: Sought, word: string): number {
  const known = sought.ids.get(word)
  if (known !== undefined) return known
  const id = sought.ids.size
  add(sought, word, id)
  const other = otherSpelling(word)
  if (other !== null) add(sought, other, id)
  return id
}

function add(sought: Sought, word: string, id: number) {
  sought.ids.set(word, id)
  const bucket = bucketOf(word.charCodeAt(0), word.length)
  if (sought.buckets[bucket] === 0) sought.buckets[bucket] = sought.words.push([]) - 1
  sought.words[sought.buckets[bucket] as number]?.push({ word, id })
}

function beginningOf({ begun }: Sought, word: string): number {
  const known = begun.find(one => one.word === word)
  return known ? known.id : begun.push({ word, id: begun.length }) - 1
}

/** Adds what is looked for. No text may have been met by then. */
export function phraseOf(sought: Sought, words: readonly string[], isGrowing = false): Phrase {
  const whole = isGrowing ? words.slice(0, -1) : words
  const ids = whole.map(word => wordOf(sought, word))
  return { ids: isGrowing ? [...ids, beginningOf(sought, words.at(-1) ?? '')] : ids, isGrowing }
}

const newMet = (begun: readonly SoughtWord[]): Met => ({
  ids: [],
  places: [],
  starts: [],
  lasts: [],
  byWord: [],
  begun: begun.map(() => newMet([])),
})

/** What a text has of the words that are looked for. */
export function meet(sought: Sought, text: string): Met {
  const all = wordEdgesOf(text)
  const { units, edges, words, hasPassed } = all
  const met = newMet(sought.begun)
  for (let place = 0; place < words; place++) {
    const from = edges[2 * place] as number
    const first = foldedUnit(units[from] as number)
    const letters = hasPassed ? lettersIn(all, place) : (edges[2 * place + 1] as number) - from
    const bucket = sought.buckets[bucketOf(first, letters)] as number
    if (bucket > 0) meetIn(sought.words[bucket] as SoughtWord[], met, all, place, letters)
    if (sought.begun.length > 0) meetBegun(sought.begun, met, all, place, first)
  }
  return met
}

function meetIn(some: readonly SoughtWord[], met: Met, all: WordEdges, place: number, letters: number) {
  for (const { word, id } of some) {
    if (word.length !== letters || !beginsWith(all, place, word)) continue
    note(met, id, all, place)
    return
  }
}

function meetBegun(begun: readonly SoughtWord[], met: Met, all: WordEdges, place: number, first: number) {
  for (const { word, id } of begun)
    if (word.charCodeAt(0) === first && beginsWith(all, place, word)) note(met.begun[id] as Met, 0, all, place)
}

function note(met: Met, id: number, all: WordEdges, place: number) {
  const known = met.byWord[id]
  if (known) known.push(met.ids.length)
  else met.byWord[id] = [met.ids.length]
  met.ids.push(id)
  met.places.push(place)
  met.starts.push(all.edges[2 * place] as number)
  met.lasts.push(lastIn(all, place))
}

/** Where the last unit of a phrase stands in the source, whose first word is one of those met; -1 where it does not stand there. */
function lastOf(met: Met, { ids, isGrowing }: Phrase, first: number): number {
  const place = met.places[first] as number
  const whole = isGrowing ? ids.length - 1 : ids.length
  for (let i = 1; i < whole; i++) if (met.ids[first + i] !== ids[i] || met.places[first + i] !== place + i) return -1
  return isGrowing ? lastBegun(met, ids.at(-1) as number, place + whole) : (met.lasts[first + whole - 1] as number)
}

function lastBegun(met: Met, id: number, place: number): number {
  const begun = met.begun[id] as Met
  return begun.lasts[begun.places.indexOf(place)] ?? -1
}

/** Of one word that begins as asked, what was met of it; else null. */
const begunAlone = (met: Met, { ids, isGrowing }: Phrase): Met | null =>
  isGrowing && ids.length === 1 ? (met.begun[ids[0] as number] as Met) : null

const nowhere: readonly number[] = []

/** Whether any place of a phrase is accepted, asked one after the other. `source` is the text that was met. */
export function someMet(met: Met, source: string, phrase: Phrase, accepts: (span: Span) => boolean): boolean {
  const [first] = phrase.ids
  if (first === undefined) return false
  const alone = begunAlone(met, phrase)
  const { byWord, starts, lasts } = alone ?? met
  for (const at of byWord[alone ? 0 : first] ?? nowhere) {
    const last = alone ? (lasts[at] as number) : lastOf(met, phrase, at)
    if (last >= 0 && accepts({ start: starts[at] as number, end: endInSource(source, last) })) return true
  }
  return false
}

const noSpans: Span[] = []

/** Where phrases stand, one after the other; places of one do not overlap. */
export function spansMet(met: Met, source: string, phrases: readonly Phrase[]): Span[] {
  let found = noSpans
  for (const phrase of phrases) {
    if (!mayStand(met, phrase)) continue
    const spans = apart(met, source, phrase)
    found = found.length ? [...found, ...spans] : spans
  }
  return found
}

function apart(met: Met, source: string, phrase: Phrase): Span[] {
  const spans: Span[] = []
  someMet(met, source, phrase, span => {
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span)
    return false
  })
  return spans
}

/** Whether each of a phrase's words was met. */
const mayStand = (met: Met, { ids, isGrowing }: Phrase): boolean =>
  ids.every((id, i) => (isGrowing && i === ids.length - 1 ? true : met.byWord[id] !== undefined))

const always = () => true
/** Whether a phrase stands anywhere. */
export const standsMet = (met: Met, source: string, phrase: Phrase): boolean => someMet(met, source, phrase, always)
