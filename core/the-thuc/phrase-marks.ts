// Marks that recognition changed in the fixed compounds of office language: bồ sung, địa bản, Thú tướng. Knows compounds, not sentences.
import { ministries } from '../tables/ministries.ts'
import { phrases } from '../tables/phrases.ts'
import { provinces } from '../tables/provinces.ts'
import { accentKey, fold } from '../text/fold.ts'

/** A word of a page as it was seen; `isApart` where another paragraph or column begins with it. */
export interface SeenToken {
  text: string
  isApart: boolean
}

const bodies = [
  ...ministries.filter(({ name }) => !name.includes(',')).map(({ name }) => name.toLowerCase()),
  ...provinces.flatMap(({ name, rank, rankNow }) =>
    [...new Set([rank, rankNow])].flatMap(one => (one ? [`${one === 'tinh' ? 'tỉnh' : 'thành phố'} ${name.toLowerCase()}`] : [])),
  ),
].filter(name => /^[\p{L} ]+$/u.test(name))

/** The syllables of each compound by their letters without marks. */
const known: ReadonlyMap<string, readonly string[]> = new Map(
  [...bodies, ...phrases].map(phrase => [phrase.split(' ').map(fold).join(' '), phrase.normalize('NFC').split(' ')]),
)
const longest = Math.max(...[...known.values()].map(syllables => syllables.length))

/** A token's letters, and whether signs stand before or behind them; null where it is no word of letters alone. */
interface Letters {
  at: number
  letters: string
  folded: string
  isOpened: boolean
  isClosed: boolean
}

function lettersOf({ text, isApart }: SeenToken): Letters | null {
  const [, before = '', letters = '', behind = ''] = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u.exec(text) ?? []
  if (!letters || letters !== letters.normalize('NFC')) return null
  return { at: before.length, letters, folded: fold(letters), isOpened: before !== '' || isApart, isClosed: behind !== '' }
}

/** The compound that so many words from one on are, whatever their marks. */
function compoundAt(words: readonly (Letters | null)[], from: number, count: number): readonly string[] | null {
  const own = words.slice(from, from + count)
  const isOne = own.length === count && own.every((word, i) => word && (i === 0 || !word.isOpened) && (i === count - 1 || !word.isClosed))
  return isOne ? (known.get(own.map(word => word?.folded).join(' ')) ?? null) : null
}

/** Compounds in the order in which they count: the longer ones first. */
function* compoundsIn(words: readonly (Letters | null)[]): Generator<{ from: number; syllables: readonly string[] }> {
  for (let count = longest; count > 1; count--)
    for (let from = 0; from + count <= words.length; from++) {
      const syllables = compoundAt(words, from, count)
      if (syllables) yield { from, syllables }
    }
}

const isSame = (seen: string, meant: string): boolean => accentKey(seen) === accentKey(meant)

/** The letters that were meant, as large as those that were seen. */
const inCaseOf = (seen: string, meant: string): string =>
  [...meant].map((letter, i) => (seen[i] === seen[i]?.toLowerCase() ? letter : letter.toUpperCase())).join('')

/** UBND tỉnh, HĐND tỉnh: behind such letters no other word is spelt so. */
const isBody = (word: Letters | null | undefined): boolean => word != null && !word.isClosed && /^[A-ZĐ]{4,}$/u.test(word.letters)

/** The word as it is to be, null where it stays. */
function mendedWord(token: SeenToken, word: Letters | null, meant: string): string | null {
  if (!word || isSame(word.letters, meant) || word.letters.length !== meant.length) return null
  return token.text.slice(0, word.at) + inCaseOf(word.letters, meant) + token.text.slice(word.at + word.letters.length)
}

/** What each word means by the compounds that it stands in; none for words of no compound. */
function meaningsOf(words: readonly (Letters | null)[]): Map<number, string> {
  const found = [...compoundsIn(words)]
  const meanings = new Map<number, string>()
  const isWritten = ({ from, syllables }: (typeof found)[number]) =>
    syllables.every((one, i) => isSame(words[from + i]?.letters ?? '', one))
  const isFree = ({ from, syllables }: (typeof found)[number]) => syllables.every((one, i) => isSame(meanings.get(from + i) ?? one, one))
  for (const compound of [...found.filter(isWritten), ...found])
    if (isFree(compound)) for (const [i, syllable] of compound.syllables.entries()) meanings.set(compound.from + i, syllable)
  for (const [i, word] of words.entries())
    if (word?.folded === 'tinh' && !word.isOpened && !meanings.has(i) && isBody(words[i - 1])) meanings.set(i, 'tỉnh')
  return meanings
}

/**
 * What each word is to be, null where it stays. Compounds that stand as they are written hold their words: of `thủ công bổ sung` no công bố is made.
 * Rule CHU-11.
 */
export function mendedMarks(tokens: readonly SeenToken[]): (string | null)[] {
  const words = tokens.map(lettersOf)
  const meanings = meaningsOf(words)
  return tokens.map((token, i) => mendedWord(token, words[i] ?? null, meanings.get(i) ?? words[i]?.letters ?? ''))
}
