// The dictionaries that kept texts are deflated with: rows of the archive itself, which never change, so that it can be opened by whoever has it.
// Knows which is used now; 0 stands for none, as in texts of earlier versions.
import { one, type ReadableDb } from './handle.ts'

/** The dictionary for the texts of letters, and that for what the machine read. */
export const textDictionary = 1
export const readingDictionary = 2
/** The one for texts that an archive learned from its own letters: each archive has another. */
export const learnedDictionary = 3

const loaded = new WeakMap<ReadableDb, Map<number, Uint8Array>>()

/** The bytes of a dictionary; null for 0. What was deflated with it cannot be read without. */
export function dictionaryOf(db: ReadableDb, ban: number): Uint8Array | null {
  if (ban === 0) return null
  const known = loaded.get(db) ?? new Map<number, Uint8Array>()
  loaded.set(db, known)
  const found = known.get(ban) ?? load(db, ban)
  known.set(ban, found)
  return found
}

export const isHeld = (db: ReadableDb, ban: number): boolean => one(db, 'SELECT 1 FROM tu_dien WHERE ban = ?', ban) !== null

/** What a text that is kept now is packed with. */
export const textDictionaryNow = (db: ReadableDb): number => (isHeld(db, learnedDictionary) ? learnedDictionary : textDictionary)

function load(db: ReadableDb, ban: number): Uint8Array {
  const row = one<{ chu: string }>(db, 'SELECT chu FROM tu_dien WHERE ban = ?', ban)
  if (!row) throw new Error(`no tu_dien ${ban}`)
  return Buffer.from(row.chu)
}
