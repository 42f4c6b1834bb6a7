// The type-ahead: FlexSearch in memory over what people pick from (agencies, people, số hiệu, trích yếu). Words are cut and folded by core/text,
// never by FlexSearch, whose own encoder breaks numbers and symbols. Built anew when the archive has changed.
import { Index } from 'flexsearch'
import type { Span } from '../contract/reading.ts'
import type { SavedSearch, Suggestion } from '../contract/search.ts'
import { foldWithPlaces, mergeSpans, tokens } from '../core/text/fold.ts'
import type { ReadableDb } from '../db/handle.ts'
import { type SuggestedText, suggestSource } from '../db/search.ts'
import { changesVersion } from '../db/status.ts'

export type Suggest = (prefix: string, limit: number) => Suggestion[]

/** Answers asked of FlexSearch for each one wanted, so that kinds can be mixed. */
const spare = 8
/** The order in which kinds are shown. */
const kindsFirst: readonly Known['kind'][] = ['so-hieu', 'co-quan', 'nguoi', 'trich-yeu']

type Known = SuggestedText
type Built = { version: number; index: Index; known: Known[]; at: number; tookMs: number }

/** At most one part in so many of the time goes into building: during an import the archive changes with every letter. */
const leastShare = 20

function build(db: ReadableDb, version: number): Built {
  const start = performance.now()
  const index = new Index({ tokenize: 'forward', encode: tokens, resolution: 9, fastupdate: false })
  const known = [...suggestSource(db)]
  for (const [i, { text }] of known.entries()) index.add(i, text)
  const at = performance.now()
  return { version, index, known, at, tookMs: at - start }
}

/** Where the words of a prefix stand at the beginning of words. */
function marksOf(text: string, words: readonly string[]): Span[] {
  const { folded, at } = foldWithPlaces(text)
  const spans = words.flatMap(word => {
    const from = folded.indexOf(` ${word}`)
    const start = at[from + 1]
    const end = at[from + 1 + word.length]
    return from < 0 || start === undefined || end === undefined ? [] : [{ start, end }]
  })
  return mergeSpans(spans)
}

/** Takes from each kind in turn, so that one kind with many answers does not hide the others. */
function mix(found: readonly Known[], limit: number): Known[] {
  const kinds = kindsFirst.map(kind => found.filter(one => one.kind === kind))
  const mixed: Known[] = []
  for (let round = 0; mixed.length < limit && kinds.some(kind => kind.length > round); round++)
    for (const kind of kinds) {
      const one = kind[round]
      if (one && mixed.length < limit) mixed.push(one)
    }
  return mixed.sort((a, b) => kindsFirst.indexOf(a.kind) - kindsFirst.indexOf(b.kind))
}

/** Saved searches stand above the others, never instead of them. */
const mostSavedShown = 3

/** Saved searches whose names have a word that each typed word begins. Read through one by one: they are few, and one just saved is there at once. */
export function suggestSaved(saved: readonly SavedSearch[], prefix: string, limit: number): Suggestion[] {
  const words = tokens(prefix)
  if (words.length === 0) return []
  const begun = saved.filter(({ name }) => {
    const known = tokens(name)
    return words.every(word => known.some(other => other.startsWith(word)))
  })
  return begun
    .slice(0, Math.min(limit, mostSavedShown))
    .map(({ id, name, ...line }) => ({ kind: 'cau-tim', text: name, marks: marksOf(name, words), vanBanId: null, line }))
}

/** The type-ahead over one reading connection; the first question after a change builds the index, unless that was just done. */
export function makeSuggest(db: ReadableDb): Suggest {
  let built: Built | null = null
  return (prefix, limit) => {
    const words = tokens(prefix)
    if (words.length === 0 || limit < 1) return []
    const version = changesVersion(db)
    const isRested = built === null || performance.now() - built.at > built.tookMs * leastShare
    if (built === null || (built.version !== version && isRested)) built = build(db, version)
    const { index, known } = built
    const found = index.search(prefix, { limit: limit * spare }).flatMap(id => known[Number(id)] ?? [])
    return mix(found, limit).map(one => ({ ...one, marks: marksOf(one.text, words), line: null }))
  }
}
