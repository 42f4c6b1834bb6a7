// The signatures of a văn bản that several people sign: side by side, one below the other, or their columns read one after the other.
// Parts them, reads none.
import { parts, rareTitles, titles } from '../tables/titles.ts'
import { fold, foldSame } from '../text/fold.ts'
import { foldedOf, type Line, type Part, partOf, textOf, within } from '../text/lines.ts'
import { matchesIn } from '../text/matches.ts'
import { classAt, is } from '../text/unit-class.ts'
import { isDebris, isNoise } from './noise.ts'
import { isPersonName, isSignedName } from './person-name.ts'
import { isSignLine, isUpper } from './sign-text.ts'

const gap = /\s{3,80}|\t\s{0,40}/gu
const authorities = /(?<!\p{L})(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[.,]?(?=\s?\p{Lu})/gu
/** "(Đã ký)", "(Ký, ghi rõ họ tên)". */
const signed = /^[^\p{L}]{0,3}(?:da k[yi]|ky(?: ten| va|,|\)))[^\p{L}]/u
const posts = [...titles, ...rareTitles, ...parts].map(fold).sort((a, b) => b.length - a.length)

/** A part cut at the given places. */
function cutAt(part: Part, places: readonly number[]): Part[] {
  const ends = [...places.slice(1), part.to - part.from]
  return places.map((place, i) => within(part, place, ends[i])).filter(cell => cell.to > cell.from)
}

/** Where the posts of a line begin that consists of posts alone: "THỨ TRƯỞNG THỨ TRƯỞNG"; empty for any other line. */
function postStarts(text: string): number[] {
  const folded = foldSame(text)
  const starts: number[] = []
  for (let at = 0; at < folded.length; ) {
    const post = posts.find(title => folded.startsWith(title, at) && !/[a-z]/u.test(folded[at + title.length] ?? ' '))
    if (!post) return []
    starts.push(at)
    at += post.length
    while (at < folded.length && /\s/u.test(folded[at] ?? '')) at++
  }
  return starts
}

/** Where two or three names begin on a line of names alone; three words each before any other way. */
function nameStarts(text: string): number[] {
  const words = matchesIn(text, /\S+/gu).map(found => found.index)
  if (words.length < 4 || words.length > 9) return []
  const join = (from: number, to: number): string => text.slice(words[from] ?? 0, words[to] ?? text.length).trim()
  for (const sizes of [
    [3, 3],
    [3, 3, 3],
    [2, 3],
    [3, 2],
    [2, 2],
    [3, 4],
    [4, 3],
    [4, 4],
    [2, 4],
    [4, 2],
  ]) {
    if (sizes.reduce((a, b) => a + b) !== words.length) continue
    const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((a, b) => a + b, 0))
    if (starts.every((start, i) => isPersonName(join(start, start + (sizes[i] ?? 0))))) return starts.map(start => words[start] ?? 0)
  }
  return []
}

/** The columns of one line: parted by a row of blanks, by the same authority once more, by posts or names that follow one another. */
function cellsOf(part: Part): Part[] {
  const text = textOf(part)
  const gaps = matchesIn(text, gap).map(found => found.index + found[0].length)
  if (gaps.length > 0) return cutAt(part, [0, ...gaps])
  const same = matchesIn(text, authorities)
  if (same.length > 1 && same[0]?.index === 0 && same.every(found => found[0] === same[0]?.[0]))
    return cutAt(
      part,
      same.map(f => f.index),
    )
  for (const starts of [isUpper(text) ? postStarts(text) : [], nameStarts(text)]) if (starts.length > 1) return cutAt(part, starts)
  return [part]
}

const isPost = (part: Part): boolean => posts.some(post => fold(textOf(part)).startsWith(post))
const isName = (part: Part): boolean => isPersonName(textOf(part)) || isSignedName(textOf(part))

/** A line of a signature's columns: capitals, all of them authority, post or body. */
const isColumnLine = (line: Line): boolean => line.text.length < 200 && isUpper(line.text)

/** What someone who presides or stands for others is above the post he holds. */
const aboveOffice = /^(?:nguoi )?(?:chu tri|dai dien|chu toa)/u

/** The column a cell that stands alone belongs to: the first that has no post yet, or where all have one, the first whose holder has an office too. */
function columnFor(columns: readonly Part[][]): number {
  const open = columns.findIndex(column => !column.some(isPost))
  if (open >= 0) return open
  return Math.max(
    0,
    columns.findIndex(column => column.some(cell => aboveOffice.test(foldedOf(cell)))),
  )
}

/** The rows of posts above a line of names, up to running text. */
function rowsAbove(lines: readonly Line[], at: number): Part[][] {
  const rows: Part[][] = []
  for (const line of lines.slice(Math.max(0, at - 10), at).toReversed()) {
    if (isDebris(line.text) || isNoise(line) || signed.test(`${line.folded} `)) continue
    if (!isColumnLine(line)) break
    rows.unshift(cellsOf(partOf(line)))
  }
  return rows
}

/** Under which cell of the line directly above a lone cell stands, by its indent; -1 where none shows. */
function cellAbove({ line }: Part, row: readonly Part[]): number {
  const above = row[0]?.line
  if (!above || line.gap || line.offsets || above.offsets || line.index !== above.index + 1) return -1
  const indent = line.start - above.start - above.text.length - 1
  if (indent < shortestIndent) return -1
  return row.findLastIndex(cell => cell.from - shortestIndent < indent)
}
const shortestIndent = 8

/** The cells of each column; a row that fits no column begins anew: it stands above the signatures. */
function columnsOf(rows: readonly Part[][], width: number): Part[][] {
  let columns: Part[][] = Array.from({ length: width }, () => [])
  for (const [i, row] of rows.entries()) {
    const below = row[0] && rows[i - 1]?.length === width ? cellAbove(row[0], rows[i - 1] ?? []) : -1
    const own = row.length === 1 && columns.some(column => column.length > 0) ? (below < 0 ? columnFor(columns) : below) : -1
    if (row.length === width) columns = columns.map((column, i) => [...column, ...row.slice(i, i + 1)])
    else columns = columns.map((column, i) => (own < 0 ? [] : i === own ? [...column, ...row] : column))
  }
  return columns
}

/** Signatures side by side above a line of names. Rule NK-7. */
function sideBySide(lines: readonly Line[], line: Line): Part[][] | null {
  const names = cellsOf(partOf(line))
  if (names.length < 2 || !names.every(isName)) return null
  const columns = columnsOf(rowsAbove(lines, line.index), names.length)
  return columns.flat().some(cell => isPost(cell) || isSignLine(cell))
    ? columns.map((column, i) => [...column, ...names.slice(i, i + 1)])
    : null
}

/** Where a signature begins in a line that holds several with their names: "KT. BỘ TRƯỞNG … Trần Văn An KT. BỘ TRƯỞNG …". */
function joinedStarts(text: string): number[] {
  return matchesIn(text, authorities)
    .map(found => found.index)
    .filter(at => at === 0 || /\p{Lu}\p{Ll}{1,6}\s{1,3}$/u.test(text.slice(0, at)))
}

const authorityFirst = /^[^\p{L}]{0,3}(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)(?!\p{L})/u
const endsInName = /\p{Ll}[^\p{L}]{0,3}$/u

/** The lines of signatures one below the other, gathered as they come. */
interface Gathered {
  groups: Part[][]
  names: Part[]
  open: Part[]
}

function gather(out: Gathered, part: Part): void {
  const text = textOf(part)
  const close = (): void => {
    if (out.open.length > 0) out.groups.push(out.open)
    out.open = []
  }
  if (isName(part)) {
    close()
    out.names.push(part)
  } else if (isSignLine(part) || (isUpper(text) && out.open.length > 0)) {
    if (authorityFirst.test(text) && out.open.some(isPost)) close()
    out.open.push(part)
    if (!(endsInName.test(text) && isSignLine(part))) return
    close()
    out.names.push(part)
  }
}

/** Signatures one below the other, each with its name; or all posts and then all names. Rule NK-7. */
function oneByOne(lines: readonly Line[]): Part[][] | null {
  const out: Gathered = { groups: [], names: [], open: [] }
  for (const line of lines) {
    const starts = joinedStarts(line.text)
    for (const part of cutAt(partOf(line), starts.length > 1 ? starts : [0])) gather(out, part)
  }
  const { groups, names } = out
  if (groups.length < 2 || groups.length !== names.length) return null
  return groups.map((group, i) => [...new Set([...group, ...names.slice(i, i + 1)])])
}

/** Nothing but words with a capital, four at least: what a row of names looks like. */
const nameRow = /^(?:(?:\p{Lu}[\p{L}.’']{0,9}|tá|tướng|úy|uý|sĩ),?\s{1,80}){3,14}\p{Lu}[\p{L}’']{0,8}[^\p{L}\d]{0,3}$/u

/** True for four words or more that end in a small letter and each begin with a capital, or as one of a rank does. */
function mayBeNames(text: string): boolean {
  if (!(classAt(text, 0) & is.capital)) return false
  let end = text.length - 1
  while (end > text.length - 4 && !(classAt(text, end) & is.letter)) end--
  if (!(classAt(text, end) & is.small)) return false
  let words = 1
  for (let at = 1; at <= end; at++) {
    if (!(classAt(text, at - 1) & is.space) || classAt(text, at) & is.space) continue
    if (!(classAt(text, at) & is.capital || rankBegins.includes(text.charAt(at)))) return false
    words++
  }
  return words > 3
}
const rankBegins = 'túus'

/** Lines around the foot in which signatures may stand. */
const reach = 16

/** Each signature of a văn bản that several sign, in print order; null where one signs. Below one another they count only where `isJoint` says so. Rule NK-7. */
export function jointSignatures(lines: readonly Line[], from: number, to: number, isJoint: boolean): Part[][] | null {
  const start = Math.max(0, from - reach)
  const near = lines.slice(start, Math.min(lines.length, to + reach))
  for (const line of near) {
    const side = mayBeNames(line.text) && nameRow.test(line.text) ? sideBySide(lines, line) : null
    if (side) return side
  }
  return isJoint ? oneByOne(near) : null
}
