// What the writer does while nobody waits: the indexes are merged and the log is carried over, and nothing is lost or found otherwise.
import { expect, test } from 'vitest'
import type { WritableDb } from '../../db/handle.ts'
import { beginRepair } from '../../db/repair.ts'
import { tidyStep } from '../../db/tidying.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { checkIndexes } from '../../db/verify-index.ts'
import { filing, newArchive, now } from './archive-builder.ts'
import { wholeIndex } from './whole-archive.ts'

const indexes = ['chi_muc_than', 'chi_muc_dau']

function filed(letters: number): WritableDb {
  const db = newArchive()
  for (let i = 0; i < letters; i++) fileVanBan(db, filing({ trichYeu: `về kinh phí ${i}` }, { text: `kinh phí tuyên truyền ${i}` }), now)
  return db
}

const segmentsOf = (db: WritableDb): number[] =>
  indexes.map(index => db.prepare<[], number>(`SELECT count(DISTINCT segid) FROM ${index}_idx`).pluck().get() ?? 0)

const inLog = (db: WritableDb): number => {
  const [{ log = 0, checkpointed = 0 } = {}] = db.pragma('wal_checkpoint(NOOP)') as { log: number; checkpointed: number }[]
  return log - checkpointed
}

test('seven letters filed one by one merge nothing; four pieces of an index are merged afterwards, and it holds the same', () => {
  const db = filed(7)
  expect(segmentsOf(db)).toEqual([7, 7])
  const before = wholeIndex(db)
  let steps = 0
  while (tidyStep(db)) steps++
  expect(steps).toBeGreaterThan(0)
  for (const segments of segmentsOf(db)) expect(segments).toBeLessThan(4)
  expect(wholeIndex(db)).toEqual(before)
  expect(checkIndexes(db)?.faults).toEqual([])
  expect(tidyStep(db)).toBe(false)
})

/** Many pages into the log. */
function fillLog(db: WritableDb) {
  db.exec('CREATE TABLE day (chu BLOB)')
  db.exec('INSERT INTO day VALUES (zeroblob(9000000))')
  db.exec('DROP TABLE day')
}

test('the log is carried over where it is long, and left where it is short', () => {
  const db = filed(3)
  const short = inLog(db)
  while (tidyStep(db));
  expect(inLog(db)).toBeGreaterThanOrEqual(short)
  while (inLog(db) < 1_000) fillLog(db)
  while (tidyStep(db));
  expect(inLog(db)).toBe(0)
})

test('an index that is made anew merges as one that was never emptied', () => {
  const db = filed(1)
  beginRepair(db)
  for (const index of indexes) expect(db.prepare(`SELECT v FROM ${index}_config WHERE k = 'automerge'`).pluck().get()).toBe(8)
})
