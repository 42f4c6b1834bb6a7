// A report on văn bản đến or đi of a period, on paper: previewed, saved, printed.
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import type { ReportKind } from '../../../contract/report.ts'
import { ask, type InputOf, useAsk, usePaper } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { Control } from '../../parts/form/control.tsx'
import { PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { reportWords } from '../../words/report.ts'
import { paperWords } from '../../words/settings.ts'

const columns: (Column & { name: 'from' | 'to' })[] = [
  { name: 'from', label: paperWords.from, kind: 'day', wide: 12 },
  { name: 'to', label: paperWords.to, kind: 'day', wide: 12 },
]
const noIds: number[] = []
const printed = (iso: string) => iso.split('-').reverse().join('/')
type Typed = { kind: ReportKind; from: string; to: string }

/** What is asked for, or why it cannot be. */
function askedOf({ kind, from, to }: Typed): InputOf<'paper.report'> | string {
  const [first, last] = [readDay(from), readDay(to)]
  if (!first || !last) return paperWords.day
  return first > last ? paperWords.wrongOrder : { kind, from: first, to: last }
}

function Period({ typed, fault, onTyped, today }: { typed: Typed; fault: string | null; onTyped: (typed: Typed) => void; today: string }) {
  const since = (from: string) => onTyped({ ...typed, from: printed(from), to: printed(today) })
  return (
    <div className="period">
      <Segmented<ReportKind>
        aria-label={reportWords.kind}
        name="report-kind"
        value={typed.kind}
        onChange={kind => onTyped({ ...typed, kind })}
        options={reportWords.kinds}
      />
      {columns.map(column => (
        <label className="period-day" key={column.name} htmlFor={`report-${column.name}`}>
          {column.label}
          <Control
            column={column}
            id={`report-${column.name}`}
            words={typed[column.name]}
            isFaulty={Boolean(fault)}
            describedBy={fault ? 'report-fault' : undefined}
            onWords={words => onTyped({ ...typed, [column.name]: words })}
          />
        </label>
      ))}
      <Button size="small" onClick={() => since(`${today.slice(0, 8)}01`)}>
        {paperWords.month}
      </Button>
      <Button size="small" onClick={() => since(`${today.slice(0, 5)}01-01`)}>
        {paperWords.year}
      </Button>
      {fault && (
        <p className="field-fault" id="report-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

function Ready({ today }: { today: string }) {
  const [typed, setTyped] = useState<Typed>({ kind: 'den', from: `01/01/${today.slice(0, 4)}`, to: printed(today) })
  const found = askedOf(typed)
  const asked = typeof found === 'string' ? null : found
  const paper = usePaper('paper.report', asked)
  return (
    <div className="screen screen-paper">
      <header className="screen-head">
        <h1>{reportWords.title}</h1>
        <PaperBar
          paper={paper}
          ids={noIds}
          makeAs={format => (asked ? ask('paper.report', { ...asked, format }) : Promise.reject(paper.error))}
        />
      </header>
      <Period typed={typed} fault={typeof found === 'string' ? found : null} onTyped={setTyped} today={today} />
      {asked && <PaperPages paper={paper} />}
    </div>
  )
}

export function ReportScreen() {
  const status = useAsk('archive.status', undefined)
  if (status.isPending) return <Waiting />
  if (!status.data) return <Refused fault={status.error} again={() => status.refetch()} />
  return <Ready today={status.data.today} />
}
