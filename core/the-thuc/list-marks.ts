// What parts the items of nơi nhận: signs, numbers, semicolons or nothing but the line; how its lưu line and its second list begin. Reads no value.
import { type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { matchesIn } from '../text/matches.ts'
import { classAt, is } from '../text/unit-class.ts'
import { openingAt, openingSign } from './opening.ts'
import { quick } from './pattern.ts'
import { isSignText } from './sign-text.ts'

/** "Nơi nhận" also as OCR leaves it: ".Vơi nhận:", "ơi nhận:", "Nei nhận:", "Not nhận:". Matched on folded text. */
const noiNhanHeading = quick(
  /^[^\p{L}\d]{0,6}(?:[a-z]{1,2} )?(?:n|v|h)?[oe0][it] ?nh?[a-z]{1,2}n {0,2}[:;.]|^[^\p{L}\d]{0,6}noi gui {0,2}:|^[^\p{L}\d]{0,6}noi nhan(?:\t| {3}|\b(?!.{60}))/u,
)

/** True where "nơi", also misread, stands at a place of a folded line. */
function isNoiAt(folded: string, at: number): boolean {
  const first = folded.charAt(at)
  const from = first === 'n' || first === 'v' || first === 'h' ? at + 1 : at
  const vowel = folded.charAt(from)
  if (!(vowel === 'o' || vowel === 'e' || vowel === '0')) return false
  const last = folded.charAt(from + 1)
  return last === 'i' || last === 't'
}

/** How long the heading is that a folded line begins with; 0 where it begins with none. */
export function headingLength(folded: string): number {
  const at = openingAt(folded)
  if (at < 0) return 0
  const behind = folded.charAt(at + 1) === ' ' ? at + 2 : folded.charAt(at + 2) === ' ' ? at + 3 : at
  return isNoiAt(folded, at) || isNoiAt(folded, behind) ? (noiNhanHeading.exec(folded)?.[0].length ?? 0) : 0
}

/** What begins an item: a dash or what OCR makes of it. */
export const listMark = /^(?:[^\p{L}\d(]|ˆ){0,2}[-–—~+•*¬=](?:[\s\-–'’."‘“~_€°]|ˆ){0,3}(?=[\p{L}(0-9])|^\s{0,8}[_▪●◦·]\s{0,2}(?=\p{L})/u

/** How long the sign before an item is; 0 where none stands. */
export function markLength(text: string): number {
  if (text.startsWith('- ') && isPlainLetter(text, 2)) return 2
  return '0123456789('.includes(text.charAt(0)) || isPlainLetter(text, 0) ? 0 : (listMark.exec(text)?.[0].length ?? 0)
}
/** A letter that no sign is misread as: `ˆ` is one too. */
const isPlainLetter = (text: string, at: number): boolean => (classAt(text, at) & (is.capital | is.small)) > 0
export const hasMark = (text: string): boolean => markLength(text) > 0

/** What begins an item where the list is numbered or lettered; only a list whose first item has a number is. */
export const numberMark = /^\s{0,8}(?:\d{1,2}[.)/-]|[a-zđ]\))\s{0,4}(?=[\p{L}(])/u
const firstNumber = /^\s{0,8}(?:1[.)/-]|a\))\s{0,4}\p{L}/u
/** The first item of a numbered list, closed as no paragraph is. */
const numberedItem = /^\s{0,8}(?:1[.)/-]|a\))\s{0,4}\p{L}[^;]{1,70};/u
const mayBeFirst = (text: string): boolean => '1a'.includes(openingSign(text))
export const isNumberedItem = (text: string): boolean => mayBeFirst(text) && numberedItem.test(text)
/** The lưu line, also with its label misread ("Lm: VT") or lost ("VT, XNK (3)."). Matched on folded text without the item's mark. */
export const luuLine = quick(
  /^[^\p{L}\d]{0,6}(?:(?:\d{1,2}[.)/-]|[a-z]\)) {0,4}(?=luu ?[:;]|luu v))?(?:luu\b(?! y)|buu: vt\b|l[a-z]{1,3} ?[:;.,] ?v[ti]|l[a-z]{1,3} vt\b|l[a-z]{1,3} ?: ?(?:hc|vp)\b|vt[,;] ?\p{L}|van thu[,;] ?\p{L})/u,
)

/** True where a folded text may have the label of the lưu line, its first unit or a number at a place. */
function mayBeLuu(folded: string, at: number): boolean {
  const sign = folded.charAt(at)
  if (sign === 'l' || folded.charAt(at + 1) === ')' || classAt(folded, at) & is.digit) return true
  return sign === 'b' ? folded.startsWith('buu', at) : sign === 'v' && (folded.startsWith('vt', at) || folded.startsWith('van thu', at))
}

/** True for a line, folded, that is the lưu line. */
export function isLuuLine(folded: string): boolean {
  const at = openingAt(folded)
  return at >= 0 && mayBeLuu(folded, at) && luuLine.test(folded)
}

/** Heading, list and lưu line on one line of a web page. Matched on folded text. */
const luuBehind = /(?:[;,.] {0,3}(?:[-–+•*]|\d{1,2}[.)/])?| [-–+•*]) ?luu(?: ?[:;]| v[tp]\b| van)/u

export const hasLuuBehind = (folded: string): boolean => folded.includes('luu') && luuBehind.test(folded)

/** What begins a second list, or parts one by the way it is sent: "Bản điện tử:", "Gửi bản giấy:". No recipient. Matched on folded text. */
export const copyHeading = quick(
  /^[^\p{L}\d]{0,6}(?:noi nhan |gui )?\(?(?:gui )?(?:bang )?(?:(?:van )?ban|file) (?:giay|dien tu|cung|mem|chinh|word|pdf|scan)\)?[ .]?:?$|^[^\p{L}\d]{0,6}gui (?:qua|tren) [^;]{3,50}:$/u,
)
export const isCopyHeading = ({ folded }: Line): boolean =>
  folded.length < 60 && !folded.endsWith(';') && 'ngbvf'.includes(openingSign(folded)) && copyHeading.test(folded)

/** What parts the items of a list: a sign, a number, semicolons on one line, semicolons at the lines' ends, or nothing but the line. */
export type Marks = 'sign' | 'number' | 'joined' | 'semicolon' | 'line'

const markReach = 12

const isMarkedItem = (line: Line | undefined): boolean => line !== undefined && hasMark(line.text) && !isLuuLine(line.folded)

/** How the list that begins in these lines is parted; `first` is what follows its heading on the heading's line. Rule NN-1. */
export function marksOf(lines: readonly Line[], from: number, first: Part): Marks {
  const near = lines.slice(from, from + markReach)
  const beginning = textOf(first) || (near[0]?.text ?? '')
  if (mayBeFirst(beginning) && firstNumber.test(beginning)) return 'number'
  if (isMarkedItem(near[0]) && near.length > 1) return 'sign'
  const luu = near.findIndex(line => isLuuLine(line.folded))
  const own = near.slice(0, luu)
  if (hasMark(textOf(first)) || own.some(line => hasMark(line.text))) return 'sign'
  if (hasLuuBehind(first.line.folded.slice(first.from, first.to))) return 'joined'
  return luu > 0 && own.every(line => !line.text.includes(';')) ? 'line' : 'semicolon'
}

const nextSign = /;\s{0,4}[-–+•*]\s{0,4}(?=[\p{L}(])|,\s[-–+•*]\s?(?=\p{Lu})|;\s{1,4}(?=L[ưu]u(?:\s?:|\s\p{Lu}))/gu
/** How a recipient begins: behind a bare dash nothing else shows that it is no part of the name before it. */
const begins =
  'Như|Lưu|Luu|Các|Văn phòng|VP|Lãnh đạo|LĐ|Thường trực|TT|Thủ tướng|Phó|Chủ tịch|CT|PCT|Bộ|Sở|Ban|Cục|Vụ|Viện|Phòng|Tổng cục|Chi cục|UBND|HĐND|UBMTTQ|[ỦU][yỷ] ban|Hội|Công ty|Báo|Đài|T[òo][àa] án|Kiểm toán|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Website|Cổng|Trung tâm|Trường|Bệnh viện|Kho bạc|Ngân hàng|Công an|Đ/c|Liên đoàn|Hiệp hội|Tập đoàn'
const nextBare = new RegExp(
  `(?<!HĐND|UBND|ĐBQH)\\s{1,3}[-–+•*]\\s{1,3}(?=(?:${begins})(?!\\p{L}))|\\)[,.]?\\s{1,3}[-–+•*]\\s{1,3}(?=\\p{Lu})`,
  'gu',
)
/** A list on one line whose items only a dash parts: it begins at "Như trên" or holds the lưu line. */
const isBare = (text: string): boolean =>
  / [-–+•*] /u.test(text) && !/[;,]\s{0,4}[-–+•*]\s/u.test(text) && /^(?:[-–+•*] ?)?Như |\s[-–+•*] ?L[ưu]u(?:\s?:|\s\p{Lu})/u.test(text)
const nextNumber = /;\s{1,4}(?:\d{1,2}[.)/]|[a-zđ]\))\s{1,4}(?=[\p{L}(])/gu
const nextJoined = /;\s{0,4}(?=[\p{L}(])(?![^()]{0,60}\))|[,.]\s{0,3}(?=L[ưu]u(?:\s?:|\sV))|\s[-–+•*]\s?(?=L[ưu]u(?:\s?:|\sV))/giu

/** What parts the items of one line. */
function parting(text: string, marks: Marks): RegExp {
  if (marks === 'number') return nextNumber
  if (isBare(text) && !(marks === 'joined' && text.includes(';'))) return nextBare
  return marks === 'joined' ? nextJoined : nextSign
}

/** True where a text goes on behind a sign that may part items. */
function mayHoldSeveral(text: string, marks: Marks): boolean {
  if (marks === 'joined') return /[;,.]| [-–+•*] /u.test(text)
  const semicolon = text.indexOf(';')
  return (semicolon >= 0 && semicolon < text.length - 1) || /\s[-–+•*]/u.test(text)
}

/** A part of the list cut where its line holds several items, as a web page joins them. */
export function itemsOn(part: Part, marks: Marks): Part[] {
  const text = textOf(part)
  if (!mayHoldSeveral(text, marks)) return [part]
  const ends = matchesIn(text, parting(text, marks)).map(found => part.from + found.index + 1)
  return [part.from, ...ends].map((start, i) => partOf(part.line, start, ends[i] ?? part.to))
}

const wideGap = /\S(?:\t\s{0,40}|\s{3,60})(?=\S)/gu
const signedOnly = /^[([]?đã ký[)\]]?$/iu
const isSignature = (part: Part): boolean => isSignText(part) || signedOnly.test(textOf(part))

/** A line whose left column is the signature's and whose right one the list's; the whole line is the list's where nothing shows a column. */
export function swappedColumns(line: Line): { left: Part; right: Part | null } {
  for (const found of matchesIn(line.text, wideGap)) {
    const sign = partOf(line, 0, found.index + 1)
    if (isSignature(sign)) return { left: partOf(line, found.index + 1), right: sign }
  }
  const mark = line.text.search(/\s[-–+]\s{0,2}(?=\p{L})/u)
  const sign = partOf(line, 0, mark)
  return mark > 0 && isSignature(sign) ? { left: partOf(line, mark), right: sign } : { left: partOf(line), right: null }
}
