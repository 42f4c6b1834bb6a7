// The command line while it runs: no archive where it asks, a stop in the middle, the application served.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { one } from '../../db/handle.ts'
import { archiveFile, closeDb, openReader, openWriter } from '../../db/open.ts'
import { beginRepair, repairStretch } from '../../db/repair.ts'
import { letterOf } from './carried.ts'
import { newDesk, program, quietNode, vanThu, vanThuJson } from './command-line.ts'
import { enter } from './web-client.ts'

const { archive, folder, kho, write } = newDesk()

test.each([
  ['search', 'a'],
  ['show', '1'],
  ['family', '1'],
  ['verify'],
  ['recipients', '1', '--format', 'csv'],
  ['register', '--from', '2021-06-01', '--to', '2021-06-30', '--format', 'csv'],
])('%s of an archive that is not there is refused and makes none', async (...words) => {
  const none = path.join(folder, 'chưa có')
  const { code, errors } = await vanThu(...words, '--archive', none)
  expect([code, errors, readdirSync(folder).includes('chưa có')]).toEqual([
    1,
    `van-thu: [not-found] Không tìm thấy kho ở “${none}”.\n`,
    false,
  ])
})

test.runIf(process.platform !== 'win32')('Ctrl-C during an import keeps what was filed and leaves a whole archive', async () => {
  const tree = path.join(folder, 'nhiều')
  mkdirSync(tree)
  for (let i = 0; i < 300; i++) write(path.join('nhiều', `${i}.txt`), letterOf(1000 + i))
  const kho = ['--archive', path.join(folder, 'kho dừng')]
  const child = spawn(process.execPath, [...quietNode, program, 'import', tree, '--json', ...kho], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', piece => {
    out += piece
  })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  await expect
    .poll(async () => (await vanThuJson<{ counts?: unknown }>('search', '1000', ...kho).catch(() => null))?.code, { timeout: 30_000 })
    .toBe(0)
  child.kill('SIGINT')
  expect(await ended).toBe(1)
  const { added } = JSON.parse(out) as { added: unknown[] }
  expect(added.length).toBeLessThan(300)
  const { document } = await vanThuJson<{ ok: boolean }>('verify', ...kho)
  expect(document.ok).toBe(true)
})

/** Rows in a table of an archive that another program may be making. */
function countIn(kho: string, table: 'hang_cho' | 'van_ban'): number {
  if (!existsSync(archiveFile(kho))) return 0
  const db = openReader(kho)
  try {
    return one<{ n: number }>(db, `SELECT count(*) AS n FROM ${table}`)?.n ?? 0
  } finally {
    closeDb(db)
  }
}

test.runIf(process.platform !== 'win32').each([
  ['taking letters in', 'hang_cho', 20],
  ['filing them', 'van_ban', 1],
] as const)(
  'an import killed while %s goes on at the next run: every letter is filed once, none is left waiting',
  async (_, table, least) => {
    const tree = path.join(folder, `chết ${table}`)
    mkdirSync(tree)
    for (let i = 0; i < 250; i++) write(path.join(`chết ${table}`, `${i}.txt`), letterOf(2000 + i))
    const kho = path.join(folder, `kho chết ${table}`)
    const child = spawn(process.execPath, [...quietNode, program, 'import', tree, '--archive', kho], { stdio: 'ignore' })
    const ended = once(child, 'close')
    await expect.poll(() => countIn(kho, table), { timeout: 30_000, interval: 20 }).toBeGreaterThanOrEqual(least)
    child.kill('SIGKILL')
    await ended
    const [filed, left] = [countIn(kho, 'van_ban'), countIn(kho, 'hang_cho')]
    expect(table === 'hang_cho' ? left : filed).toBeGreaterThan(0)
    type Report = Record<'added' | 'held' | 'waiting' | 'duplicates' | 'refused', { soDen?: { so: number } }[]>
    const { code, document } = await vanThuJson<Report>('import', tree, '--archive', kho)
    expect([code, document.waiting, document.duplicates, document.refused]).toEqual([0, [], [], []])
    expect([document.held.length, document.added.map(({ soDen }) => soDen?.so)]).toEqual([
      filed,
      Array.from({ length: 250 - filed }, (_, i) => filed + i + 1),
    ])
    expect(countIn(kho, 'hang_cho')).toBe(0)
    expect((await vanThuJson<{ ok: boolean }>('verify', '--archive', kho)).document.ok).toBe(true)
  },
)

test('an index that a stopped repair left unfinished is told beside every answer, until the repair went on', async () => {
  const kho = path.join(folder, 'kho dở')
  await vanThuJson('import', write('một.txt', letterOf(4000)), write('hai.txt', letterOf(4001)), '--archive', kho)
  const db = openWriter(kho)
  beginRepair(db)
  repairStretch(db, 1)
  closeDb(db)
  const told = 'Chỉ mục đang lập lại: còn 1 văn bản tìm chưa thấy.'
  const csv = path.join(folder, 'dở.csv')
  for (const more of [[], ['--json'], ['--out', csv]]) {
    const { code, errors } = await vanThu('search', 'dich benh', ...more, '--archive', kho)
    expect([code, errors.split(' Lệnh')[0]]).toEqual([0, told])
  }
  expect((await vanThu('verify', '--repair', '--archive', kho)).code).toBe(0)
  expect(await vanThu('search', 'dich benh', '--archive', kho)).toMatchObject({ code: 0, errors: '' })
})

test('serve prints one address that lets a browser in, and ends with Ctrl-C', async () => {
  const child = spawn(process.execPath, [...quietNode, program, 'serve', ...archive], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>(resolve => child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim())))
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32}$/u)
  const { calls } = await enter(url)
  expect((await calls.archive.status()).folder).toBe(kho)
  const second = await vanThu('serve', ...archive)
  expect([second.code, second.errors.includes('[archive-locked]')]).toEqual([1, true])
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})
