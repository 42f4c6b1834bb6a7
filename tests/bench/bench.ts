// `npm run bench -- [--size 2k|10k|100k|1m]`: reading, folding, filing and finding, each beside a peer in the same run. Figures are of this machine
// and this moment; what counts is the ratio.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fold } from '../../core/text/fold.ts'
import { toLetterText } from '../../core/text/letter-text.ts'
import { readTheThuc } from '../../core/the-thuc/read.ts'
import { fileOneByOne, makeArchive } from './archive.ts'
import { letter } from './letters.ts'
import { longText, shapeNames } from './long-texts.ts'
import { makeFlexSearch, makePlainFts } from './peers.ts'
import { queryClasses } from './queries.ts'
import { line, milliseconds, perSecond, processorTime, section, spread } from './timing.ts'

const sizes: Record<string, number> = { '1k': 1_000, '2k': 2_000, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 }

function size(): number {
  const at = process.argv.indexOf('--size')
  const asked = at < 0 ? '2k' : (process.argv[at + 1] ?? '')
  const count = sizes[asked]
  if (!count) throw new Error(`--size ${Object.keys(sizes).join(' | ')}`)
  return count
}

const read = (text: string) => readTheThuc(toLetterText([text]).letter)

/**
 * Letters of 3 pages (5,000 to 7,000 characters) from text to reading, one core. Processor time of this thread, the least of 24 passes over all of
 * them (the first ones warm up); and each letter at its least of these passes, by the clock, which leaves out what else the machine did meanwhile.
 * Target: 2,000 a second.
 */
function benchReading(letters: readonly string[]) {
  section('Reading thể thức: letters of 3 pages, one core')
  const texts = letters.filter(text => text.length >= 5_000 && text.length <= 7_000).slice(0, 500)
  const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  const least = new Float64Array(texts.length).fill(Number.POSITIVE_INFINITY)
  const readAll = () =>
    texts.forEach((text, i) => {
      const began = performance.now()
      read(text)
      least[i] = Math.min(least[i] ?? 0, performance.now() - began)
    })
  const passes = Array.from({ length: 24 }, () => processorTime(readAll))
  const report = (name: string, each: number) =>
    line(name, (1000 / each).toFixed(0), `${(1000 * each).toFixed(0)} µs each of ${characters.toFixed(0)} characters`)
  report('letters a second', Math.min(...passes) / texts.length)
  report('each at its least', least.reduce((sum, ms) => sum + ms, 0) / texts.length)
}

/**
 * Each shape at 200 kB, 2 MB and 20 MB: processor time of this thread over 20 MB in all, the least of seven rounds. The ratio of 20 MB to 200 kB
 * is the median of the rounds': the two are measured one right after the other, since the machine is now quick, now slow. 100 is linear.
 */
function benchLength() {
  section('Reading texts of any length: ms at 200 kB, 2 MB, 20 MB')
  for (const name of shapeNames) {
    const lengths = [2_000_000, 200_000, 20_000_000].map(characters =>
      Array<string>(20_000_000 / characters).fill(longText(name, characters)),
    )
    const rounds = Array.from({ length: 7 }, () => lengths.map(texts => processorTime(() => texts.forEach(read)) / texts.length))
    const ratios = rounds.map(([, short = Number.NaN, long = Number.NaN]) => long / short).sort((a, b) => a - b)
    const [middle, short, long] = lengths.map((_, i) => Math.min(...rounds.map(round => round[i] ?? Number.NaN)))
    line(name, `ratio ${ratios[3]?.toFixed(0)}`, [short, middle, long].map(ms => ms?.toFixed(1)).join(', '))
  }
}

function benchFolding(letters: readonly string[]) {
  section('Folding')
  const texts = letters.slice(0, 2_000)
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6 / texts.length
  const naive = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/đ/gu, 'd')
      .replace(/Đ/gu, 'D')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
  const ours = perSecond(texts, fold) * megabytes
  const theirs = perSecond(texts, naive) * megabytes
  line('MB/s', ours.toFixed(0), `normalize + replace ${theirs.toFixed(0)}, ratio ${(ours / theirs).toFixed(1)}`)
}

function benchFinding(count: number, folder: string) {
  const few = Math.min(count, 2_000)
  section(`Filing ${few} letters: read, row, links, recipients, index, journal, one transaction each`)
  const eachMs = fileOneByOne(path.join(folder, 'one-by-one'), few)
  line('letters a second', ((1000 * few) / eachMs.reduce((sum, ms) => sum + ms, 0)).toFixed(0), `one letter ${spread(eachMs)}`)
  section(`Filing ${count} letters in bulk: the same without reading, many in one transaction`)
  const archive = makeArchive(path.join(folder, 'archive'), count)
  const { text, kept, index, whole } = archive.sizes
  line('letters a second', archive.lettersPerSecond.toFixed(0), `${archive.processorMs.toFixed(2)} ms of the processor each`)
  const plain = makePlainFts(path.join(folder, 'plain.sqlite'), count)
  const share = archive.lettersPerSecond / plain.lettersPerSecond
  line('plain FTS5, text only', plain.lettersPerSecond.toFixed(0), `ratio ${share.toFixed(2)}`)
  line('bytes per byte of text', (whole / text).toFixed(2), `text ${(kept / text).toFixed(2)}, indexes ${(index / text).toFixed(2)}`)
  line(
    'MB of the archive',
    (whole / 1e6).toFixed(0),
    `memory of this process at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`,
  )
  const flex = count <= 10_000 ? makeFlexSearch(count) : null
  if (flex) line('FlexSearch, text only', flex.lettersPerSecond.toFixed(0))
  section('Finding: page of 50, ms p50 / p95 (archive: newest first, with snippets, total capped at 10,000)')
  for (const [name, queries] of queryClasses(Math.min(count, 1_000))) {
    const ours = milliseconds(queries, archive.find)
    const theirs = milliseconds(queries, plain.find)
    const flexed = flex ? `, FlexSearch ${spread(milliseconds(queries, flex.find))}` : ''
    line(name, spread(ours), `plain FTS5 by rank ${spread(theirs)}${flexed}`)
  }
  section('Type-ahead, ms p50 / p95')
  line('keystroke', spread(milliseconds(['2', '26', 'u', 'uy', 'ủy b', 'so', 'sở y', 'ng', 'nguyen', 'tri', 'triển k'], archive.suggest)))
  archive.close()
  plain.close()
}

const count = size()
const folder = mkdtempSync(path.join(os.tmpdir(), 'van-thu-bench-'))
try {
  const letters = Array.from({ length: Math.min(count, 2_000) }, (_, i) => letter(i).text)
  benchReading(letters)
  benchLength()
  benchFolding(letters)
  benchFinding(count, folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
