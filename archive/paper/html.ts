// Writes any form as one HTML page to be read, copied and printed by a browser: real headings and tables, no script, nothing fetched. Knows nothing
// of what the form says.
import type { Block, Dotted, Form, Ink, Line, Pair, Paragraph, Section, Table } from '../../core/paper/form.ts'
import { textWidthMm } from '../../core/paper/form.ts'
import { printable } from '../../core/paper/wrap.ts'
import { escaped } from './ooxml.ts'

const style = `@page{size:A4;margin:20mm 15mm 20mm 30mm}
body{font-family:"Times New Roman",Tinos,serif;color:#000;background:#fff;margin:8mm auto;line-height:1.2}
section{margin:0 auto 15mm}section+section{break-before:page}
h1,h2,p{margin:0;font-weight:inherit}table{border-collapse:collapse;table-layout:fixed;width:100%}thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:.5pt solid #000;padding:1mm 1.2mm;vertical-align:top;overflow-wrap:anywhere}thead th{text-align:center;vertical-align:middle}
.pair{display:flex;text-align:center}.pair>div:last-child{flex:1}.whole{text-decoration:underline;text-underline-offset:.25em}
.third::after{content:"";display:block;width:30mm;margin:.6mm auto 0;border-top:.5pt solid}
.dotted{display:flex;min-height:6mm;align-items:end}.dotted i{flex:1;border-bottom:1pt dotted;margin-left:1mm}.foot{font:italic 9pt "Times New Roman",serif;margin-top:4mm}`

const words = (text: string): string => escaped(printable(text)).replaceAll('\n', '<br>')
const inkOf = ({ style, sizePt }: Ink): string =>
  `font-size:${sizePt}pt${style.includes('bold') ? ';font-weight:bold' : ''}${style.includes('italic') ? ';font-style:italic' : ''}`

const underOf = (under: Paragraph['under']): string => (under === undefined ? '' : ` class="${under}"`)
const lineHtml = ({ text, ink, under }: Line): string => `<p${underOf(under)} style="${inkOf(ink)}">${words(text)}</p>`

function paragraphHtml({ tag, text, ink, align, gapMm, under }: Paragraph): string {
  const name = tag.toLowerCase()
  return `<${name}${underOf(under)} style="${inkOf(ink)};text-align:${align};margin-top:${gapMm}mm">${words(text)}</${name}>\n`
}

const pairHtml = ({ leftMm, left, right }: Pair): string =>
  `<div class="pair"><div style="width:${leftMm}mm">${left.map(lineHtml).join('')}</div><div>${right.map(lineHtml).join('')}</div></div>\n`

function dottedHtml({ label, value, lines, ink, gapMm }: Dotted): string {
  const line = (text: string, hasDots: boolean, gap: number): string =>
    `<p class="dotted" style="${inkOf(ink)};margin-top:${gap}mm"><span>${words(text)}</span>${hasDots ? '<i></i>' : ''}</p>\n`
  const more = Array.from({ length: lines }, () => line('', true, 0))
  return line(`${label} ${value}`.trim(), value === '' || lines > 0, gapMm) + more.join('')
}

function* tableHtml(table: Table): Generator<string> {
  const { columns, cellInk } = table
  const whole = columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
  const widths = columns.map(({ widthMm }) => `<col style="width:${((100 * widthMm) / whole).toFixed(2)}%">`)
  const row = (cells: readonly string[]): string => `<tr>${cells.map(cell => `<th scope="col">${words(cell)}</th>`).join('')}</tr>`
  const numbers = table.numbered ? row(columns.map((_, index) => `(${index + 1})`)) : ''
  yield `<table style="${inkOf(cellInk)};margin-top:${table.gapMm}mm"><colgroup>${widths.join('')}</colgroup><thead>${row(columns.map(({ head }) => head))}${numbers}</thead><tbody>\n`
  for (const each of table.rows) {
    if (each.kind === 'group') yield `<tr><th colspan="${columns.length}" style="text-align:left">${words(each.text)}</th></tr>\n`
    else {
      const weight = each.isBold ? ';font-weight:bold' : ''
      const cells = columns.map(({ align }, index) => `<td style="text-align:${align}${weight}">${words(each.cells[index] ?? '')}</td>`)
      yield `<tr${each.leastMm ? ` style="height:${each.leastMm}mm"` : ''}>${cells.join('')}</tr>\n`
    }
  }
  yield '</tbody></table>\n'
}

function* blockHtml(block: Block): Generator<string> {
  if (block.kind === 'paragraph') yield paragraphHtml(block)
  else if (block.kind === 'pair') yield pairHtml(block)
  else if (block.kind === 'space') yield `<div style="height:${block.heightMm}mm"></div>\n`
  else if (block.kind === 'dotted') yield dottedHtml(block)
  else if (block.kind === 'table') yield* tableHtml(block)
  else for (const each of block.blocks(null)) yield* blockHtml(each)
}

function* sectionHtml(section: Section): Generator<string> {
  yield `<section style="width:${textWidthMm(section.sheet)}mm">\n`
  for (const block of section.blocks) yield* blockHtml(block)
  if (section.foot !== null) yield `<p class="foot">${words(section.foot.left)}</p>\n`
  yield '</section>\n'
}

/** The page piece by piece. */
export function* htmlText(form: Form): Generator<string> {
  yield `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>${words(form.title)}</title><style>${style}</style></head><body>\n`
  for (const section of form.sections) yield* sectionHtml(section)
  yield '</body></html>\n'
}
