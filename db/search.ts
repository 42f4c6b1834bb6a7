// The calls of `search.*` that touch the database: pages of answers by key, marks in one letter. Reads only.
import type { Unread } from '../contract/filters.ts'
import type { Span } from '../contract/reading.ts'
import type { Hit, Instead, SearchPage } from '../contract/search.ts'
import { writeFilter } from '../core/query/filters.ts'
import { plainText } from '../core/query/plain-text.ts'
import type { Query } from '../core/query/query.ts'
import { spellingIn, withWord } from '../core/query/spelling.ts'
import { marksOf, searched, wantedOfSign } from '../core/query/wanted.ts'
import { type Asked, ask, askedRow, type FindInput, isAskedFor, placesByNumber } from './asked.ts'
import { all, listOf, type ReadableDb } from './handle.ts'
import { letterIfWhole } from './letter.ts'
import { atOnce, type Looked, lookAtIds, lookAtRow } from './looked.ts'
import { besidePage, countBeside, markedBeside } from './search-beside.ts'
import { filteredPage } from './search-filtered.ts'
import { type Found, hitOf } from './search-hit.ts'
import { firstOfWords, numberIn, readKey } from './search-key.ts'
import { cappedTotal, knownTotal } from './search-plan.ts'
import { rankedPage, stagesOf } from './search-ranked.ts'
import { familySize, membersAmong, membersBefore } from './search-so-hieu.ts'
import { wordsPage } from './search-words.ts'
import { countWithin, isWithin, type Limits, usualLimits } from './within.ts'

/** Answers of one page: what was asked by number first, each with its family below, then by words, then of agencies beside a named one; of filters alone what fits. */
export function findVanBan(db: ReadableDb, input: FindInput, limits: Limits = usualLimits): SearchPage {
  const asked = ask(db, input, limits)
  const { found, next } = foundPage(asked, input)
  const wanted = asked.plan?.wanted ?? (asked.query.soHieu ? wantedOfSign(asked.query.soHieu.phrase) : null)
  const hits = found.map(one => hitOf(one, wanted)).map(hit => (asked.mended ? asMended(hit, input.query) : hit))
  return {
    total: pageTotal(asked, input, found.length, next),
    hits: belowListed(asked, hits),
    next,
    didYouMean: didYouMean(asked, found),
    unread: unreadOf(asked.query),
  }
}

/** An answer to another line than was typed. */
const asMended = (hit: Hit, typed: string): Hit => ({
  ...hit,
  why: ['gan-dung', ...hit.why.filter(why => why !== 'gan-dung')],
  instead: { how: 'gan-dung', asked: typed.trim() },
})

/** The line that is answered where it is not the one typed: its new words as the first answer writes them. None when that has no answer either. */
function didYouMean({ mended }: Asked, [first]: readonly Found[]): string | null {
  if (!mended || !first) return null
  const text = `${first.looked.row.trich_yeu ?? ''} | ${first.looked.plain() ?? ''}`
  return mended.words.reduce(
    (line, { by, before, behind }) => withWord(line, by, spellingIn(text, by, before, behind) ?? by),
    mended.line.trim(),
  )
}

/** The answers of one page of a question that was read and planned already, and the key of the next page. */
export function foundPage(asked: Asked, { after, sort, limit }: Pick<FindInput, 'after' | 'sort' | 'limit'>): FoundPage {
  const found: Found[] = []
  let next: string | null = readKey(after, sort)
  if (next.startsWith('n')) next = numberPage(asked, next, limit, found)
  const words = isFiltersAlone(asked) ? filteredPage : sort === 'relevance' ? rankedPage : newestPage
  if (next !== null && !next.startsWith('n')) next = words(asked, next, limit, found)
  return { found: asked.beside ? found.map(one => markedBeside(asked, one)) : found, next }
}

/** Answers by words, then those of agencies beside the one named. */
function newestPage(asked: Asked, key: string, limit: number, found: Found[]): string | null {
  const everything = asked.plan?.everything ?? ''
  if (key.startsWith('c')) return besidePage(asked, everything, key, limit, found)
  return wordsPage(asked, key, limit, found) ?? besidePage(asked, everything, null, limit, found)
}

export interface FoundPage {
  found: Found[]
  next: string | null
}

const isFiltersAlone = ({ plan, within }: Asked): boolean => plan === null && within.isAsked

/** Numbered documents and their families from a key `n.<position>.<member>` on. Gives the key to go on from. */
function numberPage(asked: Asked, key: string, limit: number, found: Found[]): string {
  const [, position = '0', member = ''] = key.split('.')
  let before = member === '' ? null : numberIn(member)
  for (let i = numberIn(position); i < asked.numbers.ids.length; i++) {
    const id = asked.numbers.ids[i] as number
    const row = before === null ? askedRow(asked, id) : null
    if (row) {
      if (found.length >= limit) return `n.${i}`
      found.push({ looked: lookAtRow(asked.db, row), by: byNumber(asked, i) })
    }
    const stopped = familyPage(asked, i, before ?? Number.MAX_SAFE_INTEGER, limit, found)
    if (stopped !== null) return `n.${i}.${stopped}`
    before = null
  }
  return firstOfWords
}

/** How the document at a place among the numbered ones came about. */
function byNumber(asked: Asked, i: number): Found['by'] {
  const { isOfDay, exact } = asked.numbers
  const near = nearOf(asked, i)
  if (near) return { near }
  return isOfDay && i >= exact ? 'ngay' : 'so-hieu'
}

/** What a numbered document stands in for; null for the very one asked for. */
function nearOf({ numbers: { nearTo: asked, differs: all, ids } }: Asked, i: number): Instead | null {
  const differs = all.get(ids[i] ?? 0)
  if (asked === null) return null
  return differs ? { how: 'cung-so', asked, differs } : { how: 'gan-dung', asked }
}

/** The members below one parent; the id to go on from when the page is full and another follows, null when all were shown. */
function familyPage(asked: Asked, position: number, before: number, limit: number, found: Found[]): number | null {
  const parentId = asked.numbers.ids[position] ?? 0
  const { nearTo } = asked.numbers
  const near: Instead | null = nearTo === null ? null : { how: 'gan-dung', asked: nearTo }
  for (const { looked, from } of asked.parents.includes(parentId) ? membersFrom(asked, position, before) : []) {
    if (found.length >= limit) return from
    found.push({ looked, by: { parentId, near } })
  }
  return null
}

/** The members of a family that were not given above, each with the id before which it comes; a few are asked for at once. */
function* membersFrom(asked: Asked, position: number, before: number): Generator<{ looked: Looked; from: number }> {
  const { db, numbers, byNumber } = asked
  const parents = asked.parents.filter(id => numbers.ids.indexOf(id) < position)
  for (let from = before; ; ) {
    const members = membersBefore(db, numbers.ids[position] ?? 0, from, atOnce, byNumber)
    const given = membersAmong(db, members, parents)
    const looks = lookAtIds(
      db,
      members.filter(id => !numbers.named.has(id) && !given.has(id)),
    )
    for (const id of members) {
      const looked = looks.get(id)
      if (looked && isAskedFor(asked, looked.row)) yield { looked, from }
      from = id
    }
    if (members.length < atOnce) return
  }
}

/** A member whose parent is not in the list stands below none. */
function belowListed(asked: Asked, hits: Hit[]): Hit[] {
  const parents = new Set(hits.flatMap(({ parentId }) => parentId ?? []))
  const absent = new Set([...parents].filter(id => askedRow(asked, id) === null))
  return hits.map(hit => (hit.parentId !== null && absent.has(hit.parentId) ? { ...hit, parentId: null } : hit))
}

const atMost = 10_000
const matching = 'SELECT rowid FROM chi_muc_than WHERE chi_muc_than MATCH ?'
/** Counted where the page does not tell: the only page has all. */
function pageTotal(asked: Asked, { after, sort, counted = 'always' }: FindInput, rows: number, next: string | null): SearchPage['total'] {
  if (after === null && next === null) return rows
  const { plan, beside } = asked
  const isCheap = beside === null && (plan === null || plan.isQuick || knownTotal(plan) !== null)
  return counted === 'always' || (counted === 'if-cheap' && isCheap) ? totalOf(asked, sort) : { atLeast: rows }
}

/** All answers of all pages; from 10,000 on only that there are so many. */
function totalOf(asked: Asked, sort: FindInput['sort']): SearchPage['total'] {
  const { db, plan, direction, numbers, parents, within } = asked
  if (isFiltersAlone(asked)) return asTotal(countWithin(db, within, atMost + 1))
  const own = asked.byNumber.isAsked ? ownWithin(asked) : numbers.own
  const byNumber = own + (parents.length ? familySize(db, parents, numbers.ids, direction, atMost, asked.byNumber) : 0)
  if (byNumber >= atMost) return { atLeast: atMost }
  const everything = sort === 'relevance' ? stagesOf(asked)?.everything : plan?.everything
  const { n: byWords, isWhole } = everything ? countWords(asked, everything) : { n: 0, isWhole: true }
  if (byWords > atMost || !isWhole) return asTotal({ n: Math.max(byNumber, byWords), isWhole })
  const beside = everything ? countBeside(asked, everything) : 0
  if (byNumber + byWords + beside >= atMost) return { atLeast: atMost }
  return byNumber + byWords + beside - (everything && byWords > 0 && numbers.named.size > 0 ? countBoth(asked, everything) : 0)
}

/** How many letters have the words of a match; known already where the page has met all of them. */
function countWords({ db, plan, within }: Asked, match: string): { n: number; isWhole: boolean } {
  const known = plan && match === plan.everything && !within.isAsked ? knownTotal(plan) : null
  return known === null ? cappedTotal(db, match, atMost + 1, within) : { n: known, isWhole: true }
}

const asTotal = ({ n, isWhole }: { n: number; isWhole: boolean }): SearchPage['total'] => {
  if (n > atMost) return { atLeast: atMost }
  return isWhole ? n : { atLeast: n }
}

/** How many of the numbered documents are of the direction, fit the filters and have no minus word. */
function ownWithin({ db, numbers, direction, byNumber }: Asked): number {
  const rows = all<{ chieu: string; thu_tu: number }>(db, placesOfIds, listOf(numbers.ids))
  return rows.filter(row => (direction === null || row.chieu === direction) && isWithin(db, byNumber, row.thu_tu)).length
}
const placesOfIds = 'SELECT chieu, thu_tu FROM van_ban WHERE id IN (SELECT value FROM json_each(?))'

/** How many of the answers by words are shown by number already, or ruled out. Of at most so many answers: reading them costs less than asking for each. */
function countBoth(asked: Asked, match: string): number {
  const { sql, values } = asked.within
  const byWords = new Set(
    all<{ rowid: number }>(asked.db, `${matching}${sql('chi_muc_than.rowid')}`, match, ...values).map(row => row.rowid),
  )
  return placesByNumber(asked).filter(place => byWords.has(place)).length
}

/** The filters that were not understood, as they are told to who asked. */
const unreadOf = ({ filters }: Query): Unread[] =>
  filters.flatMap(filter =>
    typeof filter.asked === 'string' ? [{ text: writeFilter(filter), filter: filter.name, fault: filter.asked }] : [],
  )

/** Where a query's words stand in the text of one letter. */
export function marksIn(db: ReadableDb, { id, query: typed }: { id: number; query: string }): Span[] {
  const { plan, query } = ask(db, { query: typed, direction: null, sort: 'relevance' })
  const letter = letterIfWhole(db, id)
  const wanted = plan?.wanted ?? (query.soHieu ? wantedOfSign(query.soHieu.phrase) : null)
  return letter && wanted ? marksOf(wanted, searched(plainText(letter))) : []
}
