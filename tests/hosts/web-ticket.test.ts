// The one-time address by which `serve --open` starts a browser.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArchiveClient } from '../../archive/hosts/calls.ts'
import { openDirect } from '../../archive/hosts/direct.ts'
import { startWeb, type WebHost } from '../../archive/hosts/web.ts'

let folder: string
let archive: ArchiveClient
let web: WebHost
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  archive = openDirect(path.join(folder, 'kho'))
  web = await startWeb(archive)
})
afterAll(async () => {
  await web.close()
  await archive.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a ticket lets one browser in, once, and is not the secret of this start', async () => {
  const ticket = new URL(web.ticketUrl())
  expect(ticket.searchParams.get('ticket')).not.toBe(new URL(web.url).searchParams.get('token'))
  const first = await fetch(ticket, { redirect: 'manual' })
  const given = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect([first.status, first.headers.get('location')]).toEqual([303, '/'])
  expect((await fetch(`${ticket.origin}/`, { headers: { cookie: given } })).status).not.toBe(401)
  const second = await fetch(ticket, { redirect: 'manual' })
  expect([second.status, second.headers.get('set-cookie')]).toEqual([403, null])
})
