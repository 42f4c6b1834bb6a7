// Which agency of the directory a task of a văn bản is given to: a link beside the printed names, for the agency's page.

import type { LetterOf } from '../core/agency/resolve.ts'
import { letterOf, resolveName } from '../core/agency/resolve.ts'
import { findAgency } from './agencies.ts'
import { all, one, run, type WritableDb } from './handle.ts'

const put = 'INSERT OR IGNORE INTO nhiem_vu_giao (co_quan_id, van_ban_id, vi_tri) VALUES (?, ?, ?)'

/** Links a task with the agencies that its printed names mean; a name that the directory has not teaches nothing here. */
export function linkTask(
  db: WritableDb,
  { id, at, bodies }: { id: number; at: number; bodies: readonly string[] },
  letter: LetterOf,
): void {
  for (const name of bodies) {
    const { what, key } = resolveName(name, letter)
    const agency = what === 'agency' ? findAgency(db, key) : null
    if (agency !== null) run(db, put, agency, id, at)
  }
}

interface TaskRow {
  van_ban_id: number
  vi_tri: number
  co_quan: string
  tinh: string | null
  co_quan_ban_hanh: string | null
}
/** So many at once; the places of the last one say where to go on. */
const stretch = 1000
const next = `SELECT n.van_ban_id, n.vi_tri, n.co_quan, v.tinh, v.co_quan_ban_hanh FROM nhiem_vu n JOIN van_ban v ON v.id = n.van_ban_id
  WHERE (n.van_ban_id, n.vi_tri) > (?, ?) ORDER BY n.van_ban_id, n.vi_tri LIMIT ${stretch}`

/** Links the tasks of an archive that an earlier version left, once. */
export function linkOlderTasks(db: WritableDb): void {
  if (one(db, 'SELECT 1 FROM nhiem_vu_giao LIMIT 1')) return
  let last = { van_ban_id: 0, vi_tri: -1 }
  for (;;) {
    const rows = all<TaskRow>(db, next, last.van_ban_id, last.vi_tri)
    for (const row of rows) {
      const bodies = JSON.parse(row.co_quan) as string[]
      linkTask(db, { id: row.van_ban_id, at: row.vi_tri, bodies }, letterOf(row.tinh, row.co_quan_ban_hanh))
    }
    if (rows.length < stretch) return
    last = rows.at(-1) ?? last
  }
}
