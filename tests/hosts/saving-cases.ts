// The contract's cases about saved searches: kept under a name, offered from its first letter, forgotten. Knows no carrier.
import { expect, test } from 'vitest'
import { type Case, refusalOf } from './carried.ts'

const line = { query: 'báo chí "Đắk Nông"', sort: 'relevance', direction: 'den' } as const

export function savingCases(archive: () => Case): void {
  test('a line is saved under a name, listed, offered from the first letter of its name, and forgotten', async () => {
    const { search } = archive().calls
    const kept = await search.save({ ...line, name: '  Việc của Đắk Nông ' })
    expect(kept).toEqual({ id: kept.id, name: 'Việc của Đắk Nông', ...line })
    const later = await search.save({ query: '2680', name: 'Số 2680' })
    expect(await search.saved()).toEqual([later, kept])
    for (const prefix of ['v', 'dak', 'Đắk N', 'cua vi']) {
      const [first] = await search.suggest({ prefix })
      expect(first, prefix).toMatchObject({ kind: 'cau-tim', text: kept.name, line, vanBanId: null })
    }
    expect((await search.suggest({ prefix: 'đ' }))[0]?.marks).toEqual([{ start: 9, end: 10 }])
    expect(await search.suggest({ prefix: 'vx' })).toEqual([])
    expect(await search.forget({ id: kept.id })).toEqual(kept)
    expect(await search.saved()).toEqual([later])
    expect((await refusalOf(search.forget({ id: kept.id }))).code).toBe('not-found')
  })

  test('the same name holds the line saved last; a name or a line of nothing is refused', async () => {
    const { search } = archive().calls
    await search.save({ ...line, name: 'Việc' })
    await search.save({ query: '12/CT-TTg', name: 'Việc'.normalize('NFD') })
    expect((await search.saved()).map(({ name, query, sort, direction }) => [name, query, sort, direction])).toEqual([
      ['Việc', '12/CT-TTg', 'newest', null],
    ])
    for (const wrong of [
      { ...line, name: '  ' },
      { query: ' ', name: 'a' },
      { ...line, name: 'a'.repeat(101) },
    ])
      expect((await refusalOf(search.save(wrong))).code).toBe('input-invalid')
    expect(await search.saved()).toHaveLength(1)
  })

  test('a saved search is offered beside what the archive knows, and says nothing in the journal', async () => {
    const { search, vanBan } = archive().calls
    const [id] = await archive().fileSamples()
    for (const name of ['Tuần báo', 'Tuyên truyền', 'tin', 'Tuyển dụng']) await search.save({ ...line, name })
    const kinds = (await search.suggest({ prefix: 't', limit: 8 })).map(({ kind }) => kind)
    expect(kinds.slice(0, 3)).toEqual(['cau-tim', 'cau-tim', 'cau-tim'])
    expect(kinds.slice(3).length).toBeGreaterThan(0)
    expect(kinds.slice(3)).not.toContain('cau-tim')
    expect((await vanBan.history({ id: id! })).map(({ act }) => act)).toEqual(['file'])
    expect((await archive().calls.archive.verify()).ok).toBe(true)
  })
}
