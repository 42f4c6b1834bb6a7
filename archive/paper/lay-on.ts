// Lays a small PDF page on the first page of a copy of a PDF or a picture. What was received stands unaltered at the front of a copied PDF, and the
// stamp behind it, wherever the file lets that be done.
import { degrees, EncryptedPDFError, PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import type { Corner } from '../../contract/posting.ts'
import { mmPerPt } from '../../core/paper/form.ts'

export type Base = { kind: 'pdf' | 'png' | 'jpg'; bytes: Uint8Array } | { kind: 'blank' }

export type Laid = { bytes: Uint8Array; pages: number }

const pt = (mm: number): number => mm / mmPerPt
const a4 = { widthMm: 210, heightMm: 297 }

type Where = { x: number; y: number; turn: number; unit: number }
type Size = { width: number; height: number }

/** The stamp would not lie on the page as a whole. */
export class OutsidePage extends Error {}

/** A printer's hair's breadth beyond the edge is none (pt). */
const slack = pt(0.5)

/** Where the lower left corner of the stamp (pt) lies in the page's own space, which may be turned, cut and of another unit. */
function placeOn(page: PDFPage, { xMm, yMm }: Corner, stamp: Size): Where {
  const { x, y, width, height } = page.getCropBox()
  const turn = (((page.getRotation().angle % 360) + 360) % 360) as 0 | 90 | 180 | 270
  const unit = unitOf(page)
  const [shownWidth, shownHeight] = turn === 90 || turn === 270 ? [height, width] : [width, height]
  const isOutside = (from: number, long: number, of: number) => from < -slack || from + long > of * unit + slack
  if (isOutside(pt(xMm), stamp.width, shownWidth) || isOutside(pt(yMm), stamp.height, shownHeight)) throw new OutsidePage()
  const right = pt(xMm) / unit
  const up = shownHeight - (pt(yMm) + stamp.height) / unit
  const [u, v] = { 0: [right, up], 90: [width - up, right], 180: [width - right, height - up], 270: [up, height - right] }[turn] ?? [
    right,
    up,
  ]
  return { x: x + (u ?? 0), y: y + (v ?? 0), turn, unit }
}

/** Points in a unit of the page: 1 but on the largest drawings (ISO 32000-1, 14.11.2). */
function unitOf(page: PDFPage): number {
  const said = Number(page.node.get(PDFName.of('UserUnit'))?.toString() ?? 1)
  return said > 0 ? said : 1
}

async function openBase(base: Base, canAppend: boolean): Promise<PDFDocument> {
  if (base.kind === 'pdf') return PDFDocument.load(base.bytes, { updateMetadata: false, forIncrementalUpdate: canAppend })
  const document = await PDFDocument.create({ updateMetadata: false })
  if (base.kind === 'blank') document.addPage([pt(a4.widthMm), pt(a4.heightMm)])
  else {
    const picture = base.kind === 'png' ? await document.embedPng(base.bytes) : await document.embedJpg(base.bytes)
    const longest = pt(a4.heightMm) / Math.max(picture.width, picture.height)
    const [width, height] = [picture.width * longest, picture.height * longest]
    document.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
  }
  return document
}

async function laid(base: Base, stamp: Uint8Array, at: Corner, canAppend: boolean): Promise<Laid> {
  const document = await openBase(base, canAppend)
  const [small] = await document.embedPdf(stamp, [0])
  const page = document.getPage(0)
  if (small === undefined) throw new Error('the stamp has no page')
  const { x, y, turn, unit } = placeOn(page, at, small)
  page.drawPage(small, { x, y, width: small.width / unit, height: small.height / unit, rotate: degrees(turn) })
  const pages = document.getPageCount()
  const bytes = await (base.kind === 'pdf' && canAppend ? document.commit() : document.save({ updateFieldAppearances: false }))
  return { bytes, pages }
}

/** The copy. Throws on a PDF that is locked or cannot be read, and where the stamp would lie beyond the page. */
export async function layOn(base: Base, stamp: Uint8Array, at: Corner): Promise<Laid> {
  try {
    return await laid(base, stamp, at, true)
  } catch (error) {
    if (base.kind !== 'pdf' || error instanceof EncryptedPDFError || error instanceof OutsidePage) throw error
    return laid(base, stamp, at, false)
  }
}
