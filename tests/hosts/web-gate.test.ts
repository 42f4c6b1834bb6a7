// Who is let in by the local web host: real requests with the headers a browser, another site or another program would send.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { type AddressInfo, createConnection } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArchiveClient } from '../../archive/hosts/calls.ts'
import { startArchive } from '../../archive/hosts/front.ts'
import { startWeb, type WebHost } from '../../archive/hosts/web.ts'
import { letterOf } from './carried.ts'
import { enter, type WebClient } from './web-client.ts'

let folder: string
let archive: ArchiveClient
let web: WebHost
let page: WebClient
let cookie: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  const renderer = path.join(folder, 'renderer')
  mkdirSync(path.join(renderer, 'assets'), { recursive: true })
  writeFileSync(path.join(renderer, 'index.html'), '<!doctype html><title>Văn Thư</title>')
  writeFileSync(path.join(renderer, 'assets', 'main.js'), 'export {}')
  writeFileSync(path.join(folder, 'riêng.txt'), 'không ai được đọc')
  archive = await startArchive(path.join(folder, 'kho'))
  web = await startWeb(archive, { renderer })
  page = await enter(web.url)
  const first = await fetch(web.url, { redirect: 'manual' })
  cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
})
afterAll(async () => {
  await web.close()
  await archive.close()
  rmSync(folder, { recursive: true, force: true })
})

type Asked = { method?: string; headers?: Record<string, string>; body?: string }
/** A request with exactly these headers; `fetch` would not let us set Host. */
const ask = (address: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: web.port, path: address, method, headers, setHost: false }, answer => {
      let text = ''
      answer.setEncoding('utf8').on('data', piece => {
        text += piece
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })

const host = () => `127.0.0.1:${web.port}`
const origin = () => `http://${host()}`
const status = { method: 'POST', body: '{"json":{}}' }

describe('the way in', () => {
  test('the first address gives a cookie that no script can read and no other site can send, and takes the secret out of sight', async () => {
    const answer = await ask(new URL(web.url).pathname + new URL(web.url).search, { headers: { host: host() } })
    expect([answer.status, answer.headers.location]).toEqual([303, '/'])
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^van-thu-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/u)
  })

  test('two starts have two secrets', async () => {
    const other = await startWeb(archive, {})
    expect(new URL(other.url).searchParams.get('token')).not.toBe(new URL(web.url).searchParams.get('token'))
    const answer = await fetch(`${new URL(other.url).origin}/`, { headers: { cookie } })
    expect(answer.status).toBe(401)
    await other.close()
  })

  test.each([
    ['the page', 'GET', '/'],
    ['a script', 'GET', '/assets/main.js'],
    ['a call', 'POST', '/rpc/archive/status'],
    ['an upload', 'PUT', '/files?name=a.txt'],
    ['a download', 'GET', '/files/AAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('without the secret there is no %s', async (_, method, address) => {
    const headers = { host: host(), origin: origin() }
    expect((await ask(address, { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) })).status).toBe(401)
    expect((await ask(address, { method, headers: { ...headers, cookie: `van-thu-${web.port}=${'A'.repeat(32)}` } })).status).toBe(401)
  })

  test('a wrong secret in the address gives no cookie', async () => {
    const answer = await ask(`/?token=${'A'.repeat(32)}`, { headers: { host: host() } })
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined])
  })
})

describe('with the cookie', () => {
  test('another name for this machine is turned away (DNS rebinding)', async () => {
    for (const name of ['example.com', `example.com:${web.port}`, '127.0.0.1', `127.0.0.2:${web.port}`, `[::1]:${web.port}`, '']) {
      expect([name, (await ask('/', { headers: { cookie, host: name } })).status]).toEqual([name, 421])
    }
    expect((await ask('/', { headers: { cookie, host: `localhost:${web.port}` } })).status).toBe(200)
  })

  test('calls and changes from another origin, or from none, are turned away', async () => {
    for (const other of [
      'http://example.com',
      'null',
      `https://${host()}`,
      `http://127.0.0.1:${web.port + 1}`,
      `http://example.com/${host()}`,
    ]) {
      const answer = await ask('/rpc/archive/status', { ...status, headers: { cookie, host: host(), origin: other } })
      expect([other, answer.status]).toEqual([other, 403])
    }
    expect((await ask('/rpc/archive/status', { ...status, headers: { cookie, host: host() } })).status).toBe(403)
    expect((await ask('/files?name=a.txt', { method: 'PUT', headers: { cookie, host: host() }, body: 'a' })).status).toBe(403)
  })

  test('a page of another site can load nothing of ours, even by GET', async () => {
    const away = { cookie, host: host(), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }
    expect((await ask('/assets/main.js', { headers: away })).status).toBe(403)
    expect((await ask('/assets/main.js', { headers: { ...away, 'sec-fetch-site': 'same-origin' } })).status).toBe(200)
  })

  test('a call by GET is not answered', async () => {
    const answer = await ask('/rpc/archive/status', { headers: { cookie, host: host(), origin: origin() } })
    expect(answer.status).toBe(405)
  })

  test('a call that carries megabytes is refused', async () => {
    const body = JSON.stringify({ json: { query: 'a'.repeat(2_000_000) } })
    const answer = await ask('/rpc/search/find', {
      method: 'POST',
      body,
      headers: { cookie, host: host(), origin: origin(), 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(413)
  })

  test('nothing outside the screens is served', async () => {
    for (const address of [
      '/../riêng.txt',
      '/..%2friêng.txt',
      '/assets/../../ri%C3%AAng.txt',
      '/assets/%2e%2e/%2e%2e/ri%C3%AAng.txt',
      '/archive.sqlite',
      '/files/..%2f..%2farchive.sqlite',
      '//etc/passwd',
    ]) {
      const answer = await ask(encodeURI(decodeURI(address)), { headers: { cookie, host: host() } })
      expect([address, answer.status, answer.body.includes('không ai được đọc')]).toEqual([address, 404, false])
    }
  })

  test('an address that is none is refused and is no defect', async () => {
    expect((await ask('http://[', { headers: { cookie, host: host() } })).status).toBe(400)
  })

  test('every answer has the security headers, refusals too', async () => {
    for (const headers of [{ cookie, host: host() }, { host: host() }, { host: 'example.com' }]) {
      const answer = await ask('/', { headers })
      const policy = String(answer.headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe-eval')
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      })
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    }
  })
})

describe('bytes in and out', () => {
  test('a file goes out under its Vietnamese name, as a download unless it may be shown', async () => {
    const file = path.join(folder, 'Sổ “đến” 2021.txt')
    writeFileSync(file, letterOf(1))
    const token = archive.tokens.hold({ path: file, name: path.basename(file), mediaType: 'text/plain', isTemporary: false })
    const saved = await page.ask(`/files/${token}`)
    expect(saved.headers.get('content-disposition')).toBe(
      `attachment; filename="So _den_ 2021.txt"; filename*=UTF-8''${encodeURIComponent('Sổ “đến” 2021.txt')}`,
    )
    expect(await saved.text()).toBe(letterOf(1))
    expect((await page.ask(`/files/${token}?inline=1`)).headers.get('content-disposition')).toMatch(/^inline;/u)
    expect((await page.ask(`/files/${token}`)).headers.get('content-security-policy')).toContain('sandbox')
    const page2 = archive.tokens.hold({ path: file, name: 'a.html', mediaType: 'text/html', isTemporary: false })
    expect((await page.ask(`/files/${page2}?inline=1`)).headers.get('content-disposition')).toMatch(/^attachment;/u)
  })

  test('a token that is none is refused, whatever it looks like', async () => {
    for (const token of ['A'.repeat(24), '..%2f..%2fkho%2farchive.sqlite', 'x', '%00']) {
      const answer = await page.ask(`/files/${token}`)
      expect([token, answer.status]).toEqual([token, 404])
    }
  })

  test('an upload larger than any scan is refused and leaves nothing', async () => {
    const answer = await ask('/files?name=a.pdf', {
      method: 'PUT',
      headers: { cookie, host: host(), origin: origin(), 'content-length': String(300 * 1024 * 1024) },
    }).catch(error => error)
    expect(answer.status ?? answer.code).toBeOneOf([413, 'ECONNRESET'])
    expect(readdirSync(archive.tokens.folder).filter(name => name.endsWith('.bin'))).toEqual([])
  })

  test('an upload that breaks off leaves nothing', async () => {
    const socket = createConnection({ host: '127.0.0.1', port: web.port })
    socket.write(
      `PUT /files?name=a.txt HTTP/1.1\r\nHost: ${host()}\r\nOrigin: ${origin()}\r\nCookie: ${cookie}\r\nContent-Length: 100000\r\n\r\n${'a'.repeat(5000)}`,
    )
    await expect.poll(() => readdirSync(archive.tokens.folder).filter(name => name.endsWith('.bin')).length, { timeout: 20_000 }).toBe(1)
    socket.destroy()
    await expect.poll(() => readdirSync(archive.tokens.folder).filter(name => name.endsWith('.bin')).length, { timeout: 20_000 }).toBe(0)
  })

  test('a download that the browser breaks off is no defect', async () => {
    const file = path.join(folder, 'dài.pdf')
    writeFileSync(file, new Uint8Array(20_000_000))
    const token = archive.tokens.hold({ path: file, name: 'dài.pdf', mediaType: 'application/pdf', isTemporary: false })
    const stop = new AbortController()
    const answer = await page.ask(`/files/${token}`, { signal: stop.signal })
    stop.abort()
    await expect(answer.arrayBuffer()).rejects.toThrow()
    await page.calls.archive.status()
    expect(existsSync(path.join(archive.folder, 'loi.log'))).toBe(false)
  })

  test('the host listens on the loopback address alone', async () => {
    const elsewhere = Object.values(os.networkInterfaces())
      .flat()
      .find(address => address?.family === 'IPv4' && !address.internal)?.address
    const reach = (address: string) =>
      new Promise<string>(resolve => {
        const socket = createConnection({ host: address, port: web.port })
        socket.once('connect', () => resolve((socket.address() as AddressInfo).address && 'reached'))
        socket.once('error', () => resolve('not reached'))
      })
    expect(await reach('127.0.0.1')).toBe('reached')
    expect(await reach(elsewhere ?? '127.0.0.2')).toBe('not reached')
  })
})

test('screens that are not built are said so in Vietnamese', async () => {
  const bare = await startWeb(archive, { renderer: path.join(folder, 'không có') })
  const client = await enter(bare.url)
  const answer = await client.ask('/')
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('Giao diện chưa được dựng')])
  await bare.close()
})
