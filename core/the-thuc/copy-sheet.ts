// The sheet of a copy in front of the letter it copies: a head of its own with "SAO Y", number, day and signer. Puts it behind the letter, where the
// decree prints it (NĐ 30/2020 Phụ lục I.III); reads nothing of it.
import { type Line, partOf } from '../text/lines.ts'
import { headAt, isCopyForm, national } from './extent.ts'
import { cutHeadLine } from './head.ts'
import { kindLineOf } from './kind-line.ts'

/** The form stands in the sheet's head; the sheet is a short page. */
const formReach = 16
const sheetReach = 45

/** True for a line that only a letter has: addressees or a kind. */
const isLetters = (line: Line): boolean =>
  cutHeadLine(line).some(({ role }) => role === 'kinh-gui' || role === 'vv') || kindLineOf(partOf(line)) !== null

/** The lines with a copy's sheet that stands before the letter put behind it; as they are where none does. Rule VB-3. */
export function copySheetLast(lines: readonly Line[]): readonly Line[] {
  const form = lines.slice(0, formReach).findIndex(isCopyForm)
  if (form < 0) return lines
  const [own, next] = lines.slice(0, sheetReach).filter(line => line.folded.includes('xa h') && national(cutHeadLine(line)))
  if (!(own && next) || own.index > form + 2 || next.index < form) return lines
  const from = headAt(lines, next.index)?.start ?? -1
  const sheet = lines.slice(0, Math.max(0, from))
  const isWhole = sheet.some(line => cutHeadLine(line).some(({ role }) => role === 'so'))
  if (from <= form || !isWhole || sheet.some(isLetters)) return lines
  const letter = lines.slice(from)
  return [...letter, ...sheet].map((line, index) => ({ ...line, index, gap: line.gap || index === letter.length }))
}
