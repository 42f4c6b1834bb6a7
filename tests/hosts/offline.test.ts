// Nothing leaves the machine: the whole flow of the command line and the local web host under a watch that refuses any way out.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { collect, sampleFiles } from './carried.ts'
import { type Ended, program, quietNode, runProgram } from './command-line.ts'
import { enter } from './web-client.ts'

let folder: string
let log: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-'))
  log = path.join(folder, 'ra-ngoài.log')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const watch = path.join(import.meta.dirname, 'only-loopback.cjs')
/** NODE_OPTIONS reaches worker threads and child processes too. */
const env = () => ({ ...process.env, NODE_OPTIONS: `--require=${JSON.stringify(watch)}`, VAN_THU_WENT_OUT: log })
const watched = (...args: string[]): Promise<Ended> => runProgram(process.execPath, [...quietNode, ...args], { env: env() })
const wentOut = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '')

test('the watch itself sees a way out, in the main thread and in a worker', async () => {
  const tries = ["fetch('http://192.0.2.1/').catch(() => 0)", "require('node:net').connect(80, '192.0.2.1').on('error', () => 0)"]
  for (const code of tries) await watched('-e', `try { ${code} } catch {}`)
  await watched(
    '-e',
    "new (require('node:worker_threads').Worker)(\"try { require('node:net').connect(80, '192.0.2.2') } catch {}\", { eval: true })",
  )
  expect(
    wentOut()
      .trim()
      .split('\n')
      .map(line => line.split(' ').at(-1)),
  ).toEqual(['192.0.2.1', '192.0.2.1', '192.0.2.2'])
})

test('no command of the command line asks anything of another machine', async () => {
  const archive = ['--archive', path.join(folder, 'kho')]
  const days = ['--from', '2020-01-01', '--to', '2099-12-31']
  for (const args of [
    ['version'],
    ['read', ...sampleFiles],
    ['import', ...sampleFiles, ...archive],
    ['search', 'tap chi nam nung', ...archive],
    ['show', '2680/UBND-KGVX', ...archive],
    ['family', '12/CT-TTg', ...archive],
    ['recipients', '2680/UBND-KGVX', '--out', path.join(folder, 'a.pdf'), ...archive],
    ['register', ...days, '--out', path.join(folder, 'b.csv'), ...archive],
    ['verify', ...archive],
  ]) {
    const { code, errors } = await watched(program, ...args)
    expect([args[0], code, errors]).toEqual([args[0], 0, ''])
  }
  expect(wentOut()).toBe('')
})

test('the local web host asks nothing of another machine', async () => {
  const child = spawn(process.execPath, [...quietNode, program, 'serve', '--archive', path.join(folder, 'kho')], {
    env: env(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const url = await new Promise<string>(resolve => child.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim())))
  const { calls, hold } = await enter(url)
  const tokens = []
  for (const file of sampleFiles) tokens.push(await hold(file))
  expect((await collect(calls.arrive.take({ tokens }))).at(-1)).toEqual({ kind: 'done', waiting: 2, held: 0, refused: 0, left: 0 })
  await calls.search.find({ query: 'dak nong' })
  const ended = new Promise(resolve => child.once('close', resolve))
  child.kill('SIGINT')
  await ended
  expect(wentOut()).toBe('')
})
