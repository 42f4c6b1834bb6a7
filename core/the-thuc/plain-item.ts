// The recipient as most letters print one: a dash, words, a semicolon; the lưu line of units alone. Such a line has one column and one item, and need
// be asked for nothing else.
import type { Line } from '../text/lines.ts'
import { classAt, is } from '../text/unit-class.ts'
import { saysSigned } from './columns.ts'
import { isLuuLine } from './list-marks.ts'
import { anyAuthority, postTrace } from './sign-text.ts'

const mark = '- '
const end = ';'

/** Small words that end a name with its rank. */
const ofRank: ReadonlySet<string> = new Set(['tá', 'tướng', 'úy', 'sĩ'])

/** True where the last word is in small letters and no rank: no name ends so. */
function endsSmall(text: string, to: number): boolean {
  const last = text.lastIndexOf(' ', to - 1) + 1
  return (classAt(text, last) & is.small) > 0 && !ofRank.has(text.slice(last, to))
}

/** True at a word from which on there are so many capitals that they may be a post, behind what may be an authority half of them. */
const mayBePost = (text: string, at: number, capitals: number, letters: number): boolean =>
  capitals * 10 > letters * ('TKQ'.includes(text.charAt(at)) ? 5 : 7) && !(classAt(text, at - 1) & is.letter)

/** True for words alone, parted by a blank or a comma, in which no column in capitals begins, with a name behind it or none. */
function isWords(text: string, from: number, to: number): boolean {
  let behind = 0
  let capitals = 0
  let letters = 0
  for (let at = to - 1; at >= from; at--) {
    const found = classAt(text, at)
    if (found & (is.capital | is.small)) letters++
    else if (!(text[at] === ',' || (text[at] === ' ' && !(behind & is.space)))) return false
    if (found & is.capital) {
      capitals++
      if (mayBePost(text, at, capitals, letters) || (behind & is.capital && !endsSmall(text, to))) return false
    }
    behind = found
  }
  return true
}

/** The length of the mark of a line that can be nothing but one item; 0 for any other line. */
export function plainItem({ text, folded }: Line): number {
  if (!text.startsWith(mark) || !text.endsWith(end) || !(classAt(text, mark.length) & is.letter)) return 0
  return isWords(text, mark.length, text.length - end.length) && !isLuuLine(folded) && !saysSigned(folded) ? mark.length : 0
}

/** The label before such units. */
export const plainLabel = 'Lưu: '

/**
 * The units of a lưu line that has nothing else, as most print it: "Lưu: VT, QLĐT." Capitals, two to five a unit; null for any other line, also where
 * VT may be misread ("VI") or a post ("PHÓ") may stand behind them.
 */
export function plainUnits(text: string): string | null {
  if (!text.startsWith(plainLabel)) return null
  const end = text.endsWith('.') ? text.length - 1 : text.length
  let letters = 0
  for (let at = plainLabel.length; at <= end; at++) {
    if (at < end && classAt(text, at) & is.capital) letters++
    else if (letters < 2 || letters > 5 || (at < end && !text.startsWith(', ', at))) return null
    else {
      letters = 0
      at++
    }
  }
  const units = text.slice(plainLabel.length, end)
  return units.startsWith('VI,') || units.startsWith('VÍ,') || units.endsWith('PHÓ') ? null : units
}

/** True where a post may stand among units, its words parted by commas too ("BÍ, THƯ"): behind what may be an authority others follow. */
const mayHoldPost = (folded: string): boolean =>
  postTrace.test(folded.replaceAll(',', '')) || anyAuthority.test(folded.slice(0, folded.lastIndexOf(',') + 1))

/** The length of the mark of a line that can be nothing but such a lưu line, without a post in capitals behind it; 0 for any other line. */
export const plainLuuItem = ({ text, folded }: Line): number =>
  text.startsWith(mark + plainLabel) && plainUnits(text.slice(mark.length)) !== null && !mayHoldPost(folded) ? mark.length : 0
