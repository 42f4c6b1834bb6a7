// Pages of answers by relevance: letters with all the words, then, when few have all, those with most of them. Which letters are put in order and
// how is search-weighed.ts; of very many answers only the first in tier order are. Reads only.
import { asksMarks } from '../core/query/query.ts'
import { type Asked, isShownByNumber } from './asked.ts'
import { allOf, anyOf, limited, without } from './match.ts'
import { type Found, look, rowByThuTu } from './search-hit.ts'
import { numberIn } from './search-key.ts'
import { answersOf, cappedCount, type Plan } from './search-plan.ts'
import { anyTelling, byRarity, rankable, ranked, type Scored, weigh } from './search-weighed.ts'
import { isExact, keyAfter, wordsPage } from './search-words.ts'

/** So many of more answers than are put in order are weighed. */
const weighed = 500
/** Fewer answers than this have all the words: those that have most follow. */
const few = 10
/** Up to so many terms, letters with all but one are asked for: that costs terms by terms. Longer lines are sentences. */
const allButOne = 8

/** The FTS5 expressions whose answers follow one another by relevance, and what all of them together answer. */
export interface Stages {
  matches: string[]
  everything: string
}

/**
 * All words; then, when few have all, those with all but one; then those with any. A sentence is one stage: a letter that has all of its words is
 * mostly a long one. A sign or a single word has only the first. The work grows with the number of terms, never with its square.
 */
export function stagesOf({ db, query, direction, plan }: Asked): Stages | null {
  if (!plan) return null
  const only = { matches: [plan.everything], everything: plan.everything }
  if (query.soHieu?.isSign || query.terms.length < 2 || cappedCount(db, plan.everything, few, plan.within) >= few) return only
  const limit = (match: string) => limited(match, query, direction)
  const rarest = byRarity(db, query)
  const terms = rarest.matches
  const any = limit(anyTelling(rarest))
  const everything = rarest.rare === terms.length ? any : anyOf([plan.everything, any])
  if (terms.length > allButOne) return { matches: [everything], everything }
  const most = terms.length > 2 ? [limit(anyOf(terms.map(term => allOf(terms.filter(other => other !== term)))))] : []
  const rests = [...most, any].map((match, i) => without(match, anyOf([plan.everything, ...most.slice(0, i)])))
  return { matches: [plan.everything, ...rests], everything: anyOf([everything, ...most]) }
}

interface Stage {
  scored: Scored[]
  /** The key of a page in tier order that goes on after the scored ones. */
  next: string | null
}

/** The first answers in tier order, weighed, and the place in that order after them. */
function byTiers({ db }: Asked, plan: Plan): Stage {
  const first: number[] = []
  for (const [t, tier] of plan.tiers.entries()) {
    for (const thuTu of answersOf(db, plan, tier, Number.MAX_SAFE_INTEGER)) {
      first.push(thuTu)
      if (first.length === weighed) return { scored: weigh(db, plan.wanted, first), next: keyAfter(t, thuTu) }
    }
  }
  return { scored: weigh(db, plan.wanted, first), next: keyAfter(plan.tiers.length, 0) }
}

/** What was put in order for a question, kept while it is asked page after page: an export would else do so with 20,000 answers for every 50 of them. */
const known = new WeakMap<Asked, Map<string, Stage>>()

function stageOf(asked: Asked, plan: Plan, match: string): Stage {
  const stages = known.get(asked) ?? new Map<string, Stage>()
  known.set(asked, stages)
  const found = stages.get(match) ?? orderedStage(asked, plan, match)
  stages.set(match, found)
  return found
}

/** The answers of one stage in order; when all words are in too many letters, tier by tier. */
function orderedStage(asked: Asked, plan: Plan, match: string): Stage {
  const isTooMany = match === plan.everything && cappedCount(asked.db, match, rankable + 1, plan.within) > rankable
  return isTooMany ? byTiers(asked, plan) : { scored: ranked(asked.db, plan, match), next: null }
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
    const match = stages[s] ?? ''
    const { scored, next } = stageOf(asked, plan, match)
    const start = isFirst || s > numberIn(parts[1]) ? 0 : startIn(scored, numberIn(parts[2]), numberIn(parts[3]))
    const before = found.length
    const stopped = fill(asked, scored, start, limit, found)
    exactFirst(asked, plan, match, found, before)
    if (stopped) return `r.${s}.${stopped.thuTu}.${stopped.score}`
    if (next !== null) return wordsPage(asked, next, limit, found)
  }
  return null
}

/** Puts ranked answers on the page. The last one shown when the page is full. */
function fill(asked: Asked, scored: readonly Scored[], start: number, limit: number, found: Found[]): Scored | null {
  let stopped: Scored | null = null
  for (let i = start; i < scored.length && !stopped; i++) {
    const one = scored[i] as Scored
    if (found.length >= limit) stopped = scored[i - 1] ?? { thuTu: 0, score: Number.MAX_SAFE_INTEGER }
    else {
      const row = rowByThuTu(asked.db, one.thuTu)
      if (row && !isShownByNumber(asked, row.id)) found.push({ looked: look(asked.db, row), by: 'words' })
    }
  }
  return stopped
}

/** Of the letters with all the words those that have them with the marks as typed before the others of the page. */
function exactFirst({ query }: Asked, plan: Plan, match: string, found: Found[], from: number) {
  if (match !== plan.everything || !asksMarks(query)) return
  const page = found.splice(from)
  const together = plan.tiers[0]?.together ?? false
  const exact = page.filter(one => isExact(one.looked, plan, together && query.terms.length === 1))
  found.push(...exact, ...page.filter(one => !exact.includes(one)))
}
