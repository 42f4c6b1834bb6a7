// How texts are put in order for a line: what counts more than what. The weights themselves are measured (docs/search.md), not tested.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../../core/query/query.ts'
import { type Candidate, relevanceOf } from '../../../core/query/relevance.ts'
import { wantedOf } from '../../../core/query/wanted.ts'
import { rarityOf, weighedOf } from '../../../core/query/weighed.ts'

const filler = 'công việc thường ngày của cơ quan'
const body = (text: string): Candidate => ({ fields: [], body: [text] })
const scores = (line: string, candidates: Candidate[], rarity: (word: string) => number = () => 1, grown: string[] = []) =>
  relevanceOf(weighedOf(wantedOf(readQuery(line), grown), rarity), candidates)

/** Expects each text to count more than the next. */
function expectOrder(line: string, candidates: Candidate[], rarity?: (word: string) => number) {
  const found = scores(line, candidates, rarity)
  for (const [i, score] of found.slice(1).entries()) expect(found[i], `${i} above ${i + 1} for ${line}`).toBeGreaterThan(score)
}

describe('a text counts more', () => {
  test('that has more of the words', () => {
    expectOrder('xăng dầu nhớt', [body(`xăng a dầu b nhớt`), body('xăng a dầu b của'), body('xăng a của b của'), body('không có gì cả')])
  })
  test('that has the rarer word', () => {
    expectOrder('xăng của', [body('xăng và'), body('của và')], word => (word === 'xang' ? 3 : 1))
  })
  test('whose words stand next to each other as in the line', () => {
    expectOrder('môi trường', [body(`môi trường ${filler}`), body(`môi ${filler} trường`)])
    expectOrder('môi trường', [body(`môi trường ${filler}`), body(`trường môi ${filler}`)])
  })
  test("[TK-15] and a province's level between a body and its province parts no neighbours", () => {
    const text = (words: string) => body(`${words} ${filler}`)
    const [printed, other, apart] = ['UBND tỉnh Lâm Đồng', 'UBND Lâm Đồng tỉnh', 'UBND huyện Lâm Đồng'].map(text)
    if (!printed || !other || !apart) throw new Error('three texts')
    for (const line of ['ubnd lâm đồng', 'Ủy ban nhân dân Lâm Đồng']) {
      const [one, same] = scores(line, [printed, other])
      expect(one, line).toBe(same)
      expectOrder(line, [printed, apart])
    }
    expectOrder('sở tttt hà nội', [text('Sở TT&TT thành phố Hà Nội'), text('Sở TT&TT huyện ở Hà Nội')])
    expectOrder('"ubnd" lâm đồng', [text('UBND Lâm Đồng tỉnh'), text('UBND tỉnh Lâm Đồng')])
  })
  test('with the marks as typed, of which a line without marks takes no notice', () => {
    const [typed, other] = [body('báo chí'), body('bảo chỉ')]
    expectOrder('báo chí', [typed, other])
    expect(scores('bao chi', [typed])).toEqual(scores('bao chi', [other]))
  })
  test('that has the words in a field of the thể thức', () => {
    expectOrder('môi trường', [{ fields: ['về môi trường'], body: [`${filler} môi trường`] }, body(`${filler} môi trường`)])
  })
  test('that is shorter', () => {
    expectOrder('xăng', [body('xăng và dầu'), body(`xăng ${filler} ${filler}`)])
  })
  test('that has what an unfinished last word may become', () => {
    const [grown = 0, none = 0] = scores('tuyên tru', [body('tuyên truyền'), body('tuyên bố')], () => 1, ['truyen'])
    expect(grown).toBeGreaterThan(none)
  })
})

test('a word that was guessed counts less than a typed one, and what stands beside it as much', () => {
  const texts = [body(`môi trường ${filler}`), body(`môi ${filler} trường`), body(filler)]
  const typed = scores('môi trường', texts)
  const wanted = { ...wantedOf(readQuery('môi trường'), []), guessed: new Set(['truong']) }
  const weighed = weighedOf(wanted, () => 1)
  const [pair = 0, apart = 0, none] = relevanceOf(weighed, texts)
  expect(none).toBe(0)
  expect([pair, apart].map((score, i) => score < (typed[i] ?? 0))).toEqual([true, true])
  expect(pair - apart).toBeCloseTo((typed[0] ?? 0) - (typed[1] ?? 0))
})

test('a pair does not reach from one piece into the next', () => {
  const [apart = 0, together = 0] = scores('môi trường', [
    { fields: ['môi', 'trường'], body: [filler] },
    { fields: ['môi trường'], body: [filler] },
  ])
  expect(together).toBeGreaterThan(apart)
})

test('the Unicode form and the place of the tone change nothing', () => {
  const word = fc.constantFrom('ủy', 'uỷ', 'hòa', 'hoà', 'đất', 'Nông', 'năm', 'của')
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' '))
  const old = (text: string) => text.replaceAll('ủy', 'uỷ').replaceAll('hòa', 'hoà').normalize('NFD')
  fc.assert(
    fc.property(line, fc.array(line, { minLength: 1, maxLength: 5 }), (typed, texts) => {
      const found = scores(typed, texts.map(body))
      expect(scores(old(typed), texts.map(body))).toEqual(found)
      expect(scores(typed, texts.map(old).map(body))).toEqual(found)
    }),
  )
})

test('a word says the more the fewer have it, and never less than nothing', () => {
  const rarities = [0, 1, 10, 500, 1000].map(having => rarityOf(having, 1000))
  expect(rarities).toEqual(rarities.toSorted((a, b) => b - a))
  expect(rarityOf(20, 10)).toBeGreaterThan(0)
})

describe('TK-15: a short form counts as what it stands for', () => {
  const [short, long] = [body('UBND tỉnh họp bàn'), body('Ủy ban nhân dân tỉnh họp bàn')]
  test.each(['ubnd tỉnh', 'UBND tỉnh ', 'ủy ban nhân dân tỉnh', 'uy ban nhan dan tinh'])('%s', line => {
    const [ofShort = 0, ofLong = 0, ofNeither = 0, ofWords = 0] = scores(line, [
      short,
      long,
      body('tỉnh họp bàn việc này'),
      body('nhân dân tỉnh, ban ủy họp'),
    ])
    expect(ofShort / ofLong).toBeGreaterThan(0.9)
    expect(ofShort).toBeGreaterThan(ofWords)
    expect(ofWords).toBeGreaterThan(ofNeither)
  })
  test('of several words too, and the neighbours are neighbours of the name', () => {
    const line = 'sở giáo dục và đào tạo báo cáo'
    const [ofShort = 0, apart = 0] = scores(line, [body('Sở GD&ĐT báo cáo'), body('Báo cáo GD&ĐT Sở')])
    expect(ofShort).toBeGreaterThan(apart)
    expect(scores('gddt', [body('Sở GD&ĐT')])[0]).toBeGreaterThan(0)
  })
  test('but not in quotes', () => {
    expect(scores('"ubnd"', [body('ủy ban nhân dân')])).toEqual([0])
    expect(scores('"ủy ban nhân dân"', [body('ubnd')])).toEqual([0])
  })
  test('and is no rarer than the commonest way to say it', () => {
    const rarity = (word: string) => (word === 'ubnd' ? 0.5 : 3)
    expect(scores('ủy ban nhân dân', [body('ubnd x')], rarity)).toEqual(scores('ubnd', [body('ubnd x')], rarity))
    expect(Math.max(...weighedOf(wantedOf(readQuery('ủy ban nhân dân'), []), rarity).rarity)).toBe(0.5)
  })
})

test('what a text counts is its own: no short form goes on into what was weighed before', () => {
  const [alone] = scores('thủ tướng chính phủ', [body('số 15 của TTg')])
  const [, behind] = scores('thủ tướng chính phủ', [body('số 15 của TTg Chính phủ'), body('số 15 của TTg')])
  expect(alone).toBe(0)
  expect(behind).toBe(0)
})
