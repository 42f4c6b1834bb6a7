// The day's work: what is not passed on, what is late, due and soon due; passed on or finished from here, one or many at once.
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { type DueDay, dueKind } from '../../../contract/giai-quyet.ts'
import { countedWords } from '../../../contract/giai-quyet-words.ts'
import { dayWords } from '../../../contract/words.ts'
import { useTell } from '../../ask.ts'
import { FinishDialog } from '../../parts/passing/finish-dialog.tsx'
import { PassDialog } from '../../parts/passing/pass-dialog.tsx'
import { sayFault } from '../../parts/say.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { go, to } from '../../route.ts'
import { dueWords } from '../../words/giai-quyet.ts'
import { listWords } from '../../words/list.ts'
import { DueList } from './due-list.tsx'
import { type Today, useToday } from './use-today.ts'

/** What came long before anyone noted who got it would hide the day's work: the clerk may leave it out. */
function Slow({ day: { chuyenCham, nhacTu, day } }: { day: DueDay }) {
  const setFrom = useTell('giaiQuyet.setFrom')
  const set = (from: string | null) => setFrom.mutate({ day: from }, { onError: sayFault })
  const monthStart = `${day.slice(0, 8)}01`
  if (!chuyenCham.n && nhacTu === null) return null
  return (
    <div className="due-slow">
      {chuyenCham.n > 0 && <p className="note note-warn">{dueWords.slow(countedWords(chuyenCham))}</p>}
      <p className="soft">
        {nhacTu && `${dueWords.fromDay(nhacTu)} `}
        {nhacTu ? (
          <Button size="small" onClick={() => set(null)}>
            {dueWords.all}
          </Button>
        ) : (
          <Button size="small" onClick={() => set(monthStart)}>
            {dueWords.only} {dayWords(monthStart)}
          </Button>
        )}
      </p>
    </div>
  )
}

function Acts({ today, onPass, onFinish }: { today: Today; onPass: () => void; onFinish: () => void }) {
  const { ids, chosen, at, items } = today
  return (
    <div className="due-acts">
      <Button type="primary" onClick={onPass}>
        {dueWords.pass(ids.length)}
      </Button>
      <Button onClick={onFinish}>{dueWords.finish(ids.length)}</Button>
      {at !== undefined && <Button onClick={() => go(to.letter(at))}>{dueWords.open}</Button>}
      <Button type="text" onClick={chosen < items.length ? today.chooseAll : today.chooseNone}>
        {chosen < items.length ? dueWords.chooseAll : dueWords.chooseNone}
      </Button>
      <span className="soft" role="status">
        {chosen > 0 && dueWords.chosen(chosen)}
      </span>
      <p className="keys">{dueWords.keys}</p>
    </div>
  )
}

function Lists({ today, day }: { today: Today; day: string }) {
  const [opened, setOpened] = useState<'pass' | 'finish' | null>(null)
  const { pages, items, which, ids } = today
  if (pages.isPending) return <Waiting />
  if (!pages.data) return <Refused fault={pages.error} again={() => pages.refetch()} level={2} />
  const close = () => setOpened(null)
  const dialog = { ids, today: day, onClose: close, onDone: today.chooseNone }
  return (
    <>
      {items.length ? (
        <>
          <Acts today={today} onPass={() => setOpened('pass')} onFinish={() => setOpened('finish')} />
          <DueList today={today} onPass={() => setOpened('pass')} onFinish={() => setOpened('finish')} />
        </>
      ) : (
        <Empty icon="check" title={dueWords.empty[which]}>
          <p>{dueWords.emptyHint[which]}</p>
        </Empty>
      )}
      {pages.hasNextPage && <Button onClick={() => pages.fetchNextPage()}>{listWords.more}</Button>}
      {opened === 'pass' && <PassDialog {...dialog} />}
      {opened === 'finish' && <FinishDialog {...dialog} />}
    </>
  )
}

export function TodayScreen() {
  const today = useToday()
  const { day, which } = today
  if (day.isPending) return <Waiting />
  if (!day.data) return <Refused fault={day.error} again={() => day.refetch()} />
  const { counts, isWorking } = day.data
  return (
    <div className="screen screen-page">
      <header className="screen-head">
        <div>
          <h1>{dueWords.title}</h1>
          <p className="screen-sub">{dueWords.sub(day.data.day, isWorking)}</p>
        </div>
      </header>
      <Segmented
        className="reread-tabs"
        aria-label={dueWords.tabsLabel}
        name="due-tab"
        value={which}
        onChange={today.show}
        options={dueKind.options.map(value => ({ value, label: `${dueWords.tabs[value]} (${countedWords(counts[value])})` }))}
      />
      {which === 'chua-chuyen' && <Slow day={day.data} />}
      <Lists today={today} day={day.data.day} />
    </div>
  )
}
