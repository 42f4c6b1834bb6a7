// Hồ sơ công việc: văn bản gathered under a file code, with retention (NĐ 30/2020 Điều 28 to 31, Phụ lục V, Phụ lục VI.II).
import { z } from 'zod'
import { pageKey } from './search.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanId, vanBanSummary } from './van-ban.ts'

export const hoSoId = z.int().positive()
const line = (most: number) => z.string().trim().max(most).nullable()

/** What the clerk says of a file. */
export const hoSoFields = z.object({
  /** Year in which it is formed (FileCatalog). */
  nam: z.int().min(1945).max(2100),
  /** Số và ký hiệu hồ sơ, such as `01.TCCB`. */
  kyHieu: z.string().trim().min(1).max(50),
  /** The heading of danh mục hồ sơ that it stands under. */
  deMuc: line(200),
  tieuDe: z.string().trim().min(1).max(500),
  /** Thời hạn bảo quản in years; null is vĩnh viễn. */
  thoiHan: z.int().min(1).max(100).nullable(),
  nguoiLap: line(100),
  batDau: isoDay.nullable(),
  /** Set when the work is done: nothing goes into it any more. */
  ketThuc: isoDay.nullable(),
  ghiChu: line(500),
})
export type HoSoFields = z.infer<typeof hoSoFields>

export const hoSo = hoSoFields.extend({
  id: hoSoId,
  /** How many văn bản are in it, those in the bin left out, and the last sheet that is numbered. */
  count: z.int(),
  sheets: z.int(),
})
export type HoSo = z.infer<typeof hoSo>

/** A văn bản in a file: its ordinal, the sheets it stands on. */
export const hoSoDocument = z.object({
  stt: z.int(),
  vanBan: vanBanSummary,
  isRemoved: z.boolean(),
  toTu: z.int().nullable(),
  toDen: z.int().nullable(),
  ghiChu: z.string().nullable(),
})
export type HoSoDocument = z.infer<typeof hoSoDocument>

export const hoSoListInput = z.object({
  /** Null: of all years, the latest first. */
  nam: z.int().nullable().default(null),
  /** Words of the code or title, with or without marks. */
  query: z.string().trim().max(200).default(''),
  /** Those that văn bản may still go into. */
  onlyOpen: z.boolean().default(false),
  after: pageKey.nullable().default(null),
  limit: z.int().min(1).max(500).default(100),
})
export type HoSoListInput = z.infer<typeof hoSoListInput>

export const placeInput = z
  .object({
    id: hoSoId,
    vanBanId,
    /** Its new ordinal; those behind move. Null leaves it. */
    stt: z.int().positive().nullable().default(null),
    toTu: z.int().positive().nullable(),
    toDen: z.int().positive().nullable(),
    ghiChu: line(500),
  })
  .refine(({ toTu, toDen }) => (toTu === null) === (toDen === null) && (toTu ?? 0) <= (toDen ?? 0), { path: ['toDen'] })
export type PlaceInput = z.infer<typeof placeInput>
