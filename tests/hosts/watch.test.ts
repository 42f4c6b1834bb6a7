// A watched folder with real files in it: each that stands still is copied and taken once, none is touched.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArchiveClient } from '../../archive/hosts/calls.ts'
import { openDirect } from '../../archive/hosts/direct.ts'
import { startArchive } from '../../archive/hosts/front.ts'
import { stillMs, stillness } from '../../archive/watching.ts'
import type { WatchEvent } from '../../contract/watch.ts'
import { zipOf } from '../spec/intake/zip-file.ts'
import { letterOf, refusalOf } from './carried.ts'
import { program, quietNode } from './command-line.ts'
import { listing } from './folder-listing.ts'

const patience = { timeout: 40_000, interval: 50 }

let desk: string
let archive: ArchiveClient
const kho = () => path.join(desk, 'kho')
const inbox = () => path.join(desk, 'máy quét')
const lay = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(inbox(), name), content)

beforeEach(() => {
  desk = realpathSync.native(mkdtempSync(path.join(os.tmpdir(), 'van-thu-')))
  mkdirSync(inbox())
  archive = openDirect(kho())
})
afterEach(async () => {
  await archive.close()
  rmSync(desk, { recursive: true, force: true })
})

const tokenOf = (folder: string): string =>
  archive.tokens.hold({ path: folder, name: path.basename(folder), mediaType: 'inode/directory', isTemporary: false })

/** An event in one line. */
const lineOf = (event: WatchEvent): string => {
  if (event.kind === 'watching') return 'watching'
  if (event.kind === 'trouble') return `${event.refusal.code} ${event.refusal.detail.name}`
  return `${event.name} ${event.outcome.kind === 'refused' ? event.outcome.refusal.code : event.outcome.kind}`
}

/** Watches the folder until `end`; what was told until then lies in `told`. */
function watching() {
  const stop = new AbortController()
  const told: string[] = []
  const ended = (async () => {
    for await (const event of await archive.calls.arrive.watch({ token: tokenOf(inbox()) }, { signal: stop.signal }))
      told.push(lineOf(event))
  })().catch(error => {
    if (!stop.signal.aborted) throw error
  })
  const end = async () => {
    stop.abort()
    await ended
  }
  return { told, end }
}

const stateOfInbox = () =>
  listing(inbox()).map(name => [name, readFileSync(path.join(inbox(), name), 'hex'), statSync(path.join(inbox(), name)).mtimeMs])

describe('a watched folder', () => {
  test('what lies in it and what appears is taken, refusals are told, and nothing in it is touched', async () => {
    lay('1.txt', letterOf(1))
    lay('.ẩn.txt', letterOf(90))
    lay('~$đang mở.docx', letterOf(91))
    lay('Thumbs.db', letterOf(93))
    lay('tải dở.pdf.crdownload', letterOf(92))
    const { told, end } = watching()
    await expect.poll(() => told, patience).toEqual(['watching', '1.txt waiting'])
    mkdirSync(path.join(inbox(), 'tháng 2'))
    lay(path.join('tháng 2', '2.txt'), letterOf(2))
    lay('bảng.xlsx', 'x')
    lay('hồ sơ.zip', zipOf([{ name: '3.txt', content: letterOf(3) }]))
    const before = stateOfInbox()
    const all = [
      '1.txt waiting',
      'bảng.xlsx file-kind-unknown',
      'hồ sơ.zip › 3.txt waiting',
      `${path.join('tháng 2', '2.txt')} waiting`,
      'watching',
    ]
    await expect.poll(() => [...told].sort(), patience).toEqual(all.sort())
    await end()
    expect(stateOfInbox()).toEqual(before)
    expect((await archive.calls.arrive.list({})).total).toBe(3)
  })

  test('each file is taken once: not at the next start, not under another name, though the clerk gave it up; a changed one again', async () => {
    lay('1.txt', letterOf(1))
    lay('bảng.xlsx', 'x')
    const first = watching()
    await expect.poll(() => first.told.length, patience).toBe(3)
    await first.end()
    const { items } = await archive.calls.arrive.list({})
    await archive.calls.arrive.drop({ id: items[0]!.id })
    renameSync(path.join(inbox(), '1.txt'), path.join(inbox(), 'đổi tên.txt'))
    lay('2.txt', letterOf(2))
    const second = watching()
    await expect.poll(() => second.told, patience).toEqual(['watching', '2.txt waiting'])
    lay('2.txt', `${letterOf(2)}\nThêm một dòng.`)
    await expect.poll(() => second.told, patience).toEqual(['watching', '2.txt waiting', '2.txt waiting'])
    await second.end()
  })

  test('that goes away is said, and is watched again when it is back', async () => {
    const { told, end } = watching()
    await expect.poll(() => told, patience).toEqual(['watching'])
    renameSync(inbox(), `${inbox()}-đi`)
    await expect.poll(() => told, patience).toEqual(['watching', `folder-unreadable ${inbox()}`])
    renameSync(`${inbox()}-đi`, inbox())
    lay('1.txt', letterOf(1))
    await expect.poll(() => told.slice(2), patience).toEqual(['watching', '1.txt waiting'])
    await end()
  }, 120_000)

  test('is refused where the archive lies in it or it in the archive, and where there is none', async () => {
    const codeOf = async (folder: string) => (await refusalOf(archive.calls.arrive.watch({ token: tokenOf(folder) }))).code
    expect(await codeOf(desk)).toBe('input-invalid')
    expect(await codeOf(path.join(kho(), 'tam'))).toBe('input-invalid')
    expect(await codeOf(path.join(desk, 'không có'))).toBe('folder-unreadable')
  })
})

test('the application watches the folder that was set: after the next start too, until none is set', async () => {
  await archive.close()
  let host = await startArchive(kho())
  const heldFolder = { path: inbox(), name: 'máy quét', mediaType: 'inode/directory', isTemporary: false }
  const total = async () => (await host.calls.arrive.list({})).total
  expect(await host.calls.arrive.setWatched({ token: host.tokens.hold(heldFolder) })).toEqual({
    folder: inbox(),
    trouble: null,
    taken: 0,
    refused: [],
  })
  lay('1.txt', letterOf(1))
  lay('bảng.xlsx', 'x')
  const refused = [{ name: 'bảng.xlsx', refusal: { code: 'file-kind-unknown', detail: { name: 'bảng.xlsx' } } }]
  await expect.poll(() => host.calls.arrive.watched(), patience).toEqual({ folder: inbox(), trouble: null, taken: 1, refused })
  // A scanner that makes its file before it writes: what was refused while it was empty is refused no more once it is whole.
  lay('3.txt', '')
  await expect
    .poll(async () => (await host.calls.arrive.watched()).refused.map(({ name }) => name), patience)
    .toEqual(['3.txt', 'bảng.xlsx'])
  lay('3.txt', letterOf(3))
  await expect.poll(() => host.calls.arrive.watched(), patience).toEqual({ folder: inbox(), trouble: null, taken: 2, refused })
  await host.close()
  lay('2.txt', letterOf(2))
  host = await startArchive(kho())
  await expect.poll(total, patience).toBe(3)
  renameSync(inbox(), `${inbox()}-đi`)
  await expect.poll(async () => (await host.calls.arrive.watched()).trouble?.code, patience).toBe('folder-unreadable')
  renameSync(`${inbox()}-đi`, inbox())
  expect((await host.calls.arrive.setWatched({ token: null })).folder).toBe(null)
  await host.close()
  archive = openDirect(kho())
}, 120_000)

test('a file stands still when two looks, so far apart, found it of the same size and time', () => {
  const which = stillness()
  const at = (size: number, changed = 1) => [{ path: '/a', name: 'a', size, changed }]
  const looks = [
    which(at(10), 0),
    which(at(10), stillMs - 1),
    which(at(20), stillMs),
    which(at(20, 2), 2 * stillMs),
    which(at(20, 2), 3 * stillMs),
    which([], 4 * stillMs),
    which(at(20, 2), 9 * stillMs),
  ]
  expect(looks.map(({ still, isMoving }) => [still.length, isMoving])).toEqual([
    [0, true],
    [0, true],
    [0, true],
    [0, true],
    [1, false],
    [0, false],
    [0, true],
  ])
})

test('the command says one line a file and ends with Ctrl-C', async () => {
  await archive.close()
  lay('1.txt', letterOf(1))
  const child = spawn(process.execPath, [...quietNode, program, 'watch', inbox(), '--archive', kho()], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', errors: '' }
  child.stdout.setEncoding('utf8').on('data', some => {
    said.out += some
  })
  child.stderr.setEncoding('utf8').on('data', some => {
    said.errors += some
  })
  const ended = once(child, 'close')
  await expect.poll(() => said.out, patience).toBe(`đang theo dõi   ${inbox()}\nchờ duyệt   1.txt\n`)
  appendFileSync(path.join(inbox(), 'rỗng.txt'), '')
  await expect.poll(() => said.errors, patience).toMatch(/^van-thu: \[file-empty\] rỗng\.txt: /u)
  child.kill('SIGINT')
  expect((await ended)[0]).toBe(0)
  archive = openDirect(kho())
  expect((await archive.calls.arrive.list({})).total).toBe(1)
}, 60_000)
