// Days off work by year: those of the tables with how sure they are, and the clerk's own, which win.
import { Button, Input } from 'antd'
import { useState } from 'react'
import { dayWords } from '../../../contract/words.ts'
import { useAsk, useTell } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import { Control } from '../../parts/form/control.tsx'
import { Icon } from '../../parts/icons.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { calendarWords, passWords, weekdayOf } from '../../words/giai-quyet.ts'

type Kind = 'off' | 'work'
const dayColumn = { name: 'day', label: calendarWords.day, kind: 'day', wide: 12 } as const

function useSetDay() {
  const set = useTell('lichNghi.set')
  return (day: string, kind: Kind | null, name: string) =>
    set.mutate({ day, kind, name }, { onSuccess: () => say(calendarWords.setDone(day)), onError: sayFault })
}

function AddDay() {
  const [typed, setTyped] = useState({ day: '', name: '', kind: 'off' as Kind })
  const [isFaulty, setFaulty] = useState(false)
  const set = useSetDay()
  const send = () => {
    const day = readDay(typed.day)
    setFaulty(!day)
    if (day) set(day, typed.kind, typed.name)
  }
  return (
    <form
      className="calendar-add"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <Control
        column={dayColumn}
        id="calendar-day"
        label={calendarWords.day}
        words={typed.day}
        isFaulty={isFaulty}
        describedBy={isFaulty ? 'calendar-fault' : undefined}
        onWords={day => setTyped({ ...typed, day })}
      />
      <select
        className="choice"
        aria-label={calendarWords.kind}
        value={typed.kind}
        onChange={event => setTyped({ ...typed, kind: event.target.value === 'work' ? 'work' : 'off' })}
      >
        <option value="off">{calendarWords.kinds.off}</option>
        <option value="work">{calendarWords.kinds.work}</option>
      </select>
      <Input
        aria-label={calendarWords.name}
        placeholder={calendarWords.name}
        value={typed.name}
        autoComplete="off"
        onChange={event => setTyped({ ...typed, name: event.target.value })}
      />
      <Button htmlType="submit">{calendarWords.set}</Button>
      {isFaulty && (
        <p className="field-fault" id="calendar-fault" role="alert">
          {passWords.wrongDay}
        </p>
      )}
    </form>
  )
}

export function CalendarCard({ today }: { today: string }) {
  const [year, setYear] = useState(Number(today.slice(0, 4)))
  const found = useAsk('lichNghi.year', { year }, { keep: true }).data
  const set = useSetDay()
  if (!found) return null
  return (
    <section className="card">
      <h2>{calendarWords.title}</h2>
      <p className="hint">{calendarWords.hint}</p>
      <div className="own-acts">
        <Button size="small" aria-label={calendarWords.before} icon={<Icon name="back" size={16} />} onClick={() => setYear(year - 1)} />
        <strong>
          {calendarWords.year} {year}
        </strong>
        <Button size="small" onClick={() => setYear(year + 1)}>
          {calendarWords.after}
        </Button>
      </div>
      <p className={found.sure === 'told' ? 'hint' : 'note note-warn'}>{calendarWords.sure[found.sure]}</p>
      <ul className="calendar-days">
        {found.days.map(({ day, kind, name, byClerk }) => (
          <li key={day}>
            <span>{dayWords(day)}</span>
            <span className="soft">{weekdayOf(day)}</span>
            <span>
              {kind === 'work' && <span className="chip">{calendarWords.kinds.work}</span>} {name}{' '}
              {byClerk && <span className="chip">{calendarWords.byClerk}</span>}
            </span>
            {byClerk ? (
              <Button
                size="small"
                type="text"
                aria-label={calendarWords.drop(day)}
                icon={<Icon name="cross" size={16} />}
                onClick={() => set(day, null, '')}
              />
            ) : (
              kind === 'off' && (
                <Button size="small" type="text" aria-label={calendarWords.toWork(day)} onClick={() => set(day, 'work', name)}>
                  {calendarWords.works}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {found.open.map(({ day, name, source }) => (
        <p className="note" key={day}>
          {dayWords(day)}: {name}. {source}.{' '}
          <Button size="small" onClick={() => set(day, 'off', name)}>
            {calendarWords.isOff}
          </Button>
        </p>
      ))}
      <AddDay />
    </section>
  )
}
