// `npm run fuzz -- [--runs N] [--seed S] [--letters DIR] [--workers N] [--path P]`: random and spoiled inputs through the readers, on all cores. With
// `--files`: spoiled files of every kind instead (files.ts).
// Holds no rule itself (check.ts) and makes no input (any-input.ts). Ends with 1 when a rule was broken.
import os from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { lettersIn, ownLetters } from './any-input.ts'
import { runShare, type Share, type Slow, shareRuns } from './share.ts'
import { wholeNumber } from './whole-number.ts'

type Work = { folder: string | null }
type Task = { seed: number; runs: number }

const says = (text: string): boolean => process.stdout.write(text)
const lettersFor = (folder: string | null): string[] => [...ownLetters(), ...(folder ? lettersIn(folder) : [])]

function workerMain(port: NonNullable<typeof parentPort>): void {
  const letters = lettersFor((workerData as Work).folder)
  port.on('message', ({ seed, runs }: Task) => port.postMessage(runShare(letters, seed, runs)))
}

const worse = (a: Slow | null, b: Slow | null, of: (slow: Slow) => number): Slow | null => (!a || (b && of(b) > of(a)) ? b : a)
const slowWords = (slow: Slow | null): string =>
  slow ? `${slow.ms.toFixed(1)} ms for ${slow.characters} characters (--seed ${slow.seed} --path ${slow.path})` : '-'

class Tally {
  readonly began = performance.now()
  runs = 0
  refused = 0
  slowest: Slow | null = null
  slowestByLength: Slow | null = null
  /** By the first line of what was said and the place it was thrown: one fault a line of code. */
  readonly faults = new Map<string, NonNullable<Share['fault']>>()

  add(share: Share): void {
    this.runs += share.runs
    this.refused += share.refused
    this.slowest = worse(this.slowest, share.slowest, slow => slow.ms)
    this.slowestByLength = worse(this.slowestByLength, share.slowestByLength, slow => slow.ms / slow.characters)
    if (!share.fault) return
    const key = share.fault.says
      .split('\n')
      .slice(0, 2)
      .map(line => line.slice(0, 120))
      .join('\n')
    const known = this.faults.get(key)
    if (!known || share.fault.input.length < known.input.length) this.faults.set(key, share.fault)
  }

  get line(): string {
    const seconds = (performance.now() - this.began) / 1000
    return `${this.runs} inputs in ${seconds.toFixed(0)} s, ${(this.runs / seconds).toFixed(0)} a second; ${this.refused} files refused; ${this.faults.size} faults`
  }
}

/** Lets every worker take shares until `runs` inputs were taken out. */
async function runAll(runs: number, seed: number, workers: number, folder: string | null): Promise<Tally> {
  const tally = new Tally()
  let taken = 0
  let told = performance.now()
  const next = (): Task | null => {
    if (taken >= runs) return null
    const task = { seed: seed + Math.floor(taken / shareRuns), runs: Math.min(shareRuns, runs - taken) }
    taken += shareRuns
    return task
  }
  const workUntilDone = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { folder } satisfies Work })
      const give = (): void => {
        const task = next()
        if (task) worker.postMessage(task)
        else worker.terminate().then(() => resolve(), reject)
      }
      worker.on('error', reject)
      worker.on('message', (share: Share) => {
        tally.add(share)
        if (performance.now() - told > (process.stdout.isTTY ? 1_000 : 30_000)) {
          told = performance.now()
          says(process.stdout.isTTY ? `\r\x1b[K${tally.line}` : `${tally.line}\n`)
        }
        give()
      })
      give()
    })
  await Promise.all(Array.from({ length: workers }, workUntilDone))
  return tally
}

function report(tally: Tally): void {
  says(`${process.stdout.isTTY ? '\r\x1b[K' : ''}${tally.line}\n`)
  says(`slowest input: ${slowWords(tally.slowest)}\nslowest for its length: ${slowWords(tally.slowestByLength)}\n`)
  for (const { says: words, seed, path, input } of tally.faults.values())
    says(
      `\nFAULT --seed ${seed} --path ${path}\n${words}\n${input.length > 3000 ? `${input.slice(0, 3000)} … (${input.length} characters; --path shows all)` : input}\n`,
    )
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      seed: { type: 'string' },
      letters: { type: 'string' },
      workers: { type: 'string' },
      path: { type: 'string' },
    },
  })
  const seed = values.seed ? wholeNumber('seed', values.seed) : Date.now() % 1_000_000_000
  const folder = values.letters ?? null
  if (values.path) {
    const { fault, slowest } = runShare(lettersFor(folder), seed, 1, values.path)
    says(fault ? `${fault.says}\n${fault.input}\n` : `holds; ${slowWords(slowest)}\n`)
    process.exitCode = fault ? 1 : 0
    return
  }
  const workers = wholeNumber('workers', values.workers ?? String(os.availableParallelism())) || 1
  says(`seed ${seed}, ${workers} workers, ${lettersFor(folder).length} letters to spoil\n`)
  const tally = await runAll(wholeNumber('runs', values.runs ?? '1000000'), seed, workers, folder)
  report(tally)
  process.exitCode = tally.faults.size ? 1 : 0
}

if (isMainThread && process.argv.includes('--files')) await import('./files.ts')
else if (isMainThread) await main()
else if (parentPort) workerMain(parentPort)
