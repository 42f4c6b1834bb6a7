// A list of any length as a grid for eyes, keyboard and screen reader: only rows in view are drawn, those not yet here hold their place.
// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go cannot be rows of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows take the focus, one at a time, not their cells
import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { listWords } from '../words/list.ts'
import { type FarRows, useFarRows } from './use-far-rows.ts'

export type GridColumn<Row> = { name: string; label: string; cell: (row: Row) => ReactNode }
type Props<Row> = {
  label: string
  columns: GridColumn<Row>[]
  /** Rows that can be gone to. */
  count: number
  /** null while the row is not here. */
  rowAt: (index: number) => Row | null
  /** null where only a lower bound is known. */
  total: number | null
  /** Place in the list to come back to, by the name of the list. */
  memory: string
  /** Higher rows, for lists that say more of each. */
  isTall?: boolean
  rowName?: (row: Row) => string
  onOpen: (row: Row) => void
  /** Hears which row the keyboard stands at. */
  onActive?: (row: Row) => void
  /** By which click a row is opened; Enter opens it always. */
  opensBy?: 'click' | 'double-click'
  /** The rows that are wanted, each time they change. */
  onShow: (first: number, last: number) => void
}

type Remembered = { index: number; top: number }
const memories = new Map<string, Remembered>()

type Step = (index: number, last: number, inPane: number) => number
const steps: Record<string, Step> = {
  ArrowDown: index => index + 1,
  ArrowUp: index => index - 1,
  PageDown: (index, _, inPane) => index + inPane,
  PageUp: (index, _, inPane) => index - inPane,
  Home: () => 0,
  End: (_, last) => last,
}

type RowProps<Row> = {
  index: number
  y: number
  row: Row | null
  isHere: boolean
  name: string
  columns: GridColumn<Row>[]
  opensBy: 'click' | 'double-click'
  onFocus: (index: number) => void
  onOpen: (row: Row, index: number) => void
}

function GridRow<Row>({ index, y, row, isHere, name, columns, opensBy, onFocus, onOpen }: RowProps<Row>) {
  const open = (by: typeof opensBy) => {
    if (row !== null && by === opensBy) onOpen(row, index)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys of its rows
    <div
      data-index={index}
      role="row"
      aria-rowindex={index + 2}
      aria-busy={row === null}
      className={`grid-line ${name}`}
      tabIndex={isHere ? 0 : -1}
      style={{ transform: `translateY(${y}px)` }}
      onFocus={() => onFocus(index)}
      onClick={() => open('click')}
      onDoubleClick={() => open('double-click')}
    >
      {columns.map((column, i) => (
        <span role="gridcell" className={`cell-${column.name}`} key={column.name}>
          {row !== null && column.cell(row)}
          {row === null && i === 0 && <span className="unseen">{listWords.loading}</span>}
        </span>
      ))}
    </div>
  )
}
const KeptRow = memo(GridRow) as typeof GridRow

/** The rows to draw: those in view, and the one that has or takes the focus wherever it is, just outside the view. */
function drawnRows({ first, last, rowPx, boxPx, yOf }: FarRows, here: number, count: number): { index: number; y: number }[] {
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({ index: first + i, y: yOf(first + i) }))
  if (!drawn.length || here >= count) return drawn
  if (here < first) return [{ index: here, y: Math.max(0, yOf(first) - rowPx) }, ...drawn]
  return here > last ? [...drawn, { index: here, y: Math.min(boxPx - rowPx, yOf(last) + rowPx) }] : drawn
}

/** A press beside the rows is one on the scrollbar. */
const keepFocus = (event: MouseEvent) => {
  if (event.target === event.currentTarget) event.preventDefault()
}

export function Grid<Row>({
  label,
  columns,
  count,
  rowAt,
  total,
  memory,
  isTall,
  rowName,
  onOpen,
  onActive,
  opensBy = 'click',
  onShow,
}: Props<Row>) {
  const remembered = memories.get(memory)
  const [active, setActive] = useState(remembered?.index ?? 0)
  /** The row that is to take the focus once it is drawn. An effect of an earlier drawing may still run after a key was pressed. */
  const wanted = useRef(remembered?.index ?? null)
  const here = Math.min(active, Math.max(count - 1, 0))
  const far = useFarRows(count, remembered?.top ?? 0)
  const { pane, probe, first, last, boxPx, inPane, reach, top } = far
  // biome-ignore lint/correctness/useExhaustiveDependencies: says so whenever other rows are in view
  useEffect(() => onShow(first, last), [first, last])
  useEffect(() => {
    if (wanted.current !== here) return
    const row = pane.current?.querySelector<HTMLElement>(`[data-index="${here}"]`)
    if (!row) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })
  const activeRow = rowAt(here)
  useEffect(() => {
    if (activeRow) onActive?.(activeRow)
  }, [activeRow, onActive])
  const opened = useRef(onOpen)
  opened.current = onOpen
  const open = useCallback(
    (row: Row, index: number) => {
      memories.set(memory, { index, top: top() })
      opened.current(row)
    },
    [memory, top],
  )
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const row = rowAt(here)
    if (event.key === 'Enter' && row) open(row, here)
    else if (step && !event.altKey && !event.metaKey) {
      event.preventDefault()
      const next = Math.max(0, Math.min(count - 1, step(here, count - 1, inPane)))
      setActive(next)
      wanted.current = next
      reach(next)
    }
  }
  return (
    <div
      className={isTall ? 'grid-list grid-tall' : 'grid-list'}
      role="grid"
      aria-label={label}
      aria-rowcount={total === null ? -1 : total + 1}
      onKeyDown={press}
    >
      <div className="grid-line grid-head" role="row" aria-rowindex={1}>
        {columns.map(column => (
          <span role="columnheader" className={`cell-${column.name}`} key={column.name}>
            {column.label}
          </span>
        ))}
      </div>
      <div className="grid-pane" ref={pane} role="rowgroup" onMouseDown={keepFocus}>
        <div className="grid-line grid-probe" ref={probe} aria-hidden="true" />
        <div className="grid-box" role="presentation" style={{ blockSize: boxPx }}>
          {drawnRows(far, here, count).map(({ index, y }) => {
            const row = rowAt(index)
            return (
              <KeptRow<Row>
                key={index}
                index={index}
                y={y}
                row={row}
                isHere={index === here}
                name={row === null ? 'is-coming' : (rowName?.(row) ?? '')}
                columns={columns}
                opensBy={opensBy}
                onFocus={setActive}
                onOpen={open}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
