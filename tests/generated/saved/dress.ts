// How a clerk sets a letter in an office program: what keeps the two columns of its head and foot apart, in which font it is typed, what stands in
// the margin of its pages. Knows no file format.
import { toTcvn3, toVni } from '../encodings.ts'
import type { Blocks, Row } from '../letter.ts'

export type Columns = 'table' | 'one-row' | 'tabs' | 'boxes'
export type Typed = 'unicode' | 'tcvn3' | 'vni'

export interface Dress {
  columns: Columns
  typed: Typed
  /** A page number above and the sign or nothing below each page. */
  margin: 'none' | 'number' | 'number-and-sign'
  /** In points; the larger one makes most letters two pages long. */
  size: 13 | 14
}

// biome-ignore format: a table reads best in rows
const dresses: readonly Dress[] = [
  { columns: 'table', typed: 'unicode', margin: 'none', size: 13 },
  { columns: 'tabs', typed: 'unicode', margin: 'number', size: 14 },
  { columns: 'one-row', typed: 'unicode', margin: 'number', size: 14 },
  { columns: 'boxes', typed: 'unicode', margin: 'none', size: 13 },
  { columns: 'table', typed: 'tcvn3', margin: 'none', size: 13 },
  { columns: 'one-row', typed: 'unicode', margin: 'number-and-sign', size: 14 },
  { columns: 'tabs', typed: 'tcvn3', margin: 'number', size: 13 },
  { columns: 'table', typed: 'vni', margin: 'none', size: 14 },
]

/** The dress of a letter by its seed: each comes as often as any other. */
export const dressOf = (seed: number): Dress => dresses[seed % dresses.length] as Dress

/** The dress in which a letter is printed: both programs hide the sign for ư of .VnTime, a hyphen to them, and have no such font to show it. */
export const printedDress = (seed: number): Dress => {
  const dress = dressOf(seed)
  return dress.typed === 'tcvn3' ? { ...dress, typed: 'unicode' } : dress
}

/** A piece of text in one font, as it is typed there. */
export interface Piece {
  font: string
  text: string
}

const hasLower = /\p{Ll}/u

/** .VnTime has no capitals with tones: what is in capitals stands in .VnTimeH, which draws small letters as capitals. It has Đ, Ă, Â, Ê, Ô, Ơ and Ư. */
function inTcvn3(line: string): Piece[] {
  if (!hasLower.test(line)) return [{ font: '.VnTimeH', text: toTcvn3(line.toLowerCase()) }]
  return line.split(/((?=\p{Lu})(?![A-ZĐĂÂÊÔƠƯ])\p{Lu}+)/u).flatMap((text, i) => {
    if (!text) return []
    return [i % 2 ? { font: '.VnTimeH', text: toTcvn3(text.toLowerCase()) } : { font: '.VnTime', text: toTcvn3(text) }]
  })
}

/** A line as it is typed in a dress. */
export function typed(line: string, { typed }: Dress): Piece[] {
  if (typed === 'tcvn3') return inTcvn3(line)
  return [typed === 'vni' ? { font: 'VNI-Times', text: toVni(line) } : { font: 'Times New Roman', text: line }]
}

/** About so many signs of a line fit into one of two columns set by tabs. */
const tabRoom = 42

/** Columns are set by tabs only where the left one leaves room. */
export const columnsFor = ({ left }: Row, { columns }: Dress): Columns =>
  columns === 'tabs' && left.some(line => line.length > (hasLower.test(line) ? tabRoom : tabRoom * 0.7)) ? 'table' : columns

/** The rows of a head as a table holds them: a row for the names and one for number and date, or one for all. */
export const headRows = ({ head }: Blocks, { columns }: Dress): Row[] =>
  columns === 'one-row' || columns === 'boxes'
    ? [{ left: head.flatMap(({ left }) => left), right: head.flatMap(({ right }) => right) }]
    : head
