// The trích yếu's lines: under the kind, or after V/v beside the number. Knows where a title ends; does not read what it says.

import { kindQualifiers } from '../tables/kind-qualifiers.ts'
import { fold } from '../text/fold.ts'
import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { matchesIn } from '../text/matches.ts'
import { isBodyOpener } from './body-opener.ts'
import { isKhanMat, withoutStamp } from './khan-mat.ts'
import { isDebris, isNoise, isStamp } from './noise.ts'
import { isNumberLine, issuedLength } from './number-below.ts'
import { withoutArrival } from './stamp-in-title.ts'
import { isCapital, isRemainder, withoutDebris } from './title-parts.ts'
import { type TitleInput, titleAfterVv, titleBeforeKinhGui, titleVeViec } from './vv-title.ts'

/** The authority that decides, printed between title and căn cứ: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …". */
const authority =
  /^[^\p{L}\d]{0,6}(?:thu tuong|bo truong|chu tich|uy ban|giam doc|tong|chinh phu|hoi dong|quoc hoi|cuc truong|thong doc|chanh|vien truong|hieu truong|ban thuong (?:vu|truc)|doan chu tich|ban chap hanh|ban chi (?:huy|dao)|chi cuc truong|chi huy truong|chu nhiem|truong (?:ban|phong)|pho)\b/u

/** The capital words a part starts with; a title in capitals ends where the căn cứ begin on the same line. */
function capitalStart(part: Part): Part {
  const text = textOf(part)
  const lower = /(?<=\s)\p{Lu}?\p{Ll}{2,}/u.exec(text)
  return lower && isCapital(text.slice(0, lower.index)) ? partOf(part.line, part.from, part.from + lower.index) : part
}

/** The deciding authority that a web page joined to a title: capitals up to the line's end that begin with a post or a deciding body. */
const authorityInside =
  /(?<!CHỦ TỊCH|TRƯỞNG)\s(?=(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|TỔNG (?:CỤC TRƯỞNG|GIÁM ĐỐC|THANH TRA)|(?:CHI )?CỤC TRƯỞNG|GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH (?:ÁN|THANH TRA|VĂN PHÒNG)|VIỆN TRƯỞNG|THỐNG ĐỐC|CHỈ HUY TRƯỞNG|CHỦ NHIỆM|TRƯỞNG (?:BAN|PHÒNG)|BAN THƯỜNG VỤ|HỘI ĐỒNG NHÂN DÂN|[ỦU][YỶ] BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)|CHÍNH PHỦ$|[ỦU][YỶ] BAN NHÂN DÂN$)[^“”".;\p{Ll}]{0,90}$)/gu

const strayBefore = /^[`|~^ˆ¬]/u

/** The authority alone on its line, also behind what a scan left of a stamp beside it. */
function isAuthority(part: Part): boolean {
  const text = textOf(part)
  return isCapital(text) && (authority.test(foldedOf(part)) || (strayBefore.test(part.line.text) && text.search(authorityInside) > 0))
}

/** The beginning of a title on the kind's own line, and whether it ends there. Of several bodies a title in capitals names the last decides. */
function sameLineTitle(rest: Part): { part: Part; ends: boolean } {
  const capital = capitalStart(rest)
  const text = textOf(capital)
  const found = matchesIn(text, authorityInside)
  const inside = isCapital(text) ? found.at(-1) : found[0]
  const part = inside && inside.index > 8 ? partOf(capital.line, capital.from, capital.from + inside.index) : capital
  return { part, ends: capital.to < rest.to || inside !== undefined }
}

/** "Thực hiện Nghị quyết số …" directly below a kind is its title, where no sentence begins with it. */
const isDone = (lines: readonly Line[], line: Line): boolean =>
  !line.gap && /^(?:thuc hien|trien khai) /u.test(line.folded) && !isParagraph(line) && !beginsSentence(lines, line, partOf(line, 0, 1))

/** True where a line below a title begins what follows it. */
function endsAt(lines: readonly Line[], line: Line, part: Part, parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  if (!last && isDone(lines, line)) return false
  return (isBodyOpener(line) && !isCitedDay(line, last)) || (!isOpen(line, last) && endsTitle(lines, line, part, parts))
}

/** Nơi nhận stands in no title, however short the body above it is. */
const listHeading = /^noi nhan ?:/u

/** "Về việc" behind a stamp's capitals, which a scan reads onto the title's first line. */
const behindStamp = /(?<=^\P{L}{0,3}\p{Lu}{2}(?:(?!\p{Ll}{2}).){4,60}\s)Về (?=việc\s)/u

/** A few signs far left of a line, such as a stamp beside it leaves: no word of a title stands so far from the next. */
const strayLeft = /^\S{1,5}\s{6,60}(?=\S)/u
const strayLength = ({ text }: Line): number => (text.includes('      ') ? (strayLeft.exec(text)?.[0].length ?? 0) : 0)

/** A line below the kind without what stands before its title. */
function ownPart(line: Line, parts: readonly Part[]): Part {
  const at = parts.length === 0 && line.text.includes(' Về việc ') ? line.text.search(behindStamp) : -1
  return withoutDebris(withoutStamp(partOf(line, at < 0 ? strayLength(line) : at)))
}

/** What a line below the kind is to a title: its next one, the first behind it, or neither. */
function roleUnder(lines: readonly Line[], line: Line, part: Part, parts: readonly Part[]): 'title' | 'end' | 'skipped' {
  if (listHeading.test(line.folded)) return 'end'
  if (isRemainder(part, parts.at(-1))) return 'title'
  if (part.from > 0 && textOf(part).startsWith('Về việc ')) return 'title'
  if (isNoise(line) || isDebris(line.text) || isStamp(line.text) || isKhanMat(partOf(line))) return 'skipped'
  if (aside.test(line.folded)) return parts.length > 0 ? 'end' : 'skipped'
  return endsAt(lines, line, part, parts) ? 'end' : 'title'
}

/** Lines under the kind. */
function titleUnder({ lines, pieces, kind, end }: TitleInput): Part[] {
  if (!kind) return []
  const same = kind.rest ? sameLineTitle(kind.rest) : null
  const own = same ? [same.part] : []
  const parts = same && (isQualifier(same.part) || namesIssuer(textOf(same.part))) ? [] : own
  if (same?.ends && parts.length > 0) return parts
  const from = kind.part.line.index + 1
  for (const line of lines.slice(from, Math.min(end ?? lines.length, from + 24)).filter(line => !isNumberLine(line, pieces))) {
    const part = ownPart(line, parts)
    const role = roleUnder(lines, line, part, parts)
    if (role === 'end') break
    if (role === 'title') parts.push(part)
  }
  return withoutIssuer(parts.length > 0 ? parts : own)
}

/** "NGÀY 25 THÁNG 6 …" in a title of capitals goes on a citation; in small letters it begins a body. */
const isCitedDay = (line: Line, last: Part | undefined): boolean =>
  last !== undefined && !line.gap && /^[^\p{L}\d]{0,4}ngay \d/u.test(line.folded) && isCapital(line.text) && isCapital(textOf(last))

/** Words behind which a sentence goes on, whatever the next line begins with. */
const openEnd = /(?:^|\s)(?:cua|va|so|theo|tai|ve|cho|voi|do|cac|tren)$/u

const isOpen = (line: Line, last: Part | undefined): boolean => last !== undefined && !line.gap && openEnd.test(foldedOf(last))

const qualifiers = new Set(kindQualifiers.map(fold))

/** True for words that go on the kind's name, no part of the subject below. Rule TY-9. */
const isQualifier = (part: Part): boolean => qualifiers.has(fold(textOf(part)))

/** A note on a title: what the paper was made for, that it is a draft. Rule TY-13. */
const aside = /^[^\p{L}\d]{0,3}\((?:trinh|phuc vu|bao cao tai|tai lieu|du thao|luu hanh|ban hanh kem|kem theo)(?!\p{L})/u

const about = /(?<!\p{L})(?:về|v\/v)\s/iu

/** "QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH …" without a subject: old acts print that below. */
const namesIssuer = (text: string): boolean => /^CỦA\s/u.test(text) && !about.test(text)

/** How a subject without "Về" begins. */
const subjectVerb =
  /^(?:ban hanh|bai bo|bo sung|cong bo|cong nhan|dieu chinh|giao|huy bo|phe duyet|phe chuan|quy dinh|sua doi|thanh lap)(?!\p{L})/u

/** The lines below "CỦA BỘ TRƯỞNG …", where one of the first begins a subject with its verb. */
function belowIssuer(parts: Part[]): Part[] {
  const at = parts.slice(0, 4).findIndex(part => subjectVerb.test(foldedOf(part)))
  return at > 0 && isCapital(parts.slice(0, at).map(textOf).join(' ')) ? parts.slice(at) : parts
}

/** A subject without the line "CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ … NGÀY …" that old acts and the party print above it. Rule TY-9. */
function withoutIssuer(parts: Part[]): Part[] {
  const [first] = parts
  const issued = first ? issuedLength(textOf(first)) : 0
  if (first && issued) return [partOf(first.line, first.from + issued, first.to), ...parts.slice(1)].filter(({ from, to }) => to > from)
  if (!first || !/^C(?:ỦA|ủa)\s/u.test(textOf(first))) return parts
  const at = parts.slice(0, 4).findIndex(part => about.test(textOf(part)))
  if (at < 0) return belowIssuer(parts)
  const from = parts[at]
  const start = from ? (about.exec(textOf(from))?.index ?? 0) : 0
  return from && (at === 0 || start === 0) ? [partOf(from.line, from.from + start, from.to), ...parts.slice(at + 1)] : parts
}

/** How many lines follow without a blank one between. */
function runLength(lines: readonly Line[], from: number): number {
  let n = 1
  while (n < 4 && lines[from + n] && !lines[from + n]?.gap) n++
  return n
}

/** A title broken into lines has none so long; a web page's paragraph is. */
const longestTitleLine = 130

const isParagraph = ({ text }: Line): boolean => text.length > longestTitleLine || text.endsWith(':')

/** A title ends at the deciding authority, at a rule of dashes, or at a blank line behind which a paragraph begins. */
function endsTitle(lines: readonly Line[], line: Line, part: Part, parts: readonly Part[]): boolean {
  if (isAuthority(part) && (parts.length > 0 || isBodyOpener(lines[line.index + 1] ?? line))) return true
  if (/^[^\p{L}\d]{0,3}[-–—_]{3,}/u.test(line.text)) return parts.length > 0
  const last = parts.at(-1)
  if (!last) return false
  if (isParagraph(line) || beginsSentence(lines, line, last)) return true
  return (line.gap || line.index - last.line.index > 1) && endsApart(lines, line, part, last)
}

/** A line behind a blank one: a paragraph of the body, or the title's next line. */
function endsApart(lines: readonly Line[], line: Line, part: Part, last: Part): boolean {
  if (runLength(lines, line.index) >= 3 && line.text.length > 50) return true
  if (/^[\P{L}]{0,6}\p{Ll}/u.test(textOf(part))) return false
  if (closesSentence(lines, line.index)) return true
  const next = lines[line.index + 1]
  const isAlone = !next || next.gap || runLength(lines, line.index) <= 2
  return !(isAlone && textOf(last).length > 45 && line.text.length < 100)
}

/** No shorter is a paragraph of a body taken for one where no blank line parts it from the title. */
const shortestParagraph = 60

/** A line between quotes, as a title ends with and no paragraph is. */
const wholeQuote = /^["“][^"“”]{3,120}["”]$/u

/** True where a sentence of the body begins: a capital behind a closed line, and a full stop, semicolon or colon some lines below. */
function beginsSentence(lines: readonly Line[], line: Line, last: Part): boolean {
  if (
    wholeQuote.test(line.text) ||
    !/^[^\p{L}(]{0,6}\p{Lu}\p{Ll}*\s/u.test(line.text) ||
    isCapital(line.text) ||
    /[,–-]\s*$/u.test(textOf(last))
  )
    return false
  let length = 0
  for (const below of lines.slice(line.index, line.index + 6)) {
    if (below !== line && (isBodyOpener(below) || isAuthority(partOf(below)))) return false
    length += below.text.length
    if (/[.;:]\s*$/u.test(below.text) || /\p{Ll}[.] \p{Lu}\p{Ll}/u.test(below.text)) return length >= shortestParagraph
  }
  return false
}

/** True where the lines up to the next blank one end as a paragraph does and no title: with a full stop, a semicolon or a colon. */
function closesSentence(lines: readonly Line[], from: number): boolean {
  let at = from
  while (at - from < 12 && lines[at + 1] && !lines[at + 1]?.gap) at++
  return /[.;:]$/u.test(lines[at]?.text ?? '')
}

/** What stands below a body and never in a title. */
const foot = /^[^\p{L}\d]{0,4}(?:noi nhan|luu\b|kinh gui)/u

/** Where the kind's line is lost: the last block of running text between the number and the body. */
function titleBeforeBody({ pieces, end }: TitleInput): Part[] {
  if (end !== null) return []
  const so = pieces.findIndex(piece => piece.role === 'so')
  const below = so < 0 ? [] : pieces.slice(so + 1).filter(p => p.role === 'text' && p.part.line.index > (pieces[so]?.part.line.index ?? 0))
  const ends = below.findIndex(piece => foot.test(foldedOf(piece.part)))
  const shown = below
    .slice(0, ends < 0 ? undefined : ends)
    .map(p => withoutDebris(p.part))
    .filter(part => !(isDebris(textOf(part)) || isStamp(textOf(part)) || isCapital(textOf(part))))
  const from = shown.findLastIndex(part => part.line.gap)
  return shown.length > 0 && shown.length <= 12 ? shown.slice(Math.max(0, from)) : []
}

/** The parts of the trích yếu in order; empty when none is printed. Rules TY-1 to TY-4. */
export function findTitle(input: TitleInput): Part[] {
  for (const find of [titleUnder, titleAfterVv, titleVeViec, titleBeforeKinhGui, titleBeforeBody]) {
    const parts = find(input)
    if (parts.some(part => part.to > part.from)) return withoutArrival(parts)
  }
  return []
}
