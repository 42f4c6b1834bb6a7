// The columns of a list of văn bản that leaves the archive as a table: what the register's clerk expects, in that order. Knows nothing of files.

import { insteadSentence } from '../../contract/instead-words.ts'
import type { Instead } from '../../contract/search.ts'
import type { VanBanSummary } from '../../contract/van-ban.ts'
import type { Cell, SheetColumn } from './sheet.ts'

/** A văn bản as such a list has it. */
export type ListedVanBan = VanBanSummary & {
  nguoiKy: string | null
  /** Set where this is not the very thing asked for; a list that leaves must say so too. */
  instead: Instead | null
}

type AnswerColumn = SheetColumn & { cell: (row: ListedVanBan) => Cell }

const directionName = { den: 'đến', di: 'đi', 'tham-chieu': 'tham chiếu' } as const satisfies Record<ListedVanBan['direction'], string>
const day = (iso: string | null): Cell => (iso === null ? null : { day: iso })

/** To add a column, add a row. Only a văn bản đến has a số đến; what a sign is made of is never a number. */
export const answerColumns: readonly AnswerColumn[] = [
  { head: 'Số đến', letters: 8, cell: row => (row.direction === 'den' ? (row.soDen?.so ?? null) : null) },
  { head: 'Ngày đến', letters: 12, cell: row => day(row.direction === 'den' ? row.ngayDen : null) },
  { head: 'Số, ký hiệu', letters: 20, cell: row => row.soKyHieu },
  { head: 'Ngày ban hành', letters: 12, cell: row => day(row.ngayBanHanh) },
  { head: 'Cơ quan ban hành', letters: 28, cell: row => row.coQuanBanHanh },
  { head: 'Loại văn bản', letters: 14, cell: row => row.tenLoai },
  { head: 'Trích yếu', letters: 60, cell: row => row.trichYeu },
  { head: 'Người ký', letters: 20, cell: row => row.nguoiKy },
  { head: 'Văn bản', letters: 11, cell: row => directionName[row.direction] },
  { head: 'Ghi chú', letters: 20, cell: row => (row.instead === null ? null : insteadSentence(row.instead)) },
]
