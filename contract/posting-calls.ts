// The calls about envelopes and labels: whom a văn bản can be posted to, the papers, and the printers they are made for.
import { z } from 'zod'
import { reads, writes } from './call.ts'
import { paperFile } from './paper.ts'
import {
  calibrationInput,
  envelopesInput,
  labelSheet,
  labelsInput,
  postable,
  printer,
  stampInput,
  stampPlace,
  stampPlaceInput,
} from './posting.ts'
import { vanBanId } from './van-ban.ts'

export const postingCalls = {
  /** Whom a văn bản is for, each name once in printed order; what ended says who has its work, and nothing is put in its place. */
  postables: reads.input(z.object({ id: vanBanId })).output(z.array(postable)),
  /** An envelope for each addressee; refused where a name finds no room. */
  envelopes: reads.input(envelopesInput).output(paperFile),
  /** A label for each addressee on A4 sheets; refused where a name finds no room. */
  labels: reads.input(labelsInput).output(paperFile),
  /** The sheets of labels that are known, those with the most labels first. */
  labelSheets: reads.output(z.array(labelSheet)),
  /** A page with rulers: what a printer misses is read off it. */
  calibration: reads.input(calibrationInput).output(paperFile),
  /** The free place for the dấu đến on the first page of a file: below số, ký hiệu where there is room. */
  stampPlace: reads.input(stampPlaceInput).output(stampPlace),
  /** A copy of the file with the dấu đến on its first page; refused for a văn bản that did not arrive, and for what is neither PDF nor picture. */
  stamp: reads.input(stampInput).output(paperFile),
  printers: reads.output(z.array(printer)),
  /** Keeps what a printer misses under its name; gives all printers. */
  setPrinter: writes.input(printer).output(z.array(printer)),
  dropPrinter: writes.input(printer.pick({ name: true })).output(z.array(printer)),
}
