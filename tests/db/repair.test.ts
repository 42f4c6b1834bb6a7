// A damaged index is told by `verify` and made anew by a repair that may be stopped: exactly what indexing from the start gives.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deflateText } from '../../db/deflated.ts'
import type { WritableDb } from '../../db/handle.ts'
import { closeDb, openReader, openWriter } from '../../db/open.ts'
import { beginRepair, countRepaired, isRepairing, repairStretch } from '../../db/repair.ts'
import { fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { checkIndexes } from '../../db/verify-index.ts'
import { fileSample, filing, newArchive, newFolder, now } from './archive-builder.ts'
import { wholeIndex } from './whole-archive.ts'

/** Both samples, some small letters, one of them in the bin; the rowids of the indexes do not follow the ids. */
function someArchive(folder = newFolder()): WritableDb {
  const db = newArchive(folder)
  fileSample(db, 'ha-noi-1892', '2021-06-17')
  fileSample(db, 'dak-nong-2680', '2021-06-01')
  for (const [i, text] of ['kinh phí tuyên truyền', 'đường bộ 12', 'kinh kinh kinh'].entries())
    fileVanBan(db, filing({ trichYeu: `về ${text}` }, { text, ngayDen: `2021-05-0${i + 1}` }), now)
  removeVanBan(db, { id: fileVanBan(db, filing({ trichYeu: 'bỏ' }, { text: 'đã bỏ' }), now).id }, now)
  return db
}

const indexes = ['chi_muc_than', 'chi_muc_dau']
const rowsOf = (db: WritableDb, index: string) => db.prepare(`SELECT id FROM ${index}_docsize ORDER BY id`).pluck().all() as number[]

/** Ways to damage an index behind the archive's back; `n` chooses where. */
const damages: Record<string, (db: WritableDb, index: string, n: number) => void> = {
  'drops a row': (db, index, n) => {
    const ids = rowsOf(db, index)
    db.prepare(`DELETE FROM ${index} WHERE rowid = ?`).run(BigInt(ids[n % ids.length] ?? 0))
  },
  'drops the place of a row and keeps its words': (db, index, n) => {
    const ids = rowsOf(db, index)
    db.prepare(`DELETE FROM ${index}_docsize WHERE id = ?`).run(ids[n % ids.length] ?? 0)
  },
  'alters a row': (db, index, n) => {
    const ids = rowsOf(db, index)
    const id = BigInt(ids[n % ids.length] ?? 0)
    const column = index === 'chi_muc_than' ? 'than' : 'nguoi'
    db.prepare(`DELETE FROM ${index} WHERE rowid = ?`).run(id)
    db.prepare(`INSERT INTO ${index} (rowid, ${column}) VALUES (?, ?)`).run(id, `la ${'x'.repeat(3 + (n % 5))}`)
  },
  'duplicates a row under another rowid': (db, index, n) => {
    db.prepare(`INSERT INTO ${index} (rowid, ${index === 'chi_muc_than' ? 'than' : 'trich_yeu'}) VALUES (?, 'kinh phi')`).run(BigInt(n + 1))
  },
  'writes a row twice under its rowid': (db, index, n) => {
    const ids = rowsOf(db, index)
    db.prepare(`DELETE FROM ${index}_docsize WHERE id = ?`).run(ids[n % ids.length] ?? 0)
    db.prepare(`INSERT INTO ${index} (rowid, ${index === 'chi_muc_than' ? 'than' : 'trich_yeu'}) VALUES (?, 'kinh phi')`).run(
      BigInt(ids[n % ids.length] ?? 0),
    )
  },
  'empties it': (db, index) => {
    db.prepare(`INSERT INTO ${index} (${index}) VALUES ('delete-all')`).run()
  },
  'miscounts a word': db => {
    db.prepare('UPDATE tu SET so_van_ban = so_van_ban + 1 WHERE tu = (SELECT min(tu) FROM tu)').run()
  },
}

function repairAll(db: WritableDb, most: number) {
  beginRepair(db)
  while (repairStretch(db, most));
}

describe('repair', () => {
  test('a sound index is told to be sound', () => {
    expect(checkIndexes(someArchive())?.faults).toEqual([])
  })

  test('whatever dropped, altered or duplicated rows of the index: it is told, and repair gives exactly what indexing gave', () => {
    const db = someArchive()
    db.unsafeMode(true)
    const sound = wholeIndex(db)
    const damage = fc.tuple(fc.constantFrom(...Object.keys(damages)), fc.constantFrom(...indexes), fc.nat(20))
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 6 }), (all, most) => {
        for (const [name, index, n] of all) damages[name]?.(db, index, n)
        const told = checkIndexes(db)?.faults.length ?? 0
        const isDamaged = JSON.stringify(wholeIndex(db)) !== JSON.stringify(sound)
        expect(told > 0).toBe(isDamaged)
        repairAll(db, most)
        expect(wholeIndex(db)).toEqual(sound)
      }),
      { numRuns: 12 },
    )
  })

  test('stopped after any stretch, and after the program ended, it goes on where it was', () => {
    const folder = newFolder()
    const first = someArchive(folder)
    const sound = wholeIndex(first)
    beginRepair(first)
    repairStretch(first, 2)
    closeDb(first)
    const db = openWriter(folder)
    expect([isRepairing(db), countRepaired(db)]).toEqual([true, 2])
    expect(checkIndexes(db)?.faults).toContain('repair unfinished')
    beginRepair(db)
    expect(countRepaired(db)).toBe(2)
    while (repairStretch(db, 2));
    expect(isRepairing(db)).toBe(false)
    expect(wholeIndex(db)).toEqual(sound)
    closeDb(db)
  })

  test('killed between two stretches or within one, wherever that is, it goes on where it was', async () => {
    const folder = newFolder()
    const whole = someArchive(folder)
    const sound = wholeIndex(whole)
    closeDb(whole)
    for (const stretches of [1, 2, 5, 11]) {
      const child = fork(path.join(import.meta.dirname, 'endless-repairer.ts'), [folder], { stdio: 'ignore' })
      for (let i = 0; i < stretches; i++) await once(child, 'message')
      child.kill('SIGKILL')
      await once(child, 'exit')
      const db = openWriter(folder)
      if (isRepairing(db)) expect(checkIndexes(db)?.faults).toContain('repair unfinished')
      repairAll(db, 2)
      expect(wholeIndex(db)).toEqual(sound)
      closeDb(db)
    }
  })

  test('what is filed, put in the bin or taken out of the stretch to come meanwhile is in the index once', () => {
    const db = someArchive()
    beginRepair(db)
    repairStretch(db, 2)
    const id = fileVanBan(db, filing({ trichYeu: 'mới' }, { text: 'văn bản mới', ngayDen: '2021-07-01' }), now).id
    fileVanBan(db, filing({ trichYeu: 'cũ' }, { text: 'văn bản cũ', ngayDen: '2021-01-01' }), now)
    removeVanBan(db, { id: 1 }, now)
    while (repairStretch(db, 2));
    expect(checkIndexes(db)?.faults).toEqual([])
    removeVanBan(db, { id }, now)
    expect(checkIndexes(db)?.faults).toEqual([])
  })

  test('what is filed or corrected while a sound index is checked is no fault of it', () => {
    const folder = newFolder()
    const db = someArchive(folder)
    const reader = openReader(folder)
    let isFirst = true
    const found = checkIndexes(reader, () => {
      if (!isFirst) return true
      isFirst = false
      fileVanBan(db, filing({ trichYeu: 'xen giữa' }, { text: 'từ chen ngang', ngayDen: '2021-01-01' }), now)
      removeVanBan(db, { id: 1 }, now)
      return true
    })
    closeDb(reader)
    expect(found?.faults).toEqual([])
    expect(checkIndexes(db)?.faults).toEqual([])
  })

  test('a letter whose kept text is damaged is told; repair finds it by its fields and stops at none behind it', () => {
    const db = someArchive()
    const places = rowsOf(db, 'chi_muc_than')
    const id = db.prepare("SELECT id FROM van_ban WHERE trich_yeu = 'về đường bộ 12'").pluck().get() as number
    for (const damaged of [Buffer.from('hỏng'), deflateText('{').subarray(0, 1)]) {
      db.prepare('UPDATE van_ban_chu SET chu = ? WHERE van_ban_id = ?').run(damaged, id)
      expect(checkIndexes(db)?.faults).toContainEqual(expect.stringMatching(new RegExp(`^van_ban ${id} `, 'u')))
      repairAll(db, 2)
      expect(rowsOf(db, 'chi_muc_than')).toEqual(places)
      const found = db.prepare('SELECT count(*) FROM chi_muc_than WHERE chi_muc_than MATCH \'"duong bo 12"\'').pluck().get()
      expect(found).toBe(1)
    }
  })

  test('a check that is no longer wanted ends after its stretch', () => {
    expect(checkIndexes(someArchive(), () => false)).toBeNull()
  })
})
