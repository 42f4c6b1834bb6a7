// A table file read into a file of rows in the folder of the run, so that a register of any length goes row by row through little memory.
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Refusal } from '../contract/refusal.ts'
import type { OldCell, OldRow } from '../core/old-register/cell.ts'
import type { Table } from '../intake/table/table.ts'
import { checkTable, readTable } from '../intake/table/table-file.ts'

/** A table whose rows lie in a file, a line of JSON each: the row's number, then its cells. */
export type KeptTable = Table & { sha256: string; rows: number; rowsFile: string }

/** So many characters are written at once. */
const pieceLength = 1 << 18

/** Reads a sheet of the file at a path; `rowsFile` is made. Refuses as `readTable` does and `table-empty`; then nothing is left. */
export async function readTableInto(file: string, name: string, sheet: number, rowsFile: string): Promise<KeptTable> {
  checkTable(statSync(file).size, name)
  const bytes = new Uint8Array(readFileSync(file))
  const out = openSync(rowsFile, 'w', 0o600)
  let piece = ''
  let rows = 0
  const flush = () => {
    if (piece !== '') writeSync(out, piece)
    piece = ''
  }
  try {
    const table = await readTable(bytes, name, sheet, ({ row, cells }) => {
      rows++
      piece += `${JSON.stringify([row, ...cells])}\n`
      if (piece.length > pieceLength) flush()
    })
    flush()
    if (rows === 0 && table.sheets.length === 1) throw new Refusal('table-empty', { name })
    return { ...table, rows, rowsFile, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    rmSync(rowsFile, { force: true })
    throw error
  } finally {
    closeSync(out)
  }
}

/** The rows of a kept table, one by one. */
export async function* keptRows({ rowsFile }: Pick<KeptTable, 'rowsFile'>): AsyncGenerator<OldRow> {
  const lines = createInterface({ input: createReadStream(rowsFile, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
  try {
    for await (const line of lines) {
      const [row, ...cells] = JSON.parse(line) as [number, ...OldCell[]]
      yield { row, cells }
    }
  } finally {
    lines.close()
  }
}
