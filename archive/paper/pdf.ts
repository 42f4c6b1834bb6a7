// Draws any form as a tagged PDF with pdfkit, page by page into a stream. Knows nothing of what the form says; the same form and time give the same bytes.
import { setImmediate, setTimeout } from 'node:timers/promises'
import PdfDocument from 'pdfkit'
import { type Form, type Ink, mmPerPt } from '../../core/paper/form.ts'
import { layoutForm, type Page } from '../../core/paper/layout.ts'
import type { Cell, Measure, Node, Rule, Text } from '../../core/paper/piece.ts'
import { fontFile, fontStyles } from './font-file.ts'

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

const pt = (mm: number): number => mm / mmPerPt
/** Rules of tables and heads. */
const ruleWidthPt = 0.5
/** Bytes that may wait for a slow reader before drawing pauses. */
const mostWaiting = 1 << 20
/** Widths of words kept; about 10 MB. */
const mostWidths = 50_000

/** An empty document with the fonts; `font: null` keeps pdfkit from loading Helvetica. */
export const openPdf = (form: Pick<Form, 'title' | 'author'>, printedOn: Date): Pdf => {
  const pdf = new PdfDocument({
    autoFirstPage: false,
    font: null as unknown as string,
    fontLayoutCache: false,
    pdfVersion: '1.7',
    lang: 'vi',
    tagged: true,
    displayTitle: true,
    info: { Title: form.title, Author: form.author, Creator: 'Văn Thư', CreationDate: printedOn, ModDate: printedOn },
  })
  for (const style of fontStyles) pdf.registerFont(style, fontFile(style))
  return pdf
}

/** Widths as pdfkit will draw them, word by word. */
const measureWith = (pdf: Pdf): Measure => {
  const widths = new Map<string, number>()
  return (text, ink) => {
    const key = `${ink.style} ${text}`
    let em = widths.get(key)
    if (em === undefined) {
      em = pdf.font(ink.style).fontSize(1000).widthOfString(text) / 1000
      if (widths.size >= mostWidths) widths.clear()
      widths.set(key, em)
    }
    return em * ink.sizePt * mmPerPt
  }
}

const setInk = (pdf: Pdf, { style, sizePt }: Ink): Pdf => pdf.font(style).fontSize(sizePt)

const drawTexts = (pdf: Pdf, texts: readonly Text[]): void => {
  for (const { x, y, text, ink } of texts) setInk(pdf, ink).text(text, pt(x), pt(y), { lineBreak: false, baseline: 'alphabetic' })
}

const drawRules = (pdf: Pdf, rules: readonly Rule[]): void => {
  if (rules.length === 0) return
  pdf.lineWidth(ruleWidthPt)
  for (const { x1, y1, x2, y2 } of rules) pdf.moveTo(pt(x1), pt(y1)).lineTo(pt(x2), pt(y2))
  pdf.stroke()
}

const asArtifact = (pdf: Pdf, draw: () => void): void => {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** Draws texts as the content of a new element; `scope` is missing from pdfkit's types. */
const element = (pdf: Pdf, tag: string, texts: readonly Text[], options: { scope?: 'Column' | 'Both' } = {}): Element => {
  const made = pdf.struct(tag, options as PDFKit.Mixins.StructureElementOptions)
  if (texts.length > 0) {
    made.add(pdf.markStructureContent(tag))
    drawTexts(pdf, texts)
    pdf.endMarkedContent()
  }
  made.end()
  return made
}

const drawCell = (pdf: Pdf, cell: Cell): Element =>
  element(pdf, cell.tag, cell.texts, cell.tag === 'TH' ? { scope: cell.span > 1 ? 'Both' : 'Column' } : {})

/** Draws the pages' content into one structure tree; a table goes on over pages until something else follows. */
const nodeDrawer = (pdf: Pdf): { draw: (node: Node) => void; end: () => void } => {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  let table: Element | null = null
  const closeTable = (): void => {
    table?.end()
    table = null
  }
  const draw = (node: Node): void => {
    if (node.tag !== 'TR' || node.opens) closeTable()
    if (node.tag !== 'TR') {
      if (node.texts.length > 0) root.add(element(pdf, node.tag, node.texts))
      return
    }
    if (table === null) {
      table = pdf.struct('Table')
      root.add(table)
    }
    const row = pdf.struct('TR')
    table.add(row)
    for (const cell of node.cells) row.add(drawCell(pdf, cell))
    row.end()
  }
  return {
    draw,
    end: () => {
      closeTable()
      root.end()
    },
  }
}

const drawPage = (pdf: Pdf, page: Page, drawNode: (node: Node) => void): void => {
  pdf.addPage({ size: [pt(page.sheet.widthMm), pt(page.sheet.heightMm)], margin: 0 })
  asArtifact(pdf, () => {
    drawRules(pdf, page.rules)
    drawTexts(pdf, page.artifacts)
  })
  for (const node of page.nodes) drawNode(node)
}

/** Draws the form into `pdf`, page by page in turns of the event loop, pausing while its reader is behind; gives the number of pages. */
export const drawPdf = async (form: Form, pdf: Pdf): Promise<number> => {
  const nodes = nodeDrawer(pdf)
  let pages = 0
  for (const page of layoutForm(form, measureWith(pdf))) {
    drawPage(pdf, page, nodes.draw)
    pages += 1
    await setImmediate()
    while (pdf.readableLength > mostWaiting && !pdf.destroyed) await setTimeout(2)
    if (pdf.destroyed) return pages
  }
  nodes.end()
  pdf.end()
  return pages
}
