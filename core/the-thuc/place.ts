// The place name that ends at a given point of a line, as in "Hà Nội, ngày …". Knows the provinces; not where the date ends.

import { oldProvinces } from '../tables/old-provinces.ts'
import { provinces } from '../tables/provinces.ts'
import { accentKey, fold, hasMarks, squeeze } from '../text/fold.ts'
import { type Line, type Part, partOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { classAt, is } from '../text/unit-class.ts'

interface Spelling {
  name: string
  /** Its `accentKey`. */
  marked: string
  hasMarks: boolean
}

interface Place {
  /** The province as the table names it; null for one that ended before the table begins. */
  province: string | null
  /** The spellings that are the same without marks and blanks, the usual one first. */
  spellings: Spelling[]
}

/** Places by their names without marks and blanks. */
const places = new Map<string, Place>()
const known = [
  ...provinces.map(({ name, variants }) => [name, [name, ...variants]] as const),
  ...oldProvinces.map(name => [null, [name]] as const),
]
for (const [province, names] of known)
  for (const name of names) {
    const key = squeeze(name)
    const spelling = { name, marked: accentKey(name), hasMarks: hasMarks(name) }
    const place = places.get(key)
    if (place) place.spellings.push(spelling)
    else places.set(key, { province, spellings: [spelling] })
  }

export const placeKeys: readonly string[] = [...places.keys()]

/** How the tables spell a place: as printed where they know it so, else the usual way. The key has no marks and no blanks. */
export function spellingOf(key: string, printed: string): string | null {
  const spellings = places.get(key)?.spellings
  const usual = spellings?.[0]?.name ?? null
  if (!spellings || spellings.length === 1 || printed === usual) return usual
  const marked = accentKey(printed)
  return spellings.find(spelling => spelling.hasMarks && marked.endsWith(spelling.marked))?.name ?? usual
}

const rankBefore = /^(?:tp|thanh ?ph[a-z]|tinh|t p) ?(?=\w)/u
/** The key of a folded name, its rank left out. */
const keyOf = (folded: string): string => squeeze(folded.startsWith('t') ? folded.replace(rankBefore, '') : folded)

/** The province's own name for a printed one that equals it, or a spelling of it, but for marks and blanks; null for any other name. */
export const provinceNamed = (printed: string): string | null => places.get(keyOf(fold(printed)))?.province ?? null

/** A printed place as the tables spell it, its rank kept; null for a place they do not know. Example: `Thanh pho Hỗ Chi Minh`. */
export function placeSpelled(printed: string): string | null {
  const folded = fold(printed)
  const key = keyOf(folded)
  const name = spellingOf(key, printed)
  return name && folded.startsWith('t') ? `${rankPrinted(printed, folded, key)}${name}` : name
}

/** The rank before a place's name, written out but for TP. */
function rankPrinted(printed: string, folded: string, key: string): string {
  const short = /^(?:T\.?P\.?|Tp\.?)\s?/u.exec(printed)?.[0]
  if (short) return short
  if (/^tinh(?: |$)/u.test(folded)) return 'Tỉnh '
  return /^thanh ph/u.test(folded) && !key.startsWith('thanh') ? 'Thành phố ' : ''
}

/** Letters of a ký hiệu beside the place: "TB-UBND". A place in capitals is written in syllables: "RỊA-VŨNG". */
const isKyHieu = (word: string): boolean => /^\p{Lu}+(?:-\p{Lu}+)+$/u.test(word) && !word.split('-').every(isSyllable)
/** Capitals before a name in small letters are another column's: "BAN NỘI CHÍNH Đồng Hới". */
const isOtherColumn = (word: string, last: string): boolean => /^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(last)
const isName = (word: string): boolean => (/^[\p{Lu}][\p{L}.'’-]*$/u.test(word) && !isKyHieu(word)) || /^[-–]$/u.test(word)
/** Where the last gap so wide that it parts two columns ends; 0 where none does. */
const behindGap = (text: string): number => {
  const blanks = text.lastIndexOf('   ')
  return Math.max(text.lastIndexOf('\t') + 1, blanks < 0 ? 0 : blanks + 3)
}

interface Word {
  index: number
  word: string
}

/** The words of a text with their places. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !(classAt(text, at) & is.space)) continue
    if (at > from) words.push({ index: from, word: text.slice(from, at) })
    from = at + 1
  }
  return words
}

/** Index of the first of the capitalised words that end the list; the list's length when its last word is none. */
function firstCapital(words: readonly Word[]): number {
  const last = words.at(-1)?.word ?? ''
  const goesOn = (word: string): boolean => isName(word) && !isOtherColumn(word, last)
  let first = words.length
  while (first > 0 && words.length - first < 7 && goesOn(words[first - 1]?.word ?? '')) first--
  while (first < words.length && /^[-–]$/u.test(words[first]?.word ?? '')) first++
  return first
}

/** Ranks of places, as they stand before the name. */
const rank =
  /(?:^|\s)(?:TP\.?|Tp\.?|T\.P|[Tt][hH]\p{L}{3} [Pp][hH]\p{L}|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Pp]hường|[Xx]ã|[Đđ]ặc khu) ?$/u

/** A name of one syllable with other marks is another name: "Đức Huệ" is no Huế. */
const isOther = (name: string, spelling: string): boolean =>
  name !== spelling && !/\s/u.test(name) && hasMarks(name) && accentKey(name) !== accentKey(spelling)

/** A known place that ends there, of at most five words: the longest. */
function knownBefore(line: Line, base: number, before: string, words: readonly Word[]): Part | null {
  for (let i = Math.max(0, words.length - 5); i < words.length; i++) {
    const from = words[i]?.index ?? 0
    if (!(classAt(before, from) & is.capital)) continue
    const name = before.slice(from)
    const spelling = spellingOf(squeeze(name), name)
    if (!spelling || isOther(name, spelling)) continue
    const ranked = rank.exec(before.slice(0, from))
    return partOf(line, base + (ranked?.index ?? from), base + before.length)
  }
  return null
}

export interface PlaceFound {
  part: Part
  isKnown: boolean
}

/**
 * The place name that ends at `end`: a known province, else of the capitalised words there the last four, with the rank before them.
 * Null when no capitalised word stands there.
 */
export function placeBefore(line: Line, end: number): PlaceFound | null {
  const window = Math.max(0, end - 60)
  const base = window + behindGap(line.text.slice(window, end).trimEnd())
  const before = line.text.slice(base, end)
  const words = wordsOf(before)
  const province = knownBefore(line, base, before, words)
  if (province) return { part: province, isKnown: true }
  const first = firstCapital(words)
  if (first === words.length) return numbered(line, base, before)
  const from = words[Math.max(first, words.length - 4)]?.index ?? 0
  const ranked = rank.exec(before.slice(0, from))
  return { part: partOf(line, base + (ranked?.index ?? from), end), isKnown: false }
}

/** A quarter that has a number for a name: "Quận 1", "Phường 12". */
function numbered(line: Line, base: number, before: string): PlaceFound | null {
  const found = /(?:^|\s)(?:[Qq]uận|[Pp]hường) \d{1,2}$/u.exec(before)
  return found ? { part: partOf(line, base + found.index, base + before.length), isKnown: false } : null
}
