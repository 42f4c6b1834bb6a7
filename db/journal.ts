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
  bam_truoc: string
  bam: string
}

export const firstHash: string = '0'.repeat(64)

const hashOf = (row: Omit<JournalRow, 'bam'>): string =>
  hash('sha256', JSON.stringify([row.bam_truoc, row.seq, row.luc, row.viec, row.van_ban_id, row.thay_doi]))

/** Adds a line to the journal. To be called inside the transaction of the change it tells of; prints and exports are a change of their own. */
export function record(db: WritableDb, { act, vanBanId, changes }: Act, now: Date): void {
  const last = one<{ seq: number; bam: string }>(db, 'SELECT seq, bam FROM nhat_ky WHERE seq = (SELECT max(seq) FROM nhat_ky)')
  const row = {
    seq: (last?.seq ?? 0) + 1,
    luc: now.toISOString(),
    viec: act,
    van_ban_id: vanBanId,
    thay_doi: JSON.stringify(changes),
    bam_truoc: last?.bam ?? firstHash,
  }
  run(
    db,
    'INSERT INTO nhat_ky (seq, luc, viec, van_ban_id, thay_doi, bam_truoc, bam) VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.seq,
    row.luc,
    row.viec,
    row.van_ban_id,
    row.thay_doi,
    row.bam_truoc,
    hashOf(row),
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
  return rows.map(row => ({ seq: row.seq, at: row.luc, act: row.viec, changes: JSON.parse(row.thay_doi) as Change[] }))
}

/** The lines whose hash, order or link to the line before is not what it should be. */
export function journalFaults(db: ReadableDb): { checked: number; faults: string[] } {
  let checked = 0
  let before = firstHash
  const faults: string[] = []
  for (const row of db.prepare('SELECT * FROM nhat_ky ORDER BY seq').iterate() as Iterable<JournalRow>) {
    checked++
    if (row.seq !== checked || row.bam_truoc !== before || row.bam !== hashOf(row)) faults.push(String(row.seq))
    before = row.bam
  }
  return { checked, faults }
}
