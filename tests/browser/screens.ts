// The screens built once for all windows of a test run, from the sources as they are, with React's warnings in them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built screens. */
    screens: string
  }
}

const root = path.resolve(import.meta.dirname, '..', '..')

/** Builds the screens into a folder. */
export async function buildScreens(outDir: string): Promise<void> {
  await build({ configFile: path.join(root, 'renderer', 'vite.config.ts'), build: { outDir }, logLevel: 'error' })
}

/** Before the first test file that opens a window; what it gives takes the folder away after the last. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'van-thu-screens-'))
  await buildScreens(folder)
  project.provide('screens', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
