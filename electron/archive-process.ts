// The archive's own process (utilityProcess), built to out/main/archive-process.js: opens the archive of the folder it is given and
// answers the table of calls on every port that arrives. Nothing of a window is known here.
import { RPCHandler } from '@orpc/server/message-port'
import { forwardRouter } from '../archive/hosts/forward.ts'
import { startArchive } from '../archive/hosts/front.ts'
import { Refusal } from '../contract/refusal.ts'
import type { HostOrder, StartNews } from './archive-host.ts'

const tell = (news: StartNews) => process.parentPort.postMessage(news)

async function open(folder: string, version: string): Promise<void> {
  const archive = await startArchive(folder, { version })
  const handler = new RPCHandler(forwardRouter(archive))
  process.parentPort.on('message', ({ data, ports }) => {
    const order = data as HostOrder
    if (order.kind === 'stop') void archive.close().then(() => process.exit(0))
    for (const port of ports) {
      handler.upgrade(port)
      port.start()
    }
  })
  tell({ kind: 'started', tokens: archive.tokens.folder })
}

// A defect is thrown on and ends the process, which the main process sees.
const [folder, version] = process.argv.slice(2) as [string, string]
void open(folder, version).catch(error => {
  if (!(error instanceof Refusal)) throw error
  tell({ kind: 'refused', refusal: error.body })
})
