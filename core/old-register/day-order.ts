// Whether a column of days puts months first, told by its days that can be read in one order alone: rule SC-8.
import { cellWords, type OldCell } from './cell.ts'
import { typedDay } from './day.ts'

/** In which orders a written day can be read; null for other texts and for one that is the same in both. */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'both'

const inFigures = /^(?<first>\d{1,2})[/.-](?<second>\d{1,2})[/.-](?:\d{4}|\d\d)$/u
const lastMonth = 12
const lastDay = 31

export function dayOrder(text: string): DayOrder | null {
  const { first, second } = inFigures.exec(typedDay(text))?.groups ?? {}
  const [one, two] = [Number(first), Number(second)]
  if (first === undefined || one === two || Math.max(one, two) > lastDay || Math.min(one, two) > lastMonth) return null
  if (one > lastMonth) return 'dayFirst'
  return two > lastMonth ? 'monthFirst' : 'both'
}

/** Counts, row by row, in which order the days of some columns can only be. */
export interface OrderCount {
  add: (cells: readonly OldCell[]) => void
  /** The columns in which some day only has its month first, and no more only have their day first. */
  monthFirst: () => number[]
}

export function countOrders(columns: readonly number[]): OrderCount {
  const counts = columns.map(column => ({ column, dayFirst: 0, monthFirst: 0, both: 0 }))
  return {
    add: cells => {
      for (const count of counts) {
        const order = dayOrder(cellWords(cells[count.column]))
        if (order) count[order]++
      }
    },
    monthFirst: () => counts.filter(one => one.monthFirst > 0 && one.monthFirst >= one.dayFirst).map(({ column }) => column),
  }
}
