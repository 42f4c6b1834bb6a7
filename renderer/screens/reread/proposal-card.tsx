// One difference: what is filed and what is now read, side by side, with what differs between them marked; accept or keep.
import { Button } from 'antd'
import type { Proposal } from '../../../contract/reread.ts'
import { fieldWords, reasonSentence, ruleSentence, sureWords } from '../../../contract/words.ts'
import { itemsOf, type Parted, partedOf } from '../../parts/value-words.ts'
import { rereadWords } from '../../words/reread.ts'
import type { Decision } from './deciding.ts'

type Side = 'old' | 'now'

const Part = ({ parted, side }: { parted: Parted; side: Side }) => {
  const own = parted[side].trimEnd()
  const Tag = side === 'old' ? 'del' : 'ins'
  return (
    <>
      {parted.head}
      {own && <Tag>{own}</Tag>}
      {parted[side].slice(own.length)}
      {parted.tail}
    </>
  )
}

/** A list: what stands in both is plain, what in this one alone is marked. */
const Items = ({ own, other, side }: { own: string[]; other: string[]; side: Side }) => {
  const Tag = side === 'old' ? 'del' : 'ins'
  return (
    <ol className="proposal-items">
      {own.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice; the list is shown whole
        <li key={index}>{other.includes(words) ? words : <Tag>{words}</Tag>}</li>
      ))}
    </ol>
  )
}

function Values({ filed, after }: Proposal) {
  const [old, now] = [itemsOf(filed), itemsOf(after.map(({ value }) => value))]
  const isList = old.length > 1 || now.length > 1
  const parted = partedOf(old[0] ?? '', now[0] ?? '')
  const sides = [
    { side: 'old' as const, label: rereadWords.filed, own: old, other: now, none: rereadWords.empties },
    { side: 'now' as const, label: rereadWords.now, own: now, other: old, none: rereadWords.absent },
  ]
  return (
    <dl className="proposal-sides">
      {sides.map(({ side, label, own, other, none }) => (
        <div key={side} className={`proposal-side proposal-${side}`}>
          <dt>{label}</dt>
          <dd>
            {own.length === 0 && <span className="soft">{none}</span>}
            {own.length > 0 && (isList ? <Items own={own} other={other} side={side} /> : <Part parted={parted} side={side} />)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** By what it was read and why not surer; of the clerk's own value also what the machine had read before. */
function How({ after, before, isClerks }: Proposal) {
  const [first] = after
  const was = itemsOf(before.map(({ value }) => value)).join('; ')
  return (
    <p className="proposal-how">
      {first && ruleSentence(first.rule)}
      {first?.reason && `. ${reasonSentence(first.reason)}`}
      {isClerks && `${first ? '. ' : ''}${rereadWords.was(was || rereadWords.absent)}`}
    </p>
  )
}

const least = { certain: 0, likely: 1, guess: 2 } as const

type Props = { proposal: Proposal; isCurrent: boolean; onCurrent: () => void; onShow: () => void; onDecide: (decision: Decision) => void }

export function ProposalCard({ proposal, isCurrent, onCurrent, onShow, onDecide }: Props) {
  const { id, field, isClerks, after } = proposal
  const sure = after.map(reading => reading.sure).sort((a, b) => least[b] - least[a])[0]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the screen choose it too, and its buttons are in reach of Tab
    <article
      className="proposal"
      id={`proposal-${id}`}
      data-mark={field}
      data-clerk={isClerks || undefined}
      tabIndex={-1}
      aria-current={isCurrent || undefined}
      aria-labelledby={`proposal-${id}-name`}
      onClick={onShow}
      onFocus={onCurrent}
    >
      <header className="proposal-head">
        <h2 id={`proposal-${id}-name`}>{fieldWords[field]}</h2>
        {isClerks && <span className="sure sure-clerk">{rereadWords.ofClerk}</span>}
        {sure && <span className={`sure sure-${sure}`}>{sureWords[sure]}</span>}
      </header>
      <Values {...proposal} />
      <How {...proposal} />
      <div className="proposal-acts">
        <Button size="small" {...(isClerks ? {} : { color: 'primary', variant: 'outlined' })} onClick={() => onDecide('accept')}>
          {rereadWords.accept} <kbd>1</kbd>
        </Button>
        <Button size="small" onClick={() => onDecide('refuse')}>
          {rereadWords.keep} <kbd>2</kbd>
        </Button>
      </div>
    </article>
  )
}
