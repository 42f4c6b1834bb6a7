// Filters against a plain loop over all rows: alone, beside words and numbers, in both orders, as few and as many. And what each of them means.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facets } from '../../contract/filters.ts'
import type { VienDan } from '../../contract/the-thuc.ts'
import type { VanBan, VanBanFields } from '../../contract/van-ban.ts'
import { openedName } from '../../core/link/co-quan.ts'
import { donViOf } from '../../core/query/don-vi.ts'
import { type Filter, filterTable } from '../../core/query/filters.ts'
import { type Query, readQuery } from '../../core/query/query.ts'
import { fold } from '../../core/text/fold.ts'
import { facetSteps } from '../../db/facets.ts'
import { all, type WritableDb, writing } from '../../db/handle.ts'
import { findVanBan } from '../../db/search.ts'
import { correctVanBan, fileVanBan, openVanBan, removeVanBan } from '../../db/van-ban.ts'
import { type Limits, usualLimits } from '../../db/within.ts'
import { filing, newArchive, now } from './archive-builder.ts'
import { ask, found, pages } from './searching.ts'

const parent = (soKyHieu: string): VienDan => ({
  quanHe: 'thuc-hien',
  tenLoai: 'Chỉ thị',
  soKyHieu,
  ngayBanHanh: null,
  coQuanBanHanh: 'Thủ tướng Chính phủ',
  trichYeu: null,
})
const signer = (hoTen: string) => ({ quyenHan: null, chucVu: null, hoTen })

interface Row {
  opened: VanBan
  tinh: string | null
  nam: number | null
  agency: string | null
  text: string
}

const rowsOf = (db: WritableDb): Row[] =>
  all<{ id: number; tinh: string | null; nam: number | null; ten: string | null }>(
    db,
    'SELECT v.id, v.tinh, v.nam, c.ten FROM van_ban v LEFT JOIN co_quan c ON c.id = v.co_quan_id WHERE v.bo_luc IS NULL',
  ).map(({ id, tinh, nam, ten }) => {
    const opened = openVanBan(db, { id })
    const { fields } = opened
    const names = [fields.soKyHieu, fields.tenLoai, fields.trichYeu, fields.coQuanBanHanh, ten, tinh, fields.nguoiKy?.hoTen]
    const pieces = [...names, ...fields.kinhGui, ...fields.noiNhan.map(one => one.text), opened.text?.text]
    return { opened, tinh, nam, agency: ten, text: pieces.map(piece => ` ${fold(piece ?? '')} `).join('¶') }
  })

const has = (texts: readonly (string | null | undefined)[], words: string): boolean =>
  [words, fold(openedName(words))].some(phrase => texts.some(text => ` ${fold(text ?? '')} `.includes(` ${phrase} `)))

const implemented = ({ opened }: Row) => opened.cites.filter(link => link.quanHe === 'thuc-hien')
const isHeld = (row: Row): boolean => implemented(row).some(({ vanBan }) => vanBan.direction !== 'tham-chieu')

/** The rules TK-31 to TK-37, one row at a time. */
function fits(row: Row, { name, asked }: Filter): boolean {
  const { fields, direction, soDen } = row.opened
  if (typeof asked === 'string') return true
  const recipients = fields.noiNhan.map(one => one.text)
  const sentOn = recipients.some(text => ['nhu tren', 'nhu kinh gui'].includes(fold(text))) ? fields.kinhGui : []
  switch (asked.kind) {
    case 'flag':
      return name === 'co-goc' ? isHeld(row) : implemented(row).length > 0 && !isHeld(row)
    case 'names':
      if (name === 'loai') return fields.tenLoai !== null && asked.names.includes(fold(fields.tenLoai))
      return asked.names.includes((name === 'tinh' ? row.tinh : direction) ?? '')
    case 'day':
      return fields.ngayBanHanh !== null && (name === 'tu' ? fields.ngayBanHanh >= asked.day : fields.ngayBanHanh <= asked.day)
    case 'year':
      return row.nam === asked.year
    case 'so-den':
      return direction === 'den' && soDen?.so === asked.so && (asked.nam === null || soDen.nam === asked.nam)
    case 'sign':
      return implemented(row).some(({ vanBan }) => fold(vanBan.soKyHieu ?? '') === asked.sign.phrase)
    case 'phrase':
      if (name === 'don-vi') return fields.soKyHieu !== null && fold(donViOf(fields.soKyHieu) ?? '') === asked.words
      if (name === 'nguoi-ky') return ` ${fold(fields.nguoiKy?.hoTen ?? '')} `.includes(` ${asked.words} `)
      if (name === 'co-quan') return has([fields.coQuanBanHanh, row.agency, row.tinh], asked.words)
      return has(name === 'kinh-gui' ? fields.kinhGui : [...recipients, ...sentOn], asked.words)
  }
}

const single = new Set(['loai', 'nam', 'co-quan', 'nguoi-ky', 'tinh', 'don-vi', 'chieu', 'so-den'])

/** The whole of a line, one row at a time (TK-38). */
function answers(row: Row, { filters, terms, minus }: Query): boolean {
  const holds = (term: { words: string[] }) => row.text.includes(` ${term.words.join(' ')} `)
  const understood = filters.filter(filter => typeof filter.asked === 'object')
  const asked = understood.filter(filter => !filter.isExcluded)
  const groups = Map.groupBy(asked, (filter: Filter) => (single.has(filter.name) ? filter.name : filter))
  return (
    terms.length + understood.length > 0 &&
    [...groups.values()].every(group => group.some(filter => fits(row, filter))) &&
    !understood.some(filter => filter.isExcluded && fits(row, filter)) &&
    terms.every(holds) &&
    !minus.some(holds)
  )
}

const page = { limit: 50, after: null, sort: 'newest', direction: null } as const
const pick = <T>(...values: T[]) => fc.constantFrom(...values)
const names = ['Báo Đắk Nông', 'Sở Y tế tỉnh Đắk Nông', 'Như trên', 'UBND tỉnh Lào Cai', 'Các sở, ban, ngành']
const agencies = ['UBND tỉnh Đắk Nông', 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Bộ Y tế', 'Sở Y tế tỉnh Đắk Nông', null]

const letter = fc.record({
  tenLoai: pick('Công văn', 'CHỈ THỊ', 'Chỉ thị', 'Quyết định', 'Phiếu lạ', null),
  coQuanBanHanh: pick(...agencies),
  soKyHieu: pick('2680/UBND-KGVX', '12/CT-UBND', '45/SYT-NVY', '12/QĐ-UBND', '7/BYT-KGVX', null),
  ngayBanHanh: pick('2020-12-31', '2021-05-01', '2021-06-30', '2022-01-01', null),
  nguoiKy: pick(signer('Tôn Thị Ngọc Hạnh'), signer('Nguyễn Văn Hanh'), null),
  kinhGui: fc.subarray(names, { maxLength: 2 }),
  noiNhan: fc.subarray(names, { maxLength: 2 }).map(list => list.map(text => ({ text, purpose: null }))),
  vienDan: fc.subarray([parent('12/CT-TTg'), parent('13/CT-TTg'), { ...parent('12/CT-TTg'), quanHe: 'can-cu' as const }], { maxLength: 2 }),
})
const filed = fc.record({
  fields: letter,
  direction: pick('den' as const, 'di' as const),
  text: pick('báo chí', 'bảo trì', 'chí phèo', ''),
})

const values: Record<string, string[]> = {
  loai: ['chỉ-thị', 'CT', 'công-văn', 'qđ', 'phiếu-lạ', 'không-có'],
  tu: ['01/05/2021', '2021', 'abc'],
  den: ['30/06/2021', '12/2020', '31/02/2021'],
  nam: ['2021', '2020', '1999'],
  'noi-nhan': ['"Báo Đắk Nông"', 'báo', 'ubnd', '"nông các"'],
  'kinh-gui': ['báo', '"Ủy ban nhân dân tỉnh"', 'sở'],
  'co-quan': ['ubnd', '"Sở Y tế"', 'đắk-nông', 'lào-cai'],
  'nguoi-ky': ['hạnh', '"Ngọc Hạnh"', 'ai'],
  tinh: ['đắk-nông', 'lào-cai', 'sao-hỏa'],
  'don-vi': ['kgvx', 'ubnd', 'nvy'],
  goc: ['12/CT-TTg', '13/ct-ttg', '99/CT-TTg'],
  chieu: ['đến', 'đi', 'tham-chiếu'],
  'so-den': ['1', '2', '1/2021', '1/1999'],
}
const filter = fc
  .tuple(pick('', '', '-'), pick(...filterTable))
  .chain(([minus, { name, typed }]) =>
    values[name] ? pick(...values[name]).map(value => `${minus}${typed}:${value}`) : fc.constant(`${minus}${typed}`),
  )
const line = fc
  .tuple(
    fc.subarray(['báo', 'chí', '"báo chí"', 'y tế'], { maxLength: 2 }),
    fc.array(filter, { minLength: 1, maxLength: 3 }),
    pick('', ' -trì'),
  )
  .map(([words, filters, minus]) => `${[...words, ...filters].join(' ')}${minus} `)

function fileAll(db: WritableDb, letters: readonly { fields: Partial<VanBanFields>; direction: 'den' | 'di'; text: string }[]) {
  writing(db, () => {
    for (const { fields, direction, text } of letters) fileVanBan(db, filing(fields, { direction, text }), now)
  })
  return rowsOf(db)
}

const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b)

function facetsOf(db: WritableDb, query: string, limits: Limits): Facets {
  const steps = facetSteps(db, { query, direction: null }, limits)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

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
  test('are counted as facets: each value as often as its filter beside the line finds it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(filed, { minLength: 1, maxLength: 12 }),
        fc.array(line, { minLength: 2, maxLength: 5 }),
        pick(0, 20_000),
        (letters, lines, few) => {
          const db = newArchive()
          fileAll(db, letters)
          for (const query of [...lines, '12/CT-TTg ', '12 ']) {
            const { counted, isWhole, facets } = facetsOf(db, query, { ...usualLimits, few })
            expect([counted, isWhole], query).toEqual([ask(db, query).total, true])
            const asked = new Set<string>(readQuery(query).filters.map(one => one.name))
            for (const { name, values: found } of facets.filter(facet => !asked.has(facet.name)))
              for (const { text, count } of found) {
                const total = ask(db, `${query}${text}`).total
                if (name === 'co-quan') expect(total, text).toBeGreaterThanOrEqual(count)
                else expect([text, query, total]).toEqual([text, query, count])
              }
          }
          db.close()
        },
      ),
      { numRuns: 8 },
    )
  })
  test('have facets of the commonest twelve values, the latest answers counted where there are too many', () => {
    const db = newArchive()
    fileAll(
      db,
      Array.from({ length: 16 }, (_, i) => ({
        fields: { soKyHieu: `${i}/UBND-V${'ABCDEFGHIJKLMNO'[i] ?? 'A'}` },
        direction: 'den',
        text: 'báo',
      })),
    )
    const units = (limits: Limits) => facetsOf(db, '-loại:x', limits)
    const whole = units({ ...usualLimits, few: 0 })
    expect(whole.facets.find(facet => facet.name === 'don-vi')?.values).toHaveLength(12)
    expect(whole.facets.find(facet => facet.name === 'don-vi')?.values[0]).toEqual({
      value: 'VA',
      text: 'đơn-vị:VA',
      asked: null,
      count: 2,
    })
    expect(units({ ...usualLimits, few: 0, counted: 4 })).toMatchObject({ counted: 4, isWhole: false })
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
