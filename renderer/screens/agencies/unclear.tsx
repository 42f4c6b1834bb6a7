// Printed names that nobody knows the agency of: each told once for all letters of its province, or said to be none.
import { Button } from 'antd'
import { useState } from 'react'
import type { UnresolvedName } from '../../../contract/agency.ts'
import { unresolvedWords } from '../../../contract/agency-words.ts'
import { tell, usePages } from '../../ask.ts'
import { AgencyPick } from '../../parts/agency-pick.tsx'
import { say, sayFault } from '../../parts/say.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { agencyWords } from '../../words/agency.ts'

const words = agencyWords.unclear

/** The row of a name that was told is gone with it. */
function tellName({ ten, tinh }: UnresolvedName, id: number | null) {
  const run = () => tell('coQuan.takeBack', { ten, tinh }).then(() => say(words.takenBack), sayFault)
  tell('coQuan.resolveAll', { ten, tinh, id }).then(({ resolved }) => say(words.told(resolved), { words: words.takeBack, run }), sayFault)
}

function Row({ name }: { name: UnresolvedName }) {
  const [isPicking, setPicking] = useState(false)
  const pick = (id: number | null) => {
    setPicking(false)
    tellName(name, id)
  }
  return (
    <li className="unclear-row">
      <div>
        <strong>{name.ten}</strong>
        <small className="soft">
          {[words.times(name.count), words.ofTinh(name.tinh), name.why && unresolvedWords[name.why]].filter(Boolean).join(' · ')}
        </small>
      </div>
      <Button size="small" type="primary" onClick={() => setPicking(true)} aria-label={`${words.tell} ${name.ten}`}>
        {words.tell}
      </Button>
      <Button size="small" onClick={() => pick(null)} aria-label={`${words.notOne}: ${name.ten}`}>
        {words.notOne}
      </Button>
      {isPicking && (
        <AgencyPick
          title={words.whichTitle(name.ten)}
          first={name.tinh ?? ''}
          onPick={({ id }) => pick(id)}
          onClose={() => setPicking(false)}
        />
      )}
    </li>
  )
}

export function Unclear() {
  const pages = usePages('coQuan.unresolved', { limit: 50 })
  if (pages.isPending) return <Waiting />
  if (!pages.data) return <Refused fault={pages.error} again={() => pages.refetch()} level={2} />
  const names = pages.data.pages.flatMap(page => page.items)
  if (!names.length)
    return (
      <Empty icon="check" title={words.empty}>
        <p>{words.emptyHint}</p>
      </Empty>
    )
  return (
    <>
      <p className="note">{words.intro}</p>
      <ul className="unclear-rows">
        {names.map(name => (
          <Row key={`${name.tinh}|${name.ten}`} name={name} />
        ))}
      </ul>
      {pages.hasNextPage && <Button onClick={() => pages.fetchNextPage()}>{agencyWords.more}</Button>}
    </>
  )
}
