// Every answer of a line, as it leaves the archive: what the list shows, page after page, in its order.
import { expect, test } from 'vitest'
import { answerPages } from '../../db/answers.ts'
import { newArchive, seededArchive } from './archive-builder.ts'
import { pages, texts } from './searching.ts'

test.each(['newest', 'relevance'] as const)('all answers come in the order in which the list shows them, %s', sort => {
  const db = newArchive()
  const words = ['báo chí', 'bao chi', 'báo cáo về chí', 'chí của báo', 'Báo Chí Đắk Nông']
  texts(db, ...Array.from({ length: 330 }, (_, i) => `${words[i % words.length]} thứ ${i}`))
  for (const query of ['báo chí', 'bao chi', 'báo', 'chí -đắk', 'không có đâu'])
    for (const direction of [null, 'di'] as const) {
      const ids = [...answerPages(db, { query, sort, direction })].flat().map(({ id }) => id)
      expect(ids, query).toEqual(pages(db, query, 50, { sort, direction }).map(({ id }) => id))
    }
})

test('a number brings its family below it; each row says who signed', () => {
  const { db, dakNong, haNoi } = seededArchive()
  const rows = [...answerPages(db, { query: '12/CT-TTg', sort: 'newest', direction: null })].flat()
  expect(rows.map(({ id, direction, nguoiKy }) => [id, direction, nguoiKy])).toEqual([
    [expect.any(Number), 'tham-chieu', null],
    [haNoi, 'den', null],
    [dakNong, 'den', 'Tôn Thị Ngọc Hạnh'],
  ])
})

test('what is not the very thing asked for says what it stands for, as the list does', () => {
  const { db } = seededArchive()
  for (const query of ['2608/UBND-KGVX', 'tuyen truyem dinh huong', '2680/UBND-KGVX', 'tuyên truyền', 'UBND Lâm Đồng']) {
    const rows = [...answerPages(db, { query, sort: 'newest', direction: null })].flat()
    const hits = pages(db, query, 50)
    expect(rows.map(({ id, instead }) => [id, instead])).toEqual(hits.map(({ id, instead }) => [id, instead]))
  }
  const standIns = (query: string) => [...answerPages(db, { query, sort: 'newest', direction: null })].flat().map(row => row.instead?.asked)
  expect(standIns('2608/UBND-KGVX')).toContain('2608/UBND-KGVX')
  expect(standIns('UBND Lâm Đồng')).toContain('UBND Lâm Đồng')
  expect(standIns('tuyen truyem dinh huong')).toContain('tuyen truyem dinh huong')
})
