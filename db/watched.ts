// The folder that is watched, and the files that were taken from watched folders: by path, size and time and by their bytes. Opens none.
import type { RefusalBody } from '../contract/refusal.ts'
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

/** The folder that the application watches, and what keeps it from looking in now. */
export type WatchedFolder = { folder: string; trouble: RefusalBody | null }

export function watchedFolder(db: ReadableDb): WatchedFolder | null {
  const row = one<{ duong_dan: string; tro_ngai: string | null }>(db, 'SELECT duong_dan, tro_ngai FROM thu_muc_theo_doi')
  return row && { folder: row.duong_dan, trouble: row.tro_ngai === null ? null : (JSON.parse(row.tro_ngai) as RefusalBody) }
}

/** Sets the folder, or none. */
export const setWatchedFolder = (db: WritableDb, folder: string | null): void =>
  writing(db, () => {
    run(db, 'DELETE FROM thu_muc_theo_doi')
    if (folder !== null) run(db, 'INSERT INTO thu_muc_theo_doi (id, duong_dan, tro_ngai) VALUES (1, ?, NULL)', folder)
  })

/** Keeps in mind what stands in the way, or that nothing does. */
export const noteTrouble = (db: WritableDb, trouble: RefusalBody | null): unknown =>
  run(db, 'UPDATE thu_muc_theo_doi SET tro_ngai = ?', trouble && JSON.stringify(trouble))
