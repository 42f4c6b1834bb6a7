// Search where the kept text of one letter is damaged: the page is given all the same, and says which letter that is.
import { expect, test } from 'vitest'
import { run } from '../../db/handle.ts'
import { marksIn } from '../../db/search.ts'
import { correctVanBan, openVanBan, removeVanBan, restoreVanBan } from '../../db/van-ban.ts'
import { newArchive, now } from './archive-builder.ts'
import { ask, pages, texts } from './searching.ts'

const archive = () => {
  const db = newArchive()
  const ids = texts(
    db,
    ['Tuyên truyền về báo chí', { soKyHieu: '1/BC' }],
    ['Tuyên truyền về báo chí, trích yếu có chữ', { soKyHieu: '2/BC', trichYeu: 'về báo chí' }],
    ['Họp về báo chí và tuyên truyền', { soKyHieu: '3/BC' }],
  )
  return { db, ids }
}
const lines = ['báo chí', 'bao chi ', 'tuyên truyền báo chí', 'chí báo', '2/BC', '2', 'bao chii ', 'loại:x bao chi ', 'năm:2020']

test.each(['x', '', '{"not": deflate}'])(
  'a text that is %j answers as its fields do, without a snippet, and is told; the others as always',
  damage => {
    for (const line of lines)
      for (const sort of ['newest', 'relevance'] as const) {
        const { db, ids } = archive()
        const [, damaged] = ids
        const before = new Map(ask(db, line, { sort }).hits.map(hit => [hit.id, hit]))
        run(db, 'UPDATE van_ban_chu SET chu = ? WHERE van_ban_id = ?', Buffer.from(damage), damaged ?? 0)
        const after = ask(db, line, { sort }).hits
        expect(after.map(hit => hit.id).toSorted(), line).toEqual([...before.keys()].toSorted())
        for (const hit of after)
          if (hit.id === damaged) expect([hit.snippet, hit.isTextDamaged], line).toEqual([null, true])
          else expect(hit, line).toEqual(before.get(hit.id))
        expect(new Set(pages(db, line, 1, { sort }).map(hit => hit.id))).toEqual(new Set(before.keys()))
        expect(marksIn(db, { id: damaged ?? 0, query: line })).toEqual([])
      }
  },
)

test('a letter without a text is not damaged', () => {
  const { db } = archive()
  run(db, 'DELETE FROM van_ban_chu')
  expect(ask(db, 'báo chí').hits.map(hit => hit.isTextDamaged)).toEqual([false, false, false])
})

test('a letter whose text is damaged is opened without it and says so; it is corrected, put into the bin and taken back as any other', () => {
  const { db, ids } = archive()
  const [, id = 0] = ids
  run(db, 'UPDATE van_ban_chu SET chu = ? WHERE van_ban_id = ?', Buffer.from('x'), id)
  expect(openVanBan(db, { id })).toMatchObject({ text: null, isTextDamaged: true, fields: { soKyHieu: '2/BC' } })
  correctVanBan(db, { id, fields: { trichYeu: 'Về xuất bản' }, register: {} }, now)
  expect(ask(db, 'xuất bản').hits.map(hit => hit.id)).toEqual([id])
  removeVanBan(db, { id }, now)
  expect(ask(db, 'xuất bản').hits).toEqual([])
  restoreVanBan(db, { id }, now)
  expect(ask(db, 'xuất bản').hits.map(hit => hit.id)).toEqual([id])
  expect(openVanBan(db, { id: ids[0] ?? 0 }).isTextDamaged).toBe(false)
})
