// The built application in out/: built by `npm run check` before the tests, here where a test is run alone on a fresh tree.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export const root: string = path.resolve(import.meta.dirname, '..', '..')
export const inOut = (...parts: string[]): string => path.join(root, 'out', ...parts)

/** Runs a program of node_modules to its end; throws with what it said where it failed. */
export function runProgram(file: string, ...args: string[]): void {
  const done = spawnSync(process.execPath, [path.join(root, 'node_modules', file), ...args], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${file} ended with ${done.status}\n${done.stdout}\n${done.stderr}`)
}

/** Builds the application where it has not been built. */
export function ensureBuilt(): void {
  if (existsSync(inOut('main', 'main.js')) && existsSync(inOut('renderer', 'index.html'))) return
  runProgram('electron-vite/bin/electron-vite.js', 'build', '-c', 'build/electron.vite.config.ts', '--logLevel', 'error')
}
