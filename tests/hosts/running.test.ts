// The archive while it runs: search beside an import, defects, what a crash leaves, closing.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArchiveClient } from '../../archive/hosts/calls.ts'
import { openDirect } from '../../archive/hosts/direct.ts'
import { startArchive } from '../../archive/hosts/front.ts'
import { openTokens } from '../../archive/tokens.ts'
import { Refusal } from '../../contract/refusal.ts'
import { filePath, storeFile } from '../../db/files.ts'
import { closeDb, openWriter } from '../../db/open.ts'
import { beginRepair, repairStretch } from '../../db/repair.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, now } from '../db/archive-builder.ts'
import { collect, letterOf, sampleFiles } from './carried.ts'
import { program, quietNode } from './command-line.ts'
import { listing } from './folder-listing.ts'

let folder: string
let archive: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  archive = path.join(folder, 'kho')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string): string => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
const hold = ({ tokens }: ArchiveClient, file: string): string =>
  tokens.hold({ path: file, name: path.basename(file), mediaType: 'text/plain', isTemporary: false })

test('a search is answered while an import is under way', async () => {
  const client = await startArchive(archive)
  const files = Array.from({ length: 60 }, (_, i) => write(`${i}.txt`, letterOf(i + 1)))
  const heard: string[] = []
  const importing = (async () => {
    for await (const event of await client.calls.arrive.take({ tokens: files.map(file => hold(client, file)) })) heard.push(event.kind)
  })()
  await expect.poll(() => heard.length, { timeout: 20_000 }).toBeGreaterThan(2)
  await client.calls.search.find({ query: 'lao cai' })
  expect(heard).not.toContain('done')
  await importing
  expect(heard.at(-1)).toBe('done')
  await client.close()
})

test('a defect gives a number, and the log has it whole under that number', async () => {
  const { calls, close } = openDirect(archive)
  await close()
  const error = await calls.archive.status().catch(thrown => thrown as { code: string; data: { number: string } })
  expect(error).toMatchObject({ code: 'DEFECT', defined: true })
  const log = readFileSync(path.join(archive, 'loi.log'), 'utf8')
  expect(log).toContain(
    `${(error as { data: { number: string } }).data.number} archive.status\nTypeError: The database connection is not open`,
  )
})

test('a call to an archive that was closed fails instead of waiting for ever', async () => {
  const { calls, close } = await startArchive(archive)
  await close()
  await expect(calls.archive.status()).rejects.toThrow('closed')
})

test('an archive that another process writes is refused, and may be opened when that one has closed', async () => {
  const first = await startArchive(archive)
  await expect(startArchive(archive)).rejects.toThrow('archive-locked')
  await first.close()
  const second = await startArchive(archive)
  await second.close()
  expect(readdirSync(path.join(archive, 'tam'))).toEqual([])
})

test.runIf(process.platform !== 'win32')(
  'an import killed in the middle leaves nothing half-written: the next start clears what it left',
  async () => {
    mkdirSync(path.join(folder, 'thư'))
    for (let i = 0; i < 200; i++) write(path.join('thư', `${i}.txt`), letterOf(i + 1))
    const child = spawn(process.execPath, [...quietNode, program, 'import', path.join(folder, 'thư'), '--archive', archive], {
      stdio: 'ignore',
    })
    const ended = new Promise(resolve => child.once('close', resolve))
    await expect
      .poll(() => listing(path.join(archive)).filter(file => file.startsWith('files')).length, { timeout: 30_000, interval: 20 })
      .toBeGreaterThan(5)
    child.kill('SIGKILL')
    await ended
    write(path.join('kho', 'files', 'tmp', 'nửa chừng'), 'nửa')
    const client = await startArchive(archive)
    expect((await collect(client.calls.arrive.take({ tokens: [hold(client, sampleFiles[0]!)] }))).at(-1)).toMatchObject({ waiting: 1 })
    const { ok, checks } = await client.calls.archive.verify()
    const files = checks.find(check => check.name === 'files')
    await client.close()
    expect(ok).toBe(true)
    expect(listing(archive).filter(file => /^files.[0-9a-f]{2}\b/u.test(file))).toHaveLength(files!.checked)
    expect(readdirSync(path.join(archive, 'tam'))).toEqual([])
  },
)

const deadRun = (): string => path.join(archive, 'tam', '999999999-chet')

/** An archive with a whole file that its database does not know, and the mark of a run that crashed. */
async function afterCrash(): Promise<string> {
  await openDirect(archive).close()
  const { sha256 } = await storeFile(archive, new TextEncoder().encode('thư của cơ sở dữ liệu mới hơn'))
  mkdirSync(deadRun(), { recursive: true })
  return sha256
}

test('a whole source file that an older database put back does not know is moved aside, never destroyed', async () => {
  const sha256 = await afterCrash()
  await openDirect(archive).close()
  expect(existsSync(filePath(archive, sha256))).toBe(false)
  expect(readFileSync(path.join(archive, 'files', 'la', sha256), 'utf8')).toBe('thư của cơ sở dữ liệu mới hơn')
  expect(readdirSync(path.join(archive, 'tam'))).toEqual([])
})

test('what a crash left and cannot be cleared is a logged defect: the archive opens, and the next start tries again', async () => {
  await afterCrash()
  const plain = path.join(archive, 'files', 'ab')
  rmSync(plain, { recursive: true, force: true })
  writeFileSync(plain, 'một tệp ở chỗ của một ngăn')
  for (const times of [1, 2]) {
    const { calls, close } = openDirect(archive)
    expect((await calls.archive.status()).counts.den).toBe(0)
    await close()
    expect(readFileSync(path.join(archive, 'loi.log'), 'utf8').match(/ clearing\n/gu)).toHaveLength(times)
    expect(existsSync(deadRun())).toBe(true)
  }
  rmSync(plain)
  await openDirect(archive).close()
  expect(existsSync(deadRun())).toBe(false)
})

test('a repair of the index that was stopped goes on with the next start; until then it is said what no search finds', async () => {
  const db = openWriter(archive)
  for (const so of [1, 2, 3]) fileVanBan(db, filing({ soKyHieu: `${so}/BC-VX` }, { text: 'kinh phí tuyên truyền' }), now)
  beginRepair(db)
  repairStretch(db, 1)
  closeDb(db)
  const found = async ({ calls }: ArchiveClient) => (await calls.search.find({ query: 'kinh phí' })).hits.length
  const asking = openDirect(archive, { side: 'reads' })
  expect([(await asking.calls.archive.status()).unindexed, await found(asking)]).toEqual([2, 1])
  await asking.close()
  const running = await startArchive(archive)
  await expect.poll(async () => (await running.calls.archive.status()).unindexed, { timeout: 20_000 }).toBe(0)
  expect([await found(running), (await running.calls.archive.verify()).ok]).toEqual([3, true])
  await running.close()
})

test('an archive that could be opened only in part gives its lock back', async () => {
  mkdirSync(archive)
  write(path.join('kho', 'tam'), 'một tệp ở chỗ của thư mục')
  expect(() => openDirect(archive)).toThrow()
  rmSync(path.join(archive, 'tam'))
  await openDirect(archive).close()
})

test.runIf(process.platform !== 'win32')('an archive behind a link is known by its real folder', async () => {
  mkdirSync(archive)
  const link = path.join(folder, 'lối tắt')
  symlinkSync(archive, link)
  const { calls, close } = openDirect(link)
  expect((await calls.archive.status()).folder).toBe(realpathSync.native(archive))
  await close()
})

test('of temporary papers only the last fifty are kept', () => {
  mkdirSync(archive)
  const tokens = openTokens(archive)
  const uploaded = tokens.newFile()
  writeFileSync(uploaded, 'tải lên')
  const upload = tokens.hold({ path: uploaded, name: 'a', mediaType: 'text/plain', isTemporary: true })
  const papers = Array.from({ length: 53 }, (_, i) => {
    const made = tokens.newFile()
    writeFileSync(made, String(i))
    return tokens.holdPaper({ path: made, name: `${i}.pdf`, mediaType: 'application/pdf' })
  })
  expect(readdirSync(tokens.folder)).toHaveLength(2 * 51)
  for (const token of papers.slice(0, 3)) expect(() => tokens.heldBy(token)).toThrow(new Refusal('token-unknown'))
  for (const token of [upload, ...papers.slice(3)]) expect(existsSync(tokens.heldBy(token).path)).toBe(true)
  tokens.close()
})

test('a token dies with its run, and its temporary file with it', () => {
  mkdirSync(archive)
  const tokens = openTokens(archive)
  const temporary = tokens.newFile()
  writeFileSync(temporary, 'tạm')
  const kept = write('giữ.txt', 'giữ')
  const [one, other] = [
    tokens.hold({ path: temporary, name: 'a', mediaType: 'text/plain', isTemporary: true }),
    tokens.hold({ path: kept, name: 'b', mediaType: 'text/plain', isTemporary: false }),
  ]
  tokens.drop(one)
  tokens.drop(other)
  expect(readdirSync(tokens.folder)).toEqual([])
  expect(readFileSync(kept, 'utf8')).toBe('giữ')
  for (const token of [one, 'x', '../../etc/passwd', `${'a'.repeat(16)}/../b`])
    expect(() => tokens.heldBy(token)).toThrow(new Refusal('token-unknown'))
  tokens.close()
  expect(readdirSync(path.join(archive, 'tam'))).toEqual([])
})
