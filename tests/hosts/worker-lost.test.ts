// A worker thread that ends by itself in the middle of its work: what waits for it, what is asked of it later.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArchiveClient } from '../../archive/hosts/calls.ts'
import { startArchive } from '../../archive/hosts/front.ts'
import { collect, own, sampleFiles } from './carried.ts'

let folder: string
let archive: ArchiveClient
const kho = () => path.join(folder, 'kho')
/** The next answer of a side is its worker's end. */
const kill = (side: 'reads' | 'writes') => writeFileSync(`${kho()}-chet-${side}`, '')
const failureOf = (answer: Promise<unknown>): Promise<{ code?: string; data?: { number: string } }> =>
  answer.then(
    () => ({ code: 'answered' }),
    (error: Error) => error as never,
  )

let unhandled: unknown[] = []
const hear = (error: unknown) => unhandled.push(error)
beforeEach(async () => {
  unhandled = []
  process.on('unhandledRejection', hear)
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  archive = await startArchive(kho(), { workerFile: path.join(import.meta.dirname, 'dying-worker.ts') })
})
afterEach(async () => {
  await archive.close()
  process.off('unhandledRejection', hear)
  rmSync(folder, { recursive: true, force: true })
  expect(unhandled).toEqual([])
})

test('a call and a stream pending when the reader ends fail with a numbered defect, and later calls are answered by another', async () => {
  const events = (await archive.calls.archive.changes())[Symbol.asyncIterator]()
  const next = failureOf(events.next())
  kill('reads')
  const call = failureOf(archive.calls.archive.status())
  const failures = await Promise.all([next, call])
  expect(failures).toMatchObject([
    { code: 'DEFECT', defined: true },
    { code: 'DEFECT', defined: true },
  ])
  const number = failures[1]?.data?.number ?? 'none'
  expect(readFileSync(path.join(kho(), 'loi.log'), 'utf8')).toContain(`${number} worker reads`)
  expect((await archive.calls.archive.status()).counts.den).toBe(0)
  expect(await failureOf(events.next())).toMatchObject({ code: 'DEFECT' })
  await events.return?.()
})

test('a writer that ends in the middle of a batch fails it, gives its lock back and is started again', async () => {
  const tokens = sampleFiles.map(file =>
    archive.tokens.hold({ path: file, name: path.basename(file), mediaType: 'text/plain', isTemporary: false }),
  )
  const events = await archive.calls.arrive.take({ tokens })
  kill('writes')
  expect(await failureOf(collect(Promise.resolve(events)))).toMatchObject({ code: 'DEFECT' })
  expect(await archive.calls.archive.setOwn(own)).toEqual(own)
  expect((await archive.calls.archive.verify()).ok).toBe(true)
})

test('a worker that ends again and again is not started for ever: the call fails at once', async () => {
  for (let i = 0; i < 4; i++) {
    kill('reads')
    expect(await failureOf(archive.calls.archive.status())).toMatchObject({ code: 'DEFECT' })
  }
  expect(await failureOf(archive.calls.archive.status())).toMatchObject({ code: 'DEFECT' })
  expect(await archive.calls.archive.setOwn(own)).toEqual(own)
})
