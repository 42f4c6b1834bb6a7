// Passing one or many văn bản on: to whom, by when, with what words of the leader.
import { useState } from 'react'
import { ask, type InputOf, tell, useAsk, useTell } from '../../ask.ts'
import { passWords } from '../../words/giai-quyet.ts'
import { readDay } from '../day.ts'
import type { Column } from '../form/boxes.ts'
import { say, sayFault } from '../say.tsx'
import { FormDialog, type Typed } from './dialog.tsx'

type To = InputOf<'giaiQuyet.pass'>['to']

const namesIn = (words: string): string[] =>
  words
    .split(/[;\n]/u)
    .map(name => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .filter(Boolean)

const toOf = ({ chuTri = '', phoiHop = '', deBiet = '' }: Typed): To => [
  ...namesIn(chuTri).map(donVi => ({ donVi, vaiTro: 'chu-tri' as const })),
  ...namesIn(phoiHop).map(donVi => ({ donVi, vaiTro: 'phoi-hop' as const })),
  ...namesIn(deBiet).map(donVi => ({ donVi, vaiTro: 'de-biet' as const })),
]

const printed = (iso: string) => iso.split('-').reverse().join('/')
const workingDays = (words: string): number | null => Number(/^\s*(\d{1,3})(?:\s*ngày)?\s*$/u.exec(words)?.[1] ?? 0) || null

/** What keeps the form from being sent. */
function faultOf(typed: Typed): string | null {
  const to = toOf(typed)
  if (!to.length) return passWords.nobody
  const twice = to.find(({ donVi }, at) => to.findIndex(other => other.donVi === donVi) !== at)
  if (twice) return passWords.twice(twice.donVi)
  const { ngay = '', han = '' } = typed
  return readDay(ngay) && (!han.trim() || workingDays(han) || readDay(han)) ? null : passWords.wrongDay
}

async function hanOf(han: string, from: string | null): Promise<string | null> {
  const days = workingDays(han)
  if (!days) return readDay(han)
  const { day, sure } = await ask('lichNghi.after', { day: from, days })
  if (sure === 'unknown') say(passWords.unsure(day.slice(0, 4)))
  return day
}

const columnsOf = (offers: readonly string[]): Column[] => [
  { name: 'chuTri', label: passWords.chuTri, kind: 'line', wide: 12, offers },
  { name: 'phoiHop', label: passWords.phoiHop, kind: 'wrapped', wide: 6, hint: passWords.many },
  { name: 'deBiet', label: passWords.deBiet, kind: 'wrapped', wide: 6, hint: passWords.many },
  { name: 'butPhe', label: passWords.butPhe, kind: 'wrapped', wide: 12 },
  { name: 'nguoiPhe', label: passWords.nguoiPhe, kind: 'line', wide: 4 },
  { name: 'ngay', label: passWords.ngay, kind: 'day', wide: 4 },
  { name: 'han', label: passWords.han, kind: 'line', wide: 4, hint: passWords.hanHint },
]

type Props = { ids: readonly number[]; today: string; onClose: () => void; onDone?: () => void }

export function PassDialog({ ids, today, onClose, onDone }: Props) {
  const [typed, setTyped] = useState<Typed>({ ngay: printed(today) })
  const [fault, setFault] = useState<string | null>(null)
  const offers = useAsk('giaiQuyet.units', {}).data ?? []
  const pass = useTell('giaiQuyet.pass')
  const words = (name: string) => typed[name]?.trim() || null
  const send = async () => {
    const wrong = faultOf(typed)
    setFault(wrong)
    if (wrong) return
    const ngay = readDay(typed.ngay ?? '')
    const han = words('han') ? await hanOf(typed.han ?? '', ngay) : null
    const input = { ids: [...ids], to: toOf(typed), ngay, han, butPhe: words('butPhe'), nguoiPhe: words('nguoiPhe') }
    pass.mutate(input, {
      onSuccess: ({ steps, passed }) => {
        const run = () => tell('giaiQuyet.takeBack', { steps }).then(() => say(passWords.undone), sayFault)
        say(passWords.passed(passed), { words: passWords.undo, run })
        onDone?.()
        onClose()
      },
      onError: sayFault,
    })
  }
  return (
    <FormDialog
      title={passWords.title(ids.length)}
      columns={columnsOf(offers)}
      typed={typed}
      fault={fault}
      isBusy={pass.isPending}
      send={passWords.send}
      onTyped={next => {
        setTyped(next)
        setFault(null)
      }}
      onSend={() => send().catch(sayFault)}
      onCancel={onClose}
    />
  )
}
