// What a line of words that finds nothing may have meant: words the archive has, one slip away from those it has not. Reads only.

import { nameWordsIn } from '../core/query/name-words.ts'
import { isSentence, type Query } from '../core/query/query.ts'
import { mayBeMended, withWord, wordsNear } from '../core/query/spelling.ts'
import { fold } from '../core/text/fold.ts'
import { isSyllable } from '../core/text/syllable.ts'
import { all, one, type ReadableDb } from './handle.ts'
import { lookAt } from './looked.ts'
import { allOf, phrase } from './match.ts'
import { once } from './once.ts'
import { havingOf } from './search-line.ts'
import { cappedCount } from './search-plan.ts'
import { isTerm, termsAmong } from './terms.ts'

/** A word that was taken for another one, with its neighbours in the line. */
export interface MendedWord {
  word: string
  by: string
  before: string
  behind: string
}

export interface Mended {
  line: string
  words: MendedWord[]
}

/** So many words one slip away are weighed for each unknown word, the commonest. */
const candidates = 8
/** So many unknown words are mended. */
const mostUnknown = 3
/** Of a line whose words are all known, so few may be exchanged for others, each for so many. */
const shortLine = 4
const known = 4
/** Letters that may be gone through to weigh words by their neighbours: 200,000 are about 70 ms. Beyond, a few letters are read for it. */
const usualBudget = 200_000
/** The letters read: the latest that have the other words of the line. */
const readAtMost = 64
/** A sentence is full of such small words (`thế nào`): one that is a syllable was meant. */
const shortWord = 3
/** Neighbours seen this often are usual. */
const usual = 50

const latest = 'SELECT rowid FROM chi_muc_than WHERE chi_muc_than MATCH ? ORDER BY rowid DESC LIMIT ?'

/** The folded texts of the latest letters that have all of some words. */
function textsWith(db: ReadableDb, words: readonly string[]): string[] {
  if (!words.length) return []
  const places = all<{ rowid: number }>(db, latest, allOf(words.map(word => phrase([word]))), readAtMost)
  return places.map(({ rowid }) => ` ${fold(lookAt(db, rowid)?.plain() ?? '')} `)
}

/** Counts phrases in all letters while the budget lasts, then in the texts given. */
function makeCount(db: ReadableDb, frequency: ReadonlyMap<string, number>, budget: number, texts: () => readonly string[]) {
  let left = budget
  return (words: readonly string[], atMost: number): number => {
    const cost = Math.min(...words.map(word => frequency.get(word) ?? 0))
    if (words.includes('') || cost === 0) return 0
    if (cost > left) return Math.min(atMost, texts().filter(text => text.includes(` ${words.join(' ')} `)).length)
    left -= cost
    return cappedCount(db, phrase(words), atMost)
  }
}

type Count = ReturnType<typeof makeCount>

/** The number of the latest letters that are asked first: some 0.3 ms a phrase. */
const latestLetters = 2000
const fromSql = 'SELECT min(thu_tu) AS place FROM (SELECT thu_tu FROM van_ban ORDER BY thu_tu DESC LIMIT ?)'
const sinceSql = 'SELECT count(*) AS n FROM (SELECT 1 FROM chi_muc_than WHERE chi_muc_than MATCH ? AND rowid >= ? LIMIT ?)'

/** Counts phrases in the latest letters. */
function makeLately(db: ReadableDb): Count {
  const from = once(() => BigInt(one<{ place: number | null }>(db, fromSql, latestLetters)?.place ?? 0))
  return (words, atMost) => one<{ n: number }>(db, sinceSql, phrase(words), from(), atMost)?.n ?? 0
}

/** How often a phrase stands in all letters, and in the latest. */
type Counts = Record<'all' | 'lately', Count>
type Candidates = Map<string, { tu: string; so_van_ban: number }[]>

/**
 * The candidate that stands most often between its neighbours, the commonest of equals. One that is usual there in the latest letters is taken: that others
 * stand nowhere so is known only after all letters.
 */
function bestBetween(before: string, behind: string, candidates: readonly { tu: string }[], { all, lately }: Counts): string | null {
  const pairsWith = (tu: string) =>
    [
      [before, tu],
      [tu, behind],
    ].filter(pair => !pair.includes(''))
  const [only, ...others] = candidates
  if (!others.length) return only?.tu ?? null
  const usualOne = candidates.find(({ tu }) => pairsWith(tu).every(pair => lately(pair, usual) >= usual))
  if (usualOne) return usualOne.tu
  let best: { tu: string; score: number } | null = null
  for (const { tu } of candidates) {
    const pairs = pairsWith(tu)
    if (best && best.score >= pairs.length * usual) break
    const score = pairs.reduce((sum, pair) => sum + all(pair, usual), 0)
    if (!best || score > best.score) best = { tu, score }
  }
  return best?.tu ?? null
}

/** The words with those at the unknown places mended, as their neighbours suggest. */
function mendUnknown(words: readonly string[], near: Candidates, counts: Counts): string[] {
  const made = [...words]
  for (const [i, word] of words.entries())
    made[i] = bestBetween(made[i - 1] ?? '', words[i + 1] ?? '', near.get(word) ?? [], counts) ?? word
  return made
}

/** Known words that stand nowhere together, one of them exchanged so that they do. */
function mendKnown(words: readonly string[], near: Candidates, { all: count }: Counts): string[] | null {
  for (const [i, word] of words.entries()) {
    for (const { tu } of (near.get(word) ?? []).slice(0, known)) {
      const made = words.with(i, tu)
      if (count(made, 1) > 0) return made
    }
  }
  return null
}

/** Which words of a line may be mended: no words of agencies and provinces, and of a sentence no small syllables. */
function mendableIn(words: readonly string[], query: Query): (word: string) => boolean {
  const named = nameWordsIn(words)
  const stands = (word: string): boolean => named.has(word) || (isSentence(query) && word.length <= shortWord && isSyllable(word))
  return word => mayBeMended(word) && !stands(word)
}

type Mend = (words: readonly string[], near: Candidates, counts: Counts) => string[] | null

/** The words with some of those asked exchanged for words of the archive, a slip away. */
function mend(db: ReadableDb, words: readonly string[], asked: readonly string[], how: Mend, budget = usualBudget): readonly string[] {
  const near: Candidates = new Map(asked.map(word => [word, termsAmong(db, wordsNear(word), candidates)]))
  const frequency = new Map([...near.values()].flat().map(row => [row.tu, row.so_van_ban]))
  for (const [word, having] of havingOf(db, [words])) frequency.set(word, having)
  const texts = once(() =>
    textsWith(
      db,
      words.filter(word => word !== '' && !asked.includes(word)),
    ),
  )
  return how(words, near, { all: makeCount(db, frequency, budget, texts), lately: makeLately(db) }) ?? words
}

/**
 * The line as it may have been meant, null when nothing better is known. Asked only when nothing was found: a list of look-ups in `tu` for each word,
 * some 350 of a word of six letters, then a few short counts within a budget (letters gone through), behind it 64 texts. What is quoted is left as it stands, and
 * so are the words of agencies and provinces: an archive that lacks one has none of another name.
 */
export function mendedLine(db: ReadableDb, line: string, query: Query, budget?: number): Mended | null {
  const { terms } = query
  if (terms.some(term => term.quoted)) return null
  const words = terms.flatMap(term => term.words)
  const mendable = mendableIn(words, query)
  const unknown = [...new Set(words.filter(word => mendable(word) && !isTerm(db, word)))]
  const isShort = words.length > 1 && words.length <= shortLine
  const asked = unknown.length ? unknown.slice(0, mostUnknown) : isShort ? words.filter(mendable) : []
  if (!asked.length) return null
  const made = mend(db, words, asked, unknown.length ? mendUnknown : mendKnown, budget)
  const mended = made.flatMap((by, i) => {
    const word = words[i] ?? ''
    return by === word ? [] : [{ word, by, before: made[i - 1] ?? '', behind: made[i + 1] ?? '' }]
  })
  return mended.length ? { line: mended.reduce((text, { word, by }) => withWord(text, word, by), line), words: mended } : null
}

/** What words that no letter has may have meant, by these: for the order of answers alone. What is quoted stands, and what `mendedLine` leaves. */
export function meantWords(db: ReadableDb, query: Query): ReadonlyMap<string, string> {
  const words = query.terms.flatMap(term => (term.quoted ? [''] : term.words))
  const mendable = mendableIn(words, query)
  const unknown = [...new Set(words.filter(word => mendable(word) && !isTerm(db, word)))].slice(0, mostUnknown)
  const made = unknown.length ? mend(db, words, unknown, mendUnknown) : words
  return new Map(words.flatMap((word, i) => (made[i] === undefined || made[i] === word ? [] : [[word, made[i]] as const])))
}
