// The directory of agencies: by level and province, by words of the names; and the printed names that nobody knows.
import { Button, Input, Segmented } from 'antd'
import { useState } from 'react'
import { type AgencySummary, agencyLevel } from '../../../contract/agency.ts'
import { agencyKindWords, agencyName, agencySureWords, lifeWords } from '../../../contract/agency-words.ts'
import { usePages } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { go, to, usePlace } from '../../route.ts'
import { agencyWords } from '../../words/agency.ts'
import { AddDialog } from './add-dialog.tsx'
import { Branches } from './branches.tsx'
import { TableActs } from './table-acts.tsx'
import { Unclear } from './unclear.tsx'

const Line = ({ agency }: { agency: AgencySummary }) => (
  <li>
    <a className="agency-line" href={to.agency(agency.id)}>
      <strong>{agencyName(agency)}</strong>
      <small>
        {[agencyKindWords[agency.loai], lifeWords(agency.tuNgay, agency.denNgay), agency.maDinhDanh].filter(Boolean).join(' · ')}
        {agency.mucTin !== 'chac-chan' && <span className="chip">{agencySureWords[agency.mucTin]}</span>}
      </small>
    </a>
  </li>
)

function Directory() {
  const { asked } = usePlace()
  const [cap, tinh, q] = [asked.get('cap'), asked.get('tinh'), asked.get('q') ?? '']
  const level = agencyLevel.safeParse(cap)
  const pages = usePages('coQuan.list', { cap: level.success ? level.data : null, noLevel: cap === 'chua-ro', tinh, text: q, limit: 100 })
  const items = pages.data?.pages.flatMap(page => page.items) ?? []
  const search = (typed: string) => go(to.agencies({ cap: cap ?? '', tinh: tinh ?? '', q: typed }), { replace: true })
  return (
    <div className="agencies">
      <Branches chosen={{ cap, tinh, q }} />
      <div className="agencies-found">
        <label className="field-label" htmlFor="agency-search">
          {agencyWords.searchLabel}
        </label>
        <Input
          id="agency-search"
          autoComplete="off"
          value={q}
          placeholder={agencyWords.searchHint}
          onChange={({ target }) => search(target.value)}
        />
        {pages.isPending && <Waiting />}
        {pages.error && <Refused fault={pages.error} again={() => pages.refetch()} level={2} />}
        {pages.data && (
          <p className="soft" role="status">
            {agencyWords.total(items.length, pages.hasNextPage)}
          </p>
        )}
        {pages.data && !items.length && (
          <Empty icon="search" title={agencyWords.none}>
            <p>{agencyWords.noneHint}</p>
          </Empty>
        )}
        <ul className="agency-lines">
          {items.map(agency => (
            <Line key={agency.id} agency={agency} />
          ))}
        </ul>
        {pages.hasNextPage && <Button onClick={() => pages.fetchNextPage()}>{agencyWords.more}</Button>}
      </div>
    </div>
  )
}

export function AgenciesScreen() {
  const [isAdding, setAdding] = useState(false)
  const tab = usePlace().asked.get('tab') === 'chua-ro' ? 'chua-ro' : 'danh-ba'
  return (
    <div className="screen screen-page">
      <header className="screen-head">
        <div>
          <h1>{agencyWords.title}</h1>
          <p className="screen-sub">{agencyWords.sub}</p>
        </div>
        <div className="screen-acts">
          <TableActs />
          <Button icon={<Icon name="plus" size={18} />} onClick={() => setAdding(true)}>
            {agencyWords.add}
          </Button>
        </div>
      </header>
      <Segmented
        className="reread-tabs"
        aria-label={agencyWords.tabsLabel}
        name="agencies-tab"
        value={tab}
        onChange={value => go(to.agencies({ tab: value === 'chua-ro' ? value : '' }), { replace: true })}
        options={(['danh-ba', 'chua-ro'] as const).map(value => ({ value, label: agencyWords.tabs[value] }))}
      />
      {tab === 'chua-ro' ? <Unclear /> : <Directory />}
      {isAdding && <AddDialog onClose={() => setAdding(false)} />}
    </div>
  )
}
