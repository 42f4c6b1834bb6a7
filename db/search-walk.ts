// Walks the answers of a match in the order of arrival, the latest first. What a first stretch has shown is known from then on: what stands in few
// letters is looked for through the whole index (0.1 to 0.7 s for a line of common words at a million letters). Reads only.
import { all, listOf, type ReadableDb } from './handle.ts'
import type { Within } from './within.ts'

export type Index = 'chi_muc_than' | 'chi_muc_dau'

/** The first stretch of the answers of a match. */
export interface Latest {
  places: readonly number[]
  /** There are no others. */
  isAll: boolean
}

/** One question's walks: the filters beside every match, and what first stretches have shown. */
export interface Walk {
  db: ReadableDb
  within: Within
  known: Map<string, Latest>
}

export const newWalk = (db: ReadableDb, within: Within): Walk => ({ db, within, known: new Map() })

/** Answers asked for at once. */
export const stretch = 64
/** Before this place stands every letter. */
export const end = Number.MAX_SAFE_INTEGER

interface RowidRow {
  rowid: number
}

// A rowid must be bound as BigInt: FTS5 takes no notice of a REAL, which is what better-sqlite3 makes of a number, and answers with other rows.
const newestSql = (index: Index, { sql }: Within): string =>
  `SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND rowid < ?${sql(`${index}.rowid`)} ORDER BY rowid DESC LIMIT ?`

/** What is walked through: the answers of a match in an index. */
export interface Way {
  index: Index
  match: string
}

const nextPlaces = ({ db, within }: Walk, { index, match }: Way, before: number, atMost: number): number[] =>
  all<RowidRow>(db, newestSql(index, within), match, BigInt(before), ...within.values, atMost).map(row => row.rowid)

const nameOf = ({ index, match }: Way): string => `${index} ${match}`
const inBody = (match: string): Way => ({ index: 'chi_muc_than', match })

function firstStretch(walk: Walk, way: Way): Latest {
  const known = walk.known.get(nameOf(way))
  if (known) return known
  const places = nextPlaces(walk, way, end, stretch)
  const latest = { places, isAll: places.length < stretch }
  walk.known.set(nameOf(way), latest)
  return latest
}

/** The latest letters that answer a match, looked for once. */
export const latestOf = (walk: Walk, match: string): Latest => firstStretch(walk, inBody(match))

/** Tells which letters answer a match, where it was found out otherwise. */
export const tellAll = (walk: Walk, match: string, places: readonly number[]): void => {
  walk.known.set(nameOf(inBody(match)), { places, isAll: true })
}

/** All letters that answer a match of the body, where a first stretch has shown them; else null. */
export function knownPlaces({ known }: Walk, match: string): readonly number[] | null {
  const latest = known.get(nameOf(inBody(match)))
  return latest?.isAll ? latest.places : null
}

/**
 * A page that looks at many answers has them in few statements: each goes through the index from its end again. Most look at a few more than a first
 * stretch has, so from the end on each stretch has twice as many as the one before.
 */
const longStretch = 256

/** All answers of a way before a place, stretch by stretch; behind the first one `several` are asked for at once. */
export function* stretchesOf(walk: Walk, way: Way, before: number, several?: number): Generator<readonly number[]> {
  const isBegun = before < end
  const first = isBegun ? walk.known.get(nameOf(way)) : firstStretch(walk, way)
  if (first?.isAll || (first && !isBegun)) yield first.places.filter(place => place < before)
  if (first?.isAll) return
  let from = isBegun ? before : (first?.places.at(-1) ?? before)
  for (let atOnce = several ?? (isBegun ? longStretch : stretch); ; atOnce = several ?? Math.min(2 * atOnce, longStretch)) {
    const places = nextPlaces(walk, way, from, atOnce)
    yield places
    const last = places.at(-1)
    if (last === undefined || places.length < atOnce) return
    from = last
  }
}

/** Rows read at most to check one stretch of answers by where it lies; those not reached are asked for one by one. */
const betweenAtMost = 1024
const betweenSql = (index: Index): string =>
  `SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND rowid >= ? AND rowid <= ? ORDER BY rowid DESC LIMIT ${betweenAtMost}`
const amongSql = (index: Index): string => `SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND rowid IN (SELECT value FROM json_each(?))`

/** Which of a stretch of places, the latest first, an index gives for a match: two statements at most, whatever the match. */
export function matching({ db }: Walk, index: Index, match: string, places: readonly number[]): Set<number> {
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  const between = all<RowidRow>(db, betweenSql(index), match, BigInt(last), BigInt(first)).map(row => row.rowid)
  const reached = between.length < betweenAtMost ? last : (between.at(-1) ?? last)
  const beyond = places.filter(place => place < reached)
  const rest = beyond.length ? all<RowidRow>(db, amongSql(index), match, listOf(beyond)).map(row => row.rowid) : []
  return new Set([...between, ...rest])
}
