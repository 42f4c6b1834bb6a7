// Ids that were looked up once and never change: kept per handle, for as long as no transaction was undone. Knows keys, not what they are of.
import { type ReadableDb, undoneOf } from './handle.ts'

/** The most ids of one kind: a few megabytes. */
const most = 50_000

/** Looks up the id of a key, or remembers it. The rows behind must never be deleted. */
export type Remembered = (db: ReadableDb, key: string, find: () => number | null) => number | null

export function remembering(): Remembered {
  const known = new WeakMap<ReadableDb, { undone: number; ids: Map<string, number> }>()
  const idsOf = (db: ReadableDb): Map<string, number> => {
    const held = known.get(db)
    if (held?.undone === undoneOf(db)) return held.ids
    const ids = new Map<string, number>()
    known.set(db, { undone: undoneOf(db), ids })
    return ids
  }
  return (db, key, find) => {
    const ids = idsOf(db)
    const id = ids.get(key) ?? find()
    if (id !== null && ids.size < most) ids.set(key, id)
    return id
  }
}
