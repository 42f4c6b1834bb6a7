// What the screen of one letter's differences needs: its text and proposals, which one is current, the ways on.
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Proposal, WhichProposals } from '../../../contract/reread.ts'
import { emptyTheThuc } from '../../../contract/the-thuc.ts'
import { fieldWords } from '../../../contract/words.ts'
import { type AnswerOf, useAsk } from '../../ask.ts'
import type { Mark } from '../../parts/form/notes.ts'
import { useShown } from '../../parts/shown.ts'
import { go, to } from '../../route.ts'
import { formWords } from '../../words/form.ts'
import { type Decision, decide } from './deciding.ts'
import type { useNarrowed } from './use-narrowed.ts'

export type Opened = AnswerOf<'reread.open'>
export type Narrowed = ReturnType<typeof useNarrowed>

/** The places of the newer readings; where nothing is read any more, of the older one. */
const marksOf = ({ field, before, after }: Proposal): Mark[] =>
  (after.length ? after : before).map(({ at, sure, rule, reason }, index) => {
    const isList = Array.isArray(emptyTheThuc[field])
    const label = isList ? formWords.row(fieldWords[field], index + 1) : fieldWords[field]
    return { key: isList ? `${field}.${index}` : field, at, tone: sure, rule, reason, label, isConfirmed: false }
  })

/** The letters before and after this one in the list, as it was when the screen opened. */
function useNeighbours(id: number, { input, words }: Narrowed) {
  const list = useAsk('reread.list', { ...input, limit: 500 }, { once: true }).data
  const ids = list?.items.map(({ vanBan }) => vanBan.id) ?? []
  const index = ids.indexOf(id)
  const way = (other: number | undefined) => (other === undefined ? undefined : () => go(to.rereadLetter(other, words), { replace: true }))
  return { toPrevious: way(ids[index - 1]), toNext: way(ids[index + 1] ?? (index < 0 ? ids[0] : undefined)) }
}

const focusSoon = (id: number) =>
  requestAnimationFrame(() => {
    const card = document.getElementById(`proposal-${id}`)
    card?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  })

export function useProposals({ vanBan, proposals: all }: Opened, narrowed: Narrowed) {
  const { ofClerk } = narrowed
  const proposals = useMemo(() => [...all].sort((a, b) => Number(a.isClerks !== ofClerk) - Number(b.isClerks !== ofClerk)), [all, ofClerk])
  const marks = useMemo(() => proposals.flatMap(marksOf), [proposals])
  const plain = proposals.filter(({ isClerks, field }) => !isClerks && field !== 'doMat')
  const [chosen, setChosen] = useState(0)
  const current = Math.min(chosen, proposals.length - 1)
  const { shown, show, walk } = useShown()
  const neighbours = useNeighbours(vanBan.id, narrowed)
  const choose = useCallback(
    (index: number) => {
      const proposal = proposals[index]
      setChosen(index)
      if (proposal) show(proposal.field)
    },
    [proposals, show],
  )
  const focus = (index: number) => {
    const proposal = proposals[index]
    if (!proposal) return
    choose(index)
    focusSoon(proposal.id)
  }
  const ids = proposals.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the letter is opened and after each decision
  useEffect(() => focus(current), [ids])
  /** Goes on to the next letter when nothing of this list's kind is left here. */
  const settle = async (decision: Decision, decided: readonly number[], which: WhichProposals) => {
    const isLast = proposals.every(({ id, isClerks }) => isClerks !== ofClerk || decided.includes(id))
    if ((await decide(decision, which)) && isLast) neighbours.toNext?.()
  }
  const decideOne = (id: number, decision: Decision) => void settle(decision, [id], { kind: 'these', ids: [id] })
  const decideCurrent = (decision: Decision) => {
    const proposal = proposals[current]
    if (proposal) decideOne(proposal.id, decision)
  }
  return {
    ...neighbours,
    proposals,
    plain,
    marks,
    current,
    shown,
    walk,
    choose,
    /** The focus reached a difference: its place is shown, unless a row of it is already. */
    reach: (index: number) => {
      if (proposals[index]?.field !== shown?.key.split('.')[0]) choose(index)
    },
    /** A click on marked words: their difference. */
    pick: useCallback(
      (key: string) => {
        const index = proposals.findIndex(({ field }) => field === key.split('.')[0])
        const proposal = proposals[index]
        if (!proposal) return
        setChosen(index)
        show(key)
        focusSoon(proposal.id)
      },
      [proposals, show],
    ),
    step: (by: number) => focus(Math.max(0, Math.min(proposals.length - 1, current + by))),
    decideOne,
    accept: () => decideCurrent('accept'),
    refuse: () => decideCurrent('refuse'),
    decideAll: (decision: Decision) =>
      void settle(
        decision,
        plain.map(({ id }) => id),
        { kind: 'letter', id: vanBan.id },
      ),
  }
}
