// The calls about the registers of a year and their numbers.
import { z } from 'zod'
import { reads, writes } from './call.ts'
import { gap, keepInput, makeSo, soNumber, soOfYear, soRename, soSach, soYear, voidInput } from './so-dang-ky.ts'

export const soDangKyCalls = {
  /** All registers as they stand in a year, the general ones first. */
  books: reads.input(soYear).output(z.array(soSach)),
  /** Makes a register; one for secret văn bản is refused. */
  make: writes.input(makeSo).output(z.object({ soId: z.int() })),
  rename: writes.input(soRename).output(z.object({ soId: z.int() })),
  /** Takes away a register that has never borne a number. */
  drop: writes.input(z.object({ soId: z.int().positive() })).output(z.object({ ten: z.string() })),
  /** Keeps numbers for văn bản that come later. */
  keep: writes.input(keepInput).output(z.object({ numbers: z.array(z.int()) })),
  /** Voids a number that has no văn bản, with the reason. */
  void: writes.input(voidInput).output(soNumber),
  /** A kept or voided number is free again. */
  release: writes.input(soNumber).output(soNumber),
  /** No văn bản goes into the year any more, until it is opened again. */
  close: writes.input(soOfYear).output(z.object({ soCuoi: z.int() })),
  reopen: writes.input(soOfYear).output(soOfYear),
  /** Numbers up to the last given one that have no văn bản, and why. */
  gaps: reads
    .input(soOfYear.extend({ after: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(200) }))
    .output(z.object({ items: z.array(gap), next: z.int().nullable() })),
}
