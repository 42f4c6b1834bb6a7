// The lines of a letter as a reader sees them: without markup, folded for comparing, each place traceable to the letter's text.
import type { Span } from '../../contract/reading.ts'
import type { LetterText } from '../../contract/the-thuc.ts'
import { foldedLines, foldLine, makeRoom } from './hints.ts'
import { classAt, is } from './unit-class.ts'

/**
 * One line that is not blank, from its first to its last visible character: an indent or the blanks of a column say nothing.
 * `text` is what is shown; `folded` has the same length, without marks and in lower case.
 */
export interface Line {
  index: number
  text: string
  folded: string
  /** What the line may hold, as the bits of `hint` in hints.ts: one that is not set rules it out. */
  hints: number
  /** Where the line starts in the letter's text. */
  start: number
  /** Offsets of each shown character, only where markup was left out. */
  offsets: readonly number[] | null
  /** True when blank lines or a page's start stand before it. */
  gap: boolean
  page: number
}

/** A stretch of one line. */
export interface Part {
  line: Line
  from: number
  to: number
}

type Shown = Pick<Line, 'text' | 'offsets' | 'hints'>

/** The first and the last place of a stretch without the white space at its ends. */
function visible(text: string, start: number, end: number): [from: number, to: number] {
  let from = start
  let to = end
  while (from < to && classAt(text, from) & is.space) from++
  while (to > from && classAt(text, to - 1) & is.space) to--
  return [from, to]
}

/** A line without the markup runs that fall into it; `next` is the first run that may. */
function withoutSyntax(source: string, start: number, end: number, syntax: readonly Span[], next: number): Shown {
  const offsets: number[] = []
  let text = ''
  let at = start
  for (let i = next; at < end; i++) {
    const run = syntax[i]
    const stop = Math.min(run ? run.start : end, end)
    for (let k = at; k < stop; k++) offsets.push(k)
    text += source.slice(at, Math.max(stop, at))
    at = run && run.start < end ? Math.max(run.end, at) : end
  }
  const [from, to] = visible(text, 0, text.length)
  const shown = text.slice(from, to)
  return { text: shown, offsets: offsets.slice(from, to), hints: foldLine(shown, 0, shown.length, start) }
}

const asPrinted = (text: string, from: number, to: number): Shown => ({
  text: text.slice(from, to),
  offsets: null,
  hints: foldLine(text, from, to, from),
})

/** No letter has so long a line; a file without line breaks is cut, so that every expression sees a bounded text. */
const longestLine = 100_000

/** Where the text breaks next, which may be known from before; its length where it does not. */
function nextBreak(text: string, from: number, known: number): number {
  if (known >= from) return known
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}

/** Where a line ends: at its break, or at the last blank before it grows too long. */
function lineEnd(text: string, start: number, end: number): number {
  if (end - start <= longestLine) return end
  const blank = text.slice(start, start + longestLine).lastIndexOf(' ')
  return start + (blank > 0 ? blank : longestLine)
}

/** The lines with what was folded of them. */
function withFolded(lines: Line[], length: number): Line[] {
  const foldedFrom = foldedLines(length)
  for (const line of lines) line.folded = foldedFrom(line.start, line.start + line.text.length, line.hints)
  return lines
}

/** The lines of a letter that are not blank, in order. Linear in the length of the text. */
export function linesOf(letter: LetterText): Line[] {
  const { text, pages, runs } = letter
  const syntax = runs.filter(run => run.dress === 'syntax').map(run => run.at)
  const lines: Line[] = []
  makeRoom(text.length)
  let next = 0
  let page = 0
  let gap = true
  let broken = -1
  for (let start = 0; start <= text.length; ) {
    broken = nextBreak(text, start, broken)
    const end = lineEnd(text, start, broken)
    while (page + 1 < pages.length && (pages[page + 1] ?? 0) <= start) {
      page++
      gap = true
    }
    while (syntax[next] && (syntax[next]?.end ?? 0) <= start) next++
    const [from, to] = visible(text, start, end)
    const shown = (syntax[next]?.start ?? end) < end ? withoutSyntax(text, from, to, syntax, next) : asPrinted(text, from, to)
    const isGap = shown.text === ''
    if (!isGap)
      lines.push({
        index: lines.length,
        text: shown.text,
        folded: '',
        hints: shown.hints,
        start: from,
        offsets: shown.offsets,
        gap,
        page: page + 1,
      })
    gap = isGap
    start = end + 1
  }
  return withFolded(lines, text.length)
}

/** The part of a line between two places, without the white space at its ends. Places beyond the line or in wrong order give an empty part. */
export function partOf(line: Line, from = 0, to = line.text.length): Part {
  const start = Math.min(Math.max(0, from), line.text.length)
  const [a, b] = visible(line.text, start, Math.max(start, Math.min(line.text.length, to)))
  return { line, from: a, to: b }
}

export const textOf = (part: Part): string => part.line.text.slice(part.from, part.to)
export const foldedOf = (part: Part): string => part.line.folded.slice(part.from, part.to)

/** A part of a part, counted from its start. */
export const within = (part: Part, from: number, to = part.to - part.from): Part =>
  partOf(part.line, part.from + from, Math.min(part.from + to, part.to))

/** Where a part stands in the letter's text. Markup inside it is included. */
export function spanOf({ line, from, to }: Part): Span {
  if (!line.offsets) return { start: line.start + from, end: line.start + to }
  const start = line.offsets[from] ?? line.start
  return { start, end: to > from ? (line.offsets[to - 1] ?? start) + 1 : start }
}

/** The words of parts in order, one space between, no line breaks. */
export const joinText = (parts: readonly Part[]): string =>
  singleSpaced(parts.length === 1 && parts[0] ? textOf(parts[0]) : parts.map(textOf).join(' '))

/** A text with one blank for each stretch of white space, and none at its ends. */
export const singleSpaced = (text: string): string => (hasWideSpace(text) ? text.replace(/\s+/gu, ' ') : text).trim()

/** True where two blanks stand side by side, or white space that is none. */
function hasWideSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    if (classAt(text, at) & is.space && (text[at] !== ' ' || classAt(text, at + 1) & is.space)) return true
  return false
}
