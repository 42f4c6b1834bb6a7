// What is printed or exported, and in which format.
import { z } from 'zod'
import { token } from './arrive.ts'
import { searchInput } from './search.ts'
import { isoDay } from './the-thuc.ts'

export const paperFormat = z.enum(['pdf', 'csv', 'txt'])
export type PaperFormat = z.infer<typeof paperFormat>

export const recipientsInput = z.object({
  ids: z.array(z.int().positive()).min(1).max(1000),
  /** Opens "Như trên" to the Kính gửi list. */
  expand: z.boolean().default(true),
  format: paperFormat.default('pdf'),
})
export const registerInput = z.object({
  from: isoDay,
  to: isoDay,
  kind: z.enum(['den', 'di']).default('den'),
  format: paperFormat.default('pdf'),
})

export const answersFormat = z.enum(['xlsx', 'csv'])
export type AnswersFormat = z.infer<typeof answersFormat>

/** Every answer of a line, in the order of the list. */
export const answersInput = z.object({
  ...searchInput.pick({ query: true, sort: true, direction: true }).shape,
  format: answersFormat.default('xlsx'),
})

/** A finished paper behind a token; `name` is a Vietnamese file name with its ending. */
export const paperFile = z.object({ token, name: z.string(), mediaType: z.string(), bytes: z.int(), pages: z.int().nullable() })
export type PaperFile = z.infer<typeof paperFile>

/** A line of the register: the 10 columns of NĐ 30/2020 Phụ lục IV (đến: Tác giả …; đi: Người ký …). */
export const registerEntry = z.object({
  vanBanId: z.int(),
  ngayDen: isoDay,
  soDen: z.int().nullable(),
  tacGia: z.string().nullable(),
  soKyHieu: z.string().nullable(),
  ngayBanHanh: isoDay.nullable(),
  tenLoai: z.string().nullable(),
  trichYeu: z.string().nullable(),
  nguoiKy: z.string().nullable(),
  noiNhan: z.string().nullable(),
  donViNhan: z.string().nullable(),
  ngayChuyen: isoDay.nullable(),
  ghiChu: z.string().nullable(),
})
export type RegisterEntry = z.infer<typeof registerEntry>
