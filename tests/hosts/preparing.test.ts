// Letters made ready beside the writer: the archive is the one that filing each by itself makes.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDirect } from '../../archive/hosts/direct.ts'
import { readLetter } from '../../archive/letter-file.ts'
import { openPreparingThread } from '../../archive/preparing-thread.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { dictionariesOf, prepare, unprepared } from '../../db/prepared.ts'
import { isStill, lookAt, queueLetter, replaceReading } from '../../db/queue.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from '../db/archive-builder.ts'
import { wholeArchive } from '../db/whole-archive.ts'
import { collect, letterOf } from './carried.ts'

const letterNumber = (so: number) => {
  const { text, reading } = readLetter(Buffer.from(`${letterOf(so)}\n- Thửa đất số ${so} vân${so};`), `${so}.txt`)
  return { letter: text, reading }
}
const letters = Array.from({ length: 40 }, (_, i) => letterNumber(i + 1))
const sha = (i: number) => String(i).padStart(64, '0')

test('the thread gives of each letter what would be made in place; of a few, nothing', async () => {
  const db = newArchive()
  const thread = openPreparingThread(db)
  onTestFinished(thread.close)
  expect(await thread.prepare(letters.map(unprepared))).toEqual(letters.map(one => prepare(unprepared(one), dictionariesOf(db))))
  expect(await thread.prepare(letters.slice(0, 3).map(unprepared))).toEqual([])
})

test('a letter that was made ready before is filed as one that was not', () => {
  const [ready, not] = [newArchive(), newArchive()]
  for (const one of letters.slice(0, 5)) {
    const whole = filing({ soKyHieu: one.reading.theThuc.soKyHieu?.value ?? null }, one)
    fileVanBan(ready, { ...whole, prepared: prepare(unprepared(one), dictionariesOf(ready)) }, now)
    fileVanBan(not, whole, now)
  }
  expect(wholeArchive(ready)).toEqual(wholeArchive(not))
})

test('a waiting letter that was read again, or has left the queue, is not what was looked at', () => {
  const db = newArchive()
  const [first, second] = [letterNumber(1), letterNumber(2)]
  const id = queueLetter(db, { name: 'a.txt', sha256: sha(1), bytes: 1, ...first }, now)
  const looked = lookAt(db, id, 1_000_000)
  if (!looked) throw new Error('nothing waits')
  const asked = [isStill(db, id, looked)]
  replaceReading(db, id, { letter: first.letter, reading: second.reading })
  asked.push(isStill(db, id, looked))
  db.exec('DELETE FROM hang_cho')
  expect([...asked, isStill(db, id, looked), lookAt(db, id, 1_000_000)]).toEqual([true, false, false, null])
})

test('many letters that are filed in one call are each filed whole', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const writer = openWriter(folder)
  const ids = letters.map((one, i) => queueLetter(writer, { name: `${i}.txt`, sha256: sha(i), bytes: 1, ...one }, now))
  closeDb(writer)
  const archive = openDirect(folder)
  const events = await collect(archive.calls.arrive.file({ ids, received: '2021-06-20' }))
  expect(events.at(-1)).toMatchObject({ kind: 'done', filed: 40 })
  const { hits } = await archive.calls.search.find({ query: 'vân17' })
  const opened = await archive.calls.vanBan.open({ id: hits[0]?.id ?? 0 })
  expect([hits.length, opened.text]).toEqual([1, letters[16]?.letter])
  const { checks } = await archive.calls.archive.verify({})
  expect(checks.find(({ name }) => name === 'index')).toMatchObject({ ok: true, checked: 40 })
  await archive.close()
})
