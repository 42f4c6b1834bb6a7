// The numbers of a register that no văn bản bears, between its first and its last: the gap report that a printed register says. Reads only.
import type { RegisterGap } from '../contract/paper.ts'
import { gapsOf, type Left } from '../core/register/gaps.ts'
import { all, type ReadableDb } from './handle.ts'

export type NumberedSpan = { kind: 'den' | 'di'; soId?: number; first: { nam: number; so: number }; last: { nam: number; so: number } }

/** One register of a year. */
interface Book {
  kind: 'den' | 'di'
  nam: number
  soId: number
}

interface NumberRow {
  so_den: number
  is_removed: 0 | 1
}

const numbersSql = `SELECT so_den, bo_luc IS NOT NULL AS is_removed FROM van_ban
  WHERE chieu = ? AND nam_den = ? AND so_id = ? AND so_den IS NOT NULL AND so_den > ? AND so_den <= ? ORDER BY so_den LIMIT 1000`

/** The numbers of a year after `from`, up to `to`, a page at a time. */
function* numbersOf(db: ReadableDb, { kind, nam, soId }: Book, from: number, to: number): Generator<NumberRow> {
  let after = from
  for (;;) {
    const rows = all<NumberRow>(db, numbersSql, kind, nam, soId, after, to)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.so_den
  }
}

const inBin = 'văn bản đã bỏ vào thùng rác'

/** Why a number that was never in the book has no văn bản, where that is known. */
const whyWords = { giu: 'giữ số', huy: 'hủy', chuyen: 'văn bản đã chuyển sang số khác' } as const

const knownSql = `SELECT so, loai AS why, ly_do AS lyDo, NULL AS vanBanId FROM so_rieng WHERE chieu = ? AND nam = ? AND so_id = ? AND so BETWEEN ? AND ?
  UNION ALL SELECT so, 'chuyen', NULL, van_ban_id FROM so_da_cap WHERE chieu = ? AND nam = ? AND so_id = ? AND so BETWEEN ? AND ? ORDER BY so`

function* stretch(db: ReadableDb, { kind, nam, soId }: Book, from: number, to: number): Generator<RegisterGap> {
  const key = [kind, nam, soId, from, to] as const
  const known = all<Left['known'][number]>(db, knownSql, ...key, ...key)
  for (const { why, lyDo, ...gap } of gapsOf({ stretches: [{ from, to }], known })) {
    const words = why === 'khong-ro' || why === 'thung-rac' ? null : [whyWords[why], lyDo].filter(Boolean).join(': ')
    yield { nam, from: gap.from, to: gap.to, why: words }
  }
}

function* gapsOfYear(db: ReadableDb, book: Book, from: number, to: number | null): Generator<RegisterGap> {
  const { nam } = book
  let before = from - 1
  for (const { so_den: so, is_removed } of numbersOf(db, book, before, to ?? Number.MAX_SAFE_INTEGER)) {
    if (so > before + 1) yield* stretch(db, book, before + 1, so - 1)
    if (is_removed) yield { nam, from: so, to: so, why: inBin }
    before = so
  }
  if (to !== null && before < to) yield* stretch(db, book, before + 1, to)
}

/** In order of year and number. In the first year from its first number on, in the last up to its last; a year between from 1 to its highest. */
export function* registerGaps(db: ReadableDb, { kind, soId = 0, first, last }: NumberedSpan): Generator<RegisterGap> {
  for (let nam = first.nam; nam <= last.nam; nam += 1)
    yield* gapsOfYear(db, { kind, nam, soId }, nam === first.nam ? first.so : 1, nam === last.nam ? last.so : null)
}
