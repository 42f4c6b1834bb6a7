// Corrects a filed văn bản with the form it was filed by; only what changed is sent, and the clerk's word stands.
import { Button } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import type { VanBan } from '../../../contract/van-ban.ts'
import { useAsk, useTell } from '../../ask.ts'
import { changedOf, draftOf, type Faults, typedOf } from '../../parts/form/draft.ts'
import { marksOfFiled, notesOfFiled } from '../../parts/form/notes.ts'
import { focusField, VanBanForm } from '../../parts/form/van-ban-form.tsx'
import { LetterPane } from '../../parts/letter-text.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { correctWords, nameOf } from '../../words/letter.ts'
import { shellWords } from '../../words/shell.ts'

function useCorrection(vanBan: VanBan) {
  const { id, fields, register, direction, provenance } = vanBan
  // What was there when the screen opened: a change made elsewhere meanwhile does not wipe the clerk's typing.
  const [before] = useState(() => draftOf(fields, register, direction, ''))
  const [draft, setDraft] = useState(before)
  const [faults, setFaults] = useState<Faults>({})
  const [active, setActive] = useState<string | null>(null)
  const notes = useMemo(() => notesOfFiled(provenance), [provenance])
  const marks = useMemo(() => marksOfFiled(provenance), [provenance])
  const correct = useTell('vanBan.correct')
  useEffect(() => focusField('soKyHieu'), [])
  const send = () => {
    if (correct.isPending) return
    const { typed, faults: found } = typedOf(draft)
    const was = typedOf(before).typed
    if (!register) delete found.ngayDen
    const fault = Object.keys(found)[0]
    setFaults(found)
    const changed = { fields: changedOf(typed.fields, was.fields), register: register ? changedOf(typed.register, was.register) : {} }
    if (fault) {
      say(correctWords.faults)
      document.getElementById(fault)?.focus()
    } else if (!Object.keys({ ...changed.fields, ...changed.register }).length) {
      say(correctWords.nothing)
      go(to.letter(id))
    } else
      correct.mutate(
        { id, ...changed },
        {
          onSuccess: () => {
            say(correctWords.saved)
            go(to.letter(id))
          },
          onError: sayFault,
        },
      )
  }
  return { before, draft, setDraft, faults, active, setActive, notes, marks, send, isSending: correct.isPending }
}

function Ready({ vanBan }: { vanBan: VanBan }) {
  const { active, setActive, marks, isSending, send, setDraft, ...form } = useCorrection(vanBan)
  useEscape(() => go(to.letter(vanBan.id)))
  return (
    <div className={vanBan.text ? 'screen screen-split' : 'screen screen-page screen-narrow'}>
      <header className="screen-head">
        <h1>{correctWords.title(nameOf(vanBan))}</h1>
      </header>
      {vanBan.text && <LetterPane letter={vanBan.text} marks={marks} active={active} onPick={focusField} />}
      <div className="side">
        <VanBanForm
          {...form}
          issues={vanBan.issues}
          isRead
          isFiled
          nextSo={null}
          onDraft={setDraft}
          onSend={send}
          onMark={setActive}
          foot={
            <>
              <Button type="primary" htmlType="submit" loading={isSending}>
                {correctWords.save}
              </Button>
              <Button type="text" onClick={() => go(to.letter(vanBan.id))}>
                {shellWords.cancel}
              </Button>
              <p className="keys">{correctWords.keys}</p>
            </>
          }
        />
      </div>
    </div>
  )
}

export function CorrectScreen({ id }: { id: number }) {
  const asked = useAsk('vanBan.open', { id })
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  return <Ready key={id} vanBan={asked.data} />
}
