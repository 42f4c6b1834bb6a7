// The type-ahead: what a line that is being typed may become. Số hiệu come out of the B-tree, agencies, people and trích yếu out of memory
// (suggest-index.ts), filters out of their table; a few of each, so that no kind hides another.
import type { Span } from '../contract/reading.ts'
import type { SavedSearch, Suggestion } from '../contract/search.ts'
import { formsOf } from '../core/query/forms.ts'
import { bothSpellings } from '../core/query/i-or-y.ts'
import { filterLines, isFilterTyped, type TypedName, typedName } from '../core/query/suggest-filters.ts'
import { foldWithPlaces, mergeSpans, tokens } from '../core/text/fold.ts'
import type { ReadableDb } from '../db/handle.ts'
import { isHeldBy, isHeldText, isIssuedWith, isNamedAgency, signsBegun } from '../db/suggest-source.ts'
import { makeSuggestIndex, type ShelfName, type SuggestIndex } from './suggest-index.ts'
import type { Shelved } from './suggest-shelf.ts'

export type Suggest = (prefix: string, limit: number) => Suggestion[]

/** Asked of a shelf for each one wanted: some are held no longer, and the name typed comes before names it had. */
const spare = 4

/** Where the words of a prefix stand at the beginning of words. */
function marksOf(text: string, words: readonly string[]): Span[] {
  const { folded, at } = foldWithPlaces(text)
  const spans = words.flatMap(word => {
    const from = Math.max(...bothSpellings(word).map(way => folded.indexOf(` ${way}`)))
    const start = at[from + 1]
    const end = at[from + 1 + word.length]
    return from < 0 || start === undefined || end === undefined ? [] : [{ start, end }]
  })
  return mergeSpans(spans)
}

const suggestion = (kind: Suggestion['kind'], text: string, words: readonly string[], vanBanId: number | null = null): Suggestion => ({
  kind,
  text,
  marks: marksOf(text, words),
  vanBanId,
  line: null,
})

/** Takes from each kind in turn; they stand in the order of the kinds. */
function mix(kinds: readonly Suggestion[][], limit: number): Suggestion[] {
  const shown = kinds.map((): Suggestion[] => [])
  const count = () => shown.reduce((sum, some) => sum + some.length, 0)
  const longest = Math.max(0, ...kinds.map(kind => kind.length))
  for (let round = 0; round < longest; round++)
    for (const [k, kind] of kinds.entries()) {
      const one = kind[round]
      if (one && count() < limit) shown[k]?.push(one)
    }
  return shown.flat()
}

/** Saved searches stand above the others, never instead of them. */
const mostSavedShown = 3

/** Saved searches whose names have a word that each typed word begins. Read through one by one: they are few, and one just saved is there at once. */
export function suggestSaved(saved: readonly SavedSearch[], prefix: string, limit: number): Suggestion[] {
  const words = tokens(prefix)
  if (words.length === 0) return []
  const begun = saved.filter(({ name }) => {
    const known = tokens(name).flatMap(bothSpellings)
    return words.every(word => known.some(other => other.startsWith(word)))
  })
  return begun
    .slice(0, Math.min(limit, mostSavedShown))
    .map(({ id, name, ...line }) => ({ kind: 'cau-tim', text: name, marks: marksOf(name, words), vanBanId: null, line }))
}

/** Whether the name itself, in whatever form, begins with the words typed; else it is known by a name it had. */
function isByName(text: string, words: readonly string[]): boolean {
  const own = formsOf(tokens(text)).flat().flatMap(bothSpellings)
  return words.every(word => own.some(other => other.startsWith(word)))
}

function isHeld(db: ReadableDb, name: ShelfName, { text, id }: Shelved): boolean {
  if (name === 'co-quan') return id !== null && isNamedAgency(db, id)
  if (id !== null) return isHeldBy(db, id, text)
  return isHeldText(db, name === 'nguoi' ? 'nguoi' : 'trich_yeu', text)
}

/** The same of agencies that letters have as further issuers only: their filters look for none of those. */
const isHeldAnyhow = (db: ReadableDb, index: SuggestIndex, name: ShelfName, one: Shelved): boolean =>
  isHeld(db, name, one) || (name === 'co-quan' && index.issuedWith(one.text).some(({ id, printed }) => isIssuedWith(db, id, printed)))

/** The first texts of a shelf that letters have still. */
function held(db: ReadableDb, { shelves }: SuggestIndex, name: ShelfName, typed: string, limit: number, has = isHeld): Shelved[] {
  const words = tokens(typed)
  if (words.length === 0) return []
  const found = shelves[name].find(typed, limit * spare)
  const byName = name === 'co-quan' ? found.filter(({ text }) => isByName(text, words)) : found
  const sorted = byName.length === found.length ? found : [...byName, ...found.filter(one => !byName.includes(one))]
  const kept: Shelved[] = []
  for (const one of sorted) {
    if (kept.length >= limit) break
    if (has(db, name, one)) kept.push(one)
  }
  return kept
}

/** What the archive has as the value of a filter. */
const valuesOf = (db: ReadableDb, index: SuggestIndex, { of, typed }: TypedName, limit: number): string[] =>
  of === 'so-hieu'
    ? [...new Set(signsBegun(db, typed, limit * spare).map(({ text }) => text))].slice(0, limit)
    : held(db, index, of, typed, limit).map(({ text }) => text)

/** The type-ahead over one reading connection. The first question reads the latest letters, and an empty one no more than that; what is new is taken in when next asked. */
export function makeSuggest(db: ReadableDb, index: SuggestIndex = makeSuggestIndex(db)): Suggest {
  return (prefix, limit) => {
    if (prefix === '') index.follow()
    if (prefix === '' || limit < 1) return []
    const name = typedName(prefix)
    const words = tokens(name?.typed ?? prefix)
    const filters = filterLines(prefix).map(line => suggestion('loc', line, []))
    if (words.length === 0 && !filters.length) return []
    if (name === null && isFilterTyped(prefix)) return filters.slice(0, limit)
    index.follow()
    if (name) return valuesOf(db, index, name, limit).map(text => suggestion('loc', name.lineWith(text), words))
    const hasAnyhow: typeof isHeld = (of, kind, one) => isHeldAnyhow(of, index, kind, one)
    const shown = (kind: ShelfName) => held(db, index, kind, prefix, limit, hasAnyhow).map(({ text, id }) => ({ text, id, kind }))
    const trichYeu = shown('trich-yeu').map(({ text, id }) => suggestion('trich-yeu', text, words, id))
    const signs = signsBegun(db, prefix, limit * spare).map(({ text, id }) => suggestion('so-hieu', text, words, id))
    const agencies = shown('co-quan').map(({ text }) => suggestion('co-quan', text, words))
    const people = shown('nguoi').map(({ text }) => suggestion('nguoi', text, words))
    return mix([once(signs), agencies, people, trichYeu, filters], limit)
  }
}

/** Each text once; one of several letters names none of them. */
function once(all: readonly Suggestion[]): Suggestion[] {
  const byText = Map.groupBy(all, ({ text }) => text)
  return [...byText.values()].flatMap(([first, ...others]) => (first ? [others.length ? { ...first, vanBanId: null } : first] : []))
}
