// What `van-thu://app/…` answers: the built screens, a token's bytes, and nothing that a page could choose.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentPolicy } from '../../archive/hosts/web/headers.ts'
import { joinTokens, type Tokens } from '../../archive/tokens.ts'
import { answerFrom, fileBelow, schemes } from '../../electron/protocol.ts'

let folder: string
let screens: string
let tokens: Tokens
let answer: (request: Request) => Promise<Response>
const get = (url: string, init?: RequestInit) => answer(new Request(url, init))

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'van-thu-protocol-'))
  screens = path.join(folder, 'renderer')
  mkdirSync(path.join(screens, 'assets'), { recursive: true })
  mkdirSync(path.join(folder, 'renderer-2'))
  writeFileSync(path.join(screens, 'index.html'), '<title>Văn Thư</title>')
  writeFileSync(path.join(screens, 'assets', 'a b.js'), 'export {}')
  writeFileSync(path.join(folder, 'secret.txt'), 'bí mật')
  writeFileSync(path.join(folder, 'renderer-2', 'secret.txt'), 'bí mật')
  mkdirSync(path.join(folder, 'run'))
  tokens = joinTokens(path.join(folder, 'run'))
  answer = answerFrom(screens, async token => tokens.heldBy(token))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the screens', () => {
  test('the page is served with its policy, its type, and is not kept', async () => {
    const response = await get('van-thu://app/index.html')
    expect(await response.text()).toBe('<title>Văn Thư</title>')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect(await (await get('van-thu://app/')).text()).toBe('<title>Văn Thư</title>')
  })

  test('scripts come as scripts, from names with spaces too', async () => {
    expect((await get('van-thu://app/assets/a%20b.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test('the policy starts from nothing and lets scripts come from the application’s own files only', () => {
    const policy = Object.fromEntries(contentPolicy.split('; ').map(rule => [rule.split(' ')[0], rule.split(' ').slice(1)]))
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'connect-src': ["'self'"],
      'frame-ancestors': ["'none'"],
    })
    expect(
      Object.values(policy)
        .flat()
        .filter(source => !["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:'].includes(source as string)),
    ).toEqual([])
    expect(policy['script-src']).not.toContain("'unsafe-inline'")
  })

  test('the scheme is standard and secure and passes no policy by', () => {
    expect(schemes).toEqual([{ scheme: 'van-thu', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }])
  })

  test('an address that leads out of the folder is refused', async () => {
    const ways = [
      '..%2fsecret.txt',
      '..%2frenderer-2%2fsecret.txt',
      '%2e%2e%2fsecret.txt',
      'assets%2f..%2f..%2fsecret.txt',
      '%00',
      '%E0%A4%A',
      '.',
      'assets/..',
    ]
    const statuses = await Promise.all(ways.map(async way => (await get(`van-thu://app/${way}`)).status))
    expect(statuses.slice(0, 6)).toEqual(Array(6).fill(400))
    expect(fileBelow(screens, '/..%2frenderer-2%2fsecret.txt')).toBeNull()
    expect(fileBelow(screens, '/..')).toBeNull()
  })

  test('whatever an address is, the file it names lies below the folder', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '/', '//', '%00', 'a', '..a', 'C:', '%'),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), parts => {
        const file = fileBelow(screens, `/${parts.join('/')}`)
        if (file !== null) expect(file.startsWith(screens + path.sep)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('another host, another method and a file that is not there are refused', async () => {
    expect((await get('van-thu://evil/index.html')).status).toBe(400)
    expect((await get('van-thu://app/index.html', { method: 'POST', body: 'x' })).status).toBe(405)
    expect((await get('van-thu://app/none.js')).status).toBe(404)
    expect((await get('van-thu://app/assets')).status).toBe(404)
  })
})

describe('a token’s bytes', () => {
  test('are served as what they are and may run nothing', async () => {
    const file = path.join(folder, 'secret.txt')
    const token = tokens.hold({ path: file, name: 'Công văn.html', mediaType: 'text/html', isTemporary: false })
    const response = await get(`van-thu://app/files/${token}`)
    expect(await response.text()).toBe('bí mật')
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(response.headers.get('content-length')).toBe('9')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; sandbox;/u)
  })

  test('an unknown token and a file that has gone answer 404', async () => {
    const token = tokens.hold({ path: path.join(folder, 'gone.pdf'), name: 'gone.pdf', mediaType: 'application/pdf', isTemporary: false })
    expect((await get(`van-thu://app/files/${token}`)).status).toBe(404)
    expect((await get('van-thu://app/files/abcdefghijklmnopqrstuvwx')).status).toBe(404)
    expect((await get('van-thu://app/files/..%2f..%2fsecret.txt')).status).not.toBe(200)
  })
})
