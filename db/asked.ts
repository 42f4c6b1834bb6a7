// A question to the archive: what was typed, read and planned once for all that answers it.
import type { Counted } from '../contract/search.ts'
import type { Direction } from '../contract/van-ban.ts'
import { familyQuanHe } from '../core/link/family.ts'
import { slippedSign } from '../core/query/near-so-hieu.ts'
import { dayInLine, filterInLine, lineWithoutSigns, signInLine } from '../core/query/proposed.ts'
import { isSentence, numberMayGrow, type Query, readQuery, wholePhrase, withWords } from '../core/query/query.ts'
import { wantedOf } from '../core/query/wanted.ts'
import { type Beside, besideOf } from './beside.ts'
import { all, listOf, type ReadableDb } from './handle.ts'
import { beginLooking, type FoundRow, rowById } from './looked.ts'
import { dated } from './search-day.ts'
import { nearOnes } from './search-near.ts'
import { cappedCount, type Plan, planOf } from './search-plan.ts'
import { membersAmong, type Numbered, near, noNumbers, numbered, parentsOf } from './search-so-hieu.ts'
import { type Mended, meantWords, mendedLine } from './search-spelling.ts'
import { isWithin, type Limits, placesWithin, usualLimits, type Within, withinOf, withoutMinus } from './within.ts'

export interface FindInput {
  query: string
  limit: number
  after: string | null
  sort: 'newest' | 'relevance'
  direction: Direction | null
  /** Whether its total is wanted, as the contract has it; always where nothing is said. */
  counted?: Counted
}

/** Everything one question needs to know. */
export interface Asked {
  db: ReadableDb
  query: Query
  plan: Plan | null
  /** What answers by relevance are chosen and weighed by: the plan, where words of it may have meant others with these. */
  weighed: Plan | null
  direction: Direction | null
  /** What the filters of the line leave. */
  within: Within
  /** The same for documents asked for by number and their families: what the minus words leave of it. */
  byNumber: Within
  numbers: Numbered
  /** The numbered documents whose families are shown below them; none when the number is too common to mean one document, and none without a family. */
  parents: number[]
  /** Letters of other agencies that belong to a named one; none where a number was meant. */
  beside: Beside | null
  /** Set when another line is asked than was typed. */
  mended: Mended | null
}

type Input = Pick<FindInput, 'query' | 'direction'> & Partial<Pick<FindInput, 'sort'>>

/**
 * Reads a line and looks up what it asks for by number. One that finds nothing is asked again: as a sign in which a blank stands before a hyphen; as
 * the sign, or the words and the day, that stand in it (TK-22); a line of words as it may have been meant (TK-16). By relevance a sentence finds letters
 * with some of its words: it is not asked otherwise, but words that no letter has weigh as what they may have meant.
 */
export function ask(db: ReadableDb, input: Input, limits: Limits = usualLimits): Asked {
  beginLooking(db)
  const asked = askLine(db, input, limits)
  if (isAnswered(asked)) return asked
  const joined = asJoined(asked, input, limits)
  if (joined) return joined
  if (input.sort === 'relevance' && isSentence(asked.query)) return { ...asked, weighed: meantPlan(asked) }
  return asHeld(asked, input, limits) ?? asMeant(asked, input, limits) ?? asked
}

const isAnswered = (asked: Asked): boolean =>
  (asked.plan?.tiers.length ?? 0) > 0 ||
  (asked.beside?.places().some(places => places.length > 0) ?? false) ||
  asked.numbers.ids.some(id => askedRow(asked, id) !== null)

const blankBeforeHyphen = /(?<!\s)\s{1,9}(?=[-–−][\p{L}\d])/gu

/** `12/CT -TTg` as a sign that is written so, where the archive has it: what a minus rules out may be the rest of a sign (TK-3). */
function asJoined({ db, query }: Asked, input: Input, limits: Limits): Asked | null {
  if (!query.soHieu || !query.minus.length) return null
  const joined = askLine(db, { ...input, query: input.query.replace(blankBeforeHyphen, '') }, limits)
  return joined.numbers.isKnown ? joined : null
}

/** Whether anything answers beside the filters too. */
function isHeld(asked: Asked): boolean {
  const { db, query, plan, within } = asked
  if (!query.filters.length) return isAnswered(asked)
  return plan ? cappedCount(db, plan.everything, 1, within) > 0 : placesWithin(db, within, Number.MAX_SAFE_INTEGER, 1).length > 0
}

/** The filters, the sign in a line, or its words on the day in it, where the archive has any such. A line that is a sign was asked as narrowly as was meant. */
function asHeld({ db, query }: Asked, input: Input, limits: Limits): Asked | null {
  if (query.soHieu?.isSign) return null
  for (const line of [filterInLine(input.query), lineWithoutSigns(input.query), signInLine(input.query), dayInLine(input.query)]) {
    const held = line === null ? null : askLine(db, { ...input, query: line }, limits)
    if (held && line !== null && isHeld(held)) return { ...held, mended: { line, words: [] } }
  }
  return null
}

/** A line of words as it may have been meant. */
function asMeant({ db, query, plan, numbers }: Asked, input: Input, limits: Limits): Asked | null {
  if (query.filters.length || !plan || numbers.isAnyones || numbers.ids.length || query.soHieu?.isSign) return null
  if (filterInLine(input.query) !== null || lineWithoutSigns(input.query) !== null) return null
  const mended = mendedLine(db, input.query.normalize('NFC'), query)
  return mended ? { ...askLine(db, { ...input, query: mended.line }, limits), mended } : null
}

/** The plan of a sentence with what its unknown words may have meant; not of an unfinished last one, which grows. */
function meantPlan({ db, query, plan }: Asked): Plan | null {
  if (!plan || query.soHieu?.isSign) return plan
  const { grown, marked = [] } = plan.wanted
  const by = meantWords(db, grown.length ? { ...query, terms: query.terms.slice(0, -1) } : query)
  const typed = new Set(query.terms.flatMap(term => term.words))
  const guessed = new Set([...by.values()].filter(word => !typed.has(word)))
  const meant = withWords(query, by)
  return by.size ? { ...plan, query: meant, wanted: { ...wantedOf(meant, grown), guessed, marked } } : plan
}

/** The row of a document that is asked for by number, or below one that is; null where the direction, a filter or a minus rules it out. */
export function askedRow(asked: Asked, id: number): FoundRow | null {
  const row = rowById(asked.db, id)
  return row && isAskedFor(asked, row) ? row : null
}

/** Whether neither the direction nor a filter or a minus rules a row out. */
export const isAskedFor = ({ db, direction, byNumber }: Asked, row: FoundRow): boolean =>
  (direction === null || row.chieu === direction) && isWithin(db, byNumber, row.thu_tu)

function askLine(db: ReadableDb, { query: typed, direction }: Pick<FindInput, 'query' | 'direction'>, limits: Limits): Asked {
  const read = readQuery(typed)
  const numbers = read.ngay === null ? numbersOf(db, read, direction) : dated(db, read.ngay, wholePhrase(read), direction)
  const query = numbers.isKnown ? asSign(read) : read
  const within = withinOf(db, query, direction, limits)
  const planned = planOf(db, query, direction, within, limits)
  const beside = numbers.named.size ? null : besideOf({ db, typed, query, direction, within })
  const plan = planned && beside ? { ...planned, wanted: { ...planned.wanted, name: beside.name } } : planned
  const byNumber = withoutMinus(within, query)
  return { db, query, plan, weighed: plan, direction, within, byNumber, numbers, parents: parentsOf(db, numbers), beside, mended: null }
}

/** The documents of the line's sign, or those near it. */
function numbersOf(db: ReadableDb, read: Query, direction: string | null): Numbered {
  const words = read.words
  const known = read.soHieu ? numbered(db, read.soHieu, direction, numberMayGrow(read), words) : noNumbers
  return known.isAnyones || known.nearTo !== null ? known : nearNumbers(db, words, direction, known)
}

/** The documents a slip away from the line's sign, when it may be one; what is known to be ruled out stays so. */
function nearNumbers(db: ReadableDb, words: string, direction: string | null, known: Numbered): Numbered {
  const slipped = slippedSign(words)
  return slipped ? near(nearOnes(db, slipped), direction, slipped.typed, known.named) : known
}

/** `12 ct ttg` is words until the archive has a document of that sign; then it is the sign, not twelve, ct and ttg anywhere. */
const asSign = (query: Query): Query => (query.soHieu?.kyHieu == null ? query : { ...query, soHieu: { ...query.soHieu, isSign: true } })

const numberedOrBelow = `SELECT thu_tu FROM van_ban v WHERE (v.id IN (SELECT value FROM json_each(?)) OR v.id IN (SELECT van_ban_id FROM vien_dan
  WHERE dich_id IN (SELECT value FROM json_each(?)) AND quan_he IN (SELECT value FROM json_each(?)))) AND v.bo_luc IS NULL`

/** The places of all that `isShownByNumber` is true of. */
export const placesByNumber = ({ db, numbers, parents }: Asked): number[] =>
  numbers.named.size
    ? all<{ thu_tu: number }>(db, numberedOrBelow, listOf([...numbers.named]), listOf(parents), listOf(familyQuanHe)).map(row => row.thu_tu)
    : []

/** Whether an answer by words was already given by number, or ruled out by what was asked beside it. */
export const isShownByNumber = ({ db, numbers, parents }: Asked, id: number): boolean =>
  numbers.named.has(id) || membersAmong(db, [id], parents).has(id)
