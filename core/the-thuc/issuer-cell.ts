// Where the issuer's cell begins that stands beside the national title, by the places of the lines in the letter's text. Reads no name.
import { type Line, type Part, textOf } from '../text/lines.ts'
import { capitalShare } from '../text/unit-class.ts'
import { beginsAgency } from './agency-names.ts'
import { agencyNamed } from './known-agency.ts'

/** How far a line is indented. */
const indentOf = (text: string, { start }: Line): number => start - 1 - text.lastIndexOf('\n', start - 1)
/** No blanks narrower part two columns. */
const columnGap = 3

/** True for a body of the tables, or one whose name the line beside the title goes on. */
const beginsCell = (text: string, beside: string): boolean =>
  agencyNamed(text) !== null || (beginsAgency(text) && !beginsAgency(beside) && capitalShare(text) > 0.8)

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
    if (isLayout ? indentOf(text, line) + to >= width : line.index > 0 || !beginsCell(line.text, textOf(beside))) break
    top = line
  }
  return top.index
}
