// An archive process that opens nothing: tells that it has started, ends when told to stop.
import { mkdirSync } from 'node:fs'
import path from 'node:path'

process.parentPort.on('message', ({ data }) => {
  if (data.kind === 'stop') process.exit(0)
})
const tokens = path.join(process.argv[2], 'run')
mkdirSync(tokens, { recursive: true })
process.parentPort.postMessage({ kind: 'started', tokens })
