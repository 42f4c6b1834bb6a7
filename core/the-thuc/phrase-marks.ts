// Marks that recognition changed in the fixed compounds of office language: bồ sung, địa bản, Thú tướng. Knows compounds, not sentences; where a
// word may be right as it was seen it stays.
import { familyNames } from '../tables/family-names.ts'
import { ministries } from '../tables/ministries.ts'
import { headings, holding, phrases, standing } from '../tables/phrases.ts'
import { provinces } from '../tables/provinces.ts'
import { accentKey, fold, hasMarks } from '../text/fold.ts'
import { isWellWritten } from '../text/syllable.ts'

/** A word of a page as it was seen; `isApart` where another paragraph or column begins with it, `sure` 0 to 100. */
export interface SeenToken {
  text: string
  isApart: boolean
  sure: number
}

/** A well-written word that was seen so surely stays. Recognition is as sure of lost marks as of kept ones: below, sureness tells nothing. */
const surelySeen = 95

interface Compound {
  syllables: readonly string[]
  isHeading: boolean
}

const bodies = [
  ...ministries.filter(({ name }) => !name.includes(',')).map(({ name }) => name),
  ...provinces.flatMap(({ name, rank, rankNow }) =>
    [...new Set([rank, rankNow])].flatMap(one => (one ? [`${one === 'tinh' ? 'tỉnh' : 'thành phố'} ${name}`] : [])),
  ),
].filter(name => /^[\p{L} ]+$/u.test(name))

const inHeadings: ReadonlySet<string> = new Set([...bodies, ...headings].map(accentKey))
const foldedWords = (phrase: string): string => phrase.split(' ').map(fold).join(' ')

/** The compounds by their letters without marks. */
const known: ReadonlyMap<string, Compound> = new Map(
  [...bodies, ...headings, ...phrases].map(phrase => [
    foldedWords(phrase),
    { syllables: phrase.normalize('NFC').split(' '), isHeading: inHeadings.has(accentKey(phrase)) },
  ]),
)
const held: ReadonlySet<string> = new Set(
  [...known.values()].map(({ syllables }) => accentKey(syllables.join(' '))).concat(holding.map(accentKey)),
)
const longest = Math.max(...[...known.values()].map(({ syllables }) => syllables.length))
const alone: ReadonlySet<string> = new Set(standing.map(accentKey))
const surnames: ReadonlySet<string> = new Set(familyNames.map(accentKey))

/** A token's letters, and whether signs stand before or behind them; null where it is no word of letters alone. */
interface Letters {
  at: number
  letters: string
  folded: string
  isOpened: boolean
  isClosed: boolean
  isSure: boolean
}

function lettersOf({ text, isApart, sure }: SeenToken): Letters | null {
  const [, before = '', letters = '', behind = ''] = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u.exec(text) ?? []
  if (!letters || letters !== letters.normalize('NFC')) return null
  const isSure = sure >= surelySeen && isWellWritten(letters)
  return { at: before.length, letters, folded: fold(letters), isOpened: before !== '' || isApart, isClosed: behind !== '', isSure }
}

/** So many words from one on, where no sign and no column parts them. */
function wordsAt(words: readonly (Letters | null)[], from: number, count: number): readonly Letters[] | null {
  const own = words.slice(from, from + count)
  const isOne = own.length === count && own.every((word, i) => word && (i === 0 || !word.isOpened) && (i === count - 1 || !word.isClosed))
  return isOne ? (own as Letters[]) : null
}

const isSame = (seen: string, meant: string): boolean => accentKey(seen) === accentKey(meant)
const isUpper = (text: string): boolean => text === text.toUpperCase()
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** Behind these a capital begins no name of a person or a place: Sở Kế hoạch, Luật Tổ chức. */
const beforeCapital: ReadonlySet<string> = new Set(['ban', 'bo', 'cuc', 'luat', 'phong', 'so', 'vien', 'vu'])
/** Behind these stands the name of a place. */
const beforePlace: ReadonlySet<string> = new Set(['phuong', 'xa', 'tran', 'thon', 'ap'])

/** Whether words may be a part of a name: of the words before them one is a family name, or their capitals go on before or behind. */
function isInName(words: readonly (Letters | null)[], from: number, own: readonly Letters[]): boolean {
  const [first, last, behind] = [own[0] as Letters, own.at(-1) as Letters, words[from + own.length]]
  const before: Letters[] = []
  for (let i = from; before.length < 3 && i > 0 && !words[i]?.isOpened && words[i - 1] && !words[i - 1]?.isClosed; i--)
    before.push(words[i - 1] as Letters)
  const [next] = before
  if (!isCapital(first.letters)) return false
  if (next && beforePlace.has(next.folded)) return true
  if (own.every(({ letters }) => isUpper(letters))) return before.some(({ letters }) => surnames.has(accentKey(letters)))
  if (next && isCapital(next.letters) && !isUpper(next.letters) && !beforeCapital.has(next.folded)) return true
  return isCapital(last.letters) && !last.isClosed && behind != null && !behind.isOpened && isCapital(behind.letters)
}

/** Whether capitals stand where the compound has them; its first word may have one. Of rows in capitals only headings are mended. */
function hasItsCase(own: readonly Letters[], { syllables, isHeading }: Compound): boolean {
  if (own.every(({ letters }) => isUpper(letters))) return isHeading
  return own.every(({ letters }, i) => {
    const isAsked = isCapital(syllables[i] as string)
    return isCapital(letters) === isAsked || (i === 0 && !isAsked)
  })
}

/** Whether enough of a compound was seen: one of its words as it is written, or all of them without any mark. Headings need none. */
function isSeen(own: readonly Letters[], { syllables, isHeading }: Compound): boolean {
  const isAllowed = own.every(
    (word, i) => isSame(word.letters, syllables[i] as string) || !(word.isSure || alone.has(accentKey(word.letters))),
  )
  if (!isAllowed || (isHeading && isUpper((own[0] as Letters).letters))) return isAllowed
  return own.some(({ letters }, i) => isSame(letters, syllables[i] as string)) || !own.some(({ letters }) => hasMarks(letters))
}

interface Found {
  from: number
  syllables: readonly string[]
}

/** The compounds that stand as they are written, and those of which a mark may have been changed: the longer ones first. */
function compoundsIn(words: readonly (Letters | null)[]): { written: Found[]; changed: Found[] } {
  const [written, changed]: [Found[], Found[]] = [[], []]
  for (let count = longest; count > 1; count--)
    for (let from = 0; from + count <= words.length; from++) {
      const own = wordsAt(words, from, count)
      if (!own) continue
      const compound = known.get(own.map(({ folded }) => folded).join(' '))
      const letters = own.map(word => word.letters)
      if (held.has(accentKey(letters.join(' ')))) written.push({ from, syllables: letters })
      else if (compound && hasItsCase(own, compound) && isSeen(own, compound) && !isInName(words, from, own))
        changed.push({ from, syllables: compound.syllables })
    }
  return { written, changed }
}

/** The letters that were meant, as large as those that were seen. */
const inCaseOf = (seen: string, meant: string): string =>
  [...meant].map((letter, i) => (seen[i] === seen[i]?.toLowerCase() ? letter.toLowerCase() : letter.toUpperCase())).join('')

/** UBND tỉnh, địa bàn tỉnh: behind these tính is hardly written, but for `UBND tính đến`. */
const ofProvince = /^(?:UBND|HĐND|MTTQ|UBMTTQ|ĐĐBQH|TTĐT)$/u
const areOfProvince: ReadonlySet<string> = new Set(['dia ban', 'nhan dan'])
const behindCounting: ReadonlySet<string> = new Set(['đến', 'toán', 'từ', 'theo', 'trên'].map(accentKey))

function isProvince(words: readonly (Letters | null)[], at: number): boolean {
  const [body, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.folded !== 'tinh' || word.isOpened || word.isSure || !body || body.isClosed) return false
  if (!word.isClosed && behindCounting.has(accentKey(next?.letters ?? ''))) return false
  return ofProvince.test(body.letters) || (!isCapital(word.letters) && areOfProvince.has(`${words[at - 2]?.folded} ${body.folded}`))
}

/** Điêu before a figure is Điều: nothing else is counted by that word. Rule CHU-16. */
function isArticle(tokens: readonly SeenToken[], words: readonly (Letters | null)[], at: number): boolean {
  const [word, next] = [words[at], tokens[at + 1]]
  const isWord = word?.folded === 'dieu' && isCapital(word.letters) && !word.isClosed
  return isWord && next !== undefined && !next.isApart && /^\d{1,3}[a-zđ]?[.,;:)”"]{0,3}$/u.test(next.text)
}

/** The word as it is to be, null where it stays. */
function mendedWord(token: SeenToken, word: Letters | null, meant: string): string | null {
  if (!word || isSame(word.letters, meant) || word.letters.length !== meant.length) return null
  return token.text.slice(0, word.at) + inCaseOf(word.letters, meant) + token.text.slice(word.at + word.letters.length)
}

const isWithin = (one: Found, other: Found): boolean =>
  one.from >= other.from && one.from + one.syllables.length <= other.from + other.syllables.length
const areApart = (one: Found, other: Found): boolean =>
  one.from + one.syllables.length <= other.from || other.from + other.syllables.length <= one.from

/** What each word means by the compounds that it stands in; none for words of no compound. */
function meaningsOf(words: readonly (Letters | null)[]): Map<number, string> {
  const { written, changed } = compoundsIn(words)
  const holders = new Map<number, Found[]>()
  for (const one of written) for (const i of one.syllables.keys()) holders.set(one.from + i, [...(holders.get(one.from + i) ?? []), one])
  const meanings = new Map<number, string>()
  const isFree = (one: Found) =>
    one.syllables.every(
      (syllable, i) =>
        isSame(meanings.get(one.from + i) ?? syllable, syllable) &&
        (holders.get(one.from + i) ?? []).every(other => areApart(other, one) || isWithin(other, one)),
    )
  for (const one of changed) if (isFree(one)) for (const [i, syllable] of one.syllables.entries()) meanings.set(one.from + i, syllable)
  for (const i of words.keys()) if (!holders.has(i) && !meanings.has(i) && isProvince(words, i)) meanings.set(i, 'tỉnh')
  return meanings
}

/**
 * What each word is to be, null where it stays. Compounds that stand as they are written hold their words: of `thủ công bổ sung` no công bố is made.
 * Rules CHU-11 and CHU-16.
 */
export function mendedMarks(tokens: readonly SeenToken[]): (string | null)[] {
  const words = tokens.map(lettersOf)
  const meanings = meaningsOf(words)
  return tokens.map((token, i) => {
    const meant = isArticle(tokens, words, i) ? 'Điều' : meanings.get(i)
    return mendedWord(token, words[i] ?? null, meant ?? words[i]?.letters ?? '')
  })
}
