// Makes phiếu giải quyết văn bản đến, a page for each văn bản. The only way to it for the handlers.
import type { Writable } from 'node:stream'
import type { SlipFormat } from '../../contract/paper.ts'
import { type SlipPaper, slipForm } from '../../core/paper/slip-form.ts'
import { type MadePaper, writePaper } from './make-paper.ts'
import { slipFileName } from './paper-name.ts'

export type SlipOrder = Omit<SlipPaper, 'printedOn'> & { format: SlipFormat; now: Date }

/** The slips into `out`, which is ended. */
export const makeSlip = (order: SlipOrder, out: Writable): Promise<MadePaper> => {
  const { format, now, slips } = order
  const form = slipForm({ ...order, printedOn: now })
  return writePaper({ form, columns: [], rows: [], sheetName: '', format, now, name: slipFileName(slips) }, out)
}
