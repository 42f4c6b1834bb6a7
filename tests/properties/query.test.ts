// What must hold of a query for any line typed and any text: it never fails, and what it marks is what was asked.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../core/query/plain-text.ts'
import { readQuery } from '../../core/query/query.ts'
import { snippetOf } from '../../core/query/snippet.ts'
import { marksOf, searched, wantedOf } from '../../core/query/wanted.ts'
import { fold, tokens } from '../../core/text/fold.ts'

const words = ['tạp', 'chí', 'năm', 'Nung', 'Ủy', 'ban', 'nhân', 'dân', 'tỉnh', 'Đắk', 'Nông', '12/CT-TTg', '2680', 'UBND-KGVX']
const word = fc.constantFrom(...words)
const glue = fc.constantFrom(' ', ', ', '\n', ' - ', '; ')
const text = fc.array(fc.tuple(word, glue), { minLength: 1, maxLength: 200 }).map(pieces => pieces.map(([w, g]) => w + g).join(''))
const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(word, fc.constantFrom('"', '-', '*', ':', '(', 'AND', 'NOT', 'NEAR/2', '^x')), { maxLength: 8 })
    .map(pieces => pieces.join(' ')),
)

describe('a query', () => {
  test('is read from any line, its terms folded words only', () => {
    fc.assert(
      fc.property(line, typed => {
        const { terms, minus } = readQuery(typed)
        for (const term of [...terms, ...minus]) {
          expect(term.words.length).toBeGreaterThan(0)
          expect(term.marked).toHaveLength(term.words.length)
          expect(term.words).toEqual(tokens(term.words.join(' ')))
        }
      }),
    )
  })
  test('is the same in NFC and NFD', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), typed => {
        expect(readQuery(typed.join(' ').normalize('NFD'))).toEqual(readQuery(typed.join(' ')))
      }),
    )
  })
})

describe('marks', () => {
  test('lie inside the text, in order, and hold nothing but words that were asked for', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), text, fc.constantFrom('NFC', 'NFD'), (asked, written, form) => {
        const shown = written.normalize(form)
        const wantedWords = new Set(tokens(asked.join(' ')))
        const marks = marksOf(wantedOf(readQuery(asked.join(' ')), []), searched(shown))
        let last = 0
        for (const { start, end } of marks) {
          expect(start >= last && start < end && end <= shown.length).toBe(true)
          expect(tokens(shown.slice(start, end)).filter(w => !wantedWords.has(w))).toEqual([])
          last = end
        }
      }),
    )
  })
  test('are there for every term that the text has', () => {
    fc.assert(
      fc.property(word, text, (asked, written) => {
        const marks = marksOf(wantedOf(readQuery(asked), []), searched(written))
        expect(marks.length > 0).toBe(` ${fold(written)} `.includes(` ${fold(asked)} `))
      }),
    )
  })
})

describe('a snippet', () => {
  test('is one line of the text with marks inside it, wherever the words stand', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), text, (asked, written) => {
        const wanted = wantedOf(readQuery(asked.join(' ')), [])
        const snippet = snippetOf(wanted, searched(written))
        expect(snippet !== null).toBe(marksOf(wanted, searched(written)).length > 0)
        if (!snippet) return
        expect(snippet.text).not.toMatch(/[\n\u00ad]/u)
        expect(snippet.text.length).toBeLessThan(320)
        expect(fold(written)).toContain(fold(snippet.text))
        expect(snippet.marks.length).toBeGreaterThan(0)
        for (const { start, end } of snippet.marks) expect(start < end && end <= snippet.text.length).toBe(true)
      }),
    )
  })
})

test('a snippet cut beside dots of the letter has one ellipsis at each end', () => {
  const dots = `${'… … …… .... '.repeat(30)}`
  for (const written of [`${dots}báo${dots}`, `${'a '.repeat(80)}${'. … '.repeat(20)}báo … ${'…….. '.repeat(60)}`]) {
    const { text = '', marks = [] } = snippetOf(wantedOf(readQuery('báo'), []), searched(written)) ?? {}
    expect(text).toMatch(/^… [^….\s].* …$/u)
    expect(text).not.toMatch(/(?:…|\.\.)\s*…$/u)
    expect(marks.map(mark => text.slice(mark.start, mark.end))).toEqual(['báo'])
  }
})

test('text without markup keeps every place and loses every markup', () => {
  const source = 'Số: **2680** /UBND <sup>Hương</sup>'
  const at = (piece: string) => ({ start: source.indexOf(piece), end: source.indexOf(piece) + piece.length })
  const runs = [at('**'), { start: 10, end: 12 }, at('<sup>'), at('</sup>')].map(span => ({ at: span, dress: 'syntax' as const }))
  const plain = plainText({ text: source, pages: [0], runs })
  expect(plain).toHaveLength(source.length)
  expect(fold(plain)).toBe('so 2680 ubnd huong')
})
