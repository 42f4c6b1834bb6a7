// Makes the list of a search's answers as a workbook or as csv and writes it into a stream, page after page. Knows neither the search nor the archive.
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { AnswersFormat } from '../../contract/paper.ts'
import { Refusal } from '../../contract/refusal.ts'
import { vietnamDay } from '../../contract/vietnam-clock.ts'
import { answerColumns, type ListedVanBan } from '../../core/register/answer-columns.ts'
import { type Cell, cellWords } from '../../core/register/sheet.ts'
import { csvHead, csvLine } from './csv.ts'
import type { MadePaper } from './make-paper.ts'
import { answersFileName } from './paper-name.ts'
import { xlsxBytes, xlsxMediaType } from './xlsx.ts'

export type AnswersOrder = {
  /** The line that was asked; it names the file. */
  query: string
  /** In the order of the list; walked once, each page asked for when the one before is written. */
  pages: Iterable<readonly ListedVanBan[]>
  format: AnswersFormat
  now: Date
  signal?: AbortSignal | undefined
}

const mediaTypes = { xlsx: xlsxMediaType, csv: 'text/csv; charset=utf-8' } as const satisfies Record<AnswersFormat, string>

/** Rows of cells; between two pages whatever else waits for this thread has its turn. Closes the pages when it is left early. */
async function* rowsOf(pages: Iterator<readonly ListedVanBan[]>, first: readonly ListedVanBan[]): AsyncGenerator<Cell[]> {
  try {
    for (let page: IteratorResult<readonly ListedVanBan[]> = { value: first }; !page.done; page = pages.next()) {
      for (const row of page.value) yield answerColumns.map(({ cell }) => cell(row))
      await setImmediate()
    }
  } finally {
    pages.return?.()
  }
}

async function* csvPieces(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  yield csvHead(answerColumns.map(({ head }) => head))
  for await (const cells of rows) yield csvLine(cells.map(cellWords))
}

/** The list into `out`, which is ended. Refuses `nothing-to-print` before anything is written and `cancelled` once the signal is aborted. */
export async function makeAnswersPaper({ query, pages, format, now, signal }: AnswersOrder, out: Writable): Promise<MadePaper> {
  const source = pages[Symbol.iterator]()
  let first = source.next()
  while (!first.done && first.value.length === 0) first = source.next()
  if (first.done) throw new Refusal('nothing-to-print')
  const rows = rowsOf(source, first.value)
  const bytes = format === 'xlsx' ? xlsxBytes({ name: 'Kết quả tìm', columns: answerColumns, rows }, now) : csvPieces(rows)
  try {
    await pipeline(Readable.from(bytes, { highWaterMark: 1 }), out, signal ? { signal } : {})
  } catch (error) {
    throw signal?.aborted ? new Refusal('cancelled') : error
  }
  return { name: answersFileName(query, vietnamDay(now), format), mediaType: mediaTypes[format], pages: null }
}
