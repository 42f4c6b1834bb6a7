// Cells that say "as above", and the rows in which they say what stands above. Rule SC-33.
import type { OldCell, OldRow } from './cell.ts'

const asAbove = /^(?:["”“〃″\s]{1,19}|-?\s{0,2}(?:nt|n\.t|như trên|\/\/)\s{0,2}-?)$/iu

/** Whether a cell says that it is as the one above. */
export const isDitto = (cell: OldCell): boolean =>
  typeof cell === 'string' && cell.length < 20 && cell.trim() !== '' && asAbove.test(cell.normalize('NFC'))

const isBlank = (cell: OldCell): boolean => typeof cell === 'string' && cell.trim() === ''

/** Gives each row the cells above it for those that say so, and for a cell left out in the column of ngày đến; one that has none above stays. */
export function dittoReader(arrival: number | null): (row: OldRow) => OldRow {
  const above = new Map<number, { cell: OldCell; row: number }>()
  return ({ row, cells }) => {
    const width = Math.max(cells.length, (arrival ?? -1) + 1)
    const from = new Map<number, number>()
    const whole = Array.from({ length: width }, (_, column) => {
      const cell = cells[column] ?? ''
      const isLeftOut = isBlank(cell)
      const found = above.get(column)
      if (isDitto(cell) || (isLeftOut && column === arrival)) {
        if (found) from.set(column, found.row)
        return found?.cell ?? cell
      }
      if (isLeftOut) above.delete(column)
      else above.set(column, { cell, row })
      return cell
    })
    return { row, cells: whole, above: from }
  }
}
