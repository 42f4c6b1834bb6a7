// What the list shows: a tab of the archive, newest first, or what a query finds. Where it stands is in the address.
import { useEffect } from 'react'
import { isNearNumber } from '../../../contract/instead-words.ts'
import type { Instead, SearchPage } from '../../../contract/search.ts'
import { rememberSearch } from '../../parts/search-history.ts'
import { useFarPages } from '../../parts/use-far-pages.ts'
import type { Offer } from '../../parts/use-offers.ts'
import { go, to, usePlace } from '../../route.ts'
import { listWords } from '../../words/list.ts'
import { found, type ListRow, listed } from './sources.ts'

export const tabs = ['all', 'den', 'di', 'tham-chieu', 'removed'] as const
export type Tab = (typeof tabs)[number]
export const sorts = ['newest', 'relevance'] as const
export type Sort = (typeof sorts)[number]

const one = <T extends string>(options: readonly T[], words: string | null): T =>
  options.find(option => option === words) ?? (options[0] as T)

/** A line that stood so long with its answers was meant. */
const stayMs = 2000

/** What is said above the answers: the line that was answered in the place of the one typed, and what near answers stand in the place of. */
const saidAbove = (page: SearchPage | null | undefined): { meant: string | null; near: Instead | null } => ({
  meant: page?.didYouMean ?? null,
  near: page?.hits.map(({ instead }) => instead).find(isNearNumber) ?? null,
})

export function useList() {
  const { asked } = usePlace()
  const query = asked.get('q') ?? ''
  const tab = one(tabs, asked.get('tab'))
  const sort = one(sorts, asked.get('sort'))
  const isSearch = query.trim() !== ''
  const direction = tab === 'all' || tab === 'removed' ? null : tab
  const line = { query: query.trim(), sort, direction }
  const pages = useFarPages(isSearch ? found(line) : listed(direction, tab === 'removed'))
  const { first } = pages
  const isSettled = first.isSuccess && !first.isPlaceholderData && pages.count > 0
  const isFound = isSearch && isSettled
  useEffect(() => {
    if (!isFound) return
    const timer = setTimeout(() => rememberSearch(query), stayMs)
    return () => clearTimeout(timer)
  }, [isFound, query])
  const change = (more: { q?: string; tab?: Tab; sort?: Sort }, replace = true) => {
    const next = { q: query, tab, sort, ...more }
    go(
      to.list({
        q: next.q.trim() ? next.q : undefined,
        tab: next.tab === 'all' ? undefined : next.tab,
        sort: next.sort === 'newest' ? undefined : next.sort,
      }),
      { replace },
    )
  }
  return {
    query,
    tab,
    sort,
    isSearch,
    line,
    pages,
    /** The rows are those of the line, not of the one before. */
    isSettled,
    /** No search looks into the bin: what is there is not narrowed either. */
    isNarrowed: tab !== 'removed',
    ...saidAbove(isSearch ? first.data?.answer : null),
    memory: `${tab} ${sort} ${query}`,
    search: (q: string) => change(tab === 'removed' && q.trim() ? { q, tab: 'all' } : { q }),
    /** By a click: the line before is kept in the history of places. */
    setLine: (q: string) => change({ q }, false),
    pick: ({ kind, text, line: saved, vanBanId, becomes }: Offer) => {
      if (becomes) change({ q: becomes })
      else if (saved) change({ q: saved.query, sort: saved.sort, tab: saved.direction ?? 'all' })
      else if (kind === 'so-hieu' && vanBanId) go(to.letter(vanBanId, text))
      else change({ q: text, ...(tab === 'removed' ? { tab: 'all' } : {}) })
    },
    setTab: (next: Tab) => change(next === 'removed' ? { tab: next, q: '' } : { tab: next }),
    setSort: (next: Sort) => change({ sort: next }),
    open: ({ id }: ListRow) => {
      if (isSearch) rememberSearch(query)
      go(to.letter(id, isSearch ? query : undefined))
    },
    emptyTitle: isSearch ? listWords.noHits(line.query) : listWords.emptyTab[tab],
  }
}
