// The box to ask the archive: suggestions while typing, never a change of what is typed, the keyboard of any combobox.
import { Button, Input, type InputRef } from 'antd'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Suggestion } from '../../contract/search.ts'
import { useAsk } from '../ask.ts'
import { listWords } from '../words/list.ts'
import { Icon } from './icons.tsx'
import { Marked } from './marked.tsx'

export const searchBoxId = 'search'

type Props = { query: string; onQuery: (query: string) => void; onPick: (suggestion: Suggestion) => void }

/** A value that follows `now` after a pause. */
function useSettled<T>(now: T, ms: number): T {
  const [settled, setSettled] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), ms)
    return () => clearTimeout(timer)
  }, [now, ms])
  return settled
}

const none: Suggestion[] = []
const nameOf = ({ kind, text }: Suggestion) => `${kind} ${text}`

function useSuggestions(typed: string, isWanted: boolean): Suggestion[] {
  const prefix = useSettled(typed.trim(), 120)
  const asked = useAsk('search.suggest', isWanted && prefix.length >= 2 ? { prefix: prefix.slice(0, 200), limit: 8 } : null, { keep: true })
  return asked.data?.filter((offer, index, all) => all.findIndex(other => nameOf(other) === nameOf(offer)) === index) ?? none
}

export function SearchBox({ query, onQuery, onPick }: Props) {
  const listId = useId()
  const box = useRef<InputRef>(null)
  const [typed, setTyped] = useState(query)
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const sent = useRef(query)
  const settled = useSettled(typed, 250)
  const offers = useSuggestions(typed, isOpen)
  const isShown = isOpen && offers.length > 0 && typed.trim().length >= 2
  const send = (words: string) => {
    sent.current = words
    onQuery(words)
  }
  // Another address (back, a link) changes what is in the box; what is typed changes the address, a moment later.
  useEffect(() => {
    if (query === sent.current) return
    sent.current = query
    setTyped(query)
  }, [query])
  // biome-ignore lint/correctness/useExhaustiveDependencies: sends what has settled, once
  useEffect(() => {
    if (settled !== sent.current) send(settled)
  }, [settled])
  const close = () => {
    setOpen(false)
    setChosen(-1)
  }
  const pick = (offer: Suggestion) => {
    close()
    setTyped(offer.text)
    sent.current = offer.text
    onPick(offer)
  }
  const step = (by: 1 | -1) => setChosen(now => ((now + 1 + by + offers.length + 1) % (offers.length + 1)) - 1)
  const keys: Record<string, () => void> = {
    Enter: () => {
      const offer = isShown ? offers[chosen] : undefined
      close()
      if (offer) pick(offer)
      else send(typed)
    },
    Escape: () => (isShown ? close() : setTyped('')),
    ...(isShown ? { ArrowDown: () => step(1), ArrowUp: () => step(-1) } : {}),
  }
  const press = (event: KeyboardEvent) => {
    const run = keys[event.key]
    if (!run || event.altKey || event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return
    event.preventDefault()
    run()
  }
  return (
    <search className="search">
      <Input
        id={searchBoxId}
        ref={box}
        size="large"
        prefix={<Icon name="search" />}
        suffix={
          typed ? (
            <Button
              type="text"
              size="small"
              aria-label={listWords.clear}
              icon={<Icon name="cross" size={16} />}
              onClick={() => {
                setTyped('')
                box.current?.focus()
              }}
            />
          ) : (
            <kbd>{listWords.searchKeys}</kbd>
          )
        }
        value={typed}
        placeholder={listWords.searchHint}
        role="combobox"
        aria-label={listWords.search}
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-activedescendant={isShown && chosen >= 0 ? `${listId}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        onChange={event => {
          setTyped(event.target.value)
          setOpen(true)
          setChosen(-1)
        }}
        onBlur={close}
        onKeyDown={press}
      />
      {isShown && (
        <div className="offers" id={listId} role="listbox" aria-label={listWords.suggestions}>
          {offers.map((offer, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys of its list
            <div
              key={nameOf(offer)}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === chosen}
              tabIndex={-1}
              onMouseDown={event => event.preventDefault()}
              onClick={() => pick(offer)}
            >
              <span className="offer-kind">{listWords.suggestKind[offer.kind]}</span>
              <span>
                <Marked text={offer.text} marks={offer.marks} />
              </span>
            </div>
          ))}
        </div>
      )}
    </search>
  )
}
