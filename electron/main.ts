// The desktop's sequence from start to end; each step has its own file. Built to out/main/main.js, beside which lie
// archive-process.js, ../preload/preload.cjs and ../renderer/.
import { mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, dialog, protocol, session } from 'electron'
import { archiveFolder } from '../archive/folder.ts'
import { refusalSentence } from '../contract/words.ts'
import { hostArchive, type NoStart } from './archive-host.ts'
import { answerCalls } from './ipc.ts'
import { setMenu } from './menu.ts'
import { appId, scheme } from './origin.ts'
import { answerFrom, schemes } from './protocol.ts'
import { lockSession, offlineSwitches } from './session.ts'
import { guardContents, openWindow, showAgain } from './window.ts'
import { dialogWords } from './words.ts'

const built = (...parts: string[]) => path.join(import.meta.dirname, ...parts)

/** What must be said before the application is ready. The window's own data lie apart from the archive's folder. */
function prepare(): void {
  protocol.registerSchemesAsPrivileged(schemes)
  for (const [name, value] of offlineSwitches) app.commandLine.appendSwitch(name, value)
  app.enableSandbox()
  app.setAppUserModelId(appId)
  const own = path.join(app.getPath('appData'), 'van-thu-desktop')
  mkdirSync(own, { recursive: true, mode: 0o700 })
  app.setPath('userData', own)
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}

/** Says why the archive cannot be opened, and ends: there is nothing to show without it. */
function endWith(why: NoStart): void {
  if (why.kind === 'refused') dialog.showErrorBox(dialogWords.cannotStart, refusalSentence(why.refusal))
  else dialog.showErrorBox(dialogWords.defect, dialogWords.ended.replace('{code}', String(why.code)))
  app.quit()
}

/** The archive's folder: `--archive DIR`, or the same default as the command line's. */
function folderFrom(args: string[]): string {
  const { values } = parseArgs({ args, options: { archive: { type: 'string' } }, strict: false, allowPositionals: true })
  return archiveFolder(values.archive as string | undefined, process.env, process.platform, os.homedir())
}

async function open(): Promise<void> {
  await app.whenReady()
  const archive = hostArchive(built('archive-process.js'), folderFrom(process.argv.slice(1)), endWith)
  lockSession(session.defaultSession)
  protocol.handle(
    scheme,
    answerFrom(built('..', 'renderer'), async token => (await archive.tokens()).heldBy(token)),
  )
  answerCalls(archive)
  setMenu()
  app.on('second-instance', () => showAgain(BrowserWindow.getAllWindows()[0]))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', event => {
    event.preventDefault()
    void archive.stop().then(() => app.exit())
  })
  openWindow(built('..', 'preload', 'preload.cjs'))
}

prepare()
// Not awaited: Electron is ready only after this module has been evaluated.
if (app.requestSingleInstanceLock()) void open()
else app.quit()
