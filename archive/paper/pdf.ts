// Draws any form as a tagged PDF with pdfkit, page by page into a stream. Knows nothing of what the form says; the same form and time give the same bytes.
import { setImmediate, setTimeout } from 'node:timers/promises'
import PdfDocument from 'pdfkit'
import { type Form, mmPerPt } from '../../core/paper/form.ts'
import type { Page } from '../../core/paper/layout.ts'
import type { Cell, Measure, Node, Rule, Text } from '../../core/paper/piece.ts'
import { type Pen, penFor } from './pen.ts'

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement
type Drawing = { pdf: Pdf; pen: Pen }

const pt = (mm: number): number => Math.round((mm / mmPerPt) * 1000) / 1000
/** Rules of tables and heads. */
const ruleWidthPt = 0.5
/** Bytes that may wait for a slow reader before drawing pauses. */
const mostWaiting = 1 << 20
/** pdfkit gives its bytes in crumbs, 200,000 of them at the end of a long register; they travel in pieces of this size. */
const chunkBytes = 1 << 16

const gatherCrumbs = (pdf: Pdf): Pdf => {
  const push = pdf.push.bind(pdf)
  let crumbs: Uint8Array[] = []
  let bytes = 0
  pdf.push = (crumb: Uint8Array | null): boolean => {
    if (crumb !== null) {
      crumbs.push(crumb)
      bytes += crumb.length
      if (bytes < chunkBytes) return true
    }
    push(Buffer.concat(crumbs, bytes))
    crumbs = []
    bytes = 0
    return crumb === null ? push(null) : true
  }
  return pdf
}

/** An empty document; `font: null` keeps pdfkit from loading Helvetica. */
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
  return gatherCrumbs(pdf)
}

const drawRules = (pdf: Pdf, rules: readonly Rule[]): void => {
  if (rules.length === 0) return
  const lines = rules.map(({ x1, y1, x2, y2 }) => `${[x1, y1].map(pt).join(' ')} m ${[x2, y2].map(pt).join(' ')} l`)
  pdf.addContent(`${ruleWidthPt} w\n${lines.join('\n')}\nS`)
}

/** What of pdfkit its types do not name; pdfkit is pinned, and tests read the structure of every page back. */
type WithTree = {
  page: { structParentTreeKey: number }
  getStructParentTree: () => { get: (key: number) => unknown; add: (key: number, value: unknown) => void }
  ref: (data: unknown) => { data: unknown; end: () => void }
}

/** Writes which elements stand on the finished page, so that they are not kept until the end of the file. */
const letGo = (pdf: Pdf): void => {
  const whole = pdf as unknown as WithTree
  const tree = whole.getStructParentTree()
  const key = whole.page.structParentTreeKey
  const written = whole.ref(tree.get(key))
  written.end()
  written.data = {}
  tree.add(key, written)
}

const asArtifact = (pdf: Pdf, draw: () => void): void => {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** Draws texts as the content of a new element; `scope` is missing from pdfkit's types. */
const element = ({ pdf, pen }: Drawing, tag: string, texts: readonly Text[], options: { scope?: 'Column' | 'Both' } = {}): Element => {
  const made = pdf.struct(tag, options as PDFKit.Mixins.StructureElementOptions)
  if (texts.length > 0) {
    made.add(pdf.markStructureContent(tag))
    pen.write(texts)
    pdf.endMarkedContent()
  }
  made.end()
  return made
}

const drawCell = (drawing: Drawing, cell: Cell): Element =>
  element(drawing, cell.tag, cell.texts, cell.tag === 'TH' ? { scope: cell.span > 1 ? 'Both' : 'Column' } : {})

type RowGroup = { tag: 'THead' | 'TBody'; element: Element }
const groupTagOf = ({ cells }: Node & { tag: 'TR' }): RowGroup['tag'] =>
  cells.every(({ tag, span }) => tag === 'TH' && span === 1) ? 'THead' : 'TBody'

type NodeDrawer = { draw: (node: Node) => void; endPage: () => void; end: () => void }
/**
 * Draws the pages' content into one structure tree; a table goes on over pages until something else follows. Its rows are in groups that end with
 * the page: an element is kept until the one above it ends, and a long register has half a million of them.
 */
const nodeDrawer = (drawing: Drawing): NodeDrawer => {
  const { pdf } = drawing
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  let table: Element | null = null
  let group: RowGroup | null = null
  const closeGroup = (): void => {
    group?.element.end()
    group = null
  }
  const closeTable = (): void => {
    closeGroup()
    table?.end()
    table = null
  }
  const groupIn = (parent: Element, tag: RowGroup['tag']): Element => {
    if (group?.tag !== tag) {
      closeGroup()
      group = { tag, element: pdf.struct(tag) }
      parent.add(group.element)
    }
    return group.element
  }
  const draw = (node: Node): void => {
    if (node.tag !== 'TR' || node.opens) closeTable()
    if (node.tag !== 'TR') {
      if (node.texts.length > 0) root.add(element(drawing, node.tag, node.texts))
      return
    }
    if (table === null) {
      table = pdf.struct('Table')
      root.add(table)
    }
    const row = pdf.struct('TR')
    groupIn(table, groupTagOf(node)).add(row)
    for (const cell of node.cells) row.add(drawCell(drawing, cell))
    row.end()
  }
  return {
    draw,
    endPage: () => {
      closeGroup()
      letGo(pdf)
    },
    end: () => {
      closeTable()
      root.end()
    },
  }
}

const drawPage = ({ pdf, pen }: Drawing, page: Page, drawNode: (node: Node) => void): void => {
  pdf.addPage({ size: [page.sheet.widthMm / mmPerPt, page.sheet.heightMm / mmPerPt], margin: 0 })
  asArtifact(pdf, () => {
    drawRules(pdf, page.rules)
    pen.write(page.top)
  })
  for (const node of page.nodes) drawNode(node)
  asArtifact(pdf, () => pen.write(page.foot))
}

/** Draws the pages into `pdf`, one by one in turns of the event loop, pausing while its reader is behind; gives the number of pages. */
export const drawPages = async (pagesOf: (measure: Measure) => Iterable<Page>, pdf: Pdf): Promise<number> => {
  const drawing = { pdf, pen: penFor(pdf) }
  const nodes = nodeDrawer(drawing)
  let pages = 0
  for (const page of pagesOf(drawing.pen.measure)) {
    drawPage(drawing, page, nodes.draw)
    nodes.endPage()
    pages += 1
    await setImmediate()
    while (pdf.readableLength > mostWaiting && !pdf.destroyed) await setTimeout(2)
    if (pdf.destroyed) return pages
  }
  nodes.end()
  pdf.end()
  return pages
}
