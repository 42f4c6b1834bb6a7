// Who is given the kept copy of a văn bản đi: a new line of sổ sử dụng bản lưu, or one that is corrected.
import { useState } from 'react'
import type { CopyUse } from '../../../contract/paper.ts'
import { dayWords } from '../../../contract/words.ts'
import { type InputOf, tell, useTell } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { banLuuWords as words } from '../../words/ban-luu.ts'

const columns: Column[] = [
  { name: 'hoTen', label: words.hoTen, kind: 'line', wide: 6 },
  { name: 'donVi', label: words.donVi, kind: 'line', wide: 6 },
  { name: 'ngay', label: words.ngay, kind: 'day', wide: 6 },
  { name: 'nguoiChoPhep', label: words.nguoiChoPhep, kind: 'line', wide: 6 },
  { name: 'soKyHieuHoSo', label: words.soKyHieuHoSo, kind: 'line', wide: 6, hint: words.soKyHieuHoSoHint },
  { name: 'kyNhan', label: words.kyNhan, kind: 'line', wide: 6, hint: words.kyNhanHint },
  { name: 'ghiChu', label: words.ghiChu, kind: 'line', wide: 12 },
]

/** A use as the clerk gave it: files that only stand there because they have the văn bản are not his word. */
export const asGiven = ({ hoTen, donVi, ngay, hoSoGhi, kyNhan, nguoiChoPhep, ghiChu }: CopyUse) =>
  ({ hoTen, donVi, ngay, soKyHieuHoSo: hoSoGhi, kyNhan, nguoiChoPhep, ghiChu }) satisfies Omit<InputOf<'banLuu.change'>, 'id'>

type Props = { vanBanId: number; use: CopyUse | null; today: string; onClose: () => void }

/** Makes a use, or with `use` corrects it. */
export function BanLuuDialog({ vanBanId, use, today, onClose }: Props) {
  const kept = use ? Object.fromEntries(Object.entries(asGiven(use)).map(([name, value]) => [name, value ?? ''])) : {}
  const [typed, setTyped] = useState<Typed>({ ...kept, ngay: dayWords(use?.ngay ?? today) })
  const [fault, setFault] = useState<string | null>(null)
  const give = useTell('banLuu.give')
  const change = useTell('banLuu.change')
  const send = () => {
    const box = (name: string) => typed[name]?.normalize('NFC').trim() || null
    const [hoTen, ngay] = [box('hoTen'), readDay(typed.ngay ?? '')]
    const wrong = !hoTen ? words.needed : ngay ? null : words.wrongDay
    setFault(wrong)
    if (wrong || !hoTen) return
    const others = { donVi: box('donVi'), soKyHieuHoSo: box('soKyHieuHoSo'), kyNhan: box('kyNhan') }
    const fields = { hoTen, ngay, ...others, nguoiChoPhep: box('nguoiChoPhep'), ghiChu: box('ghiChu') }
    const undo = (id: number) => ({ words: words.undo, run: () => void tell('banLuu.takeBack', { id }).catch(sayFault) })
    const given = (made: CopyUse) => {
      say(words.given(made.hoTen), undo(made.id))
      onClose()
    }
    const changed = (before: CopyUse) => {
      say(words.changed, {
        words: words.undo,
        run: () => void tell('banLuu.change', { id: before.id, ...asGiven(before) }).catch(sayFault),
      })
      onClose()
    }
    if (use) change.mutate({ id: use.id, ...fields }, { onSuccess: () => changed(use), onError: sayFault })
    else give.mutate({ vanBanId, ...fields }, { onSuccess: given, onError: sayFault })
  }
  return (
    <FormDialog
      title={use ? words.changeTitle : words.giveTitle}
      columns={columns}
      typed={typed}
      fault={fault}
      isBusy={give.isPending || change.isPending}
      send={use ? words.save : words.send}
      onTyped={next => {
        setTyped(next)
        setFault(null)
      }}
      onSend={send}
      onCancel={onClose}
    />
  )
}
