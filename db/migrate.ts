// Brings an archive file to the schema of this version: forward only, one transaction a step, a copy first. A fresh one is made
// in a single transaction: whole or not at all. Knows files of SQL, not what they say.
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type Database from 'better-sqlite3'
import { Refusal } from '../contract/refusal.ts'

/** "Văn Thư" in the header of the file, so that no other program's database is taken for an archive. */
export const applicationId = 0x56_61_6e_54

/** The steps shipped with this version; a build copies the folder beside its bundle. */
export const migrationsFolder: string = path.join(import.meta.dirname, 'migrations')

export interface Migration {
  version: number
  name: string
  sql: string
}

/** The steps of a folder, `NNNN_what.sql`, without gaps from 1. */
export function readMigrations(folder: string = migrationsFolder): Migration[] {
  const steps = readdirSync(folder)
    .filter(name => /^\d{4}_.+\.sql$/u.test(name))
    .sort()
    .map(name => ({ version: Number(name.slice(0, 4)), name, sql: readFileSync(path.join(folder, name), 'utf8') }))
  steps.forEach((step, i) => {
    if (step.version !== i + 1) throw new Error(`migration ${step.name}: expected number ${i + 1}`)
  })
  return steps
}

const number = (db: Database.Database, pragma: string): number => Number(db.pragma(pragma, { simple: true }))

/** The version an archive stands at; 0 is a fresh file. A file of another program or of a later version is refused. */
export function versionOf(db: Database.Database, latest: number): number {
  const version = number(db, 'user_version')
  const owner = number(db, 'application_id')
  const isFresh = owner === 0 && version === 0 && number(db, 'schema_version') === 0
  if (!isFresh && owner !== applicationId) throw new Refusal('archive-damaged', { file: db.name })
  if (version > latest) throw new Refusal('archive-from-future', { version: String(version), known: String(latest) })
  return version
}

/**
 * Runs the steps that are missing. An archive that is not fresh is first copied whole to `archive.before-NNNN.sqlite` beside it. A step that
 * fails throws and leaves the file as it was. `fill` puts in what the last step made room for, in its transaction: an archive that was cut off
 * before it has not that version, and the next opening fills it.
 */
export function migrate(db: Database.Database, steps: readonly Migration[] = readMigrations(), fill: () => void = () => {}): void {
  const from = versionOf(db, steps.length)
  const missing = steps.slice(from)
  if (!missing.length) return
  if (from > 0) copyBefore(db, from + 1)
  const take = db.transaction((step: Migration) => {
    db.exec(step.sql)
    db.pragma(`application_id = ${applicationId}`)
    db.pragma(`user_version = ${step.version}`)
    if (step === missing.at(-1)) fill()
  })
  const makeWhole = db.transaction(() => {
    for (const step of missing) take(step)
  })
  if (from === 0) makeWhole.immediate()
  else for (const step of missing) take.immediate(step)
}

function copyBefore(db: Database.Database, version: number) {
  const copy = path.join(path.dirname(db.name), `archive.before-${String(version).padStart(4, '0')}.sqlite`)
  if (existsSync(copy)) rmSync(copy)
  db.prepare('VACUUM INTO ?').run(copy)
  const file = openSync(copy, 'r+')
  fsyncSync(file)
  closeSync(file)
}
