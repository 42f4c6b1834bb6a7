// Recipients lie as numbers of names that are kept once; asked for, they are what was printed.
import { expect, test } from 'vitest'
import { all } from '../../db/handle.ts'
import { migrate, readMigrations } from '../../db/migrate.ts'
import { recipientsOf } from '../../db/recipients.ts'
import { correctVanBan, fileVanBan } from '../../db/van-ban.ts'
import { filing, newArchive, now } from './archive-builder.ts'
import { openOldArchive } from './old-archive.ts'

const noiNhan = ['Như trên', 'Sở Y tế', 'Lưu: VT'].map(text => ({ text, purpose: text === 'Sở Y tế' ? 'b/c' : null }))

test('a name that many letters print is kept once, as it was printed', () => {
  const db = newArchive()
  for (const name of ['Sở Y tế', 'sở Y tế', 'Sở Y tế']) fileVanBan(db, filing({ kinhGui: [name, 'UBND tỉnh'], noiNhan }), now)
  expect(all(db, 'SELECT ten FROM ten_nhan ORDER BY id').map(row => (row as { ten: string }).ten)).toEqual([
    ...['Sở Y tế', 'UBND tỉnh', 'Như trên', 'Lưu: VT', 'sở Y tế'],
  ])
  const texts = recipientsOf(db, 2).map(({ list, text, purpose }) => [list, text, purpose])
  expect(texts).toEqual([
    ['kinh-gui', 'sở Y tế', null],
    ['kinh-gui', 'UBND tỉnh', null],
    ...noiNhan.map(({ text, purpose }) => ['noi-nhan', text, purpose]),
  ])
  correctVanBan(db, { id: 2, fields: { kinhGui: ['Sở Nội vụ'] }, register: {} }, now)
  expect(recipientsOf(db, 2).map(({ text }) => text)).toEqual(['Sở Nội vụ', 'Như trên', 'Sở Y tế', 'Lưu: VT'])
})

test('an archive of an earlier version keeps its recipients, in their order and with their agencies', () => {
  const db = openOldArchive(12)
  db.exec(`INSERT INTO co_quan (id, ten, khoa, nguon) VALUES (7, 'Sở Y tế', 'so y te', 'bang')`)
  const rows = [1, 2].flatMap(id => [
    ...['Sở Y tế', 'Sở Nội vụ'].map((ten, i) => [id, 'kinh-gui', i, ten, null, ten === 'Sở Y tế' ? 7 : null]),
    ...noiNhan.map(({ text, purpose }, i) => [id, 'noi-nhan', i, text, purpose, text === 'Sở Y tế' ? 7 : null]),
  ])
  for (const id of [1, 2])
    db.exec(`INSERT INTO van_ban (id, chieu, thu_tu, nam_den, so_den, ngay_den) VALUES (${id}, 'den', ${id}, 2021, ${id}, '2021-06-01')`)
  const insert = db.prepare('INSERT INTO nguoi_nhan (van_ban_id, danh_sach, vi_tri, ten, muc_dich, co_quan_id) VALUES (?, ?, ?, ?, ?, ?)')
  for (const row of rows.toReversed()) insert.run(...row)
  migrate(db, readMigrations())
  expect(db.prepare('SELECT * FROM nguoi_nhan').raw().all()).toEqual(rows)
  expect(recipientsOf(db, 2).map(({ text, coQuan }) => [text, coQuan?.id ?? null])).toEqual(rows.slice(5).map(row => [row[3], row[5]]))
  expect(db.pragma('foreign_key_check')).toEqual([])
})
