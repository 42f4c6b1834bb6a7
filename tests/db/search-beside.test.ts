// Search by agency: as issuer, addressee or recipient, under other names, and through the agencies that went up in it or in which it went up.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insteadSentence } from '../../contract/instead-words.ts'
import type { VanBanFields } from '../../contract/van-ban.ts'
import { coQuanKey } from '../../core/link/co-quan.ts'
import { heirsOf } from '../../core/link/heirs.ts'
import { fold } from '../../core/text/fold.ts'
import { facetSteps } from '../../db/facets.ts'
import { type WritableDb, writing } from '../../db/handle.ts'
import { fileVanBan, removeVanBan } from '../../db/van-ban.ts'
import { fileSample, filing, newArchive, now } from './archive-builder.ts'
import { ask, found, pages, texts } from './searching.ts'

const issued = (coQuanBanHanh: string, text = 'Về việc họp'): [string, Partial<VanBanFields>] => [text, { coQuanBanHanh }]
const sorts = ['newest', 'relevance'] as const
/** Letters of agencies beside the one named; what is a slip away is none. */
const marked = (db: WritableDb, line: string, sort: (typeof sorts)[number] = 'newest') =>
  ask(db, line, { sort }).hits.flatMap(({ id, instead }) => (instead && instead.how !== 'gan-dung' ? [id] : []))

describe('by agency', () => {
  test.each(['sở tttt hà nội', 'so tttt ha noi', 'Sở Thông tin và Truyền thông Hà Nội', 'Sở TT&TT Hà Nội'])(
    '%s tells issuer, addressee and recipient apart, in whatever form each is printed',
    line => {
      const db = newArchive()
      const [by, to, at] = texts(
        db,
        issued('Sở Thông tin và Truyền thông Hà Nội'),
        ['Về việc họp', { kinhGui: ['Sở TT&TT Hà Nội'] }],
        ['Về việc họp', { noiNhan: [{ text: 'Sở TTTT Hà Nội', purpose: null }] }],
      )
      for (const sort of sorts)
        expect(new Map(ask(db, line, { sort }).hits.map(hit => [hit.id, [hit.why[0], hit.instead]]))).toEqual(
          new Map([
            [at, ['noi-nhan', null]],
            [to, ['kinh-gui', null]],
            [by, ['co-quan', null]],
          ]),
        )
    },
  )
  test.each(['UBND Lâm Đồng', 'ubnd lam dong', 'Ủy ban nhân dân tỉnh Lâm Đồng'])(
    '%s: letters of what went up in it follow its own, marked so, page by page and counted',
    line => {
      const db = newArchive()
      const dakNong = fileSample(db, 'dak-nong-2680', '2021-06-01')
      const [thuan, , health, own] = texts(
        db,
        issued('UBND tỉnh Bình Thuận'),
        issued('UBND tỉnh Gia Lai'),
        issued('Sở Y tế tỉnh Đắk Nông'),
        issued('Ủy ban nhân dân tỉnh Lâm Đồng'),
      )
      for (const sort of sorts) {
        const { hits, total } = ask(db, line, { sort })
        expect(hits.slice(0, 3).map(hit => [hit.id, hit.why[0], hit.instead])).toEqual([
          [own, 'co-quan', null],
          [dakNong, 'co-quan', { how: 'tien-than', asked: line, coQuan: 'Ủy ban nhân dân tỉnh Đắk Nông' }],
          [thuan, 'co-quan', { how: 'tien-than', asked: line, coQuan: 'Ủy ban nhân dân tỉnh Bình Thuận' }],
        ])
        expect(total).toBe(hits.length)
        expect(pages(db, line, 1, { sort })).toEqual(hits)
      }
      expect(found(db, line)).toHaveLength(3)
      expect(ask(db, 'so y te lam dong').hits.map(hit => [hit.id, hit.instead?.how])).toContainEqual([health, 'tien-than'])
      expect(found(db, line, { direction: 'di' })).toEqual([])
    },
  )
  test.each(['ubnd lâm đồng', 'ubnd lam dong ', 'Ủy ban nhân dân Lâm Đồng'])(
    '[TK-15] %s: letters of it and to it, which print its level, stand above those that have the words in their text or apart',
    line => {
      const db = newArchive()
      const [full, short, apart, text, level, to] = texts(
        db,
        issued('ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG'),
        issued('UBND tỉnh Lâm Đồng'),
        issued('UBND tỉnh Đồng Nai', 'Gửi lâm trường'),
        issued('UBND tỉnh Gia Lai', 'Theo UBND Lâm Đồng'),
        issued('UBND tỉnh Gia Lai', 'Theo Ủy ban nhân dân tỉnh Lâm Đồng'),
        ['Về việc họp', { coQuanBanHanh: 'UBND tỉnh Gia Lai', kinhGui: ['UBND tỉnh Lâm Đồng'] }],
      )
      expect(found(db, line)).toEqual([to, short, full, level, text, apart])
      expect(pages(db, line, 1).map(hit => hit.id)).toEqual([to, short, full, level, text, apart])
    },
  )
  test.each(['ubnd lâm đồng', 'Ủy ban nhân dân Lâm Đồng', 'UBND tỉnh Lâm Đồng'])(
    '[TK-15] %s: by relevance its own letters stand above one that has the words in its text again and again',
    line => {
      const db = newArchive()
      const other = Array.from({ length: 100 }, (_, i) => issued('Sở Y tế tỉnh Gia Lai', `SỞ Y TẾ. Họp về đất đai ${i}`))
      const [repeated, ...rest] = texts(
        db,
        issued('UBND tỉnh Gia Lai', `UBND TỈNH GIA LAI. Họp: ${'UBND Lâm Đồng, '.repeat(4)}`),
        ...Array.from({ length: 40 }, () =>
          issued('UBND tỉnh Lâm Đồng', 'UBND TỈNH LÂM ĐỒNG. Họp về phòng, chống dịch, đề nghị thực hiện'),
        ),
        ...other,
      )
      const own = rest.slice(0, 40).reverse()
      expect(found(db, line, { sort: 'relevance' }).slice(0, 41)).toEqual([...own, repeated])
    },
  )
  test('a letter to a former agency says as what it names it', () => {
    const db = newArchive()
    const [to, at] = texts(
      db,
      ['Về việc họp', { coQuanBanHanh: 'UBND tỉnh Gia Lai', kinhGui: ['UBND tỉnh Đắk Nông'] }],
      ['Về việc họp', { coQuanBanHanh: 'UBND tỉnh Gia Lai', noiNhan: [{ text: 'UBND tỉnh Đắk Nông', purpose: 'b/c' }] }],
    )
    const { hits } = ask(db, 'UBND Lâm Đồng')
    expect(hits.map(hit => [hit.id, hit.why[0]])).toEqual([
      [at, 'noi-nhan'],
      [to, 'kinh-gui'],
    ])
    expect(hits[0]?.instead && insteadSentence(hits[0].instead)).toBe('Ủy ban nhân dân tỉnh Đắk Nông, nay thuộc “UBND Lâm Đồng”')
    expect(hits.map(hit => hit.fieldMarks.coQuanBanHanh)).toEqual([undefined, undefined])
  })
  test('letters of what it went up in follow too, each once', () => {
    const db = newArchive()
    const dakNong = fileSample(db, 'dak-nong-2680', '2021-06-01')
    const [since] = texts(db, issued('Ủy ban nhân dân tỉnh Lâm Đồng'))
    const { hits } = ask(db, 'UBND tỉnh Đắk Nông')
    expect(hits.map(hit => [hit.id, hit.instead?.how])).toEqual([
      [dakNong, undefined],
      [since, 'ke-thua'],
    ])
    expect(hits[1]?.instead && insteadSentence(hits[1].instead)).toBe('Ủy ban nhân dân tỉnh Lâm Đồng, trước là “UBND tỉnh Đắk Nông”')
    expect(hits[1]?.fieldMarks.coQuanBanHanh).toEqual([{ start: 0, end: 29 }])
  })
  test('departments and ministries are followed through the mergers of 2025 as well, in short forms too', () => {
    const db = newArchive()
    const [ttLamDong, gtDakNong, ministry] = texts(
      db,
      issued('Sở TTTT tỉnh Lâm Đồng'),
      issued('Sở GTVT tỉnh Đắk Nông'),
      issued('Bộ Thông tin và Truyền thông'),
    )
    expect(ask(db, 'so khcn lam dong').hits.map(hit => [hit.id, hit.instead?.how])).toEqual([[ttLamDong, 'tien-than']])
    expect(ask(db, 'Sở Xây dựng Lâm Đồng').hits.map(hit => [hit.id, hit.instead?.how])).toEqual([[gtDakNong, 'tien-than']])
    expect(ask(db, 'Bộ KHCN').hits.map(hit => [hit.id, hit.instead?.how])).toEqual([[ministry, 'tien-than']])
    expect(ask(db, 'Bộ Xây dựng').hits).toEqual([])
  })
  test('the very agency under an older spelling of its province comes first', () => {
    const db = newArchive()
    const [now, heir] = texts(db, issued('UBND thành phố Huế', 'về họp'), issued('UBND tỉnh Lâm Đồng', 'về họp'))
    expect(ask(db, 'UBND tỉnh Thừa Thiên Huế').hits.map(hit => [hit.id, hit.instead?.how])).toEqual([[now, 'ten-khac']])
    expect(ask(db, 'UBND tỉnh Đắc Nông').hits.map(hit => [hit.id, hit.instead?.how])).toEqual([[heir, 'ke-thua']])
  })
  test('what else the line asks for must be there, what it rules out must not, and filters hold', () => {
    const db = newArchive()
    const [press, land] = texts(db, issued('UBND tỉnh Đắk Nông', 'Về báo chí'), issued('UBND tỉnh Đắk Nông', 'Về đất đai'))
    expect(marked(db, 'báo chí UBND Lâm Đồng')).toEqual([press])
    expect(marked(db, 'UBND Lâm Đồng báo chí đất đai')).toEqual([])
    expect(marked(db, 'UBND Lâm Đồng -"đất đai"')).toEqual([press])
    expect(marked(db, 'UBND Lâm Đồng -báo')).toEqual([land])
    expect(marked(db, 'UBND Lâm Đồng tỉnh:gia-lai')).toEqual([])
    for (const sort of sorts) {
      expect(marked(db, 'báo chí UBND Lâm Đồng', sort)[0]).toBe(press)
      expect(marked(db, 'UBND Lâm Đồng tỉnh:đắk-nông', sort)).toEqual([land, press])
    }
    expect(found(db, 'cơ-quan:"UBND tỉnh Lâm Đồng"')).toEqual([])
  })
  test('facets count them with the answers, and what is in the bin is gone', () => {
    const db = newArchive()
    const dakNong = fileSample(db, 'dak-nong-2680', '2021-06-01')
    texts(db, issued('Ủy ban nhân dân tỉnh Lâm Đồng'))
    const counted = () => {
      const steps = facetSteps(db, { query: 'UBND Lâm Đồng', direction: null })
      for (;;) {
        const step = steps.next()
        if (step.done) return step.value.facets.find(({ name }) => name === 'tinh')?.values.map(({ value, count }) => [value, count])
      }
    }
    expect(counted()).toEqual(
      expect.arrayContaining([
        ['Lâm Đồng', 1],
        ['Đắk Nông', 1],
      ]),
    )
    writing(db, () => removeVanBan(db, { id: dakNong }, now))
    expect(counted()).toEqual([['Lâm Đồng', 1]])
    expect(found(db, 'UBND Lâm Đồng')).toHaveLength(1)
  })
  test('quotes and a name that the archive has no letter of bring none', () => {
    const db = newArchive()
    fileSample(db, 'dak-nong-2680', '2021-06-01')
    for (const line of ['"UBND Lâm Đồng"', 'Lâm Đồng', 'UBND Gia Lai']) expect(marked(db, line), line).toEqual([])
  })
})

describe('page after page, against every letter looked at one by one', () => {
  const names = ['UBND tỉnh Lâm Đồng', 'UBND tỉnh Đắk Nông', 'UBND tỉnh Bình Thuận', 'Sở Y tế tỉnh Đắk Nông', 'UBND tỉnh Gia Lai']
  const name = fc.constantFrom(...names)
  const letter = fc.record({
    by: name,
    to: fc.option(name),
    at: fc.option(name),
    text: fc.constantFrom('họp báo', 'họp', 'báo UBND Lâm Đồng', 'đất'),
  })
  const wordsOf = (text: string) => new Set(fold(text).replaceAll('ubnd', 'ubnd uy ban nhan dan').split(' '))
  test.each(sorts)('none twice, none lost, its own before the others: %s', sort => {
    fc.assert(
      fc.property(
        fc.array(letter, { maxLength: 14 }),
        fc.constantFrom('', ' họp', ' báo'),
        fc.integer({ min: 1, max: 5 }),
        (letters, more, limit) => {
          const db = newArchive()
          const ids = writing(db, () =>
            letters.map(({ by, to, at, text }) => {
              const fields = { coQuanBanHanh: by, kinhGui: to ? [to] : [], noiNhan: at ? [{ text: at, purpose: null }] : [] }
              return fileVanBan(db, filing(fields, { text }), now).id
            }),
          )
          const asked = coQuanKey('UBND Lâm Đồng', null)
          const heirs = asked ? heirsOf(asked).map(({ key }) => `${key.khoa}|${key.tinh}`) : []
          const expected = letters.flatMap(({ by, to, at, text }, i) => {
            const all = [by, to ?? '', at ?? '', text]
            const words = wordsOf(all.join(' '))
            const isOwn = `ubnd lam dong ${fold(more)}`
              .trim()
              .split(' ')
              .every(word => words.has(word))
            const keys = all.slice(0, 3).map(one => coQuanKey(one, null))
            const isHeir = keys.some(key => key && heirs.includes(`${key.khoa}|${key.tinh}`)) && (more === '' || words.has(fold(more)))
            return isOwn || isHeir ? [{ id: ids[i], isOwn }] : []
          })
          const hits = pages(db, `UBND Lâm Đồng${more}`, limit, { sort }).filter(hit => hit.instead?.how !== 'gan-dung')
          const whole = hits.filter(hit => sort === 'newest' || expected.some(({ id }) => id === hit.id))
          expect(new Set(hits.map(hit => hit.id)).size).toBe(hits.length)
          expect(whole.map(hit => hit.id).sort()).toEqual(expected.map(({ id }) => id).sort())
          const own = new Set(expected.flatMap(({ id, isOwn }) => (isOwn ? [id] : [])))
          expect(whole.map(hit => own.has(hit.id))).toEqual([...own].map(() => true).concat(whole.slice(own.size).map(() => false)))
          expect(whole.flatMap(hit => (hit.instead || own.has(hit.id) ? [] : [hit.id]))).toEqual([])
          if (hits.length) expect(ask(db, `UBND Lâm Đồng${more}`, { sort }).total).toBe(hits.length)
        },
      ),
      { numRuns: 40 },
    )
  })
})
