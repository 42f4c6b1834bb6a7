// Ticking rows of the list, and what is done with those that are ticked: the recipients of all of them on one paper.
import { Button } from 'antd'
import { Icon } from '../../parts/icons.tsx'
import { sayStop } from '../../parts/say.tsx'
import { letGo, mostTicked, toggleTick, useIsTicked, useTicked } from '../../parts/ticked.ts'
import { go, to } from '../../route.ts'
import { nameOf } from '../../words/letter.ts'
import { tickedWords } from '../../words/list.ts'
import { count } from '../../words/shell.ts'
import type { ListRow } from './sources.ts'

/** The box of a row; one that is known only because others cite it has no recipients. By the keyboard X on the row. */
export function Tick({ row }: { row: ListRow }) {
  const isTicked = useIsTicked(row.id)
  if (row.direction === 'tham-chieu') return null
  const toggle = () => {
    if (!toggleTick(row.id, nameOf(row))) sayStop(tickedWords.most(count(mostTicked)))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a box drawn by the browser has no room to be hit in a row
    <button
      type="button"
      role="checkbox"
      className="row-tick"
      aria-checked={isTicked}
      aria-label={tickedWords.tick(nameOf(row))}
      tabIndex={-1}
      onClick={event => {
        event.stopPropagation()
        toggle()
      }}
      onDoubleClick={event => event.stopPropagation()}
    >
      <span className="due-check" aria-hidden="true">
        {isTicked ? '✓' : ''}
      </span>
    </button>
  )
}

export function TickedBar() {
  const ids = [...useTicked().keys()]
  const [first] = ids
  if (first === undefined) return null
  return (
    <div className="list-bar ticked-bar">
      <span role="status">{tickedWords.chosen(count(ids.length))}</span>
      <Button type="primary" icon={<Icon name="print" size={18} />} onClick={() => go(to.recipients(first, 'giay', true))}>
        {tickedWords.print}
      </Button>
      <Button type="text" onClick={letGo}>
        {tickedWords.letGo}
      </Button>
    </div>
  )
}
