// The registers of a year (sổ đăng ký): several a direction, their numbers kept, voided, left out; years closed.
import { z } from 'zod'

/** 0 is the general register of its direction. */
export const soId = z.int().min(0)
export const huong = z.enum(['den', 'di'])
const nam = z.int().min(1945).max(2100)
const ten = z.string().trim().min(1).max(100)
const lyDo = z.string().trim().min(1).max(300)

/** Why a văn bản is filed into a year that was closed; null: it is refused there. In an open year it says nothing. */
export const lateReason = lyDo.nullable().default(null)

/** One register in one year. */
export const soOfYear = z.object({ direction: huong, soId, nam })
export type SoOfYear = z.infer<typeof soOfYear>
export const soNumber = soOfYear.extend({ so: z.int().positive() })
export type SoNumber = z.infer<typeof soNumber>

export const makeSo = z.object({
  direction: huong,
  ten,
  /** Kinds whose văn bản go here where the clerk names no register. */
  loai: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
})

/** A register as it stands in a year. */
export const soSach = z.object({
  direction: huong,
  soId,
  ten: z.string(),
  loai: z.array(z.string()),
  nam: z.int(),
  /** How many văn bản bear a number of it. */
  count: z.int(),
  /** The next number; of a closed year the last. */
  next: z.int(),
  kept: z.int(),
  voided: z.int(),
  closed: z.object({ soCuoi: z.int(), at: z.iso.datetime() }).nullable(),
})
export type SoSach = z.infer<typeof soSach>

/** Why numbers have no văn bản: kept, voided, left by one that moved elsewhere, given to one that lies in the bin, or not known. */
export const gapWhy = z.enum(['giu', 'huy', 'chuyen', 'thung-rac', 'khong-ro'])
export type GapWhy = z.infer<typeof gapWhy>
export const gap = z.object({
  from: z.int(),
  to: z.int(),
  why: gapWhy,
  /** The reason that was given. */
  lyDo: z.string().nullable(),
  /** The văn bản that bore it. */
  vanBanId: z.int().nullable(),
})
export type Gap = z.infer<typeof gap>

/** Keeps `count` numbers from `so` on, all of them free, or from the next one on. */
export const keepInput = soOfYear.extend({
  so: z.int().positive().nullable().default(null),
  count: z.int().min(1).max(100).default(1),
  lyDo,
})
export const voidInput = soNumber.extend({ lyDo })
export const soYear = z.object({ nam })
export const soRename = z.object({ soId: z.int().positive(), ten, loai: makeSo.shape.loai })
