// All văn bản, newest first, and what a query finds among them.
import { Button, Segmented } from 'antd'
import { type ReactNode, useState } from 'react'
import { useAsk } from '../../ask.ts'
import { Grid } from '../../parts/grid.tsx'
import { Icon } from '../../parts/icons.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { listWords } from '../../words/list.ts'
import { previewWords } from '../../words/search.ts'
import { count } from '../../words/shell.ts'
import { AnswersMenu } from './answers-menu.tsx'
import { Chips } from './chips.tsx'
import { columns } from './columns.tsx'
import { EmptyArchive } from './empty-archive.tsx'
import { FacetColumn, FacetDrawer, useFacets } from './facets.tsx'
import { focusRow, listKeys } from './list-keys.ts'
import { NearAnswers } from './near.tsx'
import { Preview } from './preview.tsx'
import { SaveSearch } from './save-search.tsx'
import type { ListRow } from './sources.ts'
import { TickedBar } from './ticked.tsx'
import { type Line, useLine } from './use-line.ts'
import { type Sort, sorts, type Tab, tabs, useList } from './use-list.ts'
import { type PreviewPlace, usePreview } from './use-preview.ts'

type List = ReturnType<typeof useList>

const totalWords = (total: List['pages']['total']) =>
  typeof total === 'number' ? listWords.total(count(total)) : listWords.atLeast(count(total.atLeast))

const Bar = ({ list }: { list: List }) => (
  <div className="list-bar">
    <Segmented<Tab>
      aria-label={listWords.tabsLabel}
      name="tab"
      value={list.tab}
      onChange={list.setTab}
      options={tabs.map(value => ({ value, label: listWords.tabs[value] }))}
    />
    {list.isSearch && (
      <div className="list-acts">
        <SaveSearch line={list.line} />
        <AnswersMenu line={list.line} isEmpty={list.pages.count === 0} />
      </div>
    )}
  </div>
)

const PreviewButton = ({ preview: { isShown, toggle } }: { preview: PreviewPlace }) => (
  <Button
    className="preview-button"
    aria-pressed={isShown}
    aria-label={previewWords.label}
    title={isShown ? previewWords.hide : previewWords.show}
    icon={<Icon name="pane" size={18} />}
    onClick={toggle}
  />
)

/** What is said of the answers, and how they are put in order. */
function AnswersBar({ list, preview, facets }: { list: List; preview: PreviewPlace; facets: ReactNode }) {
  return (
    <div className="list-bar">
      {facets}
      <span className="list-total" role="status">
        {list.pages.first.data && totalWords(list.pages.total)}
      </span>
      <div className="list-acts">
        {list.isSearch && (
          <Segmented<Sort>
            aria-label={listWords.sort}
            name="sort"
            value={list.sort}
            onChange={list.setSort}
            options={sorts.map(value => ({ value, label: listWords[value] }))}
          />
        )}
        {preview.isPossible && <PreviewButton preview={preview} />}
      </div>
    </div>
  )
}

function Rows({ list, preview }: { list: List; preview: PreviewPlace }) {
  const { first, count: rows, total, rowAt, show, isCounting } = list.pages
  if (first.isPending) return <Waiting />
  if (!first.data) return <Refused fault={first.error} again={() => first.refetch()} level={2} />
  if (!rows)
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
        count={rows}
        rowAt={rowAt}
        total={typeof total === 'number' ? total : null}
        memory={list.memory}
        isTall={list.isSearch}
        rowName={row => `${row.isChild ? 'is-child' : ''} ${row.direction === 'tham-chieu' ? 'is-cited' : ''}`}
        onOpen={list.open}
        {...(preview.isShown ? { onActive: preview.setRow } : {})}
        opensBy={preview.isShown ? 'double-click' : 'click'}
        onShow={show}
      />
      <p className="keys list-keys">{isCounting ? listWords.counting : preview.isPossible ? listWords.keysWide : listWords.keys}</p>
    </>
  )
}

/** The answers with what narrows them on their left and the letter of the chosen one on their right. */
function Answers({ list, line }: { list: List; line: Line }) {
  const preview = usePreview()
  const [isDrawer, setDrawer] = useState(false)
  const { facets, isOld } = useFacets(list, preview.hasColumn || isDrawer)
  const drawer = list.isNarrowed && !preview.hasColumn && (
    <FacetDrawer isOpen={isDrawer} onOpen={setDrawer} line={line} isOld={isOld} facets={facets} />
  )
  return (
    <div className="answers" onKeyDownCapture={listKeys(preview.isPossible ? preview.toggle : null)}>
      {list.isNarrowed && preview.hasColumn && (facets || isOld) && <FacetColumn facets={facets} isOld={isOld} line={line} />}
      <div className="answers-list">
        <AnswersBar list={list} preview={preview} facets={drawer} />
        <NearAnswers near={list.near} meant={list.meant} onLine={list.setLine} />
        <Rows list={list} preview={preview} />
      </div>
      {preview.isShown && (
        <Preview
          row={list.pages.count ? preview.row : null}
          query={list.isSearch ? list.line.query : ''}
          onOpen={list.open}
          onClose={preview.toggle}
        />
      )}
    </div>
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
      <SearchBox query={list.query} onQuery={list.search} onPick={list.pick} onLeave={focusRow} />
      <Chips line={line} />
      <Bar list={list} />
      <TickedBar />
      <Answers list={list} line={line} />
    </div>
  )
}
