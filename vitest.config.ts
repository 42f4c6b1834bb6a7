// One project per kind of test; `npm test` runs all, `vitest run tests/spec` one of them.
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const kinds = ['spec', 'golden', 'properties', 'db', 'hosts', 'paper', 'architecture', 'electron', 'browser']

export default defineConfig({
  test: {
    include: kinds.map(kind => `tests/${kind}/**/*.test.ts`),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // All cores: Vitest leaves one idle, which on a machine of two doubles the time.
    maxWorkers: '100%',
    alias: { electron: path.resolve('tests/electron/electron-stand-in.ts') },
  },
})
