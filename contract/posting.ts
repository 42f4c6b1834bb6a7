// What goes on letters that are posted: envelopes, labels, and by how much a printer misses the place. Lengths in millimetres.
import { z } from 'zod'
import { agencySure } from './agency.ts'
import { isoDay } from './the-thuc.ts'
import { vanBanId } from './van-ban.ts'

/** Whom an envelope or a label is for, as it is printed. */
export const addressee = z.object({ name: z.string().trim().min(1).max(300), address: z.string().trim().max(300).nullable().default(null) })
export type Addressee = z.infer<typeof addressee>

/**
 * An agency that is no more on the day of printing: since when, and who has its work by the tables; none where they do not say. `mucTin`: `co-le` = who has
 * its work is not certain; `suy-doan` = nor that it ended, told by its name alone.
 */
export const ended = z.object({ since: isoDay, heirs: z.array(addressee), mucTin: agencySure })
export type Ended = z.infer<typeof ended>

/**
 * What is not certain of the province in an addressee's name: `likely` = that it is this one; `unknown` = the name means one of many, and nobody knows of
 * which province.
 */
export const placeDoubt = z.enum(['likely', 'unknown'])
export type PlaceDoubt = z.infer<typeof placeDoubt>

/** A recipient of a văn bản as it could be written to, its province in its name. What stands for many (`isGroup`) is nobody to write to before it is opened. */
export const postable = z.object({
  list: z.enum(['kinh-gui', 'noi-nhan']),
  purpose: z.string().nullable(),
  to: addressee,
  /** Its name as the văn bản has it. */
  printed: z.string(),
  placeDoubt: placeDoubt.nullable(),
  /** Its number in the directory, where it is one that is known. */
  coQuanId: z.int().nullable(),
  isGroup: z.boolean(),
  ended: ended.nullable(),
})
export type Postable = z.infer<typeof postable>

/** How far to move what is printed, to the right and down. */
export const offset = z.object({ xMm: z.number().min(-20).max(20), yMm: z.number().min(-20).max(20) })
export type Offset = z.infer<typeof offset>
export const noOffset: Offset = { xMm: 0, yMm: 0 }

/** By how much a printer misses the place, under the name the clerk gave it. */
export const printer = z.object({ name: z.string().trim().min(1).max(60), offset: offset })
export type Printer = z.infer<typeof printer>

export const envelopeName = z.enum(['dl', 'c5', 'c4'])
export type EnvelopeName = z.infer<typeof envelopeName>

export const labelSheetName = z.enum(['L7159', 'L7160', 'L7161', 'L7162', 'L7163', 'L7164', 'L7173', 'L7165'])
export type LabelSheetName = z.infer<typeof labelSheetName>

const length = z.number().min(0).max(297)
/** A sheet that is not in the table, measured by the clerk. */
export const measuredSheet = z.object({
  columns: z.int().min(1).max(10),
  rows: z.int().min(1).max(30),
  widthMm: length.min(15),
  heightMm: length.min(8),
  leftMm: length,
  topMm: length,
  pitchXMm: length,
  pitchYMm: length,
})
export type MeasuredSheet = z.infer<typeof measuredSheet>

/** A sheet of the table. */
export const labelSheet = z.object({ name: labelSheetName, measures: measuredSheet })
export type LabelSheet = z.infer<typeof labelSheet>

/** `id`: the văn bản that is sent; its số, ký hiệu stands on each. */
const posting = z.object({ id: vanBanId, to: z.array(addressee).min(1).max(10_000), offset: offset.default(noOffset) })

export const envelopesInput = posting.extend({ size: envelopeName.default('dl') })
export const labelsInput = posting.extend({
  sheet: z.union([labelSheetName, measuredSheet]).default('L7160'),
  /** The first free label of the first sheet, from 1, row by row. */
  start: z.int().min(1).max(300).default(1),
})
/** `printer`: the name that stands on the page. */
export const calibrationInput = labelsInput.pick({ offset: true, sheet: true }).extend({ printer: z.string().trim().max(60).default('') })

const onPage = z.number().min(0).max(2000)
/** The upper left corner of what is laid on a page, from that of the page as it is shown. */
export const corner = z.object({ xMm: onPage, yMm: onPage })
export type Corner = z.infer<typeof corner>
export type PageSize = { widthMm: number; heightMm: number }

/** Of the first page of a file; without one (`sha256` null) an empty sheet of A4, through which a letter on paper goes. */
export const stampPlaceInput = z.object({ id: vanBanId, sha256: z.string().nullable() })
export const stampInput = stampPlaceInput.extend({ at: corner })

/** Where the dấu đến goes if the clerk does not choose. `isFree`: it covers no word; null where nobody knows where the words stand. */
export const stampPlace = z.object({ widthMm: z.number(), heightMm: z.number(), at: corner, isFree: z.boolean().nullable() })
export type StampPlace = z.infer<typeof stampPlace>
