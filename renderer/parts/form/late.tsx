// A văn bản for a year whose register is closed: the clerk is asked whether it goes there late, with a reason, or into this year.
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { Refusal } from '../../../contract/refusal.ts'
import { dayWords } from '../../../contract/words.ts'
import { lateWords } from '../../words/form.ts'
import { shellWords } from '../../words/shell.ts'
import { Control } from './control.tsx'
import type { Typed } from './draft.ts'

/** `late` is why a văn bản goes into a closed year; without it none does. */
export type LateSend = (typed: Typed & { late?: string }) => void

type Asked = { typed: Typed; nam: string; so: string }

const reason = { name: 'late', label: lateWords.lyDo, kind: 'line', wide: 12 } as const

/** The văn bản as it is filed today, its own day told in Ghi chú. A number that was typed was one of the other year. */
const asToday = ({ typed, nam }: Asked, today: string): Typed => ({
  ...typed,
  so: null,
  register: {
    ...typed.register,
    ngayDen: today,
    ghiChu: [typed.register.ghiChu, lateWords.noteToday(dayWords(typed.register.ngayDen), nam)].filter(Boolean).join('; '),
  },
})

function LateDialog({ asked, today, onSend, onClose }: { asked: Asked; today: string; onSend: LateSend; onClose: () => void }) {
  const [lyDo, setLyDo] = useState('')
  const [isFaulty, setFaulty] = useState(false)
  const { typed, nam, so } = asked
  const send = (what: Parameters<LateSend>[0]) => {
    onClose()
    onSend(what)
  }
  const late = () => {
    const why = lyDo.normalize('NFC').trim()
    setFaulty(!why)
    if (why) send({ ...typed, late: why })
  }
  const thisYear = today.slice(0, 4)
  return (
    <Modal open title={lateWords.title(nam)} footer={null} onCancel={onClose} width="min(42rem, 94vw)">
      <form
        className="passing-form"
        noValidate
        onSubmit={event => {
          event.preventDefault()
          late()
        }}
      >
        <p className="wide-12">{lateWords.says(dayWords(typed.register.ngayDen), nam, so)}</p>
        <div className="field wide-12">
          <div className="field-head">
            <label htmlFor="late-reason">{reason.label}</label>
          </div>
          <Control
            column={reason}
            id="late-reason"
            words={lyDo}
            hint={lateWords.lyDoHint}
            isFaulty={isFaulty}
            describedBy={isFaulty ? 'late-fault' : undefined}
            onWords={words => {
              setLyDo(words)
              setFaulty(false)
            }}
          />
        </div>
        {isFaulty && (
          <p className="field-fault wide-12" id="late-fault" role="alert">
            {lateWords.needed}
          </p>
        )}
        <div className="passing-acts wide-12">
          <Button type="primary" htmlType="submit">
            {lateWords.late(nam)}
          </Button>
          {thisYear !== nam && <Button onClick={() => send(asToday(asked, today))}>{lateWords.today(thisYear)}</Button>}
          <Button type="text" onClick={onClose}>
            {shellWords.cancel}
          </Button>
        </div>
        {thisYear !== nam && <p className="hint wide-12">{lateWords.todayHint(dayWords(typed.register.ngayDen))}</p>}
      </form>
    </Modal>
  )
}

/** `asks` says whether a fault is that the year is closed, and then asks; `dialog` stands on the screen. */
export function useLate(today: string, onSend: LateSend) {
  const [asked, setAsked] = useState<Asked | null>(null)
  return {
    asks: (fault: unknown, typed: Typed): boolean => {
      if (!(fault instanceof Refusal) || fault.code !== 'so-closed') return false
      setAsked({ typed, nam: fault.detail.nam ?? '', so: fault.detail.so ?? '' })
      return true
    },
    dialog: asked && <LateDialog asked={asked} today={today} onSend={onSend} onClose={() => setAsked(null)} />,
  }
}
