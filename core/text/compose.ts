// Puts loose marks back onto their letters: NFC, by a table where a text has the usual Vietnamese pairs only. Knows letters, not words.
import { countOf, is } from './unit-class.ts'
import { textOf } from './unit-text.ts'

const looseMarks = /([aeoAEO])([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306])/gu

const marks = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'
const firstMark = 0x300
const marksWide = 36
const firstOfMany = 0x1f00

/** The number of a letter that marks go onto, 0 for any other sign. */
const numberOf = new Uint8Array(firstOfMany)
/** Of each such letter and each mark the one letter of both, 0 where there is none. */
const pairs: number[] = new Array(marksWide).fill(0)

/** Numbers the letters that plain ones and marks make, each once, and enters what they make with a further mark. */
function fillTables(): void {
  const letters = [...'aeiouyAEIOUY']
  for (const [i, letter] of letters.entries()) numberOf[letter.charCodeAt(0)] = i + 1
  for (const letter of letters) {
    const at = pairs.length
    pairs.push(...new Array<number>(marksWide).fill(0))
    for (const mark of marks) {
      const both = (letter + mark).normalize('NFC')
      if (both.length > 1) continue
      const unit = both.charCodeAt(0)
      pairs[at + mark.charCodeAt(0) - firstMark] = unit
      if (!numberOf[unit]) numberOf[unit] = letters.push(both)
    }
  }
}
fillTables()
const table = Uint16Array.from(pairs)

/** True for a sign that NFC leaves as it is, whatever stands before it; not all of them. */
const isStable = (unit: number): boolean => unit < firstMark || (unit >= 0x1e00 && unit < firstOfMany) || (unit >= 0x2002 && unit <= 0x20cf)

const scratch = new Uint16Array(1 << 15)

/** NFC of a text in which each mark makes one letter with what stands before it; null where any sign asks for more. */
function quickNfc(text: string): string | null {
  const out = text.length > scratch.length ? new Uint16Array(text.length) : scratch
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isStable(unit)) {
      out[n++] = unit
      continue
    }
    const mark = unit - firstMark
    const before = n > 0 ? (out[n - 1] as number) : 0
    if (mark < 0 || mark >= marksWide || before >= firstOfMany) return null
    const both = table[(numberOf[before] as number) * marksWide + mark] as number
    if (both === 0) return null
    out[n - 1] = both
  }
  return textOf(out, n)
}

/** NFC also where a tone mark was written before the hat of its vowel. Rule CHU-1. */
export function compose(text: string): string {
  const quick = quickNfc(text)
  if (quick !== null) return quick
  const nfc = text.normalize('NFC')
  return countOf(nfc, is.mark) ? nfc.normalize('NFD').replace(looseMarks, '$1$3$2').normalize('NFC') : nfc
}
