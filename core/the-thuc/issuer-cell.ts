// Where the issuer's cell begins that stands beside the national title, by the places of the lines in the letter's text. Reads no name.
import type { Line, Part } from '../text/lines.ts'
import { agencyNamed } from './known-agency.ts'

/** How far a line is indented. */
const indentOf = (text: string, { start }: Line): number => start - 1 - text.lastIndexOf('\n', start - 1)
/** No blanks narrower part two columns. */
const columnGap = 3

/**
 * The first line of the issuer's cell that stands beside the national title. A layout centres the cells: the left one, where it is the taller, begins
 * above the title's line, left of where that begins. In a scan the letter's first line does so where the tables know it for a body. Rule BC-1.
 */
export function cellTop(text: string, found: readonly Part[], beside: Part, national: Part): number {
  const isLayout = national.from - beside.to >= columnGap
  const width = indentOf(text, national.line) + national.from
  let top = national.line
  for (const { line, from, to } of found.filter(part => part.line.index < national.line.index).toReversed()) {
    if (line.index !== top.index - 1 || top.gap || from > 0 || to < line.text.length) break
    if (isLayout ? indentOf(text, line) + to >= width : line.index > 0 || agencyNamed(line.text) === null) break
    top = line
  }
  return top.index
}
