// One letter with differences: its text with the places marked on the left, each difference on the right, the keyboard enough for all.
import { Button } from 'antd'
import { useEffect } from 'react'
import { useAsk } from '../../ask.ts'
import { Icon } from '../../parts/icons.tsx'
import { SureLegend } from '../../parts/letter-text.tsx'
import { Empty, Refused, Waiting } from '../../parts/states.tsx'
import { TextColumn } from '../../parts/text-column.tsx'
import { useEscape } from '../../parts/use-escape.ts'
import { go, to } from '../../route.ts'
import { nameOf } from '../../words/letter.ts'
import { placeWords } from '../../words/place.ts'
import { rereadWords } from '../../words/reread.ts'
import { ProposalCard } from './proposal-card.tsx'
import { useNarrowed } from './use-narrowed.ts'
import { type Narrowed, type Opened, useProposals } from './use-proposals.ts'

type All = ReturnType<typeof useProposals>

/** What a pressed key does; a button in focus keeps Enter for itself. */
function actOf({ key, altKey, target }: KeyboardEvent, all: All): (() => void) | undefined {
  if (altKey) return { ArrowUp: all.toPrevious, ArrowDown: all.toNext }[key]
  const isOnButton = target instanceof Element && target.closest('a, button, [role=button]') !== null
  if (key === 'Enter' && isOnButton) return undefined
  return { ArrowUp: () => all.step(-1), ArrowDown: () => all.step(1), 1: all.accept, Enter: all.accept, 2: all.refuse }[key]
}

function useKeys(all: All, leave: () => void) {
  useEscape(leave)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return
      if (event.target instanceof Element && event.target.closest('.rail, .ant-popover')) return
      const act = actOf(event, all)
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}

function Head({ vanBan, all, leave }: { vanBan: Opened['vanBan']; all: All; leave: () => void }) {
  const walk = (run: (() => void) | undefined, words: string, icon: 'up' | 'down') => (
    <Button aria-label={words} title={words} disabled={!run} icon={<Icon name={icon} />} onClick={run} />
  )
  return (
    <header className="screen-head">
      <div>
        <h1>{nameOf(vanBan)}</h1>
        <p className="screen-sub clamp">{vanBan.trichYeu}</p>
      </div>
      <div className="screen-acts">
        <SureLegend />
        <Button onClick={() => go(to.letter(vanBan.id))}>{rereadWords.openLetter}</Button>
        <Button onClick={leave}>{rereadWords.back}</Button>
        {walk(all.toPrevious, rereadWords.previous, 'up')}
        {walk(all.toNext, rereadWords.next, 'down')}
      </div>
    </header>
  )
}

function Foot({ all }: { all: All }) {
  const many = all.plain.length
  return (
    <div className="form-foot">
      {many > 1 && (
        <>
          <Button type="primary" onClick={() => all.decideAll('accept')}>
            {rereadWords.acceptLetter(many)}
          </Button>
          <Button onClick={() => all.decideAll('refuse')}>{rereadWords.keepLetter(many)}</Button>
        </>
      )}
      <p className="keys">{rereadWords.keys}</p>
    </div>
  )
}

function Ready({ opened, narrowed }: { opened: Opened; narrowed: Narrowed }) {
  const all = useProposals(opened, narrowed)
  const { shown, walk, marks, proposals } = all
  const leave = () => go(to.reread(narrowed.words))
  useKeys(all, leave)
  return (
    <div className="screen screen-split">
      <Head vanBan={opened.vanBan} all={all} leave={leave} />
      <TextColumn
        letter={opened.text}
        marks={marks}
        shown={shown}
        isFiled={false}
        hint={placeWords.hintReread}
        onWalk={walk}
        onPick={all.pick}
      />
      <div className="side proposals">
        {proposals.map((proposal, index) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            isCurrent={index === all.current}
            onCurrent={() => all.reach(index)}
            onShow={() => all.choose(index)}
            onDecide={decision => all.decideOne(proposal.id, decision)}
          />
        ))}
        {!proposals.length && (
          <Empty icon="check" title={rereadWords.decided}>
            <Button type="primary" onClick={all.toNext ?? leave}>
              {all.toNext ? rereadWords.next : rereadWords.back}
            </Button>
          </Empty>
        )}
        <Foot all={all} />
      </div>
    </div>
  )
}

export function ProposalsScreen({ id }: { id: number }) {
  const narrowed = useNarrowed()
  const asked = useAsk('reread.open', { id })
  if (asked.isPending) return <Waiting />
  if (!asked.data) return <Refused fault={asked.error} again={() => go(to.reread(narrowed.words))} />
  return <Ready key={id} opened={asked.data} narrowed={narrowed} />
}
