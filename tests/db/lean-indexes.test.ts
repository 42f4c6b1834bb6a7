// Indexes that were made leaner in an archive that was there before: what they are asked for is still found, and in order.
import { expect, test } from 'vitest'
import { addFilterFunctions } from '../../db/filter-functions.ts'
import { run } from '../../db/handle.ts'
import { migrate } from '../../db/migrate.ts'
import { registerEntries } from '../../db/register.ts'
import { findVanBan } from '../../db/search.ts'
import { usualLimits } from '../../db/within.ts'
import { openOldArchive } from './old-archive.ts'

test('an archive whose index of numbers lay apart finds them in each register and year, and prints its register in order', () => {
  const db = openOldArchive(32)
  run(db, "INSERT INTO so_sach (id, chieu, ten, loai) VALUES (1, 'den', 'Đơn thư', '[]')")
  const put = (thuTu: number, nam: number, soId: number, given: number) =>
    run(
      db,
      `INSERT INTO van_ban (chieu, thu_tu, nam_den, so_id, so_den, ngay_den) VALUES ('den', ?, ?, ?, ?, ?)`,
      ...[thuTu, nam, soId, given, `${nam}-03-04`],
    )
  put(1, 2025, 0, 2)
  put(2, 2025, 0, 1)
  put(3, 2025, 1, 2)
  put(4, 2026, 0, 2)
  run(db, "INSERT INTO van_ban (chieu, thu_tu, so, ky_hieu) VALUES ('tham-chieu', 5, '2', 'ubnd')")
  run(db, "UPDATE van_ban SET bo_luc = '2026-03-05' WHERE id = 4")
  migrate(db)
  addFilterFunctions(db)
  const found = (query: string, few: number) =>
    findVanBan(db, { query, limit: 9, after: null, sort: 'newest', direction: null }, { ...usualLimits, few }).hits.map(hit => hit.id)
  for (const few of [0, usualLimits.few])
    expect(['số-đến:2', 'số-đến:2/2025', 'số-đến:2/2026', 'số-đến:1'].map(query => found(query, few))).toEqual([[3, 1], [3, 1], [], [2]])
  const { items } = registerEntries(db, { from: '2025-01-01', to: '2026-12-31', kind: 'den', after: null, limit: 9 })
  expect(items.map(entry => [entry.vanBanId, entry.soDen])).toEqual([
    [2, 1],
    [1, 2],
    [3, 2],
  ])
})
