// What a search has looked at is kept for the next question, as long as nothing has changed, by this connection or another.
import { describe, expect, test } from 'vitest'
import type { ReadableDb } from '../../db/handle.ts'
import { one, run } from '../../db/handle.ts'
import { beginLooking, lookAt } from '../../db/looked.ts'
import { closeDb, openReader } from '../../db/open.ts'
import { newArchive, newFolder } from './archive-builder.ts'
import { found, texts } from './searching.ts'

const first = (db: ReadableDb) => one<{ thu_tu: number }>(db, 'SELECT min(thu_tu) AS thu_tu FROM van_ban')?.thu_tu ?? 0

describe('a letter looked at', () => {
  const folder = () => {
    const at = newFolder()
    const writer = newArchive(at)
    texts(writer, 'báo chí')
    const reader = openReader(at)
    beginLooking(reader)
    return { writer, reader, place: first(reader) }
  }
  test('is kept for the next question', () => {
    const { reader, place, writer } = folder()
    const looked = lookAt(reader, place)
    beginLooking(reader)
    expect(lookAt(reader, place)).toBe(looked)
    closeDb(reader)
    closeDb(writer)
  })
  test('is read anew after a change by another connection', () => {
    const { writer, reader, place } = folder()
    expect(lookAt(reader, place)?.row.trich_yeu).toBeNull()
    run(writer, 'UPDATE van_ban SET trich_yeu = ?', 'Về báo chí')
    beginLooking(reader)
    expect(lookAt(reader, place)?.row.trich_yeu).toBe('Về báo chí')
    closeDb(reader)
    closeDb(writer)
  })
  test('is not kept out of a transaction, which may be undone', () => {
    const { writer, reader, place } = folder()
    const undo = () =>
      writer.transaction(() => {
        run(writer, 'UPDATE van_ban SET trich_yeu = ?', 'Về báo chí')
        beginLooking(writer)
        expect(lookAt(writer, place)?.row.trich_yeu).toBe('Về báo chí')
        throw new Error('undone')
      })()
    expect(undo).toThrow('undone')
    beginLooking(writer)
    expect(lookAt(writer, place)?.row.trich_yeu).toBeNull()
    closeDb(reader)
    closeDb(writer)
  })
  test('of a very long text is not kept, nor very many together', () => {
    const db = newArchive()
    const chance = (seed: number) =>
      Array.from({ length: 12_000 }, (_, i) => ((i * seed * 2_654_435_761) % 4_294_967_296).toString(36)).join(' ')
    texts(db, 'báo chí', chance(7), ...Array.from({ length: 60 }, (_, i) => chance(i + 11).slice(0, 50_000)))
    beginLooking(db)
    const places = db.prepare('SELECT thu_tu FROM van_ban ORDER BY thu_tu').pluck().all() as number[]
    const [first = 0, long = 0] = places
    expect(lookAt(db, first)).toBe(lookAt(db, first))
    expect(lookAt(db, long)).not.toBe(lookAt(db, long))
    const all = places.map(place => lookAt(db, place))
    const isKept = places.toReversed().map((place, i) => lookAt(db, place) === all.at(-1 - i))
    expect(isKept[0]).toBe(true)
    expect(isKept.filter(Boolean).length).toBeLessThan(50)
  })
  test('makes room for others: the last of very many are kept', () => {
    const db = newArchive()
    const ids = texts(db, ...Array.from({ length: 320 }, () => 'báo chí'))
    expect(found(db, 'bao chi ', { limit: 200 })).toEqual(ids.toReversed().slice(0, 200))
    beginLooking(db)
    const places = Array.from(db.prepare('SELECT thu_tu FROM van_ban ORDER BY thu_tu').pluck().all() as number[])
    const all = places.map(place => lookAt(db, place))
    expect(places.map((place, i) => lookAt(db, place) === all[i]).filter(Boolean).length).toBeLessThanOrEqual(300)
    expect(places.slice(-100).map(place => lookAt(db, place)?.row.thu_tu)).toEqual(places.slice(-100))
  })
})
