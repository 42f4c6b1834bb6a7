// Goes over a text once: folds it, finds its lines, sees what its signs ask for and what each line may hold: a bit for each sign, or three letters
// in a row, that a costly question cannot do without. Asking then costs one look at a number. Knows letters, not what they mean.
import type { LetterText } from '../../contract/the-thuc.ts'
import { askedSigns } from './asks.ts'
import { sameOf } from './fold.ts'
import { everyUnit } from './unit-class.ts'
import { narrowText } from './unit-text.ts'

/**
 * The bits of `Line.hints` and `Paragraph.hints`: `if (!(line.hints & hint.kemTheo)) return false`. A bit that is not set says for certain that
 * nothing of its row stands in the line; one that is set says nothing. Bits 5 to 12 are single signs as printed, see `signs`; 16 to 30 are three
 * letters of the folded text, see `words`: to add one, take the rarest three letters of the phrase, every form of it. Of a paragraph may be
 * asked the single signs and what stands inside one syllable: three letters over a line's break set no bit.
 */
export const hint = {
  /** Also what folds to one. */
  digit: 1 << 5,
  colon: 1 << 6,
  semicolon: 1 << 7,
  slash: 1 << 8,
  at: 1 << 9,
  /** An opening bracket. */
  bracket: 1 << 10,
  /** What only a misread scan has, see `oddSigns`. */
  odd: 1 << 11,
  /** What is no ASCII in the folded text. */
  wide: 1 << 12,
  /** "kem theo". */
  kemTheo: 1 << 16,
  /** "sao y", "trich sao". */
  sao: 1 << 17,
  /** Quốc hiệu, also misread: "xa hoi ch", "cong san viet nam", "dan chu cong hoa". */
  national: 1 << 18,
  page: 1 << 19,
  /** "trung tam". */
  trung: 1 << 20,
  /** "cong bao", "thu vien phap luat", "lawsoft", "www.". */
  gazette: 1 << 21,
  /** "khẩn", "mật", "hỏa tốc". */
  stamp: 1 << 22,
  /** "nơi nhận" behind other words. */
  noiNhan: 1 << 23,
  /** "luật", "pháp". */
  law: 1 << 24,
  /** Words of quốc hiệu, tiêu ngữ and đảng hiệu, also misread. */
  title: 1 << 25,
  /** "kinh", "gui". */
  kinhGui: 1 << 26,
  /** "V/v", also misread. */
  vv: 1 << 27,
} as const

/** Signs that only a misread scan has. */
export const oddSigns = /[ˆ˜¬¦`´ƒ‡†§¥£¢©¿¡«»|\\~^#@ØøŒŠ⁄¡ÌÏÎ]+/gu

const signs: readonly (readonly [bit: number, runs: RegExp])[] = [
  [hint.digit, /[\d\uff10-\uff19]+/gu],
  [hint.colon, /:/gu],
  [hint.semicolon, /;/gu],
  [hint.slash, /\//gu],
  [hint.at, /@/gu],
  [hint.bracket, /\(/gu],
  [hint.odd, oddSigns],
]

/** Letters as folded, a blank for any sign that is none. */
const words: readonly (readonly [bit: number, ...letters: string[]])[] = [
  [hint.kemTheo, 'kem'],
  [hint.sao, 'sao'],
  [hint.national, 'xa ', 'xah', 'g s', 'g h'],
  [hint.page, 'pag'],
  [hint.trung, 'run'],
  [hint.gazette, 'g b', 'p l', 'law', 'ww '],
  [hint.stamp, 'kha', 'mat', 'toc'],
  [hint.noiNhan, 'i n'],
  [hint.law, 'lua', 'hap'],
  [hint.title, 'chu', 'nam', 'hoa', 'h a', 'c l', ...Array.from('abcdefghijklmnopqrstuvwxyz', last => `cl${last}`), 'min'],
  [hint.kinhGui, 'kin', 'gui', 'guy'],
  [hint.vv, 'v v', 'v  ', 'viv', 'v i', 'vi ', 'vlv', 'v l', 'vl '],
]

/** The code of a folded unit: 1 to 26 for a letter, 0 for anything else. */
const codeOf = (folded: number): number => (folded >= 0x61 && folded <= 0x7a ? folded - 0x60 : 0)

/**
 * Of each unit as printed, from the lowest bit: what it folds to in seven bits, the code of that letter in five, the bits of its signs as in
 * `hint`, of what it asks for as in `asks`, of a line's end; the highest tells of a letter with a mark.
 */
const unitOf = new Int32Array(65536)
const ofAscii = 127
const codeAt = 7
const ofCode = 31
/** From the signs of a unit to those of `hint`. */
const signsAt = 7
const ofSigns = 0x1fe0
const asksAt = 20
const ofAsks = 255
const ofLineEnd = 1 << 28
const markAt = 31

/** The bits of three codes in a row, from the first word's on. Small, so that it stays near. */
const wordOf = new Uint16Array(32768)
const wordsAt = 16

const isMarked = (unit: number): boolean => unit >= 0xc0 && unit <= 0x1ef9

function fillUnits() {
  for (let unit = 0; unit < 65536; unit++) {
    const folded = sameOf[unit] as number
    const wide = folded > ofAscii ? hint.wide << signsAt : 0
    unitOf[unit] = (folded & ofAscii) | (codeOf(folded) << codeAt) | wide | (isMarked(unit) ? 1 << markAt : 0)
  }
  for (const [bit, runs] of [
    ...signs.map(([of, runs]) => [of << signsAt, runs] as const),
    ...askedSigns.map(([of, runs]) => [of << asksAt, runs] as const),
    [ofLineEnd, /\n/gu] as const,
  ])
    for (const { index, 0: run } of everyUnit.matchAll(runs))
      for (let unit = index; unit < index + run.length; unit++) unitOf[unit] = (unitOf[unit] as number) | bit
}

function fillWords() {
  for (const [bit, ...letters] of words)
    for (const three of letters) {
      const at = Array.from(three).reduce((sum, letter) => sum * 32 + codeOf(letter.charCodeAt(0)), 0)
      wordOf[at] = (wordOf[at] as number) | (bit >> wordsAt)
    }
}
fillUnits()
fillWords()

/** Room for nearly every letter; a longer one is folded a room at a time. */
const room = new Uint8Array(1 << 15)

/** A text with what was seen on the way over it. */
export interface Seen {
  text: string
  /** As long as the text, lower case, without marks; what folds to no ASCII is not itself here, and the hints of its line say so. */
  folded: string
  /** Where each line ends that has a sign, and where the text does; the hints of each. */
  ends: number[]
  hints: number[]
  /** All that its signs ask for, the bits of `asks`. */
  asked: number
  /** How many letters with a mark it has. */
  marked: number
}

/** The hints of a line from all bits of its units and of its words. */
const hintsOf = (units: number, words: number): number => ((units >> signsAt) & ofSigns) | (words << wordsAt)

/** Goes over a text. Linear; for every sign of every letter is seen here, one loop and nothing in it that needs a call. */
export function see(text: string): Seen {
  const { length } = text
  let folded = ''
  const ends: number[] = []
  const hints: number[] = []
  let asked = 0
  let marked = 0
  let start = 0
  let seen = 0
  let found = 0
  let last = 0
  for (let from = 0; from < length; from += room.length) {
    const to = Math.min(length, from + room.length)
    for (let at = from; at < to; at++) {
      const unit = unitOf[text.charCodeAt(at)] as number
      room[at - from] = unit & ofAscii
      last = ((last << 5) | ((unit >> codeAt) & ofCode)) & 0x7fff
      seen |= unit
      found |= wordOf[last] as number
      marked += unit >>> markAt
      if (!(unit & ofLineEnd)) continue
      if (at > start) {
        ends.push(at)
        hints.push(hintsOf(seen, found))
      }
      start = at + 1
      asked |= seen
      seen = 0
      found = 0
    }
    folded += narrowText(room, to - from)
  }
  ends.push(length)
  hints.push(hintsOf(seen, found))
  return { text, folded, ends, hints, asked: ((asked | seen) >> asksAt) & ofAsks, marked }
}

/** Pages seen one by one as one text, a line break between. */
export function joinSeen(pages: readonly Seen[]): Seen {
  const [only, ...others] = pages
  if (only && others.length === 0) return only
  let start = 0
  let asked = 0
  let marked = 0
  const ends: number[] = []
  for (const page of pages) {
    for (const end of page.ends) ends.push(start + end)
    start += page.text.length + 1
    asked |= page.asked
    marked += page.marked
  }
  const text = pages.map(page => page.text).join('\n')
  return { text, folded: pages.map(page => page.folded).join('\n'), ends, hints: pages.flatMap(page => page.hints), asked, marked }
}

/** What was seen of letters while their pages were put right; goes with the letter. */
const seenOf = new WeakMap<LetterText, Seen>()

/** A letter that need not be gone over again. */
export function keepSeen(letter: LetterText, seen: Seen): LetterText {
  seenOf.set(letter, seen)
  return letter
}

/** What is to be seen of a letter. */
export function seenIn(letter: LetterText): Seen {
  const kept = seenOf.get(letter)
  return kept?.text === letter.text ? kept : see(letter.text)
}
