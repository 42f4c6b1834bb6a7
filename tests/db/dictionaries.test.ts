// Kept texts are deflated with a dictionary that lies in the archive itself: whatever it was, each text comes back as it went in.
import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packText, unpackText, withEnds } from '../../db/deflated.ts'
import { dictionaryOf, readingDictionary, textDictionary } from '../../db/dictionaries.ts'
import { all, type WritableDb } from '../../db/handle.ts'
import { letterOf, putLetter, putReading, readingOf, textOfReading } from '../../db/letter.ts'
import { migrate, readMigrations } from '../../db/migrate.ts'
import { findVanBan } from '../../db/search.ts'
import { checkIndexes } from '../../db/verify-index.ts'
import { fileSample, newArchive, sample } from './archive-builder.ts'
import { openOldArchive } from './old-archive.ts'

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constant(sample('dak-nong-2680').letter.text), fc.constant(''))

test('what was packed with any dictionary is unpacked with it to the same text', () => {
  fc.assert(
    fc.property(texts, fc.string({ minLength: 1, maxLength: 200 }), (text, dictionary) => {
      const bytes = Buffer.from(dictionary)
      expect(unpackText(packText(text, bytes), bytes)).toBe(text)
      expect(unpackText(deflateRawSync(text), null)).toBe(text)
    }),
    { numRuns: 60 },
  )
})

test('a letter and its reading come back from the archive as they went in, and each says which dictionary it needs', () => {
  const db = newArchive()
  const id = fileSample(db, 'dak-nong-2680', '2021-06-01')
  const { letter, reading } = sample('dak-nong-2680')
  expect(letterOf(db, id)).toEqual(letter)
  expect(readingOf(db, id)?.issues).toEqual(reading.issues)
  expect(all(db, 'SELECT c.tu_dien AS chu, d.tu_dien AS doc FROM van_ban_chu c JOIN van_ban_doc d USING (van_ban_id)')).toEqual([
    { chu: textDictionary, doc: readingDictionary },
  ])
})

test('texts of an archive without dictionaries are read as before, beside those that were packed since', () => {
  const db = openOldArchive(9)
  const { letter, reading } = sample('ha-noi-1892')
  const add = (id: number) =>
    db.exec(`INSERT INTO van_ban (id, chieu, thu_tu, nam_den, so_den, ngay_den) VALUES (${id}, 'den', ${id}, 2021, ${id}, '2021-06-01')`)
  add(1)
  add(2)
  const kept = { theThuc: {}, issues: reading.issues }
  db.prepare("INSERT INTO van_ban_chu (van_ban_id, chu, trang, kieu_chu) VALUES (1, ?, '[0]', '[]')").run(deflateRawSync(letter.text))
  db.prepare('INSERT INTO van_ban_doc (van_ban_id, doc) VALUES (1, ?)').run(deflateRawSync(JSON.stringify(kept)))
  migrate(db, readMigrations())
  putLetter(db, 2, { ...letter, pages: [0], runs: [] })
  putReading(db, 2, kept)
  expect(letterOf(db, 1)).toEqual(letterOf(db, 2))
  expect([readingOf(db, 1), readingOf(db, 2)]).toEqual([kept, kept])
})

test('a reading is packed against its letter, and one that an earlier version packed without is read as before', () => {
  const db = openOldArchive(11)
  const { letter, reading } = sample('ha-noi-1892')
  const add = (id: number) =>
    db.exec(`INSERT INTO van_ban (id, chieu, thu_tu, nam_den, so_den, ngay_den) VALUES (${id}, 'den', ${id}, 2021, ${id}, '2021-06-01')`)
  for (const id of [1, 2, 3]) add(id)
  const dictionary = dictionaryOf(db, readingDictionary) as Uint8Array
  db.prepare('INSERT INTO van_ban_doc (van_ban_id, doc, tu_dien) VALUES (1, ?, ?)').run(
    packText(textOfReading(reading), dictionary),
    readingDictionary,
  )
  migrate(db, readMigrations())
  putLetter(db, 2, letter)
  for (const id of [2, 3]) putReading(db, id, reading)
  const rows = all<{ bytes: number; kem_chu: number }>(db, 'SELECT length(doc) AS bytes, kem_chu FROM van_ban_doc')
  expect(rows.map(row => row.kem_chu)).toEqual([0, 1, 0])
  expect(rows[1]?.bytes).toBeLessThan((rows[0]?.bytes ?? 0) * 0.8)
  expect([readingOf(db, 2), readingOf(db, 3)]).toEqual([readingOf(db, 1), readingOf(db, 1)])
})

test('the ends of a long letter are what its reading is packed against', () => {
  const [begin, end] = ['đ'.repeat(6_000), 'ủ'.repeat(4_000)]
  const ends = withEnds(Buffer.from('x'), `${begin}${'giữa '.repeat(9_000)}${end}`)
  expect(Buffer.from(ends).toString()).toBe(`x${begin}${end}`)
  expect(Buffer.from(withEnds(Buffer.from('x'), 'ngắn')).toString()).toBe('xngắn')
})

/** What they are is how every text since 0010 was packed: to alter one is to lose those. A better one is a further row. */
test('the dictionaries are those that were released, and no statement alters or removes one', () => {
  const db = newArchive()
  const prints = [textDictionary, readingDictionary].map(ban =>
    createHash('sha256')
      .update(dictionaryOf(db, ban) as Uint8Array)
      .digest('hex'),
  )
  expect(prints).toEqual([
    '92fcc9cf7b0b81485f7057c6ba88621f3730ade8b2a033d7c554e1440b60c920',
    'e8168824a2722ca33e0b6f61cd01b215d846007c1eb1426356bcf699c2af9bf2',
  ])
  expect(() => db.exec("UPDATE tu_dien SET chu = 'x'")).toThrow('chi them')
  expect(() => db.exec('DELETE FROM tu_dien')).toThrow('chi them')
})

/** Ways to lose a text; each is told by `verify`, and so is what it is the text of. */
const losses: Record<string, (db: WritableDb) => void> = {
  van_ban_chu: db => db.exec('UPDATE van_ban_chu SET tu_dien = 77'),
  van_ban_doc: db => db.exec("UPDATE van_ban_doc SET doc = x'ff'"),
  'van_ban_doc without its text': db => db.exec('DELETE FROM van_ban_chu'),
}

test.each(Object.keys(losses))('verify tells a row of %s that cannot be unpacked', table => {
  const db = newArchive()
  const id = fileSample(db, 'dak-nong-2680', '2021-06-01')
  expect(checkIndexes(db)?.faults).toEqual([])
  losses[table]?.(db)
  expect(checkIndexes(db)?.faults.some(fault => fault.startsWith(`van_ban ${id} `))).toBe(true)
})

test('verify tells a text that was unpacked with another dictionary than it was packed with', () => {
  const db = newArchive()
  fileSample(db, 'dak-nong-2680', '2021-06-01')
  db.exec(`UPDATE van_ban_chu SET tu_dien = ${readingDictionary}`)
  expect(checkIndexes(db)?.faults).not.toEqual([])
})

test('by relevance, too, packed texts are read', () => {
  const db = newArchive()
  fileSample(db, 'dak-nong-2680', '2021-06-01')
  const line = { query: 'tuyên truyền định hướng', limit: 5, after: null, direction: null }
  const [newest, relevance] = (['newest', 'relevance'] as const).map(sort => findVanBan(db, { ...line, sort }).hits.map(hit => hit.id))
  expect(relevance).toEqual(newest)
  expect(relevance?.length).toBeGreaterThan(0)
})
