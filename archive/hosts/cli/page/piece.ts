// Pieces of text with a look, and lines of them that fit a width. Knows terminals, no letters.
import type { Sureness } from '../../../../contract/reading.ts'

/** How wide a page may be, and whether it may be coloured. */
export type Look = { width: number; isColored: boolean }

export type Style = {
  /** Colours the piece: green, yellow, red. */
  sure?: Sureness | null
  /** The name of a field before its value: never broken over lines. */
  isLabel?: boolean
  isBold?: boolean
  isStruck?: boolean
  isDim?: boolean
  /** A value inside another: underlined. */
  isInner?: boolean
}
export type Piece = { text: string; style: Style }

export const plain = (text: string): Piece => ({ text, style: {} })
export const dim = (text: string): Piece => ({ text, style: { isDim: true } })
export const bold = (text: string): Piece => ({ text, style: { isBold: true } })

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })
const invisible = /[\p{M}\p{Cf}]/gu

/** Columns that a text takes on a terminal; marks that stand over a letter take none. */
export const widthOf = (text: string): number => Array.from(text.replace(invisible, '')).length

const widthOfAll = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + widthOf(text), 0)

type Word = { gap: Piece | null; pieces: Piece[] }

const isGap = ({ text, style }: Piece): boolean => !style.isLabel && text.startsWith(' ')

/** The words of a line: what no space parts, whatever its looks; each with the space before it. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const atoms = pieces.flatMap(({ text, style }) =>
    (style.isLabel ? [text] : text.split(/( +)/u)).filter(Boolean).map(part => ({ text: part, style })),
  )
  const words: Word[] = []
  let gap = null as Piece | null
  let isOpen = false
  for (const atom of atoms) {
    if (isGap(atom)) gap = { text: (gap?.text ?? '') + atom.text, style: atom.style }
    else if (isOpen) words.at(-1)?.pieces.push(atom)
    else words.push({ gap, pieces: [atom] })
    isOpen = !isGap(atom)
    if (isOpen) gap = null
  }
  return words
}

/** A word wider than a line, cut between its letters. */
function cutWord(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const { text, style } of pieces) {
    let kept = ''
    for (const { segment } of graphemes.segment(text)) {
      const wide = widthOf(segment)
      if (used + wide > width && used > 0) {
        if (kept) lines.at(-1)?.push({ text: kept, style })
        lines.push([])
        kept = ''
        used = 0
      }
      kept += segment
      used += wide
    }
    if (kept) lines.at(-1)?.push({ text: kept, style })
  }
  return lines
}

/**
 * One line of text as lines no wider than `width`, broken at spaces. Runs of spaces inside a line stay, so that columns stand under each other;
 * the lines that follow begin under the first.
 */
export function wrapPieces(pieces: readonly Piece[], width: number): Piece[][] {
  const words = wordsOf(pieces)
  const lead = Math.min(widthOf(words[0]?.gap?.text ?? ''), Math.floor(width / 2))
  const indent = lead ? [plain(' '.repeat(lead))] : []
  const room = width - lead
  const lines: Piece[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const { gap, pieces: word } of words) {
    const wide = widthOfAll(word)
    const space = widthOf(gap?.text ?? '')
    if (used + space + wide <= room) {
      lines.at(-1)?.push(...(gap ? [gap] : []), ...word)
      used += space + wide
    } else {
      lines.push(...(wide <= room ? [word] : cutWord(word, room)))
      used = widthOfAll(lines.at(-1) ?? [])
    }
  }
  return lines.length ? lines.map(line => [...indent, ...line]) : [[]]
}

const colors: Readonly<Record<Sureness, number>> = { certain: 32, likely: 33, guess: 31 }

function codesOf({ sure, isLabel, isBold, isStruck, isDim, isInner }: Style): string {
  const codes = [isBold && 1, isDim && 2, isInner && !isLabel && 4, isLabel && sure && 7, isStruck && 9, sure && colors[sure]]
  return codes.filter(Boolean).join(';')
}

/** A line as it is written; without colours the looks are left out. */
export function paint(pieces: readonly Piece[], { isColored }: Look): string {
  if (!isColored)
    return pieces
      .map(({ text }) => text)
      .join('')
      .trimEnd()
  let worn = ''
  let out = ''
  for (const { text, style } of pieces) {
    const codes = codesOf(style)
    if (codes !== worn) out += `${worn && '\x1b[0m'}${codes && `\x1b[${codes}m`}`
    worn = codes
    out += text
  }
  return worn ? `${out}\x1b[0m` : out
}

/** Fills up with spaces on the right. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))
