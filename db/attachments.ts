// Which files belong to which văn bản. Knows their names and fingerprints, not their bytes.
import { Refusal } from '../contract/refusal.ts'
import type { FileRole, SourceFile } from '../contract/van-ban.ts'
import { one, type ReadableDb, run, type WritableDb } from './handle.ts'

/** A file already stored under its sha-256. */
export interface NewFile {
  sha256: string
  name: string
  bytes: number
  role: FileRole
}

/** Whether a văn bản has these bytes. */
export const isAttached = (db: ReadableDb, id: number, sha256: string): boolean =>
  one(db, 'SELECT 1 FROM van_ban_tep WHERE van_ban_id = ? AND sha256 = ?', id, sha256) !== null

/** Binds a file to a văn bản as its last one. Refuses with `already-done` when it has these bytes already. */
export function attachRow(db: WritableDb, id: number, file: NewFile, now: Date): void {
  if (isAttached(db, id, file.sha256)) throw new Refusal('already-done', { name: file.name })
  run(db, 'INSERT OR IGNORE INTO tep (sha256, so_byte, luc) VALUES (?, ?, ?)', file.sha256, file.bytes, now.toISOString())
  run(
    db,
    `INSERT INTO van_ban_tep (van_ban_id, sha256, vi_tri, ten, vai_tro, luc)
      SELECT ?, ?, coalesce(max(vi_tri), -1) + 1, ?, ?, ? FROM van_ban_tep WHERE van_ban_id = ?`,
    id,
    file.sha256,
    file.name,
    file.role,
    now.toISOString(),
    id,
  )
}

/** Unbinds a file; its bytes stay in the archive while anything else, or the journal's promise of undoing, may want them. Gives its name. */
export function detachRow(db: WritableDb, id: number, sha256: SourceFile['sha256']): string {
  const row = one<{ ten: string }>(db, 'SELECT ten FROM van_ban_tep WHERE van_ban_id = ? AND sha256 = ?', id, sha256)
  if (!row) throw new Refusal('not-found', { what: 'tệp này trong văn bản' })
  run(db, 'DELETE FROM van_ban_tep WHERE van_ban_id = ? AND sha256 = ?', id, sha256)
  return row.ten
}
