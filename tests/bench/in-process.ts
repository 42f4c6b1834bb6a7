// Runs a part of the measurement in a process of its own, its young objects bounded as those of the archive's threads are.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { youngMegabytes } from '../../archive/hosts/worker-link.ts'

/** What a part tells: how long it took, its greatest memory, and what it gives itself. */
export type Told = Record<string, unknown> & { tookMs: number; megabytes: number }

export function inProcess(part: string, folder: string, count = 0): Told {
  const file = path.join(import.meta.dirname, 'part.ts')
  const bounded = `--max-semi-space-size=${youngMegabytes / 3}`
  const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', bounded, file, part, folder, String(count)], {
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`${part}: ${done.stderr}`)
  return JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '{}') as Told
}
