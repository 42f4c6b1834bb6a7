// A clerk's table of agencies: its file behind a token to lines, and the directory into a csv file.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../contract/refusal.ts'
import { csvAsked, csvHeads, csvPlaces } from '../core/agency/csv.ts'
import { type CsvLine, csvOut } from '../db/agency-csv.ts'
import type { ReadableDb } from '../db/handle.ts'
import { readCsv } from '../intake/table/csv.ts'
import type { TableCell } from '../intake/table/table.ts'
import { csvHead, csvLine } from './paper/csv.ts'
import type { MadePaper } from './paper/make-paper.ts'

const mostBytes = 20_000_000
const textOf = (cell: TableCell): string => (typeof cell === 'string' ? cell : 'day' in cell ? cell.day : '')

export interface AgencyTable {
  lines: CsvLine[]
  sha256: string
}

/** The lines of a table; its first row has the heads. Refuses a file that is too large or no such table, and one that is not the file that `seen` says. */
export function agencyTable({ path, name }: { path: string; name: string }, seen: string | null = null): AgencyTable {
  if (statSync(path).size > mostBytes) throw new Refusal('file-too-large', { name, limit: '20 MB' })
  let places: ReturnType<typeof csvPlaces> | undefined
  const lines: CsvLine[] = []
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (seen !== null && seen !== sha256) throw new Refusal('input-invalid', { what: 'tệp đã đổi từ khi xem trước, hãy chọn lại' })
  readCsv(bytes, name, ({ row, cells }) => {
    const texts = cells.map(textOf)
    if (places === undefined) places = csvPlaces(texts)
    else if (places && texts.some(text => text.trim() !== '')) lines.push({ row, asked: csvAsked(places, texts) })
  })
  if (!places) throw new Refusal('table-empty', { name })
  return { lines, sha256 }
}

function* pieces(db: ReadableDb): Generator<string> {
  yield csvHead(csvHeads)
  for (const rows of csvOut(db)) yield rows.map(csvLine).join('')
}

/** The whole directory as csv into `out`, which is ended. */
export async function makeDirectoryCsv(db: ReadableDb, out: Writable): Promise<MadePaper> {
  await pipeline(Readable.from(pieces(db)), out)
  return { name: 'Danh bạ cơ quan.csv', mediaType: 'text/csv; charset=utf-8', pages: null }
}
