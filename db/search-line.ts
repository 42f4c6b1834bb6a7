// A whole line as one: what it costs to look for it in the index, how it is found by less, and which of few letters have it so, read rather than
// asked. Reads only.
import { bothSpellings } from '../core/query/i-or-y.ts'
import { holds, type Searched, searched, searchedFields, type Wanted } from '../core/query/wanted.ts'
import { isSyllable } from '../core/text/syllables.ts'
import type { ReadableDb } from './handle.ts'
import { type Looked, lookAt } from './looked.ts'
import { anyOf, phrase } from './match.ts'
import { latestOf, tellAll, type Walk } from './search-walk.ts'
import { termsAmong } from './terms.ts'

type Phrases = readonly (readonly string[])[]
/** How many letters have each word, in either spelling (TK-23); a word with digits is not counted. */
export type Having = ReadonlyMap<string, number>

export function havingOf(db: ReadableDb, phrases: Phrases): Having {
  const words = [...new Set(phrases.flat())]
  const asked = [...new Set(words.flatMap(bothSpellings))]
  const counts = new Map((asked.length ? termsAmong(db, asked, asked.length) : []).map(({ tu, so_van_ban }) => [tu, so_van_ban]))
  const both = words.map(word => [word, bothSpellings(word).reduce((sum, way) => sum + (counts.get(way) ?? 0), 0)] as const)
  return new Map(both.filter(([, having]) => having > 0))
}

/** In how many letters the words of phrases stand, each word's summed: so many steps it takes to look for the words next to each other. */
export const stepsOf = (having: Having, phrases: Phrases): number => phrases.flat().reduce((sum, word) => sum + (having.get(word) ?? 0), 0)

/** Where of two neighbours in a phrase those stand that are in the fewest letters, by chance; null where that is not known. */
function rarestPairAt(having: Having, words: readonly string[]): number | null {
  const chanceOf = (word: string) => having.get(word) ?? (isSyllable(word) ? 0 : Number.POSITIVE_INFINITY)
  let best: { at: number; chance: number } | null = null
  for (const [at, word] of words.slice(1).entries()) {
    const chance = chanceOf(words[at] as string) * chanceOf(word)
    if (chance < (best?.chance ?? Number.POSITIVE_INFINITY)) best = { at, chance }
  }
  return best?.at ?? null
}

/** Its rarest two neighbours: a name, mostly, that stands in many letters. With the word on either side they stand in few. */
const windows = [
  { before: 0, length: 2 },
  { before: 1, length: 4 },
] as const

/** The same part of each phrase around its rarest neighbours, each once; null where these are not known. */
function partsOf({ phrases, having }: Line, { before, length }: (typeof windows)[number]): string[][] | null {
  const parts = new Map<string, string[]>()
  for (const words of phrases) {
    const at = rarestPairAt(having, words)
    if (at === null) return null
    const part = words.slice(Math.max(0, at - before), at - before + length)
    parts.set(phrase(part), part)
  }
  return [...parts.values()]
}

/** The part of the steps for all of a line that those for its pairs may be. */
const mostOfSteps = 0.25
/** So many letters that have a pair are read: the line stands in most of them, which are shown then. */
const readAtMost = 24

export interface Line {
  phrases: Phrases
  having: Having
  /** What the index is asked for the line, and how any match is limited for it. */
  match: string
  limit: (match: string) => string
  wanted: Wanted
}

/**
 * Finds out which letters have a line as one by its rarest two neighbours, or by these and the words beside them: to look for few words is a part of what it takes to look for
 * all. Where many letters have these, the whole line is left to be asked.
 */
export function seekLine(walk: Walk, line: Line): void {
  for (const window of windows) {
    const parts = partsOf(line, window)
    if (!parts || stepsOf(line.having, parts) > mostOfSteps * stepsOf(line.having, line.phrases)) return
    if (isFoundBy(walk, line, parts)) return
  }
}

/** Tells which letters have a line as one where few have its parts, by reading these. */
function isFoundBy(walk: Walk, { match, limit, wanted }: Line, parts: Phrases): boolean {
  const { places, isAll } = latestOf(walk, limit(anyOf(parts.map(phrase))))
  if (!isAll || places.length > readAtMost || places.some(place => lookAt(walk.db, place)?.isDamaged())) return false
  tellAll(
    walk,
    match,
    places.filter(place => placeOfLine(walk.db, wanted, place) !== null),
  )
  return true
}

/** The fields as the index of the fields has them, apart. */
const fieldsOf = ({ row, recipients }: Looked): Searched[] => [
  searchedFields(row.so_ky_hieu),
  searchedFields(row.co_quan_ban_hanh),
  searchedFields(row.ten_co_quan),
  searchedFields(row.tinh),
  searched(`${row.ten_loai ?? ''} ${row.trich_yeu ?? ''}`),
  searchedFields(row.ho_ten),
  ...recipients().split(' | ').map(searched),
]

/** Where a letter has all that is wanted as one: in a field, in its text, or nowhere. */
function placeOfLine(db: ReadableDb, wanted: Wanted, thuTu: number): 'field' | 'text' | null {
  const looked = lookAt(db, thuTu)
  if (!looked) return null
  if (fieldsOf(looked).some(field => holds(wanted, field).together)) return 'field'
  return holds(wanted, looked.text()).together ? 'text' : null
}

/** Of letters those that have a line as one, in a field and in the text. */
export function withLine(db: ReadableDb, wanted: Wanted, places: readonly number[]): { inField: number[]; inText: number[] } {
  const found = Map.groupBy(places, place => placeOfLine(db, wanted, place))
  return { inField: found.get('field') ?? [], inText: found.get('text') ?? [] }
}
