// Search by short forms and names: each finds what the other one says.
import { describe, expect, test } from 'vitest'
import { isSameAs } from '../../core/query/agency-words.ts'
import { agencyAbbreviations, searchedAbbreviations } from '../../core/tables/co-quan-viet-tat.ts'
import { ministries } from '../../core/tables/ministries.ts'
import { fold } from '../../core/text/fold.ts'
import { newArchive } from './archive-builder.ts'
import { ask, found, pages, texts } from './searching.ts'

const listed = [...agencyAbbreviations, ...searchedAbbreviations]
/** Names and what letters print for them: a short form of the tables, or the name with one inside it. `UB nhân dân` is not printed. */
function printedPairs(): [string, string][] {
  const own = new Map(listed.map(([short, name]) => [fold(short), name]))
  const ofMinistries = ministries.flatMap(({ name, abbreviations }) => abbreviations.map((short): [string, string] => [short, name]))
  const names = new Set([...listed.map(([, name]) => name), ...ministries.map(({ name }) => name)])
  const inside = [...names].flatMap(name =>
    listed.flatMap(([short, full]): [string, string][] =>
      name !== full && ` ${fold(name)} `.includes(` ${fold(full)} `) ? [[name.replace(full, short), name]] : [],
    ),
  )
  return [...listed.map(([short, name]): [string, string] => [short, name]), ...ofMinistries, ...inside].filter(
    ([short, name]) => !short.includes('UB nhân dân') && (own.get(fold(short)) ?? name) === name,
  )
}

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

test('[TK-20] the issuer of a citation is the one that the document prints in short, and the other way round', () => {
  const db = newArchive()
  const [council, ministry] = texts(
    db,
    ['Họp', { soKyHieu: '12/NQ-HĐND', ngayBanHanh: '2021-05-05', coQuanBanHanh: 'Hội đồng nhân dân tỉnh Lâm Đồng' }],
    ['Họp', { soKyHieu: '5/BGDĐT-VP', tenLoai: 'Công văn', coQuanBanHanh: 'Bộ Giáo dục và Đào tạo' }],
  )
  const cited = (line: string) => ask(db, line).hits.map(hit => [hit.id, hit.instead])
  expect(cited('Nghị quyết số 12/NQ-HĐND ngày 05/5/2021 của HĐND tỉnh Lâm Đồng')).toEqual([[council, null]])
  expect(cited('Công văn số 5/BGDĐT-VP của Bộ GD&ĐT')).toEqual([[ministry, null]])
  expect(cited('Công văn số 5/BGDĐT-VP của Bộ KH&ĐT')).toMatchObject([[ministry, { how: 'cung-so', differs: ['co-quan'] }]])
})

describe('[TK-15] [TK-33] every short form of the tables and its name, and every name with a short form inside it', () => {
  const all = printedPairs()
  test('are the same name of an agency', () => {
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter(([short, name]) => !isSameAs(short)(name, null) || !isSameAs(name)(short, null))).toEqual([])
    expect(all.filter(([short]) => isSameAs(short)('Sở Ngoại vụ', null) || isSameAs('Sở Ngoại vụ')(short, null))).toEqual([])
  })
  test('find one another in words, as issuer and as recipient', { timeout: 120_000 }, () => {
    const db = newArchive()
    const signed = (i: number) => ({ nguoiKy: { quyenHan: null, chucVu: null, hoTen: `Ký ${'abcdefghij'[i % 10]}${i}x` } })
    const filed = all.map(([short, name], i) => ({
      lines: [short, name],
      signer: `người-ký:${'abcdefghij'[i % 10]}${i}x`,
      told: texts(db, [`Theo ${short} họp`, signed(i)], [`Theo ${name} họp`, signed(i)]),
      sent: [short, name].map(
        print => texts(db, ['x', { ...signed(i), coQuanBanHanh: print, noiNhan: [{ text: print, purpose: null }] }])[0],
      ),
    }))
    const missed = filed.flatMap(({ lines, signer, told, sent }) =>
      lines.flatMap(line => {
        const lacks = (query: string, ids: readonly (number | undefined)[]) => {
          const hits = found(db, `${query} ${signer}`)
          return ids.every(id => id !== undefined && hits.includes(id)) ? [] : [query]
        }
        return [...lacks(line, told), ...lacks(`cơ-quan:"${line}"`, sent), ...lacks(`nơi-nhận:"${line}"`, sent)]
      }),
    )
    expect(missed).toEqual([])
  })
})
