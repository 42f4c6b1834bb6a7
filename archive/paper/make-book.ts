// Makes a book of NĐ 30/2020 Phụ lục IV: sổ đăng ký, gửi bưu điện, theo dõi giải quyết, sử dụng bản lưu. The only way to them for the handlers.
import type { Writable } from 'node:stream'
import type { BookKind, PaperFormat } from '../../contract/paper.ts'
import { type BookPaper, bookForm, bookLayout, columnsFor } from '../../core/paper/book-form.ts'
import { type BookRow, bookName } from '../../core/register/columns.ts'
import type { Cell } from '../../core/register/sheet.ts'
import { atLeastOne, type MadePaper, writePaper } from './make-paper.ts'
import { bookFileName } from './paper-name.ts'
import { sheetColumns } from './sheet-columns.ts'

export type BookOrder<Kind extends BookKind> = Omit<BookPaper<Kind>, 'printedOn'> & { format: PaperFormat; now: Date }

function* cellsOf<Kind extends BookKind>(kind: Kind, entries: Iterable<BookRow[Kind]>): Generator<Cell[]> {
  for (const entry of entries) yield columnsFor(kind).map(({ cell }) => cell(entry))
}

/** The book into `out`, which is ended. Refuses `nothing-to-print` before anything is written, unless empty lines are asked for. */
export const makeBook = async <Kind extends BookKind>(order: BookOrder<Kind>, out: Writable): Promise<MadePaper> => {
  const { kind, format, now } = order
  const entries = order.blank > 0 ? order.entries : atLeastOne(order.entries)
  const form = bookForm({ ...order, entries, printedOn: now })
  const name = bookFileName(order)
  const columns = sheetColumns(bookLayout(kind))
  return writePaper({ form, columns, rows: cellsOf(kind, entries), sheetName: bookName[kind].slice(0, 27), format, now, name }, out)
}
