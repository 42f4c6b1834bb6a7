// Cuts the lines above the body into pieces at what the decree prints there: quốc hiệu, tiêu ngữ, số, ngày, V/v, kính gửi. Two columns that an
// OCR engine or a web page put on one line come apart here. Does not read any value.

import { hint } from '../text/hints.ts'
import { type Line, type Part, partOf, textOf } from '../text/lines.ts'
import { beginsAgency } from './agency-names.ts'
import { type AskedPattern, hintedOf } from './asked-patterns.ts'
import { dateAnchor } from './head-date.ts'
import { type HeadRole, rightRoles } from './head-roles.ts'
import { numbersCopy, stampIn } from './khan-mat.ts'

export interface HeadPiece {
  role: HeadRole
  part: Part
  /** True where a piece of the right column stands on the same line, after it. */
  leftOfColumn: boolean
}

interface HeadPattern extends AskedPattern {
  role: HeadRole
  /** The piece goes on up to the next anchor of the line instead of ending with the match. */
  open: boolean
}

/** Read in this order; the first that claims a place keeps it. Matched against folded text. */
export const headPatterns: readonly HeadPattern[] = [
  {
    rule: 'BC-1',
    role: 'quoc-hieu',
    open: false,
    example: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    oneOf: ['chu', 'nam'],
    needs: { hints: hint.title, orOpens: '' },
    not: 'của Việt Nam',
    pattern:
      /c[o0]n[gq] ?h[a-z]{1,2} ?x[a-z] ?h[a-z]{1,2} ?chu ?n[a-z]{2,4}(?: ?v[a-z]{1,3}(?: ?nam)?)?|c[a-z]{1,3} ?[a-z]{0,4} ?x[a-z] h[a-z]i ch[a-z]{1,2} .{0,14}nam/u,
  },
  {
    rule: 'BC-1',
    role: 'quoc-hieu',
    open: false,
    example: 'G HOÀ XÃ HỘI C n z VIET NAM',
    oneOf: ['hoa', 'h0a', 'chu'],
    needs: { hints: hint.title, orOpens: '' },
    not: 'BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
    pattern:
      /(?<![a-z])(?:c[o0][a-z]{0,2} |g )?h[o0]a[a-z]? ?xa? h[a-z]{0,2}(?![a-z])|(?<![a-z])(?:ch |chu )?chu ng[a-z]{2,3} v[a-z]{2} ?nam/u,
  },
  {
    rule: 'BC-1',
    role: 'tieu-ngu',
    open: false,
    example: 'Độc lập - Tự do - Hạnh phúc',
    oneOf: ['c l', 'cl'],
    needs: { hints: hint.title, orOpens: '' },
    not: 'đơn vị độc lập tự chủ',
    pattern: /[dđ][a-z]c ?l[a-z]p.{0,4}t[a-z]{1,2} ?[dđ]o(?:.{0,4}h[a-z]nh ?ph[a-z]{1,2}|[^a-z]{0,4})|[dđ]oc ?lap ?[-–—~]/u,
  },
  {
    rule: 'BC-1',
    role: 'quoc-hieu',
    open: false,
    example: 'VIỆT NAM DÂN CHỦ CỘNG HÒA',
    oneOf: ['nam dan chu cong hoa'],
    needs: { hints: hint.title, orOpens: '' },
    not: 'nước Việt Nam',
    pattern: /viet ?nam dan chu cong hoa/u,
  },
  {
    rule: 'BC-2',
    role: 'dang-hieu',
    open: false,
    example: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    oneOf: ['dang cong san viet'],
    needs: { hints: hint.title, orOpens: '' },
    pattern: /dang cong san viet ?nam/u,
  },
  {
    rule: 'BC-2',
    role: 'dang-hieu',
    open: false,
    example: 'TỈNH ĐOÀN AN GIANG ĐOÀN TNCS HỒ CHÍ MINH',
    oneOf: ['doan tncs', 'doan thanh'],
    needs: { hints: hint.title, orOpens: '' },
    not: 'BAN CHẤP HÀNH ĐOÀN TNCS HỒ CHÍ MINH',
    pattern:
      /(?<=\s{3}|\t|^(?:tinh|thanh|huyen|quan|thi|xa|phuong|bch|ban chap hanh) [a-z -]{2,40} )doan (?:tncs|thanh nien cong san) ho chi minh[^\p{L}]{0,6}$/u,
  },
  {
    rule: 'BC-3',
    role: 'kinh-gui',
    open: true,
    example: 'Kính gửi: Bộ Tài chính',
    oneOf: ['kin', 'gui', 'guy'],
    needs: { hints: hint.kinhGui, orOpens: '' },
    not: '- Như kính gửi;',
    pattern:
      /(?<!nhu )kinh ?g[a-z]{2,3} {0,2}[:;.]|^[^\p{L}\d]{0,4}kinh ?trinh ?:|^[^\p{L}\d]{0,4}kinh ?g[a-z]i\b|^(?!.{0,6}no[a-z] )[^:]{0,8}(?<![a-z])gu[iy] ?[:;]/u,
  },
  {
    rule: 'BC-4',
    role: 'so',
    open: true,
    example: 'Số: 12/CT-TTg',
    oneOf: ['so', 's0', 's6', '$o', '$0', '$6'],
    needs: { hints: hint.colon | hint.semicolon, orOpens: 's$' },
    not: 'hồ sơ 12',
    pattern:
      /(?<![a-z0-9])(?:s[o06]|\$[o06]) ?[:;] ?|^[^\p{L}\d]{0,4}(?:s[o06]|\$[o06])[.: ] ?(?=[$\d]\d{0,5}(?:\.\d)?[a-z]? ?[-/⁄]|\d{1,5} [a-z]{2,4} ?[/⁄] ?[a-z]{2})/u,
  },
  {
    rule: 'BC-4',
    role: 'so',
    open: true,
    example: 'sé: 5452 /TCHQ-GSQL',
    opens: 's893$',
    not: 'Sau đây: 12/CT-TTg',
    pattern:
      /^[^\p{L}\d]{0,4}(?:s[a-z0-9]|\$[a-z0-9]|[89]6|36) ?[:;.,!]{1,2} ?(?=[^/⁄!:]{0,16}[/⁄!'] ?(?:(?:19|20)\d\d[/⁄-])?[a-z]{2}|[^:]{0,12}[a-z]{2,8}[-.][a-z]{2})|^[^\p{L}\d]{0,4}s[o06] ?(?=\S{1,8} ?\/ ?[a-z]{2,8} ?-)/u,
  },
  {
    rule: 'BC-5',
    role: 'vv',
    open: true,
    example: 'V/v triển khai',
    oneOf: ['v/', 'v /', 'viv', 'vi ', 'v1', 'v 1', 'vlv', 'vl ', 'v l', 'v i'],
    needs: { hints: hint.vv, orOpens: '' },
    not: 'tv/vn',
    pattern: /(?<![a-z0-9])v ?[/i1l] ?v(?![a-z0-9])[:.]?|^[^\p{L}\d]{0,4}viv /u,
  },
  {
    rule: 'BC-5',
    role: 'vv',
    open: true,
    example: "'V#v lập sổ tài sản",
    opens: 'vw',
    not: 'Viện trưởng',
    pattern:
      /^[^\p{L}\d]{0,4}(?:[vw][^\p{L}\d\s]{1,3}[vwy%]?:?|v[a-z][^\p{L}\d\s]{1,2}v|v[vwy]|[vw]|vav|va(?= \p{L}{1,6} \p{L})|vi(?= \p{L}{1,6} \p{L})) ?[:.]? (?=\p{L})/u,
  },
]

interface Anchor {
  role: HeadRole
  from: number
  to: number
  open: boolean
}

/** "Và", "Vì" and "Vị" are words: a misread label has two capitals or another tone, and a small letter behind. */
const isWord = (line: Line, from: number, to: number): boolean => {
  const printed = line.text.slice(from, to)
  if (printed.startsWith('V/v')) return false
  const label = printed.replace(/[^\p{L}]/gu, '')
  if (/^\p{Ll}*$/u.test(label)) return !/[^\p{L}\s]|viv/u.test(printed)
  return /^(?:Và|Vì|Vị|Vi|Va|Vỉ|Vĩ)$/u.test(label) || (/^V[ÀAIÌ]$/u.test(label) && !/^\s*\p{Ll}/u.test(line.text.slice(to)))
}

/** "số 12/CT-TTg" in small letters, or in capitals, without a colon is a cited number. */
const citesOnly = (line: Line, from: number, to: number): boolean =>
  !/[:;]/u.test(line.text.slice(from, to)) && /^[^\p{L}]{0,4}(?:s|SỐ)/u.test(line.text.slice(from, to))

/** "các sở: Y tế, …" in a title or behind Kính gửi is no label of a number. */
const namesSo = (line: Line, from: number, anchors: readonly Anchor[]): boolean =>
  anchors.some(({ role, from: before }) => role === 'kinh-gui' && before < from) ||
  (from > 0 && /^s[ởơ]/iu.test(line.text.slice(from, from + 2)))

/** A sign left of the date whose label is lost: nothing else stands there. */
const lostNumber = /^[^\p{L}\d]{0,4}[^\s/⁄]{0,10}(?: [^\s/⁄]{1,6})? ?[/⁄] ?\p{L}{2,10} ?- ?\p{L}[\p{L}&\d]{1,9}[^\p{L}\d]{0,4}$/u

/** Of a number written by hand and its label nothing was seen, or letters that it is not: the stroke and the letters are a line of their own. */
const loneSign = /^[^\p{L}\d]{0,4}(?!\p{Lu}{2,6}[/⁄])[\p{L}\d]{0,6}[/⁄] ?\p{L}{2,10} ?- ?\p{Lu}[\p{L}&-]{1,15}[^\p{L}\d]{0,4}$/u

const askedIn = hintedOf(headPatterns)

function anchorsOf(line: Line): Anchor[] {
  const anchors: Anchor[] = []
  const date = dateAnchor(line)
  if (date) anchors.push({ role: 'ngay', ...date })
  for (const { role, pattern, open } of askedIn(line.folded, line.hints)) {
    const found = pattern.exec(line.folded)
    if (!found) continue
    const from = found.index
    const to = from + found[0].length
    if (
      anchors.some(a => from < a.to && to > a.from) ||
      (role === 'so' && (citesOnly(line, from, to) || namesSo(line, from, anchors) || numbersCopy(line, from))) ||
      (role === 'vv' && isWord(line, from, to))
    )
      continue
    anchors.push({ role, from, to, open })
  }
  const lost = date && date.from > 0 && !anchors.some(a => a.role === 'so') ? lostNumber.exec(line.text.slice(0, date.from)) : null
  if (lost) anchors.push({ role: 'so', from: 0, to: lost[0].length, open: false })
  else if (anchors.length === 0 && loneSign.test(line.text)) anchors.push({ role: 'so', from: 0, to: line.text.length, open: false })
  return anchors.sort((a, b) => a.from - b.from)
}

/** Where an anchor's piece ends: quốc hiệu and tiêu ngữ take along what a misread end of theirs left before the next anchor. */
function endOf(line: Line, { role, to, open }: Anchor, next: number): number {
  if (open) return next
  if (role !== 'quoc-hieu' && role !== 'tieu-ngu') return to
  const rest = line.text.slice(to, next)
  if (rest === '') return to
  const letters = rest.match(/\p{L}/gu)?.length ?? 0
  const isCut = role === 'quoc-hieu' && !/nam$/u.test(line.folded.slice(0, to)) && !beginsAgency(rest)
  return letters > 0 && (letters <= 3 || (isCut && letters <= 24)) ? next : to
}

const dashes = /[-_—–*=~.]{4,}/u

/** Adds the text between anchors, cut again at rules of dashes that a web page leaves between the parts. */
function addText(pieces: HeadPiece[], line: Line, from: number, to: number, leftOfColumn: boolean): void {
  let at = from
  while (at < to) {
    const dash = dashes.exec(line.text.slice(at, to))
    const end = dash ? at + dash.index : to
    const part = partOf(line, at, end)
    if (/\p{L}|(?:19|20)\d\d/u.test(textOf(part))) pieces.push({ role: 'text', part, leftOfColumn })
    at = dash ? end + dash[0].length : to
  }
}

const besideStamp: readonly HeadRole[] = ['so', 'vv', 'text']

/** A piece and the stamp of urgency or secrecy at its end, apart. Rule DK-2. */
function partStamp(piece: HeadPiece): HeadPiece[] {
  const stamp = besideStamp.includes(piece.role) ? stampIn(piece.part) : null
  if (!stamp) return [piece]
  const rest = partOf(piece.part.line, piece.part.from, stamp.part.from)
  return [...(/[\p{L}\d]/u.test(textOf(rest)) ? [{ ...piece, part: rest }] : []), { ...piece, role: 'khan-mat', part: stamp.part }]
}

/** The pieces of one line of the head, from left to right. */
export function cutHeadLine(line: Line): HeadPiece[] {
  const anchors = anchorsOf(line)
  const pieces: HeadPiece[] = []
  let at = 0
  for (const [i, anchor] of anchors.entries()) {
    const next = anchors[i + 1]
    addText(pieces, line, at, anchor.from, rightRoles.includes(anchor.role))
    const end = endOf(line, anchor, next?.from ?? line.text.length)
    const leftOfColumn = next !== undefined && rightRoles.includes(next.role)
    pieces.push({ role: anchor.role, part: partOf(line, anchor.from, end), leftOfColumn })
    at = Math.max(at, end)
  }
  addText(pieces, line, at, line.text.length, false)
  return line.hints & hint.stamp ? pieces.flatMap(partStamp) : pieces
}
