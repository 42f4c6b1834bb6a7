// Pages of answers by relevance: letters with all the words, then, when few have all, those with most of them. Which letters are put in order and
// how is search-weighed.ts; of very many answers only the first in tier order are. Reads only.
import { asksMarks, isSentence } from '../core/query/query.ts'
import { type Asked, isShownByNumber } from './asked.ts'
import { type Looked, lookAt, lookAtAll } from './looked.ts'
import { anyOf, limited, without } from './match.ts'
import type { Scored } from './scored.ts'
import { besidePage } from './search-beside.ts'
import type { Found } from './search-hit.ts'
import { firstOfWords, numberIn } from './search-key.ts'
import { answersOf, countUpTo, type Plan } from './search-plan.ts'
import { end } from './search-walk.ts'
import { anyTelling, byRarity, latestAnswers, lettersIn, rankable, ranked, weigh } from './search-weighed.ts'
import { isExact, keyAfter, wordsPage } from './search-words.ts'

/** So many of more answers than are put in order are weighed. */
const weighed = 500
/** Fewer answers than this have all the words: those that have most follow. */
const few = 10

/** The FTS5 expressions whose answers follow one another by relevance, and what all of them together answer. */
export interface Stages {
  matches: string[]
  everything: string
}

/**
 * All words; then, when few have all, any telling word, those with most of them coming first by their weight. A sentence is one stage: a letter that
 * has all of its words is mostly a long one. A sign or a single word has only the first. The work grows with the number of terms.
 */
export function stagesOf({ db, direction, weighed: plan }: Asked): Stages | null {
  if (!plan) return null
  const { query } = plan
  const only = { matches: [plan.everything], everything: plan.everything }
  if (query.soHieu?.isSign || query.terms.length < 2) return only
  const enough = isSentence(query) ? rankable + 1 : few
  if (lettersIn(db) >= enough && countUpTo(plan, enough) >= enough) return only
  const rarest = byRarity(db, query)
  const any = limited(anyTelling(rarest), query, direction)
  const everything = anyOf([plan.everything, any])
  if (isSentence(query)) return { matches: [everything], everything }
  return { matches: [plan.everything, without(any, plan.everything)], everything }
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
    for (const thuTu of answersOf(plan, tier, end)) {
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
  const latest = latestAnswers(asked.db, plan, match)
  const isTooMany = match === plan.everything && latest.length > rankable
  return isTooMany ? byTiers(asked, plan) : { scored: ranked(asked.db, plan, match, latest.slice(0, rankable)), next: null }
}

/** Where in the order of stages a key goes on: letters of agencies beside a named one come after the first stage. */
function stepOf(key: string): number {
  const [kind, stage] = key.split('.')
  if (kind === 'c') return 1
  return kind === 'r' && stage !== '0' ? numberIn(stage) + 1 : 0
}

/** Fills the page from a key `r.<stage>.<last>.<score>` on and gives the key of the next page, null after the last answer. */
export function rankedPage(asked: Asked, key: string, limit: number, found: Found[]): string | null {
  const { weighed: plan } = asked
  if (!plan) return null
  type Step = (from: string | null) => string | null
  const matches = stagesOf(asked)?.matches ?? []
  const stages = matches.map(
    (match, s): Step =>
      from =>
        stagePage({ asked, plan, match, s }, from, limit, found),
  )
  const beside: Step = from => besidePage(asked, matches[0] ?? '', from, limit, found)
  const steps = [...stages.slice(0, 1), beside, ...stages.slice(1)]
  const begin = stepOf(key)
  for (const [i, step] of steps.entries()) {
    const next = i < begin ? null : step(i === begin && key !== firstOfWords ? key : null)
    if (next !== null) return next
  }
  return null
}

/** Fills the page with the answers of one stage from a key on. */
function stagePage(
  { asked, plan, match, s }: { asked: Asked; plan: Plan; match: string; s: number },
  from: string | null,
  limit: number,
  found: Found[],
): string | null {
  if (from?.startsWith('w')) return wordsPage(asked, from, limit, found)
  const { scored: all, next } = stageOf(asked, plan, match)
  const scored = s > 0 && asked.beside ? all.filter(one => !asked.beside?.has(one.thuTu)) : all
  const [, , thuTu, score] = from?.split('.') ?? []
  const last = from === null ? null : { thuTu: numberIn(thuTu), score: numberIn(score) }
  const ordered = match === plan.everything && asksMarks(asked.query) ? exactFirst(asked, plan) : (some: readonly Scored[]) => some
  const whilePageHasRoom = (some: readonly Scored[]) => (found.length < limit ? ordered(some) : some)
  const stopped = fill(asked, following(scored, last, whilePageHasRoom), last, limit, found)
  if (stopped) return `r.${s}.${stopped.thuTu}.${stopped.score}`
  return next === null ? null : wordsPage(asked, next, limit, found)
}

/** So many answers as they were ranked are put in order by their marks together, whatever the size of the page. */
const together = 50

/** The answers behind the one last shown, or behind its score when it is gone. */
function* following(
  scored: readonly Scored[],
  last: Scored | null,
  ordered: (some: readonly Scored[]) => readonly Scored[],
): Generator<Scored> {
  const at = last === null ? -1 : scored.findIndex(one => one.thuTu === last.thuTu)
  const below = last === null ? 0 : scored.findIndex(one => one.score < last.score)
  const start = at >= 0 ? at : below < 0 ? scored.length : below
  for (let from = start - (start % together); from < scored.length; from += together) {
    const some = ordered(scored.slice(from, from + together))
    yield* some.slice(at >= from ? some.findIndex(one => one.thuTu === last?.thuTu) + 1 : Math.max(0, start - from))
  }
}

/** Puts ranked answers on the page. The one to go on from when the page is full and another follows. */
function fill(asked: Asked, answers: Iterable<Scored>, before: Scored | null, limit: number, found: Found[]): Scored | null {
  let last = before
  for (const one of answers) {
    const looked = lookAt(asked.db, one.thuTu)
    if (looked && !isShownByNumber(asked, looked.row.id)) {
      if (found.length >= limit) return last ?? { thuTu: 0, score: Number.MAX_SAFE_INTEGER }
      found.push({ looked, by: 'words' })
    }
    last = one
  }
  return null
}

/** Of letters with all the words those that have them with the marks as typed before the others. */
function exactFirst({ db, query }: Asked, plan: Plan): (some: readonly Scored[]) => Scored[] {
  const isWhole = (plan.tiers[0]?.together ?? false) && query.terms.length === 1
  return some => {
    const looked = lookAtAll(
      db,
      some.map(one => one.thuTu),
    )
    const isFirst = (letter: Looked | null | undefined) => (letter ? isExact(letter, plan, isWhole) : false)
    const exact = new Set(some.filter((_, i) => isFirst(looked[i])))
    return [...exact, ...some.filter(one => !exact.has(one))]
  }
}
