// Pages and the number of letters of agencies beside the one that a line names: after all answers that have its words, marked so. Reads only.
import type { Why } from '../contract/search.ts'
import { hasName, searched, searchedFields } from '../core/query/wanted.ts'
import type { Asked } from './asked.ts'
import { all, listOf } from './handle.ts'
import { lookAt } from './looked.ts'
import { anyOf, ofTerm } from './match.ts'
import type { Found } from './search-hit.ts'
import { numberIn } from './search-key.ts'
import { end } from './search-walk.ts'

/** The key of the first page of them. */
const first = 'c'
const atOnce = 256
const matching = `SELECT rowid FROM chi_muc_than WHERE chi_muc_than MATCH ? AND rowid >= ? AND rowid <= ?
  AND +rowid IN (SELECT value FROM json_each(?))`

/** Of places, the latest first, those that answer a match or have a word ruled out. */
function answering({ db, query }: Asked, match: string, places: readonly number[]): Set<number> {
  const ruledOut = query.minus.length ? anyOf([match, ...query.minus.map(ofTerm)]) : match
  const [last = 0, from = 0] = [places[0], places.at(-1)]
  return new Set(all<{ rowid: number }>(db, matching, ruledOut, BigInt(from), BigInt(last), listOf(places)).map(row => row.rowid))
}

interface Unanswered {
  place: number
  /** Of the very agency (0) or of the others (1). */
  which: number
}

/** From a place on, the latest first, those that do not answer a match. */
function* unanswered(asked: Asked, match: string, begin: number, before: number): Generator<Unanswered> {
  const lists = asked.beside?.places() ?? []
  for (let which = begin; which < lists.length; which++) {
    const places = (lists[which] ?? []).filter(place => which > begin || place < before)
    for (let i = 0; i < places.length; i += atOnce) {
      const some = places.slice(i, i + atOnce)
      const answered = answering(asked, match, some)
      for (const place of some) if (!answered.has(place)) yield { place, which }
    }
  }
}

/**
 * Fills the page from a key `c.<which>.<before>` on, null for the first, and gives the key of the next page; null after the last, and where a line has
 * none. What answers `match` was answered before.
 */
export function besidePage(asked: Asked, match: string, key: string | null, limit: number, found: Found[]): string | null {
  if (!asked.beside) return null
  const [, which, from] = (key ?? first).split('.')
  let last = { which: which === undefined ? 0 : numberIn(which), place: from === undefined ? end : numberIn(from) }
  for (const one of unanswered(asked, match, last.which, last.place)) {
    const looked = lookAt(asked.db, one.place)
    if (looked && found.length >= limit) return `c.${last.which}.${last.place}`
    last = one
    if (looked) found.push({ looked, by: besideBy(asked, partsIn(asked, looked.row.id)) ?? 'words' })
  }
  return null
}

interface PartRow {
  id: number
  ten: string
  part: Why
}

const partsOf = `SELECT c.id, c.ten, 'co-quan' AS part FROM van_ban v JOIN co_quan c ON c.id = v.co_quan_id WHERE v.id = ?
  UNION ALL SELECT c.id, c.ten, n.danh_sach FROM nguoi_nhan n JOIN co_quan c ON c.id = n.co_quan_id WHERE n.van_ban_id = ?`
const nearest = ['ten-khac', 'tien-than', 'ke-thua']

/** As what a letter names which of the agencies: the nearest of them is told, as issuer before addressee before recipient. Null when it names none. */
function besideBy({ beside }: Asked, rows: readonly PartRow[]): Found['by'] | null {
  const parts = rows.flatMap(({ id, ten, part }) => {
    const how = beside?.agencies.get(id)
    return how === undefined ? [] : [{ how, ten, part }]
  })
  const sorted = parts.sort((a, b) => nearest.indexOf(a.how) - nearest.indexOf(b.how))
  const [one] = sorted
  if (!beside || !one) return null
  return { instead: { how: one.how, asked: beside.asked, coQuan: one.ten }, parts: [...new Set(sorted.map(({ part }) => part))] }
}

const partsIn = ({ db }: Asked, id: number): PartRow[] => all(db, partsOf, id, id)

/**
 * An answer by words marked where it is one of these: it is neither from nor to the agency named, nor has the name anywhere, but only the words of it
 * apart. Its place among the answers stays.
 */
export function markedBeside(asked: Asked, found: Found): Found {
  const { beside, plan } = asked
  const { looked, by } = found
  if (!beside || !plan || by !== 'words') return found
  const { row } = looked
  const texts = [
    () => searchedFields(row.co_quan_ban_hanh, row.ten_co_quan, row.tinh, row.trich_yeu),
    () => searched(looked.recipients()),
    looked.text,
  ]
  if (texts.some(text => hasName(plan.wanted, text()))) return found
  const rows = partsIn(asked, row.id)
  return rows.some(({ id }) => beside.own.has(id)) ? found : { looked, by: besideBy(asked, rows) ?? by }
}

/** How many there are beside the answers of a match, up to some number. */
export function countBeside(asked: Asked, everything: string): number {
  const places = asked.beside?.places().flat() ?? []
  if (!places.length) return 0
  const sorted = places.toSorted((a, b) => b - a)
  return sorted.length - answering(asked, everything, sorted).size
}

/** All of them, whether they were answered before or not, but without words ruled out. */
export function placesBeside({ db, query, beside }: Asked): number[] {
  const places = beside?.places().flat() ?? []
  if (!places.length || !query.minus.length) return places
  const ruledOut = new Set(all<{ rowid: number }>(db, withMinus, anyOf(query.minus.map(ofTerm)), listOf(places)).map(row => row.rowid))
  return places.filter(place => !ruledOut.has(place))
}
const withMinus = 'SELECT rowid FROM chi_muc_than WHERE chi_muc_than MATCH ? AND +rowid IN (SELECT value FROM json_each(?))'
