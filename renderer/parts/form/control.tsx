// One box to type in, by its kind. Typing is never touched: no mask, no rewriting, no key taken but Enter where a box wraps one line.
import { Button, Calendar, Input, Popover } from 'antd'
import dayjs from 'dayjs'
import { type KeyboardEvent, useId, useState } from 'react'
import { formWords } from '../../words/form.ts'
import { readDay } from '../day.ts'
import { Icon } from '../icons.tsx'
import type { Column } from './boxes.ts'

export type ControlProps = {
  column: Column
  id: string
  words: string
  hint?: string | undefined
  isFaulty?: boolean
  describedBy?: string | undefined
  label?: string | undefined
  isShown?: boolean
  onWords: (words: string) => void
}

/** Whether a key press belongs to an input method (UniKey and others) and must be left alone. */
export const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229

/** Enter in a wrapped line does what it does in any line: it sends the form. */
function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || isComposing(event)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

const sharedProps = ({ id, words, hint, isFaulty, describedBy, label, column }: ControlProps) => ({
  id,
  value: words,
  placeholder: hint ?? column.hint,
  'aria-invalid': isFaulty || undefined,
  'aria-describedby': describedBy,
  'aria-label': label,
  autoComplete: 'off',
  spellCheck: false,
  ...(isFaulty ? { status: 'error' as const } : {}),
})

function DayControl(props: ControlProps) {
  const { words, onWords, column } = props
  const [isOpen, setOpen] = useState(false)
  const known = readDay(words)
  const settle = () => {
    if (known) onWords(known.split('-').reverse().join('/'))
  }
  const calendar = (
    <div className="calendar">
      <Calendar
        fullscreen={false}
        value={known ? dayjs(known) : dayjs()}
        onSelect={(day, { source }) => {
          onWords(day.format('DD/MM/YYYY'))
          if (source === 'date') setOpen(false)
        }}
      />
    </div>
  )
  return (
    <span className="day">
      <Input
        {...sharedProps({ ...props, hint: formWords.dayHint })}
        inputMode="numeric"
        onChange={event => onWords(event.target.value)}
        onBlur={settle}
      />
      <Popover open={isOpen} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={calendar} destroyOnHidden>
        <Button
          className="day-open"
          type="text"
          size="small"
          aria-label={formWords.day(column.label)}
          tabIndex={-1}
          icon={<Icon name="calendar" size={18} />}
        />
      </Popover>
    </span>
  )
}

function LineControl(props: ControlProps) {
  const offersId = useId()
  const { column, onWords } = props
  return (
    <>
      <Input {...sharedProps(props)} {...(column.offers ? { list: offersId } : {})} onChange={event => onWords(event.target.value)} />
      {column.offers && (
        <datalist id={offersId}>
          {column.offers.map(words => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
    </>
  )
}

export function Control(props: ControlProps) {
  const { column, id, words, onWords, describedBy, label } = props
  if (column.kind === 'day') return <DayControl {...props} />
  if (column.kind === 'choice')
    return (
      <select
        className="choice"
        id={id}
        value={words}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={event => onWords(event.target.value)}
      >
        {column.choices?.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    )
  if (column.kind === 'line') return <LineControl {...props} />
  return (
    <Input.TextArea
      {...sharedProps(props)}
      autoSize={{ minRows: column.kind === 'wrapped' ? 2 : 3, maxRows: 10 }}
      onChange={event => onWords(event.target.value)}
      {...(column.kind === 'wrapped' ? { onKeyDown: sendOnEnter } : {})}
    />
  )
}
