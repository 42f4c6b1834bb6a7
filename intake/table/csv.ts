// Text tables (RFC 4180 and what programs make of it): cells parted by a comma, a semicolon or a tab, quoted where they hold one or a line break.
import { Refusal } from '../../contract/refusal.ts'
import { convertLegacyFonts } from '../../core/text/legacy-fonts.ts'
import { decodeText } from '../encoding.ts'
import { boundedRows, cellText, type Table, type TableCell, type TableRow } from './table.ts'

const separators = [',', ';', '\t'] as const
type Separator = (typeof separators)[number]

/** So much of a text tells what parts its cells. */
const sampled = 100_000
const sampledRows = 200

/** `sep=;` in the first line, as Excel understands it. */
const named = /^sep=(?<separator>[,;\t])(?:\r?\n|\r|$)/u

/** A text that is gone through, and where. */
interface Reader {
  text: string
  at: number
  separator: string
}

/** A quoted cell of more line breaks has swallowed the rows below it. */
const mostBreaks = 20

const breaksIn = (text: string): number => [...text.matchAll(/\r\n|\n|\r/gu)].length

/** A quoted cell from the quote at `at`; null where none closes it, or one that stands inside the words of a cell below it. */
function quoted(reader: Reader): string | null {
  const { text, separator } = reader
  let out = ''
  for (let from = reader.at + 1; ; ) {
    const end = text.indexOf('"', from)
    if (end < 0) return null
    out += text.slice(from, end)
    if (text[end + 1] !== '"') {
      reader.at = end + 1
      const isClosed = end + 1 >= text.length || [separator, '\n', '\r'].includes(text[end + 1] ?? '')
      return isClosed && breaksIn(out) <= mostBreaks ? out : null
    }
    out += '"'
    from = end + 2
  }
}

function plain(reader: Reader): string {
  const { text, separator } = reader
  const start = reader.at
  let at = start
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  reader.at = at
  return text.slice(start, at)
}

/** The cells of the line at `at`; null where a quote is not closed as it should be. Leaves `at` behind its line end. */
function lineCells(reader: Reader): string[] | null {
  const { text, separator } = reader
  const cells: string[] = []
  for (;;) {
    const cell = text[reader.at] === '"' ? quoted(reader) : plain(reader)
    if (cell === null) return null
    cells.push(cellText(cell))
    if (text[reader.at] !== separator) break
    reader.at++
  }
  if (text[reader.at] === '\r') reader.at++
  if (text[reader.at] === '\n') reader.at++
  return cells
}

/** The rows of a text one by one; refuses `csv-quote`, with the row, where a quote is not closed as it should be. */
export function* csvRows(text: string, separator: string, name: string): Generator<TableRow> {
  const reader: Reader = { text, at: named.exec(text)?.[0].length ?? 0, separator }
  for (let row = reader.at > 0 ? 2 : 1; reader.at < text.length; row++) {
    const cells = lineCells(reader)
    if (!cells) throw new Refusal('csv-quote', { name, row: String(row) })
    yield { row, cells }
  }
}

/** How well a separator parts a text: rows that agree in their number of cells, times that number. */
function worth(text: string, separator: Separator): number {
  const counts = new Map<number, number>()
  try {
    for (const { row, cells } of csvRows(text, separator, '')) {
      if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
      if (row >= sampledRows) break
    }
  } catch {
    // The sample ends within quotes.
  }
  return Math.max(0, ...[...counts].map(([cells, rows]) => rows * rows * Math.min(cells, 12)))
}

/** What parts the cells of a text; a comma where nothing tells. */
export function separatorOf(text: string): string {
  const told = named.exec(text)?.groups?.separator
  if (told) return told
  const sample = text.slice(0, sampled)
  return separators.map(separator => ({ separator, worth: worth(sample, separator) })).reduce((a, b) => (b.worth > a.worth ? b : a))
    .separator
}

/** A file of rows left out, as this program writes it: the number of the row first, why it was left out last. */
const isOurs = ({ row, cells }: TableRow): boolean => row === 1 && cells[0] === 'Dòng' && cells.at(-1) === 'Lý do'

/** Takes off the apostrophe that this program sets before a sign with which a formula would begin. */
const unguarded = (cell: TableCell): TableCell => (typeof cell === 'string' ? cell.replace(/^'(?=[=+\-@＝＋－＠])/u, '') : cell)

/** Reads a csv; rows are told one by one. Refuses `file-encoding`, `csv-quote` and `file-too-large`. */
export function readCsv(bytes: Uint8Array, name: string, onRow: (row: TableRow) => void): Table {
  const decoded = decodeText(bytes)
  if (!decoded) throw new Refusal('file-encoding', { name })
  const { text, converted } = convertLegacyFonts(decoded.text)
  const separator = separatorOf(text)
  const told = boundedRows(name, onRow)
  let guarded = false
  for (const row of csvRows(text, separator, name)) {
    guarded ||= isOurs(row)
    told(guarded ? { row: row.row, cells: row.cells.map(unguarded) } : row)
  }
  const encoding = converted ? `${decoded.encoding}, phông chữ cũ` : decoded.encoding
  return { sheets: [''], hidden: 0, is1904: false, sheet: 0, merges: [], csv: { separator, encoding } }
}
