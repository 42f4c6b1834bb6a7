// The books of a period on paper: sổ đăng ký and the others of Phụ lục IV, previewed, saved, printed.
import { Button, Input, Segmented } from 'antd'
import type { BookKind } from '../../../contract/paper.ts'
import { dayWords } from '../../../contract/words.ts'
import { ask, useAsk } from '../../ask.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { Control } from '../../parts/form/control.tsx'
import { PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { useLongPaper } from '../../parts/paper/use-long-paper.ts'
import { Refused, Waiting } from '../../parts/states.tsx'
import { to } from '../../route.ts'
import { reportWords } from '../../words/report.ts'
import { paperWords } from '../../words/settings.ts'
import { numberWords } from '../../words/so-dang-ky.ts'
import { CopiesOut } from './copies-out.tsx'
import { periods, useRegister } from './use-register.ts'

const day = (name: string, label: string): Column => ({ name, label, kind: 'day', wide: 12 })
const noIds: number[] = []
const days = [day('from', paperWords.from), day('to', paperWords.to)]

function Period({ register }: { register: ReturnType<typeof useRegister> }) {
  const { typed, fault, set, setPeriod } = register
  const nam = Number(typed.to.slice(-4)) || 2000
  const all = useAsk('soDangKy.books', nam >= 1945 && nam <= 2100 ? { nam } : null, { keep: true }).data ?? []
  const books = all.filter(({ direction }) => direction === typed.kind)
  return (
    <div className="period">
      <Segmented<BookKind>
        aria-label={paperWords.kind}
        name="kind"
        value={typed.kind}
        onChange={kind => set({ kind, soId: 0 })}
        options={paperWords.kinds}
      />
      {books.length > 1 && (
        <select
          className="choice"
          aria-label={numberWords.which}
          value={typed.soId}
          onChange={event => set({ soId: Number(event.target.value) })}
        >
          {books.map(({ soId, ten }) => (
            <option key={soId} value={soId}>
              {ten}
            </option>
          ))}
        </select>
      )}
      {days.map(column => (
        <label className="period-day" key={column.name} htmlFor={`register-${column.name}`}>
          {column.label}
          <Control
            column={column}
            id={`register-${column.name}`}
            words={typed[column.name as 'from' | 'to']}
            isFaulty={Boolean(fault)}
            describedBy={fault ? 'register-fault' : undefined}
            onWords={words => set({ [column.name]: words })}
          />
        </label>
      ))}
      {periods.map(period => (
        <Button key={period.words} size="small" onClick={() => setPeriod(period)}>
          {period.words}
        </Button>
      ))}
      <label className="period-day" htmlFor="register-volume">
        {paperWords.quyenSo}
        <Input
          id="register-volume"
          className="period-short"
          maxLength={20}
          value={typed.quyenSo}
          onChange={event => set({ quyenSo: event.target.value })}
        />
      </label>
      <label className="period-day" htmlFor="register-blank" title={paperWords.blankHint}>
        {paperWords.blank}
        <Input
          id="register-blank"
          className="period-short"
          inputMode="numeric"
          value={typed.blank}
          onChange={event => set({ blank: event.target.value })}
        />
      </label>
      {fault && (
        <p className="field-fault" id="register-fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}

function Ready({ today }: { today: string }) {
  const register = useRegister(today)
  const { asked } = register
  const { paper, making } = useLongPaper(['paper.book', asked], asked && (signal => ask('paper.book', asked, { signal })))
  return (
    <div className="screen screen-paper">
      <header className="screen-head">
        <h1>{paperWords.register}</h1>
        <a href={to.numbers}>{numberWords.open}</a>
        <a href={to.reports}>{reportWords.open}</a>
        <PaperBar
          paper={paper}
          ids={noIds}
          makeAs={format => (asked ? ask('paper.register', { ...asked, format }) : Promise.reject(paper.error))}
        />
      </header>
      <Period register={register} />
      {register.typed.kind === 'ban-luu' && <CopiesOut />}
      {asked && (
        <PaperPages
          paper={paper}
          making={making}
          empty={paperWords.emptyPeriod(asked.kind ?? 'den', dayWords(asked.from), dayWords(asked.to))}
        />
      )}
    </div>
  )
}

export function RegisterScreen() {
  const status = useAsk('archive.status', undefined)
  if (status.isPending) return <Waiting />
  if (!status.data) return <Refused fault={status.error} again={() => status.refetch()} />
  return <Ready today={status.data.today} />
}
