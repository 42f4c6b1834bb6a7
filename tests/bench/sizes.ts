// What an archive weighs: bytes of its file, of the text kept, of its indexes, beside the bytes of the letters' text as UTF-8.
import { all, type ReadableDb } from '../../db/handle.ts'
import { letterOf } from '../../db/letter.ts'

export type Sizes = { text: number; kept: number; index: number; whole: number }

const pages = 'SELECT name, sum(pgsize) AS bytes FROM dbstat WHERE aggregate = FALSE GROUP BY name'

/** Letters asked for the size of their text. */
const sampled = 1_000

/** Bytes; that of the text is reckoned from the first thousand letters. */
export function sizesOf(db: ReadableDb): Sizes {
  const tables = all<{ name: string; bytes: number }>(db, pages)
  const sum = (isIn: (name: string) => boolean) => tables.reduce((bytes, table) => bytes + (isIn(table.name) ? table.bytes : 0), 0)
  const texts = all<{ id: number }>(db, 'SELECT van_ban_id AS id FROM van_ban_chu ORDER BY van_ban_id LIMIT ?', sampled)
  const count = all<{ n: number }>(db, 'SELECT count(*) AS n FROM van_ban_chu')[0]?.n ?? 0
  const bytes = texts.reduce((total, { id }) => total + Buffer.byteLength(letterOf(db, id)?.text ?? ''), 0)
  return {
    text: (bytes / Math.max(1, texts.length)) * count,
    kept: sum(name => name === 'van_ban_chu'),
    index: sum(name => name.startsWith('chi_muc_') || name === 'tu'),
    whole: sum(() => true),
  }
}
