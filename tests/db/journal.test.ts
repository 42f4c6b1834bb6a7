// The journal of filings: added to only, its chain, what it keeps.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { one, run } from '../../db/handle.ts'
import { historyOf, journalFaults } from '../../db/journal.ts'
import { migrate, readMigrations } from '../../db/migrate.ts'
import { fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'
import { openOldArchive } from './old-archive.ts'

describe('the journal', () => {
  test('can be added to only, and shows a line that was tampered with', () => {
    const db = newArchive()
    for (let i = 1; i < 4; i++) fileVanBan(db, filing({ soKyHieu: `${i}/BC-VX` }), now)
    expect(() => run(db, "UPDATE nhat_ky SET luc = 'x' WHERE seq = 2")).toThrow(/chi them/u)
    expect(() => run(db, 'DELETE FROM nhat_ky WHERE seq = 3')).toThrow(/chi them/u)
    expect(journalFaults(db)).toEqual({ checked: 3, faults: [] })
    db.exec('DROP TRIGGER nhat_ky_khong_sua')
    run(db, `UPDATE nhat_ky SET thay_doi = replace(thay_doi, '2/BC', '9/BC') WHERE seq = 2`)
    expect(journalFaults(db)).toEqual({ checked: 3, faults: ['2'] })
  })
  test('of an archive of an earlier version keeps its lines and its chain, and still shows what was tampered with', () => {
    const db = openOldArchive(10)
    const insert = db.prepare('INSERT INTO nhat_ky (seq, luc, viec, van_ban_id, thay_doi, bam_truoc, bam) VALUES (?, ?, ?, ?, ?, ?, ?)')
    const changes = [{ field: 'soDen', before: null, after: '1/2021' }]
    let before = '0'.repeat(64)
    for (let seq = 1; seq <= 4; seq++) {
      const line = [seq, '2021-06-20T02:03:04.000Z', 'file', seq, JSON.stringify(changes)]
      const bam = createHash('sha256')
        .update(JSON.stringify([before, ...line]))
        .digest('hex')
      insert.run(...line, before, seq === 3 ? 'no hash' : bam)
      before = bam
    }
    migrate(db, readMigrations())
    expect(journalFaults(db)).toEqual({ checked: 4, faults: ['3', '4'] })
    expect(historyOf(db, { id: 2 })).toEqual([{ seq: 2, at: '2021-06-20T02:03:04.000Z', act: 'file', changes }])
    expect(() => run(db, 'DELETE FROM nhat_ky WHERE seq = 4')).toThrow(/chi them/u)
  })
  test('keeps what the register prints of each filing', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing({ soKyHieu: '5/BC-VX' }), now)
    expect(historyOf(db, { id })).toEqual([
      {
        seq: 1,
        at: now.toISOString(),
        act: 'file',
        changes: [
          { field: 'soDen', before: null, after: '1/2021' },
          { field: 'ngayDen', before: null, after: '2021-06-20' },
          { field: 'soKyHieu', before: null, after: '5/BC-VX' },
        ],
      },
    ])
    expect(one<{ n: number }>(db, 'SELECT count(*) AS n FROM nhat_ky')?.n).toBe(1)
  })
})
