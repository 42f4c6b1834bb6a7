// Registers a paper letter: the same form, empty. Its files come later.
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { emptyFields } from '../../../contract/van-ban.ts'
import { useAsk, useTell } from '../../ask.ts'
import { type Draft, draftOf, type Faults, typedOf } from '../../parts/form/draft.ts'
import { focusField, VanBanForm } from '../../parts/form/van-ban-form.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { TwinsPanel, twinsPanelId } from '../../parts/twins/twins-panel.tsx'
import { useTwins } from '../../parts/twins/use-twins.ts'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { reviewWords } from '../../words/arrive.ts'
import { newLetterWords } from '../../words/letter.ts'

function useNewLetter(today: string) {
  const [before, setBefore] = useState(() => draftOf(emptyFields, null, 'den', today))
  const [draft, setDraft] = useState<Draft>(before)
  const [faults, setFaults] = useState<Faults>({})
  const [isAsNew, setAsNew] = useState(false)
  const twins = useTwins(draft, null)
  const register = useTell('vanBan.register')
  useEffect(() => focusField('soKyHieu'), [])
  const send = () => {
    if (register.isPending) return
    const { typed, faults: found } = typedOf(draft)
    const fault = Object.keys(found)[0]
    setFaults(found)
    if (fault) {
      say(reviewWords.faults)
      document.getElementById(fault)?.focus()
    } else if (twins.length && !isAsNew) document.querySelector<HTMLElement>(`#${twinsPanelId} button`)?.focus()
    else
      register.mutate(typed, {
        onSuccess: ({ id, soDen }) => {
          say(reviewWords.filed(typed.direction, soDen?.so ?? null))
          setBefore(draftOf(emptyFields, null, 'den', today))
          go(to.letter(id))
        },
        onError: sayFault,
      })
  }
  return { before, draft, setDraft, faults, isAsNew, setAsNew, twins, send, isSending: register.isPending }
}

function Ready({ today }: { today: string }) {
  const { before, draft, setDraft, faults, isAsNew, setAsNew, twins, send, isSending } = useNewLetter(today)
  useEscape(() => go(to.list()))
  return (
    <div className="screen screen-page screen-narrow">
      <header className="screen-head">
        <div>
          <h1>{newLetterWords.title}</h1>
          <p className="screen-sub">{newLetterWords.hint}</p>
        </div>
      </header>
      <VanBanForm
        {...{ draft, before, faults }}
        notes={{}}
        issues={[]}
        isRead={false}
        nextSo={null}
        onDraft={setDraft}
        onSend={send}
        foot={
          <>
            <Button type="primary" htmlType="submit" loading={isSending}>
              {isSending ? newLetterWords.saving : newLetterWords.save}
            </Button>
            <p className="keys">{newLetterWords.keys}</p>
          </>
        }
      >
        <TwinsPanel {...{ draft, twins, isAsNew }} file={null} onAsNew={setAsNew} />
      </VanBanForm>
    </div>
  )
}

export function NewLetterScreen() {
  const status = useAsk('archive.status', undefined)
  if (status.isPending) return <Waiting />
  if (!status.data) return <Refused fault={status.error} again={() => status.refetch()} />
  return <Ready today={status.data.today} />
}
