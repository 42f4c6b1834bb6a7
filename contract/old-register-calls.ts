// The calls about registers of other programs.
import { eventIterator } from '@orpc/contract'
import { reads, writes } from './call.ts'
import { oldDirection, oldRegisterEvent, oldRegisterLook, oldRegisterPlan, whichSheet } from './old-register.ts'
import { paperFile } from './paper.ts'

/** Registers of other programs, or books kept by hand: a csv or a workbook behind a token. */
export const oldRegisterCalls = {
  /** Its sheets, where its heads stand, what each column seems to be. `direction`: what the clerk says it is. */
  look: reads.input(whichSheet.extend({ direction: oldDirection.nullable().default(null) })).output(oldRegisterLook),
  /** What would become of each row; nothing changes. */
  preview: reads.input(oldRegisterPlan).output(eventIterator(oldRegisterEvent)),
  /** Registers the rows, many in one transaction, each for itself; a row of the same file is taken once, whenever that is asked. */
  take: writes.input(oldRegisterPlan).output(eventIterator(oldRegisterEvent)),
  /** The rows that are not taken as csv, each with why; refused with `nothing-to-print` where there are none. */
  leftOut: reads.input(oldRegisterPlan).output(paperFile),
}
