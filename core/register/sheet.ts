// What a table of rows and columns is before it becomes a file: heads, widths, cells of three sorts. Values only.
import { dayWords } from '../../contract/words.ts'

/** Text stands as it is, even where it looks like a number; a day is an ISO day; null is an empty cell. */
export type Cell = string | number | { day: string } | null

/** `letters` is the width, in digits of the type. */
export type SheetColumn = { head: string; letters: number }

/** `rows` is walked once, row by row; `foot` stands below each printed page. */
export type Sheet = {
  name: string
  columns: readonly SheetColumn[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
  foot?: string
}

/** A cell as words, for files that know no sorts of cells. */
export function cellWords(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? dayWords(cell.day) : String(cell)
}
