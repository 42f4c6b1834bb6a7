// The syllables of folded texts, each once.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../core/text/fold.ts'
import { isSyllable, syllablesOf } from '../../../core/text/syllables.ts'

/** What it says, without a thought for time. */
const plainly = (folded: string): string[] => [...new Set(folded.split(' ').filter(isSyllable))]

test('are the words of two to twenty letters, in the order in which they are met', () => {
  expect(syllablesOf('nghi quyet 12 va nghi dinh a b2 ưu')).toEqual(['nghi', 'quyet', 'va', 'dinh'])
  expect(syllablesOf(`${'a'.repeat(20)} ${'a'.repeat(21)}  ab `)).toEqual(['a'.repeat(20), 'ab'])
  expect(syllablesOf('')).toEqual([])
})

test('are those of the text alone, whatever texts were asked before', () => {
  const word = fc.oneof(
    fc.constantFrom('nghi', 'dinh', 'quyet', 'a', '12', '¶', 'uy'),
    fc.string({ unit: fc.constantFrom('a', 'b', 'z', 'ư', '1'), maxLength: 22 }),
  )
  const texts = fc.array(
    fc.array(word, { maxLength: 30 }).map(words => words.join(' ')),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(texts, some => {
      expect(some.map(syllablesOf)).toEqual(some.map(plainly))
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect(syllablesOf(fold(text))).toEqual(plainly(fold(text)))
    }),
  )
})

test('stay right when more words were met than are kept, and of a text that is longer than all of them', () => {
  const wordOf = (i: number) => i.toString(26).replace(/\d/gu, digit => 'qrstuvwxyz'[Number(digit)] as string)
  const text = (from: number, count: number) => Array.from({ length: count }, (_, i) => wordOf(from + (i % 9_000))).join(' ')
  for (let i = 0; i < 12; i++) expect(syllablesOf(text(i * 9_000, 10_000))).toEqual(plainly(text(i * 9_000, 10_000)))
  const long = text(1_000, 40_000)
  expect(long.length).toBeGreaterThan(1 << 16)
  expect(syllablesOf(long)).toEqual(plainly(long))
})
