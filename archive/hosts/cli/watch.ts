// `watch FOLDER`: takes what appears in a folder into the review queue, until Ctrl-C.
import path from 'node:path'
import type { WatchEvent } from '../../../contract/watch.ts'
import type { Call } from './command.ts'
import { withArchive } from './open-archive.ts'
import { told, writeError, writeJson, writeLines } from './output.ts'

const outcomeWords = { waiting: 'chờ duyệt', held: 'đã có', refused: 'từ chối' } as const

async function tell({ json, out }: Call, folder: string, event: WatchEvent): Promise<void> {
  if (json) return writeJson(out, event)
  if (event.kind === 'watching') return writeLines(out, [`đang theo dõi   ${folder}`])
  if (event.kind === 'trouble') return writeError(out, told(event.refusal))
  const { name, outcome } = event
  if (outcome.kind === 'refused') {
    const { code, message } = told(outcome.refusal)
    return writeError(out, { code, message: `${name}: ${message}` })
  }
  return writeLines(out, [`${outcomeWords[outcome.kind].padEnd(12)}${name}`])
}

/** `watch FOLDER [--json]`: one line a file, with `--json` one document a line. */
export async function run(call: Call): Promise<0> {
  const folder = path.resolve(call.words[0] ?? '.')
  await withArchive(call, 'makes', async ({ calls, tokens }) => {
    const token = tokens.hold({ path: folder, name: path.basename(folder), mediaType: 'inode/directory', isTemporary: false })
    try {
      for await (const event of await calls.arrive.watch({ token }, { signal: call.signal })) await tell(call, folder, event)
    } catch (error) {
      if (!call.signal.aborted) throw error
    }
  })
  return 0
}
