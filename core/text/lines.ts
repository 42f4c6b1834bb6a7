// The lines of a letter as a reader sees them: without markup, folded for comparing, each place traceable to the letter's text.
import type { Span } from '../../contract/reading.ts'
import type { LetterText } from '../../contract/the-thuc.ts'
import { foldSame } from './fold.ts'
import { hint, type Seen, see, seenIn } from './hints.ts'
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

type Shown = Pick<Line, 'text' | 'folded' | 'offsets' | 'hints'>

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
  return { ...asPrinted(see(shown), 0, shown.length, 0), offsets: offsets.slice(from, to) }
}

const nothing: Shown = { text: '', folded: '', offsets: null, hints: 0 }

/** A stretch of the line of that number as it is. */
function asPrinted(seen: Seen, from: number, to: number, number: number): Shown {
  if (from >= to) return nothing
  const text = seen.text.slice(from, to)
  const hints = seen.hints[number] as number
  return { text, folded: hints & hint.wide ? foldSame(text) : seen.folded.slice(from, to), offsets: null, hints }
}

const lineFrom = ({ text, folded, hints, offsets }: Shown, index: number, start: number, gap: boolean, page: number): Line => ({
  index,
  text,
  folded,
  hints,
  start,
  offsets,
  gap,
  page,
})

/** No letter has so long a line; a file without line breaks is cut, so that every expression sees a bounded text. */
const longestLine = 10_000

/** Where a line ends: at its break, or at the last blank before it grows too long. */
function lineEnd(text: string, start: number, end: number): number {
  if (end - start <= longestLine) return end
  const blank = text.slice(start, start + longestLine).lastIndexOf(' ')
  return start + (blank > 0 ? blank : longestLine)
}

/** The page on which a place stands, from the page before on. */
function pageOf(pages: readonly number[], before: number, at: number): number {
  let page = before
  while (page + 1 < pages.length && (pages[page + 1] as number) <= at) page++
  return page
}

/** The lines of a letter that are not blank, in order. Linear in the length of the text. */
export function linesOf(letter: LetterText): Line[] {
  const { pages, runs } = letter
  const seen = seenIn(letter)
  const syntax = runs.filter(run => run.dress === 'syntax').map(run => run.at)
  const lines: Line[] = []
  let number = 0
  let next = 0
  let page = 0
  let gap = true
  for (let start = 0; start <= seen.text.length; ) {
    const broken = seen.ends[number] as number
    const end = lineEnd(seen.text, start, broken)
    while (syntax[next] && (syntax[next]?.end ?? 0) <= start) next++
    const [from, to] = visible(seen.text, start, end)
    const before = page
    page = pageOf(pages, before, from)
    const isDressed = (syntax[next]?.start ?? end) < end
    const shown = isDressed ? withoutSyntax(seen.text, from, to, syntax, next) : asPrinted(seen, from, to, number)
    if (shown.text !== '') lines.push(lineFrom(shown, lines.length, from, gap || seen.text[start] === '\n' || page !== before, page + 1))
    gap = shown.text === ''
    start = end + 1
    if (end === broken) number++
  }
  return lines
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

/** Two blanks side by side, or white space that is none: over so many signs quicker asked of an expression than of each sign. */
export const wideSpace = /\s\s|[^\S ]/u

/** A text with one blank for each stretch of white space, and none at its ends. */
export const singleSpaced = (text: string): string => (wideSpace.test(text) ? text.replace(/\s+/gu, ' ') : text).trim()
