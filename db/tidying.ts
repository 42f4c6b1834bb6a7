// What the writer does while nobody waits for it, so that no letter has to wait for it: it merges what filings left of the indexes and carries the
// write-ahead log over into the file. Left undone it is done in between filings, of which then some take long.
import { rowsChanged, run, type WritableDb, writing } from './handle.ts'

const indexes = ['chi_muc_than', 'chi_muc_dau'] as const
/** Pages of an index (4 KB) that one step merges: some milliseconds, which a letter that comes meanwhile waits for. */
const stepPages = 64
/** Pages of the log that are worth carrying over: twenty letters. */
const worthCarrying = 1_000

/** Merges a little where four segments or more are of one size; whether there was anything to merge. FTS5 counts one row for the command itself. */
function mergeSome(db: WritableDb, index: (typeof indexes)[number]): boolean {
  const before = rowsChanged(db)
  writing(db, () => run(db, `INSERT INTO ${index} (${index}, rank) VALUES ('merge', ${stepPages})`))
  return rowsChanged(db) - before >= 2
}

type LogPages = { log: number; checkpointed: number }

/** Carries the log over as far as no reader is in its way. */
function carryOver(db: WritableDb) {
  const [{ log, checkpointed } = { log: 0, checkpointed: 0 }] = db.pragma('wal_checkpoint(NOOP)') as LogPages[]
  if (log - checkpointed >= worthCarrying) db.pragma('wal_checkpoint(PASSIVE)')
}

/** One step of what can wait; whether there may be more of it. */
export function tidyStep(db: WritableDb): boolean {
  if (indexes.some(index => mergeSome(db, index))) return true
  carryOver(db)
  return false
}
