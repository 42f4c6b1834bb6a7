// Makes the indexes anew from the rows, stretch by stretch in the order of arrival, one transaction each: what is stopped goes on where it was.
import { indexAnew, isInIndexes } from './full-text.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'

/** Letters in one stretch: what memory holds, and how long another write waits. */
export const stretchLetters = 500

/** How many văn bản belong into the indexes. */
export const countIndexable = (db: ReadableDb): number =>
  one<{ n: number }>(db, 'SELECT count(*) AS n FROM van_ban WHERE bo_luc IS NULL')?.n ?? 0

const place = 'SELECT den FROM dang_lap_lai WHERE id = 1'

/** Whether a rebuilding was begun and not ended. */
export const isRepairing = (db: ReadableDb): boolean => one(db, place) !== null

/** How many văn bản an unfinished rebuilding has behind it. */
export const countRepaired = (db: ReadableDb): number =>
  one<{ n: number }>(db, `SELECT count(*) AS n FROM van_ban WHERE bo_luc IS NULL AND thu_tu <= (${place})`)?.n ?? 0

/** How many văn bản an unfinished rebuilding has before it; 0 when none is under way. */
export const countUnindexed = (db: ReadableDb): number => (isRepairing(db) ? countIndexable(db) - countRepaired(db) : 0)

/** Empties the indexes and the words, unless a rebuilding is under way: that one goes on. */
export function beginRepair(db: WritableDb): void {
  writing(db, () => {
    if (isRepairing(db)) return
    for (const index of ['chi_muc_than', 'chi_muc_dau']) run(db, `INSERT INTO ${index} (${index}) VALUES ('delete-all')`)
    run(db, 'DELETE FROM tu')
    run(db, 'INSERT INTO dang_lap_lai (id, den) VALUES (1, -1)')
  })
}

const nextRows = 'SELECT id, thu_tu FROM van_ban WHERE thu_tu > ? AND bo_luc IS NULL ORDER BY thu_tu LIMIT ?'

/** Puts the next stretch in; what was filed or corrected meanwhile is there already. Gives how many were passed; 0 when all is done. */
export function repairStretch(db: WritableDb, most: number = stretchLetters): number {
  return writing(db, () => {
    const from = one<{ den: number }>(db, place)
    if (!from) return 0
    const rows = all<{ id: number; thu_tu: number }>(db, nextRows, from.den, most)
    for (const { id } of rows) if (!isInIndexes(db, id)) indexAnew(db, id)
    const last = rows.at(-1)
    if (last) run(db, 'UPDATE dang_lap_lai SET den = ?', last.thu_tu)
    else run(db, 'DELETE FROM dang_lap_lai')
    return rows.length
  })
}
