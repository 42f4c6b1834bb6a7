// Lines in which a sign stands beside other things: a minus, signs of the page it was copied from, words before and behind it.
import { describe, expect, test } from 'vitest'
import type { VanBanFields } from '../../contract/van-ban.ts'
import { facetSteps } from '../../db/facets.ts'
import { answerKeys } from '../../db/page-keys.ts'
import { marksIn } from '../../db/search.ts'
import { newArchive, seededArchive } from './archive-builder.ts'
import { ask, found, pages, texts } from './searching.ts'

const signed = (soKyHieu: string, text: string, fields: Partial<VanBanFields> = {}): [string, Partial<VanBanFields>] => [
  text,
  { soKyHieu, ...fields },
]

describe('[TK-3] a minus behind a sign', () => {
  test.each(['12/CT-TTg -covid', '12/CT-TTg -"covid"', '12/CT-TTg −covid', 'Chỉ thị số 12/CT-TTg -covid'])(
    '%s gives the sign, but not the one of its documents that has the word',
    line => {
      const db = newArchive()
      const [held] = texts(db, signed('12/CT-TTg', 'phòng cháy'), signed('12/CT-TTg', 'chống covid'), signed('112/CT-TTg', 'phòng cháy'))
      expect(ask(db, line)).toMatchObject({ total: 1, hits: [{ id: held, why: ['so-hieu'], instead: null }] })
    },
  )
  test('keeps the family but its members that have the word, counted alike on pages of any size and by facets', () => {
    const { db, haNoi } = seededArchive()
    const line = '12/CT-TTg -"nam nung"'
    const all = ask(db, line)
    expect([all.hits.map(hit => [hit.soKyHieu === '12/CT-TTg' ? 'parent' : hit.id, hit.why[0]]), all.total]).toEqual([
      [
        ['parent', 'so-hieu'],
        [haNoi, 'gia-dinh'],
      ],
      2,
    ])
    expect([pages(db, line, 1), ask(db, line, { limit: 1 }).total]).toEqual([all.hits, 2])
    expect(answerKeys(db, { query: line, sort: 'newest', direction: null, limit: 1 }).total).toBe(2)
    const steps = facetSteps(db, { query: line, direction: null })
    let step = steps.next()
    while (!step.done) step = steps.next()
    expect(step.value.counted).toBe(2)
  })
  test('that leaves nothing is a part of the sign where one is held so', () => {
    const db = newArchive()
    const [held] = texts(db, signed('12/CT-TTg', 'TTg'), signed('12/QĐ', 'họp'))
    expect(ask(db, '12/CT -TTg').hits).toMatchObject([{ id: held, why: ['so-hieu'], instead: null }])
    expect(found(db, '12/QĐ -họp')).toEqual([])
  })
})

describe('[TK-8] a sign with quotation marks or a bullet around it', () => {
  test.each(['"2680/UBND-KGVX"', '“12/CT-TTg”', '- 2680/UBND-KGVX', '• 12/CT-TTg', '1. Chỉ thị số 12/CT-TTg'])(
    '%s finds what the sign alone finds, the very document first',
    line => {
      const { db } = seededArchive()
      const alone = ask(db, line.includes('2680') ? '2680/UBND-KGVX' : '12/CT-TTg').hits
      expect(ask(db, line).hits.map(hit => [hit.id, hit.why[0], hit.instead])).toEqual(alone.map(hit => [hit.id, hit.why[0], null]))
      expect(alone[0]?.why[0]).toBe('so-hieu')
    },
  )
})

describe('[TK-10] a day behind a sign', () => {
  const archive = () => {
    const db = newArchive()
    const file = (ngayBanHanh: string) => texts(db, signed('12/CT-TTg', 'Kính gửi', { ngayBanHanh }))[0]
    return { db, ids: ['2021-05-12', '2020-05-12', '2021-05-13'].map(file) }
  }
  test.each(['12/CT-TTg 12/5/2021', '12/CT-TTg - 12/5/2021', '12/CT-TTg ngày 12/5/21', '12/CT-TTg (12-5-2021)'])(
    '%s is that document',
    line => {
      const { db, ids } = archive()
      expect(ask(db, line).hits).toMatchObject([{ id: ids[0], instead: null }])
    },
  )
  test('without a year is that of any', () => {
    const { db, ids } = archive()
    expect(found(db, '12/CT-TTg ngày 12/5')).toEqual([ids[1], ids[0]])
    expect(found(db, '12/CT-TTg năm 20')).toEqual([ids[1]])
  })
  test('[TK-19] a day alone without a year is that of any', () => {
    const { db, ids } = archive()
    expect([found(db, 'ngày 12/5'), found(db, 'ngày 12 tháng 5'), found(db, '12/5/21'), found(db, 'ngày 1/5')]).toEqual([
      [ids[1], ids[0]],
      [ids[1], ids[0]],
      [ids[0]],
      [],
    ])
  })
})

describe('[TK-20] the issuer of a cited sign', () => {
  test.each([
    ['Ủy ban nhân dân tỉnh Đắk Nông', 'của Ủy ban nhân dân tỉnh phê duyệt đề án'],
    ['UBND tỉnh Đắk Nông', 'của UBND tỉnh (có văn bản kèm theo)'],
    ['Bộ Nội vụ', 'của Bộ Nội vụ và Bộ Tài chính hướng dẫn chế độ'],
    ['Bộ Tài chính', 'của Bộ Nội vụ và Bộ Tài chính quy định chế độ'],
    ['Sở Giáo dục và Đào tạo', 'của Sở Giáo dục và Đào tạo ban hành quy chế'],
  ])('%s is not another than in "%s"', (coQuanBanHanh, issuer) => {
    const db = newArchive()
    const [held] = texts(db, signed('45/QĐ-ABC', 'Kính gửi', { coQuanBanHanh, tenLoai: 'Quyết định' }))
    expect(ask(db, `Quyết định số 45/QĐ-ABC ${issuer}`).hits).toMatchObject([{ id: held, why: ['so-hieu'], instead: null }])
  })
  test('is another where none of those named is it', () => {
    const db = newArchive()
    texts(db, signed('45/QĐ-ABC', 'Kính gửi', { coQuanBanHanh: 'Bộ Y tế' }))
    expect(ask(db, '45/QĐ-ABC của Bộ Nội vụ và Bộ Tài chính hướng dẫn').hits).toMatchObject([{ instead: { differs: ['co-quan'] } }])
  })
})

describe('[TK-22] a line that finds nothing', () => {
  const archive = () => {
    const db = newArchive()
    const ngayBanHanh = '2021-05-31'
    return {
      db,
      ids: texts(db, signed('45/SNV-CCVC', 'Kính gửi', { ngayBanHanh }), signed('8/BC', 'họp báo của sở', { ngayBanHanh }), 'họp báo'),
    }
  }
  test.each([
    ['Theo đề nghị của Sở Nội vụ tại Công văn số 45/SNV-CCVC ngày 31/5/2021', '45/SNV-CCVC ngày 31/5/2021', 0],
    ['45/SNV-CCVC và Chỉ thị số 1112/CT-TTg', '45/SNV-CCVC', 0],
    ['họp AND báo NOT sở', 'họp báo -sở', 2],
    ['col:họp báo của sở', 'họp báo của sở', 1],
    ['họp báo ngày 31/5/2021', 'họp báo ngày:31/05/2021', 1],
  ])('%s is asked as %s, and says so', (line, didYouMean, at) => {
    const { db, ids } = archive()
    const { hits, total, ...page } = ask(db, line)
    expect([hits.map(hit => [hit.id, hit.why[0], hit.instead]), total, page.didYouMean]).toEqual([
      [[ids[at], 'gan-dung', { how: 'gan-dung', asked: line }]],
      1,
      didYouMean,
    ])
  })
  test.each(['xem Công văn số 46/XYZ-ABC', 'họp tổ ngày 31/5/2021', 'họp báo ngày 30/5/2021'])(
    '%s of which nothing is held stays so',
    line => {
      expect(ask(archive().db, line)).toMatchObject({ total: 0, didYouMean: null })
    },
  )
  test('[TK-16] by relevance a sentence is not mended', () => {
    const { db } = archive()
    const line = 'họp báo của sở tuyenn?'
    expect([ask(db, line, { sort: 'relevance' }).didYouMean, ask(db, line, { sort: 'relevance' }).hits[0]?.instead]).toEqual([null, null])
  })
  test('[TK-16] keeps the small words of a sentence', () => {
    const db = newArchive()
    texts(db, 'Làm thế báo để tuyển dụng công chức')
    expect(ask(db, 'Làm thế nào để tuyển dụng công chức?').didYouMean).toBe(null)
    expect(ask(db, 'Làm thế báo để tuyển dụng công chứcc?').didYouMean).toBe('Làm thế báo để tuyển dụng công chức?')
  })
  test('is asked with the filters that blanks part from their values, and not mended', () => {
    const db = newArchive()
    const [letter] = texts(db, ['lợi công văn', { tenLoai: 'Chỉ thị' }])
    expect(ask(db, 'loại : chỉ-thị')).toMatchObject({ didYouMean: 'loại:chỉ-thị', total: 1, hits: [{ id: letter }] })
    expect(ask(db, 'loại : công-văn')).toMatchObject({ didYouMean: null, total: 0 })
  })
  test('by relevance is a sentence still, and so is it by its marks', () => {
    const { db, ids } = archive()
    const line = 'Sở nào họp báo theo công văn số 45/SNV-CCVC của Sở Nội vụ?'
    expect(ask(db, line).didYouMean).toBe('45/SNV-CCVC')
    const { hits, didYouMean } = ask(db, line, { sort: 'relevance' })
    expect([hits.map(hit => hit.instead), didYouMean]).toEqual([hits.map(() => null), null])
    expect(hits.map(hit => hit.id)).toContain(ids[1])
    expect(answerKeys(db, { query: line, sort: 'relevance', direction: null, limit: 1 }).total).toBe(hits.length)
    expect(marksIn(db, { id: ids[1] ?? 0, query: line }).length).toBeGreaterThan(0)
  })
})
