// The schema as one file, the explanations in it, and how the archive's questions are answered from its indexes.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { all, type ReadableDb } from '../../db/handle.ts'
import { newArchive } from './archive-builder.ts'

const schemaFile = path.resolve(import.meta.dirname, '..', '..', 'db', 'schema.sql')

interface Made {
  type: string
  name: string
  sql: string
}

/** What the migrations made, without what FTS5 keeps for itself. */
const madeBy = (db: ReadableDb): Made[] =>
  all<Made>(
    db,
    `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
      AND NOT EXISTS (SELECT 1 FROM sqlite_schema f WHERE f.sql LIKE 'CREATE VIRTUAL TABLE%' AND sqlite_schema.name LIKE f.name || '\\_%' ESCAPE '\\') ORDER BY rowid`,
  )

const schemaOf = (db: ReadableDb): string =>
  `-- Lược đồ của kho, sinh ra từ db/migrations; không sửa tay. / Generated from the migrations: SCHEMA=write vitest run tests/db/schema.test.ts\n\n${madeBy(
    db,
  )
    .map(({ sql }) => `${sql};\n`)
    .join('\n')}`

test('db/schema.sql is what the migrations make', () => {
  const schema = schemaOf(newArchive())
  if (process.env.SCHEMA === 'write') writeFileSync(schemaFile, schema)
  expect(readFileSync(schemaFile, 'utf8').replaceAll('\r\n', '\n')).toBe(schema)
})

test('every table is STRICT and explains each of its columns in Vietnamese', () => {
  const tables = madeBy(newArchive()).filter(({ type, sql }) => type === 'table' && !sql.startsWith('CREATE VIRTUAL'))
  expect(tables.length).toBeGreaterThan(12)
  for (const { name, sql } of tables) {
    expect(sql, name).toMatch(/\) STRICT(, WITHOUT ROWID)?$/u)
    const columns = sql.split('\n').filter(line => /^ {2}[a-z0-9_]+ [A-Z]/u.test(line))
    const unexplained = columns.filter(line => !/-- .*[à-ỹđ]/iu.test(line) && !/^ {2}(van_ban_id|id) /u.test(line))
    expect(unexplained, name).toEqual([])
  }
})

test('no index is told the number of its row, which SQLite writes at the end of each entry by itself', () => {
  const db = newArchive()
  const indexes = all<{ name: string }>(
    db,
    `SELECT i.name FROM sqlite_schema i JOIN pragma_table_info(i.tbl_name) c ON c.pk = 1 AND c.type = 'INTEGER' AND i.type = 'index'
      JOIN pragma_index_xinfo(i.name) x ON x.key = 1 AND x.name = c.name JOIN pragma_index_xinfo(i.name) own ON own.cid = -1`,
  )
  expect(indexes.map(({ name }) => name)).toEqual([])
  db.exec('CREATE TABLE thu (id INTEGER PRIMARY KEY, ngay TEXT); CREATE INDEX thu_ngay ON thu (ngay, id)')
  expect(all(db, "SELECT 1 FROM pragma_index_xinfo('thu_ngay') WHERE name = 'id' OR cid = -1")).toHaveLength(2)
})

test('the archive refuses days that are none, numbers that are none and text where a number belongs', () => {
  const db = newArchive()
  const insert = (columns: string, values: string) => () => db.exec(`INSERT INTO van_ban (${columns}) VALUES (${values})`)
  const den = 'chieu, thu_tu, nam_den, so_den, ngay_den'
  expect(insert(den, "'den', 1, 2021, 1, '2021-02-30'")).toThrow(/CHECK/u)
  expect(insert(den, "'den', 1, 2021, 0, '2021-02-03'")).toThrow(/CHECK/u)
  expect(insert(den, "'den', 1, 2021, NULL, '2021-02-03'")).toThrow(/CHECK/u)
  expect(insert(den, "'den', 1, 2021, 'một', '2021-02-03'")).toThrow(/INTEGER/u)
  expect(insert('chieu, thu_tu', "'sang', 1")).toThrow(/CHECK/u)
  insert(den, "'den', 1, 2021, 1, '2021-02-03'")()
  expect(insert(den, "'den', 2, 2021, 1, '2021-02-03'")).toThrow(/UNIQUE/u)
})
