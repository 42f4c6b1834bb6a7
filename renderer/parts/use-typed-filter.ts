// The filter that is being typed at the end of a line: what its value may become. Asks `search.read` what the line means.
import type { FilterName, Piece } from '../../contract/filters.ts'
import { useAsk } from '../ask.ts'
import { filterExamples } from '../words/search.ts'
import type { Offer } from './use-offers.ts'

/** The values of these are names that the archive offers. */
const offered: Partial<Record<FilterName, readonly Offer['kind'][]>> = {
  'co-quan': ['co-quan'],
  'kinh-gui': ['co-quan'],
  'noi-nhan': ['co-quan'],
  'nguoi-ky': ['nguoi'],
  goc: ['so-hieu'],
}

/** The values of these are few and known: asked for by the whole line, of which an offer is another. */
const ofTables: readonly FilterName[] = ['loai', 'tinh', 'chieu']

/** Of other kinds the archive offers more, above them. */
const many = 20
const mayBeFilter = /\S:[^\s:]*$|\S:"[^"]*$/u

const quoted = (value: string) => (/\s/u.test(value) ? `"${value.replaceAll('"', '')}"` : value)

export interface TypedFilter {
  kinds: ReadonlySet<Offer['kind']>
  /** What to ask for names; null where nothing is typed of them yet or the archive offers none. */
  wanted: { prefix: string; limit: number } | null
  examples: Offer[]
  asValue: (offer: Offer) => Offer
}

function ofTable(line: string): TypedFilter {
  return {
    kinds: new Set(['loc']),
    wanted: { prefix: line.slice(0, 200), limit: many },
    examples: [],
    asValue: offer => ({ ...offer, becomes: offer.text }),
  }
}

function typedFilterOf(pieces: readonly Piece[], filter: FilterName, { text, value }: Piece): TypedFilter {
  const before = pieces.slice(0, -1).map(piece => piece.text)
  const name = text.slice(0, text.indexOf(':') + 1)
  const lineWith = (last: string) => [...before, last].join(' ')
  const { typed } = filterExamples[filter]
  const example: Offer = { kind: 'dieu-kien', text: typed, marks: [], vanBanId: null, line: null, becomes: lineWith(typed) }
  const kinds = offered[filter]
  return {
    kinds: new Set(kinds),
    wanted: kinds && value ? { prefix: value.slice(0, 200), limit: many } : null,
    examples: value ? [] : [example],
    asValue: offer => ({ ...offer, vanBanId: null, line: null, becomes: lineWith(`${name}${quoted(offer.text)}`) }),
  }
}

/** Null where the line ends in words. */
export function useTypedFilter(line: string, isWanted: boolean): TypedFilter | null {
  const isAsked = isWanted && mayBeFilter.test(line)
  const pieces = useAsk('search.read', isAsked ? { query: line } : null).data?.pieces
  const last = isAsked ? pieces?.at(-1) : undefined
  if (last?.filter && last.value && ofTables.includes(last.filter)) return ofTable(line)
  return pieces && last?.filter ? typedFilterOf(pieces, last.filter, last) : null
}
