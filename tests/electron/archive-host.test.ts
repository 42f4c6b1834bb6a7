// The main process's side of the archive's process, when it does not start, crashes or hangs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { hostArchive, type NoStart } from '../../electron/archive-host.ts'
import { answers, calls, recorded } from './electron-stand-in.ts'

let folder: string
const failures: NoStart[] = []
const idle = path.join(import.meta.dirname, 'idle-process.mjs')
const host = (entry: string) => hostArchive(entry, folder, why => failures.push(why))

/** An entry of one statement. */
function entryOf(name: string, code: string): string {
  const file = path.join(folder, `${name}.mjs`)
  writeFileSync(file, code)
  return file
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'van-thu-host-'))
  answers.isReady = true
})
beforeEach(() => {
  recorded.length = 0
  failures.length = 0
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the archive’s process', () => {
  test('is one, however many pages connect', async () => {
    const archive = host(idle)
    archive.connect()
    archive.connect()
    expect((await archive.tokens()).folder).toBe(path.join(folder, 'run'))
    expect(calls('utilityProcess.fork')).toHaveLength(1)
    await archive.stop()
    expect(failures).toEqual([])
  })

  test('is told of once where it refuses to open the archive, and is ended', async () => {
    const refusal = { code: 'archive-locked', detail: { folder: 'x' } }
    const archive = host(
      entryOf('refuses', `process.parentPort.postMessage(${JSON.stringify({ kind: 'refused', refusal })}); setInterval(() => {}, 1000)`),
    )
    await expect(archive.tokens()).rejects.toThrow('ended')
    expect(failures).toEqual([{ kind: 'refused', refusal }])
  })

  test('is told of where it ends by itself before it has opened the archive', async () => {
    await expect(host(entryOf('ends', 'process.exit(7)')).tokens()).rejects.toThrow('ended with 7')
    expect(failures).toEqual([{ kind: 'ended', code: 7 }])
  })

  test('starts again for the next page after a crash in the middle of the day', async () => {
    const archive = host(idle)
    const port = archive.connect()
    const closed = new Promise<void>(resolve => port.on('close', () => resolve()))
    await archive.tokens()
    await archive.stop()
    await closed
    archive.connect()
    await archive.tokens()
    expect(calls('utilityProcess.fork')).toHaveLength(2)
    await archive.stop()
  })

  test('that hangs when told to stop is ended', async () => {
    const archive = host(
      entryOf('hangs', `process.parentPort.postMessage({ kind: 'started', tokens: '.' }); process.parentPort.on('message', () => {})`),
    )
    await archive.tokens()
    vi.useFakeTimers()
    const stopped = archive.stop()
    await vi.runAllTimersAsync()
    vi.useRealTimers()
    await stopped
    expect(failures).toEqual([])
  })

  test('nothing is stopped where nothing was started', async () => {
    await host(idle).stop()
    expect(recorded).toEqual([])
  })
})
