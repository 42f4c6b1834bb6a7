// Opens and closes an archive folder. Knows where its file lies, how durable it must be and who may write; not what is in it.
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { Refusal } from '../contract/refusal.ts'
import { freeRecipients, markUnclear } from './agency-older.ts'
import { seedAgencies } from './agency-seed.ts'
import { linkOlderTasks } from './agency-tasks.ts'
import { addFilterFunctions } from './filter-functions.ts'
import { type ReadableDb, type WritableDb, writing } from './handle.ts'
import { lockFolder, type Unlock } from './lock.ts'
import { type Migration, migrate, readMigrations, versionOf } from './migrate.ts'
import { isNetworkFolder } from './network-folder.ts'
import { asRefusal } from './sqlite-errors.ts'

export const archiveFile = (folder: string): string => path.join(folder, 'archive.sqlite')

const unlocks = new WeakMap<ReadableDb, Unlock>()

export interface OpenOptions {
  /** Other steps than the shipped ones, for tests. */
  migrations?: readonly Migration[]
}

/**
 * Opens an archive for writing, making it where there is none, and brings it up to this version. Refuses: `archive-locked` when another
 * process writes, `archive-on-network`, `archive-no-permission`, `archive-damaged`, `archive-from-future`, `disk-full`.
 */
export function openWriter(folder: string, options: OpenOptions = {}): WritableDb {
  return refusing(folder, () => {
    if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Refusal('input-invalid', { what: folder })
    mkdirSync(folder, { recursive: true })
    const real = realpathSync.native(folder)
    refuseNetwork(folder, real)
    const unlock = lockFolder(real)
    try {
      const db = prepareWriter(real, options.migrations ?? readMigrations())
      unlocks.set(db, unlock)
      return db
    } catch (error) {
      unlock()
      throw error
    }
  })
}

/** Opens an archive for asking; any number of these may be open beside the writer. An archive of an earlier version is brought up to date first. */
export function openReader(folder: string): ReadableDb {
  return refusing(folder, () => {
    const file = archiveFile(folder)
    if (!existsSync(file)) throw new Refusal('not-found', { what: `kho ở “${folder}”` })
    refuseNetwork(folder, realpathSync.native(folder))
    const latest = readMigrations().length
    const db = new Database(file, { readonly: true, timeout: 5000 }) as ReadableDb
    const version = closingOnError(db, () => {
      const found = versionOf(db, latest)
      if (found === latest) settings(db, 32_000)
      return found
    })
    if (version === latest) return db
    db.close()
    closeDb(openWriter(folder))
    return openReader(folder)
  })
}

function refuseNetwork(folder: string, real: string) {
  if (isNetworkFolder(real)) throw new Refusal('archive-on-network', { folder })
}

export function closeDb(db: ReadableDb): void {
  db.close()
  unlocks.get(db)?.()
  unlocks.delete(db)
}

/** Kilobytes of pages kept where all rows are gone through once and in order: more would be memory for nothing. */
const narrowCache = 8_000

/** Keeps few pages in memory from now on; gives what takes that back. */
export function narrow(db: ReadableDb): () => void {
  const usual = Number(db.pragma('cache_size', { simple: true }))
  db.pragma(`cache_size = -${narrowCache}`)
  return () => {
    db.pragma(`cache_size = ${usual}`)
  }
}

/** A letter's packed text is about 2.5 KB: of 4 KB pages every third byte would be wasted on them. */
const pageSize = 8192
/** What the write-ahead log is cut back to after a bulk import. */
const walLimit = 64 * 1024 * 1024
/** Pages of the log (32 MB) that are carried over into the file at once: a letter writes fifty, so that SQLite's own thousand had every twentieth wait. */
const carriedPages = 4_000

function prepareWriter(folder: string, migrations: readonly Migration[]): WritableDb {
  const file = archiveFile(folder)
  const bytes = existsSync(file) ? statSync(file).size : 0
  const db = new Database(file, { timeout: 5000 }) as WritableDb
  return closingOnError(db, () => {
    const version = versionOf(db, migrations.length)
    checkQuickly(db, bytes)
    if (version === 0) db.pragma(`page_size = ${pageSize}`)
    db.pragma('journal_mode = WAL')
    db.pragma(`journal_size_limit = ${walLimit}`)
    db.pragma(`wal_autocheckpoint = ${carriedPages}`)
    settings(db, 64_000)
    migrate(db, migrations, () => {
      seedAgencies(db)
      if (version > 0) catchUp(db)
    })
    return db
  })
}

/** What an earlier version did not know of its letters: unclear recipients, those it took for agencies, and whom their tasks are given to. */
function catchUp(db: WritableDb) {
  writing(db, () => {
    markUnclear(db)
    freeRecipients(db)
    linkOlderTasks(db)
  })
}

/** `synchronous=FULL`: what was filed survives the loss of power, which better-sqlite3's own default for WAL does not promise. */
function settings(db: ReadableDb, cacheKilobytes: number) {
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma(`cache_size = -${cacheKilobytes}`)
  db.pragma('temp_store = MEMORY')
  addFilterFunctions(db)
}

/** Tables with pages of their own. What the full text holds in its tables is `verify`'s to check: five times the work, and a damaged one can be made anew. */
const ownTables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"

/** A quick check of the tables reads every page: up to 64 MB it costs 50 ms; of a larger archive only the schema is read, the rest is `verify`'s. */
function checkQuickly(db: WritableDb, bytes: number) {
  const tables = db.prepare<[], string>(ownTables).pluck().all()
  if (bytes > 64 * 1024 * 1024) return
  const isWell = (table: string) => db.pragma(`quick_check('${table}')`, { simple: true }) === 'ok'
  if (!tables.every(isWell)) throw new Refusal('archive-damaged', { file: db.name })
}

function closingOnError<T>(db: ReadableDb, work: () => T): T {
  try {
    return work()
  } catch (error) {
    db.close()
    throw error
  }
}

function refusing<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw asRefusal(error, { folder })
  }
}
