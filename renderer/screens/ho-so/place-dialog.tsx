// The ordinal, sheets and note of a văn bản in a hồ sơ.
import { useState } from 'react'
import type { HoSoDocument } from '../../../contract/ho-so.ts'
import { toSoWords } from '../../../contract/ho-so-words.ts'
import { useTell } from '../../ask.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { hoSoWords } from '../../words/ho-so.ts'
import { nameOf } from '../../words/letter.ts'

const columns: Column[] = [
  { name: 'stt', label: hoSoWords.stt, kind: 'line', wide: 4 },
  { name: 'to', label: hoSoWords.to, kind: 'line', wide: 8, hint: hoSoWords.toHint },
  { name: 'ghiChu', label: hoSoWords.ghiChu, kind: 'line', wide: 12 },
]

/** `1-3`, `4` or nothing as sheets; undefined where it is neither. */
function sheetsIn(words: string): { toTu: number | null; toDen: number | null } | undefined {
  if (!words.trim()) return { toTu: null, toDen: null }
  const [, from, last] = /^(\d{1,5})(?:[-–](\d{1,5}))?$/u.exec(words.replace(/\s/gu, '')) ?? []
  const [toTu, toDen] = [Number(from), Number(last ?? from)]
  return toTu >= 1 && toDen >= toTu ? { toTu, toDen } : undefined
}

export function PlaceDialog({ id, document, onClose }: { id: number; document: HoSoDocument; onClose: () => void }) {
  const [typed, setTyped] = useState<Typed>({
    stt: `${document.stt}`,
    to: toSoWords(document).replace('–', '-'),
    ghiChu: document.ghiChu ?? '',
  })
  const [fault, setFault] = useState<string | null>(null)
  const place = useTell('hoSo.place')
  const send = () => {
    const [sheets, stt] = [sheetsIn(typed.to ?? ''), Number(typed.stt)]
    if (!sheets || !Number.isInteger(stt) || stt < 1) return setFault(hoSoWords.wrongTo)
    const done = () => {
      say(hoSoWords.placed)
      onClose()
    }
    const ghiChu = typed.ghiChu?.trim() || null
    place.mutate({ id, vanBanId: document.vanBan.id, stt, ...sheets, ghiChu }, { onSuccess: done, onError: sayFault })
  }
  return (
    <FormDialog
      title={nameOf(document.vanBan)}
      columns={columns}
      typed={typed}
      fault={fault}
      isBusy={place.isPending}
      send={hoSoWords.save}
      onTyped={next => {
        setTyped(next)
        setFault(null)
      }}
      onSend={send}
      onCancel={onClose}
    />
  )
}
