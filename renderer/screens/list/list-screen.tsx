// All văn bản, newest first, and what a query finds among them.
import { Segmented } from 'antd'
import { useAsk } from '../../ask.ts'
import { Grid } from '../../parts/grid.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { listWords } from '../../words/list.ts'
import { count } from '../../words/shell.ts'
import { AnswersMenu } from './answers-menu.tsx'
import { Chips } from './chips.tsx'
import { columns } from './columns.tsx'
import { EmptyArchive } from './empty-archive.tsx'
import { NearAnswers } from './near.tsx'
import { SaveSearch } from './save-search.tsx'
import { useLine } from './use-line.ts'
import { type ListRow, type Sort, sorts, type Tab, tabs, useList } from './use-list.ts'

type List = ReturnType<typeof useList>

const totalWords = (total: List['total']) =>
  typeof total === 'number' ? listWords.total(count(total)) : listWords.atLeast(count(total.atLeast))

function Bar({ list }: { list: List }) {
  return (
    <div className="list-bar">
      <Segmented<Tab>
        aria-label={listWords.tabsLabel}
        name="tab"
        value={list.tab}
        onChange={list.setTab}
        options={tabs.map(value => ({ value, label: listWords.tabs[value] }))}
      />
      <span className="list-total" role="status">
        {list.pages.data && totalWords(list.total)}
      </span>
      {list.isSearch && (
        <div className="list-acts">
          <Segmented<Sort>
            aria-label={listWords.sort}
            name="sort"
            value={list.sort}
            onChange={list.setSort}
            options={sorts.map(value => ({ value, label: listWords[value] }))}
          />
          <SaveSearch line={list.line} />
          <AnswersMenu line={list.line} isEmpty={list.rows.length === 0} />
        </div>
      )}
    </div>
  )
}

function Body({ list }: { list: List }) {
  const { pages, rows, total } = list
  if (pages.isPending) return <Waiting />
  if (!pages.data) return <Refused fault={pages.error} again={() => pages.refetch()} level={2} />
  if (!rows.length)
    return (
      <Empty icon={list.isSearch ? 'search' : 'list'} title={list.emptyTitle}>
        {list.isSearch && <p>{listWords.noHitsHint}</p>}
      </Empty>
    )
  return (
    <>
      <Grid<ListRow>
        key={list.memory}
        label={listWords.grid}
        columns={columns}
        rows={rows}
        keyOf={row => row.id}
        total={typeof total === 'number' ? total : null}
        memory={list.memory}
        rowName={row => `${row.isChild ? 'is-child' : ''} ${row.direction === 'tham-chieu' ? 'is-cited' : ''}`}
        onOpen={list.open}
        onNearEnd={list.more}
      />
      <p className="keys list-keys">{pages.isFetchingNextPage ? listWords.loading : listWords.keys}</p>
    </>
  )
}

export function ListScreen() {
  const list = useList()
  const line = useLine(list.query, list.setLine)
  const counts = useAsk('archive.status', undefined).data?.counts
  const isFresh = counts && counts.den + counts.di + counts.thamChieu + counts.removed === 0
  if (isFresh && !list.isSearch) return <EmptyArchive waiting={counts.waiting} />
  return (
    <div className="screen screen-list">
      <h1 className="unseen">{listWords.title}</h1>
      <SearchBox query={list.query} onQuery={list.search} onPick={list.pick} />
      <Chips line={line} />
      <Bar list={list} />
      <NearAnswers near={list.near} meant={list.meant} onLine={list.setLine} />
      <Body list={list} />
    </div>
  )
}
