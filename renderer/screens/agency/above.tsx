// The body above an agency: set, changed, cleared by the clerk; each is undone by one click.
import { Button } from 'antd'
import { useState } from 'react'
import type { Agency } from '../../../contract/agency.ts'
import { agencyName } from '../../../contract/agency-words.ts'
import { useTell } from '../../ask.ts'
import { AgencyPick } from '../../parts/agency-pick.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { aboveWords, agencyWords } from '../../words/agency.ts'

export function AboveActs({ agency }: { agency: Agency }) {
  const [isPicking, setPicking] = useState(false)
  const correct = useTell('coQuan.correct')
  const { id, cha } = agency
  const put = (chaId: number | null, words: string) => {
    setPicking(false)
    const fields = { chaId: cha?.id ?? null }
    const run = () => correct.mutate({ id, fields }, { onSuccess: () => say(agencyWords.saved), onError: sayFault })
    const onSuccess = () => say(words, { words: agencyWords.unclear.takeBack, run })
    correct.mutate({ id, fields: { chaId } }, { onSuccess, onError: sayFault })
  }
  return (
    <>
      <Button onClick={() => setPicking(true)}>{cha ? aboveWords.change : aboveWords.set}</Button>
      {cha && <Button onClick={() => put(null, aboveWords.cleared)}>{aboveWords.clear}</Button>}
      {isPicking && (
        <AgencyPick
          title={aboveWords.title(agency.ten)}
          first={agency.tinh ?? ''}
          not={id}
          onPick={other => put(other.id, aboveWords.isSet(agencyName(other)))}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
