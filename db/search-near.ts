// Finding a số hiệu that nothing has with one slip mended: keys are made and looked up in the B-tree, never scanned for. Reads only.
import { type NearKey, nearKeys, type Slipped } from '../core/query/near-so-hieu.ts'
import { all, listOf, one, type ReadableDb } from './handle.ts'
import { differencesOf, type NumberedRow, numberedColumns } from './search-so-hieu.ts'

interface NearRow extends NumberedRow {
  so: string
  thu_tu: number
}

/** The most documents of one question: more are no help. */
const mostRows = 1000

const ofOneSo = `${numberedColumns} WHERE so = ? AND ky_hieu IN (SELECT value FROM json_each(?)) AND bo_luc IS NULL LIMIT ${mostRows}`
const ofOneKyHieu = `${numberedColumns} WHERE so IN (SELECT value FROM json_each(?)) AND ky_hieu = ? AND bo_luc IS NULL LIMIT ${mostRows}`
const hasSo = 'SELECT 1 FROM van_ban WHERE so = ?'

/** From so many different ký hiệu of one số on they are asked for together; the others by ký hiệu. */
const together = 8

/** The documents that have any of the keys: a few statements, each a list of look-ups in `van_ban_so_hieu`. */
function rowsOf(db: ReadableDb, keys: readonly NearKey[]): NearRow[] {
  const bySo = Map.groupBy(keys, key => key.so)
  const wide = [...bySo].filter(([so, own]) => own.length >= together && one(db, hasSo, so) !== null)
  const narrow = [...bySo.values()].filter(own => own.length < together).flat()
  const byKyHieu = Map.groupBy(narrow, key => key.kyHieu)
  return [
    ...wide.flatMap(([so, own]) => all<NearRow>(db, ofOneSo, so, listOf([...new Set(own.map(key => key.kyHieu))]))),
    ...[...byKyHieu].flatMap(([kyHieu, own]) => all<NearRow>(db, ofOneKyHieu, listOf([...new Set(own.map(key => key.so))]), kyHieu)),
  ]
}

/** The documents whose sign is at most one slip from the typed one; likely slips first, the latest arrival first in each. */
export function nearOnes(db: ReadableDb, asked: Slipped): NumberedRow[] {
  const keys = nearKeys(asked)
  const byName = Map.groupBy(keys, key => `${key.so}/${key.kyHieu}`)
  const agreeing = (row: NearRow): NearKey[] =>
    (byName.get(`${row.so}/${row.ky_hieu}`) ?? []).filter(key => key.nam === null || row.nam === null || key.nam === row.nam)
  const rows = [...new Map(rowsOf(db, keys).map(row => [row.id, row])).values()]
  const differs = differencesOf(db, rows, asked)
  const ranked = rows.flatMap(row => {
    const own = differs.has(row.id) ? [] : agreeing(row)
    return own.length ? [{ row, isLikely: own.some(key => key.isLikely) }] : []
  })
  return ranked.sort((a, b) => Number(b.isLikely) - Number(a.isLikely) || b.row.thu_tu - a.row.thu_tu).map(({ row }) => row)
}
