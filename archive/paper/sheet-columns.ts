// The columns of a printed table as those of a workbook.
import type { Column } from '../../core/paper/form.ts'
import type { SheetColumn } from '../../core/register/sheet.ts'

/** A digit of Times New Roman 12, in millimetres. */
const digitMm = 2.1
const leastLetters = 8

/** As wide as on paper, and wide enough for a day. */
export const sheetColumns = (columns: readonly Column[]): SheetColumn[] =>
  columns.map(({ head, widthMm }) => ({ head, letters: Math.max(leastLetters, Math.round(widthMm / digitMm) + 1) }))
