// Where the words of a text stand, without the text being folded: what is looked for in it is compared unit by unit where it may stand. Knows units and
// words, no query.
import { foldingBits, foldTables } from './fold-tables.ts'

const { folding } = foldTables
const { inWord } = foldingBits
/** The part of `folding` that is what a unit folds to. */
const folded = 0xffff

// Copies a text's units in a twentieth of the time of asking for each: the other global used here.
declare const Buffer: { from(room: ArrayBuffer): { write(text: string, at: number, encoding: 'utf16le'): number } }

/** The words of a text: of the word at a place `edges[2 * place]` is its first letter, `edges[2 * place + 1]` the unit that parts it from the next. */
export interface WordEdges {
  /** The units of the text; longer than it, as `edges` is, and good until the next text is asked for its words. */
  units: Uint16Array
  edges: Int32Array
  words: number
  /** Signs that part no word stand in it: soft hyphens, combining marks. */
  hasPassed: boolean
}

function roomFor(size: number) {
  const units = new Uint16Array(size)
  return { units, bytes: Buffer.from(units.buffer), edges: new Int32Array(size) }
}
const usual = roomFor(1 << 15)

/** Finds the words of a text: those that `foldUnitsOf` finds. The loop asks nothing: words have few letters, and the processor guesses their ends wrong. */
export function wordEdgesOf(text: string): WordEdges {
  const length = text.length
  const { units, bytes, edges } = length + 2 > usual.units.length ? roomFor(length + 2) : usual
  bytes.write(text, 0, 'utf16le')
  let count = 0
  let isOpen = 0
  let passed = 0
  for (let i = 0; i < length; i++) {
    const kind = (folding[units[i] as number] as number) >> inWord
    const isIn = (kind & 1) | (isOpen & ~(kind >> 1))
    edges[count] = i
    count += isIn ^ isOpen
    isOpen = isIn
    passed |= kind - 1
  }
  edges[count] = length
  return { units, edges, words: (count + 1) >> 1, hasPassed: passed < 0 }
}

/** What a letter folds to. */
export const foldedUnit = (unit: number): number => (folding[unit] as number) & folded

const isPassed = (unit: number): boolean => (folding[unit] as number) >> inWord === 0

/** How many letters a word has, where signs may stand in it that part none. */
export function lettersIn({ units, edges }: WordEdges, place: number): number {
  let letters = 0
  for (let i = edges[2 * place] as number; i < (edges[2 * place + 1] as number); i++) if (!isPassed(units[i] as number)) letters++
  return letters
}

/** Where the last letter of a word stands. */
export function lastIn({ units, edges, hasPassed }: WordEdges, place: number): number {
  let last = (edges[2 * place + 1] as number) - 1
  while (hasPassed && isPassed(units[last] as number)) last--
  return last
}

/** Whether a word begins with a folded one. */
export function beginsWith({ units, edges }: WordEdges, place: number, word: string): boolean {
  const to = edges[2 * place + 1] as number
  let at = edges[2 * place] as number
  for (let i = 0; i < word.length; at++) {
    if (at === to) return false
    if (foldedUnit(units[at] as number) === word.charCodeAt(i)) i++
    else if (!isPassed(units[at] as number)) return false
  }
  return true
}
