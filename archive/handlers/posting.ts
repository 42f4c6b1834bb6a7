// The calls about envelopes and labels. A paper is made into a temporary file of the run; that it left is told to the journal by `paper.record`.
import { labelSheetName } from '../../contract/posting.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { SourceFile, VanBan } from '../../contract/van-ban.ts'
import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { postablesOf } from '../../core/paper/addressees.ts'
import { stampHeightMm } from '../../core/paper/den-stamp.ts'
import { stampableKind, stampPlaceOn } from '../../core/paper/stamp-place.ts'
import { labelSheets } from '../../core/tables/label-sheets.ts'
import { filePath } from '../../db/files.ts'
import { hoSoWith } from '../../db/ho-so.ts'
import { ownAgency } from '../../db/own-agency.ts'
import { placesIn } from '../../db/places.ts'
import { postedTo } from '../../db/posting.ts'
import { dropPrinter, printers, setPrinter } from '../../db/printers.ts'
import { membersFrom } from '../../db/recipient-members.ts'
import { openVanBan } from '../../db/van-ban.ts'
import { type Context, writerOf } from '../context.ts'
import type { Implementer } from '../implementer.ts'
import { hold } from './hold-paper.ts'

/** The PDF library is half of the time an archive takes to start: loaded with the first paper. */
const papers = () => import('../paper/make-posting.ts')

/** A văn bản that arrived and one of its files; null for a sheet of paper. */
function arrived({ reader }: Context, { id, sha256 }: { id: number; sha256: string | null }): { vanBan: VanBan; file: SourceFile | null } {
  const vanBan = openVanBan(reader, { id })
  if (vanBan.direction !== 'den') throw new Refusal('input-invalid', { what: 'dấu đến chỉ đóng lên văn bản đến' })
  const file = vanBan.files.find(one => one.sha256 === sha256) ?? null
  if (sha256 !== null && file === null) throw new Refusal('not-found', { what: 'tệp này trong văn bản' })
  return { vanBan, file }
}

/** The calls `paper.*` about what is posted. */
export const postingHandlers = (at: Implementer['paper'], context: Context) => ({
  postables: at.postables.handler(({ input }) => {
    const day = vietnamDay(context.now())
    return postablesOf(openVanBan(context.reader, input), day, id => postedTo(context.reader, id, day), membersFrom(context.reader))
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
  stampPlace: at.stampPlace.handler(async ({ input }) => {
    const { isSigned } = await import('../paper/make-stamp.ts')
    const { vanBan, file } = arrived(context, input)
    const [places = null] = (file && placesIn(context.reader, file.sha256)) ?? []
    // Where a value stood is known in the text alone, which was read from the first file.
    const provenance = file?.sha256 === vanBan.files[0]?.sha256 ? vanBan.provenance : []
    const isPdf = file !== null && stampableKind(file.name) === 'pdf'
    const hasNote = isPdf && (await isSigned(filePath(context.folder, file.sha256)))
    return stampPlaceOn({ provenance }, places, file !== null && !isPdf, stampHeightMm({ note: hasNote ? '' : null }))
  }),
  stamp: at.stamp.handler(async ({ input: { at: corner, ...input }, signal }) => {
    const { makeStamp } = await import('../paper/make-stamp.ts')
    const { vanBan, file } = arrived(context, input)
    const source = file && { ...file, path: filePath(context.folder, file.sha256) }
    const { soDen, ngayDen, register, soKyHieu } = vanBan
    const hoSo = hoSoWith(context.reader, { vanBanId: vanBan.id }).map(({ kyHieu }) => kyHieu)
    const stamp = {
      ten: ownAgency(context.reader)?.ten ?? null,
      so: soDen?.so ?? null,
      ngay: ngayDen,
      chuyen: register?.donViNhan ?? null,
      hoSo: hoSo.join(', ') || null,
    }
    return hold(context, out => makeStamp({ source, stamp, at: corner, soKyHieu, now: context.now(), signal }, out))
  }),
  printers: at.printers.handler(() => printers(context.reader)),
  setPrinter: at.setPrinter.handler(({ input }) => setPrinter(writerOf(context), input)),
  dropPrinter: at.dropPrinter.handler(({ input }) => dropPrinter(writerOf(context), input.name)),
})
