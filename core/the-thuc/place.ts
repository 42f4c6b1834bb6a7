// The place name that ends at a given point of a line, as in "Hà Nội, ngày …". Knows the provinces; not where the date ends.

import { oldProvinces } from '../tables/old-provinces.ts'
import { provinces } from '../tables/provinces.ts'
import { accentKey, hasMarks, tokens } from '../text/fold.ts'
import { type Line, type Part, partOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'

interface Place {
  /** The province as the table names it; null for one that ended before the table begins. */
  province: string | null
  /** Its spellings without marks and blanks, the usual one first. */
  spellings: string[]
}

/** Places by their names without marks and blanks. */
const places = new Map<string, Place>()
const known = [
  ...provinces.map(({ name, variants }) => [name, [name, ...variants]] as const),
  ...oldProvinces.map(name => [null, [name]] as const),
]
for (const [province, names] of known)
  for (const name of names) {
    const key = tokens(name).join('')
    const place = places.get(key)
    if (place) place.spellings.push(name)
    else places.set(key, { province, spellings: [name] })
  }

export const placeKeys: readonly string[] = [...places.keys()]

/** How the tables spell a place: as printed where they know it so, else the usual way. The key has no marks and no blanks. */
export function spellingOf(key: string, printed: string): string | null {
  const place = places.get(key)
  if (!place) return null
  const marked = accentKey(printed)
  return place.spellings.find(name => hasMarks(name) && marked.endsWith(accentKey(name))) ?? place.spellings[0] ?? null
}

const rankBefore = /^(?:tp|thanh ?ph[a-z]|tinh|t p) ?(?=\w)/u
const placeKey = (printed: string): string => tokens(tokens(printed).join(' ').replace(rankBefore, '')).join('')

/** The province's own name for a printed one that equals it, or a spelling of it, but for marks and blanks; null for any other name. */
export const provinceNamed = (printed: string): string | null => places.get(placeKey(printed))?.province ?? null

/** A printed place as the tables spell it, its rank kept; null for a place they do not know. Example: `Thanh pho Hỗ Chi Minh`. */
export function placeSpelled(printed: string): string | null {
  const name = spellingOf(placeKey(printed), printed)
  if (!name) return null
  const rank = /^(?:T\.?P\.?|Tp\.?)\s?/u.exec(printed)?.[0] ?? ''
  const [first = ''] = tokens(printed)
  const word =
    first === 'thanh' && /^th[a-z]{3} ?ph/u.test(tokens(printed).join(' ')) && !/^thanh/u.test(placeKey(printed)) ? 'Thành phố ' : ''
  return `${rank || word || (first === 'tinh' ? 'Tỉnh ' : '')}${name}`
}

/** Letters of a ký hiệu beside the place: "TB-UBND". A place in capitals is written in syllables: "RỊA-VŨNG". */
const isKyHieu = (word: string): boolean => /^\p{Lu}+(?:-\p{Lu}+)+$/u.test(word) && !word.split('-').every(isSyllable)
/** Capitals before a name in small letters are another column's: "BAN NỘI CHÍNH Đồng Hới". */
const isOtherColumn = (word: string, last: string): boolean => /^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(last)
const isName = (word: string): boolean => (/^[\p{Lu}][\p{L}.'’-]*$/u.test(word) && !isKyHieu(word)) || /^[-–]$/u.test(word)
/** So wide a gap parts two columns. */
const wideGap = /^.*(?:\t| {3})/u

/** Index of the first of the capitalised words that end the list; the list's length when its last word is none. */
function firstCapital(words: readonly RegExpMatchArray[]): number {
  const last = words.at(-1)?.[0] ?? ''
  const goesOn = (word: string): boolean => isName(word) && !isOtherColumn(word, last)
  let first = words.length
  while (first > 0 && words.length - first < 7 && goesOn(words[first - 1]?.[0] ?? '')) first--
  while (first < words.length && /^[-–]$/u.test(words[first]?.[0] ?? '')) first++
  return first
}

/** Ranks of places, as they stand before the name. */
const rank =
  /(?:^|\s)(?:TP\.?|Tp\.?|T\.P|[Tt][hH]\p{L}{3} [Pp][hH]\p{L}|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hị trấn|[Pp]hường|[Xx]ã|[Đđ]ặc khu) ?$/u

/** A name of one syllable with other marks is another name: "Đức Huệ" is no Huế. */
const isOther = (name: string, spelling: string): boolean => !/\s/u.test(name) && hasMarks(name) && accentKey(name) !== accentKey(spelling)

/** A known place that ends there, of at most five words: the longest. */
function knownBefore(line: Line, base: number, before: string, words: readonly RegExpMatchArray[]): Part | null {
  for (let i = Math.max(0, words.length - 5); i < words.length; i++) {
    const from = words[i]?.index ?? 0
    const name = before.slice(from)
    const spelling = /^\p{Lu}/u.test(name) ? spellingOf(tokens(name).join(''), name) : null
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
  const gap = wideGap.exec(line.text.slice(window, end).trimEnd())?.[0].length ?? 0
  const base = window + gap
  const before = line.text.slice(base, end)
  const words = [...before.matchAll(/\S+/gu)]
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
