// Search by short forms and names: each finds what the other one says.
import { describe, expect, test } from 'vitest'
import { newArchive } from './archive-builder.ts'
import { ask, found, pages, texts } from './searching.ts'

const marked = ({ text, marks }: { text: string; marks: { start: number; end: number }[] }) =>
  marks.map(mark => text.slice(mark.start, mark.end))

describe('a short form and its name', () => {
  const archive = () => {
    const db = newArchive()
    const ids = texts(db, 'UBND tỉnh họp', 'Ủy ban nhân dân tỉnh họp', 'nhân dân bàn với ủy viên ban tỉnh', 'Hội đồng nhân dân tỉnh')
    return { db, ids }
  }
  test('find one another, the latest first, words far apart behind', () => {
    const { db, ids } = archive()
    const [short, long, apart] = ids
    for (const line of ['ubnd ', 'UBND', 'ubnd tinh ']) expect(found(db, line), line).toEqual([long, short])
    expect(found(db, 'uy ban nhan dan tinh ')).toEqual([long, short, apart])
    expect(found(db, 'ủy ban nhân dân tỉnh họp')).toEqual([long, short])
    expect([ask(db, 'ubnd tỉnh').total, new Set(found(db, 'ubnd', { sort: 'relevance' }))]).toEqual([2, new Set([long, short])])
    expect(new Set(found(db, 'ubnd tỉnh', { sort: 'relevance' }).slice(0, 2))).toEqual(new Set([long, short]))
    expect(pages(db, 'uy ban nhan dan tinh ', 1).map(hit => hit.id)).toEqual([long, short, apart])
  })
  test('are marked whichever stands there', () => {
    const { db } = archive()
    const shown = (line: string) => ask(db, line).hits.map(hit => hit.snippet && marked(hit.snippet))
    expect(shown('ubnd tinh ')).toEqual([['Ủy ban nhân dân tỉnh'], ['UBND tỉnh']])
    expect(shown('uy ban nhan dan tinh ').slice(0, 2)).toEqual([['Ủy ban nhân dân tỉnh'], ['UBND tỉnh']])
  })
  test('are asked for as they stand in quotes, and both ruled out by a minus', () => {
    const { db, ids } = archive()
    const [short, long, , other] = ids
    expect([found(db, '"UBND"'), found(db, '"ủy ban nhân dân"'), found(db, 'tinh -ubnd').includes(long ?? 0)]).toEqual([
      [short],
      [long],
      false,
    ])
    expect(found(db, 'tinh -ubnd')).toContain(other)
  })
  test('are found across GD&ĐT, GDĐT and the name', () => {
    const db = newArchive()
    const ids = texts(db, 'Sở GD&ĐT', 'Sở GDĐT', 'Sở Giáo dục và Đào tạo').reverse()
    for (const line of ['GD&ĐT', 'gddt ', 'sở giáo dục và đào tạo']) expect(new Set(found(db, line)), line).toEqual(new Set(ids))
  })
})
