// The places of a letter's text where the words of a search stand: which of how many is shown, and the way to the next.
import { Button } from 'antd'
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react'
import type { Span } from '../../contract/reading.ts'
import type { LetterText } from '../../contract/the-thuc.ts'
import { useStill } from '../theme.tsx'
import { hitWords } from '../words/search.ts'
import { Icon } from './icons.tsx'
import { bringInto, isSeen } from './into-view.ts'
import { placesOf } from './segments.ts'

/** `turn` is 0 until the clerk walks, and grows with each step. */
export type HitAt = { place: number; turn: number }

const first: HitAt = { place: 0, turn: 0 }

/** The place that is shown, the first of each new letter or search. */
export function useHitWalk(letter: LetterText | null, hits: Span[]) {
  const count = useMemo(() => (letter ? placesOf(letter.text, hits).length : 0), [letter, hits])
  const [{ of, at }, setAt] = useState({ of: hits, at: first })
  const now = of === hits ? at : first
  const walk = useCallback(
    (by: 1 | -1) => {
      if (count) setAt({ of: hits, at: { place: (now.place + by + count) % count, turn: now.turn + 1 } })
    },
    [hits, count, now],
  )
  return { at: now, count, walk }
}
export type Walk = ReturnType<typeof useHitWalk>

const startOf = (element: Element) => Number(element.getAttribute('data-start'))

/** Lights the place that is shown and brings it into view, at once when the letter opens. */
export function useHitHere(
  pane: RefObject<HTMLElement | null>,
  { text }: LetterText,
  hits: Span[],
  at: HitAt | null,
  drawn: readonly unknown[],
) {
  const isStill = useStill()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawn pages are what is searched
  useEffect(() => {
    const here = pane.current
    if (!here || !at || !hits.length) return
    const places = placesOf(text, hits)
    const [from = 0, to = Number.POSITIVE_INFINITY] = [places[at.place], places[at.place + 1]]
    const lit = [...here.querySelectorAll('.hit')].filter(element => startOf(element) >= from && startOf(element) < to)
    for (const element of lit) element.setAttribute('data-current', '')
    if (lit[0] && !isSeen(lit[0], here)) bringInto(here, lit[0], isStill || at.turn === 0)
    return () => {
      for (const element of lit) element.removeAttribute('data-current')
    }
  }, [pane, text, hits, at, isStill, drawn])
}

/** `3 / 12` with the ways to the next place and the one before; F3 and Shift+F3 from anywhere on the screen. */
export function HitWalk({ walk: { at, count, walk } }: { walk: Walk }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F3' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      walk(event.shiftKey ? -1 : 1)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [walk])
  const step = (by: 1 | -1, label: string, title: string, icon: 'up' | 'down') => (
    <Button type="text" size="small" aria-label={label} title={title} icon={<Icon name={icon} size={16} />} onClick={() => walk(by)} />
  )
  return (
    <span className="hit-walk">
      <span role="status">{hitWords.at(at.place + 1, count)}</span>
      {step(-1, hitWords.previous, hitWords.previousKey, 'up')}
      {step(1, hitWords.next, hitWords.nextKey, 'down')}
    </span>
  )
}
