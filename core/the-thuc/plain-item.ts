// The recipient as most letters print one: a dash, words, a semicolon. Such a line has one column and one item, and need be asked for nothing else.
import type { Line } from '../text/lines.ts'
import { classAt, is } from '../text/unit-class.ts'
import { saysSigned } from './columns.ts'
import { isLuuLine } from './list-marks.ts'

const mark = '- '
const end = ';'

/** True for words alone, parted by a blank or a comma: no two capitals side by side, and small letters for half of them. */
function isWords(text: string, from: number, to: number): boolean {
  let before = 0
  let capitals = 0
  let letters = 0
  for (let at = from; at < to; at++) {
    const found = classAt(text, at)
    if (found & (is.capital | is.small)) letters++
    else if (!(text[at] === ',' || (text[at] === ' ' && !(before & is.space)))) return false
    if (found & before & is.capital) return false
    if (found & is.capital) capitals++
    before = found
  }
  return capitals * 2 <= letters
}

/** The length of the mark of a line that can be nothing but one item; 0 for any other line. */
export function plainItem({ text, folded }: Line): number {
  if (!text.startsWith(mark) || !text.endsWith(end) || !(classAt(text, mark.length) & is.letter)) return 0
  return isWords(text, mark.length, text.length - end.length) && !isLuuLine(folded) && !saysSigned(folded) ? mark.length : 0
}
