// On what day a kept copy came back: today where nothing else is typed, not before it was given out and not in the future.
import { useState } from 'react'
import type { CopyUse } from '../../../contract/paper.ts'
import { dayWords } from '../../../contract/words.ts'
import { tell, useTell } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { banLuuWords as words } from '../../words/ban-luu.ts'

/** What is wrong with the day that was typed; null where nothing is. */
function faultOf(day: string | null, given: string, today: string): string | null {
  if (day === null) return words.wrongDay
  if (day < given) return words.backEarly(given)
  return day > today ? words.backLate(today) : null
}

export function BackDialog({ use, today, onClose }: { use: CopyUse; today: string; onClose: () => void }) {
  const { id, hoTen, ngay } = use
  const [typed, setTyped] = useState<Typed>({ ngayTra: dayWords(today) })
  const [fault, setFault] = useState<string | null>(null)
  const giveBack = useTell('banLuu.giveBack')
  // The line may be gone before its act is taken back: what is asked then is asked of no part of the screen.
  const undo = () => void tell('banLuu.giveBack', { id, isBack: false }).catch(sayFault)
  const done = () => {
    say(words.backDone, { words: words.undo, run: undo })
    onClose()
  }
  const send = () => {
    const day = readDay(typed.ngayTra ?? '')
    const wrong = faultOf(day, ngay, today)
    setFault(wrong)
    if (wrong === null) giveBack.mutate({ id, ngay: day }, { onSuccess: done, onError: sayFault })
  }
  return (
    <FormDialog
      title={words.backTitle(hoTen)}
      columns={[{ name: 'ngayTra', label: words.backDay, kind: 'day', wide: 6, hint: words.backHint(ngay) }]}
      typed={typed}
      fault={fault}
      isBusy={giveBack.isPending}
      send={words.send}
      onTyped={next => {
        setTyped(next)
        setFault(null)
      }}
      onSend={send}
      onCancel={onClose}
    />
  )
}
