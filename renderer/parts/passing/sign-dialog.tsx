// Ký nhận of one step: who took it and when.
import { useState } from 'react'
import type { Step } from '../../../contract/giai-quyet.ts'
import { useTell } from '../../ask.ts'
import { passWords, signWords } from '../../words/giai-quyet.ts'
import { readDay } from '../day.ts'
import type { Column } from '../form/boxes.ts'
import { say, sayFault } from '../say.tsx'
import { FormDialog, type Typed } from './dialog.tsx'

const columns: Column[] = [
  { name: 'nguoiNhan', label: signWords.nguoiNhan, kind: 'line', wide: 8 },
  { name: 'ngayNhan', label: signWords.ngay, kind: 'day', wide: 4 },
]

export function SignDialog({ step, today, onClose }: { step: Step; today: string; onClose: () => void }) {
  const [typed, setTyped] = useState<Typed>({ ngayNhan: today.split('-').reverse().join('/') })
  const [fault, setFault] = useState<string | null>(null)
  const sign = useTell('giaiQuyet.sign')
  const send = () => {
    const nguoiNhan = typed.nguoiNhan?.trim() ?? ''
    const ngay = readDay(typed.ngayNhan ?? '')
    const wrong = !nguoiNhan ? signWords.needed : ngay ? null : passWords.wrongDay
    setFault(wrong)
    if (wrong) return
    const done = () => {
      say(signWords.signed)
      onClose()
    }
    sign.mutate({ steps: [step.id], nguoiNhan, ngay }, { onSuccess: done, onError: sayFault })
  }
  return (
    <FormDialog
      title={signWords.title(step.donVi)}
      columns={columns}
      typed={typed}
      fault={fault}
      isBusy={sign.isPending}
      send={signWords.send}
      onTyped={next => {
        setTyped(next)
        setFault(null)
      }}
      onSend={send}
      onCancel={onClose}
    />
  )
}
