// The small forms about registers and numbers: a register made or renamed, numbers kept, a number voided.
import { useState } from 'react'
import type { SoSach } from '../../../contract/so-dang-ky.ts'
import { useTell } from '../../ask.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { numberWords } from '../../words/so-dang-ky.ts'

type Closing = { onClose: () => void }

const namesIn = (words = ''): string[] =>
  words
    .split(/[;\n]/u)
    .map(name => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter(Boolean)

const nameColumns: Column[] = [
  { name: 'ten', label: numberWords.ten, kind: 'line', wide: 12, hint: numberWords.tenHint },
  { name: 'loai', label: numberWords.loai, kind: 'wrapped', wide: 12, hint: numberWords.loaiHint },
]
const directionColumn: Column = {
  name: 'direction',
  label: numberWords.direction,
  kind: 'choice',
  wide: 12,
  choices: [
    ['den', numberWords.den],
    ['di', numberWords.di],
  ],
}

/** Makes a register, or with `book` renames it. */
export function BookDialog({ book, onClose }: { book: SoSach | null } & Closing) {
  const [typed, setTyped] = useState<Typed>({
    ten: book?.ten ?? '',
    loai: book?.loai.join('; ') ?? '',
    direction: book?.direction ?? 'den',
  })
  const [fault, setFault] = useState<string | null>(null)
  const make = useTell('soDangKy.make')
  const rename = useTell('soDangKy.rename')
  const send = () => {
    const ten = typed.ten?.trim() ?? ''
    setFault(ten ? null : numberWords.needed)
    if (!ten) return
    const loai = namesIn(typed.loai)
    const done = (words: string) => ({
      onSuccess: () => {
        say(words)
        onClose()
      },
      onError: sayFault,
    })
    if (book) rename.mutate({ soId: book.soId, ten, loai }, done(numberWords.renamed))
    else make.mutate({ direction: typed.direction === 'di' ? 'di' : 'den', ten, loai }, done(numberWords.made(ten)))
  }
  return (
    <FormDialog
      title={book ? numberWords.rename : numberWords.make}
      columns={book ? nameColumns : [...nameColumns, directionColumn]}
      typed={typed}
      fault={fault}
      isBusy={make.isPending || rename.isPending}
      send={numberWords.make.replace('…', '')}
      onTyped={setTyped}
      onSend={send}
      onCancel={onClose}
    >
      <p className="hint wide-12">{numberWords.secret}</p>
    </FormDialog>
  )
}

const numberIn = (words = ''): number | null => (/^\s*\d{1,9}\s*$/u.test(words) ? Number(words) : null)

const keepColumns = (next: number): Column[] => [
  { name: 'so', label: numberWords.so, kind: 'line', wide: 6, hint: numberWords.soHint(next) },
  { name: 'many', label: numberWords.many, kind: 'line', wide: 6 },
  { name: 'lyDo', label: numberWords.lyDo, kind: 'line', wide: 12 },
]

export function KeepDialog({ book, onClose }: { book: SoSach } & Closing) {
  const { direction, soId, nam } = book
  const [typed, setTyped] = useState<Typed>({ many: '1' })
  const [fault, setFault] = useState<string | null>(null)
  const keep = useTell('soDangKy.keep')
  const send = () => {
    const [so, many, lyDo] = [numberIn(typed.so), numberIn(typed.many), typed.lyDo?.trim() ?? '']
    const isWrong = !lyDo || !many || many > 100 || (Boolean(typed.so?.trim()) && !so)
    setFault(isWrong ? numberWords.needed : null)
    if (isWrong) return
    const done = ({ numbers }: { numbers: number[] }) => {
      say(numberWords.kept(numbers))
      onClose()
    }
    keep.mutate({ direction, soId, nam, so, count: many, lyDo }, { onSuccess: done, onError: sayFault })
  }
  return (
    <FormDialog
      title={`${numberWords.keep.replace('…', '')}: ${book.ten}, ${nam}`}
      columns={keepColumns(book.next)}
      typed={typed}
      fault={fault}
      isBusy={keep.isPending}
      send={numberWords.keep.replace('…', '')}
      onTyped={setTyped}
      onSend={send}
      onCancel={onClose}
    />
  )
}

const voidColumns: Column[] = [
  { name: 'so', label: numberWords.so, kind: 'line', wide: 4 },
  { name: 'lyDo', label: numberWords.lyDo, kind: 'line', wide: 8 },
]

export function VoidDialog({ book, onClose }: { book: SoSach } & Closing) {
  const { direction, soId, nam } = book
  const [typed, setTyped] = useState<Typed>({})
  const [fault, setFault] = useState<string | null>(null)
  const voiding = useTell('soDangKy.void')
  const send = () => {
    const [so, lyDo] = [numberIn(typed.so), typed.lyDo?.trim() ?? '']
    setFault(so && lyDo ? null : numberWords.needed)
    if (!so || !lyDo) return
    const done = () => {
      say(numberWords.voided(so))
      onClose()
    }
    voiding.mutate({ direction, soId, nam, so, lyDo }, { onSuccess: done, onError: sayFault })
  }
  return (
    <FormDialog
      title={`${numberWords.void.replace('…', '')}: ${book.ten}, ${nam}`}
      columns={voidColumns}
      typed={typed}
      fault={fault}
      isBusy={voiding.isPending}
      send={numberWords.void.replace('…', '')}
      onTyped={setTyped}
      onSend={send}
      onCancel={onClose}
    />
  )
}
