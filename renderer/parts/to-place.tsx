// From what is known of a filed value to its place in the text and back: a button beside it, a click on its words, and the row that is shown.
import { type RefObject, useEffect } from 'react'
import { placeWords } from '../words/place.ts'
import { Icon } from './icons.tsx'

type Props = { of: string; label: string; places: ReadonlySet<string>; onShow: (key: string) => void }

/** Shows where a value stood; absent where it stands nowhere. The row around it has `data-fact` with the same key. */
export function ToPlace({ of, label, places, onShow }: Props) {
  if (!places.has(of)) return null
  return (
    <button
      type="button"
      className="to-place"
      title={placeWords.show}
      aria-label={`${label}: ${placeWords.show}`}
      onClick={() => onShow(of)}
    >
      <Icon name="place" size={15} />
    </button>
  )
}

const factOf = (pane: Element, key: string): Element | null =>
  pane.querySelector(`[data-fact="${CSS.escape(key)}"]`) ?? pane.querySelector(`[data-fact="${CSS.escape(key.split('.')[0] ?? key)}"]`)

/** Brings what is known of a value into view and puts the focus on its way to the text. */
export function focusFact(pane: Element | null, key: string) {
  const fact = pane && factOf(pane, key)
  const folded = fact?.closest('details')
  if (folded) folded.open = true
  fact?.scrollIntoView({ block: 'nearest' })
  fact?.querySelector<HTMLElement>('.to-place, summary')?.focus({ preventScroll: true })
}

/** A click on the words of a value shows their place; the row of what is shown is marked. Words stay free to be selected and copied. */
export function useFacts(
  pane: RefObject<HTMLElement | null>,
  shown: string | undefined,
  places: ReadonlySet<string>,
  onShow: (key: string) => void,
) {
  useEffect(() => {
    const here = pane.current
    if (!here) return
    const click = ({ target }: MouseEvent) => {
      const found = target instanceof Element && !target.closest('a, button, summary, select, input') ? target.closest('[data-fact]') : null
      const key = found?.getAttribute('data-fact')
      if (key && places.has(key) && !getSelection()?.toString()) onShow(key)
    }
    here.addEventListener('click', click)
    return () => here.removeEventListener('click', click)
  }, [pane, places, onShow])
  useEffect(() => {
    const fact = pane.current && shown ? factOf(pane.current, shown) : null
    fact?.setAttribute('data-shown', '')
    return () => fact?.removeAttribute('data-shown')
  }, [pane, shown])
}
