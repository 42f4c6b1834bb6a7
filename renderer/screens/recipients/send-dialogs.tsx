// Marking as sent, and ký nhận: small forms over the opened lists.
import { useState } from 'react'
import { type SendWay, sendWay } from '../../../contract/noi-nhan.ts'
import { sendWayWords } from '../../../contract/noi-nhan-words.ts'
import { tell, useTell } from '../../ask.ts'
import { readDay } from '../../parts/day.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { noiNhanWords, sendWords } from '../../words/noi-nhan.ts'
import type { Target } from './rows.ts'

const printed = (iso: string) => iso.split('-').reverse().join('/')
const words = (typed: Typed, name: string): string | null => typed[name]?.trim() || null

const sendColumns: Column[] = [
  { name: 'way', label: sendWords.way, kind: 'choice', wide: 6, choices: sendWay.options.map(way => [way, sendWayWords[way]] as const) },
  { name: 'day', label: sendWords.day, kind: 'day', wide: 6 },
  { name: 'by', label: sendWords.by, kind: 'line', wide: 8 },
  { name: 'envelopes', label: sendWords.envelopes, kind: 'line', wide: 4 },
  { name: 'note', label: sendWords.note, kind: 'wrapped', wide: 12 },
]

/** Who sent it is mostly the same clerk all day: kept until the program is closed. */
let lastSender = ''

/** `to` null: everybody who was not sent it yet. */
export function SendDialog(props: { id: number; to: Target[] | null; today: string; onClose: () => void; onDone: () => void }) {
  const { id, to, today, onClose, onDone } = props
  const [typed, setTyped] = useState<Typed>({ way: 'buu-dien', day: printed(today), by: lastSender, envelopes: '1' })
  const [fault, setFault] = useState<string | null>(null)
  const send = useTell('noiNhan.send')
  const run = () => {
    const day = readDay(typed.day ?? '')
    const envelopes = Number(typed.envelopes)
    const isNumber = /^\s*[1-9]\d{0,2}\s*$/u.test(typed.envelopes ?? '')
    setFault(day ? (isNumber ? null : sendWords.wrongNumber) : sendWords.wrongDay)
    if (!day || !isNumber) return
    lastSender = words(typed, 'by') ?? ''
    const input = { id, to, day, way: typed.way as SendWay, by: words(typed, 'by'), envelopes, note: words(typed, 'note') }
    send.mutate(input, {
      onSuccess: ({ sent }) => {
        const back = () => tell('noiNhan.unsend', { id, sendings: sent }).then(() => say(sendWords.undone), sayFault)
        say(sendWords.sent(sent.length), { words: noiNhanWords.undo, run: back })
        onDone()
        onClose()
      },
      onError: sayFault,
    })
  }
  return (
    <FormDialog
      title={sendWords.title(to?.length ?? 0)}
      columns={sendColumns}
      typed={typed}
      fault={fault}
      isBusy={send.isPending}
      send={sendWords.send}
      onTyped={setTyped}
      onSend={run}
      onCancel={onClose}
    />
  )
}

const signColumns: Column[] = [
  { name: 'by', label: sendWords.signedBy, kind: 'line', wide: 8 },
  { name: 'on', label: sendWords.signedOn, kind: 'day', wide: 4 },
]

export function SignSentDialog(props: { id: number; sendings: number[]; today: string; onClose: () => void }) {
  const { id, sendings, today, onClose } = props
  const [typed, setTyped] = useState<Typed>({ on: printed(today) })
  const [fault, setFault] = useState<string | null>(null)
  const sign = useTell('noiNhan.sign')
  const run = () => {
    const [by, on] = [words(typed, 'by'), readDay(typed.on ?? '')]
    setFault(by ? (on ? null : sendWords.wrongDay) : sendWords.signNeeded)
    if (!by || !on) return
    const back = () => tell('noiNhan.sign', { id, sendings, signed: null }).then(() => say(sendWords.undone), sayFault)
    const done = () => {
      say(sendWords.signed(sendings.length), { words: noiNhanWords.undo, run: back })
      onClose()
    }
    sign.mutate({ id, sendings, signed: { by, on } }, { onSuccess: done, onError: sayFault })
  }
  return (
    <FormDialog
      title={sendWords.signTitle(sendings.length)}
      columns={signColumns}
      typed={typed}
      fault={fault}
      isBusy={sign.isPending}
      send={sendWords.sign}
      onTyped={setTyped}
      onSend={run}
      onCancel={onClose}
    />
  )
}
