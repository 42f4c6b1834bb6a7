// A list of any length as a grid for eyes, keyboard and screen reader: only rows in view are drawn, pages come as one scrolls.
// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go cannot be rows of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows take the focus, one at a time, not their cells
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

export type GridColumn<Row> = { name: string; label: string; cell: (row: Row) => ReactNode }
type Props<Row> = {
  label: string
  columns: GridColumn<Row>[]
  rows: Row[]
  keyOf: (row: Row) => number
  /** null where only a lower bound is known. */
  total: number | null
  /** Place in the list to come back to, by the name of the list. */
  memory: string
  rowName?: (row: Row) => string
  onOpen: (row: Row) => void
  /** Hears which row the keyboard stands at. */
  onActive?: (row: Row) => void
  /** By which click a row is opened; Enter opens it always. */
  opensBy?: 'click' | 'double-click'
  onNearEnd: () => void
}

type Remembered = { index: number; offset: number }
const memories = new Map<string, Remembered>()

const pageOfRows = 10
const steps: Record<string, (index: number, last: number) => number> = {
  ArrowDown: index => index + 1,
  ArrowUp: index => index - 1,
  PageDown: index => index + pageOfRows,
  PageUp: index => index - pageOfRows,
  Home: () => 0,
  End: (_, last) => last,
}

export function Grid<Row>({
  label,
  columns,
  rows,
  keyOf,
  total,
  memory,
  rowName,
  onOpen,
  onActive,
  opensBy = 'click',
  onNearEnd,
}: Props<Row>) {
  const pane = useRef<HTMLDivElement>(null)
  const remembered = memories.get(memory)
  const [active, setActive] = useState(remembered?.index ?? 0)
  const wantsFocus = useRef(remembered !== undefined)
  const here = Math.min(active, Math.max(rows.length - 1, 0))
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => 76,
    overscan: 8,
    initialOffset: remembered?.offset ?? 0,
    getItemKey: index => keyOf(rows[index] as Row),
  })
  const items = virtual.getVirtualItems()
  const lastDrawn = items.at(-1)?.index ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again whenever the end comes nearer
  useEffect(() => {
    if (rows.length && lastDrawn >= rows.length - 20) onNearEnd()
  }, [lastDrawn, rows.length])
  useEffect(() => {
    if (!wantsFocus.current) return
    const row = pane.current?.querySelector<HTMLElement>(`[data-index="${here}"]`)
    if (!row) return
    wantsFocus.current = false
    row.focus({ preventScroll: true })
  })
  const activeRow = rows[here]
  useEffect(() => {
    if (activeRow) onActive?.(activeRow)
  }, [activeRow, onActive])
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const row = rows[here]
    if (event.key === 'Enter' && row) open(row, here)
    else if (step && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      const next = Math.max(0, Math.min(rows.length - 1, step(here, rows.length - 1)))
      setActive(next)
      wantsFocus.current = true
      virtual.scrollToIndex(next)
    }
  }
  const open = (row: Row, index: number) => {
    memories.set(memory, { index, offset: pane.current?.scrollTop ?? 0 })
    onOpen(row)
  }
  return (
    <div className="grid-list" role="grid" aria-label={label} aria-rowcount={total === null ? -1 : total + 1} onKeyDown={press}>
      <div className="grid-line grid-head" role="row" aria-rowindex={1}>
        {columns.map(column => (
          <span role="columnheader" className={`cell-${column.name}`} key={column.name}>
            {column.label}
          </span>
        ))}
      </div>
      <div className="grid-pane" ref={pane} role="rowgroup">
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start, key }) => {
            const row = rows[index] as Row
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys of its rows
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className={`grid-line ${rowName?.(row) ?? ''}`}
                tabIndex={index === here ? 0 : -1}
                style={{ transform: `translateY(${start}px)` }}
                onFocus={() => setActive(index)}
                onClick={() => opensBy === 'click' && open(row, index)}
                onDoubleClick={() => opensBy === 'double-click' && open(row, index)}
              >
                {columns.map(column => (
                  <span role="gridcell" className={`cell-${column.name}`} key={column.name}>
                    {column.cell(row)}
                  </span>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
