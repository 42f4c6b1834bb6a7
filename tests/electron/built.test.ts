// What the build made of the sources: files that Electron can load, with what they read at run time beside them.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Script } from 'node:vm'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Calls } from '../../archive/hosts/calls.ts'
import { emptyFields } from '../../contract/van-ban.ts'
import { hostArchive } from '../../electron/archive-host.ts'
import { ensureBuilt, inOut, root } from './built.ts'
import { answers } from './electron-stand-in.ts'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))

beforeAll(ensureBuilt)

describe('the built application', () => {
  test('the preload script is one CommonJS file that asks for nothing but Electron', () => {
    expect(filesIn(inOut('preload'))).toEqual(['preload.cjs'])
    const code = readFileSync(inOut('preload', 'preload.cjs'), 'utf8')
    expect([...code.matchAll(/\brequire\(\s*['"]([^'"]+)['"]\s*\)/gu)].map(([, name]) => name)).toEqual(['electron'])
    // A sandboxed preload script is run as a plain script: an `import` would not parse.
    expect(() => new Script(code)).not.toThrow()
  })

  test('the main entry, the archive’s process and its workers lie where main and the archive look for them', () => {
    const built = filesIn(inOut('main'))
    expect(built).toEqual(
      expect.arrayContaining([
        'main.js',
        'archive-process.js',
        ...['worker', 'keys-worker', 'preparing-worker', 'reading-worker', 'signatures-worker', 'stamp-worker', 'verify-worker'].map(
          name => `archive/hosts/${name}.js`,
        ),
      ]),
    )
    expect(built.filter(file => file.endsWith('.ts'))).toEqual([])
  })

  test('migrations and sample letters come along byte for byte', () => {
    for (const folder of ['db/migrations', 'archive/samples']) {
      const files = filesIn(path.join(root, folder)).filter(file => !file.endsWith('.ts'))
      expect(files.length).toBeGreaterThan(0)
      for (const file of files) expect(readFileSync(inOut('main', folder, file))).toEqual(readFileSync(path.join(root, folder, file)))
    }
  })

  test('the page carries no script of its own and names no other origin', () => {
    const page = readFileSync(inOut('renderer', 'index.html'), 'utf8')
    expect([...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/gu)]).toEqual([])
    expect([...page.matchAll(/(?:src|href)="([^"]+)"/gu)].filter(([, address]) => !address?.startsWith('./'))).toEqual([])
  })

  test('its archive’s process opens an archive, files a letter and makes its paper, in plain Node', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-built-'))
    answers.isReady = true
    const archive = hostArchive(inOut('main', 'archive-process.js'), path.join(folder, 'kho'), () => {})
    try {
      const port = archive.connect()
      await archive.tokens()
      const calls: Calls = createORPCClient(new RPCLink({ port: port as never }))
      port.start()
      expect((await calls.archive.status()).version).toBe('0.0.0-test')
      const outcomes = []
      for await (const event of await calls.arrive.sample()) if (event.kind === 'file') outcomes.push(event.outcome.kind)
      expect(outcomes).toEqual(['waiting', 'waiting'])
      const fields = { ...emptyFields, soKyHieu: '7/CV-VP', kinhGui: ['UBND các huyện'] }
      const { id } = await calls.vanBan.register({
        fields,
        register: { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null },
      })
      expect(await calls.paper.recipients({ ids: [id] })).toMatchObject({ mediaType: 'application/pdf', pages: 1 })
    } finally {
      await archive.stop()
      rmSync(folder, { recursive: true })
    }
  })
})
