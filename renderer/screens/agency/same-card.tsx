// Rows that are one agency, merged and split; and the printed names under which letters send to it, moved where they are another's.
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { Agency } from '../../../contract/agency.ts'
import { agencyName } from '../../../contract/agency-words.ts'
import { useAsk, useTell } from '../../ask.ts'
import { AgencyPick } from '../../parts/agency-pick.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { go, to } from '../../route.ts'
import { agencyWords, onePage } from '../../words/agency.ts'

function useSplit() {
  const split = useTell('coQuan.split')
  return (id: number) => split.mutate({ id }, { onSuccess: () => say(onePage.wasSplit), onError: sayFault })
}

export function SameCard({ agency }: { agency: Agency }) {
  const [isPicking, setPicking] = useState(false)
  const merge = useTell('coQuan.merge')
  const split = useSplit()
  const { id, mergedInto, mergedHere } = agency
  const into = (other: number) => {
    setPicking(false)
    const onSuccess = () => {
      say(onePage.wasMerged, { words: onePage.split, run: () => split(id) })
      go(to.agency(other))
    }
    merge.mutate({ id, into: other }, { onSuccess, onError: sayFault })
  }
  return (
    <section className="card" aria-label={onePage.merged}>
      <h2>{onePage.merged}</h2>
      <p className="soft">{onePage.mergedHint}</p>
      {mergedInto && (
        <p className="note">
          {onePage.mergedInto} <a href={to.agency(mergedInto.id)}>{agencyName(mergedInto)}</a>{' '}
          <Button size="small" onClick={() => split(id)}>
            {onePage.split}
          </Button>
        </p>
      )}
      {mergedHere.length > 0 && <p>{onePage.mergedHere}</p>}
      <ul>
        {mergedHere.map(other => (
          <li key={other.id} className="same-row">
            <a href={to.agency(other.id)}>{agencyName(other)}</a>
            <Button size="small" onClick={() => split(other.id)} aria-label={`${onePage.split}: ${other.ten}`}>
              {onePage.split}
            </Button>
          </li>
        ))}
      </ul>
      {!mergedInto && (
        <div>
          <Button onClick={() => setPicking(true)}>{onePage.merge}</Button>
        </div>
      )}
      {isPicking && (
        <AgencyPick
          title={onePage.mergeTitle(agency.ten)}
          first={agency.tinh ?? ''}
          not={id}
          onPick={other => into(other.id)}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  )
}

export function NamesCard({ agency: { id, tinh } }: { agency: Agency }) {
  const [chosen, setChosen] = useState<string[]>([])
  const [isPicking, setPicking] = useState(false)
  const names = useAsk('coQuan.names', { id }).data ?? []
  const move = useTell('coQuan.moveNames')
  const takeBack = useTell('coQuan.takeNamesBack')
  const into = (other: number) => {
    setPicking(false)
    const onSuccess = ({ moved, moveId }: { moved: number; moveId: number }) => {
      const run = () => takeBack.mutate({ moveId }, { onSuccess: back => say(onePage.moved(back.moved)), onError: sayFault })
      say(onePage.moved(moved), { words: agencyWords.unclear.takeBack, run })
      setChosen([])
    }
    move.mutate({ id, names: chosen, into: other }, { onSuccess, onError: sayFault })
  }
  return (
    <section className="card" aria-label={onePage.names}>
      <h2>{onePage.names}</h2>
      <p className="soft">{names.length ? onePage.namesHint : onePage.noNames}</p>
      <Checkbox.Group
        className="names-list"
        value={chosen}
        onChange={setChosen}
        options={names.map(({ ten, count }) => ({ value: ten, label: `${ten} (${agencyWords.unclear.times(count)})` }))}
      />
      {chosen.length > 0 && (
        <div>
          <Button onClick={() => setPicking(true)}>{onePage.move}</Button>
        </div>
      )}
      {isPicking && (
        <AgencyPick
          title={onePage.moveTitle(chosen.length)}
          first={tinh ?? ''}
          not={id}
          onPick={other => into(other.id)}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  )
}
