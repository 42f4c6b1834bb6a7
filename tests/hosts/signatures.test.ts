// Files whose signatures cannot be checked: too slow, lost, too large, gone; and questions that nobody waits for any more.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSignaturesThread, type SignaturesThread } from '../../archive/signatures-thread.ts'
import type { SourceFile } from '../../contract/van-ban.ts'
import { holderOf } from '../signed/holders.ts'
import { plainPdf, signedPdf } from '../signed/signed-pdf.ts'

let folder: string
let thread: SignaturesThread
let told: string[]
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  told = []
  thread = openSignaturesThread(error => told.push(String(error)))
})
afterEach(() => {
  thread.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}
const fileOf = (name: string, bytes = 1000): SourceFile => ({
  sha256: 'a'.repeat(64),
  name,
  bytes,
  role: 'van-ban',
  addedAt: '2024-04-09T03:15:00.000Z',
  mail: null,
})
const signed = async (): Promise<Buffer> =>
  signedPdf(await plainPdf(), { by: await holderOf({ name: 'Hoàng Văn Sơn' }), signedAt: new Date('2024-04-09T03:15:00Z') })

test('a file that takes longer than its limit is unreadable, and the log hears why', async () => {
  const hasty = openSignaturesThread(error => told.push(String(error)), 1)
  const said = await hasty.read(fileOf('ký.pdf'), write('ký.pdf', await signed()), undefined)
  expect(said).toEqual({ sha256: 'a'.repeat(64), name: 'ký.pdf', outcome: 'unreadable', signatures: [], left: 0 })
  expect(told.join()).toMatch(/^Error: the thread of signatures ended with \d$/u)
  hasty.close()
})

test('a file that is gone is unreadable, one that is too large is not opened, and the next one is read', async () => {
  const said = await Promise.all([
    thread.read(fileOf('mất.pdf'), path.join(folder, 'mất.pdf'), undefined),
    thread.read(fileOf('lớn.pdf', 200_000_000), path.join(folder, 'mất.pdf'), undefined),
    thread.read(fileOf('ký.pdf'), write('ký.pdf', await signed()), undefined),
  ])
  expect(said.map(({ outcome, signatures }) => [outcome, signatures.length])).toEqual([
    ['unreadable', 0],
    ['too-large', 0],
    ['read', 1],
  ])
  expect(told.join()).toMatch(/^Error: ENOENT/u)
})

test('a question that is given up is refused, whether it waits or is under way, and so are those of a closed archive', async () => {
  const file = write('ký.pdf', await signed())
  const stop = new AbortController()
  const given = [1, 2].map(() => thread.read(fileOf('ký.pdf'), file, stop.signal))
  stop.abort()
  for (const question of given) await expect(question).rejects.toMatchObject({ code: 'cancelled' })
  expect((await thread.read(fileOf('ký.pdf'), file, undefined)).outcome).toBe('read')
  expect(told).toEqual([])
  thread.close()
  await expect(thread.read(fileOf('ký.pdf'), file, undefined)).rejects.toMatchObject({ code: 'cancelled' })
})
