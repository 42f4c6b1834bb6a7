// The engines whose answers are compared, each filled with the same texts: the archive through its own call, and its peers as their manuals set
// them up for text. A peer that this machine does not have is left out and said so.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import Database from 'better-sqlite3'
import { Index } from 'flexsearch'
import { readLetter } from '../../archive/letter-file.ts'
import { fieldsAsRead } from '../../archive/reading-fields.ts'
import { fold } from '../../core/text/fold.ts'
import { ask } from '../../db/asked.ts'
import { writing } from '../../db/handle.ts'
import { closeDb, openReader, openWriter } from '../../db/open.ts'
import { foundPage } from '../../db/search.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import type { Corpus } from './quality-texts.ts'

/** Answers each of some lines with the ids of the first 100 texts. */
export type Engine = (lines: readonly string[]) => string[][]

const most = 100
const register = { ngayDen: '2026-01-05', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
const now = new Date('2026-01-05T08:00:00Z')

/** Reads and files the texts as the product does letters: what they have of a thể thức is read, what they lack stays empty. */
function fileTexts(folder: string, { texts }: Corpus): Record<string, string> {
  mkdirSync(folder, { recursive: true })
  const db = openWriter(folder)
  const ids: Record<string, string> = {}
  writing(db, () => {
    for (const { id, text } of texts) {
      const letter = readLetter(Buffer.from(text), 'van-ban.txt')
      const filing = { fields: fieldsAsRead(letter.reading.theThuc), register, direction: 'den' as const, so: null }
      ids[fileVanBan(db, { ...filing, reading: letter.reading, letter: letter.text, files: [] }, now).id] = id
    }
  })
  closeDb(db)
  return ids
}

/** The archive by relevance: the page that `search.find` shows, without its snippets. Made anew unless the folder has it whole. */
export function archive(folder: string, corpus: Corpus): Engine {
  const list = path.join(folder, 'texts.json')
  if (!existsSync(list)) {
    rmSync(folder, { recursive: true, force: true })
    writeFileSync(list, JSON.stringify(fileTexts(folder, corpus)))
  }
  const ids = JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>
  const db = openReader(folder)
  const find = (query: string): string[] => {
    const input = { query, limit: most, after: null, sort: 'relevance', direction: null } as const
    return foundPage(ask(db, input), input).found.flatMap(({ looked }) => ids[looked.row.id] ?? [])
  }
  return lines => lines.map(find)
}

const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/** FTS5, bm25 of any of the words; `prepared` is what goes in, texts and questions alike. */
function fts5(tokenizer: string, prepared: (text: string) => string, { texts }: Corpus): Engine {
  const db = new Database(':memory:')
  db.exec(`CREATE VIRTUAL TABLE texts USING fts5(text, tokenize='${tokenizer}')`)
  const insert = db.prepare('INSERT INTO texts (rowid, text) VALUES (?, ?)')
  db.transaction(() => {
    for (const [i, { text }] of texts.entries()) insert.run(BigInt(i), prepared(text))
  })()
  const find = db.prepare(`SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ${most}`).pluck()
  const anyWord = (line: string) =>
    words(prepared(line))
      .map(word => `"${word}"`)
      .join(' OR ')
  return lines => lines.map(line => (find.all(anyWord(line)) as number[]).map(row => texts[row]?.id ?? ''))
}

const same = (text: string): string => text.normalize('NFC')

function flexSearch({ texts }: Corpus): Engine {
  const index = new Index({ tokenize: 'strict', encode: (text: string) => fold(text).split(' ') })
  for (const [i, { text }] of texts.entries()) index.add(i, text)
  return lines => lines.map(line => index.search(line, { limit: most, suggest: true }).map(i => texts[Number(i)]?.id ?? ''))
}

interface MiniIndex {
  addAll: (texts: readonly object[]) => void
  search: (line: string) => { id: string }[]
}

/** MiniSearch, where a folder of peers has it: the project does not depend on it. */
function miniSearch(peers: string | null, { texts }: Corpus): Engine | null {
  if (peers === null || !existsSync(path.join(peers, 'node_modules', 'minisearch'))) return null
  const Mini = createRequire(path.join(path.resolve(peers), 'peers.cjs'))('minisearch') as new (options: object) => MiniIndex
  const index = new Mini({ fields: ['text'], processTerm: (term: string) => fold(term) || null })
  index.addAll(texts)
  const find = (line: string) =>
    index
      .search(line)
      .slice(0, most)
      .map(found => found.id)
  return lines => lines.map(find)
}

const xapianProgram = `import json, sys, xapian
given = json.load(sys.stdin)
db = xapian.WritableDatabase('', xapian.DB_BACKEND_INMEMORY)
maker = xapian.TermGenerator()
for i, text in enumerate(given['texts']):
    document = xapian.Document()
    maker.set_document(document)
    maker.index_text(text)
    document.set_data(str(i))
    db.add_document(document)
found = []
for line in given['lines']:
    ask = xapian.Enquire(db)
    ask.set_query(xapian.Query(xapian.Query.OP_OR, line.split()))
    found.append([int(match.document.get_data()) for match in ask.get_mset(0, ${most})])
json.dump(found, sys.stdout)
`

/** Xapian through Python, where the machine has both. */
function xapian({ texts }: Corpus): Engine | null {
  if (spawnSync('python3', ['-c', 'import xapian']).status !== 0) return null
  return lines => {
    const input = JSON.stringify({ texts: texts.map(({ text }) => fold(text)), lines: lines.map(fold) })
    const { stdout, stderr, status } = spawnSync('python3', ['-c', xapianProgram], { input, encoding: 'utf8', maxBuffer: 1 << 26 })
    if (status !== 0) throw new Error(`xapian: ${stderr}`)
    return (JSON.parse(stdout) as number[][]).map(found => found.map(i => texts[i]?.id ?? ''))
  }
}

/** What each row is measured with: name and engine, null where it is not to be had. */
export const peersFor = (corpus: Corpus, peers: string | null): [string, Engine | null][] => [
  ['FTS5, marks kept', fts5('unicode61 remove_diacritics 0', same, corpus)],
  ['FTS5, folded', fts5('ascii', fold, corpus)],
  ['FlexSearch', flexSearch(corpus)],
  ['MiniSearch', miniSearch(peers, corpus)],
  ['Xapian', xapian(corpus)],
]
