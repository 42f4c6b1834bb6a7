// The names of laws that the table knows: the longest one that stands at a place, and its spelling. Does not know what stands around it.
import { laws } from '../tables/laws.ts'
import { accentKey, fold, foldSame } from '../text/fold.ts'
import { classAt, is } from '../text/unit-class.ts'

/** What the name of a law that changes others begins with; matched on folded text. */
export const amends = /^s[uư]a d[a-z]i/u

interface KnownLaw {
  name: string
  /** Its folded words with one space between. */
  key: string
  words: number
}

/** The laws of the table by the first word of their name, longest first. */
const byFirstWord = new Map<string, KnownLaw[]>()
/** How many words a name has at most that begins with a word. */
const mostWords = new Map<string, number>()
for (const name of laws.toSorted((a, b) => b.length - a.length)) {
  const key = fold(name)
  const words = key.split(' ')
  const [first = ''] = words
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, key, words: words.length }])
  mostWords.set(first, Math.max(words.length, mostWords.get(first) ?? 0))
}

const isWord = is.letter | is.number

/** The next word of a text at or behind a place; empty at its end. */
function wordFrom(folded: string, at: number): { from: number; to: number } {
  let from = at
  while (from < folded.length && !(classAt(folded, from) & isWord)) from++
  let to = from
  while (to < folded.length && classAt(folded, to) & isWord) to++
  return { from, to }
}

export interface NameFound {
  name: string
  length: number
}

/** The longest name of the table that a text begins with, whatever stands between its words, and how much of the text it takes. */
export function knownName(folded: string): NameFound | null {
  let word = wordFrom(folded, 0)
  let key = folded.slice(word.from, word.to)
  const names = byFirstWord.get(key)
  const longest = mostWords.get(key)
  if (!names || !longest) return null
  const ends = [word.to]
  while (ends.length < longest && word.to < folded.length) {
    word = wordFrom(folded, word.to)
    key += ` ${folded.slice(word.from, word.to)}`
    ends.push(word.to)
  }
  const padded = `${key} `
  const found = names.find(law => padded.startsWith(law.key) && padded[law.key.length] === ' ')
  return found ? { name: found.name, length: ends[found.words - 1] ?? 0 } : null
}

const amendingWords = 'sửa đổi, bổ sung một số điều của'
const amendingPrinted = /^s[a-z]{2} d[a-z]i,? b[a-z]{1,2} s[a-z]ng m[a-z]t s[a-z] di[a-z]{1,2}u c[a-z]a(?= )/u

/** The name as printed; where a name of the table, or what every amending law is called, stands there but for marks, that spelling. */
export function spelled(printed: string, known: NameFound | null): { name: string; repairedFrom: string | null } {
  if (known?.name === printed) return { name: printed, repairedFrom: null }
  const name = amends.test(foldSame(printed)) ? spelledAmending(printed) : spelledWhole(printed)
  return { name, repairedFrom: name === printed ? null : printed }
}

function spelledWhole(printed: string): string {
  const known = knownName(foldSame(printed))
  return known && known.length === printed.length && accentKey(known.name) !== accentKey(printed) ? known.name : printed
}

function spelledAmending(printed: string): string {
  const words = amendingPrinted.exec(foldSame(printed))?.[0]
  const isRight = words !== undefined && accentKey(printed.slice(0, words.length)) === accentKey(amendingWords)
  const first = printed.startsWith('S') ? 'S' : 's'
  const lead = words === undefined || isRight ? printed : `${first}${amendingWords.slice(1)}${printed.slice(words.length)}`
  return lead.replace(/(?<=Luật )\p{Lu}[^;]{2,80}?(?=(?:, | và )Luật |$)/gu, spelledWhole)
}
