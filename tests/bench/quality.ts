// `npm run quality -- --texts FOLDER [--half tuning|reporting] [--sample N] [--way WAY] [--keep FOLDER] [--peers FOLDER | --alone]`: how good the answers by
// relevance are, beside the peers on the same texts. FOLDER holds one folder a corpus (quality-texts.ts). One table; the same run gives the same.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { archive, type Engine, peersFor } from './quality-engines.ts'
import { type Measures, mean, measuresOf } from './quality-measures.ts'
import { type Corpus, corpusIn, type Half, halfOf, type Question, ways } from './quality-texts.ts'

const { values } = parseArgs({
  options: {
    texts: { type: 'string' },
    half: { type: 'string', default: 'reporting' },
    sample: { type: 'string' },
    way: { type: 'string' },
    keep: { type: 'string' },
    peers: { type: 'string' },
    alone: { type: 'boolean', default: false },
  },
})

function usage(what: string): never {
  process.stderr.write(
    `${what}\nnpm run quality -- --texts FOLDER [--half tuning|reporting] [--sample N] [--way WAY] [--keep FOLDER] [--peers FOLDER | --alone]\n`,
  )
  process.exit(2)
}

const isHalf = (half: string): half is Half => half === 'tuning' || half === 'reporting'
const shown = (x: number): string => x.toFixed(3).padStart(7)
const row = (cells: readonly string[], rest: string): void => {
  process.stdout.write(`${cells[0]?.padEnd(11)}${cells[1]?.padEnd(15)}${cells[2]?.padEnd(18)}${rest}\n`)
}
const figures = ({ recall10, recall100, mrr, ndcg10 }: Measures): string => [recall10, recall100, mrr, ndcg10].map(shown).join('')

function measured(engine: Engine, way: (question: Question) => string, questions: readonly Question[]): Measures {
  const answers = engine(questions.map(way))
  return mean(questions.map(({ gold }, i) => measuresOf(answers[i] ?? [], gold)))
}

function compare(corpus: Corpus, folder: string, questions: readonly Question[]) {
  const engines: [string, Engine | null][] = [['the archive', archive(path.join(folder, corpus.name), corpus)]]
  if (!values.alone) engines.push(...peersFor(corpus, values.peers ?? null))
  for (const [name, way] of Object.entries(ways).filter(([name]) => !values.way || values.way === name))
    for (const [engine, find] of engines)
      row([corpus.name, name, engine], find ? figures(measured(find, way, questions)) : '  not on this machine')
}

const { half, sample } = values
if (!values.texts) usage('--texts FOLDER')
if (!isHalf(half)) usage('--half tuning | reporting')
const folder = values.keep ?? mkdtempSync(path.join(os.tmpdir(), 'van-thu-quality-'))
try {
  const entries = readdirSync(values.texts, { withFileTypes: true }).filter(entry => entry.isDirectory())
  const names = entries.map(entry => entry.name).toSorted()
  row([`${half} half`, '', ''], ' rec@10 rec@100    MRR ndcg@10')
  for (const name of names) {
    const corpus = corpusIn(path.join(values.texts, name))
    if (corpus) compare(corpus, folder, halfOf(corpus.questions, half).slice(0, sample ? Number(sample) : undefined))
  }
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true })
}
