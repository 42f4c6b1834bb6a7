// The bin: what cites a document goes on without it and comes back to it; what lies there is not changed.
import { describe, expect, test } from 'vitest'
import type { VienDan } from '../../contract/the-thuc.ts'
import { familyOf } from '../../db/family.ts'
import { historyOf } from '../../db/journal.ts'
import { attachWaiting, queueLetter } from '../../db/queue.ts'
import { findVanBan } from '../../db/search.ts'
import { attachFile, correctVanBan, detachFile, fileVanBan, listVanBan, openVanBan, removeVanBan, restoreVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now, sample } from './archive-builder.ts'

type Db = ReturnType<typeof newArchive>

const directive = { soKyHieu: '12/CT-TTg', ngayBanHanh: '2021-05-12', coQuanBanHanh: 'Thủ tướng Chính phủ', tenLoai: 'Chỉ thị' }
const cite: VienDan = { ...directive, quanHe: 'thuc-hien', trichYeu: null }
const citer = (db: Db, tinh: string) =>
  fileVanBan(
    db,
    filing({ soKyHieu: '9/UBND-VX', coQuanBanHanh: `UBND tỉnh ${tinh}`, kinhGui: [`Sở Y tế tỉnh ${tinh}`], vienDan: [cite] }),
    now,
  ).id
const target = (db: Db, id: number) => openVanBan(db, { id }).cites[0]?.vanBan
const stubs = (db: Db) => listVanBan(db, { direction: 'tham-chieu', removed: false, after: null, limit: 9 }).items.map(item => item.id)
const found = (db: Db, query: string) =>
  findVanBan(db, { query, limit: 9, after: null, sort: 'newest', direction: null }).hits.map(hit => hit.id)

describe('a held parent', () => {
  test('in the bin leaves its family to one tham chiếu, which is found, and takes it back', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing(directive), now)
    const one = citer(db, 'Đắk Nông')
    removeVanBan(db, { id }, now)
    const stub = target(db, one)
    expect([stub?.direction, stub?.soKyHieu]).toEqual(['tham-chieu', '12/CT-TTg'])
    const other = citer(db, 'Lâm Đồng')
    const family = familyOf(db, { id: stub?.id ?? 0 })
    expect(family.members.map(m => [m.vanBan.id, m.recipients.map(r => r.text)])).toEqual([
      [one, ['Sở Y tế tỉnh Đắk Nông']],
      [other, ['Sở Y tế tỉnh Lâm Đồng']],
    ])
    expect([stubs(db), found(db, '12 ct ttg')[0]]).toEqual([[stub?.id], stub?.id])
    restoreVanBan(db, { id }, now)
    expect([target(db, one)?.id, target(db, other)?.id, stubs(db)]).toEqual([id, id, []])
    expect(historyOf(db, { id })[0]).toMatchObject({ act: 'restore', changes: [{ field: 'thamChieu', before: String(stub?.id) }] })
  })
  test('whose citing letters are in the bin too leaves no tham chiếu to be seen', () => {
    const db = newArchive()
    const { id } = fileVanBan(db, filing(directive), now)
    const one = citer(db, 'Đắk Nông')
    removeVanBan(db, { id: one }, now)
    removeVanBan(db, { id }, now)
    expect([stubs(db), found(db, '12/CT-TTg')]).toEqual([[], []])
    restoreVanBan(db, { id: one }, now)
    restoreVanBan(db, { id }, now)
    expect([target(db, one)?.id, stubs(db)]).toEqual([id, []])
  })
})

test('what is in the bin is neither corrected nor given or robbed of files', () => {
  const db = newArchive()
  const file = { sha256: 'a'.repeat(64), name: 'cv.txt', bytes: 1, role: 'van-ban' as const }
  const { id } = fileVanBan(db, filing(directive, { files: [file] }), now)
  const waits = queueLetter(db, { name: 'a.txt', sha256: 'c'.repeat(64), bytes: 1, ...sample('ha-noi-1892') }, now)
  removeVanBan(db, { id }, now)
  const before = openVanBan(db, { id })
  expect(() => correctVanBan(db, { id, fields: { trichYeu: 'khác' }, register: {} }, now)).toThrow('in-bin')
  expect(() => attachFile(db, { id, file: { ...file, sha256: 'b'.repeat(64) } }, now)).toThrow('in-bin')
  expect(() => detachFile(db, { id, sha256: file.sha256 }, now)).toThrow('in-bin')
  expect(() => attachWaiting(db, { id: waits, vanBanId: id, role: 'phu-luc' }, now)).toThrow('in-bin')
  expect(openVanBan(db, { id })).toEqual(before)
})

test('what a tham chiếu cites is refused, not told to the journal and forgotten', () => {
  const db = newArchive()
  const stub = target(db, citer(db, 'Đắk Nông'))?.id ?? 0
  expect(() => correctVanBan(db, { id: stub, fields: { vienDan: [cite] }, register: {} }, now)).toThrow('input-invalid')
  expect([openVanBan(db, { id: stub }).fields.vienDan, historyOf(db, { id: stub })]).toEqual([[], []])
})
