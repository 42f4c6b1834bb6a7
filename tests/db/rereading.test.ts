// Reading filed letters again: what differs waits for the clerk and nothing filed changes by itself.
import { describe, expect, test } from 'vitest'
import { emptyTheThuc } from '../../contract/the-thuc.ts'
import { emptyFields, type VanBanFields } from '../../contract/van-ban.ts'
import { readerVersion } from '../../core/the-thuc/version.ts'
import { acceptProposals } from '../../db/deciding.ts'
import { keepDifferences } from '../../db/differences.ts'
import { all, run } from '../../db/handle.ts'
import { historyOf } from '../../db/journal.ts'
import { migrate, readMigrations } from '../../db/migrate.ts'
import { acceptWaiting, queueLetter } from '../../db/queue.ts'
import { idsToReread, olderThan } from '../../db/readers.ts'
import { rereadStatusOf } from '../../db/rereading.ts'
import { openVanBan, removeVanBan, restoreVanBan } from '../../db/van-ban.ts'
import { fieldsRead, fileSample, newArchive, now } from './archive-builder.ts'
import { openOldArchive } from './old-archive.ts'
import { fieldsProposed, fileOld, letter, otherwise, proposed, provenanceOf, readBefore, reading } from './read-before.ts'

describe('a re-reading', () => {
  test('keeps what differs as proposals with both readings, and changes nothing that is filed', () => {
    const db = newArchive()
    const id = fileOld(db, { ...otherwise('trichYeu', 'về báo chí'), kinhGui: reading.theThuc.kinhGui.slice(1) })
    const before = openVanBan(db, { id })
    const found = keepDifferences(db, id, reading, 2)
    expect(found.map(({ field }) => field)).toEqual(['trichYeu', 'kinhGui'])
    expect([openVanBan(db, { id }), historyOf(db, { id }).map(({ act }) => act)]).toEqual([before, ['file']])
    const [title, to] = proposed(db, id)
    const { raw: _, ...seen } = reading.theThuc.trichYeu!
    expect(title).toMatchObject({
      field: 'trichYeu',
      isClerks: false,
      filed: 'về báo chí',
      before: [{ value: 'về báo chí' }],
      after: [seen],
    })
    expect([to?.before.length, to?.after.length]).toEqual([5, 6])
    expect(rereadStatusOf(db)).toMatchObject({ older: 0, readable: 1, letters: 1, ofClerk: 0 })
  })

  test('that sees the same proposes nothing and is not asked for again', () => {
    const db = newArchive()
    const id = fileOld(db, {})
    expect([olderThan(db, 2), [...idsToReread(db, 'filed', 2)]]).toEqual([1, [id]])
    expect(keepDifferences(db, id, reading, 2)).toEqual([])
    expect([olderThan(db, 2), [...idsToReread(db, 'filed', 2)], [...idsToReread(db, 'filed', null)]]).toEqual([0, [], [id]])
  })

  test('takes the place of the one before: what it no longer sees otherwise is gone', () => {
    const db = newArchive()
    const id = fileOld(db, otherwise('diaDanh', 'Đắc Nông'))
    keepDifferences(db, id, reading, 2)
    expect(fieldsProposed(db, id)).toEqual(['diaDanh'])
    keepDifferences(db, id, readBefore(otherwise('diaDanh', 'Đắc Nông')), 3)
    expect([fieldsProposed(db, id), rereadStatusOf(db).letters]).toEqual([[], 0])
  })

  test('proposes also that a part is not there, and a part that an older version did not know', () => {
    const db = newArchive()
    const id = fileOld(db, { doKhan: { ...reading.theThuc.diaDanh!, value: 'Khẩn' } })
    run(db, 'UPDATE van_ban SET noi_luu = NULL WHERE id = ?', id)
    keepDifferences(db, id, reading, 2)
    expect(proposed(db, id).map(({ field, filed, after }) => [field, filed, after[0]?.value ?? null])).toEqual([
      ['doKhan', 'Khẩn', null],
      ['noiLuu', null, reading.theThuc.noiLuu?.value],
    ])
  })

  test('is the same for every field that a letter has: proposed, then accepted to what the reader reads', () => {
    const db = newArchive()
    const parts = (Object.keys(emptyFields) as (keyof VanBanFields)[]).filter(field => [reading.theThuc[field] ?? []].flat().length > 0)
    expect(parts.length).toBeGreaterThan(8)
    for (const field of parts) {
      const id = fileOld(db, { [field]: emptyTheThuc[field] })
      keepDifferences(db, id, reading, 2)
      expect(fieldsProposed(db, id)).toEqual([field])
      acceptProposals(db, { kind: 'letter', id }, now)
      expect(openVanBan(db, { id }).fields[field]).toEqual(fieldsRead(reading)[field])
      expect(provenanceOf(db, id, field)[0]).toMatchObject({ by: 'reader', isConfirmed: true })
    }
  })
})

describe('what a clerk looked at', () => {
  test('is told from what was merely read', () => {
    const db = newArchive()
    const waits = queueLetter(db, { name: 'a.txt', sha256: 'a'.repeat(64), bytes: 1, letter, reading }, now)
    const register = { ngayDen: '2021-06-20', donViNhan: null, ngayChuyen: null, hanXuLy: null, ghiChu: null }
    const accepted = { fields: fieldsRead(reading), register, direction: 'den' as const, so: null }
    const merely = acceptWaiting(db, { id: waits, ...accepted, isReviewed: false }, now).id
    const looked = fileSample(db, 'ha-noi-1892', '2021-06-17')
    const confirmed = (id: number) => new Set(openVanBan(db, { id }).provenance.map(({ isConfirmed }) => isConfirmed))
    expect([confirmed(merely), confirmed(looked)]).toEqual([new Set([false]), new Set([true])])
  })
})

describe('letters in the bin', () => {
  test('are not read again, and back from it are', () => {
    const db = newArchive()
    const id = fileOld(db, otherwise('diaDanh', 'Đắc Nông'))
    keepDifferences(db, id, reading, readerVersion)
    removeVanBan(db, { id }, now)
    expect([rereadStatusOf(db).letters, [...idsToReread(db, 'filed', null)], keepDifferences(db, id, reading, 9)]).toEqual([0, [], []])
    expect([[...idsToReread(db, 'filed', null)], rereadStatusOf(db).readable]).toEqual([[], 0])
    restoreVanBan(db, { id }, now)
    expect([...idsToReread(db, 'filed', readerVersion)]).toEqual([id])
    keepDifferences(db, id, reading, readerVersion)
    expect(fieldsProposed(db, id)).toEqual(['diaDanh'])
  })
})

test('readings kept before versions were known are of version 1; those in the bin are left out', () => {
  const db = openOldArchive(3)
  const add = (id: number, removed: string | null) =>
    db.exec(`INSERT INTO van_ban (id, chieu, thu_tu, nam_den, so_den, ngay_den, bo_luc) VALUES (${id}, 'den', ${id}, 2021, ${id}, '2021-06-01', ${removed ? `'${removed}'` : 'NULL'});
      INSERT INTO van_ban_doc (van_ban_id, doc) VALUES (${id}, x'00')`)
  add(1, null)
  add(2, now.toISOString())
  db.exec(`INSERT INTO hang_cho (id, ten, sha256, so_byte, luc, nghi_ngo, chu_va_doc) VALUES (7, 'a', 'a', 1, 'x', 0, x'00')`)
  migrate(db, readMigrations())
  expect(all(db, 'SELECT van_ban_id, ban, da_duyet FROM lan_doc ORDER BY 1')).toEqual([
    { van_ban_id: 1, ban: 1, da_duyet: 0 },
    { van_ban_id: 2, ban: null, da_duyet: 0 },
  ])
  expect(all(db, 'SELECT * FROM hang_cho_lan_doc')).toEqual([{ hang_cho_id: 7, ban: 1 }])
})
