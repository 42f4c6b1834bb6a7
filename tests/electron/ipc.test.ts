// The desktop's calls from a page's side of the bridge to the disk: who may speak, what a path becomes, what is handed over.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { joinTokens, type Tokens } from '../../archive/tokens.ts'
import type { Desktop } from '../../contract/desktop.ts'
import { channels } from '../../electron/channels.ts'
import { safeName } from '../../electron/hand-over.ts'
import { answerCalls, isOurs } from '../../electron/ipc.ts'
import { openWindow } from '../../electron/window.ts'
import {
  answers,
  BrowserWindow,
  calls,
  ipcMain,
  ipcRenderer,
  MessageChannelMain,
  mainWorld,
  paths,
  recorded,
  speakFrom,
} from './electron-stand-in.ts'

let folder: string
let tokens: Tokens
let desktop: Desktop
const posted = vi.fn()
const inFolder = (...parts: string[]) => path.join(folder, ...parts)
const page = () => BrowserWindow.all[0] as BrowserWindow

/** A file as a page has it: a name, and behind it a path that only the preload script can ask for. */
function dropped(file: string, name = path.basename(file)) {
  const given = { name, size: 1 }
  paths.set(given, file)
  return given
}
const held = (name: string, text = 'nội dung') => {
  writeFileSync(inFolder(name), text)
  return tokens.hold({ path: inFolder(name), name, mediaType: 'application/pdf', isTemporary: false })
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'van-thu-ipc-'))
  mkdirSync(inFolder('run'))
  tokens = joinTokens(inFolder('run'))
  vi.stubGlobal('window', { postMessage: posted })
  await import('../../electron/preload.ts')
  desktop = mainWorld.desktop as Desktop
  openWindow('/built/preload.cjs')
  answerCalls({
    connect: () => new MessageChannelMain().port1 as unknown as Electron.MessagePortMain,
    tokens: async () => tokens,
    stop: async () => {},
  })
})
beforeEach(() => {
  recorded.length = 0
  posted.mockClear()
  Object.assign(answers, { open: [], save: '', openPath: '' })
  speakFrom(page())
})
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

describe('the bridge', () => {
  test('gives a page these seven calls and no piece of Electron', () => {
    expect(Object.keys(mainWorld)).toEqual(['desktop'])
    expect(Object.keys(desktop).sort()).toEqual(['chooseFiles', 'chooseFolder', 'connect', 'openFile', 'print', 'saveFile', 'takeFiles'])
    expect(Object.values(desktop).every(call => typeof call === 'function')).toBe(true)
  })

  test('passes on token and name only, whatever else a page puts beside them', async () => {
    const token = held('a.pdf')
    answers.save = inFolder('saved.pdf')
    const more = { token, name: 'a.pdf', path: '/etc/passwd', target: '/etc/cron.d/x' }
    expect(await desktop.saveFile(more)).toEqual({ ok: true, value: { saved: true } })
    expect(readFileSync(inFolder('saved.pdf'), 'utf8')).toBe('nội dung')
  })

  test('hands a port over by the window’s own message', async () => {
    desktop.connect()
    await vi.waitFor(() => expect(posted).toHaveBeenCalledOnce(), { timeout: 20_000 })
    const [message, , ports] = posted.mock.calls[0] as [unknown, string, unknown[]]
    expect(message).toEqual({ type: 'van-thu-port' })
    expect(ports).toHaveLength(1)
  })
})

describe('the sender of a call', () => {
  const strangers = [
    ['a frame that is gone', null],
    ['a frame within the page', { isChild: true }],
    ['another site', { url: 'https://vanban.example/' }],
    ['a look-alike address', { url: 'van-thu://app.example/index.html' }],
    ['a file', { url: 'file:///app/index.html' }],
  ] as const

  test.each(strangers)('%s gets no answer to any call', async (_who, frame) => {
    speakFrom(page(), frame)
    const every = Object.values(channels).filter(channel => ipcMain.handlers.has(channel))
    expect(every).toHaveLength(6)
    for (const channel of every) await expect(ipcRenderer.invoke(channel)).rejects.toThrow('not from the application')
    expect(recorded).toEqual([])
  })

  test.each(strangers)('%s gets no port', async (_who, frame) => {
    speakFrom(page(), frame)
    desktop.connect()
    await new Promise(resolve => setImmediate(resolve))
    expect(posted).not.toHaveBeenCalled()
  })

  test('the application’s own top frame is known by its parsed address', () => {
    const frame = { parent: null, url: 'van-thu://app/index.html#/tim' } as unknown as Electron.WebFrameMain
    expect(isOurs(frame)).toBe(true)
    expect(isOurs({ ...frame, url: 'van-thu://app@evil/' } as Electron.WebFrameMain)).toBe(false)
  })

  test('malformed input of our own page is thrown back before anything is done', async () => {
    const inputs = [undefined, null, 'x', [{ path: 1, name: 'x' }], { token: '../../x', name: 'x' }, { token: 'abcdefghijklmnopqrst' }]
    for (const channel of [channels.take, channels.save, channels.open, channels.print])
      for (const input of inputs) await expect(ipcRenderer.invoke(channel, input)).rejects.toThrow()
    expect(recorded).toEqual([])
  })
})

describe('a folder that is chosen', () => {
  test('becomes a token; the page sees no path, and none where the clerk cancels', async () => {
    expect(await desktop.chooseFolder()).toEqual({ ok: true, value: { token: null } })
    answers.open = [folder] as never
    const answer = await desktop.chooseFolder()
    if (!answer.ok) throw new Error('refused')
    expect(tokens.heldBy(answer.value.token ?? '')).toMatchObject({ path: folder, isTemporary: false })
    expect(JSON.stringify(answer)).not.toContain(folder)
  })
})

describe('files on their way in', () => {
  test('become tokens in their order; the page never sees a path', async () => {
    for (const name of ['một.txt', 'hai.txt']) writeFileSync(inFolder(name), name)
    const answer = await desktop.takeFiles([dropped(inFolder('một.txt')), dropped(inFolder('hai.txt'))])
    if (!answer.ok) throw new Error('refused')
    expect(answer.value.tokens.map(token => tokens.heldBy(token).path)).toEqual([inFolder('một.txt'), inFolder('hai.txt')])
    expect(JSON.stringify(answer)).not.toContain(folder)
  })

  test('a file with nothing on disk behind it, or gone since, is refused by its name; the others go on', async () => {
    writeFileSync(inFolder('còn.txt'), 'x')
    const answer = await desktop.takeFiles([
      { name: 'ảnh dán.png', size: 3 },
      dropped(inFolder('mất.txt')),
      dropped('còn.txt'),
      dropped(inFolder('còn.txt')),
    ])
    expect(answer).toMatchObject({
      ok: true,
      value: {
        tokens: [expect.any(String)],
        refused: ['ảnh dán.png', 'mất.txt', 'còn.txt'].map(name => ({ code: 'file-vanished', detail: { name } })),
      },
    })
  })

  test('chosen in the system’s dialog they become tokens too; a cancelled dialog gives none', async () => {
    expect(await desktop.chooseFiles()).toEqual({ ok: true, value: { tokens: [], refused: [] } })
    writeFileSync(inFolder('chọn.txt'), 'x')
    answers.open = [inFolder('chọn.txt')]
    const answer = await desktop.chooseFiles()
    expect(answer).toMatchObject({ ok: true, value: { tokens: [expect.any(String)], refused: [] } })
    expect(calls('dialog.showOpenDialog')[0]?.[0]).toMatchObject({ properties: ['openFile', 'multiSelections'] })
  })

  test('where a register is asked for, the dialog offers one table', async () => {
    await desktop.chooseFiles('register')
    expect(calls('dialog.showOpenDialog').at(-1)?.[0]).toMatchObject({
      properties: ['openFile'],
      filters: [{ extensions: ['xlsx', 'csv', 'txt', 'tsv'] }, { extensions: ['*'] }],
    })
  })
})

describe('files on their way out', () => {
  test('a cancelled dialog saves nothing', async () => {
    expect(await desktop.saveFile({ token: held('b.pdf'), name: 'b.pdf' })).toEqual({ ok: true, value: { saved: false } })
  })

  test('where the target cannot be written the refusal names it and no half file stays', async () => {
    answers.save = inFolder('no-such-folder', 'c.pdf')
    expect(await desktop.saveFile({ token: held('c.pdf'), name: 'c.pdf' })).toEqual({
      ok: false,
      refusal: { code: 'cannot-write', detail: { name: 'c.pdf' } },
    })
    mkdirSync(inFolder('taken.pdf'))
    answers.save = inFolder('taken.pdf')
    expect(await desktop.saveFile({ token: held('d.pdf'), name: 'd.pdf' })).toMatchObject({ ok: false })
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  test('an unknown token is refused in words', async () => {
    const unknown = { token: 'abcdefghijklmnopqrstuvwx', name: 'x.pdf' }
    for (const call of [desktop.openFile, desktop.print])
      expect(await call(unknown)).toEqual({ ok: false, refusal: { code: 'token-unknown', detail: {} } })
  })

  test('a paper is printed by handing a copy to the system; the copy goes with the run', async () => {
    expect(await desktop.print({ token: held('sổ đến.pdf'), name: 'sổ đến.pdf' })).toEqual({ ok: true, value: null })
    const [file] = calls('shell.openPath')[0] as [string]
    expect(path.basename(file)).toBe('sổ đến.pdf')
    expect(path.relative(tokens.folder, file).startsWith('..')).toBe(false)
    expect(readFileSync(file, 'utf8')).toBe('nội dung')
  })

  test('what could run as a program is never opened, under whatever name', async () => {
    const token = held('e.pdf')
    for (const name of ['x.exe', 'x.bat', 'x.pdf.lnk', 'x.html', 'x.desktop', 'x', 'x.pdf\u202e.exe', 'x.PDF.scr ', 'x.hta.'])
      expect(await desktop.openFile({ token, name })).toMatchObject({ ok: false, refusal: { code: 'cannot-open' } })
    expect(calls('shell.openPath')).toEqual([])
  })

  test('where the system has no program for it the clerk is told', async () => {
    answers.openPath = 'No application found'
    expect(await desktop.openFile({ token: held('g.pdf'), name: 'g.pdf' })).toEqual({
      ok: false,
      refusal: { code: 'cannot-open', detail: { name: 'g.pdf' } },
    })
  })

  test('no address is ever given to the system’s browser', async () => {
    await desktop.openFile({ token: held('h.txt'), name: 'https://vanban.example/h.txt' })
    expect(calls('shell.openExternal')).toEqual([])
    expect(calls('shell.openPath').map(([file]) => path.basename(file as string))).toEqual(['h.txt'])
  })

  test('a file name is safe on every system and keeps its ending', () => {
    expect(safeName('Sổ đăng ký văn bản đến 01/06/2021.pdf')).toBe('2021.pdf')
    expect(safeName('CON.pdf')).toBe('_CON.pdf')
    expect(safeName('..\\..\\x.pdf')).toBe('x.pdf')
    expect(safeName('2680:UBND-KGVX?.pdf')).toBe('2680_UBND-KGVX_.pdf')
    expect(safeName('/')).toBe('van-ban')
    expect(safeName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(120)}.pdf`)
    expect(safeName(`a.${'b'.repeat(300)}`)).toHaveLength(120)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name => {
        const safe = safeName(name)
        expect(path.basename(safe)).toBe(safe)
        expect(path.win32.basename(safe)).toBe(safe)
        expect(safe).toMatch(/^[^.].{0,131}$/su)
      }),
    )
  })
})
