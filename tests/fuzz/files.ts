// `npm run fuzz-files -- [--runs N] [--seed S] [--kind K] [--unrecognised]` (also `npm run fuzz -- --files …`): files of every kind spoiled in many ways, themselves or a part before it is packed, each read by
// the application's own reading thread. Holds no claim itself (file-claims.ts) but on the process: its memory stays below 2.5 GiB at its highest, the thread's
// heap of 1 GiB among it, and no file takes longer than the thread's limit of a minute a page. `--unrecognised` looks for no word on pictures (unrecognised.ts): most files by far are then read within milliseconds. `--seed S --runs 1` reads one
// file again. Ctrl+C ends it
// with what it found so far. Ends with 1 when a claim was broken; files that broke one are kept, in the folder told at the end.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openReadingThread, type ReadingThread } from '../../archive/reading-thread.ts'
import { chance } from '../generated/chance.ts'
import { type Outcome, outcomeOf } from './file-claims.ts'
import { spoilt } from './file-damage.ts'
import { partsIn, type Seed, seedsByKind, wholeOf } from './file-seeds.ts'
import { wholeNumber } from './whole-number.ts'

const says = (text: string): boolean => process.stdout.write(text)

/** The highest that the memory of the process may come to (MiB). */
const mostMegabytes = 2560
/** How long a file may take (ms): the thread gives up after a minute, or after one for each page. */
const mostMs = 90_000
/** Progress is told after so many files. */
const told = 500
/** Files that took longest are told. */
const slowestTold = 10

/** The highest that the memory of the process ever came to (MiB); the threads are in it. */
const highest = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

type Spoiled = { seed: number; kind: string; name: string; bytes: Uint8Array }
type Told = { files: number; letters: number; refused: Map<string, number>; faults: number }
type Slow = { ms: number; seed: number; kind: string }

type Kinds = Awaited<ReturnType<typeof seedsByKind>>

/** The spoiled file of a seed. Two in three are spoiled within, where they are put together of parts. */
function fileOf(kinds: Kinds, seed: number, only: string | undefined, parts: (one: Seed) => number): Spoiled {
  const by = chance(seed)
  const drawn = by.weigh(Object.entries(kinds).map(([kind, { share }]) => [share, kind] as const))
  const kind = only ?? drawn
  const one = by.pick(kinds[kind]?.seeds ?? [])
  const other = wholeOf(by.pick(kinds[by.pick(Object.keys(kinds))]?.seeds ?? []))
  const spoiledPart = by.maybe(2 / 3) ? by.int(0, parts(one) - 1) : -1
  let at = 0
  const bytes = one.make(part => (at++ === spoiledPart ? spoilt(part, by, other) : part))
  return { seed, kind, name: one.name, bytes: spoiledPart < 0 || by.maybe(0.1) ? spoilt(bytes, by, other) : bytes }
}

/** Counts parts once a seed: a file is made for that. */
function partCounter(): (one: Seed) => number {
  const known = new Map<Seed, number>()
  return one => {
    const parts = known.get(one) ?? partsIn(one)
    known.set(one, parts)
    return parts
  }
}

function count(all: Map<string, Told>, kind: string, outcome: Outcome | null): void {
  const one = all.get(kind) ?? { files: 0, letters: 0, refused: new Map(), faults: 0 }
  all.set(kind, one)
  one.files++
  if (!outcome) one.faults++
  one.letters += outcome?.letters ?? 0
  for (const code of outcome?.refused ?? []) one.refused.set(code, (one.refused.get(code) ?? 0) + 1)
}

/** Reads a file in a folder of its own, and holds the claims on time and memory; throws where one is broken. */
async function readSpoiled(
  thread: ReadingThread,
  { name, bytes }: Spoiled,
  folder: string,
  bound: number,
): Promise<Outcome & { ms: number }> {
  mkdirSync(folder, { recursive: true })
  const began = performance.now()
  try {
    const outcome = await outcomeOf(thread, bytes, name, folder)
    const ms = performance.now() - began
    if (ms > mostMs) throw new Error(`it took ${Math.round(ms)} ms`)
    if (highest() > bound) throw new Error(`the memory came to ${highest()} MiB`)
    return { ...outcome, ms }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function tellAll(all: Map<string, Told>, slowest: readonly Slow[]): void {
  for (const [kind, { files, letters, refused, faults }] of [...all].sort(([a], [b]) => (a < b ? -1 : 1)))
    says(
      `${kind.padEnd(6)} ${files} files, ${letters} letters, ${faults} faults; ${[...refused].map(([code, times]) => `${code} ${times}`).join(', ')}\n`,
    )
  says('slowest:\n')
  for (const { ms, seed, kind } of slowest) says(`  ${Math.round(ms)} ms  --seed ${seed} (${kind})\n`)
}

const withoutRecognition = new URL('./unrecognised.ts', import.meta.url).href

/** The same again in a process whose threads recognise nothing. */
function runWithoutRecognition(): void {
  const again = ['--import', withoutRecognition, import.meta.filename, ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1
}

const options = {
  runs: { type: 'string' },
  seed: { type: 'string' },
  kind: { type: 'string' },
  unrecognised: { type: 'boolean', default: false },
  files: { type: 'boolean' },
} as const

interface Run {
  kinds: Kinds
  /** Only files of this kind. */
  kind: string | undefined
  /** What a fault's own command needs besides its seed. */
  flags: string
  folder: string
  thread: ReadingThread
  parts: (one: Seed) => number
  told: Map<string, Told>
  slowest: Slow[]
  /** The highest memory without a fault (MiB): one that went beyond is told once. */
  bound: number
}

const keptIn = (folder: string): string => path.join(folder, 'kept')

/** Reads the spoiled file of a seed and counts it; one that broke a claim is kept. */
async function runOne(run: Run, seed: number): Promise<void> {
  const file = fileOf(run.kinds, seed, run.kind, run.parts)
  try {
    const outcome = await readSpoiled(run.thread, file, path.join(run.folder, 'parts'), run.bound)
    count(run.told, file.kind, outcome)
    run.slowest = [...run.slowest, { ms: outcome.ms, seed, kind: file.kind }].sort((a, b) => b.ms - a.ms).slice(0, slowestTold)
  } catch (error) {
    count(run.told, file.kind, null)
    run.bound = Math.max(run.bound, highest())
    writeFileSync(path.join(keptIn(run.folder), `${seed}-${file.name}`), file.bytes)
    says(`FAULT --seed ${seed} --runs 1${run.flags} (${file.kind})\n${String((error as Error)?.stack ?? error)}\n`)
    process.exitCode = 1
  }
}

/** Runs seed after seed until all are done or Ctrl+C; how many were. */
async function runAll(run: Run, first: number, runs: number, sayProgress: (done: number) => void): Promise<number> {
  const underWay = path.join(run.folder, 'under-way')
  let [done, isStopped] = [0, false]
  process.once('SIGINT', () => {
    isStopped = true
  })
  says(`seed ${first}; were the process to die, ${underWay} names the seed of the file\n`)
  for (; done < runs && !isStopped; done++) {
    writeFileSync(underWay, String(first + done))
    await runOne(run, first + done)
    if ((done + 1) % told === 0) sayProgress(done + 1)
  }
  return done
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  if (values.unrecognised && !process.execArgv.includes(withoutRecognition)) return runWithoutRecognition()
  const kinds = await seedsByKind()
  if (values.kind && !kinds[values.kind]) throw new Error(`--kind is one of ${Object.keys(kinds).join(', ')}`)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-files-'))
  mkdirSync(keptIn(folder))
  const flags = `${values.kind ? ` --kind ${values.kind}` : ''}${values.unrecognised ? ' --unrecognised' : ''}`
  const thread = openReadingThread()
  const run: Run = {
    kinds,
    kind: values.kind,
    flags,
    folder,
    thread,
    parts: partCounter(),
    told: new Map(),
    slowest: [],
    bound: mostMegabytes,
  }
  const began = performance.now()
  const soFar = (done: number): string => `${done} files in ${Math.round((performance.now() - began) / 1000)} s, at most ${highest()} MiB`
  const first = values.seed ? wholeNumber('seed', values.seed) : Date.now() % 1_000_000_000
  const done = await runAll(run, first, wholeNumber('runs', values.runs ?? '100000'), so => says(`${soFar(so)}\n`))
  thread.close()
  tellAll(run.told, run.slowest)
  const faults = readdirSync(keptIn(folder)).length
  says(`${soFar(done)}, ${faults} faults${faults ? `, kept in ${keptIn(folder)}` : ''}\n`)
  if (!faults) rmSync(folder, { recursive: true, force: true })
  process.exit()
}

await main()
