// Reports on văn bản đến and đi (NĐ 30/2020 Phụ lục VI.V) and lists of hồ sơ (Phụ lục V), as what is asked for on paper and as numbers.
import { z } from 'zod'
import { hoSoId } from './ho-so.ts'
import { fileListKind, paperFormat } from './paper.ts'
import { isoDay } from './the-thuc.ts'

export const reportKind = z.enum(['den', 'di'])
export type ReportKind = z.infer<typeof reportKind>

export const reportInput = z.object({ kind: reportKind, from: isoDay, to: isoDay })
export type ReportInput = z.infer<typeof reportInput>

/** What was done with the văn bản đến of a period by one who led them; `donVi` null: not passed on. A văn bản that two led counts for both. */
export const reportLineDen = z.object({
  donVi: z.string().nullable(),
  nhan: z.int(),
  /** Done by the hạn, or without one. */
  dungHan: z.int(),
  quaHan: z.int(),
  /** Not done: the hạn not gone by, or none. */
  dangLam: z.int(),
  treHan: z.int(),
})
export type ReportLineDen = z.infer<typeof reportLineDen>

/** The văn bản đi of a kind: issued on the day they were signed or the next working day (Điều 18.1), later, or not known: no day of signing, or one that lies after the issue. */
export const reportLineDi = z.object({ tenLoai: z.string().nullable(), so: z.int(), kipThoi: z.int(), cham: z.int(), khongRo: z.int() })
export type ReportLineDi = z.infer<typeof reportLineDi>

/** `total` counts each văn bản once. */
export const report = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('den'), lines: z.array(reportLineDen), total: reportLineDen }),
  z.object({ kind: z.literal('di'), lines: z.array(reportLineDi), total: reportLineDi }),
])
export type Report = z.infer<typeof report>

export const reportPaperInput = reportInput.extend({ format: paperFormat.default('pdf') })

/** Danh mục and nộp lưu are of a year, văn bản of a file. */
export const fileListInput = z.object({
  kind: fileListKind,
  nam: z.int().min(1945).max(2100).nullable().default(null),
  id: hoSoId.nullable().default(null),
  format: paperFormat.default('pdf'),
})
export type FileListInput = z.infer<typeof fileListInput>
