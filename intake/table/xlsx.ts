// The rows of one sheet of a workbook (ECMA-376, "xlsx"). A formula gives the value that was kept with it and is never calculated.
import { Refusal } from '../../contract/refusal.ts'
import { serialDay } from '../../core/text/serial-day.ts'
import { unpack } from '../unpacked.ts'
import { boundedRows, cellText, headRows, type Merge, mostColumns, type Table, type TableCell, type TableRow } from './table.ts'
import { type Format, hear, inUnicode, readBook, sharedStrings, unescaped } from './xlsx-book.ts'

const place = /^(?<letters>[A-Z]{1,3})(?<row>\d{1,7})$/u

/** Column from 0 and row from 1 of `AB12`. */
function placeOf(ref: string | undefined): { column: number; row: number } | null {
  const { letters, row } = place.exec(ref ?? '')?.groups ?? {}
  if (!letters) return null
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(row) }
}

const mostMerges = 200_000

/** What is merged stands behind the rows: it is sought at the end of the part before they are read. */
function mergesIn(bytes: Uint8Array): Merge[] {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('sheetData>')
  const rest = new TextDecoder().decode(bytes.subarray(Math.max(0, end)))
  const merges: Merge[] = []
  for (const [, ref = ''] of rest.matchAll(/<(?:\w+:)?mergeCell\s[^<>]{0,100}?ref="([A-Z0-9:]{3,30})"/gu)) {
    const [first, last] = ref.split(':').map(placeOf)
    if (first && last && merges.length < mostMerges)
      merges.push({ top: first.row, bottom: last.row, left: first.column, right: last.column })
  }
  return merges
}

/** Cells of one column merged over several rows stand in each of them: a day that is written once for all letters of the day. */
function downwards(merges: readonly Merge[]): (row: TableRow) => TableRow {
  const from = new Map<number, Merge[]>()
  for (const merge of merges) {
    if (merge.left !== merge.right || merge.bottom <= merge.top) continue
    const others = from.get(merge.top)
    if (others) others.push(merge)
    else from.set(merge.top, [merge])
  }
  const going = new Map<number, { until: number; cell: TableCell }>()
  return ({ row, cells }) => {
    const filled = [...cells]
    for (const [column, { until, cell }] of going) {
      if (row > until) going.delete(column)
      else if ((filled[column] ?? '') === '') filled[column] = cell
    }
    for (const { left, bottom } of from.get(row) ?? []) going.set(left, { until: bottom, cell: cells[left] ?? '' })
    return { row, cells: Array.from(filled, cell => cell ?? '') }
  }
}

interface Cell {
  column: number
  kind: string
  format: number
  value: string
}

interface Kept {
  /** What a text that stands in its cell says. */
  inline: (text: string) => string
  strings: readonly string[]
  formats: readonly Format[]
  is1904: boolean
}

/** A number as it is typed: without the last digits that binary fractions add. */
const numberText = (value: string): string => {
  const number = Number(value)
  return value.trim() === '' || !Number.isFinite(number) ? cellText(value) : String(Number(number.toPrecision(15)))
}

/** A small number under the format of a day is a number: no letter of a register is older. */
const firstDay = '1945-01-01'

const isoDay = /^\d{4}-\d{2}-\d{2}/u

/** A number as its format shows it. */
function numberValue(value: string, format: Format | undefined, is1904: boolean): TableCell {
  const { isDay = false, around = null } = format ?? {}
  if (around && /^\d{1,15}$/u.test(value)) return around.before + value.padStart(around.digits, '0') + around.after
  const day = isDay && value.trim() !== '' ? serialDay(Number(value), is1904) : null
  return day === null || day < firstDay ? numberText(value) : { day }
}

function cellValue({ kind, format, value }: Cell, { inline, strings, formats, is1904 }: Kept): TableCell {
  if (kind === 's') return strings[Number(value)] ?? ''
  if (kind === 'inlineStr') return inline(cellText(unescaped(value)))
  if (kind === 'str') return cellText(unescaped(value))
  if (kind === 'e') return { error: cellText(value) }
  if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (kind === 'd') return isoDay.test(value) ? { day: value.slice(0, 10) } : cellText(value)
  return numberValue(value, formats[format], is1904)
}

/** Rows of the XML of a sheet, one by one. */
function rowsOf(bytes: Uint8Array, name: string, kept: Kept, onRow: (row: TableRow) => void): void {
  let row: TableRow = { row: 0, cells: [] }
  let cell: Cell | null = null
  let next = 0
  let takesText = false
  let unsaid = 0
  const opened: Readonly<Record<string, (at: Record<string, string>) => void>> = {
    row: at => {
      row = { row: Number(at.r) || row.row + 1, cells: [] }
      next = 0
    },
    c: at => {
      const column = placeOf(at.r)?.column ?? next
      next = column + 1
      cell = { column, kind: at.t ?? 'n', format: Number(at.s ?? 0), value: '' }
    },
    rPh: () => {
      unsaid++
    },
  }
  const closed: Readonly<Record<string, () => void>> = {
    row: () => onRow(row),
    c: () => {
      const value = cell && (cell.value !== '' || cell.kind === 'inlineStr') ? cellValue(cell, kept) : ''
      if (cell && value !== '' && cell.column >= mostColumns) throw new Refusal('file-too-large', { name, limit: `${mostColumns} cột` })
      if (cell && value !== '') row.cells[cell.column] = value
      cell = null
    },
    rPh: () => {
      unsaid--
    },
  }
  hear(bytes, name, {
    open: (tag, at) => {
      opened[tag]?.(at)
      takesText = unsaid === 0 && (tag === 'v' || tag === 't')
    },
    close: tag => {
      closed[tag]?.()
      takesText = false
    },
    text: text => {
      if (cell && takesText) cell.value += text
    },
  })
}

/** Texts that stand in their cells, in their order, converted from an old font by what all of them together are: no cell alone tells its font. */
function inlineTexts(bytes: Uint8Array, name: string, kept: Omit<Kept, 'inline'>): (text: string) => string {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('inlineStr')) return text => text
  const texts: string[] = []
  const heard = (text: string) => {
    texts.push(text)
    return text
  }
  rowsOf(
    bytes,
    name,
    { ...kept, inline: heard },
    boundedRows(name, () => undefined),
  )
  const converted = inUnicode(texts)
  let next = 0
  return text => converted[next++] ?? text
}

/** Reads a sheet; rows are told one by one. Refuses `file-damaged`, `file-too-large` and `not-found` a sheet that is not there. */
export function readXlsx(bytes: Uint8Array, name: string, sheet: number, onRow: (row: TableRow) => void): Table {
  const book = readBook(bytes, name)
  const chosen = book.sheets[sheet]
  if (!chosen) throw new Refusal('not-found', { what: `trang tính thứ ${sheet + 1} của “${name}”` })
  const found = unpack(bytes, name, part => part === chosen.part || part === book.strings)
  const rows = found[chosen.part]
  if (!rows) throw new Refusal('file-damaged', { name })
  const strings = sharedStrings(found[book.strings ?? ''], name)
  const merges = mergesIn(rows)
  const fill = downwards(merges)
  const told = boundedRows(name, onRow)
  const kept = { ...book, strings }
  rowsOf(rows, name, { ...kept, inline: inlineTexts(rows, name, kept) }, row => told(fill(row)))
  return {
    sheets: book.sheets.map(({ name: title }) => title),
    hidden: book.hidden,
    is1904: book.is1904,
    sheet,
    merges: merges.filter(({ top }) => top <= headRows),
    csv: null,
  }
}
