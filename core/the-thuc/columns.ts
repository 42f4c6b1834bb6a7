// Takes a line of the foot apart: a recipient on the left, a post, a name or the debris of a seal on the right. Reads no value.

import { foldSame } from '../text/fold.ts'
import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { capitalShare, classAt, countOf, is } from '../text/unit-class.ts'
import { headingLength } from './list-marks.ts'
import { isCapitalName, isFullName, isPersonName, isSoundName, looksLikeName } from './person-name.ts'
import { authorityAt, deputyOf, exactPost, smallPost, wasPost } from './post.ts'
import { isPurpose } from './purpose.ts'
import { anyAuthority, capitalsIn, isDamagedSign, isSignLine, isSignText, isUpper, leadOf, postTrace } from './sign-text.ts'

/** The lưu line joined to the last item ("…; - Lưu: VT.", "…; Lưu VT."). */
const joinedLuu = /^\s?(?:(?:[-–+•*]|\d{1,2}[.)])\s?)?L[ưu]u(?:\s?[:;]|\sV[TP])/u

/** Words that go on a recipient: mostly small letters, or a known short form closed by the next sign. */
function goesOn(tail: string): boolean {
  if (joinedLuu.test(tail)) return true
  const words = tail.split(/[\s.,)]+/u).filter(word => /^\p{L}{2,}$/u.test(word) && isSyllable(word))
  if (words.filter(word => /\p{Ll}{2}/u.test(word)).length >= 2 && tail.length >= 10) return !isPersonName(tail) && !looksLikeName(tail)
  return /^\s?(?:Cục|Vụ|Sở|Ban|Phòng|Viện|Bộ|Các|các|UBND|HĐND)(?:\s[\p{Lu}&,]{2,12}){0,2}[;,.:]?$/u.test(tail) || isShortForm(tail)
}

const isShortForm = (tail: string): boolean =>
  /^\s?(?!(?:KT|TM|TL|TUQ)[.,:])\p{Lu}[\p{Lu}&][\p{Lu}&\d-]{0,10}(?: \(\p{L}{2,5}\))?[;:,.]$/u.test(tail)

/** What stands where the signature was, as a scan or a viewer leaves it: "(Ký tên, đóng dấu)", "(Đã ký điện tử)", "Ký bởi: Cục Thuế". Folded. */
const signedTail = /^[([]?(?:da k[yi]\b|ky (?:ten|boi|so|dien tu)\b|ky,|chu ky\b)/u
const bracket = /^\(([^()]{1,60})([)}\]]?)/u

/** The length of the purpose in brackets a text begins with; no bracket of a signature, and none with foreign signs or left open unless it says what for. */
function purposeLength(text: string): number {
  const found = text.startsWith('(') ? bracket.exec(text) : null
  if (!found?.[1] || signedTail.test(foldSame(found[1]))) return 0
  return (found[2] && !/[^\p{L}\p{M}\d\s.,;:/&-]/u.test(found[1])) || isPurpose(found[1]) ? found[0].length : 0
}

/** Where the right column begins behind the last semicolon, or -1. A purpose in brackets belongs to the left. */
function behindSemicolon(text: string, from: number): number {
  const at = text.lastIndexOf(';')
  if (at < from || at > text.length - 2) return -1
  const tail = text.slice(at + 1)
  const lead = /^[\s.,}]*/u.exec(tail)?.[0].length ?? 0
  const length = purposeLength(tail.slice(lead))
  const rest = tail.slice(lead + length)
  if (rest.replace(/[\s.;,]/gu, '') === '') return -1
  const folded = foldSame(rest).trimStart()
  const isSigned = signedTail.test(folded) || eSignature.test(folded)
  return length === 0 && !isSigned && goesOn(tail.trimEnd()) ? -1 : at + 1 + lead + length
}

/** A short form in front of a post belongs to the same name ("VP CHỦ TỊCH"). */
const joinedBefore = /(?:^|\s)(?:VP|VĂN PHÒNG|UBND|HĐND|CÁC|BAN|TT)$/u

/** Behind an authority stands a body or post, behind one with a comma ("KT, CHỦ TỊCH") no other short form ("KT, TCHC"). */
function beginsAuthority(capitals: string): boolean {
  if (countOf(capitals, is.capital) < 6 || capitalShare(capitals, 2) <= 0.6) return false
  const behind = /^\p{L}{1,3}\s?,\s{0,2}/u.exec(capitals)
  return !behind || exactPost(capitals.slice(behind[0].length)) !== null || wasPost(capitals.slice(behind[0].length))
}

/** True where two capitals stand side by side. */
function hasCapitals(text: string, from: number): boolean {
  let before = classAt(text, from)
  for (let i = from + 1; i < text.length; i++) {
    const found = classAt(text, i)
    if (found & before & is.capital) return true
    before = found
  }
  return false
}

/** True where a folded line may hold an authority or what is left of a post. */
const mayNamePost = (folded: string): boolean => postTrace.test(folded) || anyAuthority.test(folded)

/** Where a column in capitals begins at the end of a line, or -1: the first word behind which everything is an authority or a post. */
function capitalColumn({ text, folded }: Line, from: number): number {
  if (!(hasCapitals(text, from) && mayNamePost(folded))) return -1
  for (const found of text.slice(from).matchAll(/(?<!\S)[^\s\p{L}]{0,4}\p{Lu}(?!\p{Ll}{2})/gu)) {
    const at = from + found.index
    const tail = text.slice(at + leadOf(text.slice(at, at + 8)))
    if (joinedBefore.test(text.slice(from, at).trimEnd())) continue
    const capitals = capitalsIn(tail)
    if (authorityAt(tail) ? beginsAuthority(capitals) : isUpper(capitals) && (exactPost(capitals) || isDamagedSign(capitals))) return at
  }
  return -1
}

const wholeName = /^(?:\p{Lu}\p{Ll}{0,6} ){2,3}\p{Lu}\p{Ll}{1,6}$/u
/** What says that names of people follow in a recipient. */
const amongPeople = /(?:đ\/c|đồng chí|TTg|PCN|BTCN|ông|bà|Phó|Trợ lý|Chủ tịch|Thứ trưởng|PCT|PTT\p{L}*)(?!\p{L})[^,;]{0,40}[:,]\s*$/iu

/** True where a comma or semicolon ends a line or its part. */
const endsOpen = (text: string): boolean => text.endsWith(';') || text.endsWith(',')

/** A name in capitals behind a recipient in small letters. */
const isNameBehindSmall = (text: string, from: number, at: number): boolean =>
  (classAt(text, at) & classAt(text, at + 1) & is.capital) > 0 && isCapitalName(text.slice(at)) && /\p{Ll}{2}/u.test(text.slice(from, at))

/** Where a name begins behind a colon, a full stop or a comma that closes the recipient, or -1. */
function nameColumn(text: string, from: number): number {
  if (endsOpen(text)) return -1
  const behindComma = text.lastIndexOf(', ') + 2
  const name = text.slice(behindComma)
  if (
    behindComma >= from + 2 &&
    ((wholeName.test(name) && isPersonName(name) && isSoundName(name)) || isNameBehindSmall(text, from, behindComma)) &&
    !amongPeople.test(text.slice(from, behindComma))
  )
    return behindComma
  const at = Math.max(text.lastIndexOf(': '), text.lastIndexOf('. ')) + 2
  if (at < from + 2 || /\b(?:TP|đ\/c|PCN|TTg)[.:]?\s*$/iu.test(text.slice(0, at))) return -1
  return isPersonName(text.slice(at)) ? at : -1
}

const wideGap = /\S(?:\t\s{0,40}|\s{3,60})(?=\S)/gu
const signedMark = /(?:^|\s)[([]?(?:đã k[ýí](?: điện tử)?|ký tên|ký(?= và|, ?đóng))(?:[ ,]{1,2}(?:và )?đóng dấu)?[)\]]?[^\p{L}]{0,3}$/iu
const nameAtEnd = /(?<=[^\s,;:(-])\s(?=(?:\p{Lu}[\p{Ll}’']{0,6}\s){2,3}\p{Lu}[\p{L}’']{0,6}[^\p{L}\d]{0,3}$)/u

/** The labels of an electronic signature that a viewer draws into the right column. Folded. */
const eSignature = /^(?:digitally signed|signature not|signed by|(?:nguoi ky|ky boi|ngay ky|thoi gian ky|co quan|email|date|dn) ?:)/u

/** An authority with its post, or a post, in small letters as old letters print them: "KT/ Tổng cục trưởng", "Thứ trưởng". */
export function isSmallSign(text: string): boolean {
  const authority = authorityAt(text)
  return authority ? exactPost(text.slice(authority.length)) !== null : smallPost(text) !== null
}
/** Blanks that part such a post from the list: a recipient may hold the same words. */
const widest = /^\t|^\s{6}/u

/** Where tabs or a row of spaces part a post or a name from the list, or -1. */
function gapColumn(line: Line, from: number): number {
  if (!(line.text.includes('   ') || line.text.includes('\t'))) return -1
  for (const found of line.text.slice(from).matchAll(wideGap)) {
    const right = partOf(line, from + found.index + 1)
    if (isSignText(right) || signedMark.test(textOf(right)) || eSignature.test(foldedOf(right))) return right.from
    if (widest.test(found[0].slice(1)) && isSmallSign(textOf(right))) return right.from
  }
  return -1
}

const eLabel = / (?=(?:ky boi|nguoi ky|ngay ky|thoi gian ky) ?:|digitally signed|signature not)/u

/** True where a folded line may hold "(đã ký)" or the label of an electronic signature. */
export const saysSigned = (folded: string): boolean => folded.includes('ky') || folded.includes('da k') || folded.includes('sign')

/** Where "(đã ký)" stands, or the label of an electronic signature behind one blank; or -1. */
function signedColumn({ text, folded }: Line, from: number): number {
  const signed = signedMark.exec(text)
  if (signed && signed.index > from) return signed.index
  const label = eLabel.exec(folded)
  return label && label.index > from ? label.index + 1 : -1
}

/** The same for a name at the end of a lưu line, whose units are short. */
const nameBehindUnits = (text: string, from: number): number => {
  const found = nameAtEnd.exec(text)
  return found && found.index > from && isFullName(text.slice(found.index + 1)) ? found.index + 1 : -1
}

/** A longer line is running text without columns. */
const longest = 400

/** Where the line parts, by the first of the signs that shows it, or -1. */
function columnAt(line: Line, from: number, isLuu: boolean): number {
  if (line.text.length > longest) return -1
  const signed = saysSigned(line.folded) ? signedColumn(line, from) : -1
  if (signed >= 0) return signed
  const gap = gapColumn(line, from)
  if (gap >= from) return gap
  const capitals = capitalColumn(line, from)
  if (capitals >= from) return capitals
  if (from > 0 && authorityAt(line.text.slice(from).trimStart()) && isSmallSign(textOf(partOf(line, from)))) return partOf(line, from).from
  return isLuu ? nameBehindUnits(line.text, from) : behindSemicolon(line.text, from)
}

/** The left and right parts of a line of the foot; the right one is null where there is one column. Semicolons part the units of a lưu line. */
export function splitColumns(line: Line, from = 0, isLuu = false): { left: Part; right: Part | null } {
  if (from >= line.text.length) return { left: partOf(line, from), right: null }
  const found = columnAt(line, from, isLuu)
  const at = found >= from ? found : nameColumn(line.text, from)
  if (at < from) return { left: partOf(line, from), right: null }
  const left = partOf(line, from, at)
  const debris = isLuu ? -1 : behindSemicolon(textOf(left), 0)
  return { left: debris > 0 ? partOf(line, left.from, left.from + debris) : left, right: partOf(line, at) }
}

/** "- Như trên Thứ trưởng", a recipient closed by a sign or a gap before the post. */
const closedBefore = /^[^\p{L}]{0,4}Như (?:trên|kính gửi|Điều \d)$|[;,.]$|\s{3}$/u

/** Where the deputy's post in small letters stands below the one signed for: "KT. BỘ TRƯỞNG BỘ TÀI CHÍNH / - Như trên Thứ trưởng"; or -1. */
function deputyColumn(lines: readonly Line[], line: Line): number {
  if (!/(?:pho|thu) /u.test(line.folded)) return -1
  const above = lines[line.index - 1]
  const post = above && above.text.length <= longest ? splitColumns(above, headingLength(above.folded)).right : null
  const authority = post ? authorityAt(textOf(post)) : null
  const chief = post && authority?.code.startsWith('K') ? exactPost(textOf(post).slice(authority.length)) : null
  const deputy = chief ? deputyOf(chief.title) : ''
  const at = line.text.length - deputy.length
  if (!deputy || at < 2 || line.folded.slice(at) !== foldSame(deputy) || !/^\p{Lu}\p{Ll}/u.test(line.text.slice(at))) return -1
  return closedBefore.test(line.text.slice(0, at - 1)) && classAt(line.text, at - 1) & is.space ? at : -1
}

const capitalsBehind = /\S\s{3,80}(?=\p{Lu}{2}[^\p{Ll}]{4,60}$)/u

/** The columns of a line on whose right a post of the line above goes on ("TRƯỞNG BAN QUẢN LÝ / KHU KINH TẾ"), or its deputy's; null for any other line. */
export function postColumns(lines: readonly Line[], line: Line): { left: Part; right: Part } | null {
  const deputy = deputyColumn(lines, line)
  if (deputy > 0) return { left: partOf(line, 0, deputy), right: partOf(line, deputy) }
  const above = line.text.includes('   ') ? lines[line.index - 1] : undefined
  const found = above && capitalsBehind.exec(line.text)
  if (!found) return null
  const right = partOf(line, found.index + 1)
  const post = splitColumns(above).right
  if (!post || !isSignLine(post) || authorityAt(textOf(post)) || isSignLine(right)) return null
  return textOf(right)
    .split(/[\s,-]+/u)
    .every(isSyllable)
    ? { left: partOf(line, 0, right.from), right }
    : null
}
