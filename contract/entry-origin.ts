// Where an entry of ours stood in the register of another program: its row, and of each value the column, the words and the rule.
import { z } from 'zod'

/** What a column may be taken for. `so` and `kyHieu` stand for a sign in two columns; `ghiThem` goes behind the note, under its head. A part goes to one column, but for `ghiThem`. */
export const entryPart = z.enum([
  'soDen',
  'ngayDen',
  'coQuanBanHanh',
  'soKyHieu',
  'soKyHieuVaNgay',
  'so',
  'kyHieu',
  'ngayBanHanh',
  'tenLoaiVaTrichYeu',
  'tenLoai',
  'trichYeu',
  'donViNhan',
  'ngayChuyen',
  'hanXuLy',
  'nguoiKy',
  'chucVu',
  'doKhan',
  'doMat',
  'noiNhan',
  'ghiChu',
  'ghiThem',
])
export type EntryPart = z.infer<typeof entryPart>

/** Where a value of a row stood and by which rule of core/old-register/SPEC.md it was read. `part` is null for a value from no cell. */
export const rowValue = z.object({ part: entryPart, column: z.int(), raw: z.string(), rule: z.string() })
export type RowValue = z.infer<typeof rowValue>

/** Where an entry came from: the row of a register of another program. */
export const entryOrigin = z.object({
  name: z.string(),
  sheet: z.string(),
  row: z.int(),
  values: z.array(rowValue.extend({ head: z.string() })),
})
export type EntryOrigin = z.infer<typeof entryOrigin>
