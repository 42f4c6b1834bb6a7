// Measuring the search of an archive that is there: pages by class of query, counts, keystrokes, typos, and pages while letters are filed.
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { makeSuggest } from '../../archive/suggest.ts'
import { fold } from '../../core/text/fold.ts'
import { ask } from '../../db/asked.ts'
import { one, type ReadableDb } from '../../db/handle.ts'
import { findVanBan } from '../../db/search.ts'
import { cappedCount } from '../../db/search-plan.ts'
import { termsAmong } from '../../db/terms.ts'
import { pageOf } from './page-of.ts'
import type { Peer } from './peers.ts'
import { figure, type Row, type TargetName, targets, times } from './targets.ts'
import { line, milliseconds, percentile, section, spread } from './timing.ts'

const hasTarget = (name: string): TargetName | null => (`page: ${name}` in targets ? (`page: ${name}` as TargetName) : null)

/** Pages of all classes as the screen asks for them: newest first, with snippets and the total where it is cheap, beside the peers of the run. */
export function benchPages(reader: ReadableDb, classes: [string, string[]][], peers: ReadonlyMap<string, Peer>): Row[] {
  section('Finding: page of 50, ms p50 / p95 (newest first, with snippets, the total where it is cheap)')
  return classes.flatMap(([name, queries]) => {
    const ours = milliseconds(queries, query => findVanBan(reader, pageOf(query)))
    const theirs = [...peers].map(([peer, { find }]) => `${peer} ${spread(milliseconds(queries, find))}`)
    line(name, spread(ours), theirs.join(', '))
    const target = hasTarget(name)
    return target ? [times(target, ours)] : []
  })
}

/** The first page by relevance, class by class; one row for all. */
export function benchRelevance(reader: ReadableDb, classes: [string, string[]][]): Row[] {
  section('Finding by relevance: page of 50, ms p50 / p95')
  const all = classes.map(([name, queries]) => {
    const few = queries.slice(0, 10)
    const ours = milliseconds(few, query => findVanBan(reader, pageOf(query, 'relevance')))
    line(name, spread(ours))
    return ours
  })
  return [times('relevance: first page', all.flat())]
}

const exactly = 'SELECT count(*) AS n FROM chi_muc_than WHERE chi_muc_than MATCH ?'

export function benchCounts(reader: ReadableDb, classes: [string, string[]][]): Row[] {
  const matches = classes.flatMap(([, queries]) => queries).flatMap(query => ask(reader, pageOf(query)).plan?.everything ?? [])
  const capped = milliseconds(matches, match => cappedCount(reader, match, 10_001))
  const exact = milliseconds(matches, match => one(reader, exactly, match))
  return [times('count up to 10,000', capped), times('exact count', exact)]
}

/** Each line as it grows under the hands of who types it. */
const typed = ['tuyên truyền', 'kế hoạch kiểm tra', 'so y te', 'chỉ đạo điều hành', '12/ct-ttg', 'ubnd tinh dak nong']
const keystrokes = typed.flatMap(whole => Array.from(whole, (_, i) => whole.slice(0, i + 1)))

export function benchKeystrokes(reader: ReadableDb): Row[] {
  const suggest = makeSuggest(reader)
  const began = performance.now()
  suggest('u', 8)
  const builtMs = performance.now() - began
  line('type-ahead made in', `${builtMs.toFixed(0)} ms`)
  const pages = milliseconds(keystrokes, query => findVanBan(reader, pageOf(query)))
  return [
    times('page: every keystroke of a line', pages),
    times(
      'type-ahead: a keystroke',
      milliseconds(keystrokes, prefix => suggest(prefix, 8)),
    ),
  ]
}

/** A phrase with two letters of its longest word exchanged, where no such word exists. */
function mistyped(reader: ReadableDb, phrase: string): string[] {
  const words = fold(phrase).split(' ')
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const at = longest.length > 3 ? 1 : -1
  const wrong = longest.slice(0, at) + (longest[at + 1] ?? '') + (longest[at] ?? '') + longest.slice(at + 2)
  const isWord = at < 0 || wrong === longest || termsAmong(reader, [wrong], 1).length > 0
  return isWord ? [] : [words.map(word => (word === longest ? wrong : word)).join(' ')]
}

export function benchTypos(reader: ReadableDb, classes: [string, string[]][]): Row[] {
  const phrases = (classes.find(([name]) => name === 'phrase without marks')?.[1] ?? []).map(query => query.replaceAll('"', ''))
  const pairs = phrases.flatMap(phrase => mistyped(reader, phrase).map(wrong => ({ phrase, wrong })))
  const right = pairs.filter(({ phrase, wrong }) => fold(findVanBan(reader, pageOf(wrong)).didYouMean ?? '') === fold(phrase))
  const wrongMs = milliseconds(pairs, ({ wrong }) => findVanBan(reader, pageOf(wrong)))
  const rightMs = milliseconds(pairs, ({ phrase }) => findVanBan(reader, pageOf(phrase)))
  return [
    times(
      'a typo mended, beyond the page',
      wrongMs.map((ms, i) => Math.max(0, ms - (rightMs[i] ?? 0))),
    ),
    figure('typos mended', right.length / Math.max(1, pairs.length)),
  ]
}

/** Letters filed while the same queries are asked again and again. */
const meanwhile = 10_000

async function pagesMs(reader: ReadableDb, queries: readonly string[], whileTrue: () => boolean): Promise<number[]> {
  const all: number[] = []
  do {
    for (const query of queries) {
      const began = performance.now()
      findVanBan(reader, pageOf(query))
      all.push(performance.now() - began)
      await setImmediate()
      if (!whileTrue() && all.length > queries.length) return all
    }
  } while (whileTrue())
  return all
}

/** The same queries before and while another thread files letters into the archive. Each as it comes, not the least of several. */
export async function benchMeanwhile(reader: ReadableDb, folder: string, classes: [string, string[]][]): Promise<Row[]> {
  section(`Finding while ${meanwhile} letters are filed by another thread: ms p50 / p95`)
  const queries = classes.flatMap(([, all]) => all.slice(0, 12))
  await pagesMs(reader, queries, () => false)
  const before = await pagesMs(reader, queries, () => false)
  const worker = new Worker(path.join(import.meta.dirname, 'filing-thread.ts'), { workerData: { folder, letters: meanwhile } })
  let isFiling = true
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => {
      isFiling = false
      resolve()
    })
  })
  await new Promise(resolve => worker.once('message', resolve))
  const during = await pagesMs(reader, queries, () => isFiling)
  await ended
  line('before', spread(before))
  line('during', spread(during), `${during.length} pages`)
  return [
    figure('search during an import, p50', percentile(during, 0.5) / percentile(before, 0.5)),
    figure('search during an import, p95', percentile(during, 0.95) / percentile(before, 0.95)),
  ]
}
