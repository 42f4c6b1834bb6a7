// Which patterns of a table are asked: never too few.
import { describe, expect, it } from 'vitest'
import { foldSame } from '../../../core/text/fold.ts'
import { linesOf } from '../../../core/text/lines.ts'
import { addressPatterns } from '../../../core/the-thuc/address-line.ts'
import { anyAsked, askedOf, hintedOf } from '../../../core/the-thuc/asked-patterns.ts'
import { headPatterns } from '../../../core/the-thuc/head.ts'

const table = [
  { rule: 'A', example: 'xin gửi', pattern: /gui/u, oneOf: ['gui'] },
  { rule: 'B', example: 'số: 5', pattern: /^[^\p{L}\d]{0,4}(?:so|\$o)/u, opens: 's$' },
  { rule: 'C', example: '(a', pattern: /\(/u, oneOf: ['('] },
  { rule: 'D', example: 'v/v', pattern: /v\/v/u, oneOf: ['v/'] },
  { rule: 'E', example: 'gì cũng được', pattern: /./u },
]
const asked = (text: string): string =>
  askedOf(table)(foldSame(text))
    .map(({ rule }) => rule)
    .join('')

describe('asked patterns', () => {
  it.each([...headPatterns, ...addressPatterns])('asks the pattern of which "$example" is the example', row => {
    expect(askedOf([row])(foldSame(row.example))).toHaveLength(1)
  })

  it.each(headPatterns)('asks by hints and opening sign alone the pattern of which "$example" is the example', row => {
    const [line] = linesOf({ text: row.example, pages: [0], runs: [] })
    expect(hintedOf([row])(line?.folded ?? '', line?.hints ?? 0)).toHaveLength(1)
    expect(hintedOf([row])('bo phan mot', 0)).toHaveLength(0)
  })

  it('throws for more rows than it can tell apart', () => {
    const rows = (count: number) => Array.from({ length: count }, () => ({ rule: 'A', example: 'a', pattern: /a/u }))
    expect(askedOf(rows(16))('a')).toHaveLength(16)
    expect(() => askedOf(rows(17))).toThrow(RangeError)
  })

  it('asks a pattern whose plain text stands at the beginning, inside or at the end', () => {
    for (const text of ['gửi anh', 'xin gửi anh', 'xin gửi']) expect(asked(text)).toContain('A')
  })

  it('finds plain text of one sign and of two, also as the last of a line', () => {
    for (const text of ['a (b', 'a (', '(']) expect(asked(text)).toContain('C')
    for (const text of ['V/v a', 'b V/']) expect(asked(text)).toContain('D')
  })

  it('does not ask where none of the three letters stand', () => {
    expect(asked('xin chào')).not.toContain('A')
  })

  it('asks by the first letter or digit, and by a dollar sign before it', () => {
    for (const text of ['- số 5', '- $o 5']) expect(asked(text)).toContain('B')
    for (const text of ['- o 5', '5 số', '']) expect(asked(text)).not.toContain('B')
  })

  it('answers for a table as its patterns do', () => {
    const isAny = anyAsked(table.slice(0, 4))
    expect([isAny('xin gui'), isAny('$o'), isAny('guy'), isAny('')]).toEqual([true, true, false, false])
  })
})
