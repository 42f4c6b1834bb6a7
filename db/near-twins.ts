// Held văn bản whose text is nearly that of a waiting letter: the same letter scanned again, or sent by mail beside the paper. Found by the rare
// numbers that it holds and by its trích yếu, told by what the texts share. Never decides: the clerk sees both.
import type { LetterText, TheThuc } from '../contract/the-thuc.ts'
import { plainText } from '../core/query/plain-text.ts'
import { fold } from '../core/text/fold.ts'
import { all, type ReadableDb } from './handle.ts'
import { letterIfWhole } from './letter.ts'
import { allOf, phrase } from './match.ts'

/** Of three words in a row such a share is in both texts: another recognition of the same page changes one in four, another letter of one form one in two. */
const nearShare = 0.6
/** So many held texts are compared at most for each way of finding them. */
const mostCompared = 12
/** So many numbers of a letter are asked for together: more would be lost on one that was recognised otherwise. */
const fewNumbers = 3
/** Shorter texts are nothing but their form. */
const leastWords = 60

const wordsOf = (letter: LetterText): string[] => fold(plainText(letter)).split(' ').filter(Boolean)

const triplesOf = (words: readonly string[]): Set<string> => new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`))

/** What two sets share of all that is in either (Jaccard). */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both / Math.max(1, a.size + b.size - both)
}

/** Numbers that few letters have: of three figures and more and no year, the longest first. */
const rareNumbers = (words: readonly string[]): string[] =>
  [...new Set(words)].filter(word => /^\d{3,9}$/u.test(word) && !/^(?:19|20)\d\d$/u.test(word)).sort((a, b) => b.length - a.length)

const found = (table: string) =>
  `SELECT v.id FROM ${table} i JOIN van_ban v ON v.thu_tu = i.rowid WHERE i.${table} MATCH ? AND v.chieu <> 'tham-chieu' AND v.bo_luc IS NULL
  ORDER BY i.rowid DESC LIMIT ${mostCompared}`

function candidates(db: ReadableDb, words: readonly string[], trichYeu: string): number[] {
  const ask = (table: string, match: string) => all<{ id: number }>(db, found(table), match).map(({ id }) => id)
  const numbers = rareNumbers(words).slice(0, fewNumbers)
  const subject = fold(trichYeu).split(' ').filter(Boolean).slice(0, 12)
  return [
    ...new Set([
      ...(numbers.length ? ask('chi_muc_than', allOf(numbers.map(number => phrase([number])))) : []),
      ...(subject.length >= 4 ? ask('chi_muc_dau', `trich_yeu : ${phrase(subject)}`) : []),
    ]),
  ]
}

/** Ids of held văn bản with nearly the same text, the most alike first. */
export function nearTwinIds(db: ReadableDb, letter: LetterText, { trichYeu }: Pick<TheThuc, 'trichYeu'>): number[] {
  const words = wordsOf(letter)
  if (words.length < leastWords) return []
  const mine = triplesOf(words)
  return candidates(db, words, trichYeu?.value ?? '')
    .flatMap(id => {
      const held = letterIfWhole(db, id)
      const share = held ? shareOf(mine, triplesOf(wordsOf(held))) : 0
      return share >= nearShare ? [{ id, share }] : []
    })
    .sort((a, b) => b.share - a.share)
    .map(({ id }) => id)
}
