// The desktop's calls of contract/desktop.ts, answered to the application's own page only: each checks its sender, then its input.
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { BrowserWindow, ipcMain, type WebFrameMain } from 'electron'
import { z } from 'zod'
import type { Tokens } from '../archive/tokens.ts'
import { token } from '../contract/arrive.ts'
import type { DesktopAnswer, TakenFiles } from '../contract/desktop.ts'
import { Refusal } from '../contract/refusal.ts'
import type { ArchiveHost } from './archive-host.ts'
import { channels } from './channels.ts'
import { chooseFolderPath, choosePaths, chooseTarget } from './dialogs.ts'
import { openWithSystem, safeName, saveTo } from './hand-over.ts'
import { isOwnUrl } from './origin.ts'

const dropped = z.array(z.object({ path: z.string(), name: z.string().max(1000) })).max(10_000)
const handed = z.object({ token, name: z.string().max(1000) })
const nothing = z.undefined()
const chosenSort = z.enum(['letters', 'register'])

/** Whether a message comes from the top frame of a page of the application itself. A frame that is gone is nobody. */
export const isOurs = (frame: WebFrameMain | null): boolean => frame !== null && frame.parent === null && isOwnUrl(frame.url)

type Handler<Input, Value> = (input: Input, window: BrowserWindow) => Promise<Value>

/** Answers a channel. A stranger's message and malformed input are thrown back; a refusal is an answer. */
function answer<Input, Value>(channel: string, schema: z.ZodType<Input>, handler: Handler<Input, Value>): void {
  ipcMain.handle(channel, async (event, input: unknown): Promise<DesktopAnswer<Value>> => {
    const window = BrowserWindow.fromWebContents(event.sender)
    if (!isOurs(event.senderFrame) || !window) throw new Error(`${channel}: not from the application's own page`)
    const checked = schema.parse(input)
    try {
      return { ok: true, value: await handler(checked, window) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, refusal: error.body }
      throw error
    }
  })
}

/** Tokens for files on disk, in their order; what has no file behind it is refused by name. */
async function hold(tokens: Tokens, files: z.infer<typeof dropped>): Promise<TakenFiles> {
  const taken: TakenFiles = { tokens: [], refused: [] }
  for (const { path: file, name } of files) {
    const found = path.isAbsolute(file) ? await stat(file).catch(() => null) : null
    if (found) taken.tokens.push(tokens.hold({ path: file, name, mediaType: 'application/octet-stream', isTemporary: false }))
    else taken.refused.push(new Refusal('file-vanished', { name }).body)
  }
  return taken
}

const named = (file: string) => ({ path: file, name: path.basename(file) })

/** Registers every call of the desktop. */
export function answerCalls(archive: ArchiveHost): void {
  ipcMain.on(channels.connect, event => {
    if (isOurs(event.senderFrame)) event.senderFrame?.postMessage(channels.port, null, [archive.connect()])
  })
  answer(channels.take, dropped, async files => hold(await archive.tokens(), files))
  answer(channels.choose, chosenSort.default('letters'), async (of, window) =>
    hold(await archive.tokens(), (await choosePaths(window, of)).map(named)),
  )
  answer(channels.chooseFolder, nothing, async (_input, window) => {
    const folder = await chooseFolderPath(window)
    if (folder === null) return { token: null }
    const held = { path: folder, name: path.basename(folder), mediaType: 'inode/directory', isTemporary: false }
    return { token: (await archive.tokens()).hold(held) }
  })
  answer(channels.save, handed, async (file, window) => {
    const target = await chooseTarget(window, safeName(file.name))
    if (target) await saveTo(await archive.tokens(), file.token, target)
    return { saved: target !== null }
  })
  for (const channel of [channels.open, channels.print]) {
    answer(channel, handed, async file => {
      await openWithSystem(await archive.tokens(), file.token, file.name)
      return null
    })
  }
}
