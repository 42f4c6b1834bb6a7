// Search by a day typed alone: the letters issued on it, compared with going through all letters one by one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facetSteps } from '../../db/facets.ts'
import { writing } from '../../db/handle.ts'
import { answerKeys } from '../../db/page-keys.ts'
import { fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { fileSample, filing, newArchive, now } from './archive-builder.ts'
import { ask, found, pages } from './searching.ts'

const typed = ['31/5/2021', '31-5-2021', '31.05.2021', '2021-05-31', 'ngày 31/5/2021', 'ngày 31 tháng 5 năm 2021', '31 thang 5 nam 2021 ']

describe('[TK-19] a day typed alone', () => {
  test.each(typed)('%s finds the letters issued on it, told so, before those that have its words', line => {
    const db = newArchive()
    const dakNong = fileSample(db, 'dak-nong-2680', '2021-06-01')
    const file = (ngayBanHanh: string, text = 'Kính gửi') => fileVanBan(db, filing({ ngayBanHanh }, { text }), now).id
    const cites = file('2021-06-02', `Theo Công văn số 3, ${line.trim()}`)
    const [first, last] = [file('2021-05-31'), file('2021-05-31')]
    file('2021-05-30')
    for (const sort of ['newest', 'relevance'] as const) {
      const { hits, total } = ask(db, line, { sort })
      expect([hits.map(({ id, why, instead }) => [id, why[0], instead]), total]).toEqual([
        [
          [last, 'ngay', null],
          [first, 'ngay', null],
          [dakNong, 'ngay', null],
          [cites, 'noi-dung', null],
        ],
        4,
      ])
    }
  })
  test('a số hiệu written like it comes first, with its own letters of the day behind it', () => {
    const db = newArchive()
    const file = (soKyHieu: string, ngayBanHanh: string) => fileVanBan(db, filing({ soKyHieu, ngayBanHanh }, { text: 'Kính gửi' }), now).id
    const [signed, dated] = [file('31/5/2021', '2020-01-01'), file('8/BC', '2021-05-31')]
    file('131/5/2021', '2020-01-01')
    expect(ask(db, '31/5/2021').hits.map(hit => [hit.id, hit.why[0]])).toEqual([
      [signed, 'so-hieu'],
      [dated, 'ngay'],
    ])
  })
  test('is narrowed by filters, by minus words and by the direction; the bin stays out', () => {
    const db = newArchive()
    const file = (tenLoai: string, direction: 'den' | 'di') =>
      fileVanBan(db, filing({ tenLoai, ngayBanHanh: '2021-05-31' }, { text: 'họp', direction }), now).id
    const [a, b, c, gone] = [file('Chỉ thị', 'den'), file('Công văn', 'den'), file('Công văn', 'di'), file('Chỉ thị', 'den')]
    removeVanBan(db, { id: gone }, now)
    expect(found(db, '31/5/2021')).toEqual([c, b, a])
    expect(found(db, '31/5/2021 loại:chỉ-thị')).toEqual([a])
    const lunch = fileVanBan(db, filing({ ngayBanHanh: '2021-05-31' }, { text: 'ăn trưa' }), now).id
    expect(found(db, '31/5/2021 -họp')).toEqual([lunch])
    removeVanBan(db, { id: lunch }, now)
    expect(found(db, '31/5/2021', { direction: 'di' })).toEqual([c])
    expect(ask(db, '31/5/2021', { direction: 'di' }).total).toBe(1)
  })
  test.each(['5/2021', '31/2/2021', '31/5', '"31/5/2021"', '31/5/2021 họp'])('%s is no day alone', line => {
    const db = newArchive()
    fileVanBan(db, filing({ ngayBanHanh: '2021-05-31' }, { text: 'Kính gửi' }), now)
    expect(ask(db, line).total).toBe(0)
  })
  test('gives each letter once, whatever the page, counted, and its facets are of the same letters', () => {
    const letter = fc.record({
      ngayBanHanh: fc.constantFrom('2021-05-31', '2021-05-30', null),
      text: fc.constantFrom('ngày 31/5/2021', 'họp báo'),
    })
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (letters, limit) => {
        const db = newArchive()
        const ids = writing(db, () => letters.map(({ ngayBanHanh, text }) => fileVanBan(db, filing({ ngayBanHanh }, { text }), now).id))
        const having = (holds: (one: (typeof letters)[number]) => boolean) =>
          ids.filter((_, i) => holds(letters[i] as (typeof letters)[number])).toReversed()
        const issued = having(one => one.ngayBanHanh === '2021-05-31')
        const expected = [...issued, ...having(one => one.ngayBanHanh !== '2021-05-31' && one.text.includes('31/5'))]
        expect(pages(db, '31/5/2021', limit).map(hit => hit.id)).toEqual(expected)
        expect(ask(db, '31/5/2021', { limit }).total).toBe(expected.length)
        expect(answerKeys(db, { query: '31/5/2021', sort: 'newest', direction: null, limit }).total).toBe(expected.length)
        const steps = facetSteps(db, { query: '31/5/2021', direction: null })
        let step = steps.next()
        while (!step.done) step = steps.next()
        expect(step.value.counted).toBe(expected.length)
        db.close()
      }),
      { numRuns: 40 },
    )
  })
})
