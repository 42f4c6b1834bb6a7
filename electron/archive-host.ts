// The main process's side of the archive's own process: starts it, gives pages a port to it, follows its tokens. Holds no archive itself.
import { app, MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron'
import { joinTokens, type Tokens } from '../archive/tokens.ts'
import type { RefusalBody } from '../contract/refusal.ts'

/** What the archive's process tells at its start: the folder of its run's tokens, or why it cannot open the archive. */
export type StartNews = { kind: 'started'; tokens: string } | { kind: 'refused'; refusal: RefusalBody }
/** What it is told; with `port` comes a port. */
export type HostOrder = { kind: 'port' } | { kind: 'stop' }
/** Why there is no archive: refused in words, or the process ended by itself before it had opened one. */
export type NoStart = Extract<StartNews, { kind: 'refused' }> | { kind: 'ended'; code: number }

export type ArchiveHost = {
  /** A page's end of a new port. The process is started, or started again after a crash, where none runs. */
  connect(): MessagePortMain
  /** The tokens of the running archive; rejects where it ends before it has started. */
  tokens(): Promise<Tokens>
  /** Lets the archive close its files; resolves when its process has ended. */
  stop(): Promise<void>
}

type Run = { child: UtilityProcess; tokens: Promise<Tokens>; ended: Promise<void> }

/** A closing archive finishes its last write; one that has not ended after so long hangs. Milliseconds. */
const patience = 10_000

function start(entry: string, folder: string, failed: (why: NoStart) => void): Run {
  const child = utilityProcess.fork(entry, [folder, app.getVersion()], { serviceName: 'van-thu-archive' })
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const tokens = new Promise<Tokens>((resolve, reject) => {
    let news: StartNews | null = null
    child.once('message', (told: StartNews) => {
      news = told
      if (told.kind === 'started') return resolve(joinTokens(told.tokens))
      child.kill()
      failed(told)
    })
    child.once('exit', code => {
      if (!news) failed({ kind: 'ended', code })
      reject(new Error(`the archive's process ended with ${code}`))
    })
  })
  // Whoever asks for tokens hears of the end; nobody need have asked.
  tokens.catch(() => {})
  return { child, tokens, ended }
}

/** `entry` is the built archive-process.js; `failed` hears why an archive cannot be opened. */
export function hostArchive(entry: string, folder: string, failed: (why: NoStart) => void): ArchiveHost {
  let run: Run | null = null
  const running = (): Run => {
    if (run) return run
    const started = start(entry, folder, failed)
    run = started
    void started.ended.then(() => {
      if (run === started) run = null
    })
    return started
  }
  return {
    connect: () => {
      const { port1, port2 } = new MessageChannelMain()
      running().child.postMessage({ kind: 'port' } satisfies HostOrder, [port2])
      return port1
    },
    tokens: () => running().tokens,
    stop: async () => {
      if (!run) return
      const { child, ended } = run
      const limit = setTimeout(() => child.kill(), patience)
      child.postMessage({ kind: 'stop' } satisfies HostOrder)
      await ended
      clearTimeout(limit)
    },
  }
}
