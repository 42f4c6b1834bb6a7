// A step of the timeline: another agency picked, then the day, the basis and how sure; and taking one away, which is undone by one click.
import { useState } from 'react'
import { type Agency, type AgencyRef, agencySure, type Succession } from '../../../contract/agency.ts'
import { agencyName, agencySureWords } from '../../../contract/agency-words.ts'
import { tell, useTell } from '../../ask.ts'
import { AgencyPick } from '../../parts/agency-pick.tsx'
import { readDay } from '../../parts/day.ts'
import type { Column } from '../../parts/form/boxes.ts'
import { FormDialog, type Typed } from '../../parts/passing/dialog.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { agencyWords, onePage, stepWords } from '../../words/agency.ts'
import { faultSentence } from '../../words/shell.ts'

/** Whether the other agency comes before this one or after it. */
export type Side = 'before' | 'after'

const pairOf = (side: Side, own: number, other: number) => (side === 'before' ? { oldId: other, newId: own } : { oldId: own, newId: other })

const sures = agencySure.options.map(value => [value, agencySureWords[value]] as const)
const columns: Column[] = [
  { name: 'ngay', label: stepWords.ngay, kind: 'day', wide: 6 },
  { name: 'mucTin', label: stepWords.mucTin, kind: 'choice', wide: 6, choices: sures },
  { name: 'canCu', label: agencyWords.canCu, kind: 'line', wide: 12, hint: stepWords.canCuHint },
]

type Props = { agency: Agency; side: Side; onClose: () => void }

function StepForm({ agency, side, other, onClose }: Props & { other: AgencyRef }) {
  const [typed, setTyped] = useState<Typed>({ ngay: '', mucTin: 'chac-chan', canCu: '' })
  const [fault, setFault] = useState<string | null>(null)
  const succeed = useTell('coQuan.succeed')
  const takeAway = takeAwayFrom(agency, side)
  const pair = pairOf(side, agency.id, other.id)
  const held = (side === 'before' ? agency.predecessors : agency.successors).find(({ coQuan }) => coQuan.id === other.id)
  const send = () => {
    const ngay = readDay(typed.ngay ?? '')
    const isWrong = typed.ngay?.trim() && ngay === null
    setFault(isWrong ? onePage.wrongDay(stepWords.ngay) : null)
    if (isWrong) return
    const step = { ngay, canCu: typed.canCu?.trim() || null, mucTin: agencySure.catch('chac-chan').parse(typed.mucTin) }
    const onSuccess = () => {
      const asBefore = held && { ngay: held.ngay, canCu: held.canCu, mucTin: held.mucTin }
      const run = () =>
        asBefore
          ? tell('coQuan.succeed', { ...pair, ...asBefore }).then(() => say(stepWords.back), sayFault)
          : takeAway({ coQuan: other, ...step })
      say(stepWords.saved, { words: agencyWords.unclear.takeBack, run })
      onClose()
    }
    succeed.mutate({ ...pair, ...step }, { onSuccess, onError: refusal => setFault(faultSentence(refusal)) })
  }
  const title = stepWords.title[side](agencyName(agency), agencyName(other))
  const shown = { title, columns, typed, fault, isBusy: succeed.isPending, send: agencyWords.save }
  const onTyped = (words: Typed) => {
    setTyped(words)
    setFault(null)
  }
  return <FormDialog {...shown} onTyped={onTyped} onSend={send} onCancel={onClose} />
}

export function StepDialog({ agency, side, onClose }: Props) {
  const [other, setOther] = useState<AgencyRef | null>(null)
  if (other) return <StepForm agency={agency} side={side} other={other} onClose={onClose} />
  const title = stepWords.pick[side](agencyName(agency))
  return <AgencyPick title={title} first={agency.tinh ?? ''} not={agency.id} onPick={setOther} onClose={onClose} />
}

type Told = Omit<Succession, 'nguon'>

/** Takes a step away; what is told offers to put it back as it was. */
export function takeAwayFrom({ id }: Agency, side: Side) {
  return ({ coQuan, ngay, canCu, mucTin }: Told) => {
    const pair = pairOf(side, id, coQuan.id)
    const run = () => tell('coQuan.succeed', { ...pair, ngay, canCu, mucTin }).then(() => say(stepWords.back), sayFault)
    tell('coQuan.unsucceed', pair).then(() => say(stepWords.gone, { words: agencyWords.unclear.takeBack, run }), sayFault)
  }
}
