// Cuts a letter's text into pages, lines and pieces, so that runs of markup, marks of fields and hits can be drawn over one another.
import type { Span } from '../../contract/reading.ts'
import type { LetterText, Run } from '../../contract/the-thuc.ts'
import type { Mark } from './form/notes.ts'

/**
 * A piece wears the same dress throughout. `marks` has the most specific first; tasks (whole paragraphs) are kept apart, and `quiet` keys, whose
 * places are not seen until they are asked for.
 */
export type Piece = { start: number; text: string; dress: Run['dress'][]; marks: Mark[]; tasks: string[]; quiet: string[]; isHit: boolean }
export type Line = { start: number; isAfterGap: boolean; isItem: boolean; isHeading: boolean; tasks: string[]; pieces: Piece[] }
export type Page = { start: number; lines: Line[] }

type Cover = { at: Span; put: (piece: Piece) => void; size: number }

const isTask = (mark: Mark) => mark.key.startsWith('nhiemVu')

/** How much of the text a mark takes in one stretch around `at`: lines that follow one another are one stretch. */
function extentOf(text: string, { at: spans }: Mark, at: Span): number {
  const follows = (a: Span, b: Span) => a.end <= b.start && !text.slice(a.end, b.start).trim()
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const here = sorted.findIndex(({ start, end }) => start === at.start && end === at.end)
  let [first, last] = [here, here]
  while (first > 0 && follows(sorted[first - 1] as Span, sorted[first] as Span)) first -= 1
  while (last < sorted.length - 1 && follows(sorted[last] as Span, sorted[last + 1] as Span)) last += 1
  return (sorted[last] as Span).end - (sorted[first] as Span).start
}

function coversOf({ runs, text }: LetterText, marks: Mark[], hits: Span[]): Cover[] {
  const covers: Cover[] = [
    ...runs.map(({ at, dress }) => ({ at, size: 0, put: (piece: Piece) => piece.dress.push(dress) })),
    ...hits.map(at => ({
      at,
      size: 0,
      put: (piece: Piece) => {
        piece.isHit = true
      },
    })),
    ...marks.flatMap(mark =>
      mark.at.map(at => ({
        at,
        size: extentOf(text, mark, at),
        put: (piece: Piece) => {
          if (isTask(mark)) piece.tasks.push(mark.key)
          else if (mark.tone === 'issue') piece.quiet.push(mark.key)
          else piece.marks.push(mark)
        },
      })),
    ),
  ]
  return covers.filter(({ at }) => at.end > at.start).sort((a, b) => a.at.start - b.at.start || a.size - b.size)
}

/** Where each place of some spans begins: spans that follow one another over white space alone are one place. */
export function placesOf(text: string, spans: Span[]): number[] {
  const sorted = spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)
  return sorted.flatMap(({ start }, index) => {
    const before = sorted[index - 1]
    return before && (before.end >= start || !text.slice(before.end, start).trim()) ? [] : [start]
  })
}

/** The pieces of a whole text: cut wherever any cover, line or page begins or ends. */
function piecesOf(letter: LetterText, covers: Cover[]): Piece[] {
  const { text, pages } = letter
  const cuts = new Set([0, text.length, ...pages])
  for (const { at } of covers) cuts.add(at.start).add(at.end)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.add(at).add(at + 1)
  const ends = [...cuts].filter(cut => cut <= text.length).sort((a, b) => a - b)
  let next = 0
  let open: Cover[] = []
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0
    open = open.filter(({ at }) => at.end > start)
    for (let cover = covers[next]; cover && cover.at.start <= start; next += 1, cover = covers[next])
      if (cover.at.end > start) open.push(cover)
    const piece: Piece = { start, text: text.slice(start, end), dress: [], marks: [], tasks: [], quiet: [], isHit: false }
    for (const { put } of [...open].sort((a, b) => a.size - b.size)) put(piece)
    return piece
  })
}

const lineOf = (pieces: Piece[], isAfterGap: boolean): Line => ({
  start: pieces[0]?.start ?? 0,
  isAfterGap,
  isItem: /^\s*[-–+•*]\s/u.test(pieces.map(({ text }) => text).join('')),
  isHeading: pieces.some(({ dress }) => dress.includes('heading')),
  tasks: [...new Set(pieces.flatMap(({ tasks }) => tasks))],
  pieces,
})

/** Pages of lines of pieces; markup syntax is taken out and blank lines become gaps. */
export function pagesOf(letter: LetterText, marks: Mark[], hits: Span[]): Page[] {
  const pages: Page[] = letter.pages.map(start => ({ start, lines: [] }))
  let page = 0
  let held: Piece[] = []
  let isAfterGap = false
  const close = () => {
    const isBlank = held.every(({ text }) => !text.trim())
    if (!isBlank) pages[page]?.lines.push(lineOf(held, isAfterGap))
    isAfterGap = isBlank && Boolean(pages[page]?.lines.length)
    held = []
  }
  for (const piece of piecesOf(letter, coversOf(letter, marks, hits))) {
    while (piece.start >= (pages[page + 1]?.start ?? Number.POSITIVE_INFINITY)) {
      close()
      page += 1
      isAfterGap = false
    }
    if (piece.text === '\n') close()
    else if (!piece.dress.includes('syntax')) held.push(piece)
  }
  close()
  return pages
}
