// What of a line is weighed in a text: its words, which of them are neighbours, the marks they were typed with, short forms as what they stand for
// (TK-15). Knows words and how rare each is, no weights and no text.
import { formAt, levelsIn } from './forms.ts'
import { bothSpellings } from './i-or-y.ts'
import { bucketOf, buckets } from './met.ts'
import type { Wanted } from './wanted.ts'

/** A way to say a part of the line in short, and the places of the words that it stands for. */
export interface Short {
  text: string
  places: readonly number[]
}

/** The place of a word for a province's level, which parts no neighbours. */
export const passedOver = -2

/** A word to be met in a text: its place among the words of the line, -1 when it only begins short forms. */
export interface Met {
  word: string
  place: number
  shorts: Short[]
}

export interface Weighed {
  /** The words to be met, by `bucketOf`: every bucket has its words, most have none. */
  met: readonly (readonly Met[])[]
  /** By bucket whether it has any. */
  isMet: Uint8Array
  /** How much it says that a text has the word, by place. */
  rarity: readonly number[]
  /** The places of words that were not typed. */
  guessed: ReadonlySet<number>
  /** The place of a pair by the places of its words: `left * words + right`. */
  pairs: ReadonlyMap<number, number>
  /** For each place the word's accent keys where it was typed with marks. */
  keys: readonly ReadonlySet<string>[]
  /** For each place which printed words were told to have one of its keys. */
  told: readonly Map<string, boolean>[]
  /** The place of the last word of a body whose province follows: between the two a level is passed over (TK-15). -1 for none. */
  levelAfter: number
}

/** How much a word says that so many of all texts have. */
export const rarityOf = (having: number, all: number): number => Math.log(1 + (Math.max(all, having) - having + 0.5) / (having + 0.5))

/** A word in the order of the line, by its accent key where it was typed with marks. */
interface Typed {
  word: string
  key: string | null
}

/** A name in the line, and its short forms. */
interface Named {
  name: readonly string[]
  shorts: readonly (readonly string[])[]
}

interface WrittenOut {
  typed: Typed[]
  named: Named[]
  /** The words for the level of the province that the line ends with behind a body's name, and the last word of that. */
  levels: readonly string[]
  bodyEnd: Typed | undefined
}

/** The words of a line in order, what is said in short written out, and the names among them. */
function writtenOut({ terms }: Wanted): WrittenOut {
  const words = terms.flatMap(term => term.words.map((word, i) => ({ word, key: term.marked[i] ?? null, quoted: term.quoted })))
  const free = words.map(({ word, quoted }) => (quoted ? '' : word))
  const typed: Typed[] = []
  const named: Named[] = []
  for (let at = 0; at < words.length; ) {
    const form = formAt(free, at)
    const own = words.slice(at, at + (form?.length ?? 1))
    const ways = [own.map(({ word }) => word), ...(form?.others ?? [])].toSorted((a, b) => b.length - a.length)
    const [name = [], ...shorts] = ways
    if (form) named.push({ name, shorts })
    typed.push(...(name.length === own.length ? own : name.map(word => ({ word, key: null }))))
    at += own.length
  }
  const body = levelsIn(free)
  return { typed, named, levels: body?.levels.flat() ?? [], bodyEnd: body ? typed.at(-1 - body.place.length) : undefined }
}

/** The words whose rarity is asked for: the different ones of the line and of the short forms of its names. */
export function wordsOf(wanted: Wanted): string[] {
  const { typed, named } = writtenOut(wanted)
  return [...new Set([...typed.map(({ word }) => word), ...named.flatMap(({ shorts }) => shorts.flat())])]
}

/** The neighbours of a line, each pair once, by the places of their words. */
function pairsOf(places: readonly number[], words: number): Map<number, number> {
  const pairs = new Map<number, number>()
  for (const [i, place] of places.slice(1).entries()) {
    const pair = (places[i] as number) * words + place
    if (!pairs.has(pair)) pairs.set(pair, pairs.size)
  }
  return pairs
}

/** The place of each word of a line, of its other spelling (TK-23), and of what its last word may become. */
function placesOfWays(words: readonly string[], last: number, grown: readonly string[]): Map<string, number> {
  const typed = words.map((word, place) => [word, place] as const)
  const spelled = typed.flatMap(([word, place]) => bothSpellings(word).map(way => [way, place] as const))
  return new Map([...grown.map(word => [word, last] as const), ...spelled, ...typed])
}

/** A line to be weighed; `rarity` by word. A word of a name is no rarer than any short form of it. */
export function weighedOf(wanted: Wanted, rarity: (word: string) => number): Weighed {
  const { typed, named, levels, bodyEnd } = writtenOut(wanted)
  const words = [...new Set(typed.map(({ word }) => word))]
  const places = new Map(words.map((word, i) => [word, i]))
  const placeOf = ({ word }: { word: string }): number => places.get(word) ?? 0
  const pairs = pairsOf(typed.map(placeOf), words.length)
  const keys = words.map(one => new Set(typed.flatMap(({ word, key }) => (word === one && key !== null ? bothSpellings(key) : []))))
  const ways = placesOfWays(words, placeOf(typed.at(-1) ?? { word: '' }), wanted.grown)
  const met = new Map([...ways].map(([word, place]): [string, Met] => [word, { word, place, shorts: [] }]))
  const rarities = words.map(rarity)
  for (const { name, shorts } of named) {
    const own = name.map(word => placeOf({ word }))
    const commonest = Math.min(...shorts.map(short => Math.max(...short.map(rarity))))
    for (const place of own) rarities[place] = Math.min(rarities[place] as number, commonest)
    for (const short of shorts) addShort(met, short, own)
  }
  for (const word of levels)
    if ((met.get(word)?.place ?? -1) < 0) met.set(word, { word, place: passedOver, shorts: met.get(word)?.shorts ?? [] })
  const byBucket = Array.from({ length: buckets }, (): Met[] => [])
  for (const one of met.values()) byBucket[bucketOf(one.word.charCodeAt(0), one.word.length)]?.push(one)
  return {
    met: byBucket,
    isMet: Uint8Array.from(byBucket, some => Math.min(1, some.length)),
    rarity: rarities,
    guessed: new Set(words.flatMap((word, place) => (wanted.guessed?.has(word) ? [place] : []))),
    pairs,
    keys,
    told: keys.map(() => new Map()),
    levelAfter: bodyEnd ? placeOf(bodyEnd) : -1,
  }
}

function addShort(met: Map<string, Met>, short: readonly string[], places: readonly number[]) {
  const [word = ''] = short
  const begins = met.get(word) ?? { word, place: -1, shorts: [] }
  begins.shorts.push({ text: short.join(' '), places })
  met.set(word, begins)
}
