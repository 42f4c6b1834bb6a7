// Search by words with a typo: what is proposed, and how its answers are told from those of the line typed.
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../core/query/query.ts'
import { marksIn } from '../../db/search.ts'
import { mendedLine } from '../../db/search-spelling.ts'
import { newArchive, seededArchive } from './archive-builder.ts'
import { ask, found, pages, texts } from './searching.ts'

describe('a line with a typo that finds nothing', () => {
  const archive = () => {
    const db = newArchive()
    const ids = texts(db, 'Tăng cường tuyên truyền về báo chí', 'Báo cáo về bão', 'Truyện cổ')
    return { db, ids }
  }
  test.each(['tuyen truyeb ', 'tuyen truyne bao chi', 'tuyne truyen ', 'tuyeen truyen bao', 'tuyên truyềnn báo chí'])(
    '%s is answered as it may have been meant, and says so',
    line => {
      const { db, ids } = archive()
      const { hits, total } = ask(db, line)
      expect([hits.map(hit => [hit.id, hit.why[0], hit.instead]), total]).toEqual([
        [[ids[0], 'gan-dung', { how: 'gan-dung', asked: line.trim() }]],
        1,
      ])
    },
  )
  test('of two words it may have meant the one that is usual beside its neighbours is taken, though the other is commoner', () => {
    const db = newArchive()
    texts(db, ...Array.from({ length: 80 }, () => 'công việc'), ...Array.from({ length: 50 }, () => 'tăng cường thu'))
    expect(ask(db, 'tang coung thu ').didYouMean).toBe('tang cường thu')
    expect(ask(db, 'coung viec ').didYouMean).toBe('công viec')
  })
  test('the proposal is the line as typed, the new word as the letter writes it', () => {
    const { db } = archive()
    expect(['tuyen truyeb', 'Tuyên truyềb, báo chí'].map(line => ask(db, line).didYouMean)).toEqual([
      'tuyen truyền',
      'Tuyên truyền, báo chí',
    ])
  })
  test('one of the words is exchanged where the archive has them all, but nowhere together, in a short line only', () => {
    const { db, ids } = archive()
    const [cho] = texts(db, 'chợ nổi')
    expect([found(db, 'bao cho '), found(db, 'bao cho tuyen truyen ve '), found(db, 'chợ nổi')]).toEqual([[ids[1]], [], [cho]])
  })
  test('a line that finds something, or is quoted, is answered as it stands', () => {
    const { db, ids } = archive()
    const page = ask(db, 'bao cao ')
    expect([page.hits.map(hit => [hit.id, hit.instead]), page.didYouMean]).toEqual([[[ids[1], null]], null])
    expect(ask(db, '"tuyen truyeb"')).toEqual({ total: 0, hits: [], next: null, didYouMean: null, unread: [] })
    expect(ask(db, 'xyzzyx qwwqe')).toEqual({ total: 0, hits: [], next: null, didYouMean: null, unread: [] })
  })
  test('[TK-16] a word of an agency or a province that the tables know is never mended, though the archive lacks it', () => {
    const db = newArchive()
    texts(db, 'Bộ thị chính', 'đất nông, làm đòng', 'sở nội vi', 'thuê')
    const lines = ['bộ tài chính', 'bo tai chinh ', 'tài chính', 'lâm đồng ', 'đắk nông ', 'sở nội vụ', 'thuế']
    expect(lines.filter(line => ask(db, line).didYouMean !== null)).toEqual([])
    expect(ask(db, 'bo thi chunh ').didYouMean).toBe('bo thi chính')
  })
  test('where counting its words in all letters would take too long, some of them are read for what stands beside what', () => {
    const db = newArchive()
    texts(db, 'tăng cường công tác', 'tăng cường công tác thi đua', 'công văn', 'công ty', 'cổng trường, công an', 'đồng cống')
    const line = 'tang coung cong tac '
    const mended = [undefined, 0].map(budget => mendedLine(db, line, readQuery(line), budget)?.line)
    expect(mended).toEqual(['tang cuong cong tac ', 'tang cuong cong tac '])
  })
  test('its pages go on, and its words are marked in the letter', () => {
    const { db, dakNong, haNoi } = seededArchive()
    expect(pages(db, 'tuyen truyeb ', 1, { direction: 'den' }).map(hit => hit.id)).toEqual([haNoi, dakNong])
    expect(marksIn(db, { id: dakNong, query: 'tap chi nam nungh' })).toEqual(marksIn(db, { id: dakNong, query: 'tap chi nam nung' }))
  })
})

describe('[TK-16] by relevance a word of a sentence that no letter has', () => {
  const archive = () => {
    const db = newArchive()
    const ids = texts(db, 'Sở họp về việc tuyển dụng viên chức', 'Sở họp về việc sử dụng viên chức', 'Sở họp về việc sử dụng công chức')
    return { db, ids }
  }
  test('puts its answers in order as what it may have meant, and nothing is proposed', () => {
    const { db, ids } = archive()
    for (const line of ['Sở họp về việc tuyểnn dụng viên chức?', 'So hop ve viec tuyne dung vien chuc?']) {
      const { hits, didYouMean } = ask(db, line, { sort: 'relevance' })
      expect([hits[0]?.id, didYouMean, hits.map(hit => hit.instead)], line).toEqual([ids[0], null, ids.map(() => null)])
      const singly = pages(db, line, 1, { sort: 'relevance' })
      expect(singly.map(hit => hit.id)).toEqual(hits.map(hit => hit.id))
    }
  })
  test('chooses letters by it where its other words choose none', () => {
    const { db, ids } = archive()
    expect(found(db, 'tuyenr aaa bbb ccc?', { sort: 'relevance' })).toEqual([ids[0]])
  })
  test('is marked nowhere, and stands where it is quoted or a small syllable', () => {
    const { db, ids } = archive()
    expect(marksIn(db, { id: ids[0] ?? 0, query: 'tuyển chứcc aaa bbb?' })).toHaveLength(1)
    for (const line of ['"tuyểnn" aaa bbb ccc?', 'hạp aaa bbb ccc?']) expect(found(db, line, { sort: 'relevance' })).toEqual([])
  })
})
