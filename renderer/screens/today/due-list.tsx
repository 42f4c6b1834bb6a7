// One of the day's lists: walked with the arrows, chosen with the space bar; keys pass on, finish, open.
import { type KeyboardEvent, useRef } from 'react'
import type { DueItem } from '../../../contract/giai-quyet.ts'
import { lateWords } from '../../../contract/giai-quyet-words.ts'
import { dayWords } from '../../../contract/words.ts'
import { go, to } from '../../route.ts'
import { dueWords, giaiQuyetWords } from '../../words/giai-quyet.ts'
import { fromWords, nameOf, soDenWords } from '../../words/letter.ts'
import type { Today } from './use-today.ts'

const tone = (daysLate: number) => (daysLate > 0 ? 'guess' : daysLate === 0 ? 'likely' : 'certain')

type RowProps = { item: DueItem; isHere: boolean; isChosen: boolean; onStand: () => void; onToggle: () => void }

const DueRow = ({ item, isHere, isChosen, onStand, onToggle }: RowProps) => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys of all its rows
  <div
    className="queue-row due-row"
    role="option"
    aria-selected={isChosen}
    tabIndex={isHere ? 0 : -1}
    onFocus={onStand}
    onClick={onToggle}
    onDoubleClick={() => go(to.letter(item.vanBan.id))}
  >
    <span className="due-check" aria-hidden="true">
      {isChosen ? '✓' : ''}
    </span>
    <span className="queue-what">
      <strong>{nameOf(item.vanBan)}</strong>
      <span className="clamp">{item.vanBan.trichYeu}</span>
      <small>
        {[
          fromWords(item.vanBan),
          dueWords.arrived(soDenWords(item.vanBan), dayWords(item.vanBan.ngayDen)),
          item.donViNhan,
          item.hanXuLy && giaiQuyetWords.han(item.hanXuLy),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </span>
    {item.vanBan.doKhan && <span className="chip chip-urgent">{item.vanBan.doKhan}</span>}
    <span className={`sure sure-${tone(item.daysLate)}`}>{lateWords(item.daysLate)}</span>
  </div>
)

type Props = { today: Today; onPass: () => void; onFinish: () => void }

export function DueList({ today, onPass, onFinish }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const { items, here, at } = today
  const walk = (by: number) => {
    const next = Math.max(0, Math.min(items.length - 1, here + by))
    today.stand(next)
    list.current?.querySelectorAll<HTMLElement>('[role=option]')[next]?.focus()
  }
  const acts: Record<string, () => void> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    Home: () => walk(-items.length),
    End: () => walk(items.length),
    ' ': () => at !== undefined && today.toggle(at),
    c: onPass,
    x: onFinish,
    Enter: () => at !== undefined && go(to.letter(at)),
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className="queue" role="listbox" aria-multiselectable aria-label={dueWords.list} ref={list} tabIndex={-1} onKeyDown={press}>
      {items.map((item, index) => (
        <DueRow
          key={item.vanBan.id}
          item={item}
          isHere={index === here}
          isChosen={today.isChosen(item.vanBan.id)}
          onStand={() => today.stand(index)}
          onToggle={() => today.toggle(item.vanBan.id)}
        />
      ))}
    </div>
  )
}
