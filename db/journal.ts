// The journal (nhật ký): every change and every paper made, in order, each line bound to the one before it by a hash. Only ever added to.
import { hash } from 'node:crypto'
import type { HistoryEntry } from '../contract/van-ban.ts'
import { all, one, type ReadableDb, run, type WritableDb, writing } from './handle.ts'

export type Change = HistoryEntry['changes'][number]

export interface Act {
  act: HistoryEntry['act']
  vanBanId: number | null
  changes: Change[]
}

interface JournalRow {
  seq: number
  luc: string
  viec: HistoryEntry['act']
  van_ban_id: number | null
  thay_doi: string
  bam: Uint8Array
}

/** What stands for the hash of the line before the first. */
const firstHash: Uint8Array = new Uint8Array(32)
const hexOf = (bam: Uint8Array): string => Buffer.from(bam).toString('hex')

const hashOf = (row: Omit<JournalRow, 'bam'>, before: Uint8Array): Buffer =>
  hash('sha256', JSON.stringify([hexOf(before), row.seq, row.luc, row.viec, row.van_ban_id, row.thay_doi]), 'buffer')

/** A filing tells only what came, mostly where nothing was: each name and value once. */
const changesText = ({ act, changes }: Act): string =>
  JSON.stringify(
    act === 'file' && changes.every(({ before }) => before === null)
      ? Object.fromEntries(changes.map(({ field, after }) => [field, after]))
      : changes,
  )

function changesIn(text: string): Change[] {
  const told = JSON.parse(text) as Change[] | Record<string, string | null>
  return Array.isArray(told) ? told : Object.entries(told).map(([field, after]) => ({ field, before: null, after }))
}

/** Adds a line to the journal. To be called inside the transaction of the change it tells of; prints and exports are a change of their own. */
export function record(db: WritableDb, act: Act, now: Date): void {
  const last = one<{ seq: number; bam: Uint8Array }>(db, 'SELECT seq, bam FROM nhat_ky WHERE seq = (SELECT max(seq) FROM nhat_ky)')
  const row = {
    seq: (last?.seq ?? 0) + 1,
    luc: now.toISOString(),
    viec: act.act,
    van_ban_id: act.vanBanId,
    thay_doi: changesText(act),
  }
  run(
    db,
    'INSERT INTO nhat_ky (seq, luc, viec, van_ban_id, thay_doi, bam) VALUES (?, ?, ?, ?, ?, ?)',
    row.seq,
    row.luc,
    row.viec,
    row.van_ban_id,
    row.thay_doi,
    hashOf(row, last?.bam ?? firstHash),
  )
}

/** Tells that a paper was printed or saved: a line for each văn bản on it, one line for a register. Gives how many. */
export function recordPaper(
  db: WritableDb,
  { act, ids, name }: { act: 'print' | 'export'; ids: readonly number[]; name: string },
  now: Date,
): number {
  const on = ids.length ? ids : [null]
  writing(db, () => {
    for (const vanBanId of on) record(db, { act, vanBanId, changes: [{ field: 'paper', before: null, after: name }] }, now)
  })
  return on.length
}

/** What happened to one văn bản, the latest first. */
export function historyOf(db: ReadableDb, { id }: { id: number }): HistoryEntry[] {
  const rows = all<JournalRow>(db, 'SELECT * FROM nhat_ky WHERE van_ban_id = ? ORDER BY seq DESC', id)
  return rows.map(row => ({ seq: row.seq, at: row.luc, act: row.viec, changes: changesIn(row.thay_doi) }))
}

/** The lines whose hash, which binds each to the one before, or order is not what it should be. */
export function journalFaults(db: ReadableDb): { checked: number; faults: string[] } {
  let checked = 0
  let before = firstHash
  const faults: string[] = []
  for (const row of db.prepare('SELECT * FROM nhat_ky ORDER BY seq').iterate() as Iterable<JournalRow>) {
    checked++
    if (row.seq !== checked || !hashOf(row, before).equals(row.bam)) faults.push(String(row.seq))
    before = row.bam
  }
  return { checked, faults }
}
