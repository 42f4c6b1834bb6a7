// The dictionary that an archive learns from its own letters, once it has enough of them. Knows which letters to learn from, not how.
import { commonPieces } from '../core/text/common-pieces.ts'
import { isHeld, learnedDictionary } from './dictionaries.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'
import { letterIfWhole } from './letter.ts'

/** So many texts say what those that follow will have in common. */
const enough = 1_000
/** Texts that are read for it, and characters of each: 0.3 s in all, once in the life of an archive. */
const sampled = 400
const charactersOfEach = 8_000
/** What deflate looks back on is 32 KB. */
const mostBytes = 32_000

const counted = 'SELECT count(*) AS n FROM (SELECT 1 FROM van_ban_chu LIMIT ?)'
const ends = 'SELECT min(van_ban_id) AS first, max(van_ban_id) AS last FROM van_ban_chu'
const nextOne = 'SELECT van_ban_id AS id FROM van_ban_chu WHERE van_ban_id >= ? ORDER BY van_ban_id LIMIT 1'

/** Texts of letters from all through the archive. */
function sampleOf(db: ReadableDb): string[] {
  const { first, last } = one<{ first: number; last: number }>(db, ends) ?? { first: 0, last: 0 }
  const wanted = Array.from({ length: sampled }, (_, i) => first + Math.floor((i * (last - first + 1)) / sampled))
  const ids = new Set(wanted.flatMap(from => all<{ id: number }>(db, nextOne, from).map(row => row.id)))
  return [...ids].flatMap(id => letterIfWhole(db, id)?.text.slice(0, charactersOfEach) ?? [])
}

/**
 * Has the archive learn its dictionary when it can and has not yet: texts that are kept from then on are a quarter smaller. It is never learned
 * anew, as those need it as it is. Not to be called inside a transaction.
 */
export function learnDictionary(db: WritableDb): void {
  if (isHeld(db, learnedDictionary) || (one<{ n: number }>(db, counted, enough)?.n ?? 0) < enough) return
  const chu = commonPieces(sampleOf(db), mostBytes)
  if (chu !== '') writing(db, () => run(db, 'INSERT INTO tu_dien (ban, chu) VALUES (?, ?)', learnedDictionary, chu))
}
