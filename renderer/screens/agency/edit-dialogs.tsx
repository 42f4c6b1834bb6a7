// The forms of one agency: its facts, and its other names.
import { useState } from 'react'
import { type Agency, type AgencyChanges, agencyKind, agencyLevel } from '../../../contract/agency.ts'
import { agencyKindWords, agencyLevelWords } from '../../../contract/agency-words.ts'
import { dayWords } from '../../../contract/words.ts'
import { useTell } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { agencyWords, onePage } from '../../words/agency.ts'

type Props = { agency: Agency; onClose: () => void }

const kinds = agencyKind.options.map(value => [value, agencyKindWords[value]] as const)
const levels = [['', agencyWords.noLevel] as const, ...agencyLevel.options.map(value => [value, agencyLevelWords[value]] as const)]
const columns: Column[] = [
  { name: 'ten', label: agencyWords.ten, kind: 'line', wide: 12 },
  { name: 'loai', label: agencyWords.loai, kind: 'choice', wide: 6, choices: kinds },
  { name: 'cap', label: agencyWords.cap, kind: 'choice', wide: 6, choices: levels },
  { name: 'tuNgay', label: agencyWords.tuNgay, kind: 'day', wide: 6 },
  { name: 'denNgay', label: agencyWords.denNgay, kind: 'day', wide: 6 },
  { name: 'diaChi', label: agencyWords.diaChi, kind: 'line', wide: 12 },
  { name: 'dienThoai', label: agencyWords.dienThoai, kind: 'line', wide: 6 },
  { name: 'thuDienTu', label: agencyWords.thuDienTu, kind: 'line', wide: 6 },
  { name: 'maDinhDanh', label: agencyWords.maDinhDanh, kind: 'line', wide: 6 },
  { name: 'soBan', label: agencyWords.soBan, kind: 'line', wide: 6 },
  { name: 'canCu', label: agencyWords.canCu, kind: 'line', wide: 12 },
]

const typedOf = ({ fields }: Agency): Typed => ({
  ten: fields.ten,
  loai: fields.loai,
  cap: fields.cap ?? '',
  tuNgay: dayWords(fields.tuNgay),
  denNgay: dayWords(fields.denNgay),
  diaChi: fields.diaChi ?? '',
  dienThoai: fields.dienThoai ?? '',
  thuDienTu: fields.thuDienTu ?? '',
  maDinhDanh: fields.maDinhDanh ?? '',
  soBan: fields.soBan === null ? '' : String(fields.soBan),
  canCu: fields.canCu ?? '',
})

const words = (typed: Typed, name: string): string | null => typed[name]?.trim() || null
const wrongDay = (typed: Typed, name: string): boolean => words(typed, name) !== null && readDay(typed[name] ?? '') === null

/** What is wrong with the typing, or the changes it stands for. */
function changesOf(typed: Typed): string | AgencyChanges {
  const ten = words(typed, 'ten')
  if (ten === null) return agencyWords.needed
  const soBan = words(typed, 'soBan')
  if (soBan !== null && !/^[1-9]\d{0,3}$/u.test(soBan)) return agencyWords.wrongCopies
  const wrong = columns.find(({ kind, name }) => kind === 'day' && wrongDay(typed, name))
  if (wrong) return onePage.wrongDay(wrong.label)
  return {
    ten,
    loai: agencyKind.catch('khac').parse(typed.loai),
    cap: agencyLevel.safeParse(typed.cap).data ?? null,
    tuNgay: readDay(typed.tuNgay ?? ''),
    denNgay: readDay(typed.denNgay ?? ''),
    diaChi: words(typed, 'diaChi'),
    dienThoai: words(typed, 'dienThoai'),
    thuDienTu: words(typed, 'thuDienTu'),
    maDinhDanh: words(typed, 'maDinhDanh'),
    soBan: soBan === null ? null : Number(soBan),
    canCu: words(typed, 'canCu'),
  }
}

export function FactsDialog({ agency, onClose }: Props) {
  const [typed, setTyped] = useState(typedOf(agency))
  const [fault, setFault] = useState<string | null>(null)
  const correct = useTell('coQuan.correct')
  const send = () => {
    const fields = changesOf(typed)
    setFault(typeof fields === 'string' ? fields : null)
    if (typeof fields === 'string') return
    const onSuccess = () => {
      say(agencyWords.saved)
      onClose()
    }
    correct.mutate({ id: agency.id, fields }, { onSuccess, onError: sayFault })
  }
  const shown = { title: agency.ten, columns, typed, fault, isBusy: correct.isPending, send: agencyWords.save }
  return <FormDialog {...shown} onTyped={setTyped} onSend={send} onCancel={onClose} />
}

const aliasColumns: Column[] = [{ name: 'ten', label: onePage.aliases, kind: 'lines', wide: 12, hint: onePage.aliasesHint }]
const isShort = (name: string): boolean => name === name.toLocaleUpperCase('vi') && !name.includes(' ')

/** Names of rows merged into this one stay theirs: a split takes them along. */
export function AliasesDialog({ agency, onClose }: Props) {
  const own = agency.aliases.filter(({ coQuanId }) => coQuanId === agency.id)
  const [typed, setTyped] = useState<Typed>({ ten: own.map(({ ten }) => ten).join('\n') })
  const set = useTell('coQuan.setAliases')
  const send = () => {
    const names = [...new Set((typed.ten ?? '').split('\n').map(name => name.trim()))].filter(Boolean)
    const aliases = names.map(ten => ({ ten, loai: isShort(ten) ? ('viet-tat' as const) : ('ten-khac' as const) }))
    const onSuccess = () => {
      say(agencyWords.saved)
      onClose()
    }
    set.mutate({ id: agency.id, aliases }, { onSuccess, onError: sayFault })
  }
  const shown = { title: onePage.aliases, columns: aliasColumns, typed, fault: null, isBusy: set.isPending, send: agencyWords.save }
  return <FormDialog {...shown} onTyped={setTyped} onSend={send} onCancel={onClose} />
}
