// What the archive is to hold at a million letters, and the table of what was seen. Add a row to `targets`, then tell it in the part that measures it.
import { percentile, section } from './timing.ts'

type Target = { atMost: number; unit: string } | { atLeast: number; unit: string } | { p50: number; p95: number } | { p95: number }

/** Times are milliseconds, p50 / p95. Of a quiet machine: a busy one may take twice as long. */
export const targets = {
  'filing in bulk, all included': { atLeast: 5_000, unit: 'letters/s' },
  'rows and index alone': { atLeast: 5_000, unit: 'letters/s' },
  'one letter searchable': { p95: 3 },
  'body index': { atMost: 0.36, unit: 'bytes per byte of text' },
  'all indexes': { atMost: 0.45, unit: 'bytes per byte of text' },
  'whole archive': { atMost: 0.8, unit: 'bytes per byte of text' },
  'page: số, ký hiệu': { p50: 1, p95: 3 },
  'page: số': { p50: 3, p95: 6 },
  'page: agency and a word': { p50: 4, p95: 10 },
  'page: agency and rare words': { p50: 4, p95: 10 },
  'page: phrase with marks': { p50: 4, p95: 100 },
  'page: phrase without marks': { p50: 4, p95: 100 },
  'page: rare phrase': { p50: 4, p95: 100 },
  'page: province without marks': { p50: 3, p95: 6 },
  'page: common words': { p50: 3, p95: 6 },
  'page: every keystroke of a line': { p95: 16 },
  'type-ahead: a keystroke': { p95: 10 },
  'count up to 10,000': { p95: 100 },
  'exact count': { p95: 250 },
  'a typo mended, beyond the page': { p95: 2 },
  'typos mended': { atLeast: 0.9, unit: 'of all' },
  'relevance: first page': { p95: 60 },
  'cold start to the first page': { atMost: 300, unit: 'ms' },
  'memory: searching': { atMost: 350, unit: 'MB' },
  'memory: importing': { atMost: 600, unit: 'MB' },
  'memory: verify': { atMost: 300, unit: 'MB' },
  'memory: repair': { atMost: 300, unit: 'MB' },
  'search during an import, p50': { atMost: 2, unit: 'times as usual' },
  'search during an import, p95': { atMost: 2, unit: 'times as usual' },
} satisfies Record<string, Target>

export type TargetName = keyof typeof targets

export type Row = { name: TargetName; target: string; seen: string; isHeld: boolean }

/** A figure beside its target. */
export function figure(name: TargetName, seen: number): Row {
  const target: Target = targets[name]
  if (!('unit' in target)) throw new Error(`${name} is a time`)
  const isHeld = 'atMost' in target ? seen <= target.atMost : seen >= target.atLeast
  const sign = 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`
  return { name, target: `${sign} ${target.unit}`, seen: seen >= 100 ? seen.toFixed(0) : seen.toFixed(2), isHeld }
}

/** Milliseconds beside their target. */
export function times(name: TargetName, all: readonly number[]): Row {
  const target: Target = targets[name]
  if ('unit' in target) throw new Error(`${name} is a figure`)
  const [p50, p95] = [percentile(all, 0.5), percentile(all, 0.95)]
  const isHeld = p95 <= target.p95 && (!('p50' in target) || p50 <= target.p50)
  const said = 'p50' in target ? `≤ ${target.p50} / ${target.p95} ms` : `p95 ≤ ${target.p95} ms`
  return { name, target: said, seen: `${p50.toFixed(2)} / ${p95.toFixed(2)}`, isHeld }
}

export function printTable(rows: readonly Row[]): void {
  section('Targets')
  for (const { name, target, seen, isHeld } of rows)
    process.stdout.write(`  ${name.padEnd(34)} ${target.padEnd(36)} ${seen.padStart(18)}   ${isHeld ? 'held' : 'NOT HELD'}\n`)
}
