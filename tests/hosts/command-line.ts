// Runs the command line: as a program in a process of its own, or what its commands do in this one, which spares a start each.
import { type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { runCommandLine } from '../../archive/hosts/cli/run.ts'

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

/** `van-thu ARGS…` as a program. */
export const vanThu = (...args: string[]): Promise<Ended> => runProgram(process.execPath, [...quietNode, program, ...args])

/** `van-thu ARGS…` in this process: what the command does, without the start of a program. */
export async function vanThuHere(...args: string[]): Promise<Ended> {
  const sinkOf = (said: Uint8Array[]) => ({
    isTerminal: false,
    look: { width: 100, isColored: false },
    write: async (text: string | Uint8Array) => void said.push(Buffer.from(text)),
  })
  const [out, errors]: [Uint8Array[], Uint8Array[]] = [[], []]
  const code = await runCommandLine(args, { answers: sinkOf(out), errors: sinkOf(errors) }, new AbortController().signal)
  return { code, out: Buffer.concat(out).toString('utf8'), errors: Buffer.concat(errors).toString('utf8') }
}

/** `van-thu ARGS… --json` in this process, its one document read. */
export async function vanThuJson<Document>(...args: string[]): Promise<{ code: number | null; document: Document; errors: string }> {
  const { code, out, errors } = await vanThuHere(...args, '--json')
  return { code, document: JSON.parse(out) as Document, errors }
}

/** A new folder that goes away with the tests of a file, an archive in it as an option names it, and a way to write files there. */
export function newDesk() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const kho = path.join(folder, 'kho')
  const write = (name: string, content: string): string => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return file
  }
  return { folder, kho, archive: ['--archive', kho], write }
}
