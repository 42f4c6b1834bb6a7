// Writes a table as an OOXML workbook (ECMA-376): Times New Roman, the row of heads frozen and repeated on each printed page, days as days, text as
// text. Row by row into a zip: a long table is never held. Knows nothing of what its columns mean.

import type { Cell, Sheet, SheetColumn } from '../../core/register/sheet.ts'
import { columnLetter } from '../../core/text/column-letter.ts'
import { contentTypesXml, declaration, escaped, relation, relations, relationsXml } from './ooxml.ts'
import { type ZipPart, zipBytes } from './zip.ts'

export const xlsxMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What Excel opens at most: rows of a sheet, heads included, and letters of a cell. */
const limits = { rows: 1_048_576, letters: 32_767 }
/** Letters gathered before they go on to the zip. */
const pieceLetters = 1 << 16

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const typeOf = (part: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`

/** A text too long for a cell ends in an ellipsis. */
const fitting = (text: string): string => (text.length > limits.letters ? `${text.slice(0, limits.letters - 1)}…` : text)
/** Text of a cell: `_x0041_` would be read as the letter it numbers (ECMA-376, ST_Xstring). */
const cellText = (text: string): string => escaped(fitting(text).replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'))

/** Styles of cells by their place in `cellXfs` below. */
const styleOf = { head: 1, text: 2, day: 3, number: 4 } as const

const edge = ['left', 'right', 'top', 'bottom'].map(side => `<${side} style="thin"><color rgb="FF999999"/></${side}>`).join('')
const font = (more: string): string => `<font>${more}<sz val="12"/><name val="Times New Roman"/><family val="1"/></font>`
const cellStyle = (format: number, fontId: number, fill: number, align: string): string =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`

/** 49 is the format "text": what starts like a formula stays text when a cell is edited. 164 is ours. */
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
<fonts count="2">${font('')}${font('<b/>')}</fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/></patternFill></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edge}<diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
${cellStyle(49, 1, 2, 'horizontal="center" vertical="center" wrapText="1"')}${cellStyle(49, 0, 0, 'vertical="top" wrapText="1"')}\
${cellStyle(164, 0, 0, 'horizontal="center" vertical="top"')}${cellStyle(1, 0, 0, 'horizontal="center" vertical="top"')}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const firstDay = Date.UTC(1899, 11, 30)
/** Before it Excel counts a 29 February that never was. */
const firstSure = 61

/** Days as Excel counts them; null where it cannot. */
function daySerial(iso: string): number | null {
  const serial = (Date.parse(`${iso}T00:00:00Z`) - firstDay) / 86_400_000
  return Number.isInteger(serial) && serial >= firstSure ? serial : null
}

const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`

function cellXml(place: string, cell: Cell): string {
  if (cell === null || cell === '') return `<c r="${place}" s="${styleOf.text}"/>`
  if (typeof cell === 'string') return textCell(place, cell, styleOf.text)
  if (typeof cell === 'number') return `<c r="${place}" s="${styleOf.number}"><v>${cell}</v></c>`
  const serial = daySerial(cell.day)
  return serial === null ? textCell(place, cell.day, styleOf.text) : `<c r="${place}" s="${styleOf.day}"><v>${serial}</v></c>`
}

const rowXml = (row: number, cells: readonly Cell[]): string =>
  `<row r="${row}">${cells.map((cell, column) => cellXml(`${columnLetter(column)}${row}`, cell)).join('')}</row>`

const headXml = (columns: readonly SheetColumn[]): string =>
  `<row r="1">${columns.map(({ head }, column) => textCell(`${columnLetter(column)}1`, head, styleOf.head)).join('')}</row>`

const sheetOpening = (columns: readonly SheetColumn[], isFirst: boolean): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>\
<sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>\
${columns.map(({ letters }, i) => `<col min="${i + 1}" max="${i + 1}" width="${letters}" customWidth="1"/>`).join('')}</cols><sheetData>`

/** A4 lying down, as wide as the page and as long as it gets. */
const sheetClosing = (foot: string): string =>
  '</sheetData><pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
  (foot === ''
    ? ''
    : `<headerFooter><oddFooter>&amp;L&amp;"Times New Roman,Italic"&amp;9${escaped(foot.replaceAll('&', '&&'))}&amp;R&amp;P</oddFooter></headerFooter>`) +
  '</worksheet>'

/** Rows one at a time, with a look at whether there is another. */
async function* sheetText({ columns, foot = '' }: Sheet, rows: Ahead, isFirst: boolean): AsyncGenerator<string> {
  let piece = sheetOpening(columns, isFirst) + headXml(columns)
  for (let row = 2; row <= limits.rows && rows.next; row++) {
    piece += rowXml(row, rows.next)
    if (piece.length > pieceLetters) {
      yield piece
      piece = ''
    }
    await rows.step()
  }
  yield piece + sheetClosing(foot)
}

type Ahead = { next: readonly Cell[] | null; step: () => Promise<void> }

/** The rows with the next one in sight; a step is a turn of the event loop only where the source takes one. */
async function lookAhead(source: AsyncIterator<readonly Cell[]> | Iterator<readonly Cell[]>): Promise<Ahead> {
  const ahead: Ahead = {
    next: null,
    step: async () => {
      const { done, value } = await source.next()
      ahead.next = done ? null : value
    },
  }
  await ahead.step()
  return ahead
}

const sheetNames = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => (i === 0 ? name : `${name} (${i + 1})`))

const workbookXml = (names: readonly string[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>\
${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets><definedNames>\
${names.map((name, i) => `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escaped(name.replaceAll("'", "''"))}'!$1:$1</definedName>`).join('')}\
</definedNames></workbook>`

const workbookRelations = (sheets: number): string =>
  relationsXml([
    ...Array.from({ length: sheets }, (_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    relation(sheets + 1, 'styles', 'styles.xml'),
  ])

const override = (part: string, type: string): string => `<Override PartName="/xl/${part}.xml" ContentType="${typeOf(type)}"/>`
const typesXml = (sheets: number): string =>
  contentTypesXml([
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}`, 'worksheet')),
  ])

/** The sheets come first: only when the last row was written is it known how many there are. */
async function* partsOf(sheet: Sheet): AsyncGenerator<ZipPart> {
  const { name, rows } = sheet
  const source = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()
  try {
    const ahead = await lookAhead(source)
    let sheets = 0
    do {
      sheets += 1
      yield { name: `xl/worksheets/sheet${sheets}.xml`, text: sheetText(sheet, ahead, sheets === 1) }
    } while (ahead.next)
    yield { name: 'xl/styles.xml', text: [styles] }
    yield { name: 'xl/workbook.xml', text: [workbookXml(sheetNames(name, sheets))] }
    yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookRelations(sheets)] }
    yield { name: '_rels/.rels', text: [relationsXml([relation(1, 'officeDocument', 'xl/workbook.xml')])] }
    yield { name: '[Content_Types].xml', text: [typesXml(sheets)] }
  } finally {
    await source.return?.()
  }
}

/** The bytes of the workbook, piece by piece; rows beyond what a sheet holds go on in a further sheet. Closes the rows when it is left early. */
export const xlsxBytes = (sheet: Sheet, now: Date): AsyncGenerator<Buffer> => zipBytes(partsOf(sheet), now)
