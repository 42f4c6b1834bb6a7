// Which patterns of a table are worth asking of a text: one pass over it answers for all of them. May ask in vain, never leaves one out.
import { openingSign } from './opening.ts'
import { type Pattern, quick } from './pattern.ts'

/** A pattern with what shows cheaply that it cannot match. */
export interface AskedPattern extends Pattern {
  /** Letters and digits of which each match has one first in the text; `$` at the end stands for a dollar sign before it. Left out where a match may begin anywhere. */
  opens?: string
  /** Hints of which a line has one where a match stands in it, unless the line opens as `orOpens` says, which is written like `opens`. */
  needs?: { hints: number; orOpens: string }
}

const tableSize = 1 << 13
/** As many as the units of the table have bits. */
const mostRows = 16
/** The last three signs of a text as a place in the table. */
const roll = (hash: number, unit: number): number => ((hash << 5) ^ (unit & 127)) & (tableSize - 1)

/** Sets a row's bit at the place of each text of three signs that the plain text begins with. */
function enter(table: Uint16Array, plain: string, bit: number): void {
  const [a = 0, b, c] = [...plain].map(sign => sign.charCodeAt(0))
  for (let second = b ?? 0; second < (b === undefined ? 128 : b + 1); second++)
    for (let third = c ?? 0; third < (c === undefined ? 128 : c + 1); third++) {
      const at = roll(roll(roll(0, a), second), third)
      table[at] = (table[at] as number) | bit
    }
}

/** The rows of a table as bits, by what their matches contain. Those without plain text are always among them. */
function bitsOf(table: readonly AskedPattern[]): (text: string) => number {
  const places = new Uint16Array(tableSize)
  let always = 0
  for (const [i, { oneOf }] of table.entries()) {
    if (!oneOf) always |= 1 << i
    for (const plain of oneOf ?? []) enter(places, plain, 1 << i)
  }
  return text => {
    let found = always
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      hash = roll(hash, text.charCodeAt(i))
      found |= places[hash] as number
    }
    hash = roll(hash, 0)
    return found | (places[hash] as number) | (places[roll(hash, 0)] as number)
  }
}

const mayOpen = (opens: string, text: string, first: string): boolean =>
  first !== '' && (opens.includes(first) || (opens.endsWith('$') && text[text.indexOf(first) - 1] === '$'))

/** Whether the line's first sign and hints let a row stand. */
const isHinted = ({ opens, needs }: AskedPattern, text: string, first: string, hints: number): boolean =>
  (opens === undefined || mayOpen(opens, text, first)) &&
  (needs === undefined || (hints & needs.hints) > 0 || mayOpen(needs.orOpens, text, first))

const mayMatch = (row: AskedPattern, text: string, first: string, hints: number): boolean =>
  isHinted(row, text, first, hints) &&
  (row.oneOf === undefined || row.oneOf.some(plain => plain.length === 2 || plain.length === 3 || text.includes(plain)))

/** The rows of a table that may match a folded text, in the table's order; the hints of its line, where it is one, leave out more. Linear in the text, whatever the number of rows. Throws for a table of more than 16. */
export function askedOf<Row extends AskedPattern>(table: readonly Row[]): (folded: string, hints?: number) => readonly Row[] {
  if (table.length > mostRows) throw new RangeError(`${table.length} patterns are asked at once, ${mostRows} may be`)
  const rows = table.map(row => ({ ...row, pattern: quick(row.pattern) }))
  const bits = bitsOf(table)
  return (folded, hints = -1) => {
    const asked: Row[] = []
    const first = openingSign(folded)
    let left = bits(folded)
    for (let i = 0; left !== 0; i++, left >>>= 1) {
      const row = left & 1 ? rows[i] : undefined
      if (row && mayMatch(row, folded, first, hints)) asked.push(row)
    }
    return asked
  }
}

/** The same for a table whose rows all have `needs` or `opens`: the hints of a line leave out most of them, and no pass over its text is needed. */
export function hintedOf<Row extends AskedPattern>(table: readonly Row[]): (folded: string, hints: number) => readonly Row[] {
  const rows = table.map(row => ({ ...row, pattern: quick(row.pattern) }))
  return (folded, hints) => {
    const asked: Row[] = []
    const first = openingSign(folded)
    for (const row of rows)
      if (isHinted(row, folded, first, hints) && (row.oneOf?.some(plain => folded.includes(plain)) ?? true)) asked.push(row)
    return asked
  }
}

/** Whether any pattern of such a table matches. */
export function anyHinted(table: readonly AskedPattern[]): (folded: string, hints: number) => boolean {
  const askedIn = hintedOf(table)
  return (folded, hints) => askedIn(folded, hints).some(({ pattern }) => pattern.test(folded))
}

/** Whether any pattern of a table matches, asked only of those that may. */
export function anyAsked(table: readonly AskedPattern[]): (folded: string) => boolean {
  const askedIn = askedOf(table)
  return folded => askedIn(folded).some(({ pattern }) => pattern.test(folded))
}
