// The contract's cases about finding, of an archive that holds both samples: filters in a line, its pieces, facets. Knows no carrier.
import { expect, test } from 'vitest'
import type { Case } from './carried.ts'

/** `samples`: the ids of both samples. */
export function searchingCases(archive: () => Case, samples: () => readonly number[]): void {
  test('a line of filters is answered, taken apart and counted', async () => {
    const [dakNong, haNoi] = samples()
    const { search } = archive().calls
    const query = 'đơn-vị:kgvx từ:abc'
    const page = await search.find({ query })
    expect([page.total, page.hits.map(hit => hit.id), page.unread.map(one => one.fault)]).toEqual([2, [haNoi, dakNong], ['not-a-day']])
    const { pieces } = await search.read({ query: `${query} -"báo chí"` })
    expect(pieces).toEqual([
      { text: 'đơn-vị:kgvx', filter: 'don-vi', value: 'kgvx', isExcluded: false, fault: null },
      { text: 'từ:abc', filter: 'tu', value: 'abc', isExcluded: false, fault: 'not-a-day' },
      { text: '-"báo chí"', filter: null, value: 'báo chí', isExcluded: true, fault: null },
    ])
    const { counted, isWhole, facets } = await search.facets({ query })
    const goc = facets.find(facet => facet.name === 'goc')
    expect([counted, isWhole, goc?.values]).toEqual([2, true, [{ value: '12/CT-TTg', text: 'gốc:12/CT-TTg', asked: null, count: 2 }]])
    expect((await search.find({ query: 'gốc:12/CT-TTg' })).total).toBe(2)
    const typed = await search.facets({ query: 'GOC:"12 / ct-ttg" loại:cv' })
    expect(typed.facets.flatMap(({ values }) => values.flatMap(({ text, asked }) => (asked ? [[text, asked]] : [])))).toEqual([
      ['loại:"Công văn"', 'loại:cv'],
      ['gốc:12/CT-TTg', 'gốc:"12 / ct-ttg"'],
    ])
  })

  test('the pages of a list and of a line are known by their keys, whatever is asked meanwhile', async () => {
    const { search, vanBan } = archive().calls
    const [listed, found, page] = await Promise.all([
      vanBan.pageKeys({ limit: 1 }),
      search.pageKeys({ query: 'tuyen truyen', limit: 2 }),
      search.find({ query: 'tuyen truyen', limit: 2 }),
    ])
    expect([listed.total, listed.keys.length, found]).toEqual([3, 2, { total: 3, keys: [page.next] }])
    const last = await vanBan.list({ limit: 1, after: listed.keys[1]! })
    expect([last.items.length, last.next]).toEqual([1, null])
    expect((await search.find({ query: 'tuyen truyen', limit: 2, after: found.keys[0]! })).hits).toHaveLength(1)
  })

  test('typing on gives up what was asked before: only the last is answered, and nothing is a fault', async () => {
    const { search } = archive().calls
    const stop = new AbortController()
    const options = { signal: stop.signal }
    const typed = ['t', 'tu', 'tuy', 'tuye', 'tuyen'].flatMap(query => [
      search.find({ query }, options),
      search.suggest({ prefix: query }, options),
      search.pageKeys({ query }, options),
    ])
    stop.abort()
    const last = search.find({ query: 'tuyen truyen' })
    expect((await Promise.allSettled(typed)).map(({ status }) => status)).toEqual(typed.map(() => 'rejected'))
    expect((await last).total).toBe(3)
    expect((await search.pageKeys({ query: 'tuyen truyen' })).total).toBe(3)
  })

  test('facets that nobody wants any more end, and the archive goes on', async () => {
    const stop = new AbortController()
    const asked = archive().calls.search.facets({ query: 'báo' }, { signal: stop.signal })
    stop.abort()
    await expect(asked).rejects.toThrow()
    expect((await archive().calls.search.facets({ query: 'báo' })).counted).toBeGreaterThan(0)
  })
}
