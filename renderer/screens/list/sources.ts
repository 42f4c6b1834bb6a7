// Where the rows of the list come from: a tab of the archive, newest first, or what a line finds. Knows the calls, no screen.
import type { Hit, SearchLine, SearchPage } from '../../../contract/search.ts'
import type { VanBanSummary } from '../../../contract/van-ban.ts'
import { ask } from '../../ask.ts'
import type { FarPage, FarSource } from '../../parts/use-far-pages.ts'

export type ListRow = VanBanSummary &
  Partial<Pick<Hit, 'snippet' | 'fieldMarks' | 'why' | 'parentId' | 'instead' | 'isTextDamaged'>> & { isChild: boolean }
/** `answer` is what the archive said to a line. */
export type ListPage = FarPage<ListRow> & { answer: SearchPage | null }
export type Source = FarSource<ListRow, ListPage>

/** What a whole line stands in the place of is said once, above the list. */
const rowsOf = ({ hits, didYouMean }: SearchPage): ListRow[] =>
  hits.map(hit => ({ ...hit, instead: didYouMean === null ? hit.instead : null, isChild: hit.parentId !== null }))

export function found(line: SearchLine): Source {
  const limit = 50
  return {
    id: ['search.find', line],
    limit,
    page: async (after, signal) => {
      const answer = await ask('search.find', { ...line, limit, after, counted: after === null ? 'if-cheap' : 'never' }, { signal })
      return { rows: rowsOf(answer), total: answer.total, next: answer.next, answer }
    },
    keys: signal => ask('search.pageKeys', { ...line, limit }, { signal }),
  }
}

export function listed(direction: SearchLine['direction'], removed: boolean): Source {
  const limit = 100
  return {
    id: ['vanBan.list', direction, removed],
    limit,
    page: async (after, signal) => {
      const { items, total, next } = await ask('vanBan.list', { direction, removed, limit, after }, { signal })
      return { rows: items.map(item => ({ ...item, isChild: false })), total, next, answer: null }
    },
    keys: signal => ask('vanBan.pageKeys', { direction, removed, limit }, { signal }),
  }
}
