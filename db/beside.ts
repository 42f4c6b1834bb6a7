// Letters of an agency that a line names, under another name, and of those that went up in it or in which it went up, as the directory says with what
// the clerk told it: who they are and where they stand. They follow the answers by words (search-beside.ts). Reads only.
import type { BesideHow } from '../contract/search.ts'
import { type CoQuanKey, openedName } from '../core/link/co-quan.ts'
import { heirsOf, keysOf } from '../core/link/heirs.ts'
import { agenciesIn, type NamedAgency } from '../core/query/agency.ts'
import type { Query, Term } from '../core/query/query.ts'
import { findFolded, tokens } from '../core/text/fold.ts'
import { aliasOf, findAgency } from './agencies.ts'
import { agencyRow, sameAgency, standsFor } from './agency-rows.ts'
import { formerOf, laterOf } from './agency-succession.ts'
import { all, listOf, one, type ReadableDb } from './handle.ts'
import { limited, ofTerms } from './match.ts'
import { once } from './once.ts'
import type { Within } from './within.ts'

export interface Beside {
  /** The agency's name as it was typed. */
  asked: string
  /** The terms of the line that are the name. */
  name: readonly Term[]
  /** The agency itself, and which are beside it. */
  own: ReadonlySet<number>
  agencies: ReadonlyMap<number, BesideHow>
  /** Places of their letters, the latest first: of the very agency, then of the others. Read when first asked for. */
  places: () => readonly [number[], number[]]
  /** Whether a place is among them. */
  has: (place: number) => boolean
}

/** So many letters of all these agencies are listed, the latest: 20,000 are some milliseconds out of the indexes. */
export const besideAtMost = 20_000

const nameOf = 'SELECT ten, tinh FROM co_quan WHERE id = ?'

/** Words of the line that the directory's name of the agency has not: only then letters under that name can miss them. */
function isOtherName(db: ReadableDb, id: number, typed: string): boolean {
  const row = one<{ ten: string; tinh: string }>(db, nameOf, id)
  const known = new Set(tokens(openedName(`${row?.ten ?? ''} ${row?.tinh ?? ''}`)))
  return tokens(openedName(typed)).some(word => !known.has(word))
}

/** The rows that are one agency with a row: merged with it, or learnt under a short form of its name. */
const rowsOf = (db: ReadableDb, id: number): number[] => {
  const row = agencyRow(db, id)
  return [...(row ? keysOf(row) : []).flatMap(key => findAgency(db, key) ?? []), id].flatMap(one => sameAgency(db, standsFor(db, one)))
}

/** The rows of the agency that a key is, by its names and by its other names. */
const rowsNamed = (db: ReadableDb, key: CoQuanKey): Set<number> =>
  new Set([...keysOf(key).map(one => findAgency(db, one)), aliasOf(db, key)].flatMap(id => (id === null ? [] : rowsOf(db, id))))

/** Of a row of the directory what it says came before and after, the clerk's word included; of a name that it has not, what the tables say. */
function heirsIn(db: ReadableDb, key: CoQuanKey, own: ReadonlySet<number>): [BesideHow, Iterable<number>][] {
  if (!own.size) return heirsOf(key).map(heir => [heir.how, rowsNamed(db, heir.key)])
  const standing = [...new Set([...own].map(id => standsFor(db, id)))]
  const rows = (stepsOf: typeof formerOf) => standing.flatMap(id => stepsOf(db, id)).flatMap(id => rowsOf(db, id))
  return [
    ['tien-than', rows(formerOf)],
    ['ke-thua', rows(laterOf)],
  ]
}

/** No agency has more beside it: each is asked for its letters. */
const mostBeside = 100

/** The agencies of the directory beside a named one. */
function agenciesBeside(db: ReadableDb, { key }: NamedAgency, typed: string): Pick<Beside, 'own' | 'agencies'> {
  const own = rowsNamed(db, key)
  const found = new Map<number, BesideHow>([...own].flatMap(id => (isOtherName(db, id, typed) ? [[id, 'ten-khac' as const]] : [])))
  for (const [how, ids] of heirsIn(db, key, own))
    for (const id of ids) if (!own.has(id) && !found.has(id) && found.size < mostBeside) found.set(id, how)
  return { own, agencies: found }
}

const issued = `SELECT v.thu_tu FROM van_ban v WHERE v.co_quan_id = ? AND v.bo_luc IS NULL AND (? IS NULL OR v.chieu = ?)`
const received = `SELECT v.thu_tu FROM muc_nhan n CROSS JOIN van_ban v ON v.id = n.van_ban_id
  WHERE n.co_quan_id = ? AND v.bo_luc IS NULL AND (? IS NULL OR v.chieu = ?)`

/** The letters from and to an agency, the latest of each. */
function lettersOf(db: ReadableDb, id: number, direction: string | null, { sql, values }: Within): number[] {
  const read = (from: string, order: string) =>
    all<{ thu_tu: number }>(
      db,
      `${from}${sql('v.thu_tu')} ORDER BY ${order} DESC LIMIT ?`,
      id,
      direction,
      direction,
      ...values,
      besideAtMost,
    )
  return [...read(issued, 'v.thu_tu'), ...read(received, 'n.van_ban_id')].map(row => row.thu_tu)
}

/** Up to so many letters are asked one by one whether they have the other words of the line; of more the words' letters are gone through. */
const oneByOne = 1000
const having = (isFew: boolean) =>
  `SELECT rowid FROM chi_muc_than WHERE chi_muc_than MATCH ? AND ${isFew ? '' : '+'}rowid IN (SELECT value FROM json_each(?))`

function withWords(db: ReadableDb, places: readonly number[], match: string): number[] {
  const found = all<{ rowid: number }>(db, having(places.length <= oneByOne), match, listOf(places)).map(row => row.rowid)
  return found.sort((a, b) => b - a)
}

interface Line {
  db: ReadableDb
  typed: string
  query: Query
  direction: string | null
  within: Within
}

/** What stands beside a line that names an agency; null for any other, and for a line that asks for a number. */
export function besideOf(line: Line): Beside | null {
  const { db, typed, query } = line
  if (query.soHieu !== null) return null
  for (const named of agenciesIn(query.terms)) {
    const name = query.terms.slice(named.from, named.to)
    const words = name.flatMap(term => term.words).join(' ')
    const beside = agenciesBeside(db, named, words)
    if (!beside.agencies.size) continue
    const [span] = findFolded(typed, words)
    const places = once(() => placesOf(line, named, beside.agencies))
    const all = once(() => new Set(places().flat()))
    const asked = span ? typed.slice(span.start, span.end) : words
    return { asked, name, ...beside, places, has: place => all().has(place) }
  }
  return null
}

function placesOf({ db, query, direction, within }: Line, { from, to }: NamedAgency, agencies: Beside['agencies']): [number[], number[]] {
  const others = query.terms.filter((_, i) => i < from || i >= to)
  const lettersAs = (isOwn: boolean) =>
    [...agencies].flatMap(([id, how]) => ((how === 'ten-khac') === isOwn ? lettersOf(db, id, direction, within) : []))
  const own = new Set(lettersAs(true))
  const rest = new Set(lettersAs(false).filter(place => !own.has(place)))
  const latest = (all: ReadonlySet<number>) => [...all].sort((a, b) => b - a).slice(0, besideAtMost)
  const match = others.length ? limited(ofTerms(others), query, direction) : null
  const answering = (places: number[]) => (match === null ? places : withWords(db, places, match))
  return [answering(latest(own)), answering(latest(rest))]
}
