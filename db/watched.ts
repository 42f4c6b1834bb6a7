// Files that were taken from watched folders, by path, size and time and by their bytes. Knows no folder.
import { one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'

/** A file as it was when it was looked at: full path, bytes, milliseconds since 1970. */
export type Stamped = { path: string; size: number; changed: number }

/** Whether this very file was taken, unchanged since. */
export const isTaken = (db: ReadableDb, { path, size, changed }: Stamped): boolean =>
  one(db, 'SELECT 1 FROM tep_theo_doi WHERE duong_dan = ? AND co = ? AND sua_luc = ?', path, size, changed) !== null

/** Whether a file of these bytes was taken, wherever it lay. */
export const areBytesTaken = (db: ReadableDb, sha256: string): boolean =>
  one(db, 'SELECT 1 FROM tep_theo_doi WHERE sha256 = ? LIMIT 1', sha256) !== null

/** Keeps in mind that these were taken. */
export const noteTaken = (db: WritableDb, files: readonly (Stamped & { sha256: string })[]): void =>
  writing(db, () => {
    const put = 'INSERT OR REPLACE INTO tep_theo_doi (duong_dan, co, sua_luc, sha256) VALUES (?, ?, ?, ?)'
    for (const { path, size, changed, sha256 } of files) run(db, put, path, size, changed, sha256)
  })
