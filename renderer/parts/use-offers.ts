// What the search box offers: while a line is typed what it may become; below an empty box the saved searches and the lines asked before.
import { useEffect, useState } from 'react'
import type { SavedSearch, SearchLine, Suggestion } from '../../contract/search.ts'
import { useAsk } from '../ask.ts'
import { listWords } from '../words/list.ts'
import { useSearchHistory } from './search-history.ts'
import { useTypedFilter } from './use-typed-filter.ts'

/** `dieu-kien` is an example of a filter. `becomes` is the line with the offer as the value of the filter that is being typed. */
export type Offer = Omit<Suggestion, 'kind'> & { kind: Suggestion['kind'] | 'da-tim' | 'xoa-da-tim' | 'dieu-kien'; becomes?: string }

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

function useSuggestions(typed: string, isWanted: boolean): Offer[] {
  const prefix = useSettled(typed.trim(), 120)
  const filter = useTypedFilter(prefix, isWanted)
  const wanted = filter ? filter.wanted : { prefix: prefix.slice(0, 200), limit: mostSuggested }
  const asked = useAsk('search.suggest', isWanted && prefix ? wanted : null, { keep: true })
  if (filter && !filter.wanted) return filter.examples
  const offers: Offer[] = asked.data ?? none
  return eachOnce(filter ? offers.filter(({ kind }) => filter.kinds.has(kind)).map(filter.asValue) : offers)
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
