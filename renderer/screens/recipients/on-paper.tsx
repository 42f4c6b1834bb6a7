// The recipient list of a văn bản on paper, alone or with others.
import { Checkbox } from 'antd'
import { useState } from 'react'
import { ask } from '../../ask.ts'
import { PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { useLongPaper } from '../../parts/paper/use-long-paper.ts'
import { tickedNow } from '../../parts/ticked.ts'
import { noiNhanWords } from '../../words/noi-nhan.ts'
import { paperWords } from '../../words/settings.ts'
import { MoreLetters, type Named } from './more-letters.tsx'

const choices = ['expand', 'members', 'merge'] as const
type Chosen = Record<(typeof choices)[number], boolean>

const tickedBeside = (id: number): Named[] => [...tickedNow()].flatMap(([one, name]) => (one === id ? [] : [{ id: one, name }]))

/** `withTicked`: with the others that were ticked in the list, which go to whom. */
export function OnPaper({ id, withTicked }: { id: number; withTicked: boolean }) {
  const [others, setOthers] = useState(() => (withTicked ? tickedBeside(id) : []))
  const [chosen, setChosen] = useState<Chosen>({ expand: true, members: false, merge: others.length > 0 })
  const ids = [id, ...others.map(other => other.id)]
  const asked = { ids, ...chosen, format: 'pdf' as const }
  const { paper, making } = useLongPaper(['paper.recipientList', asked], signal => ask('paper.recipientList', asked, { signal }))
  return (
    <>
      <div className="opened-acts">
        {choices.map(name => (
          <Checkbox key={name} checked={chosen[name]} onChange={event => setChosen({ ...chosen, [name]: event.target.checked })}>
            {paperWords[name]}
          </Checkbox>
        ))}
        <MoreLetters own={id} others={others} onOthers={setOthers} />
        <PaperBar paper={paper} ids={ids} makeAs={format => ask('paper.recipients', { ids, ...chosen, format })} />
      </div>
      <PaperPages paper={paper} making={making} empty={noiNhanWords.none} />
    </>
  )
}
