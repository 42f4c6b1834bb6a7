// The directory of agencies (cơ quan) as letters use it: the row of a printed name, made when it is met for the first time. A name is never rewritten.
import { kindOf, levelOf } from '../core/agency/kind.ts'
import { agencyName, type CoQuanKey } from '../core/link/co-quan.ts'
import { fold } from '../core/text/fold.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'
import { remembering } from './remembered.ts'

const byKey = 'SELECT id FROM co_quan WHERE khoa = ? AND tinh = ?'

/** The row of an agency, or null when the directory does not have it. */
export function findAgency(db: ReadableDb, key: CoQuanKey | null): number | null {
  if (!key) return null
  return remembered(db, `${key.tinh}|${key.khoa}`, () => one<{ id: number }>(db, byKey, key.khoa, key.tinh)?.id ?? null)
}

const remembered = remembering()

const byAlias = `SELECT min(coalesce(c.gop_vao_id, c.id)) AS id, count(DISTINCT coalesce(c.gop_vao_id, c.id)) AS n
  FROM co_quan_ten_khac k JOIN co_quan c ON c.id = k.co_quan_id WHERE k.khoa = ? AND k.tinh = ?`

/** The agency that has the name as another name, where it is one only; rows that the clerk merged are one. */
export function aliasOf(db: ReadableDb, key: CoQuanKey | null): number | null {
  const alias = key && one<{ id: number | null; n: number }>(db, byAlias, key.khoa, key.tinh)
  return alias?.n === 1 ? alias.id : null
}

const learnt = `INSERT INTO co_quan (ten, khoa, tinh, loai, cap, ten_khong_dau, nguon, gop_vao_id, gop_qua_id) VALUES (?, ?, ?, ?, ?, ?, 'van-ban', ?, ?)`

/**
 * The row of an agency; a name met for the first time gets one. Another name of an agency is a row merged into it: it keeps its key, by which its letters
 * are known again, and the clerk may split it.
 */
export function agencyOf(db: WritableDb, key: CoQuanKey | null, printed: string): number | null {
  if (!key) return null
  const known = findAgency(db, key)
  if (known !== null) return known
  const ten = agencyName(printed)
  const same = aliasOf(db, key)
  const added = run(db, learnt, ten, key.khoa, key.tinh, kindOf(key.khoa), levelOf(key), sortedName(ten, key.tinh), same, same)
  return Number(added.lastInsertRowid)
}

/** The name as lists are ordered and searched by: with its province, where it does not say it. */
export function sortedName(ten: string, tinh: string): string {
  const name = fold(ten)
  return tinh === '' || name.endsWith(fold(tinh)) ? name : `${name} ${fold(tinh)}`
}
