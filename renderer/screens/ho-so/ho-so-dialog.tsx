// A hồ sơ made or changed: what danh mục hồ sơ says of it.
import { useState } from 'react'
import type { HoSo, HoSoFields } from '../../../contract/ho-so.ts'
import { dayWords } from '../../../contract/words.ts'
import { useTell } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { go, to } from '../../route.ts'
import { passWords } from '../../words/giai-quyet.ts'
import { hoSoWords } from '../../words/ho-so.ts'

/** The terms of TT 05/2025/TT-BNV; any other number of years may be typed. */
const terms = ['70', '50', '30', '20', '10']

const columns: Column[] = [
  { name: 'kyHieu', label: hoSoWords.kyHieu, kind: 'line', wide: 5, hint: hoSoWords.kyHieuHint },
  { name: 'nam', label: hoSoWords.nam, kind: 'line', wide: 3 },
  { name: 'thoiHan', label: hoSoWords.thoiHan, kind: 'line', wide: 4, hint: hoSoWords.thoiHanHint, offers: terms },
  { name: 'tieuDe', label: hoSoWords.tieuDe, kind: 'wrapped', wide: 12 },
  { name: 'deMuc', label: hoSoWords.deMuc, kind: 'line', wide: 6 },
  { name: 'nguoiLap', label: hoSoWords.nguoiLap, kind: 'line', wide: 6 },
  { name: 'batDau', label: hoSoWords.batDau, kind: 'day', wide: 6 },
  { name: 'ketThuc', label: hoSoWords.ketThuc, kind: 'day', wide: 6 },
  { name: 'ghiChu', label: hoSoWords.ghiChu, kind: 'line', wide: 12 },
]

const typedOf = (file: HoSo | null, nam: number): Typed => ({
  kyHieu: file?.kyHieu ?? '',
  nam: `${file?.nam ?? nam}`,
  thoiHan: file?.thoiHan ? `${file.thoiHan}` : '',
  tieuDe: file?.tieuDe ?? '',
  deMuc: file?.deMuc ?? '',
  nguoiLap: file?.nguoiLap ?? '',
  batDau: dayWords(file?.batDau ?? null),
  ketThuc: dayWords(file?.ketThuc ?? null),
  ghiChu: file?.ghiChu ?? '',
})

const words = (typed: Typed, name: string): string | null => typed[name]?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null

/** What is typed in the contract's shape, or what is wrong with it. */
function fieldsOf(typed: Typed): HoSoFields | string {
  const [kyHieu, tieuDe, nam] = [words(typed, 'kyHieu'), words(typed, 'tieuDe'), Number(typed.nam)]
  if (!kyHieu || !tieuDe || !Number.isInteger(nam) || nam < 1945 || nam > 2100) return hoSoWords.needed
  const years = words(typed, 'thoiHan')
  const thoiHan = years === null ? null : Number(years)
  if (thoiHan !== null && !(Number.isInteger(thoiHan) && thoiHan >= 1 && thoiHan <= 100)) return hoSoWords.wrongYears
  const days = ['batDau', 'ketThuc'].map(name => (words(typed, name) ? readDay(typed[name] ?? '') : undefined))
  if (days.includes(null)) return passWords.wrongDay
  const [batDau = null, ketThuc = null] = days
  const rest = { deMuc: words(typed, 'deMuc'), nguoiLap: words(typed, 'nguoiLap'), ghiChu: words(typed, 'ghiChu') }
  return { nam, kyHieu, tieuDe, thoiHan, batDau, ketThuc, ...rest }
}

export function HoSoDialog({ file, nam, onClose }: { file: HoSo | null; nam: number; onClose: () => void }) {
  const [typed, setTyped] = useState<Typed>(() => typedOf(file, nam))
  const [fault, setFault] = useState<string | null>(null)
  const make = useTell('hoSo.make')
  const change = useTell('hoSo.change')
  const send = () => {
    const fields = fieldsOf(typed)
    if (typeof fields === 'string') return setFault(fields)
    const done = (made: HoSo) => {
      say(file ? hoSoWords.edited : hoSoWords.made(made.kyHieu))
      onClose()
      if (!file) go(to.hoSo(made.id))
    }
    if (file) change.mutate({ id: file.id, fields }, { onSuccess: done, onError: sayFault })
    else make.mutate(fields, { onSuccess: done, onError: sayFault })
  }
  return (
    <FormDialog
      title={file ? hoSoWords.open(file.kyHieu) : hoSoWords.make.replace('…', '')}
      columns={columns}
      typed={typed}
      fault={fault}
      isBusy={make.isPending || change.isPending}
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
