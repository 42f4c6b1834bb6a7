// Makes the recipient list of one or more văn bản: the form, and the same as a table. The only way to it for the handlers.
import type { Writable } from 'node:stream'
import type { PaperFormat } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'
import { mergedRecipients } from '../../core/paper/merged-recipients.ts'
import {
  hasRecipients,
  luuWords,
  noMembers,
  type RecipientList,
  type RecipientRow,
  recipientRows,
} from '../../core/paper/recipient-rows.ts'
import { type RecipientsPaper, recipientsForm } from '../../core/paper/recipients-form.ts'
import { dayCell } from '../../core/register/columns.ts'
import type { Cell, SheetColumn } from '../../core/register/sheet.ts'
import { heardRows } from './heard-rows.ts'
import { type MadePaper, writePaper } from './make-paper.ts'
import { recipientsFileName } from './paper-name.ts'

export type RecipientsOrder = Omit<RecipientsPaper, 'printedOn' | 'members' | 'merge'> &
  Partial<Pick<RecipientsPaper, 'members' | 'merge'>> & { format: PaperFormat; now: Date; hear?: () => void }

type Listed = { columns: readonly SheetColumn[]; rows: Iterable<readonly Cell[]> }

const column = (head: string, letters: number): SheetColumn => ({ head, letters })
const which = [column('Số, ký hiệu văn bản', 20), column('Ngày tháng văn bản', 12), column('Tác giả', 28)]
const lines = [column('Phần', 11), column('TT', 8), column('Nơi nhận', 50), column('Mục đích', 14), column('Thuộc', 28)]
const copies = [column('Địa chỉ', 40), column('Số bản', 8)]

type Copies = { diaChi: string | null; soBan: number | null }
/** What stands in the columns that only an opened list has. */
type More = (copies?: Copies) => Cell[]

/** A line, and below it a row a body that it stands for. */
function* rowCells({ group, number, text, purpose, opened, members }: RecipientRow, more: More): Generator<Cell[]> {
  const only = members.length === 1 ? members[0] : undefined
  yield [group, `${number}`, text, purpose, '', ...more(only)]
  const bodies: [string, Copies | undefined][] = opened.map(body => [body, undefined])
  if (!only) for (const member of members) bodies.push([member.ten, member])
  for (const [index, [ten, copies]] of bodies.entries()) yield [group, `${number}.${index + 1}`, ten, purpose, text, ...more(copies)]
}

/** Address and copies stand only where they were asked for. */
function* lineCells({ vanBan, expand, members }: RecipientsPaper): Generator<Cell[]> {
  const more: More = copies => (members === null ? [] : [copies?.diaChi ?? null, copies?.soBan ?? null])
  for (const each of vanBan) {
    const { soKyHieu, ngayBanHanh, coQuanBanHanh, noiLuu } = each.fields
    const start: Cell[] = [soKyHieu, dayCell(ngayBanHanh), coQuanBanHanh]
    for (const row of recipientRows(each, expand, members ?? noMembers)) for (const cells of rowCells(row, more)) yield [...start, ...cells]
    if (luuWords(each) !== null) yield [...start, 'Lưu', '', noiLuu ?? '', '', '', ...more()]
  }
}

const mergedColumns = [
  column('TT', 8),
  column('Nơi nhận', 50),
  column('Theo văn bản của', 28),
  ...copies,
  column('Số, ký hiệu văn bản', 40),
]

function* mergedCells({ vanBan, members }: RecipientsPaper): Generator<Cell[]> {
  for (const [index, row] of mergedRecipients(vanBan, members ?? noMembers).entries())
    yield [index + 1, row.ten, row.of, row.diaChi, row.soBan, row.vanBan.join('; ')]
}

const listed = (paper: RecipientsPaper): Listed =>
  paper.merge
    ? { columns: mergedColumns, rows: mergedCells(paper) }
    : { columns: [...which, ...lines, ...(paper.members === null ? [] : copies)], rows: lineCells(paper) }

/** The văn bản whose lists are printed: merged, only those that have one line at least. */
const printedOf = (vanBan: readonly RecipientList[], merge: boolean): readonly RecipientList[] =>
  merge ? vanBan.filter(({ recipients }) => recipients.length > 0) : vanBan

/** The list of each văn bản, or one of all, into `out`, which is ended. Refuses `nothing-to-print` before anything is written. */
export const makeRecipientsPaper = async (order: RecipientsOrder, out: Writable): Promise<MadePaper> => {
  const { format, now, members = null, merge = false, hear } = order
  const vanBan = printedOf(order.vanBan, merge)
  if (!vanBan.some(hasRecipients)) throw new Refusal('nothing-to-print')
  const paper: RecipientsPaper = { ...order, vanBan, members, merge, printedOn: now }
  const name = recipientsFileName(vanBan)
  const made = { form: recipientsForm(paper), ...listed(paper), sheetName: 'Danh sách nơi nhận', format, now, name }
  return writePaper(hear ? heardRows(made, hear) : made, out)
}
