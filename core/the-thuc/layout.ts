// Where the parts of a letter stand: head, title, kính gửi, body, foot. Reads no value; every reader takes its lines from here.
import type { LetterText } from '../../contract/the-thuc.ts'
import { type Line, linesOf, type Part, partOf, textOf } from '../text/lines.ts'
import { type Foot, findFoot } from './foot.ts'
import { cutHeadLine, type HeadPiece } from './head.ts'
import { type KindLine, kindLineOf } from './kind-line.ts'
import { isDebris, isNoise, looksScanned } from './noise.ts'
import { findTitle, isBodyOpener } from './title.ts'

export interface Layout {
  letter: LetterText
  lines: readonly Line[]
  pieces: readonly HeadPiece[]
  kind: KindLine | null
  /** The trích yếu's parts, under the kind or after V/v. */
  title: readonly Part[]
  /** The words after "Kính gửi" and the lines that follow; empty where there is none. */
  kinhGui: readonly Part[]
  /** The lines of the body; the first may be the end of a line that the head begins. */
  body: readonly Part[]
  foot: Foot | null
  scanned: boolean
}

/** A head is never longer; what stands below is body. */
const headLimit = 90

interface Head {
  pieces: HeadPiece[]
  kind: KindLine | null
  /** Index of the first line that is not head. */
  end: number
}

/** Kinds are looked for below quốc hiệu or số only: a site's own title line above may name one too. */
function readHead(lines: readonly Line[]): Head {
  const pieces: HeadPiece[] = []
  let anchored = false
  for (const line of lines.slice(0, headLimit)) {
    if (anchored && isBodyOpener(line)) return { pieces, kind: null, end: line.index }
    const cut = cutHeadLine(line)
    for (const piece of cut) {
      if (isNoise(line) && piece.role === 'text' && !kindLineOf(piece.part)) piece.role = 'noise'
      if (piece.role === 'so' && pieces.some(earlier => earlier.role === 'so')) piece.role = 'text'
      pieces.push(piece)
      if (piece.role === 'so' || piece.role === 'quoc-hieu' || piece.role === 'dang-hieu') anchored = true
      const kind = anchored && piece.role === 'text' ? kindLineOf(piece.part) : null
      if (kind) return { pieces: pieces.slice(0, -1), kind, end: line.index + 1 }
    }
    if (cut.some(piece => piece.role === 'kinh-gui')) return { pieces, kind: null, end: line.index + 1 }
  }
  return { pieces, kind: null, end: Math.min(lines.length, headLimit) }
}

/** Pieces after the kind up to "Kính gửi", which a tờ trình or a báo cáo prints below its title. */
function kinhGuiBelow(lines: readonly Line[], from: number): { line: Line; part: Part } | null {
  for (const line of lines.slice(from, from + 12)) {
    const piece = cutHeadLine(line).find(p => p.role === 'kinh-gui')
    if (piece) return { line, part: piece.part }
    if (isBodyOpener(line)) return null
  }
  return null
}

const listMark = /^\W{0,3}[-–—~+•*]\s?\p{L}/u
const bodyVerb =
  /^\W{0,3}(?:can cu|thuc hien|trien khai|xet|theo|tra loi|phuc dap|ngay \d|trong thoi gian|tiep theo|nham|de |vua qua|hien nay|qua )/u

/** The addressees: the rest of the Kính gửi line and what follows until the body begins. */
function kinhGuiParts(lines: readonly Line[], first: Part): Part[] {
  const colon = textOf(first).search(/[:;.]/u)
  const label = /^\W{0,4}\p{L}+ ?\p{L}+ {0,2}[:;.]?/u.exec(textOf(first))?.[0].length ?? 0
  const parts = [partOf(first.line, first.from + Math.max(colon >= 0 && colon < 20 ? colon + 1 : 0, label), first.to)]
  for (const line of lines.slice(first.line.index + 1, first.line.index + 40)) {
    const read = parts.some(part => part.to > part.from)
    const isList = listMark.test(line.text)
    if (read && !isList && line.gap && !isNoise(line) && !isDebris(line.text)) break
    if (read && !isList && bodyVerb.test(line.folded)) break
    if (read && !isList && endsList(parts)) break
    parts.push(partOf(line))
  }
  return parts
}

/** A list of addressees ends with a full stop; a single addressee's line ends where its sentence does. */
function endsList(parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  return last !== undefined && /(?:^|[^A-Z])\.\s*$/u.test(textOf(last)) && !/\b(?:TP|P|Q)\.\s*$/u.test(textOf(last))
}

/** Where the body goes on in the line of the single addressee or of a title in capitals. */
const inlineBody = /(?<=[\p{L}).]) (?=(?:Phúc đáp|Trả lời|Thực hiện|Căn cứ|Xét đề nghị|Theo đề nghị|Triển khai) )/u

/** What follows the addressee or the title on the same line, as where a web page joined the lines. */
function restOfHead(kinhGui: readonly Part[], title: readonly Part[], kind: KindLine | null): Part[] {
  const last = kinhGui.at(-1)
  if (last && kinhGui.length === 1 && last.to < last.line.text.trimEnd().length && inlineBody.test(last.line.text.slice(last.from)))
    return [partOf(last.line, last.to)]
  const end = title.at(-1)
  return end && kind?.rest && end.to < end.line.text.trimEnd().length && end.line === kind.part.line ? [partOf(end.line, end.to)] : []
}

/** The layout of a letter. Never fails: what is not found is empty or null. Linear in the number of lines. */
export function layoutOf(letter: LetterText): Layout {
  const lines = linesOf(letter)
  const head = readHead(lines)
  const below = head.kind ? kinhGuiBelow(lines, head.end) : null
  const inHead = head.pieces.find(piece => piece.role === 'kinh-gui')
  const first = below?.part ?? inHead?.part ?? null
  const addressed = first ? kinhGuiParts(lines, first) : []
  const [only] = addressed
  const inline = only ? inlineBody.exec(textOf(only)) : null
  const kinhGui = only && inline ? [partOf(only.line, only.from, only.from + inline.index)] : addressed
  const title = findTitle({ lines, pieces: head.pieces, kind: head.kind, end: first?.line.index ?? null })
  const afterTitle = (title.at(-1)?.line.index ?? head.end - 1) + 1
  const bodyFrom = Math.max(first ? (kinhGui.at(-1)?.line.index ?? first.line.index) + 1 : 0, head.kind ? afterTitle : head.end)
  const foot = findFoot(lines, bodyFrom)
  const bodyTo = foot ? foot.from : lines.length
  return {
    letter,
    lines,
    pieces: head.pieces,
    kind: head.kind,
    title,
    kinhGui,
    foot,
    body: [...restOfHead(kinhGui, title, head.kind), ...lines.slice(bodyFrom, bodyTo).map(line => partOf(line))],
    scanned: looksScanned(lines),
  }
}
