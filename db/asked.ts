// A question to the archive: what was typed, read and planned once for all that answers it.
import type { Counted } from '../contract/search.ts'
import type { Direction } from '../contract/van-ban.ts'
import { familyQuanHe } from '../core/link/family.ts'
import { readLine, wordsOf } from '../core/query/line.ts'
import { slippedSign } from '../core/query/near-so-hieu.ts'
import { numberMayGrow, type Query, readQuery, wholePhrase } from '../core/query/query.ts'
import { type Beside, besideOf } from './beside.ts'
import { all, listOf, type ReadableDb } from './handle.ts'
import { beginLooking } from './looked.ts'
import { dated } from './search-day.ts'
import { nearOnes } from './search-near.ts'
import { type Plan, planOf } from './search-plan.ts'
import { isMemberOfAny, type Numbered, near, noNumbers, numbered, parentsOf } from './search-so-hieu.ts'
import { type Mended, mendedLine } from './search-spelling.ts'
import { type Limits, usualLimits, type Within, withinOf } from './within.ts'

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
  direction: Direction | null
  /** What the filters of the line leave. */
  within: Within
  numbers: Numbered
  /** The numbered documents whose families are shown below them; none when the number is too common to mean one document. */
  parents: number[]
  /** Letters of other agencies that belong to a named one; none where a number was meant. */
  beside: Beside | null
  /** Set when another line is asked than was typed. */
  mended: Mended | null
}

/** Reads a line and looks up what it asks for by number; a line of words that finds nothing is asked as it may have been meant (TK-16). */
export function ask(db: ReadableDb, input: Pick<FindInput, 'query' | 'direction'>, limits: Limits = usualLimits): Asked {
  beginLooking(db)
  const asked = askLine(db, input, limits)
  if (asked.query.filters.length) return asked
  if (!asked.plan || asked.plan.tiers.length || asked.numbers.isAnyones || asked.numbers.ids.length || asked.query.soHieu?.isSign)
    return asked
  if (asked.beside?.places().some(places => places.length > 0)) return asked
  const mended = mendedLine(db, input.query.normalize('NFC'), asked.query)
  return mended ? { ...askLine(db, { ...input, query: mended.line }, limits), mended } : asked
}

function askLine(db: ReadableDb, { query: typed, direction }: Pick<FindInput, 'query' | 'direction'>, limits: Limits): Asked {
  const read = readQuery(typed)
  const numbers = read.ngay === null ? numbersOf(db, read, typed, direction) : dated(db, read.ngay, wholePhrase(read), direction)
  const query = numbers.isKnown ? asSign(read) : read
  const within = withinOf(db, query, direction, limits)
  const plan = planOf(db, query, direction, within, limits)
  const beside = numbers.named.size ? null : besideOf({ db, typed, query, direction, within })
  return { db, query, plan, direction, within, numbers, parents: parentsOf(numbers), beside, mended: null }
}

/** The documents of the line's sign, or those near it. */
function numbersOf(db: ReadableDb, read: Query, typed: string, direction: string | null): Numbered {
  const words = wordsOf(readLine(typed)).trim()
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
  numbers.named.has(id) || isMemberOfAny(db, id, parents)
