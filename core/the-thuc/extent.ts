// Where the first letter of a text ends: at the block of a copy, at an appendix, at the head of a further letter. Reads no value.
import { hint } from '../text/hints.ts'
import { type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { beginsAgency } from './agency-names.ts'
import { cutHeadLine, type HeadPiece } from './head.ts'
import { headSign } from './head-sign.ts'
import { isNoise } from './noise.ts'
import { openingSign } from './opening.ts'
import { type Pattern, quick } from './pattern.ts'
import { isPersonName } from './person-name.ts'
import { isSignLine, isUpper } from './sign-text.ts'

export interface Extent {
  /** Index of the first line that is not the letter's own. */
  to: number
  /** The lines of a copy's own block: from, to. */
  copy: { from: number; to: number } | null
  /** Where each further letter begins. */
  others: readonly Part[]
}

/** The line under an appendix's title that says what it belongs to (NĐ 30/2020 Phụ lục I.III.1). Matched on folded text. */
export const annexLine: Pattern = {
  rule: 'VB-1',
  example: '(Kèm theo Quyết định số 12/QĐ-UBND ngày 5 tháng 6 năm 2021',
  not: 'ban hành kèm theo Quyết định số 12/QĐ-UBND',
  pattern: /^[^\p{L}\d]{0,3}[({[][^\p{L}\d]{0,2}(?:ban hanh |gui )?kem theo \p{L}{2,}/u,
}

/** The form of a copy where it is printed, in capitals. Matched as printed. */
export const copyForm: Pattern = {
  rule: 'VB-3',
  example: 'SAO Y BẢN CHÍNH',
  not: 'cấp bản sao y cho tổ chức',
  pattern: /(?<!\p{L})(?:TR[IÍ]CH\s{1,3}SAO|SAO\s{1,3}(?:Y|L[ỤUỰ]C))(?!\p{L})/u,
}

/** True for the form of a copy alone on its line, or beside the copying body. */
export const isCopyForm = ({ text, hints }: Line): boolean => (hints & hint.sao) > 0 && text.length < 100 && copyForm.pattern.test(text)

/** A form to fill in: "Mẫu số 02", "Biểu 1". */
const formHeading = quick(/^[^\p{L}\d]{0,3}(?:mau|bieu|bieu mau|phu luc)(?: so)?(?![\p{L}])/u)

const isFormHeading = ({ folded }: Line): boolean => 'mbp'.includes(openingSign(folded)) && formHeading.test(folded)

const isHeadLine = (line: Line): boolean => isUpper(line.text.slice(0, 120)) && !isSignLine(partOf(line)) && !isPersonName(line.text)

/** The first line of the block that the line at `at` belongs to: over lines of a head, at most `limit`, never over a signature or a page's end. */
function blockStart(lines: readonly Line[], at: number, limit: number): number {
  let start = at
  for (let i = at - 1; i >= Math.max(0, at - limit); i--) {
    const line = lines[i]
    if (!line || isNoise(line)) break
    const isAnchored = cutHeadLine(line).some(piece => piece.role === 'so' || piece.role === 'ngay')
    if (!(isAnchored || isHeadLine(line))) break
    if (isAnchored || beginsAgency(line.text)) start = i
  }
  return start
}

export const national = (pieces: readonly HeadPiece[]): boolean =>
  pieces.some(({ role, part }) => (role === 'quoc-hieu' || role === 'dang-hieu') && isUpper(textOf(part)))

/** What the head around a national title says: a sign with or without a number; null where none stands there. */
export function headAt(lines: readonly Line[], at: number): { start: number; isNumbered: boolean } | null {
  const start = blockStart(lines, at, 4)
  for (const near of lines.slice(start, at + 9)) {
    const piece = cutHeadLine(near).find(({ role }) => role === 'so')
    const sign = piece ? headSign(piece.part) : null
    if (sign && /\p{Lu}{2}/u.test(textOf(sign.kyHieu))) return { start, isNumbered: /\d/u.test(textOf(sign.field)) }
  }
  return null
}

/** A copy's block: the form with the copying body's number, place and date, recipients or signature near it. */
function copyAt(lines: readonly Line[], at: number): { from: number; to: number } | null {
  const line = lines[at]
  if (!line || line.text.length > 160 || !copyForm.pattern.test(line.text)) return null
  const from = blockStart(lines, at, 5)
  const near = lines.slice(from, at + 8)
  const isCopy = near.some(
    l =>
      /^[^\p{L}\d]{0,4}noi nhan/u.test(l.folded) ||
      isSignLine(partOf(l)) ||
      cutHeadLine(l).some(({ role }) => role === 'so' || role === 'ngay'),
  )
  return isCopy ? { from, to: lines.length } : null
}

const nationalWords = /xa ?h[a-z]{1,2} ?ch[a-z]|cong san viet ?nam|dan chu cong hoa/u

/** True for a line that may be a head's; plain questions go before the pattern, for every line of a letter is asked. */
const mayBeHead = ({ folded, hints }: Line): boolean =>
  (hints & hint.national) > 0 && folded.length <= longestHeadLine && nationalWords.test(folded)
const longestHeadLine = 160

/** What was found so far behind a letter's body. */
interface Found {
  to: number
  copy: Extent['copy']
  others: Part[]
  /** The last line that heads a form to fill in. */
  form: number
}

/** A form's head lies at most so far below its heading. */
const formReach = 8

/** A national title behind the body heads a form of an appendix or a further letter; a letter without its number (a draft) counts before any appendix only. */
function seeNational(out: Found, lines: readonly Line[], line: Line): void {
  if (!national(cutHeadLine(line))) return
  if (out.form >= 0 && line.index - out.form < formReach) {
    out.to = Math.min(out.to, out.form)
    return
  }
  const head = headAt(lines, line.index)
  const isLetter = head && (head.isNumbered || (!out.copy && (out.to === lines.length || out.others.length > 0)))
  if (!isLetter) return
  if (!out.copy && out.others.length === 0 && lines.slice(head.start, line.index + formReach).some(isCopyForm)) {
    out.copy = { from: head.start, to: lines.length }
    out.to = Math.min(out.to, head.start)
    return
  }
  if (out.copy && out.others.length === 0) out.copy = { ...out.copy, to: head.start }
  out.others.push(partOf(lines[head.start] ?? line))
  out.to = Math.min(out.to, head.start)
}

/** The block of a copy, or the line under an appendix's title. */
function seeEnd(out: Found, lines: readonly Line[], line: Line, from: number): void {
  out.copy = line.hints & hint.sao ? copyAt(lines, line.index) : null
  if (out.copy) out.to = Math.min(out.to, out.copy.from)
  else if (line.hints & hint.kemTheo && annexLine.pattern.test(line.folded)) {
    const start = annexStart(lines, line.index, from)
    if (start >= 0) out.to = Math.min(out.to, start)
  }
}

/** Where the letter whose body begins at `from` ends, and what stands behind it. Rules VB-1 to VB-3. Linear: only marked lines are looked at closely. */
export function findExtent(lines: readonly Line[], from: number): Extent {
  const out: Found = { to: lines.length, copy: null, others: [], form: -1 }
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line
    if (isFormHeading(line)) out.form = line.index
    if (mayBeHead(line)) seeNational(out, lines, line)
    if (out.copy === null && out.others.length === 0) seeEnd(out, lines, line, from)
  }
  return { to: out.to, copy: out.copy, others: out.others }
}

/** Where the appendix begins whose "(Kèm theo …)" stands at `at`: its heading or its title in capitals above; -1 for a bracket in running text. */
function annexStart(lines: readonly Line[], at: number, from: number): number {
  let start = -1
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    const line = lines[i]
    if (!line || line.text.length > 110 || isSignLine(partOf(line)) || isPersonName(line.text) || /^\s*[-–]|[;:]\s*$/u.test(line.text))
      break
    const isHeading = isFormHeading(line)
    if (isHeading || isUpper(line.text)) start = i
    else if (/\.\s*$/u.test(line.text)) break
    if (isHeading) break
  }
  return start
}
