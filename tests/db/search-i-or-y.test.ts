// Search for syllables that are written with i or y: each spelling finds the other (TK-23).
import { describe, expect, test } from 'vitest'
import { makeSuggest } from '../../archive/suggest.ts'
import { newArchive } from './archive-builder.ts'
import { ask, found, pages, texts } from './searching.ts'

function archive() {
  const db = newArchive()
  const [y, i, both] = texts(
    db,
    ['An toàn kỹ thuật của công ty', { trichYeu: 'quản lý kỹ thuật' }],
    ['An toàn kĩ thuật của công ti', { trichYeu: 'quản lí kĩ thuật' }],
    'Công ti gửi về kỹ sư và thuật lại',
  ) as [number, number, number]
  return { db, y, i, both }
}

describe('i and y', () => {
  test.each(['ki thuat ', 'ky thuat ', '"ki thuat"', '"kỹ thuật"', 'an toan ki thuat '])('find one another: %s', line => {
    const { db, y, i } = archive()
    expect(new Set(found(db, line).slice(0, 2))).toEqual(new Set([y, i]))
    expect(new Set(found(db, line, { sort: 'relevance' }).slice(0, 2))).toEqual(new Set([y, i]))
  })
  test('as typed first where marks are typed, in either order of answers', () => {
    const { db, y, i } = archive()
    for (const sort of ['newest', 'relevance'] as const) {
      expect(found(db, 'quản lý kỹ thuật', { sort }).slice(0, 2), sort).toEqual([y, i])
      expect(found(db, 'quản lí kĩ thuật', { sort }).slice(0, 2), sort).toEqual([i, y])
    }
  })
  test('a syllable typed without marks agrees with either spelling, beside one typed with marks', () => {
    const db = newArchive()
    const [printed, apart] = texts(db, ['', { trichYeu: 'công ty cấp nước' }], 'Công việc, rồi tì vào bàn') as [number, number]
    expect(found(db, 'công ti')).toEqual([printed, apart])
  })
  test('page by page each once, counted with both, and not as a mended word', () => {
    const { db, y, i, both } = archive()
    expect(pages(db, 'công ty', 1).map(hit => hit.id)).toEqual([both, i, y])
    expect(ask(db, 'kĩ thuật ')).toMatchObject({ total: 3, didYouMean: null })
  })
  test('are ruled out by either, and shown as they stand', () => {
    const { db, i, both } = archive()
    expect(found(db, 'công -"kỹ thuật"')).toEqual([both])
    expect(found(db, 'công -ky')).toEqual([])
    const hit = ask(db, 'công ty kỹ thuật').hits.find(({ id }) => id === i)
    expect(hit?.snippet?.marks.map(({ start, end }) => hit.snippet?.text.slice(start, end))).toEqual(['kĩ thuật', 'công ti'])
  })
  test('of other words are told apart', () => {
    const db = newArchive()
    const ids = texts(db, 'cánh tay', 'cái tai', 'thì giờ', 'chị Thy')
    expect(['tay ', 'tai ', 'thi ', 'thy '].map(line => found(db, line))).toEqual(ids.map(id => [id]))
  })
  test('agree in filters', () => {
    const db = newArchive()
    const [id] = texts(db, ['', { nguoiKy: { quyenHan: null, chucVu: null, hoTen: 'Lý Mỹ Kỳ' } }])
    expect([found(db, 'người-ký:"lí mĩ kì"'), found(db, 'người-ký:"lí mai kì"')]).toEqual([[id], []])
  })
  test('a word growing behind one is completed', () => {
    const { db, y, i } = archive()
    expect(new Set(found(db, 'quan li ky thua'))).toEqual(new Set([y, i]))
  })
  test('are offered while a line is typed, with their marks', () => {
    const db = newArchive()
    texts(db, ['', { trichYeu: 'Quy chế quản lý' }], ['', { trichYeu: 'Quyết toán kinh phí' }])
    const offered = (line: string) =>
      makeSuggest(db)(line, 9).flatMap(({ kind, text, marks }) => (kind === 'trich-yeu' ? [[text, marks.length]] : []))
    expect([offered('qui che'), offered('quan li'), offered('quy')]).toEqual([
      [['Quy chế quản lý', 2]],
      [['Quy chế quản lý', 2]],
      [
        ['Quyết toán kinh phí', 1],
        ['Quy chế quản lý', 1],
      ],
    ])
  })
})
