// The window and the session as Electron's security list wants them (SECURITY.md names these tests).
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { isOwnUrl, startUrl, staysInside } from '../../electron/origin.ts'
import { lockSession, offlineSwitches } from '../../electron/session.ts'
import { guardContents, openWindow, safePreferences, showAgain } from '../../electron/window.ts'
import { type BrowserWindow, calls, emitPreventable, recorded, Session, WebContents } from './electron-stand-in.ts'

type Real = typeof import('electron')
const opened = () => openWindow('/built/preload.cjs') as unknown as BrowserWindow
const preferences = () => opened().options.webPreferences as Record<string, unknown>

beforeEach(() => {
  recorded.length = 0
})

describe('the window', () => {
  test('loads the application and nothing else', () => {
    opened()
    expect(calls('window.loadURL')).toEqual([[startUrl]])
    expect(startUrl).toBe('van-thu://app/index.html')
  })

  test('a page gets no Node, neither itself nor in its workers and frames', () => {
    expect(preferences()).toMatchObject({ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false })
  })

  test('the bridge lives in its own world', () => {
    expect(preferences()).toMatchObject({ contextIsolation: true, preload: '/built/preload.cjs' })
  })

  test('a page runs in the sandbox', () => {
    expect(preferences()).toMatchObject({ sandbox: true })
  })

  test('the same-origin rule stands and no insecure content runs', () => {
    expect(preferences()).toMatchObject({ webSecurity: true, allowRunningInsecureContent: false })
  })

  test('no experimental feature is switched on', () => {
    expect(preferences()).toMatchObject({ experimentalFeatures: false })
    expect(Object.keys(safePreferences)).not.toContain('enableBlinkFeatures')
  })

  test('there is no webview, and one that a page smuggles in is not attached', () => {
    expect(preferences()).toMatchObject({ webviewTag: false })
    const contents = new WebContents()
    guardContents(contents as unknown as Electron.WebContents)
    expect(emitPreventable(contents, 'will-attach-webview', {}, { src: startUrl, allowpopups: 'true' })).toBe(true)
  })

  test('no page navigates, not even to the application itself', () => {
    const contents = new WebContents()
    guardContents(contents as unknown as Electron.WebContents)
    const denied = ['will-navigate', 'will-frame-navigate', 'will-redirect'].flatMap(event =>
      ['https://vanban.example/', 'file:///etc/passwd', 'van-thu://app/files/x', startUrl].map(url =>
        emitPreventable(contents, event, { url }),
      ),
    )
    expect(denied).toEqual(Array(12).fill(true))
  })

  test('no page opens a window', () => {
    const contents = new WebContents()
    guardContents(contents as unknown as Electron.WebContents)
    expect(['https://vanban.example/', 'about:blank', startUrl].map(url => contents.openHandler?.({ url }))).toEqual(
      Array(3).fill({ action: 'deny' }),
    )
  })

  test('is shown when its first picture is ready, not before', () => {
    const window = opened()
    expect(window.options).toMatchObject({ show: false, title: 'Văn Thư' })
    expect(calls('window.show')).toEqual([])
    window.emit('ready-to-show')
    expect(calls('window.show')).toHaveLength(1)
  })

  test('comes back when its page has crashed, and stays away when it has ended', () => {
    const window = opened()
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(calls('webContents.reload')).toEqual([])
    window.webContents.emit('render-process-gone', {}, { reason: 'oom' })
    expect(calls('webContents.reload')).toHaveLength(1)
  })

  test('a second start brings it to the front, also out of the task bar', () => {
    const window = opened()
    window.isMinimizedNow = true
    showAgain(window as unknown as InstanceType<Real['BrowserWindow']>)
    expect(recorded.map(call => call.name).slice(-2)).toEqual(['window.restore', 'window.focus'])
  })
})

describe('the session', () => {
  const locked = () => {
    const session = new Session()
    lockSession(session as unknown as Electron.Session)
    return session
  }
  const isCancelled = (session: Session, url: string) => {
    let verdict: { cancel: boolean } | null = null
    session.handlers.beforeRequest?.({ url }, given => {
      verdict = given
    })
    return (verdict as { cancel: boolean } | null)?.cancel
  }

  test('every permission is denied, asked or checked', () => {
    const { handlers } = locked()
    const asked: boolean[] = []
    for (const permission of ['media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'clipboard-read', 'unknown']) {
      handlers.request?.(null, permission, granted => asked.push(granted))
      asked.push(handlers.check?.(null, permission) ?? true)
    }
    asked.push(handlers.device?.() ?? true)
    expect(asked).toEqual(Array(15).fill(false))
  })

  test('requests of the application itself pass', () => {
    const session = locked()
    const urls = [startUrl, 'van-thu://app/files/abcdefghijklmnopqrst', 'devtools://devtools/x.js', 'blob:van-thu://app/1', 'data:,x']
    expect(urls.map(url => isCancelled(session, url))).toEqual(Array(5).fill(false))
  })

  test('every request that would leave the machine or read a file is cancelled', () => {
    const session = locked()
    const urls = [
      'http://vanban.example/',
      'https://127.0.0.1/',
      'ws://x/',
      'wss://x/',
      'ftp://x/',
      'file:///etc/passwd',
      'VAN-THU-X://app/',
    ]
    expect([...urls, 'not a url'].map(url => isCancelled(session, url))).toEqual(Array(8).fill(true))
  })

  test('an address stays inside only under the four local schemes, whatever stands behind them', () => {
    const scheme = fc.oneof(
      fc.constantFrom('van-thu', 'devtools', 'blob', 'data', 'https', 'file'),
      fc.stringMatching(/^[a-z][a-z0-9+.-]{0,12}$/u),
    )
    fc.assert(
      fc.property(scheme, fc.webPath(), (name, path) => {
        expect(staysInside(`${name}://app${path}`)).toBe(['van-thu', 'devtools', 'blob', 'data'].includes(name))
      }),
    )
  })

  test('nothing is downloaded and no dictionary is fetched', () => {
    const session = locked()
    expect(emitPreventable(session, 'will-download')).toBe(true)
    expect(calls('session.setSpellCheckerEnabled')).toEqual([[false]])
    expect(preferences()).toMatchObject({ spellcheck: false })
  })

  test('no name resolves beneath the requests either', () => {
    expect(offlineSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
  })
})

describe('the address', () => {
  test('only the application’s own host under its own scheme is its own', () => {
    const strangers = [
      'van-thu://app.evil/',
      'van-thu://evil/index.html',
      'van-thu://user@app/',
      'https://app/index.html',
      'van-thu:app/index.html',
      'file:///app/index.html',
      '',
      'about:blank',
    ]
    expect(strangers.filter(isOwnUrl)).toEqual([])
    expect([startUrl, `${startUrl}#/van-ban/1`].every(isOwnUrl)).toBe(true)
  })
})
