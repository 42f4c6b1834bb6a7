// A letter as a web page, which Chromium prints as a PDF. Knows no program.
import type { Blocks, Row } from '../letter.ts'
import { type Columns, columnsFor, type Dress, headRows, typed } from './dress.ts'

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')

const words = (line: string, dress: Dress): string =>
  typed(line, dress)
    .map(({ font, text }) => (font === 'Times New Roman' ? escaped(text) : `<font face="${font}">${escaped(text)}</font>`))
    .join('')

const lines = (all: readonly string[], dress: Dress, style = ''): string =>
  all.map(line => `<p${style ? ` class="${style}"` : ''}>${words(line, dress) || '&nbsp;'}</p>`).join('\n')

/** What holds a left and a right side beside each other. */
const sides: Record<Columns, (left: string, right: string) => string> = {
  table: (left, right) => `<tr><td width="42%">${left}</td><td width="58%">${right}</td></tr>`,
  'one-row': (left, right) => `<tr><td width="42%">${left}</td><td width="58%">${right}</td></tr>`,
  tabs: (left, right) => `<div class="row"><div style="width:42%">${left}</div><div style="width:58%">${right}</div></div>`,
  boxes: (left, right) =>
    `<div class="row"><div style="float:left;width:42%">${left}</div><div style="float:right;width:57%">${right}</div></div>`,
}

function columnsOf(rows: readonly Row[], dress: Dress, leftStyle: string): string {
  const shown = rows.map(row => sides[columnsFor(row, dress)](lines(row.left, dress, leftStyle), lines(row.right, dress, 'c'))).join('\n')
  return shown.startsWith('<tr>') ? `<table width="100%" border="0">${shown}</table>` : shown
}

const css = ({ size }: Dress): string =>
  `body{font:${size}pt 'Times New Roman'} p{margin:0 0 2pt} td{vertical-align:top} .c{text-align:center;font-weight:bold;font-size:13pt} .b{text-align:justify;text-indent:1.27cm;margin-top:6pt;line-height:1.15} .s{font-size:11pt} .row{display:flex} .behind{margin-top:1cm}`

/** The letter's page in HTML. */
export function htmlOf(blocks: Blocks, dress: Dress): string {
  const body = [
    lines(blocks.above, dress),
    columnsOf(headRows(blocks, dress), dress, 'c'),
    lines(blocks.urgency, dress),
    lines(blocks.title, dress, 'c'),
    lines(blocks.to, dress),
    lines(blocks.body, dress, 'b'),
    columnsOf([blocks.foot], dress, 's'),
    blocks.behind.length ? `<div class="behind">${lines(blocks.behind, dress)}</div>` : '',
  ]
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>Văn bản</title>\n<style>${css(dress)}</style></head>\n<body>\n${body.filter(Boolean).join('\n')}\n</body></html>\n`
}
