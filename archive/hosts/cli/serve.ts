// `serve`: the application in a browser of this machine, until Ctrl-C.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Refusal } from '../../../contract/refusal.ts'
import type { ArchiveClient } from '../calls.ts'
import { startArchive } from '../front.ts'
import { startWeb, type WebHost } from '../web.ts'
import { type Call, numberOf } from './command.ts'
import { writeJson, writeLines } from './output.ts'

/** What opens an address, by operating system; on Linux only where there is a display. */
function openerOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] | null {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  if (platform === 'darwin') return ['open']
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null
}

/** Opens the browser; where there is none the printed address is enough. */
function openBrowser(url: string): void {
  const [program, ...args] = openerOf(process.platform, process.env) ?? []
  if (!program) return
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

async function startOn(client: ArchiveClient, port: number): Promise<WebHost> {
  try {
    return await startWeb(client, { port })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'EADDRINUSE' || code === 'EACCES')
      throw new Refusal('input-invalid', { what: `cổng ${port} đang được dùng hoặc không được phép` })
    throw error
  }
}

/** `serve [--port N] [--open]`; prints the address with this start's secret. */
export async function run(call: Call): Promise<0> {
  const port = numberOf(call, 'port', 0, 65_535) ?? 0
  const client = await startArchive(call.archive)
  try {
    const web = await startOn(client, port)
    await (call.json ? writeJson(call.out, { url: web.url, archive: call.archive }) : writeLines(call.out, [web.url]))
    if (call.flags.open) openBrowser(web.ticketUrl())
    if (!call.signal.aborted) await once(call.signal, 'abort')
    await web.close()
    return 0
  } finally {
    await client.close()
  }
}
