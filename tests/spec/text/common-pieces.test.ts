// What many texts have in common.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonPieces } from '../../../core/text/common-pieces.ts'

const shared = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 và các văn bản hướng dẫn; '
const own = (i: number) => `vụ việc ${(i * 7919).toString(36).repeat(30)}`

describe('common pieces', () => {
  test('are what most of the texts have, not what one has', () => {
    const pieces = commonPieces(
      Array.from({ length: 20 }, (_, i) => `${own(i)} ${shared} ${own(i + 50)}`),
      1_000,
    )
    expect(pieces).toContain('Luật Tổ chức chính quyền địa phương')
    expect(pieces).not.toContain((7919).toString(36).repeat(20))
  })
  test('are said once, the most common last', () => {
    const rare = 'Quyết định có hiệu lực kể từ ngày ký ban hành và thay thế quyết định trước đó của Ủy ban nhân dân. '
    const texts = Array.from({ length: 20 }, (_, i) => (i < 5 ? `${shared}${own(i)}${rare}` : `${shared}${own(i)}`))
    const pieces = commonPieces(texts, 10_000)
    expect(pieces.split('chính quyền địa phương')).toHaveLength(2)
    expect(pieces.indexOf('có hiệu lực')).toBeLessThan(pieces.indexOf('chính quyền địa phương'))
  })
  test('are no more bytes than asked for, whatever the texts', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 8 })
    fc.assert(
      fc.property(texts, fc.nat(400), (some, most) => {
        expect(Buffer.byteLength(commonPieces([...some, ...some], most))).toBeLessThanOrEqual(most)
      }),
      { numRuns: 60 },
    )
  })
  test('of nothing, or of one text alone, are none', () => {
    expect([commonPieces([], 100), commonPieces([shared], 100), commonPieces(['', ''], 100)]).toEqual(['', '', ''])
  })
})
