// The end of one or many văn bản đến: what answers it, or that no answer is needed. What the links offer stands only where the clerk picks it.
import { Button } from 'antd'
import { useState } from 'react'
import { tell, useAsk, useTell } from '../../ask.ts'
import { finishWords, passWords } from '../../words/giai-quyet.ts'
import { nameOf } from '../../words/letter.ts'
import { readDay } from '../day.ts'
import type { Column } from '../form/boxes.ts'
import { say, sayFault } from '../say.tsx'
import { FormDialog, type Typed } from './dialog.tsx'

const columnsOf = (isOne: boolean): Column[] => [
  ...(isOne ? [{ name: 'traLoi', label: finishWords.traLoi, kind: 'line' as const, wide: 8, hint: finishWords.traLoiHint }] : []),
  { name: 'ngay', label: finishWords.ngay, kind: 'day', wide: isOne ? 4 : 12 },
  { name: 'ghiChu', label: finishWords.ghiChu, kind: 'wrapped', wide: 12 },
]

const printed = (iso: string) => iso.split('-').reverse().join('/')

type Props = { ids: readonly number[]; today: string; onClose: () => void; onDone?: () => void }

export function FinishDialog({ ids, today, onClose, onDone }: Props) {
  const [typed, setTyped] = useState<Typed>({ ngay: printed(today) })
  const [fault, setFault] = useState<string | null>(null)
  const [only] = ids
  const offers = useAsk('giaiQuyet.of', ids.length === 1 && only ? { id: only } : null).data?.offers ?? []
  const finish = useTell('giaiQuyet.finish')
  const send = () => {
    const ngay = readDay(typed.ngay ?? '')
    setFault(ngay ? null : passWords.wrongDay)
    if (!ngay) return
    const soKyHieu = typed.traLoi?.trim()
    const picked = offers.find(offer => offer.soKyHieu === soKyHieu)
    const traLoi = soKyHieu ? { soKyHieu, vanBanId: picked?.id ?? null } : null
    const done = () => {
      const run = () => tell('giaiQuyet.reopen', { ids: [...ids] }).then(() => say(finishWords.reopened), sayFault)
      say(finishWords.done(ids.length), { words: passWords.undo, run })
      onDone?.()
      onClose()
    }
    finish.mutate({ ids: [...ids], ngay, traLoi, ghiChu: typed.ghiChu?.trim() || null }, { onSuccess: done, onError: sayFault })
  }
  return (
    <FormDialog
      title={finishWords.title(ids.length)}
      columns={columnsOf(ids.length === 1)}
      typed={typed}
      fault={fault}
      isBusy={finish.isPending}
      send={finishWords.send}
      onTyped={next => {
        setTyped(next)
        setFault(null)
      }}
      onSend={send}
      onCancel={onClose}
    >
      {offers.length > 0 && (
        <div className="wide-12">
          <p className="hint">{finishWords.offers}</p>
          <p className="passing-offers">
            {offers.map(offer => (
              <Button key={offer.id} size="small" onClick={() => setTyped({ ...typed, traLoi: offer.soKyHieu ?? '' })}>
                {nameOf(offer)}
              </Button>
            ))}
          </p>
        </div>
      )}
    </FormDialog>
  )
}
