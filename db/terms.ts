// The syllables of the index with the number of văn bản that have each: what an unfinished last word is completed from.
import { otherSpelling } from '../core/query/i-or-y.ts'
import { isSyllable } from '../core/text/syllables.ts'
import { type AtCommit, all, gatheredFor, listOf, type ReadableDb, run, type WritableDb } from './handle.ts'

/** The words of a folded text, as they are counted. */
export const wordsOf = (folded: string): string[] => folded.split(' ')

const add = `INSERT INTO tu (tu, so_van_ban) SELECT key, value FROM json_each(?) WHERE true
  ON CONFLICT (tu) DO UPDATE SET so_van_ban = so_van_ban + excluded.so_van_ban`
const forget = 'DELETE FROM tu WHERE tu = ? AND so_van_ban <= ?'
const lessen = 'UPDATE tu SET so_van_ban = so_van_ban - ? WHERE tu = ?'

type Sums = Map<string, number>
const addTo = (sums: Sums, word: string, by: number) => sums.set(word, (sums.get(word) ?? 0) + by)

const counting: AtCommit<Sums> = {
  start: () => new Map(),
  join: (whole, part) => {
    for (const [word, sum] of part) addTo(whole, word, sum)
  },
  finish: writeCounts,
}

/** Counts the syllables of one indexed text, each given once, in (`by` 1) or out (-1); written once per transaction, so that a batch costs one row a word. */
export function countTerms(db: WritableDb, words: readonly string[], by: 1 | -1): void {
  const sums = gatheredFor(db, counting)
  for (const word of words) addTo(sums, word, by)
}

/** More of a word in one statement for all: a letter has two hundred. Less of it, which only a removal brings, one by one. */
function writeCounts(db: WritableDb, sums: Sums) {
  const more = [...sums].filter(([, sum]) => sum > 0)
  if (more.length) run(db, add, JSON.stringify(Object.fromEntries(more)))
  for (const [word, sum] of sums) if (sum < 0 && run(db, forget, word, -sum).changes === 0) run(db, lessen, -sum, word)
}

const byPrefix = 'SELECT tu FROM tu WHERE tu >= ? AND tu < ? ORDER BY so_van_ban DESC, tu LIMIT ?'

/** The commonest words that begin with a prefix, the prefix itself among them if it is a word. */
export const completions = (db: ReadableDb, prefix: string, limit: number): string[] =>
  all<{ tu: string }>(db, byPrefix, prefix, `${prefix}{`, limit).map(row => row.tu)

const among = 'SELECT tu, so_van_ban FROM tu WHERE tu IN (SELECT value FROM json_each(?)) ORDER BY so_van_ban DESC, tu LIMIT ?'

/** Which of the words any indexed text has, the commonest first: a look-up for each. */
export const termsAmong = (db: ReadableDb, words: readonly string[], limit: number): { tu: string; so_van_ban: number }[] =>
  all(db, among, listOf(words), limit)

/** Whether any indexed text has the word, in either spelling (TK-23). Words with digits are not counted and always taken for known. */
export const isTerm = (db: ReadableDb, word: string): boolean =>
  !isSyllable(word) || all(db, 'SELECT 1 FROM tu WHERE tu IN (?, ?)', word, otherSpelling(word)).length > 0
