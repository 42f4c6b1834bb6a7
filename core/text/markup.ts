// Remains of Markdown and the HTML tags that dress words, in a letter's text. Knows where they stand and how the text between them is dressed; changes nothing.
import type { Run } from '../../contract/the-thuc.ts'
import { markupSign } from './asks.ts'

type Dress = Run['dress']

const blankLine = /\n[^\S\n]{0,400}\n/u
const heading = /^[ \t]{0,3}#{1,6}[ \t]{1,40}/u
/** A sign behind the stroke that keeps it from being a mark, the end of a link, or a mark that opens and closes on one line, for bold on two neighbouring ones. */
const token =
  /\\[\\`*_{}[\]()#+.!~>-]|\]\((?=\S{0,300}[/.#:])(?:[^()\s]|\([^()\s]{0,200}\)){1,500}(?: "[^"\n]{0,200}")?\)|\*{2,3}|~~|<\/?(?:b|strong|i|em|u|s|del|sup|sub|span|font|a|o:p|ins|small|strike)(?: [^<>\n]{0,200})?\/?>|\*/giu
/** A longer line is no line that somebody dressed: its marks stay text. */
const longestLine = 100_000
const tagName = /[a-z]+/iu
const dressOfTag: Readonly<Record<string, Dress>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
  sup: 'superscript',
}

interface Mark {
  text: string
  start: number
  end: number
}

const run = (start: number, end: number, dress: Dress): Run => ({ at: { start, end }, dress })

const tightOpen = (text: string, mark: Mark): boolean => /\S/u.test(text[mark.end] ?? ' ')
const tightClose = (text: string, mark: Mark): boolean => /\S/u.test(text[mark.start - 1] ?? ' ')

/** The dress a mark gives, or null for a tag that only has to be hidden. */
function dressOf(mark: string): Dress | null {
  if (mark === '~~') return 'struck'
  if (mark === '*') return 'italic'
  if (mark.startsWith('*')) return 'bold'
  return dressOfTag[tagName.exec(mark)?.[0]?.toLowerCase() ?? ''] ?? null
}

/** No link's text is longer. */
const longestLink = 400
/** The number of a footnote, which is no part of the text. */
const footnote = /^\[?\d{1,3}\]?$/u

/** Where the bracket opens that closes at a place, on the same line and not far; -1 where none does. */
function linkStart(text: string, close: number): number {
  let open = 1
  for (let at = close - 1; at >= Math.max(0, close - longestLink) && text[at] !== '\n'; at--) {
    if (text[at] === ']') open++
    else if (text[at] === '[' && --open === 0) return at
  }
  return -1
}

/** A link leaves its text only; an image and the number of a footnote nothing. */
function hideLink(text: string, { start, end }: Mark, runs: Run[]): void {
  const open = linkStart(text, start)
  if (open < 0) return
  const isImage = text[open - 1] === '!'
  if (isImage || footnote.test(text.slice(open + 1, start))) runs.push(run(isImage ? open - 1 : open, end, 'syntax'))
  else runs.push(run(open, open + 1, 'syntax'), run(start, end, 'syntax'))
}

/** Opens or closes one mark: a mark without its partner stays text, a tag is always hidden. */
function pairMark(text: string, mark: Mark, open: Map<string, Mark>, runs: Run[]): void {
  const isTag = mark.text.startsWith('<')
  if (isTag) runs.push(run(mark.start, mark.end, 'syntax'))
  const dress = dressOf(mark.text)
  if (!dress) return
  const key = isTag ? `<${dress}` : mark.text
  const opened = open.get(key)
  const closes = isTag ? mark.text.startsWith('</') : opened !== undefined && tightClose(text, mark)
  if (opened && closes) {
    if (!isTag) runs.push(run(opened.start, opened.end, 'syntax'), run(mark.start, mark.end, 'syntax'))
    runs.push(run(opened.end, mark.start, dress))
    open.delete(key)
  } else if (!closes && (isTag || tightOpen(text, mark))) open.set(key, mark)
}

function seeMark(text: string, mark: Mark, open: Map<string, Mark>, runs: Run[]): void {
  if (mark.text.startsWith('\\')) runs.push(run(mark.start, mark.start + 1, 'syntax'))
  else if (mark.text.startsWith(']')) hideLink(text, mark, runs)
  else pairMark(text, mark, open, runs)
}

function nextSign(text: string, from: number): number {
  markupSign.lastIndex = from
  return markupSign.exec(text)?.index ?? -1
}

/**
 * The runs of markup in a text, in order of their start. Linear: marks are paired inside a paragraph only.
 * Example: `Số: ~~1892~~` gives two `syntax` runs and a `struck` run over 1892.
 */
export function findMarkup(text: string): Run[] {
  const runs: Run[] = []
  const open = new Map<string, Mark>()
  let seen = 0
  for (let sign = nextSign(text, 0); sign >= 0; sign = nextSign(text, seen)) {
    const start = text.lastIndexOf('\n', sign) + 1
    const found = text.indexOf('\n', sign)
    const end = found < 0 ? text.length : found
    if (open.size && blankLine.test(text.slice(seen, start))) open.clear()
    seen = end
    if (end - start > longestLine) continue
    const line = text.slice(start, end)
    const head = heading.exec(line)?.[0].length ?? 0
    if (head) runs.push(run(start, start + head, 'syntax'), run(start + head, end, 'heading'))
    for (const { index, 0: mark } of line.matchAll(token))
      seeMark(text, { text: mark, start: start + index, end: start + index + mark.length }, open, runs)
  }
  return runs.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
}
