// The one folding of the archive: what is the same word whatever the marks, the case, the tone's place or the Unicode form.
// Knows letters, not words: no abbreviations, no i/y variants, no spelling.
import type { Span } from '../../contract/reading.ts'
import { foldingBits, foldTables, tones } from './fold-tables.ts'
import { asciiOf, textOf } from './unit-text.ts'

const { base, folding, letter, tone } = foldTables
const { inWord, parts } = foldingBits
/** What a unit is in `foldSame`: a combining mark U+00AD, what is no letter or digit itself. For the loops that fold on the way; to be read only. */
export const sameOf: Uint16Array = foldTables.sameOf

const scratch = new Uint16Array(1 << 15)
/** Room for so many units until the next text; a long text has its own, which nobody keeps. */
const room = (length: number): Uint16Array => (length > scratch.length ? new Uint16Array(length) : scratch)

/** Lower case, no marks, đ as d, words parted by one space: `fold('Số: 12/CT-TTg') === 'so 12 ct ttg'`. Equal for NFC and NFD; idempotent. */
export function fold(s: string): string {
  const out = room(s.length + 1)
  let n = 0
  let parted = true
  let seen = 0
  for (let i = 0; i < s.length; i++) {
    const folded = base[s.charCodeAt(i)] as number
    if (folded > 1) {
      out[n++] = folded
      seen |= folded
      parted = false
    } else if (folded === 0 && !parted) {
      out[n++] = 32
      parted = true
    }
  }
  const length = parted && n > 0 ? n - 1 : n
  return seen < 128 ? asciiOf(out, length) : textOf(out, length)
}

/** The first word of `fold(s)`, without folding what follows it; what stands behind so many units is not looked at. */
export function firstFolded(s: string, most = s.length): string {
  const length = Math.min(s.length, most)
  let word = ''
  for (let i = 0; i < length; i++) {
    const folded = base[s.charCodeAt(i)] as number
    if (folded > 1) word += String.fromCharCode(folded)
    else if (folded === 0 && word !== '') break
  }
  return word
}

/** The letters and digits of a text folded, nothing between them: `squeeze('Bộ Y tế') === 'boyte'`. */
export function squeeze(s: string): string {
  const out = room(s.length)
  let n = 0
  for (let i = 0; i < s.length; i++) if ((base[s.charCodeAt(i)] as number) > 1) out[n++] = base[s.charCodeAt(i)] as number
  return textOf(out, n)
}

/**
 * Lower case without marks, unit by unit, so that offsets stay: the result is as long as `s`. What is no letter or digit stays as it is;
 * a combining mark becomes U+00AD.
 */
export function foldSame(s: string): string {
  const out = room(s.length)
  foldUnits(s, out)
  return textOf(out, s.length)
}

/** The loop apart: V8 takes a function that makes the text back to its slow form each time. */
function foldUnits(s: string, out: Uint16Array): void {
  for (let i = 0; i < s.length; i++) out[i] = sameOf[s.charCodeAt(i)] as number
}

/**
 * Like `fold` but with the marks kept and made comparable: the tone stands at the end of its syllable as a combining mark, so `ủy` = `uỷ`,
 * `hòa` = `hoà`, NFC = NFD. For comparing, not for showing.
 */
export function accentKey(s: string): string {
  const out = room(s.length * 2 + 2)
  let n = 0
  let parted = true
  let held = 0
  const part = () => {
    if (held) out[n++] = (tones[held] as string).charCodeAt(0)
    held = 0
    out[n++] = 32
    parted = true
  }
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i)
    const kept = letter[unit] as number
    if (kept > 1) {
      out[n++] = kept
      parted = false
    } else if (kept === 0 && !parted) part()
    else if (kept === 1 && !parted && !tone[unit]) addQuality(out, n - 1, unit)
    if (tone[unit] && !parted) held = tone[unit] as number
  }
  if (!parted) part()
  return textOf(out, n > 0 ? n - 1 : 0)
}

/** Puts a combining hat, breve or horn onto the letter before it, where the two make one letter. */
function addQuality(out: Uint16Array, at: number, unit: number) {
  const composed = String.fromCharCode(out[at] as number, unit).normalize('NFC')
  if (composed.length === 1) out[at] = letter[composed.charCodeAt(0)] as number
}

/** The folded words of a text. */
export const tokens = (s: string): string[] => {
  const folded = fold(s)
  return folded === '' ? [] : folded.split(' ')
}

/** Whether anything in it would be lost by folding: a query typed with marks asks for exactly those words. */
export function hasMarks(s: string): boolean {
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i)
    const kept = letter[unit] as number
    if (kept > 1 && (kept !== base[unit] || tone[unit])) return true
    if (kept === 1) return accentKey(s) !== fold(s)
  }
  return false
}

/** A text folded together with the places its letters came from. `folded` starts and ends with a space. */
export interface Folded {
  folded: string
  /** Offset in the source of each unit of `folded`. */
  at: Int32Array
}

/** The same as units: its arrays are longer than what was folded and good until the next text is folded with places. */
export interface FoldedUnits {
  units: Uint16Array
  at: Int32Array
  length: number
  /** Where each of its words begins in `units`, and how many there are. Behind the last one stands where another would begin. */
  begins: Int32Array
  words: number
  isAscii: boolean
}

const roomPlaced = (size: number) => ({ units: new Uint16Array(size), at: new Int32Array(size), begins: new Int32Array(size) })
const placed = roomPlaced(1 << 15)

/** Folds and remembers the places, without a text that is made of it. */
export function foldUnitsOf(s: string): FoldedUnits {
  const size = s.length + 2
  const { units, at, begins } = size > placed.at.length ? roomPlaced(size) : placed
  let length = 1
  let words = 0
  let seen = 0
  let isOpen = 0
  units[0] = 32
  at[0] = 0
  for (let i = 0; i < s.length; i++) {
    const unit = folding[s.charCodeAt(i)] as number
    const isLetter = (unit >> inWord) & 1
    units[length] = unit
    at[length] = i
    begins[words] = length
    seen |= unit
    words += isLetter & (isOpen ^ 1)
    length += isLetter | ((unit >> parts) & isOpen)
    isOpen = isLetter | (isOpen & ~(unit >> parts))
  }
  units[length] = 32
  length += isOpen
  at[length - 1] = s.length
  begins[words] = length
  return { units, at, length, begins, words, isAscii: (seen & 0xffff) < 128 }
}

/** Folds and remembers the places. */
export function foldWithPlaces(s: string): Folded {
  const { units, at, length, isAscii } = foldUnitsOf(s)
  return { folded: isAscii ? asciiOf(units, length) : textOf(units, length), at: at.slice(0, length) }
}

/** Where a word whose last letter stands at a place ends, its combining marks included. */
export function endInSource(source: string, last: number): number {
  let end = last + 1
  while (end < source.length && base[source.charCodeAt(end)] === 1) end++
  return end
}

/** Where a phrase of whole words stands in a folded text, as spans of the source, combining marks included. */
export const findIn = (source: string, folded: Folded, phrase: string): Span[] => findFoldedIn(source, folded, fold(phrase))

/** The same for a phrase that is folded. */
export function findFoldedIn(source: string, folded: Folded, phrase: string): Span[] {
  const found: Span[] = []
  someIn(source, folded, phrase, false, span => found.push(span) === 0)
  return found
}

/** Whether any place of a folded phrase is accepted, asked one after the other; the last word may go on there when it `isGrowing`. */
export function someIn(
  source: string,
  { folded, at }: Folded,
  phrase: string,
  isGrowing: boolean,
  accepts: (span: Span) => boolean,
): boolean {
  if (phrase === '') return false
  const wanted = isGrowing ? ` ${phrase}` : ` ${phrase} `
  for (let i = folded.indexOf(wanted); i >= 0; i = folded.indexOf(wanted, i + wanted.length - 1)) {
    const last = at[folded.indexOf(' ', i + wanted.length - 1) - 1] as number
    if (accepts({ start: at[i + 1] as number, end: endInSource(source, last) })) return true
  }
  return false
}

/**
 * Where any of the words or phrases stand in a text, whatever their marks, in order and without overlaps (touching spans are joined only
 * when they overlap). `findFolded('Báo Đắk Nông', 'dak nong')` is `[{ start: 4, end: 12 }]`.
 */
export function findFolded(text: string, ...phrases: string[]): Span[] {
  const folded = foldWithPlaces(text)
  return mergeSpans(phrases.flatMap(phrase => findIn(text, folded, phrase)))
}

/** Spans in order, overlapping ones made one. */
export function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
