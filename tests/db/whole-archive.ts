// Everything an archive holds, as plain values to be compared: every table, and every word of the indexes with the places it stands at.
import type { ReadableDb } from '../../db/handle.ts'

const indexes = ['chi_muc_than', 'chi_muc_dau'] as const

/** Each word of the indexes with rowid, column and place: what a contentless index can tell, whatever segments it lies in. */
export function wholeIndex(db: ReadableDb): unknown {
  const found = indexes.map(index => {
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.tu_${index} USING fts5vocab('main', '${index}', 'instance')`)
    return db.prepare(`SELECT * FROM temp.tu_${index} ORDER BY doc, col, offset, term`).raw().all()
  })
  const places = indexes.map(index => db.prepare(`SELECT id, sz FROM ${index}_docsize ORDER BY id`).raw().all())
  return { found, places, words: db.prepare('SELECT * FROM tu ORDER BY tu').raw().all() }
}

const isOwn = /^(?!chi_muc_|sqlite_|tu$)/u

/** Every row of every table, and the indexes. */
export function wholeArchive(db: ReadableDb): unknown {
  const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[]
  const tables = names.filter(name => isOwn.test(name)).map(name => [name, db.prepare(`SELECT * FROM ${name}`).raw().all()])
  return { tables, index: wholeIndex(db) }
}
