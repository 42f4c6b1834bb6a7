// What the stamp of arrival left on the lines of a trích yếu: ĐẾN with its number, and the receiving body's name in capitals. Cuts it off and says
// where something like it stayed; reads nothing of it.
import { type Part, partOf, textOf } from '../text/lines.ts'
import { classAt, is } from '../text/unit-class.ts'
import { beginsAgency } from './agency-names.ts'
import type { Pattern } from './pattern.ts'

/** ĐẾN in capitals behind running text. Matched as printed. */
export const arrivalInTitle: Pattern = {
  rule: 'TY-3',
  example: 'gắn chíp điện tử ĐẾN Số: 12',
  not: 'GIAI ĐOẠN 2021 ĐẾN NĂM 2025',
  pattern: /(?<=\p{Ll}[,.)]?\s{1,20})[ĐD][ẾÉÈEÊỀ]N(?!\p{L})/u,
}

const arrivalWord = /[ĐD][ẾÉÈEÊỀ]N/u
/** Where ĐẾN stands in a title's part; -1 where it does not. */
const arrivalAt = (text: string): number => (arrivalWord.test(text) ? text.search(arrivalInTitle.pattern) : -1)

/** Capitals at a line's end behind running text. */
const capitalEnd = /(?<=\p{Ll}[,.]?\s{1,20})\p{Lu}{2}[\p{Lu}\s-]{6,60}$/u
/** Behind these words a sentence goes on with a name, however it is printed. */
const beforeName =
  /(?<!\p{L})(?:bởi|các|cho|của|do|giao|giữa|gửi|là|lập|theo|thuộc|tại|tên|từ|và|về|với|công ty|dự án|đơn vị|doanh nghiệp)\s{1,20}$/iu

/** Where a body's name in capitals begins that no word of the sentence leads to; -1 where none does. */
function foreignBody(part: Part): number {
  const text = textOf(part)
  const found = classAt(text, text.length - 1) & (is.capital | is.space) || text.endsWith('-') ? capitalEnd.exec(text) : null
  return found && beginsAgency(found[0]) && !beforeName.test(text.slice(0, found.index)) ? found.index : -1
}

const cutAt = (part: Part, at: number): Part => (at < 0 ? part : partOf(part.line, part.from, part.from + at))

/** How far above ĐẾN a stamp's other lines stand. */
const stampHeight = 3

/** The title's parts without a stamp of arrival read onto their lines. Rule TY-3. */
export function withoutArrival(parts: readonly Part[]): Part[] {
  const at = parts.findIndex(part => arrivalAt(textOf(part)) >= 0)
  const stamped = parts[at]
  if (!stamped) return [...parts]
  const above = parts
    .slice(0, at)
    .map(part => (stamped.line.index - part.line.index <= stampHeight ? cutAt(part, foreignBody(part)) : part))
  const below = parts.slice(at + 1).filter(({ line }) => line !== stamped.line)
  return [...above, cutAt(stamped, arrivalAt(textOf(stamped))), ...below]
}

/** The words of a stamp that stand beside a title's part or stayed in it; null where none do. */
export function stampBeside(part: Part): string | null {
  const rest = part.line.text.slice(part.to).trim()
  if (rest === '') return foreignIn(part)
  if (/^[ĐD][ẾÉÈEÊỀ]N(?!\p{L})/u.test(rest) || (/^\p{Lu}{2}\P{Ll}*$/u.test(rest) && beginsAgency(rest))) return rest
  return foreignIn(part)
}

function foreignIn(part: Part): string | null {
  const at = foreignBody(part)
  return at < 0 ? null : textOf(part).slice(at)
}
