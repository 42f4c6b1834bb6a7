// The trích yếu's lines: under the kind, or after V/v beside the number. Knows where a title ends; does not read what it says.

import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { isSyllable } from '../text/syllable.ts'
import { withoutEnd } from '../text/trim.ts'
import { capitalShare } from '../text/unit-class.ts'
import type { HeadPiece } from './head.ts'
import { isKhanMat } from './khan-mat.ts'
import type { KindLine } from './kind-line.ts'
import { isDebris, isNoise, isStamp } from './noise.ts'
import { anyOf, type Pattern } from './pattern.ts'

/** How a body begins; matched at the start of a folded line. */
export const bodyOpeners: readonly Pattern[] = [
  { rule: 'TY-4', example: 'Căn cứ Luật Đất đai;', not: 'Tăng cường căn cứ', pattern: /^[^\p{L}\d]{0,5}can[.,]? cu\b/u },
  { rule: 'TY-4', example: 'Xét đề nghị của Sở Nội vụ', not: 'Về xét đề nghị', pattern: /^[^\p{L}\d]{0,4}(?:xet|theo) d[a-z] nghi cua/u },
  {
    rule: 'TY-4',
    example: 'Thực hiện Chỉ thị số 12/CT-TTg',
    not: 'Thực hiện công tác dân vận',
    pattern: /^[^\p{L}\d]{0,4}t[a-z]{2,3}c hien (?:\p{L}+ ){1,6}?so \d/u,
  },
  { rule: 'TY-4', example: 'Ngày 23 tháng 3 năm 2024, Thủ tướng', not: 'Ngày hội đọc sách', pattern: /^[^\p{L}\d]{0,4}ngay \d/u },
  {
    rule: 'TY-4',
    example: 'Điều 1. Ban hành',
    not: 'Điều chỉnh quy hoạch',
    pattern: /^[^\p{L}\d]{0,4}(?:dieu|chuong|phan) (?:\d|i{1,3}\b)/u,
  },
  { rule: 'TY-4', example: 'I. MỤC ĐÍCH', not: 'Ia Grai', pattern: /^[^\p{L}\d]{0,4}i[.-] ?\p{L}/u },
  {
    rule: 'TY-4',
    example: 'Trong thời gian qua, công tác',
    not: 'Trong tỉnh',
    pattern:
      /^[^\p{L}\d]{0,4}(?:trong thoi gian|thoi gian qua|vua qua|hien nay|de (?:tiep tuc|thuc hien|tang cuong|kip thoi|bao dam|dam bao)|tra loi|phuc dap|trien khai thuc hien (?:\p{L}+ ){1,5}?so \d)/u,
  },
]

const opensBody = anyOf(bodyOpeners)

export const isBodyOpener = (line: Line): boolean => opensBody(line.folded) && /^\P{L}{0,6}\p{Lu}/u.test(line.text)

/** The authority that decides, printed between title and căn cứ: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …". */
const authority =
  /^[^\p{L}\d]{0,6}(?:thu tuong|bo truong|chu tich|uy ban|giam doc|tong|chinh phu|hoi dong|quoc hoi|cuc truong|thong doc|chanh|vien truong|hieu truong|ban thuong vu|ban chap hanh|chi cuc truong|chi huy truong|chu nhiem|truong (?:ban|phong)|pho)\b/u

const isCapital = (text: string): boolean => capitalShare(text, 4) > 0.75

const isAuthority = (part: Part): boolean => authority.test(foldedOf(part)) && isCapital(textOf(part))

interface TitleInput {
  lines: readonly Line[]
  pieces: readonly HeadPiece[]
  kind: KindLine | null
  /** Index of the Kính gửi line, if any. */
  end: number | null
}

/** The capital words a part starts with; a title in capitals ends where the căn cứ begin on the same line. */
function capitalStart(part: Part): Part {
  const text = textOf(part)
  const lower = /(?<=\s)\p{Lu}?\p{Ll}{2,}/u.exec(text)
  return lower && isCapital(text.slice(0, lower.index)) ? partOf(part.line, part.from, part.from + lower.index) : part
}

/** The deciding authority that a web page joined to a title: capitals up to the line's end that begin with a post or a deciding body. */
const authorityInside =
  /(?<!CHỦ TỊCH|TRƯỞNG)\s(?=(?:BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|TỔNG (?:CỤC TRƯỞNG|GIÁM ĐỐC|THANH TRA)|(?:CHI )?CỤC TRƯỞNG|GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH (?:ÁN|THANH TRA|VĂN PHÒNG)|VIỆN TRƯỞNG|THỐNG ĐỐC|CHỈ HUY TRƯỞNG|CHỦ NHIỆM|TRƯỞNG (?:BAN|PHÒNG)|BAN THƯỜNG VỤ|HỘI ĐỒNG NHÂN DÂN|[ỦU][YỶ] BAN NHÂN DÂN (?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)|CHÍNH PHỦ$|[ỦU][YỶ] BAN NHÂN DÂN$)[^“”".;\p{Ll}]{0,90}$)/gu

/** The beginning of a title on the kind's own line, and whether it ends there. Of several bodies a title in capitals names the last decides. */
function sameLineTitle(rest: Part): { part: Part; ends: boolean } {
  const capital = capitalStart(rest)
  const text = textOf(capital)
  const found = [...text.matchAll(authorityInside)]
  const inside = isCapital(text) ? found.at(-1) : found[0]
  const part = inside && inside.index > 8 ? partOf(capital.line, capital.from, capital.from + inside.index) : capital
  return { part, ends: capital.to < rest.to || inside !== undefined }
}

/** A title's line without what a stamp left before it: quotes without a partner, strokes, a rule of dashes, words no Vietnamese has. */
function withoutDebris(part: Part): Part {
  const text = textOf(part)
  const rule = /^.{0,14}?[—|_]{1,4}\s+(?=\p{L})/u.exec(text)?.[0].length ?? 0
  const lead = rule || (/^[\s"'`,.:;~*^•-]{1,6}(?=\p{L})/u.exec(text)?.[0].length ?? 0)
  const quoted = text.startsWith('"') && text.indexOf('"', 1) > 0
  const from = quoted ? 0 : lead
  const words = /^(?:\S{1,8}\s){1,3}/u.exec(text.slice(from))?.[0] ?? ''
  const odd = words.split(' ').findLastIndex(word => /[®=<>~^`´¬đ]\p{L}{2,}[®đ=<>~^`´¬]|[®=<>~^`´¬]/u.test(word) && !isSyllable(word))
  const skip =
    odd < 0
      ? 0
      : words
          .split(' ')
          .slice(0, odd + 1)
          .join(' ').length
  const end = withoutEnd(text, /[\s—|•*]/u).length
  return partOf(part.line, part.from + from + skip, part.from + Math.max(end, from + skip))
}

const years = /^(?:[-–] ?)?(?:19|20)\d{2}(?: ?[-–] ?(?:19|20)\d{2})?$/u
const day = /^\d{1,2}\/\d{1,2}\/\d{4}$/u

/** A year, years, a day behind "ngày" or one syllable directly below: the last words of a title, however few. */
function isRemainder(part: Part, last: Part | undefined): boolean {
  if (!last || part.line.gap || part.line.index - last.line.index !== 1) return false
  const text = textOf(part)
  return years.test(text) || (day.test(text) && / ngày$/u.test(textOf(last))) || (/^\p{Ll}{1,6}$/u.test(text) && isSyllable(text))
}

/** Lines under the kind. */
function titleUnder({ lines, kind, end }: TitleInput): Part[] {
  if (!kind) return []
  const same = kind.rest ? sameLineTitle(kind.rest) : null
  const parts = same ? [same.part] : []
  if (same?.ends) return parts
  const from = kind.part.line.index + 1
  for (const line of lines.slice(from, Math.min(end ?? lines.length, from + 24))) {
    const part = withoutDebris(partOf(line))
    if (isRemainder(part, parts.at(-1))) parts.push(part)
    else if (isNoise(line) || isDebris(line.text) || isStamp(line.text) || isKhanMat(part)) continue
    else if (isBodyOpener(line) || endsTitle(lines, line, part, parts)) break
    else parts.push(part)
  }
  return withoutIssuer(withoutQualifier(kind, parts))
}

/** Words that go on the kind's name, no part of the subject below. */
const qualifier = /^(?:hanh dong|cong tac|phoi hop|lien (?:tich|nganh|bo|so))[^\p{L}\d]{0,3}$/u
const withoutQualifier = ({ rest }: KindLine, parts: Part[]): Part[] =>
  rest && parts.length > 1 && qualifier.test(foldedOf(rest)) ? parts.slice(1) : parts

const about = /(?<!\p{L})(?:về|v\/v)\s/iu

/** A subject without the line "CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ … NGÀY …" that old acts and the party print above it. Rule TY-9. */
function withoutIssuer(parts: Part[]): Part[] {
  const [first] = parts
  if (!first || !/^CỦA\s/u.test(textOf(first))) return parts
  const at = parts.slice(0, 4).findIndex(part => about.test(textOf(part)))
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
  if (isParagraph(line)) return true
  const isApart = line.gap || line.index - last.line.index > 1
  if (!isApart) return false
  if (runLength(lines, line.index) >= 3 && line.text.length > 50) return true
  if (/^[\P{L}]{0,6}\p{Ll}/u.test(textOf(part))) return false
  if (closesSentence(lines, line.index)) return true
  const next = lines[line.index + 1]
  const isAlone = !next || next.gap || runLength(lines, line.index) <= 2
  return !(isAlone && textOf(last).length > 45 && line.text.length < 100)
}

/** True where the lines up to the next blank one end as a paragraph does and no title: with a full stop, a semicolon or a colon. */
function closesSentence(lines: readonly Line[], from: number): boolean {
  let at = from
  while (at - from < 12 && lines[at + 1] && !lines[at + 1]?.gap) at++
  return /[.;:]$/u.test(lines[at]?.text ?? '')
}

const labelEnd = /^[^\p{L}\d]{0,4}v ?[/i1l]? ?v[:.]?\s?|^[^\p{L}\d]{0,3}viv\s/iu

/** True for running text, or the last few signs of a title; false for capitals, stamps and debris. */
const goesOn = (part: Part, last: Part | undefined): boolean => {
  const text = textOf(part)
  return isRemainder(part, last) || !(isCapital(text) || isDebris(text) || isStamp(text))
}

/** After V/v: the rest of its line and the lines below on the left, up to Kính gửi. */
function titleAfterVv({ lines, pieces, end }: TitleInput): Part[] {
  const so = pieces.findIndex(piece => piece.role === 'so')
  const at = pieces.findIndex((piece, i) => piece.role === 'vv' && i > so)
  const vv = pieces[at]
  if (!vv) return []
  const label = labelEnd.exec(foldedOf(vv.part))?.[0].length ?? 0
  const parts = [partOf(vv.part.line, vv.part.from + label, vv.part.to)]
  const stop = end ?? Math.min(lines.length, vv.part.line.index + 8)
  for (const { role, part } of pieces.slice(at + 1)) {
    if (part.line.index >= stop || role === 'kinh-gui' || endsVv(part, vv.part.line, parts.at(-1) ?? part)) break
    if (role === 'text' && goesOn(part, parts.at(-1))) parts.push(withoutDebris(part))
  }
  return parts
}

/** A line in capitals, one far below, an address, or one behind a full sentence does not continue a V/v. */
const endsVv = (part: Part, first: Line, last: Part): boolean =>
  (isCapital(textOf(part)) && textOf(part).length > 24) ||
  part.line.index - first.index > 8 ||
  /^[^\p{L}\d]{0,3}(?:dia chi|mst|d\/c)/u.test(foldedOf(part)) ||
  (part.line.gap && /[.;]\s*$/u.test(textOf(last)))

/** "Về việc …" under the number, without V/v and without a kind. */
function titleVeViec({ pieces }: TitleInput): Part[] {
  const at = pieces.findIndex(piece => piece.role === 'text' && /^[^\p{L}\d]{0,3}ve viec /u.test(foldedOf(piece.part)))
  if (at < 0) return []
  const end = pieces.findIndex((piece, i) => i > at && piece.role !== 'text')
  return pieces.slice(at, end < 0 ? undefined : end).map(piece => piece.part)
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
  for (const find of [titleUnder, titleAfterVv, titleVeViec, titleBeforeBody]) {
    const parts = find(input)
    if (parts.some(part => part.to > part.from)) return parts
  }
  return []
}
