// One writer per archive: a lock that dies with its process. Knows nothing of what is written.
import path from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '../contract/refusal.ts'
import { isBusy } from './sqlite-errors.ts'

/** Gives the lock back. */
export type Unlock = () => void

/**
 * Takes the writer's lock of an archive folder, or refuses with `archive-locked`. The lock is SQLite's own exclusive lock on an empty file
 * beside the archive: the system lets go of it however the process ends, so no stale lock is left and no process id has to be guessed.
 */
export function lockFolder(folder: string): Unlock {
  const lock = new Database(path.join(folder, 'archive.lock'), { timeout: 0 })
  try {
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw isBusy(error) ? new Refusal('archive-locked', { folder }) : error
  }
  return () => lock.close()
}
