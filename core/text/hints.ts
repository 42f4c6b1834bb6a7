// Folds the lines of a letter and sees on the way what each of them may hold: a bit for each sign, or three letters in a row, that a costly
// question cannot do without. Asking then costs one look at a number. Knows letters, not what they mean.
import { sameOf } from './fold.ts'
import { everyUnit } from './unit-class.ts'
import { narrowText, textOf } from './unit-text.ts'

/**
 * The bits of `Line.hints` and `Paragraph.hints`: `if (!(line.hints & hint.kemTheo)) return false`. A bit that is not set says for certain that
 * nothing of its row stands in the line; one that is set says nothing. Bits 5 to 15 are single signs as printed, see `signs`; 16 to 30 are three
 * letters of the folded text, see `words`: to add one, take the rarest three letters of the phrase, every form of it. Of a paragraph the single
 * signs only may be asked: three letters that stand over a line's break set no bit.
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
  wide: 1 << 15,
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
]

const alphabet = ' abcdefghijklmnopqrstuvwxyz'
const ofCode = 31

/** Of each unit as printed: in the lower half what it folds to, above it the code of that letter in five bits, and the bits of its signs. */
const unitOf = new Int32Array(65536)
/** The bits of three codes in a row, from the first word's on. Small, so that it stays near. */
const wordOf = new Uint16Array(32768)

function fillTables() {
  for (let unit = 0; unit < 65536; unit++) {
    const folded = sameOf[unit] as number
    const sign = folded > 127 ? hint.wide : Math.max(0, alphabet.indexOf(String.fromCharCode(folded)))
    unitOf[unit] = folded | (sign << 16)
  }
  for (const [bit, runs] of signs)
    for (const { index, 0: run } of everyUnit.matchAll(runs))
      for (let unit = index; unit < index + run.length; unit++) unitOf[unit] = (unitOf[unit] as number) | (bit << 16)
  for (const [bit, ...letters] of words)
    for (const three of letters) {
      const at = Array.from(three).reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0)
      wordOf[at] = (wordOf[at] as number) | (bit >> 16)
    }
}
fillTables()

/** Room for nearly every letter. A longer one has its own, which is given back behind it. */
const usual = 1 << 15
const usualUnits = new Uint16Array(usual)
const usualBytes = new Uint8Array(usual)
/** The folded units of the letter at hand, each where it stands in the letter. */
let units = usualUnits
/** The same where they are ASCII: of these a string is made in a tenth of the time. */
let bytes = usualBytes

/** Makes the room for a letter of so many units, before its first line is folded. */
export function makeRoom(length: number): void {
  units = length > usual ? new Uint16Array(length) : usualUnits
  bytes = length > usual ? new Uint8Array(length) : usualBytes
}

/** Folds a stretch of a text to a place of the room for the letter; gives its hints. */
export function foldLine(text: string, from: number, to: number, at: number): number {
  const wide = units
  const narrow = bytes
  let seen = 0
  let found = 0
  let last = 0
  let place = at
  for (let i = from; i < to; i++) {
    const unit = unitOf[text.charCodeAt(i)] as number
    wide[place] = unit
    narrow[place++] = unit & 127
    last = ((last << 5) | ((unit >> 16) & ofCode)) & 0x7fff
    seen |= unit
    found |= wordOf[last] as number
  }
  return ((seen >>> 16) & ~ofCode) | (found << 16)
}

/** What was folded of a letter of so many units, to be taken line by line: each as narrow a string as it can be. Gives its room back. */
export function foldedLines(length: number): (from: number, to: number, hints: number) => string {
  const narrow = narrowText(bytes, length)
  const own = units
  makeRoom(0)
  let wide: string | null = null
  return (from, to, hints) => {
    if (!(hints & hint.wide)) return narrow.slice(from, to)
    wide ??= textOf(own, length)
    return wide.slice(from, to)
  }
}
