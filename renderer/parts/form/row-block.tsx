// A row of many boxes, folded to two lines until the clerk opens it or picks it in the text.
import { type ReactNode, useState } from 'react'
import type { ListTable } from './boxes.ts'
import type { Faults, Row } from './draft.ts'
import { Field } from './field.tsx'

type Props = {
  table: ListTable
  row: Row
  before: Row | undefined
  name: string
  faults: Faults
  isRead: boolean
  /** How sure the row is. */
  tag: ReactNode
  /** The button that takes the row out. */
  out: ReactNode
  onWords: (name: string, words: string) => void
}

const isNew = ({ key }: Row) => key.includes('+')

export function RowBlock({ table, row, before, name, faults, isRead, tag, out, onWords }: Props) {
  const [isOpen, setOpen] = useState(isNew(row))
  const isFaulty = Object.keys(faults).some(id => id.startsWith(`${row.key}.`))
  const [title, line] = table.summary?.(row.cells) ?? ['', '']
  return (
    <li className="row-block" data-mark={row.key}>
      <details open={isOpen || isFaulty} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className="row-summary">
          <span className="row-title">
            <span className="unseen">{name}: </span>
            {title}
          </span>
          <span className="row-line">{line}</span>
        </summary>
        <div className="grid">
          {table.columns.map(column => {
            const id = `${row.key}.${column.name}`
            return (
              <Field
                key={id}
                {...{ column, id, isRead }}
                words={row.cells[column.name] ?? ''}
                before={before?.cells[column.name] ?? null}
                note={undefined}
                fault={faults[id]}
                isBare
                onWords={words => onWords(column.name, words)}
              />
            )
          })}
        </div>
      </details>
      <div className="row-head">
        {tag}
        {out}
      </div>
    </li>
  )
}
