// The same bytes on their way in twice, or on their way out while they come in: whatever the order, what the archive has a row of lies on the disk.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDirect } from '../../archive/hosts/direct.ts'
import { filePath } from '../../db/files.ts'
import { all } from '../../db/handle.ts'
import { openReader } from '../../db/open.ts'
import { collect, letterOf, queueIds } from './carried.ts'

async function archive() {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-cung-luc-'))
  const { calls, tokens, close } = openDirect(folder)
  const reader = openReader(folder)
  onTestFinished(async () => {
    reader.close()
    await close()
    rmSync(folder, { recursive: true, force: true })
  })
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text)
    return { path: path.join(folder, name), name, mediaType: 'text/plain', isTemporary: false }
  }
  const take = (held: ReturnType<typeof file>) => collect(calls.arrive.take({ tokens: [tokens.hold(held)] }))
  const wanted = () =>
    all<{ sha256: string }>(reader, 'SELECT sha256 FROM hang_cho UNION SELECT sha256 FROM van_ban_tep').map(row => row.sha256)
  const missing = () => wanted().filter(sha256 => !existsSync(filePath(folder, sha256)))
  return { calls, tokens, file, take, missing, wanted }
}

/** So much later, in turns of the event loop. */
async function later(turns: number): Promise<void> {
  for (let i = 0; i < turns; i++) await new Promise(setImmediate)
}

test('a letter taken while the same one is dropped keeps its bytes, or is gone with them', { timeout: 60_000 }, async () => {
  const { calls, file, take, missing } = await archive()
  const letter = file('thư.txt', letterOf(1))
  for (let turns = 0; turns < 12; turns++) {
    const [id] = queueIds(await take(letter))
    if (id === undefined) throw new Error('nothing waits')
    await Promise.all([calls.arrive.drop({ id }), take(letter)])
    expect(missing()).toEqual([])
    for (const { id: waits } of (await calls.arrive.list({})).items) {
      const dropped = calls.arrive.drop({ id: waits })
      await later(turns % 8)
      await Promise.all([dropped, take(letter)])
    }
    expect(missing()).toEqual([])
    for (const { id: waits } of (await calls.arrive.list({})).items) await calls.arrive.drop({ id: waits })
  }
})

test('a file attached in vain leaves the bytes of the same file that is being attached elsewhere', { timeout: 60_000 }, async () => {
  const { calls, tokens, file, take, missing, wanted } = await archive()
  for (let turns = 0; turns < 20; turns++) {
    const annex = file(`phụ lục ${turns}.txt`, `phụ lục ${turns}`)
    const inVain = calls.vanBan.attach({ id: 999, token: tokens.hold(annex), role: 'phu-luc' }).catch(() => null)
    await later(turns % 6)
    await Promise.all([inVain, take(annex)])
    expect(missing()).toEqual([])
  }
  expect(wanted()).toHaveLength(20)
})
