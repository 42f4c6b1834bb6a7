// The desktop's sequence: what is said before the application is ready, what is set up after, and how it ends.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { offlineSwitches } from '../../electron/session.ts'
import {
  answers,
  app,
  BrowserWindow,
  calls,
  ipcMain,
  protocol,
  recorded,
  session,
  utilityProcess,
  WebContents,
} from './electron-stand-in.ts'

let folder: string
let beforeReady: string[]
const names = () => recorded.map(call => call.name)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'van-thu-main-'))
  answers.appData = folder
  process.argv.push('--archive', path.join(folder, 'kho'))
  // An archive process that does nothing: this file is about the sequence, port.test.ts about the archive.
  utilityProcess.entryOf = () => path.join(import.meta.dirname, 'idle-process.mjs')
  // Electron is ready once the main module has been evaluated: one that awaited it would never end.
  await import('../../electron/main.ts')
  beforeReady = names()
  app.becomeReady()
  await vi.waitFor(() => expect(calls('window.loadURL')).toHaveLength(1), { timeout: 20_000 })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the start', () => {
  test('scheme, switches and sandbox are set before the application is ready', () => {
    // The stand-in throws, as Electron does, where these come too late.
    expect(beforeReady).toEqual([
      'protocol.registerSchemesAsPrivileged',
      ...offlineSwitches.map(() => 'app.commandLine.appendSwitch'),
      'app.enableSandbox',
      'app.setAppUserModelId',
      'app.setPath',
    ])
  })

  test('the window’s own data lie apart from the archive’s folder', () => {
    expect(calls('app.setPath')).toEqual([['userData', path.join(folder, 'van-thu-desktop')]])
  })

  test('the session is locked and the scheme answered before the window opens', () => {
    expect(Object.keys(session.defaultSession.handlers).sort()).toEqual(['beforeRequest', 'check', 'device', 'request'])
    expect([...protocol.handlers.keys()]).toEqual(['van-thu'])
    expect(names().indexOf('Menu.setApplicationMenu')).toBeLessThan(names().indexOf('new BrowserWindow'))
    expect(ipcMain.handlers.size).toBe(6)
  })

  test('one window, with the built preload script and no other preference than those of window.ts', () => {
    const [options] = calls('new BrowserWindow')[0] as [{ webPreferences: { preload: string } }]
    expect(BrowserWindow.all).toHaveLength(1)
    expect(options.webPreferences.preload).toMatch(/preload[\\/]preload\.cjs$/u)
  })

  test('every contents is guarded, whoever makes it', () => {
    const contents = new WebContents()
    app.emit('web-contents-created', {}, contents)
    expect(contents.openHandler?.({ url: 'https://vanban.example/' })).toEqual({ action: 'deny' })
    expect(
      ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'].map(name => contents.listenerCount(name)),
    ).toEqual([1, 1, 1, 1])
  })

  test('the menu is Vietnamese and offers no developer tools, no reload, no address', () => {
    const [menu] = calls('Menu.setApplicationMenu')[0] as [
      { template: { label: string; submenu: { role?: string; label?: string; type?: string }[] }[] },
    ]
    const items = menu.template.flatMap(group => group.submenu).filter(item => item.type !== 'separator')
    expect(items.map(item => item.role).filter(role => /reload|devtools/iu.test(role ?? ''))).toEqual([])
    expect(items.every(item => item.role && item.label)).toBe(true)
    expect(menu.template.map(group => group.label)).toEqual(['&Tệp', '&Sửa', '&Xem'])
  })
})

describe('the archive’s process', () => {
  test('is started for the folder that the command line names, once it is needed', async () => {
    expect(calls('utilityProcess.fork')).toEqual([])
    const handler = protocol.handlers.get('van-thu') as (request: Request) => Promise<Response>
    expect((await handler(new Request('van-thu://app/files/abcdefghijklmnopqrstuvwx'))).status).toBe(404)
    const [entry, args, options] = calls('utilityProcess.fork')[0] as [string, string[], object]
    expect(entry).toMatch(/archive-process\.js$/u)
    expect(args).toEqual([path.join(folder, 'kho'), '0.0.0-test'])
    expect(options).toEqual({ serviceName: 'van-thu-archive' })
  })

  test('is asked to stop, and the application ends when it has', async () => {
    app.emit('window-all-closed')
    expect(calls('app.exit')).toEqual([])
    await vi.waitFor(() => expect(calls('app.exit')).toHaveLength(1), { timeout: 20_000 })
    expect(calls('dialog.showErrorBox')).toEqual([])
  })
})
