// The opened lists walked through by the keyboard: open and close, choose, and the acts of the row the clerk stands at.
import { Fragment, type KeyboardEvent, useRef } from 'react'
import { go, to } from '../../route.ts'
import { noiNhanWords } from '../../words/noi-nhan.ts'
import { LineRow } from './line-row.tsx'
import { agencyOf, canOpen, type Row } from './rows.ts'
import type { Opened } from './use-opened.ts'

export type RowAct = 'send' | 'sign' | 'copies' | 'group' | 'toggle-member' | 'resolve'
const actKeys: Record<string, RowAct> = { g: 'send', k: 'sign', b: 'copies', m: 'group', t: 'toggle-member', c: 'resolve' }

type Props = { opened: Opened; onAct: (act: RowAct, row: Row) => void }

/** The name of the list above its first line. */
const heads = (rows: readonly Row[], index: number): string | null =>
  rows[index]?.line.list !== rows[index - 1]?.line.list ? noiNhanWords.lists[rows[index]?.line.list ?? 'luu'] : null

export function OpenedTree({ opened, onAct }: Props) {
  const tree = useRef<HTMLDivElement>(null)
  const { rows, here, at } = opened
  const textOf = (key: string) => rows.find(row => row.key === key)?.line.text ?? ''
  const walk = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to))
    opened.stand(next)
    tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[next]?.focus()
  }
  const closeHere = () => {
    if (!at) return
    if (at.receiver) walk(rows.findIndex(({ key }) => key === at.line.key))
    else opened.setOpen(at.line, false)
  }
  const openHere = () => {
    if (at && !at.receiver && canOpen(at.line)) opened.setOpen(at.line, true)
  }
  const moves: Record<string, () => void> = {
    ArrowDown: () => walk(here + 1),
    ArrowUp: () => walk(here - 1),
    Home: () => walk(0),
    End: () => walk(rows.length - 1),
    ArrowRight: openHere,
    ArrowLeft: closeHere,
    Enter: () => {
      const agency = at && agencyOf(at)
      if (agency) go(to.agency(agency.id))
      else if (at && opened.isOpen(at.line)) closeHere()
      else openHere()
    },
    ' ': () => at && opened.toggle(at.key),
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    const act = actKeys[event.key.toLowerCase()]
    const move = moves[event.key] ?? (act && at ? () => onAct(act, at) : undefined)
    if (!move) return
    event.preventDefault()
    move()
  }
  return (
    <div className="queue" role="tree" aria-multiselectable aria-label={noiNhanWords.list} ref={tree} tabIndex={-1} onKeyDown={press}>
      {rows.map((row, index) => (
        <Fragment key={row.key}>
          {heads(rows, index) && (
            <p className="opened-head" role="presentation">
              {heads(rows, index)}
            </p>
          )}
          <LineRow
            row={row}
            textOf={textOf}
            isHere={index === here}
            isChosen={opened.isChosen(row.key)}
            isOpen={opened.isOpen(row.line)}
            onStand={() => opened.stand(index)}
            onToggle={() => opened.toggle(row.key)}
            onOpen={() => opened.setOpen(row.line, !opened.isOpen(row.line))}
            onCopies={() => onAct('copies', row)}
          />
        </Fragment>
      ))}
    </div>
  )
}
