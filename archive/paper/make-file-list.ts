// Makes a list of files of NĐ 30/2020 Phụ lục V: danh mục hồ sơ, mục lục hồ sơ nộp lưu, mục lục văn bản trong hồ sơ. The only way to them for the handlers.
import type { Writable } from 'node:stream'
import type { PaperFormat } from '../../contract/paper.ts'
import {
  type FileListOf,
  type FileListPaper,
  fileListCells,
  fileListForm,
  fileListLayout,
  fileListRows,
} from '../../core/paper/file-list-form.ts'
import { fileListName } from '../../core/register/file-lists.ts'
import type { Cell } from '../../core/register/sheet.ts'
import { atLeastOne, type MadePaper, writePaper } from './make-paper.ts'
import { fileListFileName } from './paper-name.ts'
import { sheetColumns } from './sheet-columns.ts'

export type FileListOrder = FileListOf & Pick<FileListPaper, 'own'> & { format: PaperFormat; now: Date }

function* cellsOf(list: FileListOf): Generator<Cell[]> {
  for (const { row } of fileListRows(list)) yield fileListCells(list.kind).map(({ cell }) => cell(row))
}

/** The same list, once known that it has a line. */
const notEmpty = (order: FileListOrder): FileListOrder =>
  order.kind === 'van-ban' ? { ...order, lines: atLeastOne(order.lines) } : { ...order, lines: atLeastOne(order.lines) }

/** The list into `out`, which is ended. Refuses `nothing-to-print` before anything is written. */
export const makeFileList = async (order: FileListOrder, out: Writable): Promise<MadePaper> => {
  const list = notEmpty(order)
  const { kind, format, now } = list
  const form = fileListForm({ ...list, printedOn: now })
  const name = fileListFileName(list)
  const sheetName = fileListName[kind].split(',')[0] ?? ''
  return writePaper({ form, columns: sheetColumns(fileListLayout(kind)), rows: cellsOf(list), sheetName, format, now, name }, out)
}
