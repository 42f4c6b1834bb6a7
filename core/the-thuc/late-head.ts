// A gazette's page whose head was drawn last: its text gives the act's title and body first, then issuer, number, national title and day.
// Puts the head where it was printed; touches no other text.
import { type Line, partOf, textOf } from '../text/lines.ts'
import { cutHeadLine } from './head.ts'
import { kindLineOf } from './kind-line.ts'
import { isRunningHead } from './noise.ts'
import { isUpper } from './sign-text.ts'

/** A head that stands where it belongs begins above this line. */
const usual = 12
/** The lines of one page. */
const pageLimit = 90

const isNational = (line: Line): boolean => cutHeadLine(line).some(({ role, part }) => role === 'quoc-hieu' && isUpper(textOf(part)))
const isAnchored = (line: Line): boolean => cutHeadLine(line).some(({ role }) => role === 'so' || role === 'ngay' || role === 'tieu-ngu')
const isHeadLine = (line: Line): boolean => isUpper(line.text) || isAnchored(line) || !/[\p{L}\d]/u.test(line.text)

/** The lines of the late head: from the issuer above the national title to the last of number, motto and day below it. */
function blockAround(lines: readonly Line[], at: number): { from: number; to: number } {
  let from = at
  while (from > at - 6 && lines[from - 1] && isHeadLine(lines[from - 1] as Line)) from--
  let to = at + 1
  while (to < at + 6 && lines[to] && isHeadLine(lines[to] as Line)) to++
  return { from, to }
}

/** The lines with a head that a gazette's page drew last put before them; as they are where the head stands first. Rule BC-13. */
export function headFirst(lines: readonly Line[]): readonly Line[] {
  if (!lines.slice(0, 3).some(isRunningHead)) return lines
  const at = lines.findIndex(line => line.index < pageLimit && line.folded.includes('xa h') && isNational(line))
  const before = lines.slice(0, Math.max(0, at))
  if (at < usual || !before.slice(0, usual).some(line => kindLineOf(partOf(line)))) return lines
  const { from, to } = blockAround(lines, at)
  const block = lines.slice(from, to)
  const isWhole = block.some(line => cutHeadLine(line).some(({ role }) => role === 'so')) && !lines.slice(0, from).some(isAnchored)
  if (!isWhole) return lines
  return [...block, ...lines.slice(0, from), ...lines.slice(to)].map((line, index) => ({
    ...line,
    index,
    gap: line.gap || index === block.length,
  }))
}
