// The pages of a list that is too long to be here whole: any of them by its key, those in view asked for, the last few kept. Knows no call.
import { keepPreviousData, type QueryKey, useQueries, useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { PageKeys, SearchPage } from '../../contract/search.ts'
import { asks, useWalk } from '../ask.ts'
import { useSettled } from './use-offers.ts'

export interface FarPage<Row> {
  rows: Row[]
  total: SearchPage['total']
  next: string | null
}

export interface FarSource<Row, Page extends FarPage<Row>> {
  /** What the pages depend on. */
  id: unknown[]
  /** Rows of a page. */
  limit: number
  page: (after: string | null, signal: AbortSignal) => Promise<Page>
  keys: (signal: AbortSignal) => Promise<PageKeys>
}

/** Rows beyond the view whose pages are asked for. */
const ahead = 20
/** Pages are asked for when the view has stood so long (ms): what the thumb of the scrollbar flies over is not. */
const standMs = 60
/** So many pages are kept beside the first ones. */
const mostPages = 40

const kept: { name: string; key: QueryKey }[] = []

/** Forgets the pages that were longest not in view. */
function keep(keys: readonly QueryKey[]) {
  for (const key of keys) {
    const name = JSON.stringify(key)
    const at = kept.findIndex(other => other.name === name)
    if (at >= 0) kept.splice(at, 1)
    kept.push({ name, key })
  }
  for (const { key } of kept.splice(0, Math.max(0, kept.length - mostPages))) asks.removeQueries({ queryKey: key, exact: true })
}

/**
 * The key of the k-th page as the pages before it tell it, from the first on; undefined where one of them is not here. Step by step, for the view may
 * still stand at the end of a list of a million rows when another one begins.
 */
export function keyAlong<Row>(
  first: FarPage<Row> | undefined,
  pageAfter: (after: string) => FarPage<Row> | undefined,
  k: number,
): string | undefined {
  let next = first?.next ?? undefined
  for (let i = 1; i < k && next !== undefined; i++) next = pageAfter(next)?.next ?? undefined
  return next
}

/** Up to where one can go: all rows once they are counted, else what is here and one page more. */
function reachable<Row>(
  first: FarPage<Row> | undefined,
  known: PageKeys | undefined,
  limit: number,
  at: (k: number) => FarPage<Row> | undefined,
) {
  if (!first) return { count: 0, total: 0 }
  if (known) return { count: known.total, total: known.total }
  let [k, page, rows] = [0, first, first.rows.length]
  for (let next = at(1); next && page.next !== null; next = at(++k + 1)) {
    page = next
    rows += next.rows.length
  }
  if (page.next === null) return { count: rows, total: rows }
  return { count: typeof first.total === 'number' ? Math.min(rows + limit, first.total) : rows + limit, total: first.total }
}

/** The rows of a list by their number, and how many there are. */
export function useFarPages<Row, Page extends FarPage<Row>>({ id, limit, page, keys }: FarSource<Row, Page>) {
  const keyOf = (after: string | null): QueryKey => ['page', ...id, after]
  const queryOf = (after: string | null) => ({
    queryKey: keyOf(after),
    queryFn: ({ signal }: { signal: AbortSignal }) => page(after, signal),
  })
  const first = useQuery({ ...queryOf(null), placeholderData: keepPreviousData })
  const isOwn = first.isSuccess && !first.isPlaceholderData
  const walked = useWalk(['keys', ...id], keys, isOwn && first.data.next !== null)
  const known = isOwn && first.data.next !== null ? walked.data : undefined
  const [shown, setShown] = useState({ from: 0, to: 0 })
  const wanted = useSettled(shown, standMs)

  const pageAfter = (after: string): Page | undefined => asks.getQueryData<Page>(keyOf(after))
  /** Undefined where no key is known. */
  const afterOf = (k: number): string | undefined => (known ? known.keys[k - 1] : keyAlong(first.data, pageAfter, k))
  const pageAt = (k: number): Page | undefined => {
    if (k === 0 || !isOwn) return k === 0 ? first.data : undefined
    const after = afterOf(k)
    return after === undefined ? undefined : pageAfter(after)
  }
  const pagesWanted = Array.from({ length: wanted.to - wanted.from + 1 }, (_, i) => wanted.from + i)
  const aftersWanted = isOwn ? pagesWanted.flatMap(k => (k > 0 ? (afterOf(k) ?? []) : [])) : []
  useQueries({ queries: aftersWanted.map(queryOf) })
  const named = JSON.stringify(aftersWanted)
  // biome-ignore lint/correctness/useExhaustiveDependencies: by their names, which are all there is to them
  useEffect(() => keep(aftersWanted.map(keyOf)), [named])

  const here = new Map<number, Page | undefined>()
  const rowAt = (index: number): Row | null => {
    const k = Math.floor(index / limit)
    if (!here.has(k)) here.set(k, pageAt(k))
    return here.get(k)?.rows[index - k * limit] ?? null
  }
  const show = useCallback(
    (from: number, to: number) => {
      const [low, high] = [Math.max(0, Math.floor((from - ahead) / limit)), Math.max(0, Math.floor((to + ahead) / limit))]
      setShown(last => (last.from === low && last.to === high ? last : { from: low, to: high }))
    },
    [limit],
  )
  return { first, isCounting: walked.isFetching && !known, rowAt, show, ...reachable(first.data, known, limit, pageAt) }
}
