// A row under the clerk's plan: the cell of each part, as words or as a day, and where each value that was taken stood.
import type { EntryPart, RowValue } from '../../contract/entry-origin.ts'
import type { OldRegisterPlan, RowFault } from '../../contract/old-register.ts'
import { entryPartWords } from '../../contract/old-register-words.ts'
import { dayWords } from '../../contract/words.ts'
import { cellWords, type OldCell, type OldRow } from './cell.ts'
import { latestDay, readDay } from './day.ts'
import { dayOrder } from './day-order.ts'
import { isDitto } from './ditto.ts'

/** What is asked of a row: its columns, the direction, the year of days without one; `heads` by the column; `secret`: columns that say how secret a letter is, mapped or not; `today`: no day of a register is after it. */
export type RowPlan = Pick<OldRegisterPlan, 'columns' | 'direction' | 'year'> & {
  heads: readonly string[]
  secret: readonly number[]
  today?: string
  /** The workbook counts its days from 1904. */
  is1904?: boolean
  /** Columns that put months first, whose days are not read where both orders are possible. */
  monthFirst?: readonly number[]
}

/** Why a row is not taken, thrown inside this folder alone. */
export class Fault extends Error {
  readonly fault: RowFault
  constructor(code: RowFault['code'], detail: Record<string, string>) {
    super(code)
    this.fault = { code, detail }
  }
}

/** The cells of a row under the parts they are taken for, and what has been read of them. */
export class Row {
  readonly #cells: ReadonlyMap<EntryPart, { column: number; cell: OldCell }>
  readonly #plan: RowPlan
  readonly #above: OldRow['above']
  readonly values: RowValue[] = []

  constructor({ cells, above }: OldRow, plan: RowPlan) {
    this.#above = above
    this.#plan = plan
    this.#cells = new Map(plan.columns.map(({ column, part }) => [part, { column, cell: cells[column] ?? '' }]))
  }

  cell(part: EntryPart): OldCell {
    const cell = this.#cells.get(part)?.cell ?? ''
    if (typeof cell === 'object' && 'error' in cell) throw new Fault('cell-error', { part: entryPartWords[part], text: cell.error })
    return cell
  }

  /** The words of a cell, or null. */
  text(part: EntryPart): string | null {
    const text = cellWords(this.cell(part)).trim()
    return /^[-–—.…\s]*$/u.test(text) ? null : text
  }

  line(part: EntryPart): string | null {
    return this.text(part)?.replace(/\s+/gu, ' ') ?? null
  }

  /** Keeps where a value came from. */
  note(part: EntryPart, rule: string): void {
    const found = this.#cells.get(part)
    if (!found) return
    const from = this.#above?.get(found.column)
    const raw = cellWords(found.cell)
    this.values.push({
      part,
      column: found.column,
      ...(from === undefined ? { raw, rule } : { raw: `${raw} (dòng ${from})`, rule: 'SC-33' }),
    })
  }

  /** A line taken as it stands, rule SC-20. */
  as(part: EntryPart): string | null {
    const text = this.line(part)
    if (text !== null) this.note(part, 'SC-20')
    return text
  }

  /** Refuses cells that say "as above" where nothing is above, or the clerk did not say so; of a day that must be one `day` says it. */
  refuseDitto(): void {
    for (const [part, { cell }] of this.#cells)
      if (part !== 'ngayDen' && part !== 'ngayBanHanh' && isDitto(cell))
        throw new Fault('as-above', { part: entryPartWords[part], text: cellWords(cell) })
  }

  /** Refuses a day that can be read in two orders, in a column whose other days have their month first: rule SC-8. */
  #refuseOrder(part: EntryPart, text: string): void {
    const column = this.#cells.get(part)?.column ?? -1
    if (this.#plan.monthFirst?.includes(column) && dayOrder(text) === 'both')
      throw new Fault('ngay-two-ways', { part: entryPartWords[part], text })
  }

  /** A day; refuses one that does not exist and, where it `must` be one, a text that is none. `notAfter`: tells the year of one without. */
  day(part: EntryPart, { must = true, notAfter = null }: { must?: boolean; notAfter?: string | null } = {}): string | null {
    const cell = this.cell(part)
    if (typeof cell === 'object' && 'day' in cell) {
      const { kind } = readDay(cell.day, null)
      if (kind !== 'day') throw new Fault('ngay-impossible', { part: entryPartWords[part], text: dayWords(cell.day) })
      this.note(part, 'SC-5')
      return cell.day
    }
    const text = this.line(part)
    if (text === null) return null
    this.#refuseOrder(part, text)
    const read =
      notAfter !== null && this.#plan.year !== null
        ? latestDay(text, notAfter, this.#plan.is1904)
        : readDay(text, this.#plan.year, this.#plan.is1904)
    if (read.kind === 'impossible') throw new Fault('ngay-impossible', { part: entryPartWords[part], text })
    if (read.kind === 'none') {
      if (must) throw new Fault('ngay-unreadable', { part: entryPartWords[part], text })
      return null
    }
    this.note(part, read.rule)
    return read.day
  }
}
