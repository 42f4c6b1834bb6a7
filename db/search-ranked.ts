// Pages of answers by relevance. Few enough answers are ranked by bm25, the fields above the body; of many only the first in tier order are
// weighed, in JavaScript: bm25 of a common word walks the whole index (0.4 to 1.5 s at a million letters). Reads only.
import { asksMarks } from '../core/query/query.ts'
import { holds } from '../core/query/wanted.ts'
import { type Asked, isShownByNumber } from './asked.ts'
import { all, type ReadableDb, type SqlValue } from './handle.ts'
import { allOf, anyOf, limited, ofTerm, without } from './match.ts'
import { type Found, type Looked, look, padded, rowByThuTu } from './search-hit.ts'
import { numberIn } from './search-key.ts'
import { answersOf, cappedCount, type Plan } from './search-plan.ts'
import { isExact, keyAfter, wordsPage } from './search-words.ts'

/** Up to so many answers bm25 is quick: 20,000 are about 60 ms. */
const rankable = 20_000
/** So many are weighed when there are more. */
const weighed = 500
/** Fewer answers than this have all the words: those that have most follow. */
const few = 10
/** So many different terms are asked for singly and weighed; the others of a pasted page only count where all are asked for. */
const singly = 32
/** Up to so many, letters with all but one are asked for: that costs terms by terms. */
const allButOne = 8

/** bm25 weights of the fields: số hiệu, cơ quan, trích yếu, người, nơi nhận. */
const fieldWeights = '8.0, 6.0, 6.0, 6.0, 2.0'

const bodyScores = 'SELECT rowid, bm25(chi_muc_than) AS score FROM chi_muc_than WHERE chi_muc_than MATCH ?'
const fieldScores = `SELECT rowid, bm25(chi_muc_dau, ${fieldWeights}) AS score FROM chi_muc_dau WHERE chi_muc_dau MATCH ?`
const matching = 'SELECT rowid FROM chi_muc_than WHERE chi_muc_than MATCH ?'

interface Scored {
  thuTu: number
  /** A whole number, the greater the better. */
  score: number
}

/** The different terms as matches, so many as are asked for singly. */
const singleTerms = ({ terms }: Asked['query']): string[] => [...new Set(terms.map(ofTerm))].slice(0, singly)

/** The FTS5 expressions whose answers follow one another by relevance, and what all of them together answer. */
export interface Stages {
  matches: string[]
  everything: string
}

/**
 * All words; then, when few have all, those with all but one; then those with any. A sign or a single word has only the first. The work grows
 * with the number of terms, never with its square.
 */
export function stagesOf({ db, query, direction, plan }: Asked): Stages | null {
  if (!plan) return null
  const only = { matches: [plan.everything], everything: plan.everything }
  const terms = singleTerms(query)
  if (query.soHieu?.isSign || query.terms.length < 2 || cappedCount(db, plan.everything, few, plan.within) >= few) return only
  const limit = (match: string) => limited(match, query, direction)
  const any = anyOf(terms)
  const hasMost = terms.length > 2 && terms.length <= allButOne
  const most = hasMost ? [anyOf(terms.map(term => allOf(terms.filter(other => other !== term))))] : []
  const rests = [...most, any].map((match, i) => limit(without(match, anyOf([plan.everything, ...most.slice(0, i)]))))
  return { matches: [plan.everything, ...rests], everything: limit(any) }
}

const scoresOf = (db: ReadableDb, sql: string, match: string, values: readonly SqlValue[] = []): Map<number, number> =>
  new Map(all<{ rowid: number; score: number }>(db, sql, match, ...values).map(row => [row.rowid, -row.score]))

const inOrder = (scored: Scored[]): Scored[] => scored.sort((a, b) => b.score - a.score || b.thuTu - a.thuTu)

/** Answers by bm25 of the body, with twice that of the fields, and a third more where the whole line stands together. */
function byBm25({ db, query }: Asked, plan: Plan, match: string): Scored[] {
  const { sql, values } = plan.within
  const body = scoresOf(db, `${bodyScores}${sql('chi_muc_than.rowid')}`, match, values)
  const fields = scoresOf(db, fieldScores, anyOf(singleTerms(query)))
  const together = new Set(all<{ rowid: number }>(db, matching, allOf([match, plan.headMatch])).map(row => row.rowid))
  const scored = [...body].map(([thuTu, score]) => {
    const whole = score + 2 * (fields.get(thuTu) ?? 0)
    return { thuTu, score: Math.round(1e6 * whole * (together.has(thuTu) ? 4 / 3 : 1)) }
  })
  return inOrder(scored)
}

/** How much it says for an answer that a field has the words. */
function weightOf({ row, folded, recipients }: Looked, plan: Plan): number {
  const fields: [number, string][] = [
    [12, padded(row.so_ky_hieu)],
    [8, padded(row.co_quan_ban_hanh, row.ten_co_quan)],
    [10, padded(row.ten_loai, row.trich_yeu)],
    [8, padded(row.ho_ten)],
    [4, padded(recipients())],
    [3, folded().folded],
  ]
  const terms = plan.wanted.terms.length
  const weights = fields.map(([weight, text]) => {
    const held = holds(plan.wanted, text)
    return held.together ? weight : (weight * held.terms) / (2 * terms)
  })
  return Math.round(1e6 * weights.reduce((sum, weight) => sum + weight, 0))
}

/** The first answers in tier order, weighed, and the place in that order after them. */
function byWeight({ db }: Asked, plan: Plan): { scored: Scored[]; next: string } {
  const scored: Scored[] = []
  for (const [t, tier] of plan.tiers.entries()) {
    for (const thuTu of answersOf(db, plan, tier, Number.MAX_SAFE_INTEGER)) {
      const row = rowByThuTu(db, thuTu)
      if (row) scored.push({ thuTu, score: weightOf(look(db, row), plan) })
      if (scored.length === weighed) return { scored: inOrder(scored), next: keyAfter(t, thuTu) }
    }
  }
  return { scored: inOrder(scored), next: keyAfter(plan.tiers.length, 0) }
}

interface Stage {
  scored: Scored[]
  /** The key of a page in tier order that goes on after the scored ones. */
  next: string | null
}

/** What was ranked for a question, kept while it is asked page after page: an export would else rank 20,000 answers for every 50 of them. */
const ranked = new WeakMap<Asked, Map<number, Stage>>()

function stageOf(asked: Asked, plan: Plan, stage: number, match: string): Stage {
  const known = ranked.get(asked) ?? new Map<number, Stage>()
  ranked.set(asked, known)
  const found = known.get(stage) ?? rankStage(asked, plan, stage, match)
  known.set(stage, found)
  return found
}

function rankStage(asked: Asked, plan: Plan, stage: number, match: string): Stage {
  if (cappedCount(asked.db, match, rankable + 1) <= rankable) return { scored: byBm25(asked, plan, match), next: null }
  if (stage === 0) return byWeight(asked, plan)
  const newest = all<{ rowid: number }>(
    asked.db,
    `${matching}${plan.within.sql('chi_muc_than.rowid')} ORDER BY rowid DESC LIMIT ?`,
    match,
    ...plan.within.values,
    weighed,
  )
  const scored = newest.flatMap(({ rowid }) => {
    const row = rowByThuTu(asked.db, rowid)
    return row ? [{ thuTu: rowid, score: weightOf(look(asked.db, row), plan) }] : []
  })
  return { scored: inOrder(scored), next: null }
}

/** Where to go on in a ranked list: after the answer last shown, or after its score when it is gone. */
function startIn(scored: readonly Scored[], thuTu: number, score: number): number {
  const at = scored.findIndex(one => one.thuTu === thuTu)
  if (at >= 0) return at + 1
  const below = scored.findIndex(one => one.score < score)
  return below < 0 ? scored.length : below
}

/** Fills the page from a key `r.<stage>.<last>.<score>` on and gives the key of the next page, null after the last answer. */
export function rankedPage(asked: Asked, key: string, limit: number, found: Found[]): string | null {
  const { plan } = asked
  if (!plan) return null
  const parts = key.split('.')
  if (parts[0] === 'w' && parts.length > 1) return wordsPage(asked, key, limit, found)
  const stages = stagesOf(asked)?.matches ?? []
  const isFirst = parts.length === 1
  for (let s = isFirst ? 0 : numberIn(parts[1]); s < stages.length; s++) {
    const { scored, next } = stageOf(asked, plan, s, stages[s] ?? '')
    const start = isFirst || s > numberIn(parts[1]) ? 0 : startIn(scored, numberIn(parts[2]), numberIn(parts[3]))
    const stopped = fill(asked, plan, scored, start, limit, found)
    if (stopped) return `r.${s}.${stopped.thuTu}.${stopped.score}`
    if (next !== null) return wordsPage(asked, next, limit, found)
  }
  return null
}

/** Puts ranked answers on the page, those with the marks as typed before the others of the page. The last one shown when the page is full. */
function fill(asked: Asked, plan: Plan, scored: readonly Scored[], start: number, limit: number, found: Found[]): Scored | null {
  const before = found.length
  let stopped: Scored | null = null
  for (let i = start; i < scored.length && !stopped; i++) {
    const one = scored[i] as Scored
    if (found.length >= limit) stopped = scored[i - 1] ?? { thuTu: 0, score: Number.MAX_SAFE_INTEGER }
    else {
      const row = rowByThuTu(asked.db, one.thuTu)
      if (row && !isShownByNumber(asked, row.id)) found.push({ looked: look(asked.db, row), by: 'words' })
    }
  }
  if (asksMarks(asked.query)) exactFirst(asked, plan, found, before)
  return stopped
}

function exactFirst({ query }: Asked, plan: Plan, found: Found[], from: number) {
  const page = found.splice(from)
  const together = plan.tiers[0]?.together ?? false
  const exact = page.filter(one => isExact(one.looked, plan, together && query.terms.length === 1))
  found.push(...exact, ...page.filter(one => !exact.includes(one)))
}
