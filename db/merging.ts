// A tham chiếu that turns out to be another document: its links, its files and what a clerk wrote into it go over, and nothing goes untold.
// Does not judge identity: that is core/link. To be called inside one transaction.
import { type Identity, mayBe } from '../core/link/identity.ts'
import { reindex } from './full-text.ts'
import { all, type ReadableDb, run, type WritableDb } from './handle.ts'
import { type Candidate, candidatesFor, theOne } from './identity.ts'
import type { Change } from './journal.ts'
import { clerkFields, fieldNames, fieldsOf, heldRow } from './opened.ts'

/** The tham chiếu, of the candidates of its sign, that a document with this identity is: the one to take the place of, or null. */
export function placeFor(candidates: readonly Candidate[], who: Identity): number | null {
  const stubs = candidates.filter(candidate => candidate.isThamChieu)
  const certain = theOne(stubs, who)
  if (!certain) return null
  const others = candidates.filter(candidate => !candidate.isThamChieu && mayBe(certain.who, candidate.who))
  return others.length ? null : certain.id
}

/**
 * Moves citations and files of every tham chiếu that can only mean this document to it and drops the records. Gives what went, for the journal:
 * the id of each record, its files, and the values that only its clerk knew.
 */
export function absorb(db: WritableDb, id: number, who: Identity, ofSign: readonly Candidate[] = candidatesFor(db, who)): Change[] {
  const candidates = ofSign.filter(candidate => candidate.id !== id)
  const held = candidates.filter(candidate => !candidate.isThamChieu && !candidate.isRemoved)
  return candidates
    .filter(stub => stub.isThamChieu && mayBe(stub.who, who) && !held.some(other => mayBe(stub.who, other.who)))
    .flatMap(stub => mergeInto(db, id, stub.id))
}

function mergeInto(db: WritableDb, id: number, stub: number): Change[] {
  reindex(db, stub)
  const values = [...clerkValues(db, stub)].map(([field, before]) => ({ field: `thamChieu.${field}`, before, after: null }))
  const files = moveFiles(db, id, stub)
  run(db, 'UPDATE vien_dan SET dich_id = ? WHERE dich_id = ?', id, stub)
  run(db, 'DELETE FROM van_ban WHERE id = ?', stub)
  return [{ field: 'thamChieu', before: String(stub), after: String(id) }, ...values, ...files]
}

const filesToMove = `SELECT sha256, ten FROM van_ban_tep f WHERE van_ban_id = ?
  AND NOT EXISTS (SELECT 1 FROM van_ban_tep h WHERE h.van_ban_id = ? AND h.sha256 = f.sha256) ORDER BY vi_tri`
const moveFile = `UPDATE van_ban_tep SET van_ban_id = ?, vi_tri = (SELECT coalesce(max(vi_tri), -1) + 1 FROM van_ban_tep WHERE van_ban_id = ?)
  WHERE van_ban_id = ? AND sha256 = ?`

/** Files that the document has already go with the record. */
function moveFiles(db: WritableDb, id: number, stub: number): Change[] {
  const moved = all<{ sha256: string; ten: string }>(db, filesToMove, stub, id)
  for (const { sha256 } of moved) run(db, moveFile, id, id, stub, sha256)
  return moved.map(({ sha256, ten }, i) => ({ field: `thamChieu.file.${i + 1}`, before: null, after: `${ten} ${sha256}` }))
}

/** The values a clerk wrote into a văn bản, as the journal shows them. */
export function clerkValues(db: ReadableDb, id: number): Map<string, string | null> {
  const byClerk = clerkFields(db, id)
  if (!byClerk.size) return new Map()
  const fields = fieldsOf(db, heldRow(db, id))
  return new Map(fieldNames.filter(field => byClerk.has(field)).map(field => [field, shown(fields[field])]))
}

/** A value as the journal keeps it. */
export const shown = (value: unknown): string | null => (value === null || typeof value === 'string' ? value : JSON.stringify(value))
