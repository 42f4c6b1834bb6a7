// Where the heads of a foreign register stand, and what each column seems to be: by its head (rules SC-10 to SC-13), else by its cells (SC-14).
// Proposes; the clerk decides.
import type { EntryPart } from '../../contract/entry-origin.ts'
import type { Proposal } from '../../contract/old-register.ts'
import { soHieuKey } from '../link/so-hieu.ts'
import { knownUnused, registerHeads } from '../tables/register-heads.ts'
import { fold } from '../text/fold.ts'
import { cellWords, type OldCell, type OldRow } from './cell.ts'
import { readDay } from './day.ts'
import { settled } from './parts-together.ts'

/** Cells that are one; rows from 1, columns from 0, ends included. */
export interface MergedCells {
  top: number
  bottom: number
  left: number
  right: number
}

/** The heads of a table, by column; rows of the file from `from` to `to`, the numbers (1), (2) … below them among them. */
export interface Heads {
  from: number
  to: number
  words: string[]
  /** By the column; null where the head says nothing known. */
  parts: (EntryPart | null)[]
  /** Every column whose head says that it tells how secret a letter is. */
  secret: number[]
  direction: 'den' | 'di'
}

type Direction = Heads['direction']

/** A head for comparing: folded, what stands in brackets left out. */
const headKey = (head: string): string => fold(head.replace(/\([^()]{0,80}\)/gu, ' ')).trim()

interface Known {
  key: string
  part: EntryPart | null
}

const knownIn = (direction: Direction): readonly Known[] =>
  [
    ...registerHeads
      .filter(row => row.in === null || row.in === direction)
      .flatMap(({ part, heads }) => heads.map(head => ({ key: headKey(head), part }))),
    ...knownUnused.map(head => ({ key: headKey(head), part: null })),
  ].toSorted((a, b) => b.key.length - a.key.length)

const known: Readonly<Record<Direction, readonly Known[]>> = { den: knownIn('den'), di: knownIn('di') }

/** A head of so few letters must be all that is said. */
const shortKey = 6

/** How a head agrees with a row of the table: `worth` 3 = the same, 2 = it begins so, 1 = it holds it. */
interface Match extends Known {
  worth: number
}

function matchOf(head: string, direction: Direction): Match | null {
  const key = headKey(head)
  if (key === '' || key.length > 120) return null
  const rows = known[direction]
  const same = rows.find(row => row.key === key)
  if (same) return { ...same, worth: 3 }
  const long = rows.filter(row => row.key.length >= shortKey)
  const begins = long.find(row => key.startsWith(`${row.key} `))
  if (begins) return { ...begins, worth: 2 }
  const holds = long.find(row => ` ${key} `.includes(` ${row.key} `))
  return holds ? { ...holds, worth: 1 } : null
}

/** The best of the ways in which a head of two rows may be meant: the lower alone, both in their order, both turned round. */
function bestMatch(head: readonly string[], direction: Direction): Match | null {
  const ways = head.length < 2 ? head : [head.join(' '), [...head].reverse().join(' '), head.at(-1) ?? '', head[0] ?? '']
  const found = ways.flatMap(way => matchOf(way, direction) ?? [])
  return found.length ? found.reduce((a, b) => (b.worth > a.worth ? b : a)) : null
}

/** Words of the heads of each column, upper row first, the same words once. A blank right of a word belongs to it where the row below has words and nothing tells otherwise. */
function headWords(rows: readonly OldRow[], merges: readonly MergedCells[]): string[][] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const upperGoesOn = (row: OldRow, column: number): string => {
    const merge = merges.find(one => one.top <= row.row && row.row <= one.bottom && one.left <= column && column <= one.right)
    if (merge) {
      const first = rows.find(one => one.row === merge.top)
      return cellWords(first?.cells[merge.left])
    }
    if (merges.length || row === rows.at(-1) || !cellWords(rows.at(-1)?.cells[column])) return ''
    const left = row.cells.slice(0, column).findLast(cell => cellWords(cell) !== '')
    return left === undefined ? '' : cellWords(left)
  }
  return Array.from({ length: width }, (_, column) => {
    const words = rows.map(row => cellWords(row.cells[column]) || upperGoesOn(row, column)).map(text => text.replace(/\s+/gu, ' '))
    return words.filter((word, i) => word !== '' && words.indexOf(word) === i)
  })
}

interface Block extends Omit<Heads, 'to' | 'from'> {
  rows: readonly OldRow[]
  worth: number
}

/** Each part to the column that names it best, the first of equals. */
function partsOf(words: readonly (readonly string[])[], direction: Direction): Pick<Heads, 'parts' | 'secret'> & { worth: number } {
  const matches = words.map(head => bestMatch(head, direction))
  const best = new Map<EntryPart, number>()
  for (const [column, match] of matches.entries()) {
    if (!match?.part) continue
    const other = best.get(match.part)
    if (other === undefined || match.worth > (matches[other]?.worth ?? 0)) best.set(match.part, column)
  }
  const parts = matches.map((match, column) => (match?.part && best.get(match.part) === column ? match.part : null))
  const worth = matches.reduce((sum, match, column) => sum + (match && (match.part === null || parts[column]) ? match.worth : 0), 0)
  const secret = matches.flatMap((match, column) => (match?.part === 'doMat' ? [column] : []))
  return { parts, worth, secret }
}

const block = (rows: readonly OldRow[], merges: readonly MergedCells[], direction: Direction): Block => {
  const heads = headWords(rows, merges)
  return { rows, direction, words: heads.map(words => words.join(' › ')), ...partsOf(heads, direction) }
}

const numbering = /^[([]?\d{1,2}[)\]]?$/u
/** A row of (1), (2), (3) … or 1, 2, 3 …: the decree numbers the columns so. */
export function isNumbering({ cells }: OldRow): boolean {
  const filled = cells.map(cellWords).filter(text => text !== '')
  return filled.length >= 3 && filled.every((text, i) => numbering.test(text) && Number(text.replace(/\D/gu, '')) === i + 1)
}

/** A second row of heads says something in words, no days and no numbers. */
const mayBeHeads = ({ cells }: OldRow): boolean => {
  const filled = cells.filter(cell => cellWords(cell) !== '')
  return filled.length > 0 && filled.every(cell => typeof cell === 'string' && !/\d/u.test(cell) && cell.length <= 60)
}

/** Fewer parts are no heads: a title may hold one word. */
const leastWorth = 6
const soughtRows = 30

/** A row of a register, not of its heads: several cells, a day or a sign among them. */
export const isEntryLike = ({ cells }: OldRow): boolean =>
  cells.filter(cell => cellWords(cell) !== '').length >= 3 && cells.some(cell => isDay(cell) || isSign(cell))

/** The best block. Heads above the first entry go before better ones among the entries, which a later page may have. */
function bestOf(blocks: readonly Block[], entry: OldRow | undefined): Block | null {
  const isBetter = (a: Block, b: Block) => a.worth > b.worth || (a.worth === b.worth && a.rows.length < b.rows.length)
  const pick = (some: readonly Block[]) => some.reduce<Block | null>((a, b) => (a && !isBetter(b, a) ? a : b), null)
  const best = pick(blocks)
  const above = blocks.filter(({ rows, worth }) => entry && (rows.at(-1)?.row ?? 0) < entry.row && worth * 2 >= (best?.worth ?? 0))
  return pick(above) ?? best
}

/** The heads of a table among its first rows; null where none are found. `direction`: asked for by the clerk; without it what fits better. */
export function findHeads(rows: readonly OldRow[], merges: readonly MergedCells[], asked: Direction | null = null): Heads | null {
  const sought = rows.slice(0, soughtRows)
  const title = sought.map(row => row.cells.map(cellWords).join(' ')).join(' ')
  const saysDi = / van ban di | cong van di /u.test(` ${fold(title)} `) && !/ van ban den | cong van den /u.test(` ${fold(title)} `)
  const directions: Direction[] = asked ? [asked] : saysDi ? ['di', 'den'] : ['den', 'di']
  const blocks = directions.flatMap(direction =>
    sought.flatMap((row, i) => {
      const next = sought[i + 1]
      const one = block([row], merges, direction)
      return next && next.row === row.row + 1 && mayBeHeads(next) ? [one, block([row, next], merges, direction)] : [one]
    }),
  )
  const best = bestOf(
    blocks.filter(({ worth }) => worth >= leastWorth),
    sought.find(isEntryLike),
  )
  const [first, last] = [best?.rows[0], best?.rows.at(-1)]
  if (!best || !first || !last) return null
  const below = rows.find(({ row }) => row > last.row)
  const to = below && isNumbering(below) ? below.row : last.row
  const { words, parts, secret, direction } = best
  return { from: first.row, to, words, parts: settled(parts, direction), secret, direction }
}

/** A year that stands above the heads: "Năm 2019", "Năm: 2019". */
export function yearAbove(rows: readonly OldRow[], heads: Heads | null): number | null {
  const above = rows
    .filter(({ row }) => heads !== null && row < heads.from)
    .flatMap(({ cells }) => cells.map(cell => fold(cellWords(cell))))
  const years = new Set(
    above.flatMap(text => [...text.matchAll(/(?:^| )nam (?<year>(?:19|20)\d\d)(?: |$)/gu)].map(found => Number(found.groups?.year))),
  )
  return years.size === 1 ? ([...years][0] ?? null) : null
}

const isDay = (cell: OldCell): boolean => (typeof cell === 'object' ? 'day' in cell : readDay(cell, null).kind === 'day')
const isSign = (cell: OldCell): boolean =>
  typeof cell === 'string' && cell.length <= 40 && /\d[^\d]/u.test(cell) && Boolean(soHieuKey(cell)?.kyHieu)
const isOrdinal = (cell: OldCell): boolean => typeof cell === 'string' && /^\d{1,6}$/u.test(cell)

/** So many of the cells that are filled must look alike. */
const most = 0.8
const leastCells = 3

interface Look {
  part: EntryPart
  looks: (cells: readonly OldCell[]) => boolean
}
const mostly = (test: (cell: OldCell) => boolean) => (cells: readonly OldCell[]) =>
  cells.length >= leastCells && cells.filter(test).length >= cells.length * most

const rises = (cells: readonly OldCell[]): boolean => {
  const numbers = cells.filter(isOrdinal).map(Number)
  return mostly(isOrdinal)(cells) && numbers.filter((n, i) => i === 0 || n >= (numbers[i - 1] ?? 0)).length >= numbers.length * most
}

/** What cells look like, in the order in which parts are given out; the first of two columns of days is the day of arrival. */
const looks: readonly Look[] = [
  { part: 'soKyHieu', looks: mostly(isSign) },
  { part: 'ngayDen', looks: mostly(isDay) },
  { part: 'ngayBanHanh', looks: mostly(isDay) },
  { part: 'soDen', looks: rises },
  { part: 'trichYeu', looks: mostly(cell => typeof cell === 'string' && cell.split(/\s+/u).length >= 6) },
]

/** Parts that say the same as another: where one is there the other is not proposed. */
const instead: Partial<Record<EntryPart, readonly EntryPart[]>> = {
  soKyHieu: ['soKyHieuVaNgay', 'so'],
  ngayBanHanh: ['soKyHieuVaNgay'],
  trichYeu: ['tenLoaiVaTrichYeu'],
}

/** What each of `width` columns is proposed for: by its head, else, where the head says nothing known, by its cells among `sample`. */
export function proposalsFor(heads: Heads | null, sample: readonly OldRow[], width: number): (Proposal | null)[] {
  const found: (Proposal | null)[] = Array.from({ length: width }, (_, column) => {
    const part = heads?.parts[column]
    return part ? { part, why: 'head' } : null
  })
  const isKnown = (column: number) => found[column] != null || bestMatch([heads?.words[column] ?? ''], heads?.direction ?? 'den') !== null
  const free = Array.from({ length: width }, (_, column) => column).filter(column => !isKnown(column))
  for (const { part, looks: look } of looks) {
    const taken = new Set(found.flatMap(one => one?.part ?? []))
    if ([part, ...(instead[part] ?? [])].some(other => taken.has(other))) continue
    const cellsOf = (column: number) => sample.map(({ cells }) => cells[column] ?? '').filter(cell => cell !== '')
    const column = free.find(one => found[one] === null && look(cellsOf(one)))
    if (column !== undefined) found[column] = { part, why: 'cells' }
  }
  return found
}
