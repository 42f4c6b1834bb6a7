// The calls about hồ sơ: files made and changed, văn bản put in and taken out.
import { z } from 'zod'
import { reads, writes } from './call.ts'
import { hoSo, hoSoDocument, hoSoFields, hoSoId, hoSoListInput, placeInput } from './ho-so.ts'
import { pageKey } from './search.ts'
import { vanBanId } from './van-ban.ts'

const byId = z.object({ id: hoSoId })
const ids = z.object({ id: hoSoId, vanBanIds: z.array(vanBanId).min(1).max(500) })

export const hoSoCalls = {
  /** By year, the latest first, then by code. */
  list: reads.input(hoSoListInput).output(z.object({ items: z.array(hoSo), next: pageKey.nullable() })),
  open: reads.input(byId).output(hoSo),
  documents: reads
    .input(byId.extend({ after: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(200) }))
    .output(z.object({ items: z.array(hoSoDocument), next: z.int().nullable() })),
  /** The files that a văn bản is in. */
  of: reads.input(z.object({ vanBanId })).output(z.array(hoSo)),
  make: writes.input(hoSoFields).output(hoSo),
  change: writes.input(byId.extend({ fields: hoSoFields })).output(hoSo),
  /** Takes away a file that has nothing in it. */
  drop: writes.input(byId).output(hoSoFields),
  /** Puts văn bản at the end; those that are in it already stay where they are. */
  add: writes.input(ids).output(z.object({ added: z.array(vanBanId) })),
  takeOut: writes.input(ids).output(z.object({ taken: z.int() })),
  /** Sets the ordinal, sheets and note of a văn bản in a file. */
  place: writes.input(placeInput).output(hoSoDocument),
}
