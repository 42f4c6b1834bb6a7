// Corrects a filed văn bản with the form it was filed by; only what changed is sent, and the clerk's word stands.
import { Button } from 'antd'
import { useEffect, useMemo } from 'react'
import type { VanBan } from '../../../contract/van-ban.ts'
import { type InputOf, useAsk, useTell } from '../../ask.ts'
import { changedOf, draftOf, type Typed, typedOf, withBox } from '../../parts/form/draft.ts'
import { type Kept, KeptNote, useKept } from '../../parts/form/kept.tsx'
import { marksOfFiled, marksOfIssues, notesOfFiled } from '../../parts/form/notes.ts'
import { useFaults } from '../../parts/form/use-faults.ts'
import { focusField, VanBanForm } from '../../parts/form/van-ban-form.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { useShown } from '../../parts/shown.ts'
import { Refused, Waiting } from '../../parts/states.tsx'
import { TextColumn } from '../../parts/text-column.tsx'
import { askForWay, TwinsPanel } from '../../parts/twins/twins-panel.tsx'
import { useTwins } from '../../parts/twins/use-twins.ts'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { twinWords } from '../../words/arrive.ts'
import { correctWords, nameOf } from '../../words/letter.ts'
import { shellWords } from '../../words/shell.ts'

const standingOf = ({ direction }: VanBan) => (direction === 'tham-chieu' ? 'cited' : 'filed')

/** What differs from what the form first showed; null where nothing does. */
function correctionOf(typed: Typed, was: Typed, isFiled: boolean): Omit<InputOf<'vanBan.correct'>, 'id'> | null {
  const fields = changedOf(typed.fields, was.fields)
  if (!isFiled) return Object.keys(fields).length ? { fields, register: {} } : null
  const register = changedOf(typed.register, was.register)
  const so = typed.so === was.so ? null : typed.so
  const direction = typed.direction === was.direction ? null : typed.direction
  const soId = typed.soId === was.soId ? null : typed.soId
  return Object.keys({ ...fields, ...register }).length || so || direction || soId !== null
    ? { fields, register, so, direction, soId }
    : null
}

function useCorrection(vanBan: VanBan) {
  const { id, fields, register, direction, provenance, issues, soDen } = vanBan
  // A change made elsewhere meanwhile does not wipe the clerk's typing.
  const kept = useKept(`sua.${id}`, (): Kept => {
    const filed = withBox(draftOf(fields, register, direction, ''), 'so', `${soDen?.so ?? ''}`)
    const before = withBox(filed, 'soSach', `${soDen?.sach?.soId ?? 0}`)
    return { before, draft: before, way: null }
  })
  const { before, draft, way } = kept
  const isFiled = standingOf(vanBan) === 'filed'
  const { faults, clear, check, refused } = useFaults(correctWords.faults, isFiled ? [] : ['ngayDen'])
  const { twins, askNow } = useTwins(draft, before, undefined, id)
  const place = useShown()
  const notes = useMemo(() => notesOfFiled(provenance), [provenance])
  const marks = useMemo(() => [...marksOfFiled(provenance), ...marksOfIssues(issues)], [provenance, issues])
  const correct = useTell('vanBan.correct')
  useEffect(() => focusField('soKyHieu'), [])
  const leave = (words?: string) => {
    if (words) say(words)
    kept.forget()
    go(to.letter(id))
  }
  const send = async () => {
    const typed = correct.isPending ? null : check(draft)
    if (!typed) return
    const correction = correctionOf(typed, typedOf(before).typed, isFiled)
    if (!correction) return leave(correctWords.nothing)
    if ((await askNow()).length && way !== 'new') return askForWay()
    correct.mutate({ id, ...correction }, { onSuccess: () => leave(correctWords.saved), onError: refused })
  }
  const isUnchosen = twins.length > 0 && way === null
  return { kept, faults, clear, twins, isUnchosen, place, notes, marks, send, leave, isSending: correct.isPending }
}

function Foot({ isSending, isUnchosen, leave }: ReturnType<typeof useCorrection>) {
  return (
    <>
      <Button type="primary" htmlType="submit" loading={isSending} aria-disabled={isUnchosen || undefined}>
        {isUnchosen ? twinWords.choose : correctWords.save}
      </Button>
      <Button type="text" onClick={() => leave()}>
        {shellWords.cancel}
      </Button>
      <p className="keys">{correctWords.keys}</p>
    </>
  )
}

function Ready({ vanBan }: { vanBan: VanBan }) {
  const all = useCorrection(vanBan)
  const { kept, faults, notes, marks, twins, place, clear, send } = all
  const { draft, before, way } = kept
  useEscape(() => go(to.letter(vanBan.id)))
  return (
    <div className={vanBan.text ? 'screen screen-split' : 'screen screen-page screen-narrow'}>
      <header className="screen-head">
        <h1>{correctWords.title(nameOf(vanBan))}</h1>
      </header>
      {vanBan.text && <TextColumn letter={vanBan.text} marks={marks} shown={place.shown} isFiled onWalk={place.walk} onPick={focusField} />}
      <div className="side">
        <VanBanForm
          {...{ draft, before, faults, notes }}
          issues={vanBan.issues}
          isRead
          standing={standingOf(vanBan)}
          onDraft={next => {
            clear()
            kept.change({ draft: next })
          }}
          onSend={() => send().catch(sayFault)}
          onMark={place.show}
          foot={<Foot {...all} />}
        >
          <KeptNote {...kept} />
          <TwinsPanel {...{ draft, twins, way }} file={null} asNew={twinWords.saveAnyway} onWay={chosen => kept.change({ way: chosen })} />
        </VanBanForm>
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
