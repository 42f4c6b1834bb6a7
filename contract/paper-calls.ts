// The calls about papers: lists, registers, answers and packages that leave the archive.
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { reads, writes } from './call.ts'
import { answersInput, paperEvent, paperFile, recipientsInput, registerEntry, registerInput, slipInput } from './paper.ts'
import { postingCalls } from './posting-calls.ts'
import { reportCalls } from './report-calls.ts'
import { pageKey } from './search.ts'
import { soId } from './so-dang-ky.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanId } from './van-ban.ts'

export const paperCalls = {
  ...postingCalls,
  ...reportCalls,
  /** Makes a paper to be looked at; `record` tells the journal when it is printed or saved. */
  recipients: reads.input(recipientsInput).output(paperFile),
  /** The same as `recipients`, telling how far it is; ends early when its signal is aborted. */
  recipientList: reads.input(recipientsInput).output(eventIterator(paperEvent)),
  register: reads.input(registerInput).output(paperFile),
  /** The same as `register`, telling how far it is; ends early when its signal is aborted. */
  book: reads.input(registerInput).output(eventIterator(paperEvent)),
  /** Refused with `not-den` where one of them is no văn bản đến. */
  slip: reads.input(slipInput).output(paperFile),
  /** Every answer of a line as a table; refused with `nothing-to-print` where there is none. */
  answers: reads.input(answersInput).output(paperFile),
  /** A văn bản as an edXML package for another office; `maDinhDanh` is its issuer's code in the exchange. */
  edxml: reads.input(z.object({ id: vanBanId, maDinhDanh: z.string().trim().max(35).nullable().default(null) })).output(paperFile),
  /** A paper left the archive: printed, or saved under this name. `ids` are the văn bản on it; none for a register. */
  record: writes
    .input(z.object({ act: z.enum(['print', 'export']), ids: z.array(vanBanId).max(1000), name: z.string().min(1).max(300) }))
    .output(z.object({ recorded: z.int() })),
  /** The entries behind a register, for the screen. */
  entries: reads
    .input(
      z.object({
        from: isoDay,
        to: isoDay,
        kind: z.enum(['den', 'di']).default('den'),
        /** Which register; null: all. */
        soId: soId.nullable().default(null),
        after: pageKey.nullable().default(null),
        limit: z.int().min(1).max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), items: z.array(registerEntry), next: pageKey.nullable() })),
}
