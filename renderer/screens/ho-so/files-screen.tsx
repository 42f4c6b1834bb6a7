// All hồ sơ, by year and code, found by words of either.
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { HoSo } from '../../../contract/ho-so.ts'
import { thoiHanWords } from '../../../contract/ho-so-words.ts'
import { dayWords } from '../../../contract/words.ts'
import { useAsk, usePages } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { to } from '../../route.ts'
import { hoSoWords } from '../../words/ho-so.ts'
import { listWords } from '../../words/list.ts'
import { fileListWords } from '../../words/report.ts'
import { HoSoDialog } from './ho-so-dialog.tsx'

export const HoSoLine = ({ file }: { file: HoSo }) => (
  <span className="queue-what">
    <strong>
      {file.kyHieu}/{file.nam}
    </strong>
    <span>{file.tieuDe}</span>
    <small>
      {[
        file.deMuc,
        thoiHanWords(file.thoiHan),
        file.nguoiLap,
        hoSoWords.standing(file.count, file.sheets),
        file.ketThuc && `${hoSoWords.ended} ${dayWords(file.ketThuc)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
    </small>
  </span>
)

function Files({ nam, query }: { nam: number | null; query: string }) {
  const pages = usePages('hoSo.list', { nam, query, limit: 100 })
  if (pages.isPending) return <Waiting />
  if (!pages.data) return <Refused fault={pages.error} again={() => pages.refetch()} level={2} />
  const files = pages.data.pages.flatMap(page => page.items)
  if (!files.length)
    return (
      <Empty icon="folder" title={query || nam ? hoSoWords.none : hoSoWords.empty}>
        <p>{hoSoWords.emptyHint}</p>
      </Empty>
    )
  return (
    <>
      <ul className="queue" aria-label={hoSoWords.list}>
        {files.map(file => (
          <li key={file.id}>
            <a className="queue-row" href={to.hoSo(file.id)}>
              <Icon name="folder" />
              <HoSoLine file={file} />
            </a>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && <Button onClick={() => pages.fetchNextPage()}>{listWords.more}</Button>}
    </>
  )
}

function Ready({ today }: { today: string }) {
  const year = Number(today.slice(0, 4))
  const [nam, setNam] = useState<number | null>(null)
  const [query, setQuery] = useState('')
  const [isMaking, setMaking] = useState(false)
  return (
    <div className="screen screen-page">
      <header className="screen-head">
        <div>
          <h1>{hoSoWords.title}</h1>
          <p className="screen-sub">{hoSoWords.sub}</p>
        </div>
        <div className="screen-acts">
          {(['danh-muc', 'nop-luu'] as const).map(kind => (
            <a key={kind} href={to.fileList({ kind, nam: `${nam ?? year}` })}>
              {fileListWords.names[kind]} {nam ?? year}
            </a>
          ))}
          <Button type="primary" icon={<Icon name="plus" size={18} />} onClick={() => setMaking(true)}>
            {hoSoWords.make}
          </Button>
        </div>
      </header>
      <div className="ho-so-narrow">
        <Input
          aria-label={hoSoWords.search}
          placeholder={hoSoWords.search}
          value={query}
          allowClear
          onChange={event => setQuery(event.target.value.slice(0, 200))}
        />
        <select
          className="choice"
          aria-label={hoSoWords.year}
          value={nam ?? ''}
          onChange={event => setNam(event.target.value ? Number(event.target.value) : null)}
        >
          <option value="">{hoSoWords.allYears}</option>
          {Array.from({ length: 12 }, (_, i) => year + 1 - i).map(one => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <Files nam={nam} query={query} />
      {isMaking && <HoSoDialog file={null} nam={nam ?? year} onClose={() => setMaking(false)} />}
    </div>
  )
}

export function FilesScreen() {
  const status = useAsk('archive.status', undefined)
  if (status.isPending) return <Waiting />
  if (!status.data) return <Refused fault={status.error} again={() => status.refetch()} />
  return <Ready today={status.data.today} />
}
