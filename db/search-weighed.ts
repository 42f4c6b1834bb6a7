// Answers put in order by relevance: rare words choose and pre-order, then the best are read and weighed word by word. What it costs is bounded:
// bm25 is asked of rare words and pairs of them only, since that of a common one walks the whole index (0.4 to 1.5 s at a million letters). Reads only.

import type { Run } from '../contract/the-thuc.ts'
import { formsOf } from '../core/query/forms.ts'
import { plainText } from '../core/query/plain-text.ts'
import { isSentence, type Query, type Term } from '../core/query/query.ts'
import { type Candidate, relevanceOf } from '../core/query/relevance.ts'
import type { Wanted } from '../core/query/wanted.ts'
import { rarityOf, weighedOf, wordsOf } from '../core/query/weighed.ts'
import { isSyllable } from '../core/text/syllables.ts'
import { all, listOf, one, type ReadableDb } from './handle.ts'
import { textIfWhole } from './letter.ts'
import { allOf, anyOf, ofTerm, phrase } from './match.ts'
import { byScore, type Scored } from './scored.ts'
import { havingOf } from './search-line.ts'
import type { Plan } from './search-plan.ts'
import { knownPlaces, matching } from './search-walk.ts'
import type { Within } from './within.ts'

/** Answers that are put in order: 20,000 are about 60 ms. As many letters the rare words of a line may have together. */
export const rankable = 20_000
/** So many are read and weighed: most of what a page by relevance costs. */
const weighed = 500
/** So many different terms are asked for singly; the others of a pasted page only count where all are asked for. */
const singly = 32
/** So many common words make pairs with the first of them. */
const besides = 4

/** The terms of a line, the rarest first, as matches; how many of them are rare, and which of these are words that most letters have. */
export interface ByRarity {
  matches: string[]
  rare: number
  usual: ReadonlySet<string>
}

/** So many words that `tu` does not count (with digits, of one letter) are counted in the index; more of a pasted page are taken for common. */
const counted = 16
const indexCounts = `SELECT value AS tu, (SELECT count(*) FROM (SELECT 1 FROM chi_muc_than WHERE chi_muc_than MATCH '"' || value || '"' LIMIT ${rankable})) AS n
  FROM json_each(?)`

/** How many letters have each word; of those that `tu` does not count only up to a limit. */
function lettersHaving(db: ReadableDb, words: readonly string[]): Map<string, number> {
  const counts = new Map(havingOf(db, [words]))
  const others = words.filter(word => !isSyllable(word))
  for (const word of others) counts.set(word, rankable)
  const asked = others.slice(0, counted)
  for (const { tu, n } of asked.length ? all<{ tu: string; n: number }>(db, indexCounts, listOf(asked)) : []) counts.set(tu, n)
  return counts
}

const phrasesHeld = `SELECT value FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM chi_muc_than WHERE chi_muc_than MATCH j.value)`

/** The terms that are asked for singly: of a sentence a quoted phrase that no letter has as its words. */
function singleTerms(db: ReadableDb, query: Query): readonly Term[] {
  const quoted = query.terms.filter(term => term.quoted && term.words.length > 1)
  if (!quoted.length || !isSentence(query)) return query.terms
  const held = new Set(all<{ value: string }>(db, phrasesHeld, listOf(quoted.map(ofTerm))).map(row => row.value))
  return query.terms.flatMap(term => (!quoted.includes(term) || held.has(ofTerm(term)) ? [term] : wordsAlone(term)))
}

const wordsAlone = ({ words, marked }: Term): Term[] =>
  words.map((word, i) => ({ words: [word], marked: [marked[i] ?? null], quoted: true, isGrowing: false }))

/** The different terms, so many as are asked for singly, by how many letters have them at most: of several words the rarest counts, of several forms all. */
export function byRarity(db: ReadableDb, query: Query): ByRarity {
  const terms = singleTerms(db, query)
  const asked = new Map(terms.map(term => [ofTerm(term), term.quoted ? [term.words] : formsOf(term.words)] as const))
  const known = lettersHaving(db, [...new Set([...asked.values()].flat(2))])
  const having = (words: readonly string[]): number => Math.min(...words.map(word => known.get(word) ?? 0))
  const counts = [...asked].slice(0, singly).map(([match, forms]) => [match, forms.reduce((sum, form) => sum + having(form), 0)] as const)
  const sorted = counts.sort(([, a], [, b]) => a - b)
  let sum = 0
  const rare = sorted.findIndex(([, count]) => {
    sum += count
    return sum > rankable
  })
  const most = lettersIn(db) / 2
  const usual = sorted.filter(([match, count]) => count > most && asked.get(match)?.length === 1 && asked.get(match)?.[0]?.length === 1)
  return {
    matches: sorted.map(([match]) => match),
    rare: rare < 0 ? sorted.length : rare,
    usual: new Set(usual.map(([match]) => match)),
  }
}

/** All letters, about: never fewer than there are. */
export const lettersIn = (db: ReadableDb): number => one<{ n: number | null }>(db, 'SELECT max(id) AS n FROM van_ban')?.n ?? 0

/**
 * What a letter must have of the words when few letters have all: any rare word, or the rarest of the common ones with one of the next. Never a
 * common word alone: it says nothing and a million letters have it.
 */
export function anyTelling({ matches, rare }: ByRarity): string {
  const [first, ...next] = matches.slice(rare, rare + 1 + besides)
  const common = first === undefined ? [] : [next.length ? allOf([first, anyOf(next)]) : first]
  return anyOf([...matches.slice(0, rare), ...common])
}

const bodyScores = 'SELECT rowid, bm25(chi_muc_than) AS score FROM chi_muc_than WHERE chi_muc_than MATCH ?'
const fieldScores = 'SELECT rowid, bm25(chi_muc_dau) AS score FROM chi_muc_dau WHERE chi_muc_dau MATCH ?'

/** The latest letters of a match that the filters leave. */
function rowids(db: ReadableDb, index: 'chi_muc_than' | 'chi_muc_dau', match: string, { sql, values }: Within, limit: number): number[] {
  const newest = `SELECT rowid FROM ${index} WHERE ${index} MATCH ?${sql(`${index}.rowid`)} ORDER BY rowid DESC LIMIT ?`
  return all<{ rowid: number }>(db, newest, match, ...values, limit).map(row => row.rowid)
}

/** Neighbours in the line that are both rare, as phrases: one of a common word would be looked for through the whole index. */
function pairsAmong({ terms }: Query, rare: ReadonlySet<string>): string[] {
  const isRare = (term: Term | undefined): term is Term => term?.words.length === 1 && rare.has(phrase(term.words))
  return terms.flatMap((term, i) => {
    const next = terms[i + 1]
    return isRare(term) && isRare(next) ? [phrase([...term.words, ...next.words])] : []
  })
}

/** More than any bm25 of few words. */
const aheadOfAll = 1e6

/** The answers of a match, the latest first, that have the whole line in one place; where the plan knows all that have it they are not looked for again. */
function withLine(
  db: ReadableDb,
  { walk, together, headMatch, matches, within }: Plan,
  match: string,
  latest: readonly number[],
): readonly number[] {
  const known = knownPlaces(walk, together)
  const isLine = matches.length === 1 && matches[0] === together && match === anyOf(matches)
  if (known === null && isLine) return latest.slice(0, weighed)
  if (known === null) return rowids(db, 'chi_muc_than', allOf([match, headMatch]), within, weighed)
  const answering = known.length ? matching(walk, 'chi_muc_than', match, known) : null
  return known.filter(place => answering?.has(place))
}

interface ScoreRow {
  rowid: number
  score: number
}

/**
 * What answers get for the rare words of a line, and for pairs of them, by bm25: in the text, and twice that in the fields. To a word that more than half
 * of the texts have bm25 gives a millionth, and it would be most of the work: it is only asked for there where the others do not tell enough answers
 * apart.
 */
function scoresOf(db: ReadableDb, { query }: Plan, { matches, rare, usual }: ByRarity, answers: readonly number[]): Map<number, number> {
  const few = matches.slice(0, rare)
  if (!few.length) return new Map()
  const pairs = pairsAmong(query, new Set(few))
  const inBody = (some: readonly string[]) => (some.length ? all<ScoreRow>(db, bodyScores, anyOf(some)) : [])
  const some = inBody(few.filter(match => !usual.has(match)).concat(pairs))
  const told = new Set(some.map(row => row.rowid))
  const isEnough = !few.some(match => usual.has(match)) || answers.filter(place => told.has(place)).length >= weighed
  const scores = new Map((isEnough ? some : inBody([...few, ...pairs])).map(({ rowid, score }) => [rowid, -score]))
  for (const { rowid, score } of all<ScoreRow>(db, fieldScores, anyOf([...few, ...pairs])))
    scores.set(rowid, (scores.get(rowid) ?? 0) - 2 * score)
  return scores
}

/** The latest answers of a match: so many as are put in order, and one more where there are more. */
export const latestAnswers = (db: ReadableDb, { within }: Plan, match: string): number[] =>
  rowids(db, 'chi_muc_than', match, within, rankable + 1)

/**
 * The answers of a match in a first order: whole lines together, all words in the fields, then by bm25 of the rare words and their pairs; else the
 * latest first, as they are given. So many as are all weighed need none.
 */
function preOrdered(db: ReadableDb, plan: Plan, match: string, latest: readonly number[]): readonly number[] {
  if (latest.length <= weighed) return latest
  const terms = byRarity(db, plan.query)
  const scores = scoresOf(db, plan, terms, latest)
  const ahead = (rowid: number) => scores.set(rowid, (scores.get(rowid) ?? 0) + aheadOfAll)
  if (terms.matches.length) rowids(db, 'chi_muc_dau', allOf(terms.matches), plan.within, weighed).forEach(ahead)
  const together = withLine(db, plan, match, latest)
  together.forEach(ahead)
  const rare = terms.matches.slice(0, terms.rare)
  const isCut = latest.length === rankable && rare.length > 0
  const cut = isCut ? rowids(db, 'chi_muc_than', allOf([match, anyOf(rare)]), plan.within, rankable) : []
  if (latest.length < rankable) return byScore(latest, scores)
  const found = [...new Set([...together, ...cut, ...latest])].slice(0, rankable)
  return byScore(
    found.sort((a, b) => b - a),
    scores,
  )
}

interface WeighedRow {
  id: number
  thu_tu: number
  so_ky_hieu: string | null
  co_quan_ban_hanh: string | null
  ten_co_quan: string | null
  tinh: string | null
  ten_loai: string | null
  trich_yeu: string | null
  ho_ten: string | null
  chu: Uint8Array | null
  tu_dien: number
  kieu_chu: string | null
}

const weighedRows = `SELECT v.id, v.thu_tu, v.so_ky_hieu, v.co_quan_ban_hanh, c.ten AS ten_co_quan, v.tinh, v.ten_loai, v.trich_yeu, v.ho_ten, t.chu, t.tu_dien, t.kieu_chu
  FROM json_each(?) j JOIN van_ban v ON v.thu_tu = j.value LEFT JOIN co_quan c ON c.id = v.co_quan_id LEFT JOIN van_ban_chu t ON t.van_ban_id = v.id`

const recipients = 'SELECT ten FROM nguoi_nhan WHERE van_ban_id = ?'

function candidateOf(db: ReadableDb, row: WeighedRow): Candidate {
  const about = [row.ten_loai, row.trich_yeu].filter(part => part !== null).join(' ')
  const fields = [row.so_ky_hieu, row.co_quan_ban_hanh, row.ten_co_quan, row.tinh, about, row.ho_ten].flatMap(field => field || [])
  const kept = row.chu && textIfWhole(db, row.chu, row.tu_dien)
  const text = kept === null ? null : plainText({ text: kept, pages: [], runs: JSON.parse(row.kieu_chu ?? '[]') as Run[] })
  const named = () => all<{ ten: string }>(db, recipients, row.id).map(({ ten }) => ten)
  return { fields, body: text === null ? [...fields, ...named()] : [text] }
}

/** One after the other: the texts of all of them need not be held at once. */
function* candidatesIn(db: ReadableDb, rows: readonly WeighedRow[]): Generator<Candidate> {
  for (const row of rows) yield candidateOf(db, row)
}

/** Letters weighed word by word, the best first. */
export function weigh(db: ReadableDb, wanted: Wanted, thuTu: readonly number[]): Scored[] {
  const counts = lettersHaving(db, wordsOf(wanted))
  const letters = lettersIn(db)
  const having = (word: string): number => {
    const count = counts.get(word) ?? 0
    return isSyllable(word) || count < rankable ? count : Math.sqrt(count * Math.max(count, letters))
  }
  const line = weighedOf(wanted, word => rarityOf(having(word), letters))
  const rows = all<WeighedRow>(db, weighedRows, listOf(thuTu))
  const scores = relevanceOf(line, candidatesIn(db, rows))
  const scored = rows.map((row, i) => ({ thuTu: row.thu_tu, score: Math.round(1e6 * (scores[i] ?? 0)) }))
  return scored.sort((a, b) => b.score - a.score || b.thuTu - a.thuTu)
}

/** The answers of a match, of which the latest are given, by relevance: the best weighed, the others behind them in their first order. */
export function ranked(db: ReadableDb, plan: Plan, match: string, latest: readonly number[]): Scored[] {
  const ordered = preOrdered(db, plan, match, latest)
  const rest = ordered.slice(weighed).map((thuTu, i) => ({ thuTu, score: -1 - i }))
  return [...weigh(db, plan.wanted, ordered.slice(0, weighed)), ...rest]
}
