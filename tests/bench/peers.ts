// The peers of the same run: SQLite FTS5 as its manual sets it up (unicode61 without marks, ordered by rank), and FlexSearch in memory.
import Database from 'better-sqlite3'
import { Index } from 'flexsearch'
import { fold } from '../../core/text/fold.ts'
import { letter } from './letters.ts'

const words = (query: string) =>
  query
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** An engine that was filled and can be asked. */
export type Peer = { lettersPerSecond: number; find: (query: string) => unknown; close: () => void }

export function makePlainFts(file: string, count: number): Peer {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.exec("CREATE VIRTUAL TABLE letters USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
  const insert = db.prepare('INSERT INTO letters (text) VALUES (?)')
  const began = performance.now()
  for (let i = 0; i < count; i += 1_000)
    db.transaction(() => {
      for (let k = i; k < Math.min(count, i + 1_000); k++) insert.run(letter(k).text)
    })()
  const lettersPerSecond = count / ((performance.now() - began) / 1000)
  const page = db.prepare("SELECT rowid, snippet(letters, 0, '[', ']', '…', 16) FROM letters WHERE letters MATCH ? ORDER BY rank LIMIT 50")
  const total = db.prepare('SELECT count(*) FROM (SELECT 1 FROM letters WHERE letters MATCH ? LIMIT 10001)').pluck()
  const find = (query: string) => {
    const match = query.startsWith('"')
      ? `"${words(query).join(' ')}"`
      : words(query)
          .map(word => `"${word}"`)
          .join(' ')
    return [page.all(match), total.get(match)]
  }
  return { lettersPerSecond, find, close: () => void db.close() }
}

export function makeFlexSearch(count: number): Peer {
  const index = new Index({
    encode: (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[đĐ]/gu, 'd')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    tokenize: 'strict',
  })
  const began = performance.now()
  for (let i = 0; i < count; i++) index.add(i, letter(i).text)
  return {
    lettersPerSecond: count / ((performance.now() - began) / 1000),
    find: (query: string) => index.search(query, { limit: 50 }),
    close: () => undefined,
  }
}

/** What no archive can be filled quicker than: a row and the folded text in FTS5, nothing else. Letters a second without making them. */
export function makeRowsAndIndex(file: string, count: number): number {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.exec(`CREATE TABLE letter (id INTEGER PRIMARY KEY, sign TEXT, subject TEXT) STRICT;
    CREATE VIRTUAL TABLE body USING fts5(text, content='', contentless_delete=1, tokenize='ascii');
    INSERT INTO body (body, rank) VALUES ('hashsize', 16777216)`)
  const row = db.prepare('INSERT INTO letter (id, sign, subject) VALUES (?, ?, ?)')
  const index = db.prepare('INSERT INTO body (rowid, text) VALUES (?, ?)')
  let milliseconds = 0
  for (let i = 0; i < count; i += 1_000) {
    const letters = Array.from({ length: Math.min(1_000, count - i) }, (_, k) => letter(i + k))
    const began = performance.now()
    db.transaction(() => {
      for (const [k, { soKyHieu, trichYeu, text }] of letters.entries()) {
        row.run(i + k + 1, soKyHieu, trichYeu)
        index.run(BigInt(i + k + 1), fold(text))
      }
    })()
    milliseconds += performance.now() - began
  }
  db.close()
  return (1000 * count) / milliseconds
}
