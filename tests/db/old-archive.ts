// An archive as an earlier version of the program left it.
import path from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { WritableDb } from '../../db/handle.ts'
import { migrate, readMigrations } from '../../db/migrate.ts'
import { newFolder } from './archive-builder.ts'

/** The database file of schema `version`, empty. */
export function openOldArchive(version: number): WritableDb {
  const db = new Database(path.join(newFolder(), 'archive.sqlite')) as WritableDb
  onTestFinished(() => {
    db.close()
  })
  migrate(db, readMigrations().slice(0, version))
  return db
}
