// Filters against a plain loop over all rows: alone, beside words and numbers, in both orders, as few and as many. And what each of them means.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterTable } from '../../core/query/filters.ts'
import { readQuery } from '../../core/query/query.ts'
import { writing } from '../../db/handle.ts'
import { findVanBan } from '../../db/search.ts'
import { correctVanBan, fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { usualLimits } from '../../db/within.ts'
import { filing, newArchive, now } from './archive-builder.ts'
import { answers, fileAll, filed, line, parent, pick, signer } from './filter-rows.ts'
import { ask, found, pages } from './searching.ts'

const page = { limit: 50, after: null, sort: 'newest', direction: null } as const
const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b)

describe('filters', () => {
  test('[TK-38] give what a loop over all rows gives, each once, whatever the page, the order and how many there are', {
    timeout: 120_000,
  }, () => {
    const limits = pick(usualLimits, { ...usualLimits, few: 0 }, { ...usualLimits, few: 2 })
    fc.assert(
      fc.property(
        fc.array(filed, { minLength: 1, maxLength: 14 }),
        fc.array(line, { minLength: 4, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        limits,
        (letters, lines, limit, few) => {
          const db = newArchive()
          const rows = fileAll(db, letters)
          for (const typed of lines) {
            const query = readQuery(typed)
            const expected = sorted(rows.filter(row => answers(row, query)).map(row => row.opened.id))
            const whole = findVanBan(db, { query: typed, limit: 200, after: null, sort: 'newest', direction: null }, few)
            expect(sorted(whole.hits.map(hit => hit.id)), typed).toEqual(expected)
            expect(whole.total, typed).toBe(expected.length)
            expect(whole.unread).toHaveLength(query.filters.filter(one => typeof one.asked === 'string').length)
            expect(sorted(pages(db, typed, limit).map(hit => hit.id)), typed).toEqual(expected)
            const ranked = found(db, typed, { sort: 'relevance', limit: 200 })
            expect(sorted(ranked.slice(0, expected.length)), typed).toEqual(expected)
            const ofDirection = rows.filter(row => row.opened.direction === 'di' && answers(row, query)).map(row => row.opened.id)
            expect(sorted(found(db, typed, { direction: 'di', limit: 200 })), typed).toEqual(sorted(ofDirection))
          }
          db.close()
        },
      ),
      { numRuns: 25 },
    )
  })
  test('alone give the latest arrival first, and say why', () => {
    const db = newArchive()
    fileAll(
      db,
      ['báo', 'chí', 'báo'].map(text => ({ fields: { tenLoai: 'Công văn' }, direction: 'den' as const, text })),
    )
    const { hits } = ask(db, 'loại:công-văn')
    expect(hits.map(hit => [hit.id, hit.why])).toEqual([3, 2, 1].map(id => [id, ['loc']]))
    expect(found(db, 'loại:công-văn', { sort: 'relevance' })).toEqual([3, 2, 1])
  })
  test('beside a number keep its family and leave out what does not fit, the parent too', () => {
    const db = newArchive()
    fileAll(
      db,
      ['UBND tỉnh Đắk Nông', 'UBND tỉnh Lào Cai'].map(coQuanBanHanh => ({
        fields: { coQuanBanHanh, vienDan: [parent('12/CT-TTg')] },
        direction: 'den' as const,
        text: 'thực hiện Chỉ thị số 12/CT-TTg',
      })),
    )
    const whole = ask(db, '12/CT-TTg')
    const [dakNong] = found(db, 'tỉnh:đắk-nông')
    expect(whole.hits).toHaveLength(3)
    for (const query of ['12/CT-TTg tỉnh:đắk-nông', 'tỉnh:đắk-nông 12 ct ttg ']) {
      const { hits, total } = ask(db, query)
      expect([hits.map(hit => [hit.id, hit.why[0]]), total], query).toEqual([[[dakNong, 'gia-dinh']], 1])
    }
    expect(ask(db, '12/CT-TTg chiều:tham-chiếu').hits.map(hit => hit.soKyHieu)).toEqual(['12/CT-TTg'])
  })
  test('see a correction and leave out what lies in the bin', () => {
    const db = newArchive()
    fileAll(db, [{ fields: { tenLoai: 'Công văn', nguoiKy: signer('Lê Hạnh') }, direction: 'den', text: 'báo' }])
    correctVanBan(db, { id: 1, fields: { tenLoai: 'Chỉ thị' }, register: {} }, now)
    expect([found(db, 'loại:công-văn'), found(db, 'loại:chỉ-thị người-ký:hạnh')]).toEqual([[], [1]])
    removeVanBan(db, { id: 1 }, now)
    expect(['loại:chỉ-thị', 'người-ký:hạnh', '-loại:công-văn'].map(query => found(db, query))).toEqual([[], [], []])
  })
  test('[TK-33] of an agency find its letters whether its province stands with its level, without it or apart', () => {
    const db = newArchive()
    const file = (coQuanBanHanh: string, soKyHieu: string, to: string) =>
      writing(db, () => fileVanBan(db, filing({ coQuanBanHanh, soKyHieu, kinhGui: [to], diaDanh: 'Hà Nội' }), now)).id
    const department = file('Sở Thông tin và Truyền thông', '12/STTTT-BCXB', 'UBND tỉnh Lâm Đồng')
    const province = file('ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', '13/UBND-KGVX', 'Sở Y tế Hà Nội')
    const lines = ['cơ-quan:"sở tttt hà nội"', 'cơ-quan:"UBND Lâm Đồng"', 'kính-gửi:"ubnd lâm đồng"', 'kính-gửi:"Sở Y tế thành phố Hà Nội"']
    const expected = [[department], [province], [department], [province]]
    for (const limits of [undefined, { ...usualLimits, few: 0, counted: 50 }])
      expect(lines.map(query => findVanBan(db, { query, ...page }, limits).hits.map(hit => hit.id))).toEqual(expected)
    expect(['cơ-quan:"sở tttt lâm đồng"', 'cơ-quan:"ubnd hà nội"'].map(query => found(db, query))).toEqual([[], []])
  })
  test('[TK-33] of an agency find its letters in full and in short, whichever is typed and printed, and rule both out', () => {
    const db = newArchive()
    const by = (coQuanBanHanh: string, noiNhan: string) => ({ coQuanBanHanh, noiNhan: [{ text: noiNhan, purpose: null }] })
    const letters = [
      by('HĐND tỉnh Lâm Đồng', 'Bộ GD&ĐT'),
      by('Hội đồng nhân dân tỉnh Lâm Đồng', 'Bộ Giáo dục và Đào tạo'),
      by('Sở GD&ĐT Hà Nội', 'UBND huyện Krông Nô'),
      by('Sở Giáo dục và Đào tạo Hà Nội', 'Ủy ban nhân dân huyện Krông Nô'),
    ]
    fileAll(
      db,
      letters.map(fields => ({ fields, direction: 'den' as const, text: 'báo' })),
    )
    const councils = ['hđnd', '"hội đồng nhân dân"', '"HĐND Lâm Đồng"', '"hội đồng nhân dân tỉnh lâm đồng"'].map(
      value => `cơ-quan:${value}`,
    )
    const departments = ['"sở gdđt"', '"sở gd&đt hà nội"', '"Sở Giáo dục và Đào tạo Hà Nội"'].map(value => `cơ-quan:${value}`)
    const ministry = ['"Bộ GD&ĐT"', 'bgdđt', '"bộ giáo dục và đào tạo"'].map(value => `nơi-nhận:${value}`)
    const district = ['"ubnd huyện krông nô"', '"ủy ban nhân dân"'].map(value => `nơi-nhận:${value}`)
    for (const limits of [undefined, { ...usualLimits, few: 0, counted: 50 }]) {
      const ids = (query: string) => findVanBan(db, { query, ...page }, limits).hits.map(hit => hit.id)
      for (const query of [...councils, ...ministry])
        expect([ids(query), ids(`-${query}`)], query).toEqual([
          [2, 1],
          [4, 3],
        ])
      for (const query of [...departments, ...district])
        expect([ids(query), ids(`-${query}`)], query).toEqual([
          [4, 3],
          [2, 1],
        ])
    }
  })
  test('[TK-39] that make no sense limit nothing and are told', () => {
    const db = newArchive()
    fileAll(db, [{ fields: {}, direction: 'den', text: 'báo' }])
    expect(ask(db, 'báo từ:abc')).toMatchObject({ total: 1, unread: [{ text: 'từ:abc', filter: 'tu', fault: 'not-a-day' }] })
    expect(ask(db, 'từ:abc')).toMatchObject({ total: 0, hits: [], next: null })
  })
  test('of which many rows are looked at tell a total of at least so many', () => {
    const db = newArchive()
    fileAll(
      db,
      Array.from({ length: 9 }, (_, i) => ({ fields: { tenLoai: i % 2 ? 'Công văn' : 'Chỉ thị' }, direction: 'den', text: 'báo' })),
    )
    const total = (query: string) =>
      findVanBan(db, { query, limit: 2, after: null, sort: 'newest', direction: null }, { ...usualLimits, few: 1, counted: 4 }).total
    expect(['báo loại:chỉ-thị ', 'loại:chỉ-thị -năm:1999'].map(total)).toEqual([{ atLeast: 2 }, { atLeast: 2 }])
  })
  test('are never syntax of the index', () => {
    const db = newArchive()
    fileAll(db, [{ fields: {}, direction: 'den', text: 'báo' }])
    const value = fc.oneof(pick('"', '*', 'AND', 'NEAR(a', 'nguoi : x', '{a}', "'; DROP"), fc.string({ unit: 'binary', maxLength: 20 }))
    fc.assert(
      fc.property(pick(...filterTable), value, ({ typed }, typedValue) => {
        for (const query of [`${typed}:${typedValue}`, `${typed}:"${typedValue}" báo`]) expect(ask(db, query).hits.length).toBeLessThan(2)
      }),
    )
  })
})
