// What an archive weighs: bytes of its file, of the text kept, of its indexes, beside the bytes of the letters' text as UTF-8.
import { all, type ReadableDb } from '../../db/handle.ts'
import { letterOf } from '../../db/letter.ts'

export type Sizes = Readonly<Record<'text' | 'kept' | 'readings' | 'body' | 'index' | 'trees' | 'whole', number>>

const pages = `SELECT d.name, s.type, sum(d.pgsize) AS bytes FROM dbstat d LEFT JOIN sqlite_schema s ON s.name = d.name
  WHERE d.aggregate = TRUE GROUP BY d.name`

/** Letters asked for the size of their text. */
const sampled = 1_000

/** Bytes; that of the text is reckoned from the first thousand letters. `trees` are the B-trees beside the tables. */
export function sizesOf(db: ReadableDb): Sizes {
  const tables = all<{ name: string; type: string | null; bytes: number }>(db, pages)
  const sum = (isIn: (name: string, type: string | null) => boolean) =>
    tables.reduce((bytes, { name, type, bytes: own }) => bytes + (isIn(name, type) ? own : 0), 0)
  const letters = all<{ id: number }>(db, 'SELECT van_ban_id AS id FROM van_ban_chu ORDER BY van_ban_id LIMIT ?', sampled)
  const count = all<{ n: number }>(db, 'SELECT count(*) AS n FROM van_ban_chu')[0]?.n ?? 0
  const bytes = letters.reduce((total, { id }) => total + Buffer.byteLength(letterOf(db, id)?.text ?? ''), 0)
  return {
    text: (bytes / Math.max(1, letters.length)) * count,
    kept: sum(name => name === 'van_ban_chu'),
    readings: sum(name => name === 'van_ban_doc'),
    body: sum(name => name.startsWith('chi_muc_than_')),
    index: sum(name => name.startsWith('chi_muc_') || name === 'tu'),
    trees: sum((name, type) => type === 'index' || name.startsWith('sqlite_autoindex')),
    whole: sum(() => true),
  }
}
