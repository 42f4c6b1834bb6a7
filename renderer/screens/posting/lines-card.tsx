// Whom the envelopes or labels are for: ticked, corrected, added by hand. A successor is offered and never put in place by itself.
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { dayWords } from '../../../contract/words.ts'
import { Icon } from '../../parts/icons.tsx'
import { postingWords } from '../../words/posting.ts'
import type { Line, Posting } from './use-posting.ts'

type Change = (what: Partial<Line>) => void

function Ended({ line: { from, name }, change }: { line: Line; change: Change }) {
  if (!from?.ended) return null
  const { since, heirs } = from.ended
  const printed = from.to
  return (
    <div className="posting-ended">
      <span className="chip chip-urgent">{postingWords.ended(dayWords(since))}</span>
      {heirs.length === 0 && <span className="soft">{postingWords.noHeir}</span>}
      {heirs
        .filter(heir => heir.name !== name)
        .map(heir => (
          <Button key={heir.name} size="small" onClick={() => change({ name: heir.name, address: heir.address ?? '' })}>
            {postingWords.heir(heir.name)}
          </Button>
        ))}
      {name !== printed.name && (
        <Button size="small" type="text" onClick={() => change({ name: printed.name, address: printed.address ?? '' })}>
          {postingWords.asPrinted}
        </Button>
      )}
    </div>
  )
}

function OneLine({ line, n, change }: { line: Line; n: number; change: Change }) {
  const { isTaken, name, address, from } = line
  if (from?.isGroup)
    return (
      <li className="posting-line">
        <Checkbox disabled>{name}</Checkbox>
        <small className="soft">{postingWords.group}</small>
      </li>
    )
  return (
    <li className="posting-line">
      <div className="posting-boxes">
        <Checkbox checked={isTaken} aria-label={postingWords.take(name)} onChange={event => change({ isTaken: event.target.checked })} />
        <Input
          value={name}
          aria-label={postingWords.name(n)}
          maxLength={300}
          spellCheck={false}
          onChange={event => change({ name: event.target.value })}
        />
        <Input
          value={address}
          aria-label={postingWords.address(n)}
          placeholder={postingWords.addressHint}
          maxLength={300}
          spellCheck={false}
          onChange={event => change({ address: event.target.value })}
        />
      </div>
      <Ended line={line} change={change} />
    </li>
  )
}

/** A letter to all communes has thousands of lines: as many as a clerk reads are drawn, the others are printed all the same. */
const shownAtFirst = 100

export function LinesCard({ posting }: { posting: Posting }) {
  const { lines, change, add, count } = posting
  const [most, setMost] = useState(shownAtFirst)
  const rest = lines.length - most
  const addOne = () => {
    setMost(lines.length + 1)
    add()
  }
  return (
    <section className="card" aria-label={postingWords.recipients}>
      <h2>
        {postingWords.recipients} <span className="group-count">{postingWords.chosen(count)}</span>
      </h2>
      {lines.length === 0 && <p className="soft">{postingWords.none}</p>}
      <ul className="posting-lines">
        {lines.slice(0, most).map((line, index) => (
          <OneLine key={line.key} line={line} n={index + 1} change={what => change(line.key, what)} />
        ))}
      </ul>
      {rest > 0 && (
        <Button type="text" onClick={() => setMost(most + shownAtFirst)}>
          {postingWords.more(rest)}
        </Button>
      )}
      <Button icon={<Icon name="plus" size={16} />} onClick={addOne}>
        {postingWords.add}
      </Button>
    </section>
  )
}
