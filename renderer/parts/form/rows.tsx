// A list of the form as rows to type in: add, change, take out. Keeps each row's key, so that its mark in the text stays its own.
import { Button } from 'antd'
import { useRef } from 'react'
import { formWords } from '../../words/form.ts'
import { Icon } from '../icons.tsx'
import type { ListTable } from './boxes.ts'
import { Control } from './control.tsx'
import type { Faults, Row } from './draft.ts'
import { SureTag } from './field.tsx'
import type { Notes } from './notes.ts'
import { RowBlock } from './row-block.tsx'

type RowsProps = {
  table: ListTable
  rows: Row[]
  before: Row[]
  notes: Notes
  issues: string[]
  faults: Faults
  isRead: boolean
  onRows: (rows: Row[]) => void
}

const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus())

export function Rows({ table, rows, before, notes, issues, faults, isRead, onRows }: RowsProps) {
  const added = useRef(0)
  const addId = `add-${table.list}`
  const first = table.columns[0]?.name ?? ''
  const change = (row: Row, name: string, words: string) =>
    onRows(rows.map(other => (other.key === row.key ? { ...row, cells: { ...row.cells, [name]: words } } : other)))
  const add = () => {
    added.current = Math.max(added.current, ...rows.map(({ key }) => Number(key.split('+')[1] ?? 0))) + 1
    const key = `${table.list}.+${added.current}`
    const cells = Object.fromEntries(table.columns.map(({ name, choices }) => [name, choices?.at(-1)?.[0] ?? '']))
    onRows([...rows, { key, cells }])
    focusSoon(`${key}.${first}`)
  }
  const takeOut = (row: Row, index: number) => {
    onRows(rows.filter(other => other !== row))
    const near = rows[index + 1] ?? rows[index - 1]
    focusSoon(near ? `${near.key}.${first}` : addId)
  }
  return (
    <fieldset className="group" data-mark={table.list}>
      <legend>
        {table.title} <span className="group-count">{rows.length}</span>
        {isRead && !rows.length && !before.length && !issues.length && <SureTag note={undefined} isEdited={false} isEmpty />}
      </legend>
      {issues.map(sentence => (
        <p className="group-said" key={sentence}>
          {sentence}
        </p>
      ))}
      <ol className={table.summary ? 'rows rows-block' : 'rows'}>
        {rows.map((row, index) => (
          <RowHere
            key={row.key}
            {...{ table, row, index, faults, notes, isRead }}
            before={before.find(({ key }) => key === row.key)}
            onWords={(name, words) => change(row, name, words)}
            onTakeOut={() => takeOut(row, index)}
          />
        ))}
      </ol>
      {rows.length < (table.most ?? Infinity) && (
        <Button id={addId} type="dashed" size="small" icon={<Icon name="plus" size={16} />} onClick={add}>
          {table.add}
        </Button>
      )}
    </fieldset>
  )
}

type RowProps = {
  table: ListTable
  row: Row
  index: number
  before: Row | undefined
  faults: Faults
  notes: Notes
  isRead: boolean
  onWords: (name: string, words: string) => void
  onTakeOut: () => void
}

function RowHere({ table, row, index, before, faults, notes, isRead, onWords, onTakeOut }: RowProps) {
  const name = formWords.row(table.title, index + 1)
  const isEdited = JSON.stringify(before?.cells) !== JSON.stringify(row.cells)
  const tag = isRead && <SureTag note={notes[row.key]} isEdited={isEdited} isEmpty={false} />
  const out = (
    <Button
      type="text"
      size="small"
      aria-label={formWords.removeRow(name)}
      title={formWords.removeRow(name)}
      icon={<Icon name="cross" size={16} />}
      onClick={onTakeOut}
    />
  )
  if (table.summary) return <RowBlock {...{ table, row, before, name, faults, isRead, tag, out, onWords }} />
  return (
    <li className="row" data-mark={row.key}>
      <div className="row-boxes">
        {table.columns.map(column => (
          <div className={`wide-${column.wide}`} key={column.name}>
            <Control
              column={column}
              id={`${row.key}.${column.name}`}
              label={column.name === first(table) ? name : `${column.label}, ${name}`}
              words={row.cells[column.name] ?? ''}
              onWords={words => onWords(column.name, words)}
            />
          </div>
        ))}
      </div>
      {tag}
      {out}
    </li>
  )
}

const first = (table: ListTable) => table.columns[0]?.name
