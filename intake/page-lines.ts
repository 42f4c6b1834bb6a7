// The lines of a page out of the places of its signs: rows by their baseline, words by the gaps, a head or foot of two columns one column after the
// other. Lengths are in points; shares are of the size of the signs.
import { fold } from '../core/text/fold.ts'
import { convertLegacyFonts } from '../core/text/legacy-fonts.ts'
import type { PageWord } from './file-page.ts'
import type { Glyph } from './pdf-glyphs.ts'

interface Word {
  text: string
  x: number
  end: number
  y: number
  size: number
  sure: number | null
}

interface Row {
  y: number
  size: number
  words: Word[]
}

/** Signs so near to a baseline stand on it, whichever font each is drawn in. */
const sameBaseline = 0.12
/** Baselines so near to each other are of one row: that of a raised footnote mark is, the next row's is not. */
const sameRow = 0.45
/** A gap so wide parts words; one so wide, columns. */
const wordGap = 0.17
const columnGap = 1.5
/** Rows so far apart are no more one paragraph. */
const paragraphGap = 1.9
/** Rows of a column stand no farther apart. */
const columnRows = 3.2

const leastSure = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b))

/** The words of a row, whose signs may be of several sizes: the left column of a foot is set smaller than the right one. */
function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = []
  for (const { text, x, end, y, size, sure = null, isWord = false } of glyphs.toSorted((a, b) => a.x - b.x)) {
    const last = words.at(-1)
    if (last && !isWord && x - last.end < wordGap * size) {
      last.text += text
      last.end = Math.max(last.end, end)
      last.size = Math.max(last.size, size)
      last.sure = leastSure(last.sure, sure)
    } else words.push({ text, x, end, y, size, sure })
  }
  return words
}

/** Signs drawn twice to look bold are one. */
const isDrawnAgain = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < 0.12 * a.size && Math.abs(a.y - b.y) < 0.12 * a.size

function drawnOnce(glyphs: readonly Glyph[]): Glyph[] {
  const byPlace = new Map<number, Glyph[]>()
  return glyphs.filter(glyph => {
    const place = Math.round(glyph.x / 4) + 2 ** 26 * Math.round(glyph.y / 4)
    const near = byPlace.get(place)
    if (!near) byPlace.set(place, [glyph])
    else if (near.some(other => isDrawnAgain(other, glyph))) return false
    else near.push(glyph)
    return true
  })
}

interface Baseline {
  y: number
  size: number
  glyphs: Glyph[]
}

/** What is near to the one before is put to it, from the top. */
function joinNear(all: readonly Baseline[], share: number): Baseline[] {
  const joined: Baseline[] = []
  for (const one of all) {
    const last = joined.at(-1)
    if (last && last.y - one.y < share * Math.max(last.size, one.size)) {
      last.glyphs.push(...one.glyphs)
      last.size = Math.max(last.size, one.size)
    } else joined.push({ ...one, glyphs: [...one.glyphs] })
  }
  return joined
}

/** The rows of a page, from the top. Signs on one baseline are never parted: two columns whose rows are not level come near to each other's. */
function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const single = drawnOnce(glyphs)
    .sort((a, b) => b.y - a.y)
    .map(glyph => ({ y: glyph.y, size: glyph.size, glyphs: [glyph] }))
  return joinNear(joinNear(single, sameBaseline), sameRow).map(({ y, size, glyphs: own }) => ({ y, size, words: wordsOf(own) }))
}

/** Words that stand in a letter's head or foot, of which one at least is set in two columns. */
const inHeadOrFoot = /\b(?:cong hoa xa hoi|doc lap tu do|dang cong san viet nam|noi nhan)\b/u

/** Rows from one on that leave a line from top to bottom free, with words on either side of it. */
interface Band {
  rows: Row[]
  gutter: number
}

const crosses = ({ words, size }: Row, gutter: number): boolean =>
  words.some(({ x, end }) => x < gutter + 0.2 * size && end > gutter - 0.2 * size)
const leftOf = (row: Row, gutter: number): Word[] => row.words.filter(({ end }) => end <= gutter)
const rightOf = (row: Row, gutter: number): Word[] => row.words.filter(({ x }) => x >= gutter)

/** The part of some rows on one side of a gutter, each with the place of its own words. */
const columnOf = (rows: readonly Row[], side: typeof leftOf, gutter: number): Row[] =>
  rows.flatMap(row => {
    const words = side(row, gutter)
    const [first] = words
    return first ? [{ y: first.y, size: Math.max(...words.map(({ size }) => size)), words }] : []
  })

/** A column goes on into a row so far below. */
const columnGoesOn = 1.5
/** With it the addressees begin, which stand below a head. */
const opensAddressees = /^kinh gui\b/u

const lowest = ({ words }: Row): number => Math.min(...words.map(({ y }) => y))

/** How many rows behind those that both columns reach belong to the column that is longer. */
function tailOf(rows: readonly Row[], from: number, side: typeof leftOf, gutter: number): number {
  const end = rows.findIndex((row, i) => {
    if (i < from) return false
    const [own] = columnOf([row], side, gutter)
    const isNear = own && lowest(rows[i - 1] as Row) - own.y < columnGoesOn * own.size
    return !(isNear && !opensAddressees.test(fold(textOf(own))))
  })
  return (end < 0 ? rows.length : end) - from
}

/** The rows from the first on that a gutter leaves whole, as far down as both sides go, and what of one side follows closely. */
function bandAt(rows: readonly Row[], gutter: number): Band | null {
  const end = rows.findIndex((row, i) => crosses(row, gutter) || (i > 0 && (rows[i - 1] as Row).y - row.y > columnRows * row.size))
  const free = end < 0 ? rows : rows.slice(0, end)
  const lastOf = (side: typeof leftOf) => free.findLastIndex(row => side(row, gutter).length > 0)
  const [left, right] = [lastOf(leftOf), lastOf(rightOf)]
  const both = Math.min(left, right) + 1
  if (both < 1) return null
  const tail = tailOf(free, both, left > right ? leftOf : rightOf, gutter)
  return { rows: free.slice(0, both + tail), gutter }
}

/** The ends of words, where a gutter may begin that leaves the first row whole. */
function guttersOf(rows: readonly Row[]): number[] {
  const ends = new Set<number>()
  for (const { words, size } of rows) for (const { end } of words) ends.add(Math.round(end + 0.4 * size))
  return [...ends].filter(gutter => !crosses(rows[0] as Row, gutter)).sort((a, b) => a - b)
}

/** The two columns that begin with one of some rows, if they are a head or a foot: of several gutters the one with the most rows. */
function columnsAt(rows: readonly Row[], first: number): Band | null {
  const near = rows.slice(first, first + 40)
  const bands = guttersOf(near.slice(0, 12)).flatMap(gutter => bandAt(near, gutter) ?? [])
  const [best] = bands.sort((a, b) => b.rows.length - a.rows.length)
  if (!best || best.rows.length < 2) return null
  const said = best.rows.map(textOf).join('\n')
  return [said, convertLegacyFonts(said).text].some(text => inHeadOrFoot.test(fold(text.replaceAll('\n', ' ')))) ? best : null
}

const blanks = ' '.repeat(8)

/** What stands between a word of a row and the one before it; where columns part, a wide gap. */
const gapAt = ({ words, size }: Row, i: number): string =>
  i === 0 ? '' : (words[i] as Word).x - (words[i - 1] as Word).end > columnGap * size ? blanks : ' '
const textOf = (row: Row): string => row.words.map(({ text }, i) => gapAt(row, i) + text).join('')

/** A page as it is written down: rows, and null for a blank line. */
type Line = Row | null

/** The lines of rows of one column; a blank one where a paragraph ends. */
function linesOf(rows: readonly Row[]): Line[] {
  return rows.flatMap((row, i) => {
    const above = rows[i - 1]
    return above && above.y - row.y > paragraphGap * row.size ? [null, row] : [row]
  })
}

/** The lines of a page in the order in which they are read. */
function linesOn(rows: readonly Row[]): Line[] {
  const lines: Line[] = []
  let plain: Row[] = []
  const endPlain = () => {
    lines.push(...linesOf(plain))
    plain = []
  }
  for (let i = 0; i < rows.length; ) {
    const band = columnsAt(rows, i)
    if (band) {
      endPlain()
      const column = (side: typeof leftOf) => linesOf(columnOf(band.rows, side, band.gutter))
      lines.push(null, ...column(leftOf), null, ...column(rightOf), null)
      i += band.rows.length
    } else plain.push(rows[i++] as Row)
  }
  endPlain()
  return lines
}

/** The text of a page, line by line, and where each word of it stands; `height` is the page's, in points. */
export function pageOf(glyphs: readonly Glyph[], height: number): { text: string; words: PageWord[] } {
  const lines = linesOn(rowsOf(glyphs))
  const from = lines.findIndex(line => line !== null)
  const words: PageWord[] = []
  let text = ''
  for (const [i, row] of lines.slice(Math.max(0, from)).entries()) {
    if (i > 0) text += '\n'
    if (!row) continue
    for (const [at, { text: word, x, end, y, size, sure }] of row.words.entries()) {
      text += gapAt(row, at)
      const top = height - y - 0.8 * size
      words.push({ start: text.length, end: text.length + word.length, left: x, top, right: end, bottom: top + 1.05 * size, sure })
      text += word
    }
  }
  return { text: text.trimEnd(), words }
}
