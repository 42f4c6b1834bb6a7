// The numbers of a register that no văn bản bears, between its first and its last: the gap report that a printed register says. Reads only.
import type { RegisterGap } from '../contract/paper.ts'
import type { Gap, SoOfYear } from '../contract/so-dang-ky.ts'
import { gapsOf, type Left } from '../core/register/gaps.ts'
import { all, one, type ReadableDb } from './handle.ts'
import { lastSo } from './so-den.ts'

/**
 * Stretches between the borne numbers above one, in the order of the index and no further than the last one asked for. A văn bản in the bin bears its
 * number, but is not in the book.
 */
const stretchesSql = `SELECT truoc + 1 AS "from", so_den - 1 AS "to" FROM (SELECT so_den, lag(so_den, 1, ?) OVER (ORDER BY so_den) AS truoc
  FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_id = ? AND so_den IS NOT NULL AND so_den > ?) WHERE so_den > truoc + 1 LIMIT ?`
const borneSql = 'SELECT max(so_den) AS so FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_id = ? AND so_den IS NOT NULL'
const knownSql = `SELECT so, loai AS why, ly_do AS lyDo, NULL AS vanBanId FROM so_rieng WHERE chieu = ? AND nam = ? AND so_id = ? AND so > ?
  UNION ALL SELECT so, 'chuyen', NULL, van_ban_id FROM so_da_cap WHERE chieu = ? AND nam = ? AND so_id = ? AND so > ? ORDER BY so LIMIT ?`
const binnedSql = `SELECT so_den AS so, id FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_id = ? AND so_den IS NOT NULL AND so_den > ? AND bo_luc IS NOT NULL
  ORDER BY so_den LIMIT ?`

type Stretch = { from: number; to: number }
type After = SoOfYear & { after: number; limit: number }

/** Where the numbers above one are not borne: between two that are, and from the highest that is to the last that was given. */
function stretchesAfter(db: ReadableDb, { direction, soId, nam, after, limit }: After): { stretches: Stretch[]; isCut: boolean } {
  const key = [direction, nam, soId] as const
  const stretches = all<Stretch>(db, stretchesSql, after, ...key, after, limit)
  const isCut = stretches.length === limit
  const from = Math.max(one<{ so: number | null }>(db, borneSql, ...key)?.so ?? 0, after) + 1
  const to = lastSo(db, { direction, nam, soId })
  return { stretches: isCut || from > to ? stretches : [...stretches, { from, to }], isCut }
}

/**
 * Numbers after `after` that have no văn bản in the book, and why. Nothing is told beyond the last number of which everything is known, however short
 * the page is then.
 */
export function gapsIn(db: ReadableDb, input: After): { items: Gap[]; next: number | null } {
  const { direction, soId, nam, after, limit } = input
  const key = [direction, nam, soId] as const
  const { stretches, isCut } = stretchesAfter(db, input)
  const known = all<Left['known'][number]>(db, knownSql, ...key, after, ...key, after, limit)
  const binned = all<{ so: number; id: number }>(db, binnedSql, ...key, after, limit)
  const seenTo = Math.min(
    isCut ? (stretches.at(-1)?.to ?? Infinity) : Infinity,
    ...[known, binned].map(rows => (rows.length === limit ? (rows.at(-1)?.so ?? Infinity) : Infinity)),
  )
  const within = stretches.map(({ from, to }) => ({ from, to: Math.min(to, seenTo) })).filter(({ from, to }) => from <= to)
  const inBin = binned.map(({ so, id }): Gap => ({ from: so, to: so, why: 'thung-rac', lyDo: null, vanBanId: id }))
  const found = [...gapsOf({ stretches: within, known }), ...inBin.filter(({ to }) => to <= seenTo)].toSorted((a, b) => a.from - b.from)
  const items = found.slice(0, limit)
  if (found.length > limit) return { items, next: items.at(-1)?.to ?? null }
  return { items, next: seenTo === Infinity ? null : seenTo }
}

type Numbered = { nam: number; so: number }
export type NumberedSpan = Pick<SoOfYear, 'direction' | 'soId'> & { first: Numbered; last: Numbered }

const atOnce = 500

const whyWords = {
  giu: 'giữ số',
  huy: 'hủy',
  chuyen: 'văn bản đã chuyển sang số khác',
  'thung-rac': 'văn bản đã bỏ vào thùng rác',
  'khong-ro': null,
} as const satisfies Record<Gap['why'], string | null>

/** `hủy: ghi trùng`; null where nobody knows. */
const whyOf = ({ why, lyDo }: Gap): string | null => [whyWords[why], lyDo].filter(Boolean).join(': ') || null

/** The gaps of a year after a number, in order, a page at a time. */
function* gapsAfter(db: ReadableDb, series: SoOfYear, from: number): Generator<Gap> {
  for (let after: number | null = from; after !== null; ) {
    const page: ReturnType<typeof gapsIn> = gapsIn(db, { ...series, after, limit: atOnce })
    yield* page.items
    after = page.next
  }
}

const withNext = (gap: Gap | null, next: Gap): Gap | null =>
  gap && gap.to === next.from - 1 && gap.why === next.why && gap.lyDo === next.lyDo && gap.vanBanId === null && next.vanBanId === null
    ? { ...gap, to: next.to }
    : null

/** A gap that the end of a page had cut is one again. */
function* joined(gaps: Iterable<Gap>): Generator<Gap> {
  let held: Gap | null = null
  for (const gap of gaps) {
    const both: Gap | null = withNext(held, gap)
    if (held && !both) yield held
    held = both ?? gap
  }
  if (held) yield held
}

const nextBorneSql = `SELECT min(so_den) AS so FROM van_ban WHERE chieu = ? AND nam_den = ? AND so_id = ? AND so_den IS NOT NULL AND so_den > ?
  AND bo_luc IS NULL`

/** What a printed book answers for: up to the number before the next entry, else to the last that was given, so that no gap falls between two books. */
export function upToNextEntry(db: ReadableDb, span: NumberedSpan): NumberedSpan {
  const { direction, soId, last } = span
  const next = one<{ so: number | null }>(db, nextBorneSql, direction, last.nam, soId, last.so)?.so ?? null
  const so = next === null ? Math.max(last.so, lastSo(db, { direction, nam: last.nam, soId })) : next - 1
  return { ...span, last: { ...last, so } }
}

/** In order of year and number: in the first year from its first number on, in the last up to its last, in a year between all. */
export function* registerGaps(db: ReadableDb, { direction, soId, first, last }: NumberedSpan): Generator<RegisterGap> {
  for (let nam = first.nam; nam <= last.nam; nam += 1) {
    const end = nam === last.nam ? last.so : Number.MAX_SAFE_INTEGER
    for (const gap of joined(gapsAfter(db, { direction, soId, nam }, nam === first.nam ? first.so : 0))) {
      if (gap.from > end) break
      yield { nam, from: gap.from, to: Math.min(gap.to, end), why: whyOf(gap) }
    }
  }
}
