// The contract's cases through the desktop: page → preload → main → port → the archive's own process. The fourth carrier.
import path from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { afterAll, beforeAll, vi } from 'vitest'
import type { Calls } from '../../archive/hosts/calls.ts'
import { type Desktop, filesPath, portMessage } from '../../contract/desktop.ts'
import { type ArchiveHost, hostArchive } from '../../electron/archive-host.ts'
import { answerCalls } from '../../electron/ipc.ts'
import { answerFrom } from '../../electron/protocol.ts'
import { openWindow } from '../../electron/window.ts'
import { contractCases } from '../hosts/contract-cases.ts'
import { answers, BrowserWindow, mainWorld, paths, speakFrom } from './electron-stand-in.ts'

const entry = path.resolve(import.meta.dirname, '..', '..', 'electron', 'archive-process.ts')
let archive: ArchiveHost
let heard: (port: MessagePort) => void = () => {}

beforeAll(async () => {
  answers.isReady = true
  vi.stubGlobal('window', {
    postMessage: (message: { type: string }, _origin: string, ports: MessagePort[]) =>
      message.type === portMessage && heard(ports[0] as MessagePort),
  })
  await import('../../electron/preload.ts')
  openWindow('/built/preload.cjs')
  answerCalls({ connect: () => archive.connect(), tokens: () => archive.tokens(), stop: () => archive.stop() })
  speakFrom(BrowserWindow.all[0] as BrowserWindow)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

contractCases('Electron’s port to the archive’s own process', async folder => {
  archive = hostArchive(entry, folder, () => {})
  const desktop = mainWorld.desktop as Desktop
  const arrives = new Promise<MessagePort>(resolve => {
    heard = resolve
  })
  desktop.connect()
  const port = await arrives
  // Rejects where the process does not start.
  await archive.tokens()
  const calls: Calls = createORPCClient(new RPCLink({ port }))
  port.start()
  const serve = answerFrom(folder, async token => (await archive.tokens()).heldBy(token))
  return {
    calls,
    hold: async file => {
      const dropped = { name: path.basename(file), size: 1 }
      paths.set(dropped, file)
      const answer = await desktop.takeFiles([dropped])
      if (!answer.ok || !answer.value.tokens[0]) throw new Error(`not taken: ${JSON.stringify(answer)}`)
      return answer.value.tokens[0]
    },
    bytesBehind: async token => (await serve(new Request(`van-thu://app${filesPath}${token}`))).bytes(),
    close: async () => {
      port.close()
      await archive.stop()
    },
  }
})
