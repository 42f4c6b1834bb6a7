// How a query is asked of the index: in tiers, each a stream in the order of arrival, that together give every answer once.
import type { Span } from '../contract/reading.ts'
import { formSpans, formsOf } from '../core/query/forms.ts'
import { type Query, type Term, wholePhrase } from '../core/query/query.ts'
import { exactTerms, joinedTerm, type Wanted, wantedOf } from '../core/query/wanted.ts'
import { one, type ReadableDb } from './handle.ts'
import { allOf, anyOf, directed, limited, ofTerms, phrase, without } from './match.ts'
import { havingOf, seekLine, stepsOf, withLine } from './search-line.ts'
import { knownPlaces, latestOf, matching, newWalk, stretchesOf, type Walk, type Way } from './search-walk.ts'
import { completions, isTerm } from './terms.ts'
import { everywhere, type Limits, usualLimits, type Within } from './within.ts'

export interface Tier {
  /** FTS5 expression on the body index. */
  match: string
  /** Set when the fields must (true) or must not (false) hold the whole line. */
  inHead: boolean | null
  /** The whole line stands together. */
  together: boolean
  /** Its answers, the latest first, where they are few and known. */
  places: readonly number[] | null
  /** Answers of the tiers before it that its match gives too. */
  given: ReadonlySet<number>
}

export interface Plan {
  query: Query
  wanted: Wanted
  /** The terms as asked for with their marks; and all of them as one line. */
  exact: { terms: Term[]; line: Term }
  /** None when nothing answers: then no tier is gone through for it. */
  tiers: Tier[]
  /** The whole line in one place, in fields or text. */
  together: string
  /** What the fields are asked for by `inHead`: the whole line, in the direction. Minus words are asked of the body alone. */
  headMatch: string
  /** What gives every answer, and all of that in one. */
  matches: readonly string[]
  everything: string
  /** What filters leave of them: asked beside every match. */
  within: Within
  walk: Walk
  /** Its words stand in few enough letters for its answers to be counted by the way. */
  isQuick: boolean
}

/** A part of what is costly that a page counts by the way: some 1 ms. */
const byTheWay = 50
/** Below this many answers the last word is also taken for the beginning of others. */
const few = 50
const completionLimit = 8

/** Answers up to a limit: an exact count below it, the limit from it on. */
export const cappedCount = (db: ReadableDb, match: string, atMost: number, { sql, values }: Within = everywhere): number =>
  one<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM (SELECT 1 FROM chi_muc_than WHERE chi_muc_than MATCH ?${sql('chi_muc_than.rowid')} LIMIT ?)`,
    match,
    ...values,
    atMost,
  )?.n ?? 0

/** The same beside filters that leave many: of so many of the latest answers only, and whether those were all. */
export function cappedTotal(db: ReadableDb, match: string, atMost: number, within: Within): { n: number; isWhole: boolean } {
  const isSlow = within.isAsked && within.few === null && cappedCount(db, match, within.counted + 1) > within.counted
  if (!isSlow) return { n: cappedCount(db, match, atMost, within), isWhole: true }
  const latest = 'SELECT rowid FROM chi_muc_than WHERE chi_muc_than MATCH ? ORDER BY rowid DESC LIMIT ?'
  const counted = `SELECT count(*) AS n FROM (SELECT 1 FROM (${latest}) f WHERE 1${within.sql('f.rowid')} LIMIT ?)`
  return { n: one<{ n: number }>(db, counted, match, within.counted, ...within.values, atMost)?.n ?? 0, isWhole: false }
}

/** What a line is asked for: all of it together; all its words, null where that is the same; with its last word completed. */
interface Asked {
  together: string
  words: string | null
  grown: string | null
  /** What its unfinished last word may become. */
  longer: readonly string[]
  /** What the fields are asked for. */
  headMatch: string
  /** What it takes to look for all of it together. */
  steps: number
  /** Too many to do so where that is not all that is asked. */
  isCostly: boolean
}

function askedOf(walk: Walk, query: Query, words: readonly string[], direction: string | null, { costly }: Limits): Asked {
  const isSign = query.soHieu?.isSign ?? false
  const limit = (match: string) => limited(match, query, direction)
  const forms = formsTogether(query, words)
  const line = anyOf(forms.map(phrase))
  const together = limit(line)
  const isOne = isSign || query.terms.length === 1
  const having = havingOf(walk.db, forms)
  const steps = stepsOf(having, forms)
  const isCostly = steps > costly
  if (!isCostly) seekLine(walk, { phrases: forms, having, match: together, limit, wanted: wantedOf(query, []) })
  const isApart = isOne || isCovered(query, words) || (!isCostly && !stands(walk, together))
  const terms = isOne ? null : limit(isApart ? ofTerms(query.terms) : anyOf([ofTerms(query.terms), line]))
  const longer = isSign ? [] : longerWords(walk, query, terms ?? together)
  const grown = longer.length ? limit(grownOf(query, longer)) : null
  return { together, words: terms, grown, longer, headMatch: directed(line, direction), steps, isCostly }
}

/** The tiers of a query, or null when it has no words to look for. */
export function planOf(db: ReadableDb, query: Query, direction: string | null, within = everywhere, limits = usualLimits): Plan | null {
  const line = query.soHieu?.isSign ? query.soHieu.phrase : wholePhrase(query)
  if (line === '') return null
  const walk = newWalk(db, within)
  const asked = askedOf(walk, query, line.split(' '), direction, limits)
  const asTyped = asked.words ?? asked.together
  const isGrownAlone = asked.grown !== null && !stands(walk, asTyped)
  const matches = [isGrownAlone ? null : asTyped, asked.grown].flatMap(match => match ?? [])
  const terms = exactTerms(query, asked.longer)
  const exact = { terms, line: joinedTerm(terms) }
  return {
    query,
    wanted: { ...wantedOf(query, asked.longer), marked: [...terms, exact.line] },
    exact,
    tiers: matches.some(match => stands(walk, match)) ? tiersOf(asked, lettersWithLine(walk, query, asked), isGrownAlone) : [],
    together: asked.together,
    headMatch: asked.headMatch,
    matches,
    everything: anyOf(matches),
    within,
    walk,
    isQuick: asked.steps + stepsOf(havingOf(db, [asked.longer]), [asked.longer]) <= limits.costly / byTheWay,
  }
}

const stands = (walk: Walk, match: string): boolean => latestOf(walk, match).places.length > 0

/** Whether letters that have a line as one have all its terms as well: not where one way to say something runs across a term of several words. */
function isCovered({ terms }: Query, words: readonly string[]): boolean {
  if (terms.some(term => term.quoted)) return true
  const ends = terms.map((_, i) => terms.slice(0, i + 1).reduce((sum, term) => sum + term.words.length, 0))
  const several = terms.flatMap(({ words }, i) => (words.length > 1 ? [{ start: (ends[i] ?? 0) - words.length, end: ends[i] ?? 0 }] : []))
  const isApart = (a: Span, b: Span) => a.end <= b.start || b.end <= a.start || (b.start <= a.start && a.end <= b.end)
  return formSpans(words).every(form => several.every(term => isApart(form, term)))
}

/** The letters that have the whole line as one, in a field and elsewhere, the latest first; null where they are walked through. */
type WithLine = { inField: readonly number[]; inText: readonly number[] } | null

/**
 * The index tells: all of them where they are few. Of a costly line those among the first answers are told, which are read for it; a letter that arrives
 * between two pages may push one out of these, which then comes once more.
 */
function lettersWithLine(walk: Walk, query: Query, { together, words, headMatch, isCostly }: Asked): WithLine {
  if (isCostly && words) return withLine(walk.db, wantedOf(query, []), latestOf(walk, words).places)
  const { places, isAll } = latestOf(walk, together)
  if (!isAll) return null
  const inHead = places.length ? matching(walk, 'chi_muc_dau', headMatch, places) : none
  return { inField: places.filter(place => inHead.has(place)), inText: places.filter(place => !inHead.has(place)) }
}

const none: ReadonlySet<number> = new Set()

/** The whole line in the fields, in the text, its words apart, its last word completed. Page keys name a tier by its place: an empty one keeps it. */
function tiersOf({ together, words, grown }: Asked, known: WithLine, isGrownAlone: boolean): Tier[] {
  const tier = { inHead: null, together: false, places: null, given: none }
  const line = { ...tier, match: together, together: true }
  const given = known ? new Set([...known.inField, ...known.inText]) : none
  const before = known ? [] : [together]
  const behind = (match: string, others: string[]) => ({ ...tier, match: others.length ? without(match, anyOf(others)) : match, given })
  return [
    { ...line, inHead: true, places: known?.inField ?? null },
    { ...line, inHead: false, places: known?.inText ?? null },
    ...(words ? [behind(words, before)] : []),
    ...(grown ? [behind(grown, isGrownAlone ? [] : [words ?? together])] : []),
  ]
}

/** The whole line in one place; in its other forms too, unless it is a sign or has something quoted. */
const formsTogether = ({ soHieu, terms }: Query, words: readonly string[]): readonly (readonly string[])[] =>
  soHieu?.isSign || terms.some(term => term.quoted) ? [words] : formsOf(words)

/** All terms, the last one with its last word completed. */
function grownOf(query: Query, longer: readonly string[]): string {
  const before = query.terms.slice(0, -1)
  return allOf([...(before.length ? [ofTerms(before)] : []), anyOf(grownLast(query, longer))])
}

/** The last term with its last word completed. */
const grownLast = ({ terms }: Query, longer: readonly string[]): string[] =>
  longer.map(word => phrase([...(terms.at(-1)?.words.slice(0, -1) ?? []), word]))

/** The words an unfinished last word may become: when nothing has it as it is, or few answers do. Never a prefix for FTS5: 2 s at a million letters. */
function longerWords(walk: Walk, query: Query, asTyped: string): string[] {
  const last = query.terms.at(-1)?.words.at(-1) ?? ''
  if (!query.isOpen || last === '' || (last.length < 2 && query.terms.length < 2)) return []
  if (isTerm(walk.db, last) && latestOf(walk, asTyped).places.length >= few) return []
  return completions(walk.db, last, completionLimit + 1)
    .filter(word => word !== last)
    .slice(0, completionLimit)
}

/** How many answers a plan has, where first stretches have shown all of them; else null. */
export function knownTotal({ walk, matches }: Plan): number | null {
  const known = matches.map(match => knownPlaces(walk, match))
  return known.every(places => places !== null) ? new Set(known.flat()).size : null
}

/** How many answers a plan has, up to a number. */
export const countUpTo = (plan: Plan, atMost: number): number =>
  Math.min(atMost, knownTotal(plan) ?? cappedCount(plan.walk.db, plan.everything, atMost, plan.within))

/** Of a stretch of answers those that are the tier's. */
function answersAmong({ walk, headMatch }: Plan, { match, inHead, given }: Tier, places: readonly number[]): readonly number[] {
  if (inHead === null || !places.length) return given.size ? places.filter(place => !given.has(place)) : places
  if (inHead && match === headMatch) return places
  const found = inHead ? matching(walk, 'chi_muc_than', match, places) : matching(walk, 'chi_muc_dau', headMatch, places)
  return places.filter(place => found.has(place) === inHead)
}

/** The answers of one tier from a place in the order of arrival on, the latest first, in stretches; `several` are asked for at once. */
export function* stretchesIn(plan: Plan, tier: Tier, before: number, several?: number): Generator<readonly number[]> {
  if (tier.places) {
    yield tier.places.filter(place => place < before)
    return
  }
  const way: Way = tier.inHead ? { index: 'chi_muc_dau', match: plan.headMatch } : { index: 'chi_muc_than', match: tier.match }
  for (const places of stretchesOf(plan.walk, way, before, several)) yield answersAmong(plan, tier, places)
}

/** The same, one by one. */
export function* answersOf(plan: Plan, tier: Tier, before: number, several?: number): Generator<number> {
  for (const places of stretchesIn(plan, tier, before, several)) yield* places
}
