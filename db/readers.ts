// Which version of the readers read each letter, filed or waiting, and whether a clerk looked at what it read. Knows versions, not values.
import { all, one, type ReadableDb, run, type WritableDb } from './handle.ts'

/** Told once, when the letter is filed. */
export function putReader(db: WritableDb, id: number, version: number, isReviewed: boolean): void {
  run(db, 'INSERT OR REPLACE INTO lan_doc (van_ban_id, ban, da_duyet) VALUES (?, ?, ?)', id, version, isReviewed ? 1 : 0)
}

export const raiseReader = (db: WritableDb, id: number, version: number): void => {
  run(db, 'UPDATE lan_doc SET ban = ? WHERE van_ban_id = ? AND ban IS NOT ?', version, id, version)
}

export function putWaitingReader(db: WritableDb, id: number, version: number): void {
  run(db, 'INSERT OR REPLACE INTO hang_cho_lan_doc (hang_cho_id, ban) VALUES (?, ?)', id, version)
}

/** The version that read a waiting letter; 1 where it is not known. */
export const waitingReader = (db: ReadableDb, id: number): number =>
  one<{ ban: number }>(db, 'SELECT ban FROM hang_cho_lan_doc WHERE hang_cho_id = ?', id)?.ban ?? 1

/** What lies in the bin is not read again; what a newer reading proposed for it is forgotten. */
export function leaveRereading(db: WritableDb, id: number): void {
  run(db, 'UPDATE lan_doc SET ban = NULL WHERE van_ban_id = ?', id)
  run(db, "DELETE FROM diem_khac WHERE van_ban_id = ? AND trang_thai = 'cho'", id)
}

/** Back from the bin it counts as read by an old version, so that the next re-reading looks at it. */
export function joinRereading(db: WritableDb, id: number): void {
  run(db, 'UPDATE lan_doc SET ban = 1 WHERE van_ban_id = ?', id)
}

/** The fields of a letter that a clerk looked at and let stand. */
export function confirmedFields(db: ReadableDb, id: number): 'all' | Set<string> {
  if (one(db, 'SELECT 1 FROM lan_doc WHERE van_ban_id = ? AND da_duyet = 1', id)) return 'all'
  const accepted = all<{ truong: string }>(db, "SELECT truong FROM diem_khac WHERE van_ban_id = ? AND trang_thai = 'nhan'", id)
  return new Set(accepted.map(row => row.truong))
}

/** Letters whose reading is older than a version, filed and waiting. */
export const olderThan = (db: ReadableDb, version: number): number =>
  one<{ n: number }>(
    db,
    'SELECT (SELECT count(*) FROM lan_doc WHERE ban < ?) + (SELECT count(*) FROM hang_cho_lan_doc WHERE ban < ?) AS n',
    version,
    version,
  )?.n ?? 0

/** Letters with a text, filed and waiting; those in the bin left out. */
export const readable = (db: ReadableDb): number =>
  one<{ n: number }>(db, 'SELECT (SELECT count(*) FROM lan_doc WHERE ban IS NOT NULL) + (SELECT count(*) FROM hang_cho_lan_doc) AS n')?.n ??
  0

const older = {
  filed: 'SELECT ban, van_ban_id AS id FROM lan_doc WHERE ban < ? AND (ban, van_ban_id) > (?, ?) ORDER BY ban, van_ban_id LIMIT ?',
  waiting:
    'SELECT ban, hang_cho_id AS id FROM hang_cho_lan_doc WHERE ban < ? AND (ban, hang_cho_id) > (?, ?) ORDER BY ban, hang_cho_id LIMIT ?',
} as const
const every = {
  filed: 'SELECT 0 AS ban, van_ban_id AS id FROM lan_doc WHERE van_ban_id > ? AND ban IS NOT NULL ORDER BY van_ban_id LIMIT ?',
  waiting: 'SELECT 0 AS ban, hang_cho_id AS id FROM hang_cho_lan_doc WHERE hang_cho_id > ? ORDER BY hang_cho_id LIMIT ?',
} as const

/** So many ids are asked for at once; texts are asked for one by one. */
const pageSize = 200

/** The ids to read again, page by page from an index: those below a version, or (`null`) every one. */
export function* idsToReread(db: ReadableDb, what: keyof typeof older, below: number | null): Generator<number, void> {
  let last = { ban: -1, id: 0 }
  for (;;) {
    const rows =
      below === null
        ? all<typeof last>(db, every[what], last.id, pageSize)
        : all<typeof last>(db, older[what], below, last.ban, last.id, pageSize)
    for (const row of rows) yield row.id
    if (rows.length < pageSize) return
    last = rows.at(-1) ?? last
  }
}
