// Wrapping and laying out, whatever the text: nothing is lost, nothing is wider than its place.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { a4Portrait, type Form, type Row } from '../../core/paper/form.ts'
import { layoutForm } from '../../core/paper/layout.ts'
import type { Measure } from '../../core/paper/piece.ts'
import { printable, wrapBalanced, wrapText } from '../../core/paper/wrap.ts'

/** Narrow and wide letters, so that counting letters would not do. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[il.,;:]/u.test(letter) ? 0.4 : 1), 0)
const measure: Measure = (text, { sizePt }) => (widthOf(text) * sizePt) / 6

const syllable = fc.constantFrom('Ủy', 'ban', 'nhân', 'dân', 'thành', 'phố', '2680/UBND-KGVX', 'nghiêng', 'V/v', '–', 'a.', 'x'.repeat(40))
const text = fc.oneof(
  fc.array(syllable, { maxLength: 60 }).map(words => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)
const squeezed = (lines: readonly string[]): string => lines.join('').replaceAll(/\s/gu, '')
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' })
const isOneLetter = (line: string): boolean => [...letters.segment(line)].length <= 1

describe('wrapping', () => {
  it('loses no letter and adds none', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (given, width) => {
        for (const wrap of [wrapText, wrapBalanced]) expect(squeezed(wrap(given, width, widthOf))).toBe(squeezed([printable(given)]))
      }),
    )
  })

  it('makes no line wider than asked, but for a single letter that is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (given, width) => {
        for (const wrap of [wrapText, wrapBalanced])
          for (const line of wrap(given, width, widthOf)) expect(widthOf(line) <= width + 1e-9 || isOneLetter(line), line).toBe(true)
      }),
    )
  })

  it('cuts no word that fits a line', () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 40 }), fc.integer({ min: 14, max: 60 }), (words, width) => {
        for (const wrap of [wrapText, wrapBalanced]) {
          const whole = wrap(words.join(' '), width, widthOf).join(' ').split(' ')
          for (const word of words.filter(each => widthOf(each) <= width)) expect(whole).toContain(word)
        }
      }),
    )
  })

  it('keeps the line breaks of the text and drops other white space', () => {
    expect(wrapText(' Như trên:\n– Báo\u00a0 Đắk\tNông \r\n', 40, widthOf)).toEqual(['Như trên:', '– Báo Đắk Nông', ''])
    expect(wrapText('', 40, widthOf)).toEqual([''])
  })

  it('cuts a number that is too long after a stroke or a dash first', () => {
    expect(wrapText('2680/UBND-KGVX', 10, widthOf)).toEqual(['2680/UBND-', 'KGVX'])
    expect(wrapText('KGVXKGVX', 3, widthOf)).toEqual(['KGV', 'XKG', 'VX'])
  })

  it('balances centred lines without making more of them', () => {
    expect(wrapText('ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG', 26, widthOf)).toEqual(['ỦY BAN NHÂN DÂN TỈNH ĐẮK', 'NÔNG'])
    expect(wrapBalanced('ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG', 26, widthOf)).toEqual(['ỦY BAN NHÂN DÂN', 'TỈNH ĐẮK NÔNG'])
  })

  it('composes letters, drops controls and invisible signs', () => {
    expect(printable('Ủy\u0000ban\u200b\u202e \ud800'.normalize('NFD'))).toBe('Ủy ban \ufffd')
  })
})

const ink = { style: 'regular', sizePt: 12 } as const
const tableForm = (rows: Iterable<Row>): Form => ({
  title: '',
  author: '',
  sections: [
    {
      ...{ sheet: a4Portrait, hasPageNumbers: true, hasFrame: false, foot: null },
      blocks: [
        {
          ...{ kind: 'table', numbered: true, headInk: ink, cellInk: ink, gapMm: 0, rows },
          columns: [
            { head: 'Một', widthMm: 45, align: 'left' },
            { head: 'Hai', widthMm: 120, align: 'center' },
          ],
        },
      ],
    },
  ],
})

describe('laying out', () => {
  it('puts every letter of every cell on a page, in order, inside its column and the margins', () => {
    const cell = fc.oneof(
      text,
      fc.array(syllable, { minLength: 100, maxLength: 900 }).map(words => words.join(' ')),
    )
    const row: fc.Arbitrary<Row> = fc.oneof(
      { weight: 5, arbitrary: fc.tuple(cell, cell).map((cells): Row => ({ kind: 'cells', cells })) },
      { weight: 1, arbitrary: syllable.map((words): Row => ({ kind: 'group', text: words })) },
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), rows => {
        const pages = [...layoutForm(tableForm(rows), measure)]
        const cells = pages.flatMap(({ nodes }) => nodes.flatMap(node => (node.tag === 'TR' ? node.cells : [])))
        const read = (column: number): string => {
          const own = cells.filter(
            ({ tag, span, texts }) => tag === 'TD' && span === 1 && texts.every(({ x }) => (column === 0 ? x < 75 : x >= 75)),
          )
          return squeezed(own.flatMap(({ texts }) => texts.map(each => each.text)))
        }
        const given = (column: number): string =>
          squeezed(rows.flatMap(each => (each.kind === 'cells' ? [printable(each.cells[column] ?? '')] : [])))
        expect([read(0), read(1)]).toEqual([given(0), given(1)])
        for (const { texts } of cells)
          for (const { x, y, text: words } of texts) {
            expect(x >= 30 && y > 20 && y < 277).toBe(true)
            expect(x + measure(words, ink) <= 195 || isOneLetter(words)).toBe(true)
          }
      }),
      { numRuns: 60 },
    )
  })

  it('never leaves a group heading alone at the foot of a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), before => {
        const rows: Row[] = Array.from({ length: before }, () => ({ kind: 'cells', cells: ['a', 'b'] }))
        const pages = [
          ...layoutForm(tableForm([...rows, { kind: 'group', text: 'Nơi nhận' }, { kind: 'cells', cells: ['c', 'd'] }]), measure),
        ]
        const page = pages.find(({ nodes }) => nodes.some(node => node.tag === 'TR' && node.cells[0]?.span === 2))
        const last = page?.nodes.at(-1)
        expect(last?.tag === 'TR' && last.cells).toHaveLength(2)
      }),
    )
  })

  it('makes a page only when it is asked for, so that any number of rows needs the memory of one page', () => {
    let taken = 0
    function* endless(): Generator<Row> {
      for (;;) {
        taken += 1
        yield { kind: 'cells', cells: [String(taken), 'b'] }
      }
    }
    const pages = layoutForm(tableForm(endless()), measure)
    pages.next()
    pages.next()
    expect(taken).toBeGreaterThan(40)
    expect(taken).toBeLessThan(200)
  })
})
