// A line changed by clicks asks for what it asked for, and the one filter more or less.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeFilter } from '../../../core/query/filters.ts'
import { chipsOf, readLine } from '../../../core/query/line.ts'
import { readQuery } from '../../../core/query/query.ts'
import { lineWith, lineWithout } from '../../../renderer/parts/line.ts'
import { filterExamples } from '../../../renderer/words/search.ts'

const piecesOf = (line: string) => chipsOf(readLine(line))
const without = (line: string, chip: string) => lineWithout(piecesOf(line), ({ text }) => text === chip)
const words = (line: string) => {
  const { terms, minus } = readQuery(`${line} `)
  const bag = (found: typeof terms) => found.map(term => term.words.join(' ')).sort()
  return [bag(terms), bag(minus)]
}
const filtersOf = (line: string) => readQuery(line).filters.map(writeFilter)

const piece = fc.constantFrom(
  'loại:chỉ-thị',
  '-năm:2020',
  'nơi-nhận:"Báo Đắk Nông"',
  'từ:abc',
  'báo',
  '-chí',
  '-"Đắk Nông"',
  '"Tạp chí Năm Nung',
  '2680',
  '12/CT-TTg',
  '-',
  '--x',
  '…',
)
const line = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(' '))

describe('a filter is taken out of a line', () => {
  test('and the rest is asked as before: words ruled out stay so, or fall away with the last thing asked for', () => {
    fc.assert(
      fc.property(line, typed => {
        const pieces = piecesOf(typed)
        for (const [at, { filter }] of pieces.entries()) {
          if (filter === null) continue
          const left = lineWithout(pieces, (_, index) => index === at)
          const nth = pieces.slice(0, at).filter(one => one.filter !== null).length
          expect(filtersOf(left)).toEqual(filtersOf(typed).toSpliced(nth, 1))
          const [terms, minus] = words(typed)
          expect(words(left)).toEqual(left === '' ? [[], []] : [terms, minus])
          if (left === '') expect([terms, filtersOf(typed).length]).toEqual([[], 1])
        }
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['loại:chỉ-thị báo chí', 'báo chí'],
    ['loại:chỉ-thị -báo chí', 'chí -báo'],
    ['loại:chỉ-thị -báo', ''],
    ['- báo loại:chỉ-thị', '- báo'],
  ])('of “%s” leaves “%s”', (typed, left) => {
    expect(without(typed, 'loại:chỉ-thị')).toBe(left)
  })
})

test.each(Object.entries(filterExamples))('the example of %s is understood as that filter', (name, { typed }) => {
  expect(piecesOf(typed)).toEqual([expect.objectContaining({ filter: name, fault: null, text: typed })])
})

describe('a filter is put into a line', () => {
  test('and all else is asked as before, the last word still growing', () => {
    fc.assert(
      fc.property(line, typed => {
        const made = lineWith(piecesOf(typed), 'loại:"Công văn"')
        const [before, after] = [readQuery(typed), readQuery(made)]
        expect(filtersOf(made).toSorted()).toEqual([...filtersOf(typed), 'loại:"Công văn"'].toSorted())
        expect(words(made)).toEqual(words(typed))
        if (before.terms.length) expect(after.isOpen).toBe(before.isOpen)
      }),
      { numRuns: 1000 },
    )
  })

  test.each([
    ['', 'năm:2021'],
    ['báo ch', 'năm:2021 báo ch'],
    ['loại:cv báo', 'loại:cv năm:2021 báo'],
    ['- báo chí', 'năm:2021 báo chí'],
    ['"báo chí', 'năm:2021 "báo chí'],
  ])('“%s” becomes “%s”', (typed, made) => {
    expect(lineWith(piecesOf(typed), 'năm:2021')).toBe(made)
  })
})
