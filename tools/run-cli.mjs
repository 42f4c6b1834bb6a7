// Puts the command line behind tools/with-node.mjs, from whatever folder it is called.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
process.argv.splice(2, 0, path.join(here, '..', 'archive', 'hosts', 'cli.ts'))
await import('./with-node.mjs')
