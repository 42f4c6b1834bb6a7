// The recipient list of a văn bản on paper.
import { Checkbox } from 'antd'
import { useState } from 'react'
import { ask, useAsk, usePaper } from '../../ask.ts'
import { PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { Refused, Waiting } from '../../parts/states.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { nameOf } from '../../words/letter.ts'
import { postingWords } from '../../words/posting.ts'
import { paperWords } from '../../words/settings.ts'

export function RecipientsScreen({ id }: { id: number }) {
  const [expand, setExpand] = useState(true)
  const asked = useAsk('vanBan.open', { id })
  const paper = usePaper('paper.recipients', { ids: [id], expand, format: 'pdf' })
  useEscape(() => go(to.letter(id)))
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => asked.refetch()} />
  return (
    <div className="screen screen-paper">
      <header className="screen-head">
        <div>
          <h1>{paperWords.recipients(nameOf(asked.data))}</h1>
          <p className="screen-sub">
            <a href={to.letter(id)}>{asked.data.trichYeu}</a> · <a href={to.posting(id)}>{postingWords.open}</a>
          </p>
        </div>
        <PaperBar paper={paper} ids={[id]} makeCsv={() => ask('paper.recipients', { ids: [id], expand, format: 'csv' })} />
      </header>
      <Checkbox checked={expand} onChange={event => setExpand(event.target.checked)}>
        {paperWords.expand}
      </Checkbox>
      <PaperPages paper={paper} />
    </div>
  )
}
