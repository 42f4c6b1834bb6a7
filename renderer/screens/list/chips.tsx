// The filters of the line as chips below the search box, each to be taken away; those that were not understood say why.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { filterFaultWords } from '../../../contract/filter-words.ts'
import type { Piece } from '../../../contract/filters.ts'
import { Icon } from '../../parts/icons.tsx'
import { searchBoxId } from '../../parts/search-box.tsx'
import { chipsWords, chipWords } from '../../words/search.ts'
import type { Line } from './use-line.ts'

type Props = { line: Line }

const chipsIn = (list: Element | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('.filter-chip') ?? [])]

/** After a chip went by its key, the focus is at the one that took its place, the last, or the search box. */
function useFocusKept(count: number) {
  const list = useRef<HTMLUListElement>(null)
  const left = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the chips have changed
  useEffect(() => {
    if (left.current === null) return
    const chips = chipsIn(list.current)
    const next = chips[Math.min(left.current, chips.length - 1)] ?? document.getElementById(searchBoxId)
    left.current = null
    next?.focus()
  }, [count])
  return { list, left }
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

export function Chips({ line }: Props) {
  const filters = line.pieces.filter(piece => piece.filter !== null)
  const { list, left } = useFocusKept(filters.length)
  const remove = (piece: Piece, index: number) => {
    left.current = index
    line.remove(piece.text)
  }
  const press = (event: KeyboardEvent, piece: Piece, index: number) => {
    const step = steps[event.key]
    if (event.key === 'Delete' || event.key === 'Backspace') remove(piece, index)
    else if (step) chipsIn(list.current)[index + step]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <ul className="filter-chips" aria-label={chipsWords.label} ref={list}>
      {filters.map((piece, index) => {
        const words = chipWords(piece)
        const why = piece.fault && filterFaultWords[piece.fault]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same filter may stand twice
          <li key={`${index} ${piece.text}`}>
            <button
              type="button"
              className={why ? 'filter-chip is-unread' : 'filter-chip'}
              title={`${chipsWords.remove} ${words}`}
              onClick={() => remove(piece, index)}
              onKeyDown={event => press(event, piece, index)}
            >
              {why && <Icon name="warn" size={16} />}
              <span className="unseen">{chipsWords.remove} </span>
              <span className="clip">{words}</span>
              {why && (
                <small>
                  <span className="unseen">, {chipsWords.unread} </span>
                  {why}
                </small>
              )}
              <Icon name="cross" size={14} />
            </button>
          </li>
        )
      })}
      {filters.length > 1 && (
        <li>
          <button type="button" className="as-link" onClick={line.removeAll}>
            {chipsWords.removeAll}
          </button>
        </li>
      )}
    </ul>
  )
}
