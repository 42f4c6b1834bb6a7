// Puts the command line behind tools/with-node.mjs, from whatever folder it is called.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** As the archive's own threads have it (archive/hosts/worker-link.ts): a third of their bound on young objects, MB. */
const bounded = '--max-semi-space-size=8'

const here = path.dirname(fileURLToPath(import.meta.url))
process.argv.splice(2, 0, bounded, path.join(here, '..', 'archive', 'hosts', 'cli.ts'))
await import('./with-node.mjs')
