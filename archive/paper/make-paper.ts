// Writes a paper in the asked format into a stream, row by row. One file for each family of papers (make-*.ts) says which form and which rows.
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PaperFormat } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'
import type { Form } from '../../core/paper/form.ts'
import { layoutForm } from '../../core/paper/layout.ts'
import { printedWords } from '../../core/paper/printed-on.ts'
import { type Cell, cellWords, type SheetColumn } from '../../core/register/sheet.ts'
import { csvText } from './csv.ts'
import { docxBytes, docxMediaType } from './docx.ts'
import { htmlText } from './html.ts'
import { formText } from './txt.ts'
import { writePdf } from './write-pdf.ts'
import { xlsxBytes, xlsxMediaType } from './xlsx.ts'

/** `pages` is null for formats that have none. */
export type MadePaper = { pages: number | null; name: string; mediaType: string }

const mediaTypes = {
  pdf: 'application/pdf',
  docx: docxMediaType,
  xlsx: xlsxMediaType,
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const satisfies Record<PaperFormat, string>

/** The same rows as a form and as a table; whichever the format needs is walked, once. `sheetName`: at most 31 letters. */
export type Paper = {
  form: Form
  columns: readonly SheetColumn[]
  rows: Iterable<readonly Cell[]>
  sheetName: string
  format: PaperFormat
  now: Date
  /** File name without its ending. */
  name: string
}

type Bytes = Iterable<string> | AsyncIterable<Uint8Array>
const bytesOf = ({ form, columns, rows, sheetName, now }: Paper, format: Exclude<PaperFormat, 'pdf'>): Bytes => {
  if (format === 'docx') return docxBytes(form, now)
  if (format === 'xlsx') return xlsxBytes({ name: sheetName, columns, rows, foot: printedWords(now) }, now)
  if (format === 'txt') return formText(form)
  if (format === 'html') return htmlText(form)
  return csvText(
    columns.map(({ head }) => head),
    wordsOf(rows),
  )
}

function* wordsOf(rows: Iterable<readonly Cell[]>): Generator<string[]> {
  for (const cells of rows) yield cells.map(cellWords)
}

/** Writes and ends `out`; resolves when all of it is flushed, rejects with the stream's own error. */
export const writePaper = async (paper: Paper, out: Writable): Promise<MadePaper> => {
  const { form, format, now } = paper
  const made = { name: `${paper.name}.${format}`, mediaType: mediaTypes[format] }
  if (format === 'pdf') return { ...made, pages: await writePdf(form, measure => layoutForm(form, measure), now, out) }
  await pipeline(Readable.from(bytesOf(paper, format), { highWaterMark: 1 }), out)
  return { ...made, pages: null }
}

/** The same rows, once known that there is one; closes the source when it is left early. Refuses `nothing-to-print` where there is none. */
export const atLeastOne = <T>(rows: Iterable<T>): Iterable<T> => {
  const source = rows[Symbol.iterator]()
  const first = source.next()
  if (first.done) throw new Refusal('nothing-to-print')
  return startingWith(first.value, source)
}

function* startingWith<T>(first: T, rest: Iterator<T>): Generator<T> {
  try {
    yield first
    for (let next = rest.next(); !next.done; next = rest.next()) yield next.value
  } finally {
    rest.return?.()
  }
}
