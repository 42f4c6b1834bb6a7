// Bad input through the real hosts with real files: each gets its refusal, the others of the batch go on, nothing half-written remains.
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDirect } from '../../archive/hosts/direct.ts'
import { startArchive } from '../../archive/hosts/front.ts'
import { startWeb } from '../../archive/hosts/web.ts'
import type { ArriveEvent } from '../../contract/arrive.ts'
import { collect, letterOf, sampleFiles } from './carried.ts'
import { vanThuJson } from './command-line.ts'
import { listing } from './folder-listing.ts'
import { toTcvn3 } from './old-codes.ts'
import { enter } from './web-client.ts'

let folder: string
let archive: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  archive = path.join(folder, 'kho')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

/** 100 MB that no rule repeats soon, written piece by piece. */
function writeNoise(name: string): string {
  const file = path.join(folder, name)
  const piece = new Uint32Array(256 * 1024)
  let state = 88_172_645
  for (let i = 0; i < piece.length; i++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    piece[i] = state
  }
  const out = openSync(file, 'w')
  for (let i = 0; i < 100; i++) writeSync(out, new Uint8Array(piece.buffer))
  closeSync(out)
  return file
}

/** Every bad file of the issue that lies on disk, among good ones, with what becomes of each. */
function mixedBatch(): [file: string, outcome: string][] {
  const encoded = new TextEncoder().encode(letterOf(3))
  return [
    [write('01 trống.txt', ''), 'file-empty'],
    [write('02 tốt.txt', letterOf(1)), 'waiting'],
    [write('03 chương trình.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0)), 'file-not-text'],
    [writeNoise('04 nhiễu.txt'), 'file-too-large'],
    [write('05 hỏng.txt', Uint8Array.of(...encoded.subarray(0, 90), 0xe1, 0x0a, ...encoded.subarray(90))), 'file-encoding'],
    [write('06 utf-16.txt', Uint8Array.of(0xff, 0xfe, ...Buffer.from(letterOf(4), 'utf16le'))), 'waiting'],
    [write('07 tcvn3.txt', toTcvn3(letterOf(5))), 'waiting'],
    [write('08 bảng tính.xlsx', letterOf(6)), 'file-kind-unknown'],
    [write('09 tốt.md', letterOf(7)), 'waiting'],
  ]
}
const names = (batch: readonly [file: string, outcome: string][]) => batch.map(([file, outcome]) => [path.basename(file), outcome])
const outcomes = (events: readonly ArriveEvent[]) =>
  events.flatMap(event =>
    event.kind === 'file' ? [[event.name, event.outcome.kind === 'refused' ? event.outcome.refusal.code : event.outcome.kind]] : [],
  )

describe('a batch of good and bad files', () => {
  test('through the local web host: each has its outcome and only the good ones leave files behind', async () => {
    const batch = mixedBatch()
    const client = await startArchive(archive)
    const web = await startWeb(client)
    const { calls, hold } = await enter(web.url)
    const tokens = []
    for (const [file] of batch) tokens.push(await hold(file))
    expect(outcomes(await collect(calls.arrive.take({ tokens })))).toEqual(names(batch))
    expect((await calls.arrive.list({})).items.map(item => item.soKyHieu).sort()).toEqual([
      '1/UBND-VX',
      '4/UBND-VX',
      '5/UBND-VX',
      '7/UBND-VX',
    ])
    expect((await calls.archive.verify()).ok).toBe(true)
    expect(readdirSync(client.tokens.folder)).toEqual([])
    await web.close()
    await client.close()
    expect(listing(archive).filter(file => file.startsWith('files'))).toHaveLength(4)
    expect(listing(path.join(archive, 'tam'))).toEqual([])
  })

  test('through the command line: the same, and each refusal has its code and sentence', async () => {
    const batch = mixedBatch()
    const report = await vanThuJson<{ added: { soKyHieu: string }[]; refused: { file: string; code: string; message: string }[] }>(
      'import',
      ...batch.map(([file]) => file),
      path.join(folder, 'không có.txt'),
      '--archive',
      archive,
    )
    expect(report.code).toBe(1)
    expect(report.document.added.map(({ soKyHieu }) => soKyHieu)).toEqual(['1/UBND-VX', '4/UBND-VX', '5/UBND-VX', '7/UBND-VX'])
    const refused = new Map(report.document.refused.map(({ file, code }) => [path.basename(file), code]))
    expect(refused).toEqual(
      new Map([...names(batch).filter(([, outcome]) => outcome !== 'waiting'), ['không có.txt', 'file-vanished']] as [string, string][]),
    )
    expect(report.document.refused.every(({ file, message }) => message.includes(path.basename(file)))).toBe(true)
    expect(report.errors).toContain('[file-not-text]')
    expect((await vanThuJson<{ ok: boolean }>('verify', '--archive', archive)).document.ok).toBe(true)
  })

  test('`read` lists every file, the refused ones with their code, and says so by its exit code', async () => {
    const { code, document } = await vanThuJson<{ file: string; refusal?: { code: string }; theThuc?: { soKyHieu: string } }[]>(
      'read',
      '--values',
      write('tcvn3.txt', toTcvn3(letterOf(8))),
      write('trống.txt', ''),
      path.join(folder, 'không có.txt'),
    )
    expect(code).toBe(1)
    expect(document.map(({ refusal, theThuc }) => refusal?.code ?? theThuc?.soKyHieu)).toEqual(['8/UBND-VX', 'file-empty', 'file-vanished'])
  })
})

test('a file that vanishes between choosing and reading is refused, the next one goes on', async () => {
  const { calls, tokens, close } = openDirect(archive)
  const gone = write('đi rồi.txt', letterOf(1))
  const held = [gone, sampleFiles[0]!].map(file =>
    tokens.hold({ path: file, name: path.basename(file), mediaType: 'text/plain', isTemporary: false }),
  )
  rmSync(gone)
  expect(outcomes(await collect(calls.arrive.take({ tokens: held })))).toEqual([
    ['đi rồi.txt', 'file-vanished'],
    ['dak-nong-2680.txt', 'waiting'],
  ])
  await close()
})

test('a letter marked MẬT is refused with its mark and nothing of it is kept', async () => {
  const secret = write('mật.txt', letterOf(1).replace('Số:', 'MẬT\n\nSố:'))
  const before = await vanThuJson('import', write('thường.txt', letterOf(2)), '--archive', archive)
  expect(before.code).toBe(0)
  const files = listing(archive)
  const { document } = await vanThuJson<{ refused: { code: string }[] }>('import', secret, '--archive', archive)
  expect(document.refused.map(({ code }) => code)).toEqual(['do-mat'])
  expect(listing(archive)).toEqual(files)
})

test('a folder without letters is refused, hidden files are passed over', async () => {
  mkdirSync(path.join(folder, 'trống'))
  for (const name of ['.ẩn.txt', '~$ng van.docx', 'Thumbs.db', 'desktop.ini']) write(path.join('trống', name), letterOf(1))
  const { code, document } = await vanThuJson<{ refused: { code: string }[] }>('import', path.join(folder, 'trống'), '--archive', archive)
  expect([code, document.refused.map(one => one.code)]).toEqual([1, ['folder-empty']])
})
