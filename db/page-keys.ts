// Where each page of an answer begins: all answers walked through once, by their places alone, in the very order of the pages. Reads only.
import type { PageKeys } from '../contract/search.ts'
import { ask, type FindInput, placesByNumber } from './asked.ts'
import type { ReadableDb } from './handle.ts'
import { foundPage } from './search.ts'
import { filteredPlaces } from './search-filtered.ts'
import { type KeyedPlace, plainPlaces } from './search-words.ts'
import { type Limits, usualLimits } from './within.ts'

/**
 * The exact number of a question's answers and the key of every page of `limit` but the first. What was asked by number, looked at for its marks or
 * ranked is asked for page by page, and is bounded, as are letters of agencies beside a named one; what stands between costs a step of the index each.
 */
export function answerKeys(db: ReadableDb, { sort, limit, ...line }: Omit<FindInput, 'after'>, limits: Limits = usualLimits): PageKeys {
  const asked = ask(db, { ...line, sort }, limits)
  const keys: string[] = []
  let total = 0
  let isWalked = false
  for (let after: string | null = null; ; ) {
    const plain = after === null || isWalked ? null : (plainPlaces(asked, after) ?? filteredPlaces(asked, after))
    if (plain) {
      total += walk(plain, new Set(placesByNumber(asked)), limit, keys)
      isWalked = true
      after = keys.at(-1) ?? after
      continue
    }
    const page = foundPage(asked, { after, sort, limit })
    total += page.found.length
    after = page.next
    if (after === null) break
    keys.push(after)
  }
  return wholePages(total, limit, keys)
}

/**
 * Walks to the end and keeps the key of each page but that of the first, which is there. How many are on those pages but the last: that is asked for as
 * a page, because other answers may follow on it.
 */
function walk(places: Iterable<KeyedPlace>, shownBefore: ReadonlySet<number>, limit: number, keys: string[]): number {
  let shown = 0
  let onPage = 0
  for (const { thuTu, key } of places) {
    if (onPage === limit) {
      keys.push(key())
      shown += limit
      onPage = 0
    }
    if (!shownBefore.has(thuTu)) onPage++
  }
  return shown
}

/** The key behind the last answer begins an empty page: nothing that follows is shown. */
export const wholePages = (total: number, limit: number, keys: string[]): PageKeys => ({
  total,
  keys: keys.slice(0, Math.max(0, Math.ceil(total / limit) - 1)),
})
