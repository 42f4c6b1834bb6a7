// The blocks of a form as WordprocessingML (ECMA-376, part 1, chapter 17): paragraphs, tables with repeated heads, lines of dots. Lengths go from
// millimetres to twentieths of a point.
import type { Align, Block, Dotted, Ink, Line, Pair, Paragraph, Row, Sheet, Table } from '../../core/paper/form.ts'
import { cellPadMm, mmPerPt, textWidthMm } from '../../core/paper/form.ts'
import { printable } from '../../core/paper/wrap.ts'
import { escaped } from './ooxml.ts'

export const twips = (mm: number): number => Math.round((mm / mmPerPt) * 20)

const runInk = ({ style, sizePt }: Ink): string =>
  `<w:rPr>${style.includes('bold') ? '<w:b/>' : ''}${style.includes('italic') ? '<w:i/>' : ''}<w:sz w:val="${sizePt * 2}"/></w:rPr>`
export const run = (text: string, ink: Ink): string =>
  printable(text)
    .split('\n')
    .map((line, index) => `<w:r>${runInk(ink)}${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
    .join('')

type Lay = { align?: Align; before?: number; keepNext?: boolean; style?: string; more?: string }
/** Elements in the order that the schema asks for. */
export const paragraph = (runs: string, { align = 'left', before = 0, keepNext = false, style = '', more = '' }: Lay = {}): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${keepNext ? '<w:keepNext/>' : ''}${more}\
<w:spacing w:before="${twips(before)}" w:after="0"/>${align === 'left' ? '' : `<w:jc w:val="${align}"/>`}</w:pPr>${runs}</w:p>`

/** Letters of Times are about half as wide as high: enough for the length of a rule. */
const roughMm = (text: string, { sizePt }: Ink): number => [...text].length * sizePt * 0.52 * mmPerPt

/** The rule below a head: the upper border of a low empty paragraph, drawn in from both sides. */
function ruleXml({ text, ink, under }: Line, widthMm: number): string {
  if (under === undefined) return ''
  const long = Math.min(widthMm, roughMm(text, ink)) / (under === 'whole' ? 1 : 3)
  const side = twips((widthMm - long) / 2)
  return `<w:p><w:pPr><w:keepNext/><w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="000000"/></w:pBdr>\
<w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`
}

const paragraphXml = (block: Paragraph, widthMm: number): string => {
  const { tag, text, ink, align, gapMm, keepNext = false } = block
  return (
    paragraph(run(text, ink), { align, before: gapMm, keepNext, style: tag === 'P' ? '' : `Heading${tag.slice(1)}` }) +
    ruleXml(block, widthMm)
  )
}

const gridXml = (widthsMm: readonly number[]): string =>
  `<w:tblGrid>${widthsMm.map(mm => `<w:gridCol w:w="${twips(mm)}"/>`).join('')}</w:tblGrid>`
const cellXml = (widthMm: number, content: string, more = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${twips(widthMm)}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`

/** Two cells without rules. */
function pairXml({ leftMm, left, right }: Pair, widthMm: number): string {
  const half = (lines: readonly Line[], mm: number): string =>
    cellXml(mm, lines.map(line => paragraph(run(line.text, line.ink), { align: 'center', keepNext: true }) + ruleXml(line, mm)).join(''))
  const widths = [leftMm, widthMm - leftMm]
  return `<w:tbl><w:tblPr><w:tblW w:w="${twips(widthMm)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>\
<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>${gridXml(widths)}<w:tr>${half(left, leftMm)}${half(right, widthMm - leftMm)}</w:tr></w:tbl>`
}

/** A tab with a leader of dots up to the right margin. */
function dottedXml({ label, value, lines, ink, gapMm }: Dotted, widthMm: number): string {
  const tabs = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${twips(widthMm)}"/></w:tabs>`
  const tab = `<w:r>${runInk(ink)}<w:tab/></w:r>`
  const line = (runs: string, before: number): string => paragraph(runs, { before, more: tabs })
  const first = run(`${label} ${value}`.trim(), ink) + (value === '' || lines > 0 ? tab : '')
  return line(first, Math.max(gapMm, 1.5)) + Array.from({ length: lines }, () => line(tab, 1.5)).join('')
}

const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')
const pad = (side: string, mm: number): string => `<w:${side} w:w="${twips(mm)}" w:type="dxa"/>`
const cellMargins = `<w:tblCellMar>${pad('top', cellPadMm.top)}${pad('left', cellPadMm.side)}${pad('bottom', cellPadMm.bottom)}${pad('right', cellPadMm.side)}</w:tblCellMar>`

const headRow = (table: Table, cells: readonly string[], ink: Ink): string =>
  `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${table.columns
    .map(({ widthMm }, index) =>
      cellXml(widthMm, paragraph(run(cells[index] ?? '', ink), { align: 'center' }), '<w:vAlign w:val="center"/>'),
    )
    .join('')}</w:tr>`

function rowXml({ columns, cellInk }: Table, row: Row): string {
  if (row.kind === 'group') {
    const whole = columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
    const words = paragraph(run(row.text, { ...cellInk, style: 'bold' }), { keepNext: true })
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellXml(whole, words, `<w:gridSpan w:val="${columns.length}"/>`)}</w:tr>`
  }
  const height = row.leastMm ? `<w:trHeight w:val="${twips(row.leastMm)}" w:hRule="atLeast"/>` : ''
  const ink: Ink = row.isBold ? { ...cellInk, style: 'bold' } : cellInk
  const cells = columns.map(({ widthMm, align }, index) => cellXml(widthMm, paragraph(run(row.cells[index] ?? '', ink), { align })))
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells.join('')}</w:tr>`
}

function* tableXml(table: Table): Generator<string> {
  const widths = table.columns.map(({ widthMm }) => widthMm)
  const whole = widths.reduce((sum, mm) => sum + mm, 0)
  if (table.gapMm > 0)
    yield `<w:p><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="0" w:line="${twips(table.gapMm)}" w:lineRule="exact"/></w:pPr></w:p>`
  yield `<w:tbl><w:tblPr><w:tblW w:w="${twips(whole)}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/>${cellMargins}</w:tblPr>${gridXml(widths)}`
  const heads = table.columns.map(({ head }) => head)
  yield headRow(table, heads, table.headInk)
  if (table.numbered) {
    const numbers = heads.map((_, index) => `(${index + 1})`)
    yield headRow(table, numbers, { ...table.headInk, style: 'regular' })
  }
  for (const row of table.rows) yield rowXml(table, row)
  // Two tables that follow each other without a paragraph between them would become one.
  yield '</w:tbl><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
}

/** A block piece by piece; a table row by row. */
export function* blockXml(block: Block, sheet: Sheet): Generator<string> {
  const widthMm = textWidthMm(sheet)
  if (block.kind === 'paragraph') yield paragraphXml(block, widthMm)
  else if (block.kind === 'pair') yield pairXml(block, widthMm)
  else if (block.kind === 'space')
    yield `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${twips(block.heightMm)}" w:lineRule="exact"/></w:pPr></w:p>`
  else if (block.kind === 'dotted') yield dottedXml(block, widthMm)
  else if (block.kind === 'table') yield* tableXml(block)
  else for (const each of block.blocks(null)) yield* blockXml(each, sheet)
}
