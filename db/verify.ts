// Whether the archive is whole: the database file, its references, every source file, the journal's chain, the index against the rows.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../contract/refusal.ts'
import { filePath, isWanted } from './files.ts'
import { all, one, type ReadableDb } from './handle.ts'
import { journalFaults } from './journal.ts'
import { isDamage } from './sqlite-errors.ts'
import { checkIndexes, type Told } from './verify-index.ts'

export interface Check {
  name: string
  ok: boolean
  checked: number
  faults: string[]
}

/** The most faults a check names. */
const named = 100

const checkOf = (name: string, checked: number, faults: string[]): Check => ({
  name,
  ok: faults.length === 0,
  checked,
  faults: faults.slice(0, named),
})

function integrity(db: ReadableDb): Check {
  const answers = (db.pragma('integrity_check') as { integrity_check: string }[]).map(row => row.integrity_check)
  return checkOf(
    'integrity',
    Number(db.pragma('page_count', { simple: true })),
    answers.filter(answer => answer !== 'ok'),
  )
}

function references(db: ReadableDb): Check {
  const broken = db.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[]
  return checkOf(
    'references',
    broken.length,
    broken.map(row => `${row.table} ${row.rowid ?? ''} → ${row.parent}`),
  )
}

/** Why a stored file is not what its name promises; null when it is. */
async function fileFault(file: string, sha256: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (error) {
    return `${sha256} ${error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'}`
  }
  return hash.digest('hex') === sha256 ? null : `${sha256} changed`
}

const wantedFiles = `SELECT sha256 FROM tep WHERE sha256 > ? UNION SELECT sha256 FROM hang_cho WHERE sha256 > ?
  UNION SELECT sha256 FROM hang_cho_tep WHERE sha256 > ? ORDER BY sha256 LIMIT 1000`
const countFiles = 'SELECT (SELECT count(*) FROM tep) + (SELECT count(*) FROM hang_cho) + (SELECT count(*) FROM hang_cho_tep) AS n'

/** Every sha-256 that a văn bản or the queue has, in order; a million names are never held. */
function* shasWanted(db: ReadableDb): Generator<string> {
  for (let last = ''; ; ) {
    const rows = all<{ sha256: string }>(db, wantedFiles, last, last, last)
    for (const { sha256 } of rows) yield sha256
    const end = rows.at(-1)
    if (!end) return
    last = end.sha256
  }
}

/** The source files; what a clerk takes out while it is looked for is no fault. */
async function files(db: ReadableDb, folder: string, told: Told): Promise<Check> {
  const total = one<{ n: number }>(db, countFiles)?.n ?? 0
  const faults: string[] = []
  let checked = 0
  for (const sha256 of shasWanted(db)) {
    if (!told(checked, total)) throw new Refusal('cancelled')
    checked++
    const fault = await fileFault(filePath(folder, sha256), sha256)
    if (fault !== null && isWanted(db, sha256)) faults.push(fault)
  }
  return checkOf('files', checked, faults)
}

function journal(db: ReadableDb): Check {
  const { checked, faults } = journalFaults(db)
  return checkOf('journal', checked, faults)
}

function indexes(db: ReadableDb, told: Told): Check {
  const found = checkIndexes(db, told)
  if (!found) throw new Refusal('cancelled')
  return checkOf('index', found.checked, found.faults)
}

/** A check; where damage keeps it from being made, that is its fault, and the other checks still tell theirs. */
async function orDamage(name: string, check: () => Check | Promise<Check>): Promise<Check> {
  try {
    return await check()
  } catch (error) {
    if (!isDamage(error)) throw error
    return checkOf(name, 0, [error.message])
  }
}

const gapsSql = `SELECT chieu, nam_den, so_den, sau FROM (SELECT chieu, nam_den, so_den, lead(so_den) OVER (PARTITION BY chieu, nam_den, so_id ORDER BY so_den) AS sau
  FROM van_ban WHERE so_den IS NOT NULL) WHERE sau > so_den + 1 LIMIT ${named}`

/** Numbers left out between two given ones. Told, but no damage: a clerk may give a number of his own. */
function numbers(db: ReadableDb): Check {
  const gaps = all<{ chieu: string; nam_den: number; so_den: number; sau: number }>(db, gapsSql)
  const told = checkOf(
    'so-den',
    one<{ n: number }>(db, 'SELECT count(*) AS n FROM van_ban WHERE so_den IS NOT NULL')?.n ?? 0,
    gaps.map(gap => `${gap.chieu} ${gap.nam_den}: ${gap.so_den + 1}–${gap.sau - 1}`),
  )
  return { ...told, ok: true }
}

export interface Verified {
  ok: boolean
  checks: Check[]
}

/** All checks; `told` hears how far files and index are checked and may end it: refused `cancelled`. `ok` is whether nothing is damaged (numbers left out are told as remarks of a check that is well). */
export async function verifyArchive(db: ReadableDb, folder: string, told: Told = () => true): Promise<Verified> {
  const checks = [
    await orDamage('integrity', () => integrity(db)),
    await orDamage('references', () => references(db)),
    await orDamage('files', () => files(db, folder, told)),
    await orDamage('journal', () => journal(db)),
    await orDamage('index', () => indexes(db, told)),
    await orDamage('so-den', () => numbers(db)),
  ]
  return { ok: checks.every(check => check.ok), checks }
}
