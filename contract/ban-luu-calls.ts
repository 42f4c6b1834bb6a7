// The calls about the use of bản lưu: given out, given back, who has not given back; the lines of sổ sử dụng bản lưu.
import { z } from 'zod'
import { reads, writes } from './call.ts'
import { copyUse } from './paper.ts'
import { pageKey } from './search.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanId } from './van-ban.ts'

const words = z.string().trim().min(1).max(300)
const maybe = words.nullable().default(null)

const useFields = z.object({
  /** Without it: today. */
  ngay: isoDay.nullable().default(null),
  hoTen: words,
  donVi: maybe,
  /** Without it: the files that have the văn bản. */
  soKyHieuHoSo: maybe,
  /** Who signed for it, where that is written down here. */
  kyNhan: maybe,
  nguoiChoPhep: maybe,
  ghiChu: maybe,
})
export type UseFields = z.infer<typeof useFields>
const useId = z.int().positive()
const wholePeriod = { from: isoDay.default('0001-01-01'), to: isoDay.default('9999-12-31') }

export const banLuuCalls = {
  /** Each use of the kept copy of a văn bản, in the order of its days. */
  of: reads.input(z.object({ vanBanId })).output(z.array(copyUse)),
  /** Uses of a period in the order of their days; `isOut`: only those that were not given back. */
  list: reads
    .input(
      z.object({
        ...wholePeriod,
        isOut: z.boolean().default(false),
        after: pageKey.nullable().default(null),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ items: z.array(copyUse), next: pageKey.nullable() })),
  /** The kept copy of a văn bản đi goes to somebody. */
  give: writes.input(useFields.extend({ vanBanId })).output(copyUse),
  change: writes.input(useFields.extend({ id: useId })).output(copyUse),
  /** It came back on a day (without one: today), or with `isBack` false it did not after all. */
  giveBack: writes.input(z.object({ id: useId, isBack: z.boolean().default(true), ngay: isoDay.nullable().default(null) })).output(copyUse),
  /** Undoes `give`. */
  takeBack: writes.input(z.object({ id: useId })).output(copyUse),
}
