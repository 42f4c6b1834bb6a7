// What the search box offers: while a line is typed what it may become; below an empty box the saved searches and the lines asked before.
import { useEffect, useState } from 'react'
import type { SavedSearch, SearchLine, Suggestion } from '../../contract/search.ts'
import { useAsk } from '../ask.ts'
import { listWords } from '../words/list.ts'
import { useSearchHistory } from './search-history.ts'

/** `becomes` is the whole line of which the offer shows the last piece. */
export type Offer = Omit<Suggestion, 'kind'> & { kind: Suggestion['kind'] | 'da-tim' | 'xoa-da-tim'; becomes?: string }

/** What the box holds when an offer was picked: a saved search has its line behind its name. */
export const wordsOf = ({ text, line, becomes }: Offer): string => becomes ?? line?.query ?? text
export const nameOf = ({ kind, text }: Offer): string => `${kind} ${text}`

/** A value that follows `now` after a pause. */
export function useSettled<T>(now: T, ms: number): T {
  const [settled, setSettled] = useState(now)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(now), ms)
    return () => clearTimeout(timer)
  }, [now, ms])
  return settled
}

const none: Offer[] = []
const plain = (kind: Offer['kind'], text: string, line: SearchLine | null = null): Offer => ({
  kind,
  text,
  marks: [],
  vanBanId: null,
  line,
})
const offerOf = ({ name, query, sort, direction }: SavedSearch): Offer => plain('cau-tim', name, { query, sort, direction })

/** The list below an empty box is as long as eyes take in; type-ahead finds the other saved searches by name. */
const most = { saved: 12, asked: 10 }

const mostSuggested = 8
const eachOnce = (offers: Offer[]) =>
  offers.filter((offer, index) => offers.findIndex(other => nameOf(other) === nameOf(offer)) === index).slice(0, mostSuggested)

/** Where the piece begins in which a line goes on otherwise than typed. A blank between quotation marks parts none. */
function pieceFrom(line: string, typed: string): number {
  let from = 0
  let isQuoted = false
  for (let i = 0; i < line.length && line[i] === typed[i]; i++) {
    if (line[i] === '"') isQuoted = !isQuoted
    if (line[i] === ' ' && !isQuoted) from = i + 1
  }
  return from
}

/** A line that the typed one may become, shown by the piece that is new in it. */
function pieceOffer(offer: Suggestion, typed: string): Offer {
  if (offer.kind !== 'loc') return offer
  const from = pieceFrom(offer.text, typed)
  const marks = offer.marks.flatMap(({ start, end }) => (start < from ? [] : [{ start: start - from, end: end - from }]))
  return { ...offer, text: offer.text.slice(from), marks, becomes: offer.text }
}

function useSuggestions(typed: string, isWanted: boolean): Offer[] {
  const prefix = useSettled(typed.trim(), 120)
  const asked = useAsk('search.suggest', isWanted && prefix ? { prefix: prefix.slice(0, 200), limit: mostSuggested } : null, { keep: true })
  const offers = asked.data?.map(offer => pieceOffer(offer, prefix)) ?? none
  return eachOnce(offers)
}

function useRemembered(isWanted: boolean): Offer[] {
  const saved = useAsk('search.saved', isWanted ? undefined : null, { keep: true }).data ?? []
  const asked = useSearchHistory()
  return [
    ...saved.slice(0, most.saved).map(offerOf),
    ...asked.slice(0, most.asked).map(line => plain('da-tim', line)),
    ...(asked.length ? [plain('xoa-da-tim', listWords.forgetAsked)] : []),
  ]
}

/** The offers for what is typed; nothing is asked while they are not wanted. */
export function useOffers(typed: string, isWanted: boolean): Offer[] {
  const isEmpty = typed.trim() === ''
  const suggested = useSuggestions(typed, isWanted && !isEmpty)
  const remembered = useRemembered(isWanted && isEmpty)
  return isEmpty ? remembered : suggested
}
