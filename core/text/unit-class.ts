// What each UTF-16 unit is: a letter, a capital, a digit, white space. One table for the loops that run over every sign of a letter; letters
// beyond the basic plane are none. Knows nothing of Vietnamese.
import { textOf } from './unit-text.ts'

/** Every unit in order. Halves of a pair stand as U+FFFF, which belongs to no class. */
export const everyUnit: string = textOf(
  new Uint16Array(65536).map((_, unit) => (unit >= 0xd800 && unit < 0xe000 ? 0xffff : unit)),
  65536,
)

/** A table over all units: each has the bits of the expressions that match it. The expressions are global and match runs of single units. */
export function tableOf(rows: readonly (readonly [bit: number, runs: RegExp])[]): Uint8Array {
  const table = new Uint8Array(65536)
  for (const [bit, runs] of rows)
    for (const { index, 0: run } of everyUnit.matchAll(runs))
      for (let unit = index; unit < index + run.length; unit++) table[unit] = (table[unit] as number) | bit
  return table
}

/** The bits of a class: `classAt(text, i) & is.letter`. A unit may have several. */
export const is = {
  letter: 1,
  capital: 2,
  small: 4,
  /** 0 to 9. */
  digit: 8,
  /** A digit or numeral of any script. */
  number: 16,
  /** A combining mark. */
  mark: 32,
  space: 64,
} as const

/** The class of each UTF-16 unit. */
export const unitClass = tableOf([
  [is.letter, /\p{L}+/gu],
  [is.capital, /\p{Lu}+/gu],
  [is.small, /\p{Ll}+/gu],
  [is.digit, /\d+/gu],
  [is.number, /\p{N}+/gu],
  [is.mark, /\p{M}+/gu],
  [is.space, /\s+/gu],
])

/** The class of the unit at a place; 0 outside the text, as U+0000 has. */
export const classAt = (text: string, at: number): number => (at >= 0 && at < text.length ? (unitClass[text.charCodeAt(at)] as number) : 0)

/** How many units of any of the classes stand in a text. */
export function countOf(text: string, classes: number): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (classAt(text, i) & classes) count++
  return count
}

/** The share of capitals among the letters of a text; 0 where it has fewer than `least` letters. */
export function capitalShare(text: string, least = 1): number {
  let letters = 0
  let capitals = 0
  for (let i = 0; i < text.length; i++) {
    const found = classAt(text, i)
    if (!(found & is.letter)) continue
    letters++
    if (found & is.capital) capitals++
  }
  return letters < least ? 0 : capitals / letters
}
