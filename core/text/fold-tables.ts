// What each UTF-16 unit folds to, in tables that are filled as the program starts. Knows single signs, neither words nor texts.
import { everyUnit, is, unitClass } from './unit-class.ts'

/** What a UTF-16 unit folds to: 0 parts words, 1 is passed over (a combining mark, a soft hyphen), else the letter or digit. */
const base = new Uint16Array(65536)
/** The same as `base` with ă â ê ô ơ ư đ kept. */
const letter = new Uint16Array(65536)
/** What a unit is in `foldSame`: a combining mark U+00AD, what is no letter or digit itself. */
const sameOf = new Uint16Array(65536)
/** The tone a unit carries, 0 for none: an index into `tones`. */
const tone = new Uint8Array(65536)

/** Grave, acute, hook, tilde, dot below. */
export const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const ignorable = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]
/** Letters that fonts and old conversions print for another one (Ð ð Ɖ ɖ for đ, Ƣ ƣ for ư, ı for i). */
const meant = new Map([
  ['ð', 'đ'],
  ['ɖ', 'đ'],
  ['ƣ', 'ư'],
  ['ı', 'i'],
])

/** From here on ASCII stands in the width of a Chinese sign. */
const wideForms = 0xff00

function fillLetter(unit: number, lower: string) {
  const [first = lower, ...marks] = (meant.get(lower) ?? lower).normalize('NFD')
  const quality = marks.filter(m => !tones.includes(m)).join('')
  const kept = (first + quality).normalize('NFC')
  letter[unit] = (kept.length === 1 ? kept : first).charCodeAt(0)
  base[unit] = first === 'đ' ? 0x64 : first.charCodeAt(0)
  const found = marks.findLast(m => tones.includes(m))
  tone[unit] = found ? tones.indexOf(found) : 0
}

/** A Korean syllable, as every sixth unit is, has its first letter by its place alone (the Unicode Standard, 3.12). */
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3

function fillHangul(unit: number) {
  base[unit] = 0x1100 + Math.floor((unit - 0xac00) / 588)
  letter[unit] = unit
}

function fillUnit(unit: number) {
  if (isHangul(unit)) return fillHangul(unit)
  const c = String.fromCharCode(unit > wideForms && unit <= 0xff5e ? unit - 0xfee0 : unit)
  const kind = unitClass[c.charCodeAt(0)] as number
  if (kind & is.mark) {
    base[unit] = letter[unit] = 1
    tone[unit] = Math.max(0, tones.indexOf(c))
  } else if (kind & (is.letter | is.number)) {
    const lower = c.toLowerCase()
    fillLetter(unit, lower.length === 1 ? lower : c)
  }
}

/** So many units are asked at once whether lower case or parting the marks changes any: few do, and the tables stand in a third of the time. */
const block = 64

function isPlain(from: number): boolean {
  const units = everyUnit.slice(from, from + block)
  return from < wideForms && units.toLowerCase() === units && units.normalize('NFD') === units
}

/** What `fillUnit` does where nothing changes. */
function fillPlain(from: number, end: number) {
  for (let unit = from; unit < end; unit++) {
    const kind = unitClass[unit] as number
    if (kind & is.mark) base[unit] = letter[unit] = 1
    else if (kind & (is.letter | is.number)) base[unit] = letter[unit] = unit
  }
}

function fillTables() {
  for (let from = 0; from < 65536; from += block)
    if (isPlain(from)) fillPlain(from, from + block)
    else for (let unit = from; unit < from + block; unit++) fillUnit(unit)
  for (const unit of ignorable) base[unit] = letter[unit] = 1
  fillSame()
}

function fillSame() {
  for (let unit = 0; unit < 65536; unit++) {
    const folded = base[unit] as number
    sameOf[unit] = folded > 1 ? folded : folded === 1 ? 0xad : unit
  }
}
fillTables()

/** The bits of `folding` above what a unit folds to: it stands in a word; it parts words. One with neither is passed over. */
export const foldingBits = { inWord: 16, parts: 17 } as const
/** The same as `base` for a loop that asks nothing: words have few letters, and the processor guesses their ends wrong. */
const folding = Uint32Array.from(base, folded =>
  folded > 1 ? folded | (1 << foldingBits.inWord) : folded === 0 ? 32 | (1 << foldingBits.parts) : 0,
)

/** The tables of folding, each over all units; to be read only. */
export const foldTables = { base, folding, letter, sameOf, tone } as const
