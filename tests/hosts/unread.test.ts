// A batch that is cut off, as by the loss of power: what was not read is known after the next start, and each file arrives exactly once.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArchiveClient } from '../../archive/hosts/calls.ts'
import { openDirect } from '../../archive/hosts/direct.ts'
import { startArchive } from '../../archive/hosts/front.ts'
import { zipOf } from '../spec/intake/zip-file.ts'
import { collect, fileEvents, letterOf, longLetterOf, refusalOf } from './carried.ts'
import { quietNode } from './command-line.ts'

let folder: string
const kho = () => path.join(folder, 'kho')
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}

/** Takes files in a process of its own that is killed when the first of them has arrived. */
async function takeAndKill(files: readonly string[]): Promise<void> {
  const host = path.join(import.meta.dirname, 'cut-off-host.ts')
  const child = spawn(process.execPath, [...quietNode, host, kho(), ...files], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let said = ''
  for await (const some of child.stdout) {
    said += some
    if (said.includes('file')) break
  }
  child.kill('SIGKILL')
  await ended
}

const namesWaiting = async ({ calls }: ArchiveClient) => (await calls.arrive.list({})).items.map(({ name }) => name).sort()

test('a host that is killed in the middle of a batch loses no file, and each arrives once', async () => {
  const parts = [7, 8].map(so => ({ name: `${so}.txt`, content: letterOf(so) }))
  const files = [1, 2, 3, 4, 5].map(so => write(`${so}.txt`, longLetterOf(so)))
  await takeAndKill([...files, write('hồ sơ.zip', zipOf(parts))])
  const archive = await startArchive(kho())
  const { total, names } = await archive.calls.arrive.unread()
  expect(total).toBeGreaterThan(3)
  expect([names.length, names.at(-1)]).toEqual([total, 'hồ sơ.zip'])
  const events = fileEvents(await collect(archive.calls.arrive.takeUnread()))
  expect(events.filter(({ outcome }) => outcome.kind === 'refused')).toEqual([])
  expect(await namesWaiting(archive)).toEqual(['1.txt', '2.txt', '3.txt', '4.txt', '5.txt', '7.txt', '8.txt'])
  expect(await archive.calls.arrive.unread()).toEqual({ total: 0, names: [] })
  expect([existsSync(path.join(kho(), 'cho-doc')), readdirSync(path.join(kho(), 'tam')).length]).toEqual([false, 1])
  await archive.close()
})

/** Leaves what a run that was cut off leaves: three files handed in, the second at its own place, the last one gone since. */
async function leaveUnread(): Promise<void> {
  const archive = openDirect(kho())
  const run = archive.tokens.folder
  const copy = archive.tokens.newFile()
  writeFileSync(copy, letterOf(1))
  const held = [
    { path: copy, name: '1.txt', isTemporary: true },
    { path: write('2.txt', letterOf(2)), name: '2.txt', isTemporary: false },
    { path: path.join(folder, 'đã xóa.txt'), name: 'đã xóa.txt', isTemporary: false },
  ].map(file => archive.tokens.hold({ ...file, mediaType: 'text/plain' }))
  writeFileSync(path.join(run, `${held[0]}.lo`), held.join('\n'))
  const dead = path.join(kho(), 'tam', '999999999-chet')
  // The folder of a process that is no more.
  renameSync(run, dead)
  await archive.close()
}

test('what is taken again after a stop is what the stop left; what has gone since is refused by name', async () => {
  await leaveUnread()
  const archive = openDirect(kho())
  expect(await archive.calls.arrive.unread()).toEqual({ total: 3, names: ['1.txt', '2.txt', 'đã xóa.txt'] })
  const stop = new AbortController()
  const stopped = (async () => {
    for await (const event of await archive.calls.arrive.takeUnread(undefined, { signal: stop.signal }))
      if (event.kind === 'file') stop.abort()
  })()
  expect((await refusalOf(stopped)).code).toBe('cancelled')
  expect(await archive.calls.arrive.unread()).toEqual({ total: 2, names: ['2.txt', 'đã xóa.txt'] })
  const events = fileEvents(await collect(archive.calls.arrive.takeUnread()))
  expect(events.map(({ name, outcome }) => [name, outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind])).toEqual([
    ['2.txt', 'waiting'],
    ['đã xóa.txt', 'file-vanished'],
  ])
  expect(await namesWaiting(archive)).toEqual(['1.txt', '2.txt'])
  expect((await archive.calls.arrive.unread()).total).toBe(0)
  await archive.close()
})

test('a file that holds others, stopped in its middle, is left as a whole, and each of its letters arrives once', async () => {
  const first = openDirect(kho())
  const zip = zipOf([1, 2, 3].map(so => ({ name: `${so}.txt`, content: letterOf(so) })))
  const token = first.tokens.hold({ path: write('hồ sơ.zip', zip), name: 'hồ sơ.zip', mediaType: 'application/zip', isTemporary: false })
  writeFileSync(path.join(first.tokens.folder, `${token}.lo`), token)
  renameSync(first.tokens.folder, path.join(kho(), 'tam', '999999999-chet'))
  await first.close()
  const archive = openDirect(kho())
  const stop = new AbortController()
  const stopped = (async () => {
    for await (const event of await archive.calls.arrive.takeUnread(undefined, { signal: stop.signal }))
      if (event.kind === 'file') stop.abort()
  })()
  expect((await refusalOf(stopped)).code).toBe('cancelled')
  expect(await archive.calls.arrive.unread()).toEqual({ total: 1, names: ['hồ sơ.zip'] })
  expect((await collect(archive.calls.arrive.takeUnread())).at(-1)).toEqual({ kind: 'done', waiting: 2, held: 1, refused: 0, left: 0 })
  expect(await namesWaiting(archive)).toEqual(['1.txt', '2.txt', '3.txt'])
  await archive.close()
})

test('what is given up is gone from the archive, and no file of the clerk’s is', async () => {
  await leaveUnread()
  const archive = openDirect(kho())
  expect(await archive.calls.arrive.dropUnread()).toEqual({ dropped: 3 })
  expect((await archive.calls.arrive.unread()).total).toBe(0)
  expect([existsSync(path.join(kho(), 'cho-doc')), existsSync(path.join(folder, '2.txt'))]).toEqual([false, true])
  await archive.close()
})
