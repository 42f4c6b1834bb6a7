// How filters are typed, each with an example that a click puts into the search box.
import { Button, Popover } from 'antd'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { filterWords } from '../../contract/filter-words.ts'
import { filterExamples, filterHelpWords } from '../words/search.ts'
import { Icon } from './icons.tsx'

type Props = { onInsert: (typed: string) => void }

const names = Object.keys(filterExamples) as (keyof typeof filterExamples)[]
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Takes the focus when it opens; arrows walk the examples. */
function Examples({ onInsert, onEscape }: Props & { onEscape: () => void }) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    if (event.key === 'Escape') onEscape()
    else if (step) buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div className="filter-help">
      <p className="hint">{filterHelpWords.hint}</p>
      <ul ref={list} onKeyDown={press}>
        {names.map(name => {
          const { typed, says } = filterExamples[name]
          return (
            <li key={name}>
              <button type="button" onClick={() => onInsert(typed)}>
                <span>
                  <strong>{filterWords[name]}</strong> <small>{says}</small>
                </span>{' '}
                <code>{typed}</code>
              </button>
            </li>
          )
        })}
      </ul>
      <p className="hint">{filterHelpWords.minus}</p>
    </div>
  )
}

export function FilterHelp({ onInsert }: Props) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const insert = (typed: string) => {
    setOpen(false)
    onInsert(typed)
  }
  const giveUp = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      title={filterHelpWords.title}
      content={<Examples onInsert={insert} onEscape={giveUp} />}
      destroyOnHidden
    >
      <Button
        ref={button}
        size="large"
        className="filter-help-button"
        icon={<Icon name="filter" size={18} />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      >
        {filterHelpWords.button}
      </Button>
    </Popover>
  )
}
