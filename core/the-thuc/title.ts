// The trích yếu's lines: under the kind, or after V/v beside the number. Knows where a title ends; does not read what it says.
import { foldedOf, type Line, type Part, partOf, textOf } from '../text/lines.ts'
import type { HeadPiece } from './head.ts'
import type { KindLine } from './kind-line.ts'
import { isDebris, isNoise } from './noise.ts'
import type { Pattern } from './pattern.ts'

/** How a body begins; matched at the start of a folded line. */
export const bodyOpeners: readonly Pattern[] = [
  { rule: 'TY-4', example: 'Căn cứ Luật Đất đai;', not: 'Tăng cường căn cứ', pattern: /^\W{0,5}can[.,]? cu\b/u },
  { rule: 'TY-4', example: 'Xét đề nghị của Sở Nội vụ', not: 'Về xét đề nghị', pattern: /^\W{0,4}(?:xet|theo) d[a-z] nghi cua/u },
  {
    rule: 'TY-4',
    example: 'Thực hiện Chỉ thị số 12/CT-TTg',
    not: 'Thực hiện công tác dân vận',
    pattern: /^\W{0,4}t[a-z]{2,3}c hien (?:\p{L}+ ){1,6}?so \d/u,
  },
  { rule: 'TY-4', example: 'Ngày 23 tháng 3 năm 2024, Thủ tướng', not: 'Ngày hội đọc sách', pattern: /^\W{0,4}ngay \d/u },
  { rule: 'TY-4', example: 'Điều 1. Ban hành', not: 'Điều chỉnh quy hoạch', pattern: /^\W{0,4}(?:dieu|chuong|phan) (?:\d|i{1,3}\b)/u },
  { rule: 'TY-4', example: 'I. MỤC ĐÍCH', not: 'Ia Grai', pattern: /^\W{0,4}i\. ?\p{L}/u },
  {
    rule: 'TY-4',
    example: 'Trong thời gian qua, công tác',
    not: 'Trong tỉnh',
    pattern:
      /^\W{0,4}(?:trong thoi gian|thoi gian qua|vua qua|hien nay|de (?:tiep tuc|thuc hien|tang cuong|kip thoi|bao dam|dam bao)|tra loi|phuc dap|trien khai thuc hien (?:\p{L}+ ){1,5}?so \d)/u,
  },
]

export const isBodyOpener = (line: Line): boolean => bodyOpeners.some(({ pattern }) => pattern.test(line.folded))

/** The authority that decides, printed between title and căn cứ: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …". */
const authority =
  /^\W{0,6}(?:thu tuong|bo truong|chu tich|uy ban|giam doc|tong|chinh phu|hoi dong|quoc hoi|cuc truong|thong doc|chanh|vien truong|hieu truong|ban thuong vu|ban chap hanh|chi cuc truong|pho)\b/u

const isCapital = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 3 && (text.match(/\p{Lu}/gu)?.length ?? 0) / letters > 0.75
}

const isAuthority = (part: Part): boolean => isCapital(textOf(part)) && authority.test(foldedOf(part))

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

const authorityInside =
  /\s(?=(?:BỘ TRƯỞNG|CHỦ TỊCH|ỦY BAN|UỶ BAN|THỦ TƯỚNG|TỔNG CỤC TRƯỞNG|GIÁM ĐỐC|CHÍNH PHỦ|HỘI ĐỒNG NHÂN DÂN) ?[^“”"]{0,60}$)/u

/** The beginning of a title on the kind's own line, and whether it ends there. */
function sameLineTitle(rest: Part): { part: Part; ends: boolean } {
  const capital = capitalStart(rest)
  const text = textOf(capital)
  const inside = isCapital(text) ? authorityInside.exec(text) : null
  const part = inside && inside.index > 8 ? partOf(capital.line, capital.from, capital.from + inside.index) : capital
  return { part, ends: capital.to < rest.to || inside !== null }
}

/** Lines under the kind. */
function titleUnder({ lines, kind, end }: TitleInput): Part[] {
  if (!kind) return []
  const same = kind.rest ? sameLineTitle(kind.rest) : null
  const parts = same ? [same.part] : []
  if (same?.ends) return parts
  const from = kind.part.line.index + 1
  for (const line of lines.slice(from, Math.min(end ?? lines.length, from + 24))) {
    const part = partOf(line)
    if (isNoise(line) || isDebris(line.text)) continue
    if (isBodyOpener(line) || endsTitle(lines, line, part, parts)) break
    parts.push(part)
  }
  return parts
}

function endsTitle(lines: readonly Line[], line: Line, part: Part, parts: readonly Part[]): boolean {
  if (isAuthority(part) && (parts.length > 0 || isBodyOpener(lines[line.index + 1] ?? line))) return true
  if (/^\W{0,3}[-–—_]{3,}/u.test(line.text)) return parts.length > 0
  if (!line.gap || parts.length === 0) return false
  const startsLow = /^[\P{L}]{0,6}\p{Ll}/u.test(line.text)
  if (startsLow) return false
  const next = lines[line.index + 1]
  const alone = !next || next.gap
  const before = textOf(parts.at(-1) ?? part)
  return !(alone && before.length > 45 && line.text.length < 100 && !/[.;:]\s*$/u.test(line.text))
}

const labelEnd = /^\W{0,4}v ?[/i1l]? ?v[:.]?\s?|^\W{0,3}viv\s/iu

/** After V/v: the rest of its line and the lines below on the left, up to Kính gửi. */
function titleAfterVv({ lines, pieces, end }: TitleInput): Part[] {
  const at = pieces.findIndex(piece => piece.role === 'vv')
  const vv = pieces[at]
  if (!vv) return []
  const label = labelEnd.exec(foldedOf(vv.part))?.[0].length ?? 0
  const parts = [partOf(vv.part.line, vv.part.from + label, vv.part.to)]
  const stop = end ?? Math.min(lines.length, vv.part.line.index + 8)
  for (const { role, part } of pieces.slice(at + 1)) {
    if (part.line.index >= stop || role === 'kinh-gui' || endsVv(part, vv.part.line, parts.at(-1) ?? part)) break
    if (role === 'text' && !isDebris(textOf(part))) parts.push(part)
  }
  return parts
}

/** A line in capitals, one far below, an address, or one behind a full sentence does not continue a V/v. */
const endsVv = (part: Part, first: Line, last: Part): boolean =>
  isCapital(textOf(part)) ||
  part.line.index - first.index > 8 ||
  /^\W{0,3}(?:dia chi|mst|d\/c)/u.test(foldedOf(part)) ||
  (part.line.gap && /[.;]\s*$/u.test(textOf(last)))

/** "Về việc …" under the number, without V/v and without a kind. */
function titleVeViec({ pieces }: TitleInput): Part[] {
  const at = pieces.findIndex(piece => piece.role === 'text' && /^\W{0,3}ve viec /u.test(foldedOf(piece.part)))
  if (at < 0) return []
  const parts: Part[] = []
  for (const piece of pieces.slice(at)) {
    if (piece.role !== 'text') break
    parts.push(piece.part)
  }
  return parts
}

/** The parts of the trích yếu in order; empty when none is printed. Rules TY-1 to TY-4. */
export function findTitle(input: TitleInput): Part[] {
  const under = titleUnder(input)
  if (under.length) return under
  const after = titleAfterVv(input)
  return after.length ? after : titleVeViec(input)
}
