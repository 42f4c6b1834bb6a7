// The small form that adds an agency which neither tables nor letters know.
import { useState } from 'react'
import { agencyKind, agencyLevel } from '../../../contract/agency.ts'
import { agencyKindWords, agencyLevelWords } from '../../../contract/agency-words.ts'
import { useTell } from '../../ask.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { go, to } from '../../route.ts'
import { agencyWords } from '../../words/agency.ts'

const kinds = agencyKind.options.map(value => [value, agencyKindWords[value]] as const)
const levels = [['', agencyWords.noLevel] as const, ...agencyLevel.options.map(value => [value, agencyLevelWords[value]] as const)]
const columns: Column[] = [
  { name: 'ten', label: agencyWords.ten, kind: 'line', wide: 12 },
  { name: 'tinh', label: agencyWords.tinh, kind: 'line', wide: 12 },
  { name: 'loai', label: agencyWords.loai, kind: 'choice', wide: 6, choices: kinds },
  { name: 'cap', label: agencyWords.cap, kind: 'choice', wide: 6, choices: levels },
]

export function AddDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState<Typed>({ ten: '', tinh: '', loai: 'khac', cap: '' })
  const [fault, setFault] = useState<string | null>(null)
  const add = useTell('coQuan.add')
  const send = () => {
    const ten = typed.ten?.trim() ?? ''
    setFault(ten ? null : agencyWords.needed)
    if (!ten) return
    const loai = agencyKind.catch('khac').parse(typed.loai)
    const cap = agencyLevel.safeParse(typed.cap).data ?? null
    const onSuccess = ({ id }: { id: number }) => {
      say(agencyWords.added(ten))
      onClose()
      go(to.agency(id))
    }
    add.mutate({ ten, tinh: typed.tinh?.trim() || null, loai, cap }, { onSuccess, onError: sayFault })
  }
  return (
    <FormDialog
      title={agencyWords.add}
      columns={columns}
      typed={typed}
      fault={fault}
      isBusy={add.isPending}
      send={agencyWords.save}
      onTyped={setTyped}
      onSend={send}
      onCancel={onClose}
    />
  )
}
