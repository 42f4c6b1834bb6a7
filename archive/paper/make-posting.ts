// Makes envelopes, labels and the page that a printer is set by. Refuses what finds no room before anything is written.
import type { Writable } from 'node:stream'
import type { Addressee, EnvelopeName, MeasuredSheet, Offset } from '../../contract/posting.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { OwnAgency } from '../../contract/van-ban.ts'
import { calibrationPages } from '../../core/paper/calibration-form.ts'
import { type EnvelopesPaper, envelopePages, tooLongForEnvelope } from '../../core/paper/envelope-form.ts'
import { fitsA4, type LabelsPaper, labelPages, labelsOn, tooLongForLabel } from '../../core/paper/labels-form.ts'
import { type LabelSheet, labelSheets } from '../../core/tables/label-sheets.ts'
import type { MadePaper } from './make-paper.ts'
import { calibrationFileName, envelopesFileName, labelsFileName } from './paper-name.ts'
import { openPdf } from './pdf.ts'
import { penFor } from './pen.ts'
import { type PagesOf, writePdf } from './write-pdf.ts'

export type SheetOf = keyof typeof labelSheets | MeasuredSheet
type Common = { own: OwnAgency | null; soKyHieu: string | null; to: readonly Addressee[]; offset: Offset; now: Date }
export type EnvelopesOrder = Common & { size: EnvelopeName }
export type LabelsOrder = Common & { sheet: SheetOf; start: number }
export type CalibrationOrder = { sheet: SheetOf; offset: Offset; printer: string; now: Date }

const made = async (name: string, author: string, pagesOf: PagesOf, now: Date, out: Writable): Promise<MadePaper> => {
  const pages = await writePdf({ title: name.replace(/\.pdf$/u, ''), author }, pagesOf, now, out)
  return { pages, name, mediaType: 'application/pdf' }
}

/** The measure of a document that is never written: whether all finds room is asked before the first byte. */
const asked = (now: Date) => penFor(openPdf({ title: '', author: '' }, now)).measure

const noRoom = (to: Addressee, where: string): Refusal =>
  new Refusal('input-invalid', { what: `tên và địa chỉ “${to.name.slice(0, 60)}” quá dài so với ${where}` })

const sheetFor = (sheet: SheetOf): LabelSheet => {
  const measured = typeof sheet === 'string' ? labelSheets[sheet] : sheet
  if (!fitsA4(measured)) throw new Refusal('input-invalid', { what: 'số đo của tờ nhãn: các nhãn chồng lên nhau hoặc ra ngoài tờ A4' })
  return measured
}

/** An envelope a page in the size of the paper itself. */
export async function makeEnvelopes({ now, ...order }: EnvelopesOrder, out: Writable): Promise<MadePaper> {
  const paper: EnvelopesPaper = order
  const long = tooLongForEnvelope(paper, asked(now))
  if (long) throw noRoom(long, `bì ${order.size.toUpperCase()}`)
  return made(envelopesFileName(order.soKyHieu, order.size), order.own?.ten ?? '', measure => envelopePages(paper, measure), now, out)
}

export async function makeLabels({ now, own, ...order }: LabelsOrder, out: Writable): Promise<MadePaper> {
  const paper: LabelsPaper = { ...order, sheet: sheetFor(order.sheet) }
  const most = labelsOn(paper.sheet)
  if (order.start > most) throw new Refusal('input-invalid', { what: `nhãn bắt đầu: tờ này chỉ có ${most} nhãn` })
  const long = tooLongForLabel(paper, asked(now))
  if (long) throw noRoom(long, 'nhãn này')
  return made(labelsFileName(order.soKyHieu), own?.ten ?? '', measure => labelPages(paper, measure), now, out)
}

export async function makeCalibration({ now, ...order }: CalibrationOrder, out: Writable): Promise<MadePaper> {
  const paper = { ...order, sheet: sheetFor(order.sheet) }
  return made(calibrationFileName(order.printer), '', measure => calibrationPages(paper, measure), now, out)
}
