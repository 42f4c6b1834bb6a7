// Where the parts of a letter stand: head, title, kính gửi, body, foot. Reads no value; every reader takes its lines from here.
import type { LetterText } from '../../contract/the-thuc.ts'
import { hint } from '../text/hints.ts'
import { foldedOf, type Line, linesOf, type Part, partOf, textOf } from '../text/lines.ts'
import { classAt, is } from '../text/unit-class.ts'
import { addresseeLines, inlineBody, kinhGuiBelow, listBelowVv } from './addressees.ts'
import { withoutArrivalStamps } from './arrival-stamp.ts'
import { isBodyOpener } from './body-opener.ts'
import { copySheetLast } from './copy-sheet.ts'
import { type Extent, findExtent } from './extent.ts'
import { type Foot, findFoot } from './foot.ts'
import { cutHeadLine, type HeadPiece } from './head.ts'
import { authenticationIn } from './hop-nhat.ts'
import { asksGuest, invitedBelow, speakerLine } from './invited.ts'
import { type KindLine, kindLineOf } from './kind-line.ts'
import { headFirst } from './late-head.ts'
import { isCopyStamp, isMisread, isNoise, looksScanned, withoutRunningHeads } from './noise.ts'
import { numberBelow } from './number-below.ts'
import { type Paragraph, paragraphsOf } from './paragraph.ts'
import { findTitle } from './title.ts'

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
  /** The body's lines joined to paragraphs. */
  paragraphs: readonly Paragraph[]
  foot: Foot | null
  extent: Extent
  scanned: boolean
}

/** A head never has more lines, nor do more signs stand above its last one; what stands below is body. Rule BC-14. */
const headLimit = 90
const headSigns = 20_000

interface Head {
  pieces: HeadPiece[]
  kind: KindLine | null
  /** Index of the first line that is not head. */
  end: number
}

const anchors: readonly HeadPiece['role'][] = ['so', 'quoc-hieu', 'dang-hieu']

/** A letter's own date is in words; one in digits on a stamp's line is the stamp's. */
const inWords = /th[a-z]{1,3}g/u

/** The pieces of one line; a second "số" is a cited one, and a noisy line's text is noise unless it names the kind. */
function piecesOf(line: Line, hasSo: boolean): HeadPiece[] {
  if (isCopyStamp(line)) return [{ role: 'noise', part: partOf(line), leftOfColumn: false }]
  let seen = hasSo
  return cutHeadLine(line).map(piece => {
    const isSecond = piece.role === 'so' && seen
    if (piece.role === 'so') seen = true
    if (isSecond) return { ...piece, role: 'text' as const }
    return isForeign(piece) ? { ...piece, role: 'noise' as const } : piece
  })
}

/** True for a piece of a noisy line that is noise with it: text without a kind, a day in digits. */
const isForeign = ({ role, part }: HeadPiece): boolean =>
  (role === 'text' && isNoise(part.line) && !kindLineOf(part)) || (role === 'ngay' && !inWords.test(foldedOf(part)) && isNoise(part.line))

/** Behind its V/v a công văn has no kind so far below, and its addressees or body begin. */
const kindReach = 6
const vvReach = 14

const isNumber = ({ role }: HeadPiece): boolean => role === 'so'

/** True where a V/v stands on the line, below the number or behind it. */
function hasVv(cut: readonly HeadPiece[], isNumbered: boolean): boolean {
  const number = isNumbered ? -1 : cut.findIndex(isNumber)
  return (isNumbered || number >= 0) && cut.some(({ role }, i) => role === 'vv' && i > number)
}

/** Kính gửi ends a head, and so does a line far below the V/v where that label is lost. */
const isLastOfHead = (cut: readonly HeadPiece[], index: number, vv: number): boolean =>
  index - vv > vvReach || cut.some(({ role }) => role === 'kinh-gui')

/** The kind that a piece names; what follows it counts up to the addressees or a stamp. */
function kindIn(cut: readonly HeadPiece[], at: number): KindLine | null {
  const next = cut.find(({ role }, i) => i > at && (role === 'kinh-gui' || role === 'khan-mat'))
  return kindLineOf((cut[at] as HeadPiece).part, next?.part.from)
}

const isAnchor = ({ role }: HeadPiece): boolean => anchors.includes(role)

/** The first piece of a line that names a kind, behind an anchor of its own where none stands above. */
function namedIn(cut: readonly HeadPiece[], isAnchored: boolean): { at: number; kind: KindLine } | null {
  for (let at = isAnchored ? 0 : cut.findIndex(isAnchor) + 1 || cut.length; at < cut.length; at++) {
    const kind = cut[at]?.role === 'text' ? kindIn(cut, at) : null
    if (kind) return { at, kind }
  }
  return null
}

/** How many of the lines may be head. */
function headEnd(lines: readonly Line[]): number {
  const far = lines.findIndex(({ start }, index) => index === headLimit || start - (lines[0] as Line).start > headSigns)
  return far < 0 ? lines.length : far
}

/** Kinds are looked for below quốc hiệu or số: a site's own title line above may name one too. Where neither is printed, from the first line on. */
function readHead(lines: readonly Line[], unanchored = false): Head {
  const pieces: HeadPiece[] = []
  let isAnchored = unanchored
  let isNumbered = false
  /** The line of the V/v below the number; far away where there is none. */
  let vv = Number.POSITIVE_INFINITY
  const end = headEnd(lines)
  for (let index = 0; index < end; index++) {
    const line = lines[index] as Line
    if (isAnchored && isBodyOpener(line)) return { pieces, kind: null, end: index }
    const cut = piecesOf(line, isNumbered)
    const named = index - vv < kindReach ? namedIn(cut, isAnchored) : null
    if (named) {
      pieces.push(...cut.slice(0, named.at), ...cut.filter(({ role }) => role === 'khan-mat'))
      return { pieces, kind: named.kind, end: index + 1 }
    }
    pieces.push(...cut)
    if (isLastOfHead(cut, index, vv)) return { pieces, kind: null, end: index + 1 }
    if (index < vv && hasVv(cut, isNumbered)) vv = index
    isNumbered ||= cut.some(isNumber)
    isAnchored ||= cut.some(isAnchor)
  }
  return { pieces, kind: null, end }
}

/** True where a sentence goes on behind an addressee. */
const endsInline = ({ line, from, to }: Part): boolean => inlineBody.test(line.text.slice(from)) || asksGuest(line.folded.slice(to))

/** What follows the addressee or the title on the same line, as where a web page joined the lines. */
function restOfHead(kinhGui: readonly Part[], title: readonly Part[], kind: KindLine | null): Part[] {
  const last = kinhGui.at(-1)
  if (last && kinhGui.length === 1 && last.to < last.line.text.trimEnd().length && endsInline(last)) return [partOf(last.line, last.to)]
  const end = title.at(-1)
  if (kinhGui[0] && kinhGui[0].line === end?.line) return []
  return end && kind?.rest && end.to < end.line.text.trimEnd().length && end.line === kind.part.line ? [partOf(end.line, end.to)] : []
}

/** True where the sentence that names guests cites a sign before them. */
const citesBefore = (lines: readonly Line[], { line, from }: Part, afterTitle: number): boolean =>
  line.folded.lastIndexOf('/', from) >= 0 || lines.slice(afterTitle, line.index).some(({ hints }) => (hints & hint.slash) > 0)

/** Where the body begins: below title and addressees; guests named some lines below the title have body above them and stand in it. */
function bodyStart(lines: readonly Line[], head: Head, first: Part | null, kinhGui: readonly Part[], afterTitle: number): number {
  const isGuest = first !== null && head.kind !== null && first.from > 0 && !/g[a-z]{2,3} ?[:;]/u.test(first.line.folded)
  const isInBody = isGuest && (first.line.index - afterTitle > 1 || citesBefore(lines, first, afterTitle))
  const named = first && !isInBody ? (kinhGui.at(-1)?.line.index ?? first.line.index) + 1 : 0
  return Math.max(named, head.kind ? afterTitle : head.end)
}

/** Where a foot may begin: below the head, or where neither a kind nor Kính gửi ends that, below its number. */
const footFrom = (head: Head, first: Part | null, bodyFrom: number): number =>
  head.kind || first ? bodyFrom : Math.min(bodyFrom, (head.pieces.find(piece => piece.role === 'so')?.part.line.index ?? -1) + 1)

/** True where a letter or an hour stands beside a digit. */
function mayRunOn(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!(classAt(text, at) & is.digit)) continue
    const next = text[at + 1] === ' ' ? at + 2 : at + 1
    if ((classAt(text, at - 1) | classAt(text, at + 1)) & is.letter || text[next] === 'h' || text[next] === 'g') return true
  }
  return false
}

/** True where words that are always the same are printed otherwise. */
function showsScan({ role, part }: HeadPiece): boolean {
  const text = textOf(part)
  if (role === 'so') return !(text.startsWith('Số') || /số/iu.test(text))
  if (role === 'ngay') return mayRunOn(text) && /\p{L}\d|\d\p{L}/u.test(text.replace(/(?<!\p{L})\d{1,2} ?[hg]\d{0,2}(?!\d)/u, ''))
  return (role === 'quoc-hieu' || role === 'tieu-ngu') && isMisread(text)
}

/** A head with the number that stands below its kind, where none stands above. */
function withNumberBelow(lines: readonly Line[], head: Head): Head {
  if (!head.kind || head.pieces.some(({ role }) => role === 'so')) return head
  return { ...head, pieces: [...head.pieces, ...numberBelow(lines, head.kind)] }
}

/** The layout of a letter. Never fails: what is not found is empty or null. Linear in the number of lines. */
export function layoutOf(letter: LetterText): Layout {
  const lines = copySheetLast(headFirst(withoutArrivalStamps(linesOf(letter), headLimit)))
  const anchored = readHead(lines)
  const isLost = anchored.kind === null && !anchored.pieces.some(({ role }) => role !== 'text' && role !== 'noise' && role !== 'khan-mat')
  const head = withNumberBelow(lines, isLost ? readHead(lines, true) : anchored)
  const first = head.kind
    ? (kinhGuiBelow(lines, head.kind.part.line.index) ?? invitedBelow(lines, head.kind))
    : (head.pieces.find(piece => piece.role === 'kinh-gui')?.part ?? listBelowVv(head.pieces))
  const kinhGui = first ? addresseeLines(lines, first) : []
  const title = findTitle({ lines, pieces: head.pieces, kind: head.kind, end: first ? speakerLine(lines, first) : null })
  const afterTitle = (title.at(-1)?.line.index ?? head.end - 1) + 1
  const bodyFrom = bodyStart(lines, head, first, kinhGui, afterTitle)
  const extent = findExtent(lines, bodyFrom)
  const own = lines.slice(0, extent.to)
  const foot = findFoot(own, footFrom(head, first, bodyFrom))
  const authenticated = head.pieces.some(piece => piece.role === 'so') ? null : authenticationIn(own, bodyFrom)
  const bodyTo = Math.min(foot ? foot.from : extent.to, authenticated ? authenticated.from : extent.to)
  const body = [...restOfHead(kinhGui, title, head.kind), ...withoutRunningHeads(lines.slice(bodyFrom, bodyTo)).map(line => partOf(line))]
  return {
    letter,
    lines,
    pieces: [...head.pieces, ...(authenticated ? authenticated.pieces : [])],
    kind: head.kind,
    title,
    kinhGui,
    foot,
    extent,
    body,
    paragraphs: paragraphsOf(body),
    scanned: looksScanned(lines) || head.pieces.some(showsScan),
  }
}
