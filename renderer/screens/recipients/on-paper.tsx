// The recipient list of a văn bản on paper.
import { Checkbox } from 'antd'
import { useState } from 'react'
import { ask, usePaper } from '../../ask.ts'
import { PaperBar, PaperPages } from '../../parts/paper/paper-view.tsx'
import { paperWords } from '../../words/settings.ts'

export function OnPaper({ id }: { id: number }) {
  const [expand, setExpand] = useState(true)
  const [members, setMembers] = useState(false)
  const paper = usePaper('paper.recipients', { ids: [id], expand, members, format: 'pdf' })
  return (
    <>
      <div className="opened-acts">
        <Checkbox checked={expand} onChange={event => setExpand(event.target.checked)}>
          {paperWords.expand}
        </Checkbox>
        <Checkbox checked={members} onChange={event => setMembers(event.target.checked)}>
          {paperWords.members}
        </Checkbox>
        <PaperBar paper={paper} ids={[id]} makeCsv={() => ask('paper.recipients', { ids: [id], expand, members, format: 'csv' })} />
      </div>
      <PaperPages paper={paper} />
    </>
  )
}
