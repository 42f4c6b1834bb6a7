// The calls about envelopes and labels. A paper is made into a temporary file of the run; that it left is told to the journal by `paper.record`.
import { labelSheetName } from '../../contract/posting.ts'
import { postablesOf } from '../../core/paper/addressees.ts'
import { labelSheets } from '../../core/tables/label-sheets.ts'
import { ownAgency } from '../../db/own-agency.ts'
import { postedTo } from '../../db/posting.ts'
import { dropPrinter, printers, setPrinter } from '../../db/printers.ts'
import { openVanBan } from '../../db/van-ban.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { localDay } from '../local-day.ts'
import { hold } from './paper.ts'

/** The PDF library is half of the time an archive takes to start: loaded with the first paper. */
const papers = () => import('../paper/make-posting.ts')

/** The calls `paper.*` about what is posted. */
export const postingHandlers = (at: Implementer['paper'], context: Context) => ({
  postables: at.postables.handler(({ input }) => {
    const day = localDay(context.now())
    return postablesOf(openVanBan(context.reader, input), day, id => postedTo(context.reader, id, day))
  }),
  envelopes: at.envelopes.handler(async ({ input: { id, ...order } }) => {
    const { makeEnvelopes } = await papers()
    const { soKyHieu } = openVanBan(context.reader, { id }).fields
    return hold(context, out => makeEnvelopes({ ...order, soKyHieu, own: ownAgency(context.reader), now: context.now() }, out))
  }),
  labels: at.labels.handler(async ({ input: { id, ...order } }) => {
    const { makeLabels } = await papers()
    const { soKyHieu } = openVanBan(context.reader, { id }).fields
    return hold(context, out => makeLabels({ ...order, soKyHieu, own: ownAgency(context.reader), now: context.now() }, out))
  }),
  labelSheets: at.labelSheets.handler(() => labelSheetName.options.map(name => ({ name, measures: labelSheets[name] }))),
  calibration: at.calibration.handler(async ({ input }) => {
    const { makeCalibration } = await papers()
    return hold(context, out => makeCalibration({ ...input, now: context.now() }, out))
  }),
  printers: at.printers.handler(() => printers(context.reader)),
  setPrinter: at.setPrinter.handler(({ input }) => setPrinter(writerOf(context), input)),
  dropPrinter: at.dropPrinter.handler(({ input }) => dropPrinter(writerOf(context), input.name)),
})
