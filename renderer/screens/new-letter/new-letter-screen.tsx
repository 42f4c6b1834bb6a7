// Registers a paper letter: the same form, empty. Its files come later.
import { Button } from 'antd'
import { useEffect } from 'react'
import { emptyFields } from '../../../contract/van-ban.ts'
import { useAsk, useTell } from '../../ask.ts'
import { draftOf } from '../../parts/form/draft.ts'
import { type Kept, KeptNote, useKept } from '../../parts/form/kept.tsx'
import { type LateSend, useLate } from '../../parts/form/late.tsx'
import { useFaults } from '../../parts/form/use-faults.ts'
import { focusField, VanBanForm } from '../../parts/form/van-ban-form.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { askForWay, TwinsPanel } from '../../parts/twins/twins-panel.tsx'
import { useTwins } from '../../parts/twins/use-twins.ts'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { reviewWords, twinWords } from '../../words/arrive.ts'
import { newLetterWords } from '../../words/letter.ts'
import { oldRegisterWords } from '../../words/old-register.ts'

function useNewLetter(today: string) {
  const kept = useKept('dang-ky', (): Kept => {
    const before = draftOf(emptyFields, null, 'den', today)
    return { before, draft: before, way: null }
  })
  const { draft, way } = kept
  const { faults, clear, check, refused } = useFaults(reviewWords.faults)
  const { twins, askNow } = useTwins(draft, null)
  const register = useTell('vanBan.register')
  useEffect(() => focusField('soKyHieu'), [])
  const file: LateSend = typed =>
    register.mutate(typed, {
      onSuccess: ({ id, soDen }) => {
        say(reviewWords.filed(typed.direction, soDen?.so ?? null))
        kept.forget()
        go(to.letter(id))
      },
      onError: fault => late.asks(fault, typed) || refused(fault),
    })
  const late = useLate(today, file)
  const send = async () => {
    const typed = register.isPending ? null : check(draft)
    if (!typed) return
    if ((await askNow()).length && way !== 'new') return askForWay()
    file(typed)
  }
  return { kept, faults, clear, twins, isUnchosen: twins.length > 0 && way === null, send, late, isSending: register.isPending }
}

function Ready({ today }: { today: string }) {
  const { kept, faults, clear, twins, isUnchosen, send, late, isSending } = useNewLetter(today)
  const { draft, before, way } = kept
  useEscape(() => go(to.list()))
  return (
    <div className="screen screen-page screen-narrow">
      <header className="screen-head">
        <div>
          <h1>{newLetterWords.title}</h1>
          <p className="screen-sub">{newLetterWords.hint}</p>
        </div>
        <div className="screen-acts">
          <a href={to.oldRegister}>{oldRegisterWords.open}</a>
        </div>
      </header>
      <VanBanForm
        {...{ draft, before, faults }}
        notes={{}}
        issues={[]}
        isRead={false}
        onDraft={next => {
          clear()
          kept.change({ draft: next })
        }}
        onSend={() => send().catch(sayFault)}
        foot={
          <>
            <Button type="primary" htmlType="submit" loading={isSending} aria-disabled={isUnchosen || undefined}>
              {isUnchosen ? twinWords.choose : isSending ? newLetterWords.saving : newLetterWords.save}
            </Button>
            <p className="keys">{newLetterWords.keys}</p>
          </>
        }
      >
        <KeptNote {...kept} />
        <TwinsPanel {...{ draft, twins, way }} file={null} onWay={chosen => kept.change({ way: chosen })} />
      </VanBanForm>
      {late.dialog}
    </div>
  )
}

export function NewLetterScreen() {
  const status = useAsk('archive.status', undefined)
  if (status.isPending) return <Waiting />
  if (!status.data) return <Refused fault={status.error} again={() => status.refetch()} />
  return <Ready today={status.data.today} />
}
