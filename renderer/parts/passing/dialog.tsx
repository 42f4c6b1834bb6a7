// A small form over the screen: labelled boxes, one act, Enter sends. Knows nothing of what is sent.
import { Button, Modal } from 'antd'
import type { ReactNode } from 'react'
import { shellWords } from '../../words/shell.ts'
import type { Column } from '../form/boxes.ts'
import { Control } from '../form/control.tsx'
import { useFirstBox } from '../use-first-box.ts'

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

export function FormDialog({ title, columns, typed, fault, isBusy, send, onTyped, onSend, onCancel, children }: Props) {
  useFirstBox(`dialog-${columns[0]?.name}`)
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
