// The box to ask the archive: suggestions while typing, never a change of what is typed, the keyboard of any combobox.
import { Button, Input, type InputRef } from 'antd'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { listWords } from '../words/list.ts'
import { FilterHelp } from './filter-help.tsx'
import { Icon } from './icons.tsx'
import { OfferList } from './offer-list.tsx'
import { forgetSearches } from './search-history.ts'
import { type Offer, useOffers, wordsOf } from './use-offers.ts'

export const searchBoxId = 'search'

/** What stood so long in the box is asked. */
const settleMs = 250

type Props = {
  query: string
  onQuery: (query: string) => void
  onPick: (offer: Offer) => void
  /** Goes on to the answers by the keyboard; false where there are none. */
  onLeave: () => boolean
}

/** Where the value of a filter stands, to be typed over. */
const valueIn = (filter: string): [number, number] => {
  const from = filter.indexOf(':') + 1
  return from === 0 ? [filter.length, filter.length] : [from, filter.length]
}

export function SearchBox({ query, onQuery, onPick, onLeave }: Props) {
  const listId = useId()
  const box = useRef<InputRef>(null)
  const [typed, setTyped] = useState(query)
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState(-1)
  const sent = useRef(query)
  const offers = useOffers(typed, isOpen)
  const isShown = isOpen && offers.length > 0
  const send = (words: string) => {
    sent.current = words
    onQuery(words)
  }
  const latest = useRef(send)
  latest.current = send
  // Another address (back, a link) changes what is in the box; what is typed changes the address, a moment later.
  useEffect(() => {
    if (query === sent.current) return
    sent.current = query
    setTyped(query)
  }, [query])
  // Sent by the timer itself: an effect of what has settled would run after an offer that was picked meanwhile, and undo it.
  useEffect(() => {
    const timer = setTimeout(() => typed !== sent.current && latest.current(typed), settleMs)
    return () => clearTimeout(timer)
  }, [typed])
  const close = () => {
    setOpen(false)
    setChosen(-1)
  }
  const pick = (offer: Offer) => {
    close()
    if (offer.kind === 'xoa-da-tim') return forgetSearches()
    setTyped(wordsOf(offer))
    // The name of a filter: its value is typed next.
    if (offer.kind === 'loc' && wordsOf(offer).endsWith(':')) return setOpen(true)
    sent.current = wordsOf(offer)
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
    ...(isShown
      ? { ArrowDown: () => step(1), ArrowUp: () => step(-1) }
      : { ArrowDown: () => (typed.trim() && onLeave()) || setOpen(true) }),
  }
  /** Before the words: the last of them may go on being typed. */
  const insert = (filter: string) => {
    setTyped(`${filter} ${typed.trimStart()}`)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(...valueIn(filter))
    })
  }
  // What was typed last is sent before something else is clicked.
  const leave = () => {
    close()
    if (typed !== sent.current) send(typed)
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
                setOpen(true)
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
        onFocus={() => setOpen(typed.trim() === '')}
        onClick={() => typed.trim() === '' && setOpen(true)}
        onBlur={leave}
        onKeyDown={press}
      />
      {isShown && <OfferList id={listId} offers={offers} chosen={chosen} onPick={pick} />}
      <FilterHelp onInsert={insert} />
    </search>
  )
}
