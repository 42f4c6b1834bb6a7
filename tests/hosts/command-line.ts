// Runs the real command line in a process of its own.
import { type SpawnOptions, spawn } from 'node:child_process'
import path from 'node:path'

export const projectFolder: string = path.resolve(import.meta.dirname, '..', '..')
export const program: string = path.join(projectFolder, 'archive', 'hosts', 'cli.ts')
export const quietNode = ['--disable-warning=ExperimentalWarning'] as const

export type Ended = { code: number | null; out: string; errors: string }

/** Runs a program to its end and gives what it said. */
export function runProgram(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Uint8Array[] = []
    const errors: Uint8Array[] = []
    child.stdout?.on('data', chunk => out.push(chunk))
    child.stderr?.on('data', chunk => errors.push(chunk))
    child.once('error', reject)
    child.once('close', code => resolve({ code, out: Buffer.concat(out).toString('utf8'), errors: Buffer.concat(errors).toString('utf8') }))
  })
}

/** `van-thu ARGS…`. */
export const vanThu = (...args: string[]): Promise<Ended> => runProgram(process.execPath, [...quietNode, program, ...args])

/** `van-thu ARGS… --json`, its one document read. */
export async function vanThuJson<Document>(...args: string[]): Promise<{ code: number | null; document: Document; errors: string }> {
  const { code, out, errors } = await vanThu(...args, '--json')
  return { code, document: JSON.parse(out) as Document, errors }
}
