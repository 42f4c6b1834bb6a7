// Letters on their way in that go wrong: too long to read at once, a fault in one file, a batch that is stopped.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArchiveClient } from '../../archive/hosts/calls.ts'
import { openDirect } from '../../archive/hosts/direct.ts'
import { readLetter } from '../../archive/letter-file.ts'
import { openReadingThread } from '../../archive/reading-thread.ts'
import type { ArriveEvent } from '../../contract/arrive.ts'
import { Refusal } from '../../contract/refusal.ts'
import { samplings, tiffWith } from '../fuzz/file-pictures.ts'
import { letterLines } from '../scans/letter-lines.ts'
import { pagePicture } from '../scans/page-picture.ts'
import { zipOf } from '../spec/intake/zip-file.ts'
import { collect, fileEvents, letterOf, longLetterOf, own } from './carried.ts'

let folder: string
let archive: ArchiveClient
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  archive = openDirect(path.join(folder, 'kho'))
})
afterEach(async () => {
  await archive.close()
  rmSync(folder, { recursive: true, force: true })
})

const hold = (name: string, content: string | Uint8Array, isTemporary = false): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return archive.tokens.hold({ path: file, name, mediaType: 'text/plain', isTemporary })
}
test('a long letter is read in a thread of its own as it would be in place, and the writer answers meanwhile', async () => {
  const content = longLetterOf(1)
  const heard: string[] = []
  const taking = collect(archive.calls.arrive.take({ tokens: [hold('dài.txt', content)] })).then(events => {
    heard.push('taken')
    return events
  })
  await archive.calls.archive.setOwn(own)
  heard.push('own')
  const [event] = fileEvents(await taking)
  expect(heard).toEqual(['own', 'taken'])
  const id = event?.outcome.kind === 'waiting' ? event.outcome.queueId : 0
  const { theThuc, issues, text } = await archive.calls.arrive.open({ id })
  expect({ text, reading: { theThuc, issues }, places: null }).toEqual(readLetter(new TextEncoder().encode(content), 'dài.txt'))
})

test('a long text that is kept is read again in the thread as it would be in place', async () => {
  const reading = openReadingThread()
  const { text, reading: read } = readLetter(new TextEncoder().encode(longLetterOf(2)), 'dài.txt')
  expect(await reading.again(text, 'dài.txt')).toEqual(read)
  reading.close()
})

test('a letter that takes longer than its limit is refused, and the next one is read', async () => {
  const bytes = new TextEncoder().encode(longLetterOf(1))
  const hasty = openReadingThread(1)
  await expect(hasty.read(bytes, 'dài.txt')).rejects.toMatchObject({ code: 'text-unreadable', detail: { name: 'dài.txt' } })
  expect((await hasty.read(new TextEncoder().encode(letterOf(2)), 'ngắn.txt')).reading.theThuc.soKyHieu?.value).toBe('2/UBND-VX')
  hasty.close()
  const patient = openReadingThread()
  await expect(patient.read(new Uint8Array(300_000), 'không.txt')).rejects.toEqual(new Refusal('file-not-text', { name: 'không.txt' }))
  const [one, other] = await Promise.all([patient.read(bytes, 'dài.txt'), patient.read(bytes, 'dài.txt')])
  expect(other).toEqual(one)
  patient.close()
})

test('a TIFF is read in the thread; one whose points would never end, or take more room than its size says, is refused at once', async () => {
  const reading = openReadingThread()
  const [fax, grey] = [samplings[0], samplings[1]]
  const whole = (part: Uint8Array) => part
  const [none, group3] = [1, 2]
  expect((await reading.read(tiffWith(whole, none, grey), 'ảnh.tiff')).text.text).toContain('Kính')
  const damaged = { code: 'file-damaged', detail: { name: 'ảnh.tiff' } }
  await expect(reading.read(tiffWith(whole, group3, grey), 'ảnh.tiff')).rejects.toMatchObject(damaged)
  await expect(reading.read(tiffWith(whole, none, { ...fax, samples: 60_000 }), 'ảnh.tiff')).rejects.toMatchObject(damaged)
  const counting = Buffer.from(tiffWith(whole, none, grey))
  const list = counting.readUInt32LE(4)
  counting.writeUInt32LE(0x7fffffff, list + 6)
  await expect(reading.read(counting, 'ảnh.tiff')).rejects.toMatchObject(damaged)
  const circling = Buffer.from(tiffWith(whole, none, grey))
  circling.writeUInt32LE(list, circling.length - 4)
  await expect(reading.read(circling, 'ảnh.tiff')).rejects.toMatchObject(damaged)
  reading.close()
})

test('a defect in one file refuses that file, is logged, and the others of the batch go on', async () => {
  const db = new Database(path.join(folder, 'kho', 'archive.sqlite'))
  db.exec("CREATE TRIGGER hong BEFORE INSERT ON hang_cho WHEN NEW.ten = 'hỏng.txt' BEGIN SELECT RAISE(ABORT, 'một lỗi lạ'); END")
  db.close()
  const tokens = ['a.txt', 'hỏng.txt', 'b.txt'].map((name, i) => hold(name, letterOf(i + 1)))
  const events = await collect(archive.calls.arrive.take({ tokens }))
  expect(fileEvents(events).map(({ outcome }) => (outcome.kind === 'refused' ? outcome.refusal : outcome.kind))).toEqual([
    'waiting',
    { code: 'text-unreadable', detail: { name: 'hỏng.txt' } },
    'waiting',
  ])
  expect(readFileSync(path.join(folder, 'kho', 'loi.log'), 'utf8')).toContain('một lỗi lạ')
})

test('a stopped batch says how many it did not look at, and lets their temporary files go', async () => {
  const tokens = [1, 2, 3, 4].map(so => hold(`${so}.txt`, letterOf(so), true))
  const stop = new AbortController()
  const events: ArriveEvent[] = []
  const following = (async () => {
    for await (const event of await archive.calls.arrive.take({ tokens }, { signal: stop.signal })) {
      events.push(event)
      if (event.kind === 'file') stop.abort()
    }
  })()
  await expect(following).rejects.toMatchObject({ code: 'REFUSED', data: { code: 'cancelled' } })
  expect(events.at(-1)).toEqual({ kind: 'done', waiting: 1, held: 0, refused: 0, left: 3 })
  expect(readdirSync(folder)).toEqual(['kho'])
  for (const token of tokens) expect(() => archive.tokens.heldBy(token)).toThrow(new Refusal('token-unknown'))
})

test('a stop ends the reading of a scan at once, which counts as left; what was read before it stays', async () => {
  const scan = pagePicture(letterLines, { skew: 1, noise: 30 }).toBuffer('image/png')
  const tokens = [hold('1.txt', letterOf(1), true), hold('quét.png', scan, true), hold('3.txt', letterOf(3), true)]
  const stop = new AbortController()
  const events: ArriveEvent[] = []
  const following = (async () => {
    for await (const event of await archive.calls.arrive.take({ tokens }, { signal: stop.signal })) {
      events.push(event)
      if (event.kind === 'page') stop.abort()
    }
  })()
  await expect(following).rejects.toMatchObject({ code: 'REFUSED', data: { code: 'cancelled' } })
  expect(events.map(({ kind }) => kind)).toEqual(['start', 'file', 'page', 'done'])
  expect(events[2]).toEqual({ kind: 'page', name: 'quét.png', page: 1, pages: 1 })
  expect(events.at(-1)).toEqual({ kind: 'done', waiting: 1, held: 0, refused: 0, left: 2 })
  expect(readdirSync(folder)).toEqual(['kho'])
})

describe('a file that holds others', () => {
  const letters = (count: number) => zipOf(Array.from({ length: count }, (_, so) => ({ name: `${so}.txt`, content: letterOf(so) })))
  const holdZip = (name: string, content: Uint8Array): string => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return archive.tokens.hold({ path: file, name, mediaType: 'application/zip', isTemporary: true })
  }

  test('leaves nothing unpacked behind, whatever became of its parts', async () => {
    const tokens = [holdZip('a.zip', letters(3)), holdZip('hỏng.zip', letters(3).subarray(9)), holdZip('trống.zip', zipOf([]))]
    const events = fileEvents(await collect(archive.calls.arrive.take({ tokens })))
    expect(events.map(({ name, from, outcome }) => [from, name, outcome.kind === 'refused' ? outcome.refusal : outcome.kind])).toEqual([
      [0, '0.txt', 'waiting'],
      [0, '1.txt', 'waiting'],
      [0, '2.txt', 'waiting'],
      [1, 'hỏng.zip', { code: 'file-damaged', detail: { name: 'hỏng.zip' } }],
      [2, 'trống.zip', { code: 'folder-empty', detail: { name: 'trống.zip' } }],
    ])
    expect([readdirSync(folder), readdirSync(archive.tokens.folder)]).toEqual([['kho'], []])
  })

  test('that a stop finds half taken leaves the rest of its parts, and nothing on the disk', async () => {
    const stop = new AbortController()
    const events: ArriveEvent[] = []
    const following = (async () => {
      for await (const event of await archive.calls.arrive.take({ tokens: [holdZip('a.zip', letters(9))] }, { signal: stop.signal })) {
        events.push(event)
        if (event.kind === 'file') stop.abort()
      }
    })()
    await expect(following).rejects.toMatchObject({ code: 'REFUSED', data: { code: 'cancelled' } })
    expect(events.at(-1)).toEqual({ kind: 'done', waiting: 1, held: 0, refused: 0, left: 8 })
    expect([readdirSync(folder), readdirSync(archive.tokens.folder)]).toEqual([['kho'], []])
  })

  test('stops being opened when that is asked, and the next one is opened', async () => {
    const reading = openReadingThread()
    const file = path.join(folder, 'a.zip')
    writeFileSync(file, letters(20))
    const stop = new AbortController()
    const into = (name: string) => {
      mkdirSync(path.join(folder, name))
      return path.join(folder, name)
    }
    const stopped = reading.unpack(file, 'a.zip', into('một'), stop.signal)
    const next = reading.unpack(file, 'a.zip', into('hai'))
    setImmediate(() => stop.abort())
    await expect(stopped).rejects.toEqual(new Refusal('cancelled'))
    const parts = await next
    expect(parts.map(part => ('file' in part ? readFileSync(part.file, 'utf8') : part.refusal))).toEqual(
      Array.from({ length: 20 }, (_, so) => letterOf(so)),
    )
    reading.close()
  })
})
