// Passing a văn bản đến on and dealing with it (NĐ 30/2020 Điều 22 to 24): steps, receipts, what became of it; the day's work; days off.
import { z } from 'zod'
import { pageKey } from './search.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanId, vanBanSummary } from './van-ban.ts'

export const vaiTro = z.enum(['chu-tri', 'phoi-hop', 'de-biet'])
export type VaiTro = z.infer<typeof vaiTro>

const words = (most: number) => z.string().trim().max(most).nullable()
const donVi = z.string().trim().min(1).max(200)
export const stepId = z.int().positive()

/** One who was given the văn bản, and whether it was taken. */
export const step = z.object({
  id: stepId,
  donVi,
  vaiTro,
  ngay: isoDay,
  butPhe: words(2000),
  nguoiPhe: words(200),
  han: isoDay.nullable(),
  nguoiNhan: words(200),
  ngayNhan: isoDay.nullable(),
})
export type Step = z.infer<typeof step>

/** The same to each of many văn bản. Without `ngay`: today. `han` becomes the hạn xử lý of the văn bản. */
export const passInput = z.object({
  ids: z.array(vanBanId).min(1).max(500),
  to: z.array(z.object({ donVi, vaiTro })).min(1).max(50),
  ngay: isoDay.nullable().default(null),
  butPhe: words(2000).default(null),
  nguoiPhe: words(200).default(null),
  han: isoDay.nullable().default(null),
})
export type PassInput = z.infer<typeof passInput>

/** How far a văn bản đến has come; that it is late is told apart. */
export const giaiQuyetState = z.enum(['chua-chuyen', 'da-chuyen', 'dang-giai-quyet', 'da-giai-quyet'])
export type GiaiQuyetState = z.infer<typeof giaiQuyetState>

export const traLoi = z.object({ soKyHieu: z.string().trim().min(1).max(200), vanBanId: vanBanId.nullable() })
export const finishInput = z.object({
  ids: z.array(vanBanId).min(1).max(500),
  ngay: isoDay.nullable().default(null),
  /** The văn bản that answers; only where one is finished. */
  traLoi: traLoi.nullable().default(null),
  ghiChu: words(500).default(null),
})
export type FinishInput = z.infer<typeof finishInput>

export const giaiQuyet = z.object({
  state: giaiQuyetState,
  /** Its hạn has gone by, or it was finished after it. */
  isLate: z.boolean(),
  hanXuLy: isoDay.nullable(),
  steps: z.array(step),
  xongNgay: isoDay.nullable(),
  traLoi: z.object({ soKyHieu: z.string(), vanBan: vanBanSummary.nullable() }).nullable(),
  ghiChu: z.string().nullable(),
  /** Văn bản đi that cite this one as what they answer: for the clerk to confirm. */
  offers: z.array(vanBanSummary),
})
export type GiaiQuyet = z.infer<typeof giaiQuyet>

/** Not passed on; its hạn gone by; due this day; due in the next three working days. */
export const dueKind = z.enum(['chua-chuyen', 'qua-han', 'den-han', 'sap-den'])
export type DueKind = z.infer<typeof dueKind>

export const dueItem = z.object({
  vanBan: vanBanSummary,
  donViNhan: z.string().nullable(),
  ngayChuyen: isoDay.nullable(),
  hanXuLy: isoDay.nullable(),
  /** By when it was to be passed on (Điều 4.2.c, 23.1): the working day after it came, an urgent one at once. */
  chuyenTruoc: isoDay,
  /** Working days past `chuyenTruoc` where it is not passed on, else past the hạn; negative: still to go. */
  daysLate: z.int(),
})
export type DueItem = z.infer<typeof dueItem>

/** Counted up to a bound: `isMore` says that there are more. */
const counted = z.object({ n: z.int(), isMore: z.boolean() })
export const dueDay = z.object({
  day: isoDay,
  isWorking: z.boolean(),
  counts: z.record(dueKind, counted),
  /** Of those not passed on, how many should have been. */
  chuyenCham: counted,
  /** Văn bản that came before are not reminded of. */
  nhacTu: isoDay.nullable(),
})
export type DueDay = z.infer<typeof dueDay>

export const dueInput = z.object({
  which: dueKind,
  /** Without it: today. */
  on: isoDay.nullable().default(null),
  after: pageKey.nullable().default(null),
  limit: z.int().min(1).max(500).default(100),
})

export const dayKind = z.enum(['off', 'work'])
/** How sure the days off of a year are: as announced, reckoned by the law, or not known. */
export const yearSure = z.enum(['told', 'by-law', 'unknown'])
export const lichNghi = z.object({
  year: z.int(),
  sure: yearSure,
  days: z.array(z.object({ day: isoDay, kind: dayKind, name: z.string(), byClerk: z.boolean() })),
  /** Days that may be off: told, not counted. */
  open: z.array(z.object({ day: isoDay, name: z.string(), source: z.string() })),
})
export type LichNghi = z.infer<typeof lichNghi>
