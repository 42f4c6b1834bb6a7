// How a query is asked of the index: in tiers, each a stream in the order of arrival, that together give every answer once.
import { type Query, type Term, wholePhrase } from '../core/query/query.ts'
import { exactTerms, joinedTerm, type Wanted, wantedOf } from '../core/query/wanted.ts'
import { all, listOf, one, type ReadableDb } from './handle.ts'
import { allOf, anyForm, anyOf, directed, limited, ofTerms, phrase, without } from './match.ts'
import { completions, isTerm } from './terms.ts'
import { everywhere, type Within } from './within.ts'

export interface Tier {
  /** FTS5 expression on the body index. */
  match: string
  /** Set when the fields must (true) or must not (false) hold the whole line. */
  inHead: boolean | null
  /** The whole line stands together. */
  together: boolean
  /** Known to have no answer: it keeps its place among the tiers, which page keys name, and is not asked. */
  isEmpty: boolean
}

export interface Plan {
  query: Query
  wanted: Wanted
  /** The terms as asked for with their marks; and all of them as one line. */
  exact: { terms: Term[]; line: Term }
  /** None when nothing answers: then no tier is gone through for it. */
  tiers: Tier[]
  /** What the fields are asked for by `inHead`: the whole line, in the direction. Minus words are asked of the body alone. */
  headMatch: string
  /** Every answer of all tiers. */
  everything: string
  /** What filters leave of them: asked beside every match. */
  within: Within
}

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

/** The tiers of a query, or null when it has no words to look for. */
export function planOf(db: ReadableDb, query: Query, direction: string | null, within: Within = everywhere): Plan | null {
  const isSign = query.soHieu?.isSign ?? false
  const whole = isSign ? (query.soHieu?.phrase ?? '') : wholePhrase(query)
  if (whole === '') return null
  const together = togetherOf(query, whole.split(' '))
  const loose = isSign ? together : looseOf(query, together)
  const onePhrase = isSign || query.terms.length === 1
  const longer = isSign ? [] : longerWords(db, query, limited(loose, query, direction), within)
  const wanted = wantedOf(query, longer)
  const terms = exactTerms(query, longer)
  const limit = (match: string) => limited(match, query, direction)
  const grown = longer.length ? grownOf(query, longer) : null
  const everything = limit(grown ? anyOf([loose, grown]) : loose)
  const isEmpty = !onePhrase && standsNowhere(db, together)
  const apart = isEmpty ? loose : without(loose, together)
  const tiers: Tier[] = [
    { match: limit(together), inHead: true, together: true, isEmpty },
    { match: limit(together), inHead: false, together: true, isEmpty },
  ]
  if (!onePhrase) tiers.push({ match: limit(apart), inHead: null, together: false, isEmpty: false })
  if (grown) tiers.push({ match: limit(without(grown, loose)), inHead: null, together: false, isEmpty: false })
  return {
    query,
    wanted,
    exact: { terms, line: joinedTerm(terms) },
    tiers: cappedCount(db, everything, 1, within) ? tiers : [],
    headMatch: directed(together, direction),
    everything,
    within,
  }
}

/**
 * Whether a line stands nowhere as one: a line of common words that never do is looked for through the whole index each time it is asked for, alone
 * or after NOT (0.1 s at a million letters). What the fields have the body index has as well.
 */
const standsNowhere = (db: ReadableDb, together: string): boolean => cappedCount(db, together, 1) === 0

/** All terms anywhere, or the whole line together: of terms with several words a name may be said in short across them. */
const looseOf = ({ terms }: Query, together: string): string =>
  terms.some(term => term.words.length > 1) && terms.length > 1 ? anyOf([ofTerms(terms), together]) : ofTerms(terms)

/** The whole line in one place; in its other forms too, unless it is a sign or has something quoted. */
const togetherOf = ({ soHieu, terms }: Query, words: readonly string[]): string =>
  soHieu?.isSign || terms.some(term => term.quoted) ? phrase(words) : anyForm(words)

/** All terms, the last one with its last word completed. */
function grownOf(query: Query, longer: readonly string[]): string {
  const before = query.terms.slice(0, -1)
  return allOf([...(before.length ? [ofTerms(before)] : []), anyOf(grownLast(query, longer))])
}

/** The last term with its last word completed. */
const grownLast = ({ terms }: Query, longer: readonly string[]): string[] =>
  longer.map(word => phrase([...(terms.at(-1)?.words.slice(0, -1) ?? []), word]))

/** The words an unfinished last word may become: when nothing has it as it is, or few answers do. Never a prefix for FTS5: 2 s at a million letters. */
function longerWords(db: ReadableDb, query: Query, exact: string, within: Within): string[] {
  const last = query.terms.at(-1)?.words.at(-1) ?? ''
  if (!query.isOpen || last === '' || (last.length < 2 && query.terms.length < 2)) return []
  if (isTerm(db, last) && cappedCount(db, exact, few, within) >= few) return []
  return completions(db, last, completionLimit + 1)
    .filter(word => word !== last)
    .slice(0, completionLimit)
}

// A rowid must be bound as BigInt: FTS5 takes no notice of a REAL, which is what better-sqlite3 makes of a number, and answers with other rows.
const newestSql = (index: string, { sql }: Within): string =>
  `SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND rowid < ?${sql(`${index}.rowid`)} ORDER BY rowid DESC LIMIT ?`
const atOnce = 64

interface RowidRow {
  rowid: number
}

/** Rows read at most to check one stretch of answers by where it lies; those not reached are asked for one by one. */
const betweenAtMost = 1024
const betweenSql = (index: string): string =>
  `SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND rowid >= ? AND rowid <= ? ORDER BY rowid DESC LIMIT ${betweenAtMost}`
const amongSql = (index: string): string =>
  `SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND rowid IN (SELECT value FROM json_each(?))`

/** Which of a stretch of rowids, the latest first, an index gives for a match: two statements at most, whatever the match. */
function matching(db: ReadableDb, index: 'chi_muc_than' | 'chi_muc_dau', match: string, rowids: readonly number[]): Set<number> {
  const [first = 0, last = 0] = [rowids[0], rowids.at(-1)]
  const between = all<RowidRow>(db, betweenSql(index), match, BigInt(last), BigInt(first)).map(row => row.rowid)
  const reached = between.length < betweenAtMost ? last : (between.at(-1) ?? last)
  const beyond = rowids.filter(rowid => rowid < reached)
  const rest = beyond.length ? all<RowidRow>(db, amongSql(index), match, listOf(beyond)).map(row => row.rowid) : []
  return new Set([...between, ...rest])
}

/** Of a stretch of answers by the whole line those that are the tier's. */
function answersAmong(db: ReadableDb, plan: Plan, tier: Tier, rowids: number[]): number[] {
  if (tier.inHead === null || !rowids.length) return rowids
  if (!tier.inHead) {
    const inHead = matching(db, 'chi_muc_dau', plan.headMatch, rowids)
    return rowids.filter(rowid => !inHead.has(rowid))
  }
  if (tier.match === plan.headMatch) return rowids
  const inBody = matching(db, 'chi_muc_than', tier.match, rowids)
  return rowids.filter(rowid => inBody.has(rowid))
}

/** All places of a match, by index, where a first stretch had them all: to look for a rare phrase again is to go through the whole index again. */
const short = new WeakMap<Plan, Map<string, number[]>>()

function shortOf(plan: Plan): Map<string, number[]> {
  const known = short.get(plan) ?? new Map<string, number[]>()
  short.set(plan, known)
  return known
}

/** How many answers a plan has, where its tiers have shown that they are few and all of one match; else null. */
export const knownTotal = (plan: Plan): number | null =>
  plan.tiers.length === 2 ? (shortOf(plan).get(`chi_muc_than ${plan.tiers[1]?.match}`)?.length ?? null) : null

/** The answers of one tier from a place in the order of arrival on, the latest first; `several` are asked for at once. */
export function* answersOf(db: ReadableDb, plan: Plan, tier: Tier, before: number, several = atOnce): Generator<number> {
  if (tier.isEmpty) return
  const { values } = plan.within
  const [index, match] = tier.inHead ? ['chi_muc_dau', plan.headMatch] : ['chi_muc_than', tier.match]
  const sql = newestSql(index, plan.within)
  const known = shortOf(plan).get(`${index} ${match}`)
  if (known) {
    const behind = known.filter(rowid => rowid < before)
    yield* answersAmong(db, plan, tier, behind)
    return
  }
  for (let from = before; ; ) {
    const rowids = all<RowidRow>(db, sql, match, BigInt(from), ...values, several).map(row => row.rowid)
    if (from === Number.MAX_SAFE_INTEGER && rowids.length < several) shortOf(plan).set(`${index} ${match}`, rowids)
    yield* answersAmong(db, plan, tier, rowids)
    const last = rowids.at(-1)
    if (last === undefined || rowids.length < several) return
    from = last
  }
}
