// Pages of answers by words, the latest arrival first within each tier; with marks typed, the exactly spelled ones before the others. Reads only.
import { asksMarks, type Query } from '../core/query/query.ts'
import { mayStandIn, standsIn } from '../core/query/wanted.ts'
import { type Asked, isShownByNumber } from './asked.ts'
import { type Looked, lookAlong } from './looked.ts'
import { replayed } from './once.ts'
import type { Found } from './search-hit.ts'
import { numberIn } from './search-key.ts'
import { answersOf, type Plan, stretchesIn, type Tier } from './search-plan.ts'
import { end } from './search-walk.ts'

/**
 * Where a page goes on. While `exact`, only answers with the marks as typed are given, up to a number looked at (`stopAt` counts them); then the
 * others follow from the first tier on, and everything beyond the place where looking stopped.
 */
interface Place {
  exact: boolean
  tier: number
  before: number
  stopTier: number
  stopAt: number
}

/** Rows looked at in search of exactly spelled ones for one page: 250 texts are some 20 ms. */
const looked = 250
/** Rows looked at for all pages together: what follows is known without reading a text, so that a list of a million has its pages counted in a second. */
const mostLooked = 1000

const keyOf = ({ exact, tier, before, stopTier, stopAt }: Place): string => `w.${exact ? 'e' : 'f'}.${tier}.${before}.${stopTier}.${stopAt}`

function placeOf(key: string, query: Query): Place {
  const [, phase, tier, before, stopTier, stopAt] = key.split('.')
  if (phase === undefined) return { exact: asksMarks(query), tier: 0, before: end, stopTier: -1, stopAt: 0 }
  return { exact: phase === 'e', tier: numberIn(tier), before: numberIn(before), stopTier: numberIn(stopTier), stopAt: numberIn(stopAt) }
}

/** The key that goes on after an answer of a tier, without asking for exact ones first. */
export const keyAfter = (tier: number, thuTu: number): string => keyOf({ exact: false, tier, before: thuTu, stopTier: -1, stopAt: 0 })

/**
 * Whether a letter has the words with the marks they were typed with; `together` asks for the whole line in one place. Most letters that have not lack a
 * word in all their pieces: none of these is folded.
 */
export function isExact({ pieces }: Looked, { exact, wanted }: Plan, together: boolean): boolean {
  const terms = together ? [exact.line] : exact.terms
  if (!terms.every(term => pieces.some(piece => mayStandIn(piece(), term, wanted)))) return false
  return terms.every(term => pieces.some(piece => standsIn(piece(), term, wanted)))
}

/**
 * The same for an answer of a tier: whose fields hold the line must have the marks there. In its text every letter has "Hạnh phúc", also one on "ban
 * hành" when a Hạnh is asked for.
 */
const isExactOf = (looked: Looked, plan: Plan, { inHead, together }: Tier): boolean =>
  inHead ? looked.head.some(piece => standsIn(piece(), plan.exact.line, plan.wanted)) : isExact(looked, plan, together)

/** Fills the page from a key on and gives the key of the next page, null where no answer follows: what was given already is none. */
export function wordsPage(asked: Asked, key: string, limit: number, found: Found[]): string | null {
  const { plan } = asked
  if (!plan) return null
  let place = placeOf(key, asked.query)
  const known: Exactness = new Map()
  const begin: Start = { tier: 0, before: end }
  const all = replayed(stepsFrom(asked, plan, begin))
  const steps = (from: Start) => (from.tier === begin.tier && from.before === begin.before ? all() : stepsFrom(asked, plan, from))
  if (place.exact) {
    const stopped = exactPage(plan, steps(place), place, limit, found, known)
    if (stopped.exact) return keyOf(stopped)
    place = stopped
  }
  return restPage(plan, steps(place), place, limit, found, known)
}

/** Which of the letters looked at for a page are spelled exactly: a text is not read twice for it. */
type Exactness = Map<number, boolean>

function isExactAt(known: Exactness, looked: Looked, plan: Plan, tier: Tier): boolean {
  const thuTu = looked.row.thu_tu
  const isExact = known.get(thuTu) ?? isExactOf(looked, plan, tier)
  known.set(thuTu, isExact)
  return isExact
}

interface Step {
  tier: Tier
  t: number
  thuTu: number
  /** The place behind which it stands. */
  before: number
  /** Null for what was given by number. */
  one: Found | null
}

type Start = Pick<Place, 'tier' | 'before'>

/** The answers of all tiers from a place on. */
function* stepsFrom(asked: Asked, plan: Plan, from: Start): Generator<Step> {
  for (let t = from.tier; t < plan.tiers.length; t++) {
    const tier = plan.tiers[t] as Tier
    let before = t === from.tier ? from.before : end
    for (const places of stretchesIn(plan, tier, before)) {
      for (const [thuTu, looked] of lookAlong(asked.db, places)) {
        yield { tier, t, thuTu, before, one: looked && !isShownByNumber(asked, looked.row.id) ? { looked, by: 'words' } : null }
        before = thuTu
      }
    }
  }
}

/** Answers with their marks, until the page is full and others follow (still `exact`) or enough was looked at. */
function exactPage(plan: Plan, steps: Iterable<Step>, from: Place, limit: number, found: Found[], known: Exactness): Place {
  let seen = from.stopAt
  const most = Math.min(seen + looked, mostLooked)
  for (const { tier, t, before, one } of steps) {
    if (one && found.length >= limit) return { ...from, tier: t, before, stopAt: seen }
    if (seen >= most) return { exact: false, tier: 0, before: end, stopTier: t, stopAt: before }
    seen++
    if (one && isExactAt(known, one.looked, plan, tier)) found.push(one)
  }
  return { exact: false, tier: 0, before: end, stopTier: plan.tiers.length, stopAt: 0 }
}

/** The answers that were not given as exact ones. */
function restPage(plan: Plan, steps: Iterable<Step>, from: Place, limit: number, found: Found[], known: Exactness): string | null {
  for (const { tier, t, thuTu, before, one } of steps) {
    const wasLooked = t < from.stopTier || (t === from.stopTier && thuTu >= from.stopAt)
    if (!one || (wasLooked && isExactAt(known, one.looked, plan, tier))) continue
    if (found.length >= limit) return keyOf({ ...from, tier: t, before })
    found.push(one)
  }
  return null
}

/** A place in the order of the answers, and the key of a page that begins with it. */
export interface KeyedPlace {
  thuTu: number
  key: () => string
}

/** So many places are asked for at once where all are walked through. */
const walkedAtOnce = 4096

/**
 * The places behind a key, those shown by number among them; null where a text must be read to know what follows. What `restPage` gives there, page
 * after page.
 */
export function plainPlaces({ plan, query }: Asked, key: string): Iterable<KeyedPlace> | null {
  if (!plan || !/^w\.f\./u.test(key)) return null
  const from = placeOf(key, query)
  const isBehindLooked = from.tier > from.stopTier || (from.tier === from.stopTier && from.before <= from.stopAt)
  return isBehindLooked ? walkTiers(plan, from) : null
}

function* walkTiers(plan: Plan, from: Place): Generator<KeyedPlace> {
  for (let t = from.tier; t < plan.tiers.length; t++) {
    let before = t === from.tier ? from.before : end
    for (const thuTu of answersOf(plan, plan.tiers[t] as Tier, before, walkedAtOnce)) {
      const last = before
      yield { thuTu, key: () => keyOf({ ...from, tier: t, before: last }) }
      before = thuTu
    }
  }
}
