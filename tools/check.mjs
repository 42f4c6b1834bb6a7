// `npm run check` and `npm test`: format and lint, types, the builds that must work, all tests; ends with one line of counts.
// Runs behind tools/with-node.mjs.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const report = path.join(root, 'node_modules', '.cache', 'van-thu', 'tests.json')

/** A step that takes longer hangs: the whole must stay within 15 minutes. */
const mostMinutes = 13

const steps = [
  ['format, lint', ['@biomejs/biome/bin/biome', 'check']],
  ['types', ['typescript/bin/tsc', '-b']],
  ['build of the screens', ['vite/bin/vite.js', 'build', '-c', 'renderer/vite.config.ts', '--logLevel', 'error']],
  ['build for Electron', ['electron-vite/bin/electron-vite.js', 'build', '-c', 'build/electron.vite.config.ts', '--logLevel', 'error']],
  [
    'arrows, tests',
    ['vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  ],
]

/** A program inside node_modules, also where its package hides the file from `require`. */
const programOf = file => path.join(root, 'node_modules', file)

function run([title, [file, ...args]]) {
  const began = performance.now()
  process.stdout.write(`\n== ${title}\n`)
  const { status } = spawnSync(process.execPath, [programOf(file), ...args], { cwd: root, stdio: 'inherit', timeout: mostMinutes * 60_000 })
  process.stdout.write(`== ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
  return status === 0
}

mkdirSync(path.dirname(report), { recursive: true })
rmSync(report, { force: true })
const failed = steps.filter(step => !run(step)).length
const counts = (() => {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }
  }
})()
const failedTests = counts.numFailedTests + (failed && counts.numFailedTests === 0 ? failed : 0)
process.stdout.write(`\n${counts.numPassedTests} passed, ${failedTests} failed, ${counts.numPendingTests} skipped\n`)
process.exit(failed ? 1 : 0)
