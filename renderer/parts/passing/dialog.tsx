// A small form over the screen: labelled boxes, one act, Enter sends. Knows nothing of what is sent.
import { Button, Modal } from 'antd'
import { type ReactNode, useEffect, useRef } from 'react'
import { shellWords } from '../../words/shell.ts'
import type { Column } from '../form/boxes.ts'
import { Control } from '../form/control.tsx'

export type Typed = Record<string, string>
type Props = {
  title: string
  columns: readonly Column[]
  typed: Typed
  fault: string | null
  isBusy: boolean
  send: string
  onTyped: (typed: Typed) => void
  onSend: () => void
  onCancel: () => void
  children?: ReactNode
}

/** The caret goes behind what stands in a box: what is typed next goes on with it. */
function focusAtEnd(box: HTMLElement | null) {
  box?.focus()
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.setSelectionRange(box.value.length, box.value.length)
}

export function FormDialog({ title, columns, typed, fault, isBusy, send, onTyped, onSend, onCancel, children }: Props) {
  const first = `dialog-${columns[0]?.name}`
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // A clerk who is quicker has chosen a box already, and stays there.
    const begin = () => form.current?.contains(document.activeElement) || focusAtEnd(document.getElementById(first))
    const timer = setTimeout(begin, 50)
    return () => clearTimeout(timer)
  }, [first])
  return (
    <Modal
      open
      title={title}
      footer={null}
      onCancel={onCancel}
      width="min(42rem, 94vw)"
      keyboard
      focusable={{ focusTriggerAfterClose: true }}
    >
      <form
        ref={form}
        className="passing-form"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          onSend()
        }}
      >
        {columns.map(column => (
          <div className={`field wide-${column.wide}`} key={column.name}>
            <div className="field-head">
              <label htmlFor={`dialog-${column.name}`}>{column.label}</label>
            </div>
            <Control
              column={column}
              id={`dialog-${column.name}`}
              words={typed[column.name] ?? ''}
              hint={column.hint}
              isFaulty={false}
              describedBy={fault ? 'dialog-fault' : undefined}
              onWords={words => onTyped({ ...typed, [column.name]: words })}
            />
          </div>
        ))}
        {children}
        {fault && (
          <p className="field-fault wide-12" id="dialog-fault" role="alert">
            {fault}
          </p>
        )}
        <div className="passing-acts wide-12">
          <Button type="primary" htmlType="submit" loading={isBusy}>
            {send}
          </Button>
          <Button onClick={onCancel}>{shellWords.cancel}</Button>
        </div>
      </form>
    </Modal>
  )
}
