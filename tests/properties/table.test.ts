// Tables of any cells come back from csv as they were; any bytes give a table or a refusal.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../contract/refusal.ts'
import { readDay } from '../../core/old-register/day.ts'
import { readEntry } from '../../core/old-register/entry.ts'
import { findHeads, proposalsFor } from '../../core/old-register/heads.ts'
import { csvRows } from '../../intake/table/csv.ts'
import { cellText, type TableRow } from '../../intake/table/table.ts'
import { readTable } from '../../intake/table/table-file.ts'
import { byteDamages } from '../fuzz/damage.ts'

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

test('cells come back from csv as they were, whatever parts them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ậ', ' ', '"', ',', ';', '\n', '1', '=') })
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), (table, separator, end) => {
      const text = table.map(cells => cells.map(quoted).join(separator)).join(end)
      expect([...csvRows(text, separator, 'a.csv')]).toEqual(table.map((cells, i) => ({ row: i + 1, cells: cells.map(cellText) })))
    }),
  )
})

/** What became of a file; throws what is no refusal. Its rows go the whole way that a register's rows go. */
async function outcome(bytes: Uint8Array, name: string): Promise<string> {
  const rows: TableRow[] = []
  try {
    const { merges } = await readTable(bytes, name, 0, row => rows.push(row))
    const heads = findHeads(rows, merges)
    const columns = proposalsFor(heads, rows.slice(0, 200), heads?.words.length ?? 9).flatMap((one, column) =>
      one ? [{ column, part: one.part }] : [],
    )
    for (const row of rows) readEntry(row, { columns, direction: 'den', year: 2021, heads: heads?.words ?? [], secret: [] })
    return 'table'
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

const files = path.resolve(import.meta.dirname, '..', 'files')
const seeds = ['so-den-1904.xlsx', 'so-den-hai-dong-dau.xlsx'].map(name => new Uint8Array(readFileSync(path.join(files, name))))
seeds.push(new TextEncoder().encode('Số đến,Ngày đến,Tác giả\n1,03/04/2021,"Sở\nY tế"\n'))

test('any bytes, and any damage to a table, give a table or a refusal', async () => {
  const damage = fc.record({
    seed: fc.constantFrom(...seeds),
    how: fc.constantFrom(...Object.values(byteDamages)),
    a: fc.nat(),
    b: fc.nat(),
  })
  const spoiled = damage.map(({ seed, how, a, b }) => how(seed, a, b))
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, fc.uint8Array({ maxLength: 200 })), fc.constantFrom('a.xlsx', 'a.csv'), async (bytes, name) => {
      expect(await outcome(bytes, name)).toMatch(/^(?:table|file-[a-z-]+|table-[a-z]+|csv-quote|not-found)$/u)
    }),
    { numRuns: 300 },
  )
})

test('a text is a day that exists, one that does not, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/.- ngàythámnă') }), text => {
      const read = readDay(text, null)
      if (read.kind === 'day') expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day)
    }),
  )
})
