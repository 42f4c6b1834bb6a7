// `npm run bench -- [--size 2k|10k|100k|1m] [--only reading,length,folding,filing,finding,relevance,meanwhile,memory,verify,repair] [--archive FOLDER]`:
// reading, folding, filing and finding, each beside a peer in the same run, then the table of targets. Figures are of this machine and this moment.
// `--archive` keeps the archive in a folder and goes on with the one that is there: a million letters are filed once.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { closeDb, openReader } from '../../db/open.ts'
import { fileOneByOne, makeArchive, readAndFile } from './archive.ts'
import { benchCounts, benchKeystrokes, benchMeanwhile, benchPages, benchRelevance, benchTypos } from './finding.ts'
import { inProcess } from './in-process.ts'
import { letter } from './letters.ts'
import { makeFlexSearch, makePlainFts, makeRowsAndIndex, type Peer } from './peers.ts'
import { queryClasses } from './queries.ts'
import { benchFolding, benchLength, benchReading } from './reading.ts'
import { sizesOf } from './sizes.ts'
import { figure, printTable, type Row, times } from './targets.ts'
import { line, section, spread } from './timing.ts'

const sizes: Record<string, number> = { '1k': 1_000, '2k': 2_000, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 }
const parts = ['reading', 'length', 'folding', 'filing', 'finding', 'relevance', 'meanwhile', 'memory', 'verify', 'repair'] as const
type Part = (typeof parts)[number]

/** Peers of finding are made up to so many letters. */
const peersUpTo = { plain: 100_000, flex: 10_000 }

function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : (process.argv[at + 1] ?? '')
}

function sizeAsked(): number {
  const count = sizes[option('size') ?? '2k']
  if (!count) throw new Error(`--size ${Object.keys(sizes).join(' | ')}`)
  return count
}

function partsAsked(): ReadonlySet<Part> {
  const asked = option('only')?.split(',') ?? parts
  const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name)
  if (!asked.every(isPart)) throw new Error(`--only ${parts.join(',')}`)
  return new Set(asked)
}

async function benchFiling(folder: string, temporary: string, count: number): Promise<Row[]> {
  const few = Math.min(count, 2_000)
  section(`Filing ${few} letters: read, row, links, recipients, index, journal, one transaction each`)
  const read = readAndFile(path.join(temporary, 'one-by-one'), few)
  line('letters a second', ((1000 * few) / read.reduce((sum, ms) => sum + ms, 0)).toFixed(0), `one letter ${spread(read)}`)
  section(`Filing up to ${count} letters in bulk: the same without reading, many in one transaction`)
  const filed = await makeArchive(folder, count)
  const perSecond = (1000 * filed.letters) / filed.wallMs
  const rows: Row[] = []
  if (filed.letters) {
    line('letters a second', perSecond.toFixed(0), `${(filed.processorMs / filed.letters).toFixed(2)} ms of the processor each`)
    rows.push(figure('filing in bulk, all included', perSecond))
  }
  const alone = makeRowsAndIndex(path.join(temporary, 'alone.sqlite'), Math.min(count, 20_000))
  line('row and body index alone', alone.toFixed(0))
  rows.push(figure('rows and index alone', alone), times('one letter searchable', fileOneByOne(folder, 200)))
  const reader = openReader(folder)
  const { text, kept, readings, body, index, trees, whole } = sizesOf(reader)
  closeDb(reader)
  const share = (bytes: number) => (bytes / text).toFixed(3)
  line(
    'bytes per byte of text',
    share(whole),
    `text ${share(kept)}, readings ${share(readings)}, full text ${share(index)}, B-trees ${share(trees)}`,
  )
  line('MB of the archive', (whole / 1e6).toFixed(0), `${(text / 1e6).toFixed(0)} MB of text`)
  return [...rows, figure('body index', body / text), figure('all indexes', (index + trees) / text), figure('whole archive', whole / text)]
}

function makePeers(temporary: string, count: number): Map<string, Peer> {
  const peers = new Map<string, Peer>()
  if (count <= peersUpTo.plain) peers.set('plain FTS5 by rank', makePlainFts(path.join(temporary, 'plain.sqlite'), count))
  if (count <= peersUpTo.flex) peers.set('FlexSearch', makeFlexSearch(count))
  if (peers.size) section('Peers, text only: letters a second')
  for (const [name, { lettersPerSecond }] of peers) line(name, lettersPerSecond.toFixed(0))
  return peers
}

function benchFinding(folder: string, temporary: string, count: number): Row[] {
  const peers = makePeers(temporary, count)
  const reader = openReader(folder)
  const classes = queryClasses(Math.min(count, 1_000))
  const rows = [
    ...benchPages(reader, classes, peers),
    ...benchKeystrokes(reader),
    ...benchCounts(reader, classes),
    ...benchTypos(reader, classes),
  ]
  closeDb(reader)
  for (const { close } of peers.values()) close()
  return rows
}

function benchRanking(folder: string, count: number): Row[] {
  const reader = openReader(folder)
  const rows = benchRelevance(reader, queryClasses(Math.min(count, 1_000)))
  closeDb(reader)
  return rows
}

async function benchImport(folder: string, count: number): Promise<Row[]> {
  const reader = openReader(folder)
  try {
    return await benchMeanwhile(reader, folder, queryClasses(Math.min(count, 1_000)))
  } finally {
    closeDb(reader)
  }
}

function benchMemory(folder: string): Row[] {
  const started = (part: string): number => Math.min(...Array.from({ length: 5 }, () => Number(inProcess(part, folder).sinceStart)))
  const reader = started('cold')
  section(
    `cold start to the first page, ms: the reader alone ${reader.toFixed(0)}, with all calls of the archive ${started('coldHost').toFixed(0)}`,
  )
  return [
    figure('cold start to the first page', reader),
    figure('memory: searching', inProcess('searching', folder).megabytes),
    figure('memory: importing', inProcess('importing', folder, 10_000).megabytes),
  ]
}

function benchWhole(part: 'verify' | 'repair', folder: string): Row[] {
  const told = inProcess(part, folder)
  section(
    `${part}: ${(told.tookMs / 1000).toFixed(1)} s, ${told.megabytes.toFixed(0)} MB${part === 'verify' ? `, ok ${told.ok} ${told.faults}` : ''}`,
  )
  return [figure(`memory: ${part}`, told.megabytes)]
}

async function benchAll(folder: string, temporary: string): Promise<Row[]> {
  const [count, asked] = [sizeAsked(), partsAsked()]
  const rows: Row[] = []
  const texts = Array.from({ length: Math.min(count, 2_000) }, (_, i) => letter(i).text)
  if (asked.has('reading')) benchReading(texts)
  if (asked.has('length')) benchLength()
  if (asked.has('folding')) benchFolding(texts)
  if (asked.has('filing')) rows.push(...(await benchFiling(folder, temporary, count)))
  else if (parts.slice(4).some(part => asked.has(part))) await makeArchive(folder, count)
  if (asked.has('finding')) rows.push(...benchFinding(folder, temporary, count))
  if (asked.has('relevance')) rows.push(...benchRanking(folder, count))
  if (asked.has('meanwhile')) rows.push(...(await benchImport(folder, count)))
  if (asked.has('memory')) rows.push(...benchMemory(folder))
  if (asked.has('verify')) rows.push(...benchWhole('verify', folder))
  if (asked.has('repair')) rows.push(...benchWhole('repair', folder))
  return rows
}

const temporary = mkdtempSync(path.join(os.tmpdir(), 'van-thu-bench-'))
try {
  const rows = await benchAll(option('archive') ?? path.join(temporary, 'archive'), temporary)
  if (rows.length) printTable(rows)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
