// What a table file gives: rows of cells under the numbers that spreadsheets show, and where cells were merged. Its bounds. Knows no file.
import { Refusal } from '../../contract/refusal.ts'

/** Text as it stands; a day that the file says is one, as an ISO day; or what a spreadsheet failed to calculate, such as `#REF!`. */
export type TableCell = string | { day: string } | { error: string }

/** A row that is not empty, by the number it has in the file, from 1; empty cells are ''. */
export interface TableRow {
  row: number
  cells: TableCell[]
}

/** Cells merged into one; rows from 1, columns from 0, ends included. */
export interface Merge {
  top: number
  bottom: number
  left: number
  right: number
}

/** All of a table but its rows. */
export interface Table {
  /** Those that are shown, then `hidden` ones. */
  sheets: string[]
  hidden: number
  /** Its days are counted from 1904. */
  is1904: boolean
  sheet: number
  /** Those among the first `headRows` rows. */
  merges: Merge[]
  csv: { separator: string; encoding: string } | null
}

/** Heads stand among so many rows. */
export const headRows = 60

export const mostColumns = 256
const mostRows = 200_000
/** Characters of all cells: 200,000 rows of 500. */
export const mostCharacters = 100_000_000

/** The text of a cell: NFC, one kind of line end and blank, none at its ends. */
export const cellText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/[\u00a0\t]/gu, ' ')
    .trim()

const lengthOf = (cell: TableCell): number => (typeof cell === 'string' ? cell.length : 10)

/** Passes on rows that are not empty, and refuses `file-too-large` what holds more of them than any register. */
export function boundedRows(name: string, onRow: (row: TableRow) => void): (row: TableRow) => void {
  let rows = 0
  let characters = 0
  return ({ row, cells }) => {
    const last = cells.findLastIndex(cell => cell !== '')
    if (last < 0) return
    if (last >= mostColumns) throw new Refusal('file-too-large', { name, limit: `${mostColumns} cột` })
    for (let i = 0; i <= last; i++) characters += lengthOf(cells[i] ?? '')
    if (++rows > mostRows) throw new Refusal('file-too-large', { name, limit: '200.000 dòng' })
    if (characters > mostCharacters) throw new Refusal('file-too-large', { name, limit: '100 triệu chữ cái' })
    onRow({ row, cells: Array.from({ length: last + 1 }, (_, i) => cells[i] ?? '') })
  }
}
