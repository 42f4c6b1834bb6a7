// A cell of a foreign register as words. Knows no file.
import { dayWords } from '../../contract/words.ts'

/** Text; a day that the file says is one (ISO); or what a spreadsheet failed to calculate. */
export type OldCell = string | { day: string } | { error: string }

/** The row's number in its file, from 1, and its cells. */
export interface OldRow {
  row: number
  cells: readonly OldCell[]
  /** Columns whose cell is that of a row above, and the row. */
  above?: ReadonlyMap<number, number>
}

/** A cell as a person sees it. */
export function cellWords(cell: OldCell | undefined): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? ''
  return 'day' in cell ? dayWords(cell.day) : cell.error
}
