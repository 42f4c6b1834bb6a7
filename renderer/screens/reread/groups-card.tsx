// Differences by field and rule: look at them one by one, or decide a whole group at once.
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import type { RereadGroup } from '../../../contract/reread.ts'
import { fieldWords, ruleSentence } from '../../../contract/words.ts'
import { rereadWords } from '../../words/reread.ts'
import { shellWords } from '../../words/shell.ts'
import { type Decision, decide } from './deciding.ts'

type Which = Pick<RereadGroup, 'field' | 'rule'>
type Props = { groups: RereadGroup[]; chosen: Which | null; onChoose: (group: Which | null) => void }

const isSameGroup = (a: Which, b: Which | null) => a.field === b?.field && a.rule === b.rule

function GroupRow({ group, isChosen, onChoose }: { group: RereadGroup; isChosen: boolean; onChoose: Props['onChoose'] }) {
  const [isBusy, setBusy] = useState(false)
  const { field, rule, count } = group
  const label = fieldWords[field]
  const all = async (decision: Decision) => {
    setBusy(true)
    await decide(decision, { kind: 'group', field, rule })
    setBusy(false)
  }
  const ask = (decision: Decision, words: string, title: string) => (
    <Popconfirm title={title} okText={words} cancelText={shellWords.cancel} onConfirm={() => void all(decision)}>
      <Button size="small" loading={isBusy} aria-label={`${words}: ${label}`}>
        {words}
      </Button>
    </Popconfirm>
  )
  return (
    <li className="reread-group" aria-current={isChosen || undefined}>
      <span className="reread-group-what">
        <strong>{label}</strong> <small>{rule ? ruleSentence(rule) : rereadWords.groupHow.none}</small>
      </span>
      <span className="reread-group-count">{rereadWords.letters(count)}</span>
      <Button
        size="small"
        type={isChosen ? 'primary' : 'default'}
        aria-pressed={isChosen}
        onClick={() => onChoose(isChosen ? null : group)}
      >
        {rereadWords.show}
        <span className="unseen">: {label}</span>
      </Button>
      {ask('accept', rereadWords.acceptAll, rereadWords.acceptAllAsk(label, count))}
      {ask('refuse', rereadWords.keepAll, rereadWords.keepAllAsk(label, count))}
    </li>
  )
}

export function GroupsCard({ groups, chosen, onChoose }: Props) {
  if (!groups.length) return null
  return (
    <section className="card" aria-label={rereadWords.groups}>
      <h2>{rereadWords.groups}</h2>
      <ul className="reread-groups">
        {groups.map(group => (
          <GroupRow key={`${group.field} ${group.rule}`} group={group} isChosen={isSameGroup(group, chosen)} onChoose={onChoose} />
        ))}
      </ul>
    </section>
  )
}
