// The numbers of a register that no văn bản bears, between its first and its last: the gap report that a printed register says. Reads only.
import type { RegisterGap } from '../contract/paper.ts'
import { all, type ReadableDb } from './handle.ts'

export type NumberedSpan = { kind: 'den' | 'di'; first: { nam: number; so: number }; last: { nam: number; so: number } }

interface NumberRow {
  so_den: number
  is_removed: 0 | 1
}

const numbersSql = `SELECT so_den, bo_luc IS NOT NULL AS is_removed FROM van_ban
  WHERE chieu = ? AND nam_den = ? AND so_den IS NOT NULL AND so_den > ? AND so_den <= ? ORDER BY so_den LIMIT 1000`

/** The numbers of a year after `from`, up to `to`, a page at a time. */
function* numbersOf(db: ReadableDb, kind: string, nam: number, from: number, to: number): Generator<NumberRow> {
  let after = from
  for (;;) {
    const rows = all<NumberRow>(db, numbersSql, kind, nam, after, to)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.so_den
  }
}

const inBin = 'văn bản đã bỏ vào thùng rác'

function* gapsOfYear(db: ReadableDb, kind: string, nam: number, from: number, to: number | null): Generator<RegisterGap> {
  let before = from - 1
  for (const { so_den: so, is_removed } of numbersOf(db, kind, nam, before, to ?? Number.MAX_SAFE_INTEGER)) {
    if (so > before + 1) yield { nam, from: before + 1, to: so - 1, why: null }
    if (is_removed) yield { nam, from: so, to: so, why: inBin }
    before = so
  }
  if (to !== null && before < to) yield { nam, from: before + 1, to, why: null }
}

/** In order of year and number. In the first year from its first number on, in the last up to its last; a year between from 1 to its highest. */
export function* registerGaps(db: ReadableDb, { kind, first, last }: NumberedSpan): Generator<RegisterGap> {
  for (let nam = first.nam; nam <= last.nam; nam += 1)
    yield* gapsOfYear(db, kind, nam, nam === first.nam ? first.so : 1, nam === last.nam ? last.so : null)
}
