// One folder per kind of test; `npm test` runs all, `vitest run tests/spec` one of them.
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const inKinds = (...kinds: string[]): string[] => kinds.map(kind => `tests/${kind}/**/*.test.ts`)

/** A file that watches modules being loaded, which it sees only where it loads them first. */
const loads = 'tests/spec/expressions.test.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // All cores: Vitest leaves one idle, which on a machine of two doubles the time.
    maxWorkers: '100%',
    alias: { electron: path.resolve('tests/electron/electron-stand-in.ts') },
    projects: [
      // Each file in a process of its own: these start threads, stand in for Electron's modules, keep a window.
      { extends: true, test: { name: 'apart', include: [...inKinds('hosts', 'electron'), loads] } },
      { extends: true, test: { name: 'browser', include: inKinds('browser'), globalSetup: 'tests/browser/screens.ts' } },
      // The files of a process share the modules they test, which none of them changes: loading them was half of the time.
      {
        extends: true,
        test: {
          name: 'together',
          include: inKinds('spec', 'golden', 'properties', 'db', 'paper', 'architecture'),
          exclude: [loads],
          isolate: false,
        },
      },
    ],
  },
})
